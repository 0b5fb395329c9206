"""What recording cost, for the technician alone."""

from tests.support.stage import Stage
from tests.ui.day.hand import Hand, log


def test_what_recording_cost_stands_in_the_day_window_once_something_was_counted(stage: Stage) -> None:
    stage.until("17:00")
    log(stage, "fuser", "08:00", "10:00")
    hand = Hand(stage)
    assert hand.window.overhead.isHidden()
    stage.services.overhead.add(90)
    hand.window.read()
    stage.settle()
    assert hand.window.overhead.text() == "Recording took you 45 s for each hour. Only you see this."


def test_it_says_nothing_before_half_an_hour_is_recorded(stage: Stage) -> None:
    stage.until("17:00")
    log(stage, "fuser", "08:00", "08:20")
    stage.services.overhead.add(30)
    hand = Hand(stage)
    assert hand.window.overhead.isHidden()
    log(stage, "fuser", "08:20", "08:30")
    hand.window.read()
    stage.settle()
    assert hand.window.overhead.text().startswith("Recording took you 60 s")
