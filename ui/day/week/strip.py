"""The week at a glance: seven columns, each a day with what was worked, what was to be, and what is left to settle."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.domain.instant import SECOND
from app.timesheet.review import Week, WeekDay
from ui.day.week.words import day_spoken, day_told
from ui.language import tr
from ui.theme import Theme
from ui.tokens import SPACE, TEXT

_BAR = 4.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_PLAIN = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class WeekStrip(QWidget):
    """Shows a :class:`Week`. ``opened`` carries the date that was clicked or entered."""

    opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._week: Week | None = None
        self._shown = date.min
        self._today = date.min
        self._cursor = 0
        self._hovered = -1
        self.setObjectName("week")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("The week"))
        theme.changed.connect(self._dress)

    @property
    def week(self) -> Week | None:
        """The week it shows."""
        return self._week

    def show_week(self, week: Week, shown: date, today: date) -> None:
        """Shows a week and in it the day that is open."""
        self._week, self._shown, self._today = week, shown, today
        if not self.hasFocus():
            self._cursor = shown.weekday()
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        body, small = self._metrics()
        return QSize(480, round(small.height() + body.height() + _BAR + 2 * SPACE.small + SPACE.small))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._open(self._at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }:
            self._cursor = min(max(self._cursor + (-step if self.isRightToLeft() else step), 0), 6)
            self._tell()
            self.update()
        elif event.key() in _ENTER:
            self._open(self._cursor)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._tell()
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self._day(self._at(float(event.pos().x())))
            QToolTip.showText(event.globalPos(), day_spoken(day, self._today) if day else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._week is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, day in enumerate(self._week.days):
            self._paint_day(painter, self._place(number), number, day)

    def _paint_day(self, p: QPainter, at: QRectF, number: int, day: WeekDay) -> None:
        c = self._theme.colours
        open_now, ahead = day.day == self._shown, day.day > self._today
        p.setPen(QPen(QColor(c.accent if open_now else c.line), 1.5 if open_now else 1))
        p.setBrush(
            QColor(c.accent_soft if open_now else c.hover if number == self._hovered and not ahead else c.surface)
        )
        p.drawRoundedRect(at.adjusted(0.5, 0.5, -0.5, -0.5), SPACE.radius, SPACE.radius)
        if self.hasFocus() and number == self._cursor:
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.setPen(QPen(QColor(c.accent), 2))
            p.drawRoundedRect(at.adjusted(2, 2, -2, -2), SPACE.radius, SPACE.radius)
        body, small = self._metrics()
        inner = at.adjusted(SPACE.small, SPACE.small - 1, -SPACE.small, -SPACE.small)
        line = QRectF(inner.left(), inner.top(), inner.width(), small.height())
        told = day_told(day, self._today)
        p.setFont(self._theme.font(TEXT.small, bold=day.day == self._today))
        p.setPen(QColor(c.muted))
        p.drawText(line, int(_LEFT), told.name)
        room = line.width() - p.fontMetrics().horizontalAdvance(told.name) - SPACE.small
        p.setFont(self._theme.font(TEXT.small))
        p.setPen(QColor(c.attention if told.warned else c.muted))
        state = small.elidedText(told.state, Qt.TextElideMode.ElideRight, room)
        p.drawText(line, int(_RIGHT), state)
        line = QRectF(inner.left(), line.bottom(), inner.width(), body.height())
        p.setFont(self._theme.font(TEXT.body, bold=True))
        p.setPen(QColor(c.disabled if ahead or not day.entries else c.text))
        p.drawText(line, int(_LEFT), told.worked)
        p.setFont(self._theme.font(TEXT.small))
        p.setPen(QColor(c.muted))
        p.drawText(line, int(_RIGHT), told.target)
        self._paint_bar(p, QRectF(inner.left(), inner.bottom() - _BAR, inner.width(), _BAR), day)

    def _paint_bar(self, p: QPainter, at: QRectF, day: WeekDay) -> None:
        c, target = self._theme.colours, day.target * SECOND
        if not target and not day.attended:
            return
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(c.sunken))
        p.drawRoundedRect(at, _BAR / 2, _BAR / 2)
        share = min(day.attended / max(target, day.attended, 1), 1.0)
        p.setBrush(QColor(c.accent))
        p.drawRoundedRect(QRectF(at.left(), at.top(), at.width() * share, at.height()), _BAR / 2, _BAR / 2)

    def _place(self, number: int) -> QRectF:
        width = (self.width() + SPACE.small) / 7
        place = 6 - number if self.isRightToLeft() else number
        return QRectF(place * width, 0, width - SPACE.small, self.height())

    def _at(self, x: float) -> int:
        place = min(max(int(x / ((self.width() + SPACE.small) / 7)), 0), 6)
        return 6 - place if self.isRightToLeft() else place

    def _day(self, number: int) -> WeekDay | None:
        return self._week.days[number] if self._week is not None and 0 <= number < 7 else None

    def _open(self, number: int) -> None:
        day = self._day(number)
        if day is not None and day.day <= self._today:
            self._cursor = number
            self.opened.emit(day.day)

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            self.update()

    def _tell(self) -> None:
        day = self._day(self._cursor)
        self.setAccessibleDescription(day_spoken(day, self._today) if day is not None else "")

    def _metrics(self) -> tuple[QFontMetricsF, QFontMetricsF]:
        return QFontMetricsF(self._theme.font(TEXT.body, bold=True)), QFontMetricsF(self._theme.font(TEXT.small))

    @Slot()
    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
