"""The bar that tells what a gesture did, with the way back from it, or what could not be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.language import tr
from ui.tokens import SPACE
from ui.widgets import Button, WrappedLabel


class Telling(QFrame):
    """One message at a time; it stays until the next one, or until it is taken back."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("telling")
        self.setProperty("role", "card")
        self._width = width - SPACE.large - SPACE.small - 2
        self.text = WrappedLabel(self._width, "told")
        self.button = Button(tr("Undo"))
        self.button.setObjectName("take-back")
        self.button.setProperty("kind", "quiet")
        self._action: Callable[[], None] | None = None
        row = QHBoxLayout(self)
        row.setSpacing(SPACE.small)
        row.setContentsMargins(SPACE.large, SPACE.tight, SPACE.small, SPACE.tight)
        row.addWidget(self.text)
        row.addWidget(self.button)
        self.button.clicked.connect(self.take_back)
        self.hide()

    def tell(self, text: str, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Shows a message, with a button if there is something to do about it."""
        self._action = do
        self.button.setText(action)
        self.button.setAccessibleName(action)
        self.button.setVisible(do is not None)
        beside = self.button.sizeHint().width() + SPACE.small if do is not None else 0
        self.text.wrap_at(self._width - beside)
        self.text.setText(text)
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
