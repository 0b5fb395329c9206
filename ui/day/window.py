"""The day window: one local day of the ledger, to review and put right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QPixmapCache, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.bootstrap import Services
from app.domain import wording
from app.domain.days import date_of
from app.domain.span import Span
from app.store.changes import ChangeSet
from app.tracking.edits import Details
from app.tracking.subject import Named, Subject
from ui.day.bar import DayBar
from ui.day.choosing import SubjectChooser
from ui.day.dragging import Drag
from ui.day.figures import Figures
from ui.day.gestures import change, fill, let_go
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
        self._read: Shown | None = None
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

    def fill(self, span: Span) -> SubjectChooser:
        """Asks what was done in a gap, and records it."""
        zone = self._zone()
        title = tr("What did you do {times}?", times=wording.times(span, zone))
        return self._choose(title, lambda subject: self._do(lambda services: fill(services, span, subject)))

    def assign(self, entry_ids: tuple[str, ...]) -> SubjectChooser:
        """Asks whom entries were for."""
        title = tr("What were these %n entries for?", n=len(entry_ids))

        def done(subject: Subject | Named) -> None:
            self._do(lambda services: change(services, entry_ids, Details(subject=subject)))

        return self._choose(title, done)

    def _choose(self, title: str, done: Callable[[Subject | Named], None]) -> SubjectChooser:
        chooser = SubjectChooser(title, done, desk=self._desk, theme=self._theme, icons=self._icons, parent=self)
        chooser.open_at(self.timeline.mapToGlobal(QPoint(self._place_of_current(), self.timeline.height())))
        return chooser

    def _place_of_current(self) -> int:
        geometry = self.timeline.geometry_now()
        if geometry is None:
            return 0
        block, gap = geometry.layout.block(self.selection.current), geometry.layout.gap(self.selection.current)
        span = block.span if block else gap.span if gap else None
        return 0 if span is None else round(geometry.scale.x(span.start))

    def _do(self, gesture: Callable[[Services], ChangeSet], said: str = "") -> None:
        def done(_changes: ChangeSet) -> None:
            self.message.tell(said)

        def failed(error: Exception) -> None:
            self.timeline.give_up()
            self.message.refuse(error)

        self._desk.do(gesture, done, failed, self)

    def _take(self, number: int, shown: Shown) -> None:
        if number != self._asked:
            return
        self._read = shown
        sheet = shown.day.sheet
        self.bar.show_day(sheet.day, shown.today)
        self.timeline.show_layout(shown.layout)
        self.model.show(rows_of(shown.day))
        self.selection.renew()
        self.nothing.setVisible(not sheet.pieces)
        self.table.setVisible(bool(sheet.pieces))
        self.totals.show_totals(shown.day.by_customer)
        self.figures.show_figures(figures_of(sheet))
        self.shown.emit(shown.day)

    @Slot(object)
    def _dragged(self, drag: Drag) -> None:
        self._do(lambda services: let_go(services, drag))

    @Slot(str)
    def _opened(self, key: str) -> None:
        gap = self.timeline.shown.gap(key) if self.timeline.shown else None
        if gap is not None:
            self.fill(gap.span)
        else:
            self.assign((key,))

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
        self.timeline.dragged.connect(self._dragged)
        self.timeline.opened.connect(self._opened)
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

    def _zone(self) -> str:
        return self._read.day.sheet.zone if self._read else self._desk.now().zone

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
