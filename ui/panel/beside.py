"""The timers that run unattended, and the work that is parked: one line each, with its button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from app.domain.clock import Reading
from app.tracking.overview import ParkedWork, Running
from ui import wording
from ui.glance import Glance
from ui.icons import Glyph, Icons
from ui.language import tr
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import ElidedLabel, glyph_button, key_name, label, tabular, tint
from ui.wording import name_of

_LINES_SHOWN = 4


class Beside(QScrollArea):
    """Lines for all that runs beside what is shown large, then for all that is parked."""

    stop_asked = Signal(str)
    note_asked = Signal(str)
    resume_asked = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._lengths: list[tuple[Running, QLabel]] = []
        self._shown: object = None
        self.setObjectName("beside")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def show_glance(self, glance: Glance, now: Reading) -> None:
        """Shows the lines; those that stay the same are not made anew."""
        foremost = glance.foremost
        beside = [item for item in glance.overview.running if item is not foremost]
        shown = ([item.described for item in beside], glance.overview.parked, self._theme.dark)
        if shown != self._shown:
            self._shown = shown
            self._fill(beside, glance)
        self._lengths = [(item, length) for item, (_, length) in zip(beside, self._lengths, strict=True)]
        self.setVisible(bool(beside or glance.overview.parked))
        self.tick(glance, now)

    def buttons(self) -> list[QToolButton]:
        """The buttons of all lines, in their order."""
        inside = self.widget()
        return [] if inside is None else inside.findChildren(QToolButton)

    def tick(self, glance: Glance, now: Reading) -> None:
        """Shows the lengths as they are now."""
        for running, shown in self._lengths:
            shown.setText(wording.stopwatch(glance.elapsed(running, now)))

    def _fill(self, beside: list[Running], glance: Glance) -> None:
        inside = QWidget()
        inside.setObjectName("beside-lines")
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(SPACE.hair)
        self._lengths = []
        for running in beside:
            line, length = self._unattended(running)
            self._lengths.append((running, length))
            lines.addWidget(line)
        for number, parked in enumerate(glance.overview.parked):
            lines.addWidget(self._parked(parked, glance, first=number == 0))
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        wanted = len(beside) + len(glance.overview.parked)
        height = SPACE.control + SPACE.hair
        self.setFixedHeight(max(min(wanted, _LINES_SHOWN), 1) * height - SPACE.hair)

    def _unattended(self, running: Running) -> tuple[QWidget, QLabel]:
        c = self._theme.colours
        entry = running.described.entry
        name = name_of(running.described)
        length = label("", "muted", f"length-{entry.id}")
        length.setFont(tabular(self._theme.font(TEXT.body)))
        stop = glyph_button(f"stop-{entry.id}", tr("Stop {name}", name=name))
        tint(stop, Glyph.STOP, self._icons, c.accent)
        stop.clicked.connect(lambda: self.stop_asked.emit(entry.id))
        note = glyph_button(f"note-{entry.id}", tr("Write a note on {name}", name=name))
        tint(note, Glyph.NOTE, self._icons, c.text)
        note.clicked.connect(lambda: self.note_asked.emit(entry.id))
        line = self._line(Glyph.UNATTENDED, c.running, name, length, note, stop)
        return line, length

    def _parked(self, parked: ParkedWork, glance: Glance, *, first: bool) -> QWidget:
        c = self._theme.colours
        entry = parked.described.entry
        name = name_of(parked.described)
        since = wording.moment(parked.at, glance.overview.reading.zone, glance.overview.day)
        told = label(tr("parked {since}", since=since) + (f"   {key_name('Ctrl+R')}" if first else ""), "small")
        told.setFont(self._theme.font(TEXT.small))
        resume = glyph_button(f"resume-{entry.id}", tr("Resume {name}", name=name))
        tint(resume, Glyph.RESUME, self._icons, c.parked)
        resume.clicked.connect(lambda: self.resume_asked.emit(entry.id))
        return self._line(Glyph.PARK, c.parked, name, told, resume)

    def _line(self, glyph: Glyph, colour: str, name: str, *widgets: QWidget) -> QWidget:
        line = QWidget()
        line.setFixedHeight(SPACE.control)
        row = QHBoxLayout(line)
        row.setContentsMargins(SPACE.small, 0, SPACE.tight, 0)
        row.setSpacing(SPACE.small)
        mark = QLabel()
        mark.setPixmap(
            self._icons.glyph(glyph, colour).pixmap(QSize(SPACE.glyph, SPACE.glyph), self.devicePixelRatioF())
        )
        row.addWidget(mark)
        row.addWidget(ElidedLabel(name), 1)
        for widget in widgets:
            row.addWidget(widget)
        return line
