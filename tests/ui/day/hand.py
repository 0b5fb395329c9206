"""A hand in the day window: what a technician does with mouse and keys, and what the ledger has then."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain import wording
from app.domain.records import Entry
from app.domain.span import Span
from tests.support.stage import DAY, Stage
from ui.day.table.model import Column
from ui.day.timeline.geometry import Geometry
from ui.day.window import DayWindow

Mouse = Qt.MouseButton
NONE = Qt.KeyboardModifier.NoModifier


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

    def press_in(self, widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Presses a key where the cursor is put first."""
        widget.setFocus()
        QTest.keyClick(widget, key, modifiers)
        self.stage.settle()

    def type_into(self, row: int, column: Column, text: str) -> None:
        """Edits a cell of the table by keys alone."""
        table = self.window.table
        table.setCurrentIndex(self.window.model.index(row, column))
        self.press_in(table, Qt.Key.Key_F2)
        editor = table.findChild(QWidget, "cell-editor")
        assert editor is not None
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        self.stage.settle()

    def entries(self) -> list[Entry]:
        """What the ledger has of the day, by start."""
        return [piece.entry for piece in self.stage.services.days.read(date.fromisoformat(DAY)).sheet.pieces]

    def times(self) -> list[str]:
        """The times of all entries of the day."""
        sheet = self.stage.services.days.read(date.fromisoformat(DAY)).sheet
        return [wording.times(piece.span, sheet.zone) for piece in sheet.pieces]


def log(stage: Stage, key: str, start: str, end: str, **details: object) -> None:
    """Records a task of the sample between two times of the day."""
    span = Span(*(stage.clock.at(at if len(at) > 5 else f"{DAY} {at}") for at in (start, end)))
    stage.services.edits.log(stage.sample.subjects[key], span, **details)  # type: ignore[arg-type]
