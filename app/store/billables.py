"""Reading entries as lines to be billed."""

from __future__ import annotations

import msgspec

from app.domain.billing import Billable
from app.domain.instant import Instant
from app.domain.records import Agreement, Entry, EntryState, Giveaway
from app.domain.span import Span
from app.store import entries
from app.store.db import Db
from app.store.rows import columns, from_row
from app.wire.records import Fields, Kind, from_fields, to_fields


def agreements(db: Db, customer_id: str) -> list[Agreement]:
    """The agreements with a customer, past ones too, the oldest first."""
    rows = db.rows(
        f"SELECT {columns(Agreement)} FROM agreement WHERE customer_id = ? AND deleted = 0 ORDER BY valid_from, id",
        (customer_id,),
    )
    return [from_row(Agreement, row) for row in rows]


def starting_in(db: Db, customer_id: str, span: Span, now: Instant) -> list[Billable]:
    """A customer's entries that start inside the span, those aside that came too late to count."""
    # Straight from the columns: a period may hold thousands, and they are wanted while somebody looks.
    return [
        Billable(
            entry_id=entry_id,
            task_id=task_id,
            start=start,
            end=max(start, now) if end is None else end,
            break_seconds=breaks,
            attended=bool(attended),
            billable=bool(billable),
            giveaway=giveaway and Giveaway(giveaway),
        )
        for entry_id, task_id, start, end, breaks, attended, billable, giveaway in db.rows(
            'SELECT id, task_id, start, "end", break_seconds, attended, billable, giveaway FROM entry'
            " WHERE customer_id = ? AND start >= ? AND start < ? AND deleted = 0 AND state <> ?",
            (customer_id, span.start, span.end, EntryState.LATE),
        )
    ]


class Touched(msgspec.Struct, frozen=True):
    """An entry now, and as it was before this device's later mutations; ``None`` where there was or is none."""

    before: Entry | None
    now: Entry | None


def touched_since(db: Db, seq: int) -> list[Touched]:
    """Entries that this device changed after its mutation of that number, read back through the journal."""
    changes: dict[str, list[Fields]] = {}
    for entry_id, base in db.rows(
        "SELECT id, base FROM journal WHERE seq > ? AND kind = ? ORDER BY seq DESC", (seq, Kind.ENTRY)
    ):
        changes.setdefault(entry_id, []).append(msgspec.json.decode(base))
    found = []
    for entry_id, undone in changes.items():
        now = entries.get(db, entry_id)
        fields = None if now is None else to_fields(now)
        for base in undone:
            # A mutation without a base made the entry, or brought it back: before it there was none.
            fields = {**(fields or {}), **base} if base else None
        before = None if fields is None else from_fields(Kind.ENTRY, entry_id, fields)
        found.append(Touched(before if isinstance(before, Entry) else None, now))
    return found
