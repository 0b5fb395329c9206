"""The timeline's gestures in the window, by mouse and by keys, down to the ledger."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.settings import WORK_HOURS
from tests.support.stage import Stage
from tests.ui.day.hand import Hand, log
from ui.day.choosing import SubjectChooser

Key = Qt.Key
Mouse = Qt.MouseButton
SHIFT, CTRL, ALT, NONE = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def hand(stage: Stage) -> Hand:
    stage.services.settings.set(WORK_HOURS, "")
    stage.until("17:00")
    log(stage, "fuser", "09:00", "10:00")
    log(stage, "plotter", "11:00", "12:00")
    return Hand(stage)


def test_an_edge_is_dragged_and_the_label_tells_the_new_time(hand: Hand) -> None:
    hand.press("10:00")
    hand.pull("10:31")
    assert hand.timeline.drag is not None
    assert hand.timeline.accessibleDescription() == "10:30 · 1 h 30 min, Replace the fuser unit, front desk printer"
    assert hand.times() == ["09:00–10:00", "11:00–12:00"]
    hand.let_go("10:31")
    assert hand.times() == ["09:00–10:30", "11:00–12:00"]
    dropped = hand.timeline.drag is None
    assert dropped
    assert [row.times for row in hand.window.model.rows] == ["09:00–10:30", "10:30–11:00", "11:00–12:00"]


def test_alt_drags_to_the_minute(hand: Hand) -> None:
    hand.press("10:00")
    hand.pull("10:32", ALT)
    hand.let_go("10:32")
    assert hand.times()[0] == "09:00–10:32"


def test_escape_gives_a_drag_up(hand: Hand) -> None:
    hand.press("10:00")
    hand.pull("10:30")
    hand.key(Key.Key_Escape)
    dropped = hand.timeline.drag is None
    assert dropped
    hand.let_go("10:30")
    assert hand.times()[0] == "09:00–10:00"
    assert hand.window.isVisible()


def test_a_block_is_dragged_as_a_whole(hand: Hand) -> None:
    hand.press("09:30")
    hand.pull("13:30")
    hand.let_go("13:30")
    assert hand.times() == ["11:00–12:00", "13:00–14:00"]


def test_a_click_selects_in_the_table_too_and_the_table_in_the_timeline(hand: Hand) -> None:
    QTest.mouseClick(hand.timeline, Mouse.LeftButton, NONE, hand.place("11:30"))
    assert [row.task[:6] for row in hand.window.selection.rows()] == ["T-2058"]
    assert [index.row() for index in hand.window.table.selectionModel().selectedRows()] == [2]
    QTest.mouseClick(hand.timeline, Mouse.LeftButton, CTRL, hand.place("09:30"))
    assert len(hand.window.selection.entries()) == 2
    hand.window.table.selectRow(1)
    assert hand.timeline.current.startswith("gap:")


def test_keys_choose_and_move_edges_and_letting_the_modifier_go_stores_it(hand: Hand) -> None:
    hand.timeline.setFocus()
    hand.key(Key.Key_Home)
    hand.hold(Key.Key_Right, SHIFT)
    hand.hold(Key.Key_Right, SHIFT)
    assert hand.times()[0] == "09:00–10:00"
    assert hand.timeline.accessibleDescription().startswith("10:10 · 1 h 10 min")
    hand.release(Key.Key_Shift)
    assert hand.times()[0] == "09:00–10:10"
    hand.hold(Key.Key_Left, CTRL)
    hand.release(Key.Key_Control)
    assert hand.times()[0] == "08:55–10:10"
    hand.key(Key.Key_Right)
    assert hand.timeline.accessibleDescription() == "10:10–11:00, nothing recorded, 50 min"
    hand.key(Key.Key_End)
    hand.hold(Key.Key_Right, CTRL | SHIFT)
    hand.key(Key.Key_Return)
    assert hand.times()[1] == "11:05–12:05"


def test_escape_gives_up_what_keys_moved(hand: Hand) -> None:
    hand.timeline.setFocus()
    hand.key(Key.Key_Home)
    hand.hold(Key.Key_Right, SHIFT)
    hand.hold(Key.Key_Escape, SHIFT)
    hand.release(Key.Key_Shift)
    assert hand.times()[0] == "09:00–10:00"


def test_a_refused_drag_says_why_and_shows_the_ledger_again(hand: Hand) -> None:
    hand.press("10:00")
    hand.pull("10:30")
    hand.stage.services.timers.discard(hand.geometry.layout.blocks[0].key)
    hand.let_go("10:30")
    assert "No such entry" in hand.window.message.text()
    assert hand.timeline.drag is None


def test_a_gap_is_filled_by_double_click_and_search(hand: Hand) -> None:
    QTest.mouseDClick(hand.timeline, Mouse.LeftButton, NONE, hand.place("10:30"))
    hand.stage.settle()
    [chooser] = hand.window.findChildren(SubjectChooser)
    QTest.keyClicks(chooser.finding.box, "wi-fi")
    hand.stage.settle()
    QTest.keyClick(chooser.finding.box, Key.Key_Return)
    hand.stage.settle()
    assert hand.times() == ["09:00–10:00", "10:00–11:00", "11:00–12:00"]
    assert [row.task[:6] for row in hand.window.model.rows][1] == "T-2044"


def test_a_gap_is_filled_by_keys_alone_and_escape_leaves_it(hand: Hand) -> None:
    hand.timeline.setFocus()
    hand.key(Key.Key_Home)
    hand.key(Key.Key_Right)
    hand.key(Key.Key_Return)
    [chooser] = hand.window.findChildren(SubjectChooser)
    assert all(row.title != "Start now, details later" for row in chooser.finding.model.rows)
    QTest.keyClick(chooser.finding.box, Key.Key_Escape)
    hand.stage.settle()
    assert hand.times() == ["09:00–10:00", "11:00–12:00"]
