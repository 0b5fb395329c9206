"""What recording cost on a day, for the technician alone."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from app.timesheet.overhead import Overhead
from ui.language import tr
from ui.theme import Theme
from ui.tokens import TEXT

_ENOUGH = 30 * 60  # seconds


class OverheadLine(QLabel):
    """Seconds in Wrenchtime's own windows for each hour recorded on a day; nothing where none were counted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("overhead")
        self.setProperty("role", "small")
        self.setFont(theme.font(TEXT.small))
        self.hide()

    def show_overhead(self, found: Overhead) -> None:
        """Shows the figure of a day."""
        told = overhead_told(found)
        self.setText(told)
        self.setVisible(bool(told))


def overhead_told(found: Overhead) -> str:
    """What recording cost on a day, in words; nothing while so little is recorded that it means nothing."""
    if found.per_hour is None or not found.seconds or found.recorded_seconds < _ENOUGH:
        return ""
    return tr("Recording took you {seconds} s for each hour. Only you see this.", seconds=round(found.per_hour))
