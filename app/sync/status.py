"""How it stands between this ledger and its server, for tray, panel and command line. Reads the ledger, asks nobody."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.domain.instant import Instant
from app.store import journal, sync_state
from app.store.db import Db
from app.store.sync_state import Account
from app.sync import namesakes


class State(StrEnum):
    """In one word; the first that fits."""

    ALONE = "alone"
    """This ledger belongs to no server."""
    SIGNED_OUT = "signed-out"
    OFFLINE = "offline"
    """The last attempt did not get through; ``layer`` says where it failed."""
    ATTENTION = "attention"
    """The server refused something."""
    TO_SEND = "to-send"
    READING = "reading"
    """The first sync, or one anew, is under way."""
    SENT = "all-sent"


class SyncStatus(msgspec.Struct, frozen=True, kw_only=True):
    """``offline_since`` is set while ``layer``, ``title`` and ``message`` say what is in the way."""

    account: Account | None = None
    to_send: int = 0
    attention: int = 0
    alike: int = 0
    """Customers of one's own that somebody else had made already, and nobody has said whether they are one."""
    reading: bool = False
    answered_at: Instant | None = None
    offline_since: Instant | None = None
    layer: str = ""
    title: str = ""
    message: str = ""
    clock_offset_ms: int | None = None

    @property
    def state(self) -> State:
        """The state in one word."""
        if self.account is None:
            return State.ALONE
        if self.account.signed_out:
            return State.SIGNED_OUT
        if self.offline_since is not None:
            return State.OFFLINE
        if self.attention:
            return State.ATTENTION
        if self.to_send:
            return State.TO_SEND
        return State.READING if self.reading or self.answered_at is None else State.SENT

    @property
    def joined(self) -> bool:
        """Whether there is a server to sync with."""
        return self.account is not None and not self.account.signed_out


def read(db: Db) -> SyncStatus:
    """How it stands now."""
    account = sync_state.account(db)
    if account is None:
        return SyncStatus()
    to_send, attention = journal.counts(db)
    contact, place = sync_state.contact(db), sync_state.place(db)
    return SyncStatus(
        account=account,
        to_send=to_send,
        attention=attention,
        alike=namesakes.count(db),
        reading=place.progress is not None,
        answered_at=contact.answered_at,
        offline_since=contact.offline_since,
        layer=contact.layer,
        title=contact.title,
        message=contact.message,
        clock_offset_ms=contact.clock.offset_ms if contact.clock else None,
    )


def sentence(status: SyncStatus) -> str:
    """The state in a short sentence without a time: “3 to send”, “All sent”, “2 need attention, 1 to send”."""
    parts = []
    if status.attention:
        parts.append(f"{status.attention} need{'s' if status.attention == 1 else ''} attention")
    if status.to_send:
        parts.append(f"{status.to_send} to send")
    match status.state:
        case State.ALONE:
            return "No server: everything stays on this machine"
        case State.SIGNED_OUT:
            parts.insert(0, "Signed out")
        case State.OFFLINE:
            parts.insert(0, status.title)
        case State.READING:
            parts.append("Fetching")
    return ", ".join(parts) or "All sent"
