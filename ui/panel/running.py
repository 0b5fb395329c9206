"""What runs, large: its names, its length, and the keys for it; its note and its start can be changed in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.domain.clock import Reading
from app.domain.days import local
from app.tracking.overview import Running
from ui import wording
from ui.desk import Desk
from ui.glance import Glance
from ui.icons import Glyph, Icons
from ui.language import tr
from ui.panel.beneath import MeterLine, PastLine
from ui.panel.editors import NoteField, StartEditor
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import ElidedLabel, KeyButton, card, glyph_button, label, tabular, tint
from ui.wording import NOT_ASSIGNED

KEYS = {"stop": "Ctrl+S", "park": "Ctrl+P", "note": "F2", "start-time": "F4", "more": "F10"}


class RunningCard(QWidget):
    """The foremost timer, or that there is none.

    Every signal carries the id of the entry it is about, as it was when the person began.
    """

    stop_asked = Signal(str)
    park_asked = Signal(str)
    more_asked = Signal(str)
    note_written = Signal(str, str)
    start_given = Signal(str, object)
    """The time of day at which the entry began."""
    earlier_asked = Signal(str, int)
    """By how many minutes the entry began earlier."""

    def __init__(self, desk: Desk, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._running: Running | None = None
        self._frame = card("running-card")
        self.title = ElidedLabel()
        self.title.setObjectName("running-title")
        self.names = ElidedLabel()
        self.names.setObjectName("running-names")
        self.names.setProperty("role", "muted")
        self.length = QLabel()
        self.length.setObjectName("running-length")
        self.length.setAccessibleName(tr("Elapsed"))
        self.since = label("", "badge", "running-since")
        self.note_shown = ElidedLabel()
        self.note_shown.setObjectName("running-note")
        self.meter = MeterLine()
        self.past = PastLine(desk)
        self.stop_button = self._button("stop", tr("Stop"), "primary")
        self.park_button = self._button("park", tr("Park"))
        self.note_button = self._button("note", tr("Note"))
        self.more_button = glyph_button("more", tr("More for what runs (F10)"))
        self.more_button.setText("⋯")
        self.note = NoteField()
        self.start = StartEditor()
        self._buttons = QWidget()
        self._lay_out()
        self._connect()
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def entry_id(self) -> str | None:
        """The entry that is shown."""
        return self._running.described.entry.id if self._running else None

    def show_glance(self, glance: Glance, now: Reading) -> None:
        """Shows what runs now. A note or a start that is being written stays with its own entry."""
        running = glance.foremost
        self._running = running
        self._frame.setVisible(running is not None)
        self.meter.show_glance(glance)
        self.past.show_glance(glance)
        if running is None:
            self.note.leave()
            self.start.close_editor()
            return
        described = running.described
        entry = described.entry
        self.title.setText(described.title or tr(NOT_ASSIGNED))
        beside = [described.customer if described.task else "", described.reference, described.work_type]
        self.names.setText(
            " · ".join(name for name in beside if name) or tr("Find below whom it is for, then Alt+Enter")
        )
        since = wording.moment(entry.start, entry.zone, glance.overview.day)
        self.since.setText(
            tr("Running since {since}", since=since) if entry.attended else tr("Unattended since {since}", since=since)
        )
        self.note_shown.setText(entry.note)
        self.note_shown.setVisible(bool(entry.note) and not self.note.isVisible())
        self.park_button.setEnabled(entry.attended)
        self.tick(glance, now)

    def tick(self, glance: Glance, now: Reading) -> None:
        """Shows the length as it is now."""
        if self._running is not None:
            self.length.setText(wording.stopwatch(glance.elapsed(self._running, now)))

    def write_note(self, entry_id: str, text: str) -> None:
        """Opens the note of an entry for writing."""
        self.note_shown.hide()
        self.note.begin(entry_id, text)

    @Slot()
    def edit_note(self) -> None:
        """Opens the note of what is shown."""
        if self._running is not None:
            self.write_note(self._running.described.entry.id, self._running.described.entry.note)

    @Slot()
    def edit_start(self) -> None:
        """Opens the start of what is shown."""
        if self._running is not None:
            entry = self._running.described.entry
            self.start.begin(entry.id, local(entry.start, entry.zone).time())

    def _button(self, name: str, text: str, kind: str = "") -> KeyButton:
        button = KeyButton(text, KEYS[name], self._theme, kind)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.since, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch()
        top.addWidget(self.length)
        names = QVBoxLayout()
        names.setSpacing(SPACE.hair)
        for line in (self.title, self.names):
            names.addWidget(line)
        beneath = QVBoxLayout()
        beneath.setSpacing(SPACE.hair)
        for line in (self.meter, self.note_shown, self.past):
            beneath.addWidget(line)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        for button in (self.stop_button, self.park_button, self.note_button):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.more_button)
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        inside.setSpacing(SPACE.small)
        inside.addLayout(top)
        inside.addLayout(names)
        inside.addLayout(beneath)
        inside.addSpacing(SPACE.tight)
        for widget in (self.note, self.start, self._buttons):
            inside.addWidget(widget)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self._frame)

    def _connect(self) -> None:
        self.stop_button.clicked.connect(lambda: self._tell(self.stop_asked))
        self.park_button.clicked.connect(lambda: self._tell(self.park_asked))
        self.more_button.clicked.connect(lambda: self._tell(self.more_asked))
        self.note_button.clicked.connect(self.edit_note)
        self.note.written.connect(self.note_written)
        self.note.left.connect(self._note_left)
        self.start.given.connect(self.start_given)
        self.start.earlier.connect(self.earlier_asked)

    def _tell(self, asked: object) -> None:
        if self._running is not None:
            asked.emit(self._running.described.entry.id)  # type: ignore[attr-defined]

    @Slot()
    def _note_left(self) -> None:
        self.note_shown.setVisible(bool(self.note_shown.text()))

    @Slot()
    def _dress(self) -> None:
        c = self._theme.colours
        self.title.setFont(self._theme.font(TEXT.title, bold=True))
        self.length.setFont(tabular(self._theme.font(TEXT.display)))
        self.since.setFont(self._theme.font(TEXT.small))
        self.since.setProperty("state", "running")
        for line in (self.note_shown, self.meter, self.past):
            line.setFont(self._theme.font(TEXT.small))
        tint(self.stop_button, Glyph.STOP, self._icons, c.on_accent, c.disabled)
        tint(self.park_button, Glyph.PARK, self._icons, c.parked, c.disabled)
        tint(self.note_button, Glyph.NOTE, self._icons, c.text, c.disabled)
