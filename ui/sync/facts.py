"""The card on how it stands: the state in a line, what to do about it, and whom and where this ledger belongs to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from app.domain.clock import Reading
from app.domain.errors import Refusal
from app.sync.service import NotJoined, SyncRunning
from app.sync.status import State, SyncStatus
from ui.language import mark, tr
from ui.sentences import said
from ui.sync import words
from ui.theme import Theme
from ui.tokens import SPACE, TEXT
from ui.widgets import ElidedLabel, WrappedLabel, label

_NAMES = (mark("As"), mark("Organisation"), mark("Server"), mark("Last exchange"))


class Facts(QFrame):
    """Shows a status. What the keyring or the ledger refused comes before what the server said last."""

    def __init__(self, theme: Theme, width: int) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("server-facts")
        self.setProperty("role", "card")
        inner = width - 2 * SPACE.large - 2
        self.headline = WrappedLabel(inner, "server-state")
        self.remedy = WrappedLabel(inner, "server-remedy")
        self.remedy.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.values = {key: ElidedLabel() for key in _NAMES}
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.large)
        grid.setVerticalSpacing(SPACE.tight)
        grid.setColumnStretch(1, 1)
        for number, (name, value) in enumerate(self.values.items()):
            value.setObjectName(f"server-{name.lower().replace(' ', '-')}")
            grid.addWidget(label(tr(name), "muted"), number, 0)
            grid.addWidget(value, number, 1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        inside.setSpacing(SPACE.small)
        inside.addWidget(self.headline)
        inside.addWidget(self.remedy)
        inside.addLayout(grid)
        self.setFixedWidth(width)
        theme.changed.connect(self._dress)
        self._dress()

    def show_status(self, status: SyncStatus, refusal: Refusal | None, now: Reading) -> None:
        """Shows how it stands."""
        account = status.account
        if account is None:
            return
        if refusal is not None and status.joined and not isinstance(refusal, NotJoined | SyncRunning):
            headline, remedy = said(refusal.title), said(refusal.message)
        else:
            headline, remedy = words.line(status, now), _remedy(status)
        self.headline.setText(headline)
        self.remedy.setText(remedy)
        self.remedy.setVisible(bool(remedy))
        told = (account.person, account.organisation, account.server, words.last_exchange(status, now))
        for name, text in zip(_NAMES, told, strict=True):
            self.values[name].setText(text)
        calm = status.state in {State.SENT, State.TO_SEND, State.READING, State.SIGNED_OUT} and headline != (
            said(refusal.title) if refusal else ""
        )
        self._set_state("" if calm else "attention")

    def _set_state(self, state: str) -> None:
        if self.property("state") != state:
            self.setProperty("state", state)
            self.style().unpolish(self)
            self.style().polish(self)

    @Slot()
    def _dress(self) -> None:
        self.headline.setFont(self._theme.font(TEXT.body, bold=True))


def _remedy(status: SyncStatus) -> str:
    match status.state:
        case State.OFFLINE:
            return said(status.message)
        case State.ATTENTION:
            return tr("The server refused what is listed below. It is kept here until you decide.")
        case State.SIGNED_OUT:
            return tr("Everything you record stays here. To sync again, ask your manager for a new code.")
        case _:
            return ""
