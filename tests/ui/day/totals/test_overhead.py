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
