"""A new entry on a day: where nothing was recorded, beside what was, and never in the future."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.support.stage import DAY, Stage
from tests.ui.day.hand import Hand, log
from ui import wording
from ui.day.adding import free_after, free_at
from ui.day.choosing import SubjectChooser


def _asked(hand: Hand) -> str:
    chooser = hand.window.findChild(SubjectChooser, "subject-chooser")
    return chooser.accessibleName() if chooser is not None and chooser.isVisible() else ""


def test_on_an_empty_day_one_key_asks_what_was_done_from_the_morning_on(stage: Stage) -> None:
    stage.until("17:00")
    assert stage.sample
    hand = Hand(stage)
    assert hand.window.nothing.isVisible()
    hand.key(Qt.Key.Key_Insert)
    assert _asked(hand) == "What did you do 08:00–09:00?"


def test_the_button_that_stands_there_adds_an_entry_which_can_be_undone(stage: Stage) -> None:
    stage.until("17:00")
    assert stage.sample
    hand = Hand(stage)
    hand.window.nothing.add.click()
    chooser = hand.window.findChild(SubjectChooser, "subject-chooser")
    assert chooser is not None
    chooser.finding.box.setText("fuser")
    stage.settle()
    QTest.keyClick(chooser.finding.box, Qt.Key.Key_Return)
    stage.settle()
    assert [(row.times, row.task[:6]) for row in hand.window.model.rows if row.is_entry] == [("08:00–09:00", "T-2041")]
    assert hand.window.selection.rows()[0].times == "08:00–09:00"
    hand.window.hands.undo()
    stage.settle()
    assert hand.window.model.rows == ()


def test_a_double_click_where_nothing_is_asks_about_the_hour_from_there_on(stage: Stage) -> None:
    stage.until("17:00")
    log(stage, "fuser", "09:00", "10:00")
    hand = Hand(stage)
    QTest.mouseDClick(hand.timeline, Qt.MouseButton.LeftButton, pos=hand.place("08:25"))
    stage.settle()
    assert _asked(hand).startswith("What did you do 08:")


@pytest.mark.parametrize(
    ("at", "free"),
    [
        ("10:20", "10:15–11:15"),
        ("10:05", "10:00–11:00"),
        ("11:50", "11:45–12:30"),
        ("12:40", None),
        ("16:50", "16:45–17:00"),
        ("17:30", None),
    ],
)
def test_it_takes_what_is_free_up_to_an_hour_and_not_the_future(stage: Stage, at: str, free: str | None) -> None:
    stage.until("17:00")
    log(stage, "fuser", "09:00", "10:00")
    log(stage, "plotter", "12:30", "14:00")
    layout = Hand(stage).geometry.layout
    span = free_at(layout, stage.clock.at(f"{DAY} {at}"))
    assert (None if span is None else wording.times(span, layout.zone)) == free


def test_after_the_selected_entry_or_else_after_the_last_one(stage: Stage) -> None:
    stage.until("17:00")
    log(stage, "fuser", "09:00", "10:00")
    log(stage, "plotter", "12:30", "14:00")
    layout = Hand(stage).geometry.layout
    first = layout.blocks[0]
    after_first, after_all = free_after(layout, first), free_after(layout, None)
    assert after_first is not None
    assert after_all is not None
    assert wording.times(after_first, layout.zone) == "10:00–11:00"
    assert wording.times(after_all, layout.zone) == "14:00–15:00"


def test_while_a_timer_runs_it_is_the_time_before_it(stage: Stage) -> None:
    stage.start("fuser", "10:00")
    stage.until("12:00")
    layout = Hand(stage).geometry.layout
    span = free_after(layout, None)
    assert span is not None
    assert wording.times(span, layout.zone) == "09:00–10:00"


def test_where_nothing_is_free_it_says_so(stage: Stage) -> None:
    assert stage.sample
    hand = Hand(stage)  # at 8:00, and the hour before is taken
    log(stage, "fuser", "00:00", "08:00")
    stage.look()
    hand.window.selection.choose(())
    hand.key(Qt.Key.Key_Insert)
    assert not _asked(hand)
    assert hand.window.message.text() == "No time is free there yet."
