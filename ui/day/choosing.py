"""Choosing a task or customer on the spot: for a gap that is filled, for entries that get another one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.bootstrap import Services
from app.tracking.subject import Named, Subject
from ui.desk import Desk
from ui.icons import Icons
from ui.panel.finding import Finding, Manner
from ui.panel.results import Kind, Row, find
from ui.theme import Theme
from ui.tokens import SPACE
from ui.widgets import label

_WIDTH = 420


class SubjectChooser(QFrame):
    """A small search that floats over the day; ``done`` gets what was chosen, and Esc closes it without a choice."""

    def __init__(
        self,
        title: str,
        done: Callable[[Subject | Named], None],
        *,
        desk: Desk,
        theme: Theme,
        icons: Icons,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._done = done
        self.setObjectName("subject-chooser")
        self.setAccessibleName(title)
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finding = Finding(desk, theme, icons, source=to_assign)
        self.finding.hint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.medium, SPACE.medium, SPACE.medium, SPACE.medium)
        column.setSpacing(SPACE.small)
        column.addWidget(label(title, "muted"))
        column.addWidget(self.finding)
        self.setFixedWidth(_WIDTH)
        self.finding.chosen.connect(self._chosen)
        self.finding.refresh()

    def open_at(self, place: QPoint) -> None:
        """Shows itself with its corner at a place of the screen, moved so far that all of it can be seen."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        x = min(place.x(), screen.right() - self.width() - SPACE.small)
        y = min(place.y(), screen.bottom() - self.height() - SPACE.small)
        self.move(max(x, screen.left()), max(y, screen.top()))
        self.show()
        self.finding.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @Slot(object, object)
    def _chosen(self, row: Row, _manner: Manner) -> None:
        subject = Named(customer=row.typed.customer, title=row.typed.title) if row.typed is not None else row.subject
        if subject is not None:
            self.close()
            self._done(subject)


def to_assign(services: Services, text: str, limit: int) -> tuple[Row, ...]:
    """What can be assigned: everything that can be started, but for the start without a name."""
    return tuple(row for row in find(services, text, limit) if row.kind is not Kind.UNASSIGNED)
