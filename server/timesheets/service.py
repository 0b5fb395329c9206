"""What managers do with entries beside changing them: lock, open, close a period, admit what came late."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import Connection, update

from app.domain.clock import Clock
from app.domain.instant import Instant
from app.domain.records import EntryState
from app.wire.records import Kind
from server import problems
from server.accounts.identity import Identity, Permission
from server.catalogue.edits import author, changing
from server.clock import now
from server.store.engine import Database
from server.store.ordered import write_in_order
from server.store.records import Stored
from server.store.tables import organisation
from server.sync import queries as synced
from server.timesheets.late import Lateness
from server.timesheets.locks import LOCKING
from server.unfit import is_id

MAX_ENTRIES = 1_000


class Timesheets:
    """Locks on entries, and closed periods."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def lock(self, by: Identity, entry_ids: Sequence[str], state: EntryState) -> int:
        """Makes entries submitted, approved or invoiced, all or none; how many were not so already.

        A running or late entry is refused.
        """
        if state not in LOCKING:
            raise problems.invalid("Not a lock", f"An entry is locked as one of {', '.join(LOCKING)}.")

        def allowed(row: Stored) -> str | None:
            if row.values["end"] is None:
                return "is still running"
            return "came late and must be admitted first" if row.values["state"] == EntryState.LATE else None

        return self._set_state(by, entry_ids, state, allowed)

    def unlock(self, by: Identity, entry_ids: Sequence[str]) -> int:
        """Gives locked entries back to their technicians, as returned, all or none; how many were locked."""

        def allowed(row: Stored) -> str | None:
            return "came late and must be admitted first" if row.values["state"] == EntryState.LATE else None

        return self._set_state(by, entry_ids, EntryState.RETURNED, allowed)

    def admit(self, by: Identity, entry_ids: Sequence[str]) -> int:
        """Lets late entries count, all or none; how many were late.

        In a closed period they are closed from then on, and in a day that is submitted or approved they are that too.
        """

        def allowed(row: Stored) -> str | None:
            return None if row.values["state"] in {EntryState.LATE, EntryState.OPEN} else "did not come late"

        return self._set_state(by, entry_ids, None, allowed)

    def close_until(self, by: Identity, until: Instant | None) -> None:
        """Closes the time before an instant; ``None`` opens all. Entries that come for it later will be late."""
        by.require(Permission.ALL_ENTRIES_WRITE)
        self._database.write(
            lambda connection: connection.execute(
                update(organisation).where(organisation.c.org_id == by.org_id).values(closed_until=until)
            )
        )

    def _set_state(
        self, by: Identity, entry_ids: Sequence[str], state: EntryState | None, refusal: Callable[[Stored], str | None]
    ) -> int:
        """Brings entries into a state, ``None`` for that of their day."""
        by.require(Permission.ALL_ENTRIES_WRITE)
        if len(entry_ids) > MAX_ENTRIES:
            raise problems.too_large(f"{MAX_ENTRIES} entries are taken at once.", max_items=MAX_ENTRIES)
        if not all(map(is_id, entry_ids)):
            raise problems.not_found("One of the entries does not exist.")
        keys = {(Kind.ENTRY, entry_id) for entry_id in entry_ids}

        def work(connection: Connection) -> int:
            rows = synced.records(connection, by.org_id, keys, lock=True)
            if any(key not in rows or rows[key].deleted for key in keys):
                raise problems.not_found("One of the entries does not exist.")
            for row in rows.values():
                reason = refusal(row)
                if reason is not None:
                    raise problems.invalid("The entry cannot be changed so", f"The entry {row.id} {reason}.")
            late = Lateness(connection, by.org_id, None)
            changes = [
                changing(row, {"state": (state or _of_day(row, late)).value}, by) for _, row in sorted(rows.items())
            ]
            writes = [write for write in changes if write is not None]
            if writes:
                write_in_order(connection, author(by), writes, now(self._clock))
            return len(writes)

        return self._database.write(work)


def _of_day(row: Stored, late: Lateness) -> EntryState:
    """The state of an entry that is admitted to its day."""
    day = late.days(row.person_id).shut_by(row.values["start"]) if row.values["state"] == EntryState.LATE else None
    if day is None:
        return EntryState.OPEN
    if row.values["end"] is None:
        raise problems.invalid("The entry cannot be changed so", f"The entry {row.id} is still running.")
    return EntryState(day.values["state"])
