"""One line at the foot of the day window: what came of the last gesture."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refusal
from ui.language import tr
from ui.sentences import told
from ui.widgets import ElidedLabel


class Message(ElidedLabel):
    """Says what was done, or why it could not be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("day-message")
        self._wear("muted")

    def tell(self, text: str) -> None:
        """Says what was done."""
        self._wear("muted")
        self.setText(text)

    @Slot(object)
    def refuse(self, error: Exception) -> None:
        """Says why something could not be done. What went wrong inside is told by the runner already."""
        self._wear("warning")
        self.setText(told(error) if isinstance(error, Refusal) else tr("Nothing was changed."))

    def _wear(self, role: str) -> None:
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
