"""The way to take the sample data out of the ledger again, among the settings."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.store.changes import ChangeSet
from ui.desk import Desk
from ui.language import tr
from ui.settings.groups import has_words
from ui.tokens import SPACE
from ui.widgets import Button, WrappedLabel

_WIDTH = 340


class SampleSection(QWidget):
    """Is there while there is sample data."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._present = False
        self._wanted = ""
        self.setObjectName("sample-section")
        self.told = WrappedLabel(_WIDTH, "sample-told", "small")
        self.told.setText(tr("Customers, tasks and work types of an invented technician are in your ledger."))
        self.button = Button(tr("Remove the sample data"))
        self.button.setObjectName("remove-sample")
        row = QHBoxLayout()
        row.addWidget(self.told)
        row.addStretch()
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.small, 0, SPACE.small)
        column.addLayout(row)
        self.hide()
        self.button.clicked.connect(self._remove)

    def read(self) -> None:
        """Looks whether there is any."""
        self._desk.ask(lambda services: services.samples.present(), self._take, owner=self)

    def seek(self, wanted: str) -> None:
        """Stays only for words of its own."""
        self._wanted = wanted
        self.setVisible(self._present and has_words(wanted, self.told.text(), self.button.text()))

    def _take(self, present: bool) -> None:
        self._present = present
        self.seek(self._wanted)

    @Slot()
    def _remove(self) -> None:
        self._desk.do(lambda services: services.samples.remove(), self._removed, owner=self)

    def _removed(self, _changes: ChangeSet) -> None:
        self.told.setText(tr("They are out of your ledger. What you recorded time on has stayed."))
        self.button.hide()
