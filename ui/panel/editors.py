"""The two things that are edited in place on what runs: its note and its start."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QWidget

from ui.language import tr
from ui.tokens import SPACE
from ui.widgets import Button, label, time_field


class NoteField(QPlainTextEdit):
    """Writes the note of one entry. However it is left, what was written is told; nothing is thrown away.

    Enter and Esc leave it, Shift+Enter makes a new line.
    """

    written = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note-field")
        self.setAccessibleName(tr("Note for the customer"))
        self.setPlaceholderText(tr("What was done, for the customer. Enter keeps it."))
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
        self.time = time_field("start-time", tr("Began at"))
        self.five = _earlier("five-earlier", 5)
        self.fifteen = _earlier("fifteen-earlier", 15)
        self.keep = Button(tr("Set"))
        self.keep.setObjectName("keep-start")
        self.keep.setProperty("kind", "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        row.addWidget(label(tr("Began at"), "muted"))
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


def _earlier(name: str, minutes: int) -> Button:
    button = Button(tr("−{minutes} min", minutes=minutes))
    button.setObjectName(name)
    button.setProperty("kind", "quiet")
    button.setAccessibleName(tr("Began %n minutes earlier", n=minutes))
    button.setToolTip(button.accessibleName())
    return button
