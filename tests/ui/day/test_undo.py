"""Undo and redo in the day window, and the tooltips that say of what."""

from msgspec import structs
from PySide6.QtCore import Qt

from app.domain.records import EntryState
from app.settings import WORK_HOURS
from tests.support.stage import Stage
from tests.ui.day.hand import Hand, log

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_every_gesture_can_be_undone_and_done_once_more(stage: Stage) -> None:
    stage.services.settings.set(WORK_HOURS, "")
    stage.until("17:00")
    log(stage, "fuser", "09:00", "10:00")
    log(stage, "plotter", "11:00", "12:00")
    hand = Hand(stage)
    hand.press("10:00")
    hand.pull("10:30")
    hand.let_go("10:30")
    hand.window.selection.choose(tuple(entry.id for entry in hand.entries()))
    hand.press_in(hand.window.table, Key.Key_B)
    assert hand.window.bar.undo.toolTip() == "Undo: change (Ctrl+Z)"
    hand.press_in(hand.window.table, Key.Key_Z, CTRL)
    assert [entry.billable for entry in hand.entries()] == [True, True]
    assert hand.window.message.text() == "Undone: change"
    assert hand.window.bar.undo.toolTip() == "Undo: move of an edge (Ctrl+Z)"
    hand.window.bar.undo.click()
    stage.settle()
    assert hand.times()[0] == "09:00–10:00"
    hand.press_in(hand.timeline, Key.Key_Z, CTRL | SHIFT)
    assert hand.times()[0] == "09:00–10:30"
    hand.press_in(hand.timeline, Key.Key_Z, CTRL | SHIFT)
    assert [entry.billable for entry in hand.entries()] == [False, False]
    assert not hand.window.bar.redo.isEnabled()


def test_several_entries_discarded_at_once_come_back_at_once(stage: Stage) -> None:
    stage.until("17:00")
    log(stage, "fuser", "09:00", "10:00")
    log(stage, "plotter", "11:00", "12:00")
    hand = Hand(stage)
    hand.window.selection.choose(tuple(entry.id for entry in hand.entries()))
    hand.press_in(hand.window.table, Key.Key_Delete)
    assert hand.times() == []
    assert hand.window.message.text() == "2 entries discarded."
    hand.press_in(hand.window.timeline, Key.Key_Z, CTRL)
    assert hand.times() == ["09:00–10:00", "11:00–12:00"]


def test_what_cannot_be_undone_is_said_once_and_the_button_goes_on_with_what_was_before_it(stage: Stage) -> None:
    stage.services.settings.set(WORK_HOURS, "")
    stage.until("17:00")
    log(stage, "fuser", "09:00", "10:00")
    log(stage, "plotter", "11:00", "12:00")
    hand = Hand(stage)
    hand.press("10:00")
    hand.pull("10:30")
    hand.let_go("10:30")
    hand.window.selection.choose((hand.entries()[1].id,))
    hand.press_in(hand.window.table, Key.Key_B)
    approved = structs.replace(hand.entries()[1], state=EntryState.APPROVED)
    stage.services.ledger.write(lambda work: work.adopt(approved))
    hand.press_in(hand.window.table, Key.Key_Z, CTRL)
    said = hand.window.message.text()
    assert said.startswith("The entry is locked. It was approved already.")
    assert said.endswith("Undo goes on with “move of an edge”, which was done before it.")
    assert hand.window.bar.undo.toolTip() == "Undo: move of an edge (Ctrl+Z)"
    hand.press_in(hand.window.table, Key.Key_Z, CTRL)
    assert hand.window.message.text() == "Undone: move of an edge"
    assert hand.times()[0] == "09:00–10:00"
    assert not hand.entries()[1].billable
