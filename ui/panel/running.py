"""What runs, large: its names, its length, and the keys for it; its note and its start can be changed in place."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain import wording
from app.domain.clock import Reading
from app.domain.days import local
from app.tracking.overview import Running
from ui.glance import Glance
from ui.icons import Glyph, Icons
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import ElidedLabel, KeyButton, card, glyph_button, label, padded, tabular, tint
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

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
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
        self.length.setAccessibleName("Elapsed")
        self.since = label("", "badge", "running-since")
        self.note_shown = ElidedLabel()
        self.note_shown.setObjectName("running-note")
        self.stop_button = self._button("stop", "Stop", "primary")
        self.park_button = self._button("park", "Park")
        self.note_button = self._button("note", "Note")
        self.more_button = glyph_button("more", "More for what runs (F10)")
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
        if running is None:
            self.note.leave()
            self.start.close_editor()
            return
        described = running.described
        entry = described.entry
        self.title.setText(described.title or NOT_ASSIGNED)
        beside = [described.customer if described.task else "", described.reference, described.work_type]
        self.names.setText(" · ".join(name for name in beside if name) or "Find below whom it is for, then Alt+Enter")
        since = wording.moment(entry.start, entry.zone, glance.overview.day)
        self.since.setText(f"{'Running' if entry.attended else 'Unattended'} since {since}")
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
        for line in (self.title, self.names, self.note_shown):
            names.addWidget(line)
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
        self.note_shown.setFont(self._theme.font(TEXT.small))
        tint(self.stop_button, Glyph.STOP, self._icons, c.on_accent, c.disabled)
        tint(self.park_button, Glyph.PARK, self._icons, c.parked, c.disabled)
        tint(self.note_button, Glyph.NOTE, self._icons, c.text, c.disabled)


class NoteField(QPlainTextEdit):
    """Writes the note of one entry. However it is left, what was written is told; nothing is thrown away.

    Enter and Esc leave it, Shift+Enter makes a new line.
    """

    written = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note-field")
        self.setAccessibleName("Note for the customer")
        self.setPlaceholderText("What was done, for the customer. Enter keeps it.")
        self.setTabChangesFocus(True)
        self._entry_id: str | None = None
        self._before = ""
        self.hide()

    def begin(self, entry_id: str, text: str) -> None:
        """Opens the note of an entry."""
        self.leave()
        self._entry_id, self._before = entry_id, text
        self.setPlainText(text)
        self.moveCursor(self.textCursor().MoveOperation.End)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 2 * SPACE.medium)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Closes the field and tells what was written."""
        if self._entry_id is None:
            return
        entry_id, self._entry_id = self._entry_id, None
        text = self.toPlainText().strip()
        self.hide()
        self.left.emit()
        if text != self._before:
            self.written.emit(entry_id, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape or (entered and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier):
            self.leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.leave()


class StartEditor(QFrame):
    """Changes when an entry began: a few minutes earlier, or at a time of day."""

    given = Signal(str, object)
    earlier = Signal(str, int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start-editor")
        self._entry_id = ""
        self.time = QTimeEdit()
        self.time.setObjectName("start-time")
        self.time.setAccessibleName("Began at")
        self.time.setDisplayFormat("HH:mm")
        padded(self.time)
        self.five = _earlier("five-earlier", 5)
        self.fifteen = _earlier("fifteen-earlier", 15)
        self.keep = QPushButton("Set")
        self.keep.setObjectName("keep-start")
        self.keep.setProperty("kind", "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        row.addWidget(label("Began at", "muted"))
        for widget in (self.time, self.keep):
            row.addWidget(widget)
        row.addStretch()
        for widget in (self.five, self.fifteen):
            row.addWidget(widget)
        self.keep.clicked.connect(self._give)
        self.five.clicked.connect(lambda: self._go_back(5))
        self.fifteen.clicked.connect(lambda: self._go_back(15))
        self.time.installEventFilter(self)
        self.hide()

    def begin(self, entry_id: str, at: time) -> None:
        """Opens the editor for an entry that began at a local time."""
        self._entry_id = entry_id
        self.time.setTime(at.replace(second=0, microsecond=0))  # type: ignore[arg-type]
        self.show()
        self.time.setFocus(Qt.FocusReason.OtherFocusReason)
        self.time.setSelectedSection(self.time.Section.HourSection)

    def close_editor(self) -> None:
        """Closes the editor and changes nothing."""
        if self._entry_id:
            self._entry_id = ""
            self.hide()
            self.closed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._give()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_editor()
                return True
        return False

    def _give(self) -> None:
        entry_id, at = self._entry_id, self.time.time().toPython()
        self.close_editor()
        self.given.emit(entry_id, at)

    def _go_back(self, minutes: int) -> None:
        entry_id = self._entry_id
        self.close_editor()
        self.earlier.emit(entry_id, minutes)


def _earlier(name: str, minutes: int) -> QPushButton:
    button = QPushButton(f"−{minutes} min")
    button.setObjectName(name)
    button.setProperty("kind", "quiet")
    button.setAccessibleName(f"Began {minutes} minutes earlier")
    button.setToolTip(button.accessibleName())
    return button
