"""Asks before signing out; what the server does not have is exported first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMessageBox

from app.sync.status import SyncStatus
from ui.dialogs import widen
from ui.language import tr


class SigningOut(QObject):
    """Asks once. With something unsent it offers to export it first, and nothing else."""

    def __init__(self, status: SyncStatus, leave: Callable[[], None], export: Callable[[], None]) -> None:
        unsent = status.to_send + status.attention
        box = QMessageBox(QMessageBox.Icon.NoIcon, "Wrenchtime", _question(status, unsent))
        super().__init__(box)
        self.box = box
        self._leave = leave
        self._export = export
        box.setObjectName("signing-out")
        box.setInformativeText(
            tr("Sync first, or give it to a file. It stays in the ledger either way.")
            if unsent
            else tr("Everything you recorded stays here. To join again you need a new code from your manager.")
        )
        self._unsent = unsent
        what = tr("Export and sign out…") if unsent else tr("Sign out")
        self.leave_button = box.addButton(what, QMessageBox.ButtonRole.AcceptRole)
        self.leave_button.setObjectName("leave")
        self.cancel_button = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(self.cancel_button if unsent else self.leave_button)
        box.setEscapeButton(self.cancel_button)
        widen(box)
        box.finished.connect(self._answered)

    def open(self) -> None:
        """Shows the question; the answer calls one of the two, or neither."""
        self.box.open()
        self.box.activateWindow()

    @Slot()
    def _answered(self) -> None:
        chosen = self.box.clickedButton()
        self.box.deleteLater()
        if chosen is self.leave_button:
            (self._export if self._unsent else self._leave)()


def _question(status: SyncStatus, unsent: int) -> str:
    account = status.account
    where = account.organisation if account else tr("the server")
    if unsent:
        return tr("{where} does not have %n changes of yours yet.", n=unsent, where=where)
    return tr("Sign out of {where}?", where=where)
