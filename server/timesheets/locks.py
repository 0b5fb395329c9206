"""Which entries are closed to their technician."""

from __future__ import annotations

from app.domain.instant import Instant
from app.domain.records import EntryState
from server.store.records import Values

LOCKING = (EntryState.SUBMITTED, EntryState.APPROVED, EntryState.INVOICED)
"""The states in which only a manager may change an entry, and only after opening it."""
CLOSED = "closed"
"""The lock of an entry whose period is closed."""


def lock_of(values: Values, closed_until: Instant | None) -> str | None:
    """What locks an entry: its state, or ``closed``. ``None`` when its technician may change it.

    A late or returned entry of a closed period stays open to its technician, and a running one to be stopped.
    """
    state = values["state"]
    if state in LOCKING:
        return str(state)
    if state == EntryState.OPEN and values["end"] is not None and is_closed(values["start"], closed_until):
        return CLOSED
    return None


def is_closed(start: Instant, closed_until: Instant | None) -> bool:
    """Whether an entry that starts then lies in a closed period."""
    return closed_until is not None and start < closed_until
