"""What fixed it last time, for the entry that is chosen; and what recording cost today, for the technician alone."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.timesheet.last_time import LastTime
from app.timesheet.overhead import Overhead
from ui.day.rows import Row
from ui.desk import Desk
from ui.language import tr
from ui.panel.beneath import past_text
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import ElidedLabel


class PastNotes(ElidedLabel):
    """The most helpful past note on the task of the one entry that is chosen, or on a task like it.

    The tooltip has the others. Hidden where there are none.
    """

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._asked: object = None
        self._all = ""
        self.setObjectName("past-notes")
        self.setAccessibleName(tr("Last time"))
        self.setProperty("role", "small")
        self.setFont(theme.font(TEXT.small))
        self.setContentsMargins(SPACE.medium, 0, SPACE.medium, 0)
        self.hide()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Looks up the past of what is chosen, unless that is what it did last."""
        chosen = [row.entry for row in rows if row.entry is not None]
        entry = chosen[0] if len(chosen) == 1 and chosen[0].assigned else None
        about = (entry.id, entry.task_id, entry.customer_id) if entry is not None else None
        if about == self._asked:
            return
        self._asked = about
        self._show(LastTime())
        if entry is not None:
            entry_id, task_id, customer_id = entry.id, entry.task_id, entry.customer_id
            self._desk.ask(
                lambda services: services.past.read(task_id, customer_id, before=entry_id),
                lambda found: self._show(found) if self._asked == about else None,
                owner=self,
            )

    def _show(self, found: LastTime) -> None:
        glance = self._desk.glance
        told = [past_text(note, glance) for note in found.notes]
        self._all = "\n\n".join(told)
        self.setText(told[0] if told else "")
        self.setAccessibleDescription(self._all)
        self.setVisible(bool(told))

    def _explain(self) -> None:
        self.setToolTip(self._all)


class OverheadLine(QLabel):
    """Seconds in Wrenchtime's own windows for each hour recorded on a day; nothing where none were counted."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("overhead")
        self.setProperty("role", "small")
        self.setFont(theme.font(TEXT.small))
        self.hide()

    def read(self, day: date) -> None:
        """Reads the figure of a day."""
        self._desk.ask(lambda services: services.overhead.read(day), self._show, owner=self)

    def _show(self, found: Overhead) -> None:
        told = overhead_told(found)
        self.setText(told)
        self.setVisible(bool(told))


def stacked(*widgets: QWidget, across: bool = False) -> QWidget:
    """Widgets below each other, or across beside each other with the first one as wide as there is room."""
    made = QWidget()
    layout = QHBoxLayout(made) if across else QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE.tight)
    for number, widget in enumerate(widgets):
        layout.addWidget(widget, int(across and not number))
    return made


def overhead_told(found: Overhead) -> str:
    """What recording cost on a day, in words."""
    if found.per_hour is None or not found.seconds:
        return ""
    return tr("Recording took you {seconds} s for each hour. Only you see this.", seconds=round(found.per_hour))
