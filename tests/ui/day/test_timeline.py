"""The timeline's gestures in the window, by mouse and by keys, down to the ledger."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain import wording
from app.domain.span import Span
from tests.support.stage import DAY, Stage
from ui.day.choosing import SubjectChooser
from ui.day.geometry import Geometry
from ui.day.window import DayWindow

Key = Qt.Key
Mouse = Qt.MouseButton
SHIFT, CTRL, ALT, NONE = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)


class Hand:
    """A hand on the timeline of an open day window."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.window: DayWindow = stage.day
        self.window.open()
        stage.settle()
        self.timeline = self.window.timeline

    @property
    def geometry(self) -> Geometry:
        found = self.timeline.geometry_now()
        assert found is not None
        return found

    def place(self, time: str, lane: int = 0) -> QPoint:
        block = next((one for one in self.geometry.layout.blocks if one.lane == lane), None)
        y = self.geometry.rect(block).y + 8 if block else self.geometry.attended.y + 8
        return QPoint(round(self.geometry.scale.x(self.stage.clock.at(f"{DAY} {time}"))), round(y))

    def press(self, time: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.mousePress(self.timeline, Mouse.LeftButton, modifiers, self.place(time))

    def pull(self, time: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        place = self.place(time)
        at = QPointF(place)
        to = QPointF(self.timeline.mapToGlobal(place))
        QApplication.sendEvent(
            self.timeline, QMouseEvent(QEvent.Type.MouseMove, at, to, Mouse.NoButton, Mouse.LeftButton, modifiers)
        )

    def let_go(self, time: str) -> None:
        QTest.mouseRelease(self.timeline, Mouse.LeftButton, NONE, self.place(time))
        self.stage.settle()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.timeline, key, modifiers)
        self.stage.settle()

    def hold(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """Presses a key, and keeps the modifiers down; :meth:`release` lets them go."""
        QTest.keyPress(self.timeline, key, modifiers)
        self.stage.settle()

    def release(self, key: Qt.Key) -> None:
        QTest.keyRelease(self.timeline, key)
        self.stage.settle()

    def times(self) -> list[str]:
        sheet = self.stage.services.days.read(date.fromisoformat(DAY)).sheet
        return [wording.times(piece.span, sheet.zone) for piece in sheet.pieces]


def log(stage: Stage, key: str, start: str, end: str) -> None:
    span = Span(*(stage.clock.at(f"{DAY} {at}") for at in (start, end)))
    stage.services.edits.log(stage.sample.subjects[key], span)


@pytest.fixture
def hand(stage: Stage) -> Hand:
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
