"""The bar that tells what a gesture did, with the way back from it, or what could not be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.tokens import SPACE
from ui.widgets import label


class Telling(QFrame):
    """One message at a time; it stays until the next one, or until it is taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("telling")
        self.setProperty("role", "card")
        self.text = label("", "", "told")
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = QPushButton()
        self.button.setObjectName("take-back")
        self.button.setProperty("kind", "quiet")
        self._action: Callable[[], None] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.large, SPACE.tight, SPACE.small, SPACE.tight)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self.take_back)
        self.hide()

    def tell(self, text: str, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Shows a message, with a button if there is something to do about it."""
        self.text.setText(text)
        self._action = do
        self.button.setText(action)
        self.button.setAccessibleName(action)
        self.button.setVisible(do is not None)
        self.show()

    def clear(self) -> None:
        """Shows nothing any more."""
        self._action = None
        self.hide()

    @Slot()
    def take_back(self) -> None:
        """Does what the button says, if there is one."""
        if self._action is not None:
            action = self._action
            self.clear()
            action()
