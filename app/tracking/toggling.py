"""One key for stop and go on."""

from __future__ import annotations

from app.store import entries
from app.store.changes import ChangeSet
from app.store.ledger import Ledger
from app.tracking.overview import Overview
from app.tracking.timers import Timers


def toggle(ledger: Ledger, timers: Timers, overview: Overview) -> ChangeSet:
    """Stops the attended timer; where none runs, goes on with the last attended work, parked or not.

    It never starts anew what runs.
    """
    if overview.attended is not None:
        return timers.stop(overview.attended.described.entry.id)
    with ledger.read() as db:
        last = entries.latest(db, attended=True)
    if last is None:
        return timers.start()
    if any(item.described.entry.id == last.id for item in overview.parked):
        return timers.resume(last.id)
    return timers.continue_from(last.id)
