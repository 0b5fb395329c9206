"""The day window: one local day of the ledger, to review and put right."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QPixmapCache, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.days import date_of
from ui.day.bar import DayBar
from ui.day.figures import Figures
from ui.day.message import Message
from ui.day.model import DayModel
from ui.day.reading import Shown, read_day
from ui.day.rows import figures_of, rows_of
from ui.day.selection import Selection
from ui.day.table import DayTable
from ui.day.timeline import Timeline
from ui.day.totals import Totals
from ui.desk import Desk
from ui.icons import Icons
from ui.language import tr
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets import card, label

_SIDE = 272


class DayWindow(QWidget):
    """A day's entries, gaps, overlaps and totals. Alt+Left and Alt+Right change the day, Alt+Home is today.

    ``shown`` says that a day has been read and is on the screen.
    """

    shown = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self._icons = icons
        self._asked = 0
        self._waiting: Shown | None = None
        self.day = self._today()
        self.setObjectName("day-window")
        self.setWindowTitle(tr("Day – Wrenchtime"))
        self.setWindowIcon(icons.app())
        self.bar = DayBar(theme)
        self.figures = Figures(theme)
        self.timeline = Timeline(theme)
        self.model = DayModel()
        self.table = DayTable(self.model, theme)
        self.selection = Selection(self.table, self.model, self.timeline)
        self.totals = Totals(theme)
        self.message = Message()
        self.hands = Hands(
            desk, theme, icons, timeline=self.timeline, selection=self.selection, message=self.message, parent=self
        )
        self.nothing = label(tr("Nothing was recorded on this day."), "muted", "day-nothing")
        self._lay_out()
        self._connect()
        self.resize(1_240, 800)

    def open(self) -> None:
        """Shows the window, at today unless it is open already."""
        if not self.isVisible():
            self.go_to(self._today())
        self.show()
        self.raise_()
        self.activateWindow()
        self.timeline.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def go_to(self, day: date) -> None:
        """Shows another day, up to today."""
        self.day = min(day, self._today())
        self.message.tell("")
        self.read()

    @Slot()
    def read(self) -> None:
        """Reads the day anew."""
        self._asked += 1
        day, today = self.day, self._today()
        self._desk.ask(partial(read_day, day=day, today=today), partial(self._take, self._asked), owner=self)

    def _take(self, number: int, shown: Shown) -> None:
        if number != self._asked:
            return
        self._waiting = shown if self.table.is_editing else None
        if self._waiting is None:
            self._show(shown)

    @Slot()
    def _show_what_waited(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None and waiting.day.sheet.day == self.day:
            self._show(waiting)

    def _show(self, shown: Shown) -> None:
        sheet = shown.day.sheet
        self.hands.shown = shown
        self.bar.show_day(sheet.day, shown.today)
        self.timeline.show_layout(shown.layout)
        self.table.prepare(shown, sheet.day, sheet.zone)
        self.model.show(rows_of(shown.day, shown.gaps))
        self.selection.renew()
        self.nothing.setVisible(not sheet.pieces)
        self.table.setVisible(bool(sheet.pieces))
        self.totals.show_totals(shown.day.by_customer)
        self.figures.show_figures(figures_of(shown.day, shown.gaps))
        self.shown.emit(shown.day)

    def _lay_out(self) -> None:
        side = card("totals-card")
        side.setFixedWidth(_SIDE)
        inside = QVBoxLayout(side)
        inside.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        inside.setSpacing(SPACE.small)
        inside.addWidget(label(tr("By customer"), "muted"))
        inside.addWidget(self.totals, 1)
        framed = card("table-card")
        within = QVBoxLayout(framed)
        within.setContentsMargins(1, 1, 1, 1)
        within.setSpacing(0)
        within.addWidget(self.nothing, 1)
        within.addWidget(self.table, 1)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle = QHBoxLayout()
        middle.setSpacing(SPACE.medium)
        middle.addWidget(framed, 1)
        middle.addWidget(side)
        above = card("timeline-card")
        across = QVBoxLayout(above)
        across.setContentsMargins(1, SPACE.tight, 1, SPACE.tight)
        across.addWidget(self.timeline)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.small)
        column.setSpacing(SPACE.medium)
        for widget in (self.bar, self.figures, above):
            column.addWidget(widget)
        column.addLayout(middle, 1)
        column.addWidget(self.message)

    def _connect(self) -> None:
        self._desk.glanced.connect(self._glanced)
        self.bar.stepped.connect(self._go_by)
        self.bar.wanted.connect(self.go_to)
        self.timeline.dragged.connect(self.hands.let_go)
        self.timeline.opened.connect(self.hands.open)
        self.timeline.cut.connect(self.hands.cut)
        self.table.opened.connect(self.hands.open)
        self.table.edit_ended.connect(self._show_what_waited)
        self.model.edited.connect(self.hands.edited)
        for key, button in (
            ("Alt+Left", self.bar.previous),
            ("Alt+Right", self.bar.next),
            ("Alt+Home", self.bar.today),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(button.click)

    @Slot(int)
    def _go_by(self, days: int) -> None:
        self.go_to(self.day + timedelta(days=days))

    @Slot(object)
    def _glanced(self) -> None:
        if self.isVisible():
            self.read()

    def _today(self) -> date:
        now = self._desk.now()
        return date_of(now.wall, now.zone)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._asked += 1  # an answer that is under way is not wanted any more
        QPixmapCache.clear()
