"""The day window: one local day of the ledger, to look at."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QPixmapCache, QShortcut
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.days import date_of
from app.timesheet.days import Day
from ui.day.model import DayModel
from ui.day.rows import FIGURES, figures_of, heading_of, rows_of
from ui.day.table import DayTable
from ui.day.totals import Totals
from ui.desk import Desk
from ui.icons import Icons
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import card, label

NOTHING = "Nothing was recorded on this day."


class DayWindow(QWidget):
    """A day's entries, gaps, overlaps and totals. Alt+Left and Alt+Right change the day, Alt+Home is today.

    ``shown`` says that a day has been read and is on the screen.
    """

    shown = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self._asked = 0
        self._figures: dict[str, tuple[QWidget, QLabel]] = {}
        self.day = self._today()
        self.setObjectName("day-window")
        self.setWindowTitle("Day – Wrenchtime")
        self.setWindowIcon(icons.app())
        self.model = DayModel()
        self.table = DayTable(self.model, theme)
        self.totals = Totals(theme)
        self.heading = label("", "", "day-heading")
        self.nothing = label(NOTHING, "muted", "day-nothing")
        self.date = QDateEdit()
        self.previous = QPushButton("‹")
        self.next = QPushButton("›")
        self.today = QPushButton("Today")
        self._prepare()
        self._lay_out()
        self._connect()
        self._dress()
        self.resize(1_240, 660)

    def open(self) -> None:
        """Shows the window, at today unless it is open already."""
        if not self.isVisible():
            self.go_to(self._today())
        self.show()
        self.raise_()
        self.activateWindow()
        self.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def go_to(self, day: date) -> None:
        """Shows another day, up to today."""
        self.day = min(day, self._today())
        self.read()

    def read(self) -> None:
        """Reads the day anew."""
        self._asked += 1
        day = self.day
        self._desk.ask(lambda services: services.days.read(day), partial(self._take, self._asked), owner=self)

    def _take(self, number: int, day: Day) -> None:
        if number != self._asked:
            return
        today = self._today()
        self.heading.setText(heading_of(day.sheet.day, today))
        self.date.blockSignals(True)
        self.date.setMaximumDate(QDate(today.year, today.month, today.day))
        self.date.setDate(QDate(day.sheet.day.year, day.sheet.day.month, day.sheet.day.day))
        self.date.blockSignals(False)
        self.next.setEnabled(day.sheet.day < today)
        self.today.setEnabled(day.sheet.day != today)
        self.model.show(rows_of(day))
        self.nothing.setVisible(not day.sheet.pieces)
        self.table.setVisible(bool(day.sheet.pieces))
        self.totals.show_totals(day.by_customer)
        self._show_figures(figures_of(day.sheet))
        self.shown.emit(day)

    def _show_figures(self, figures: tuple[tuple[str, str], ...]) -> None:
        values = dict(figures)
        for name, (figure, value) in self._figures.items():
            figure.setVisible(name in values)
            value.setText(values.get(name, ""))
            value.setAccessibleName(f"{name}: {value.text()}")

    def _make_figures(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.wide)
        for name in FIGURES:
            figure = QWidget()
            value = label("", "", f"figure-{name.lower()}")
            told = label(name, "small")
            told.setFont(self._theme.font(TEXT.small))
            column = QVBoxLayout(figure)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(value)
            column.addWidget(told)
            row.addWidget(figure)
            self._figures[name] = (figure, value)
        row.addStretch()
        return row

    def _prepare(self) -> None:
        for button, name, spoken in (
            (self.previous, "previous-day", "The day before (Alt+Left)"),
            (self.next, "next-day", "The day after (Alt+Right)"),
            (self.today, "go-today", "Today (Alt+Home)"),
        ):
            button.setObjectName(name)
            button.setAccessibleName(spoken)
            button.setToolTip(spoken)
        for button in (self.previous, self.next):
            button.setFixedWidth(SPACE.control + SPACE.small)
        self.date.setObjectName("day-date")
        self.date.setAccessibleName("Date")
        self.date.setDisplayFormat("d MMM yyyy")
        self.date.setCalendarPopup(True)
        self.date.setMinimumWidth(136)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(SPACE.small)
        bar.addWidget(self.heading)
        bar.addStretch()
        for widget in (self.previous, self.date, self.next, self.today):
            bar.addWidget(widget)
        side = card("totals-card")
        side.setFixedWidth(256)
        inside = QVBoxLayout(side)
        inside.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        inside.setSpacing(SPACE.small)
        inside.addWidget(label("By customer", "muted"))
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
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.addLayout(bar)
        column.addLayout(self._make_figures())
        column.addLayout(middle, 1)

    def _connect(self) -> None:
        self._desk.glanced.connect(self._glanced)
        self._theme.changed.connect(self._dress)
        self.previous.clicked.connect(lambda: self._go_by(-1))
        self.next.clicked.connect(lambda: self._go_by(1))
        self.today.clicked.connect(lambda: self.go_to(self._today()))
        self.date.dateChanged.connect(self._date_chosen)
        for key, button in (("Alt+Left", self.previous), ("Alt+Right", self.next), ("Alt+Home", self.today)):
            QShortcut(QKeySequence(key), self).activated.connect(button.click)

    def _go_by(self, days: int) -> None:
        self.go_to(self.day + timedelta(days=days))

    @Slot(QDate)
    def _date_chosen(self, chosen: QDate) -> None:
        self.go_to(date(chosen.year(), chosen.month(), chosen.day()))

    @Slot(object)
    def _glanced(self) -> None:
        if self.isVisible():
            self.read()

    @Slot()
    def _dress(self) -> None:
        for value in (self.heading, *(shown for _, shown in self._figures.values())):
            value.setFont(self._theme.font(TEXT.title, bold=True))

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
