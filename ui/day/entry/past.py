"""What fixed it last time, for the entry that is chosen."""

from __future__ import annotations

from app.timesheet.last_time import LastTime
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
