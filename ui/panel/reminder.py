"""The reminder that waits, as a card with its answers."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.tracking.reminding import Reminder
from ui.reminders import actions, words
from ui.tokens import SPACE
from ui.widgets import Button, WrappedLabel

_MOST = 3  # answers


class ReminderCard(QFrame):
    """``answered`` carries the key of the chosen answer."""

    answered = Signal(str)

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reminder")
        self.setProperty("role", "card")
        self.text = WrappedLabel(width, "reminder-text")
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        # All there from the start, so that Tab comes by them in their place.
        self._keys = [""] * _MOST
        self._buttons = [Button() for _ in range(_MOST)]
        for number, button in enumerate(self._buttons):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # until it offers something
            button.clicked.connect(partial(self._chosen, number))
            row.addWidget(button)
        row.addStretch()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        inside.setSpacing(SPACE.small)
        inside.addWidget(self.text)
        inside.addLayout(row)
        self.hide()

    def show_reminder(self, reminder: Reminder | None, zone: str) -> None:
        """Shows what is to be reminded of, if anything."""
        self.setVisible(reminder is not None)
        if reminder is None:
            return
        title, text = words(reminder, zone)
        self.text.setText(f"{title}. {text}" if title[-1].isalnum() else f"{title} {text}")
        offered = actions(reminder, zone)
        for number, button in enumerate(self._buttons):
            self._keys[number], said = offered[number] if number < len(offered) else ("", "")
            button.setText(said)
            button.setObjectName(f"remind-{self._keys[number]}")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if said else Qt.FocusPolicy.NoFocus)
            button.setVisible(bool(said))

    def _chosen(self, number: int, _checked: bool = False) -> None:
        self.answered.emit(self._keys[number])
