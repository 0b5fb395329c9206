"""What the panel shows in place of a timer when none runs."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.glance import Glance
from ui.language import mark, tr
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import WrappedLabel, label

FIRST = mark(
    "Type for whom and what you do, such as “Hartmann Dental: replace the fuser”, and press Enter. "
    "Your time counts from that moment; everything else can be said later."
)
NEXT = mark("Find what is next, or press ↓ for what you did last.")
PARKED = mark("Find what is next, or press Ctrl+R to go on with what you parked last.")


class EmptyState(QWidget):
    """Nothing is running: says so, and what to do."""

    def __init__(self, theme: Theme, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("empty-state")
        self.title = label(tr("Nothing is running"), "", "empty-title")
        self.text = WrappedLabel(width, "empty-text", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE.tight)
        column.setSpacing(SPACE.tight)
        column.addWidget(self.title)
        column.addWidget(self.text)
        theme.changed.connect(self._dress)
        self._dress()

    def show_glance(self, glance: Glance) -> None:
        """Shows itself when nothing runs, with words for a first day, a usual one and an interrupted one."""
        self.setVisible(not glance.overview.running)
        known = glance.recents or glance.favourites
        self.text.setText(tr(PARKED if glance.overview.parked else NEXT if known else FIRST))

    @Slot()
    def _dress(self) -> None:
        self.title.setFont(self._theme.font(TEXT.title, bold=True))
