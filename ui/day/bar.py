"""The top of the day window: which day it is, and the ways to other days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QWidget

from ui import wording
from ui.day.saying import gesture_said
from ui.icons import Glyph, Icons
from ui.language import tr
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import Button, glyph_button, label, tint


class DayBar(QWidget):
    """Heading and navigation. ``wanted`` carries another date, ``stepped`` the number of days to go on."""

    wanted = Signal(object)
    stepped = Signal(int)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self.undo = glyph_button("undo", tr("Undo (Ctrl+Z)"))
        self.redo = glyph_button("redo", tr("Do once more (Ctrl+Shift+Z)"))
        self.heading = label("", "", "day-heading")
        self.date = QDateEdit()
        self.previous = Button("‹")
        self.next = Button("›")
        self.today = Button(tr("Today"))
        self._today = date.min
        self._prepare()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(SPACE.small)
        self.row.addWidget(self.heading)
        self.row.addStretch()
        self.row.addWidget(self.undo)
        self.row.addWidget(self.redo)
        self.row.addSpacing(SPACE.small)
        for widget in (self.previous, self.date, self.next, self.today):
            self.row.addWidget(widget)
        theme.changed.connect(self._dress)
        self._dress()

    def show_day(self, day: date, today: date) -> None:
        """Shows another day; there is no way past today."""
        self._today = today
        self.heading.setText(heading_of(day, today))
        self.date.blockSignals(True)
        self.date.setMaximumDate(QDate(today.year, today.month, today.day))
        self.date.setDate(QDate(day.year, day.month, day.day))
        self.date.blockSignals(False)
        self.next.setEnabled(day < today)
        self.today.setEnabled(day != today)

    def show_undo(self, undo: str | None, redo: str | None) -> None:
        """Says what undo and redo would do; ``None`` where there is nothing."""
        for button, gesture, text, bare in (
            (self.undo, undo, tr("Undo: {gesture} (Ctrl+Z)", gesture=gesture_said(undo or "")), tr("Undo (Ctrl+Z)")),
            (
                self.redo,
                redo,
                tr("Do once more: {gesture} (Ctrl+Shift+Z)", gesture=gesture_said(redo or "")),
                tr("Do once more (Ctrl+Shift+Z)"),
            ),
        ):
            button.setEnabled(gesture is not None)
            said = bare if gesture is None else text
            button.setToolTip(said)
            button.setAccessibleName(said)

    def _prepare(self) -> None:
        for button, name, spoken in (
            (self.previous, "previous-day", tr("The day before (Alt+Left)")),
            (self.next, "next-day", tr("The day after (Alt+Right)")),
            (self.today, "go-today", tr("Today (Alt+Home)")),
        ):
            button.setObjectName(name)
            button.setAccessibleName(spoken)
            button.setToolTip(spoken)
        for glyph in (self.undo, self.redo):
            glyph.setFixedSize(SPACE.control, SPACE.control)
        for button in (self.previous, self.next):
            button.setFixedWidth(SPACE.control + SPACE.small)
        self.date.setObjectName("day-date")
        self.date.setAccessibleName(tr("Date"))
        self.date.setDisplayFormat("d MMM yyyy")
        self.date.setCalendarPopup(True)
        self.date.setMinimumWidth(136)
        self.heading.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.today.clicked.connect(lambda: self.wanted.emit(self._today))
        self.date.dateChanged.connect(self._date_chosen)

    @Slot(QDate)
    def _date_chosen(self, chosen: QDate) -> None:
        self.wanted.emit(date(chosen.year(), chosen.month(), chosen.day()))

    @Slot()
    def _dress(self) -> None:
        self.heading.setFont(self._theme.font(TEXT.title, bold=True))
        c = self._theme.colours
        tint(self.undo, Glyph.UNDO, self._icons, c.text, c.disabled)
        tint(self.redo, Glyph.REDO, self._icons, c.text, c.disabled)


def heading_of(day: date, today: date) -> str:
    """The date in words: "Today · Friday, 20 November 2026"."""
    name = wording.day_name(day, today)
    full = wording.full_date(day)
    return full if full.startswith(name) else f"{name.capitalize()} · {full}"
