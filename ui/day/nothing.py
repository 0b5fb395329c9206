"""What stands in the place of the table on a day without entries: that there are none, and the way to add one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.language import tr
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets import KeyButton, label


class NothingHere(QWidget):
    """``add`` is the button for a new entry."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("day-nothing")
        self.add = KeyButton(tr("Add an entry…"), "Ins", theme)
        self.add.setObjectName("add-entry")
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(SPACE.medium)
        column.addStretch()
        column.addWidget(label(tr("Nothing was recorded on this day."), "muted"), 0, middle)
        column.addWidget(self.add, 0, middle)
        column.addStretch()
