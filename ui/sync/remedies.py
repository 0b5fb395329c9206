"""Two remedies that need a dialog: a refused entry is changed and sent again, or sent for another task."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QTimeEdit, QVBoxLayout, QWidget

from app.domain.days import local
from app.domain.errors import Refusal
from app.domain.instant import HOUR, Instant, to_iso
from app.domain.records import Entry
from app.tracking.subject import Named, Subject
from app.wire.records import Fields
from ui.desk import Desk
from ui.icons import Icons
from ui.language import tr
from ui.moments import nearest
from ui.panel.finding import Finding, Manner
from ui.panel.results import Kind, Row
from ui.sentences import told
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import Button, WrappedLabel, label, time_field

_INSIDE = 424
_REACH = 12 * HOUR


class EditingDialog(QDialog):
    """A refused entry's note and times, to be changed before it is sent again. ``done`` gets the changed fields."""

    def __init__(
        self, entry: Entry, theme: Theme, done: Callable[[Fields], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._entry = entry
        self._done = done
        self.setObjectName("editing-refused")
        self.setWindowTitle(tr("Change and send again – Wrenchtime"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.note = QLineEdit(entry.note)
        self.note.setObjectName("refused-note")
        self.note.setAccessibleName(tr("Note"))
        self.note.setMinimumWidth(_INSIDE)
        self.start = _time_field("refused-start", tr("From"), entry.start, entry.zone)
        self.end = None if entry.end is None else _time_field("refused-end", tr("to"), entry.end, entry.zone)
        self.trouble = WrappedLabel(_INSIDE, "editing-trouble")
        self.trouble.hide()
        self.send_button = Button(tr("Send again"))
        self.send_button.setObjectName("send-changed")
        self.send_button.setProperty("kind", "primary")
        self.send_button.setDefault(True)
        self.cancel_button = Button(tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self._lay_out(theme)
        self.send_button.clicked.connect(self.send)
        self.cancel_button.clicked.connect(self.reject)

    @Slot()
    def send(self) -> None:
        """Gives the changed fields on and closes, unless a time cannot be."""
        try:
            changes = self._changes()
        except Refusal as refusal:
            self.trouble.setText(told(refusal))
            self.trouble.show()
            self.adjustSize()
            return
        self._done(changes)
        self.accept()

    def _changes(self) -> Fields:
        entry, changes = self._entry, Fields()
        if self.note.text() != entry.note:
            changes["note"] = self.note.text()
        start = self._given(self.start, entry.start)
        if start is not None:
            changes["start"] = to_iso(start)
        if self.end is not None and entry.end is not None:
            end = self._given(self.end, entry.end)
            if end is not None:
                changes["end"] = to_iso(end)
            if (end or entry.end) <= (start or entry.start):
                raise Refusal(tr("No such span"), tr("It would end before it begins."))
        return changes

    def _given(self, field: QTimeEdit, was: Instant) -> Instant | None:
        at: time = field.time().toPython()  # type: ignore[assignment]
        if at == local(was, self._entry.zone).time().replace(second=0, microsecond=0):
            return None
        return nearest(at, self._entry.zone, was, was - _REACH, was + _REACH)

    def _lay_out(self, theme: Theme) -> None:
        title = label(tr("Change and send again"))
        title.setFont(theme.font(TEXT.title, bold=True))
        times = QHBoxLayout()
        times.setSpacing(SPACE.small)
        times.addWidget(label(tr("From")))
        times.addWidget(self.start)
        if self.end is not None:
            times.addWidget(label(tr("to")))
            times.addWidget(self.end)
        times.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.small)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.send_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.small)
        column.addWidget(title)
        column.addWidget(label(tr("Note")))
        column.addWidget(self.note)
        column.addSpacing(SPACE.tight)
        column.addLayout(times)
        column.addWidget(self.trouble)
        column.addSpacing(SPACE.small)
        column.addLayout(buttons)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)


class AssigningDialog(QDialog):
    """Finds the task or customer that a refused entry is for instead. ``done`` gets it."""

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        icons: Icons,
        done: Callable[[Subject | Named], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._done = done
        self.setObjectName("assigning-refused")
        self.setWindowTitle(tr("Assign to another task – Wrenchtime"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finding = Finding(desk, theme, icons)
        self.finding.hint.hide()
        title = label(tr("Assign to another task"))
        title.setFont(theme.font(TEXT.title, bold=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.small)
        column.addWidget(title)
        column.addWidget(self.finding)
        self.setFixedWidth(_INSIDE + 2 * SPACE.wide)
        self.finding.chosen.connect(self._chosen)
        self.finding.refresh()
        self.finding.take_focus()

    @Slot(object, object)
    def _chosen(self, row: Row, _manner: Manner) -> None:
        if row.kind is Kind.UNASSIGNED:
            return
        subject = Named(customer=row.typed.customer, title=row.typed.title) if row.typed is not None else row.subject
        if subject is not None:
            self._done(subject)
            self.accept()


def _time_field(name: str, what: str, at: Instant, zone: str) -> QTimeEdit:
    field = time_field(name, what)
    field.setTime(local(at, zone).time().replace(second=0, microsecond=0))  # type: ignore[arg-type]
    return field
