"""The reminder that waits, as a card with its answers."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.tracking.reminding import Reminder
from ui.reminders import actions, words
from ui.tokens import SPACE
from ui.widgets import WrappedLabel


class ReminderCard(QFrame):
    """``answered`` carries the key of the chosen answer."""

    answered = Signal(str)

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reminder")
        self.setProperty("role", "card")
        self.text = WrappedLabel(width, "reminder-text")
        self._answers = QHBoxLayout()
        self._answers.setSpacing(SPACE.small)
        self._buttons: list[QPushButton] = []
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        inside.setSpacing(SPACE.small)
        inside.addWidget(self.text)
        inside.addLayout(self._answers)
        self.hide()

    def show_reminder(self, reminder: Reminder | None, zone: str) -> None:
        """Shows what is to be reminded of, if anything."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons.clear()
        while self._answers.count():
            self._answers.takeAt(0)
        self.setVisible(reminder is not None)
        if reminder is None:
            return
        title, text = words(reminder, zone)
        self.text.setText(f"{title}. {text}" if title[-1].isalnum() else f"{title} {text}")
        for key, said in actions(reminder, zone):
            button = QPushButton(said)
            button.setObjectName(f"remind-{key}")
            button.clicked.connect(partial(self._chosen, key))
            self._buttons.append(button)
            self._answers.addWidget(button)
        self._answers.addStretch()

    def _chosen(self, key: str, _checked: bool = False) -> None:
        self.answered.emit(key)
