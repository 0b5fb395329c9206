"""Reading entries, each query over an index."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.instant import DAY
from app.domain.records import Entry
from app.domain.span import Span
from app.store.db import Db
from app.store.rows import columns, from_row, one

_COLUMNS = columns(Entry)


def get(db: Db, entry_id: str) -> Entry | None:
    """The entry, unless it was deleted or never was."""
    row = db.row(f"SELECT {_COLUMNS} FROM entry WHERE id = ? AND deleted = 0", (entry_id,))
    return one(Entry, row)


def deleted(db: Db, entry_id: str) -> Entry | None:
    """The entry as it was when it was deleted."""
    row = db.row(f"SELECT {_COLUMNS} FROM entry WHERE id = ? AND deleted = 1", (entry_id,))
    return one(Entry, row)


def running(db: Db) -> list[Entry]:
    """What runs now: the attended entry first, then the unattended ones by start."""
    rows = db.rows(
        f'SELECT {_COLUMNS} FROM entry WHERE "end" IS NULL AND deleted = 0 ORDER BY attended DESC, start, id'
    )
    return [from_row(Entry, row) for row in rows]


def latest(db: Db, *, attended: bool = False) -> Entry | None:
    """The entry that started last; of the attended ones where so asked."""
    only = " AND attended = 1" if attended else ""
    # Left to itself SQLite reads and sorts all entries, for the id that only decides between equal starts.
    row = db.row(
        f"SELECT {_COLUMNS} FROM entry INDEXED BY ix_entry_start WHERE deleted = 0{only}"
        " ORDER BY start DESC, id DESC LIMIT 1"
    )
    return one(Entry, row)


def with_id_ending(db: Db, tail: str, *, deleted: bool = False) -> list[Entry]:
    """Entries whose id ends so, the latest first. Reads all ids, but only their index."""
    rows = db.rows(
        f"SELECT {_COLUMNS} FROM entry WHERE id IN (SELECT id FROM entry WHERE substr(id, -?) = ?)"
        " AND deleted = ? ORDER BY start DESC, id DESC",
        (len(tail), tail, int(deleted)),
    )
    return [from_row(Entry, row) for row in rows]


def last_discarded(db: Db) -> Entry | None:
    """The entry that was discarded last on this device and is discarded still."""
    found = db.value(
        "SELECT j.id FROM journal j JOIN entry e ON e.id = j.id AND e.deleted = 1"
        " WHERE j.kind = 'entry' AND j.op = 'delete' ORDER BY j.seq DESC LIMIT 1"
    )
    return found and deleted(db, found)


def overlapping(db: Db, span: Span) -> list[Entry]:
    """Entries with time inside the span, running ones included, by start.

    An entry of no length belongs where it starts. Most entries last less than a day, so the index on the start is
    read from one day before; the few longer ones and the running ones have small indexes of their own.
    """
    chosen = f"SELECT {_COLUMNS} FROM entry WHERE deleted = 0"
    rows = db.rows(
        f'{chosen} AND start >= :start - {DAY} AND start < :end AND ("end" > :start OR start >= :start)'
        f' UNION ALL {chosen} AND "end" - start > {DAY} AND start < :start - {DAY} AND "end" > :start'
        f' UNION ALL {chosen} AND "end" IS NULL AND start < :end AND start < :start'
        f" ORDER BY start, id",
        {"start": span.start, "end": span.end},
    )
    return [from_row(Entry, row) for row in rows]


def stream(
    db: Db, span: Span | None = None, *, customer_id: str | None = None, task_id: str | None = None
) -> Iterator[Entry]:
    """Entries that start inside the span (all of them without one), by start, one after the other.

    Those of one customer or one task, where so asked.
    """
    where = ["deleted = 0"]
    parameters: dict[str, int | str] = {}
    if span is not None:
        where.append("start >= :start AND start < :end")
        parameters |= {"start": span.start, "end": span.end}
    for name, wanted in (("customer_id", customer_id), ("task_id", task_id)):
        if wanted is not None:
            where.append(f"{name} = :{name}")
            parameters[name] = wanted
    chosen = f"SELECT {_COLUMNS} FROM entry WHERE {' AND '.join(where)} ORDER BY start, id"
    for row in db.stream(chosen, parameters):
        yield from_row(Entry, row)


def count(db: Db) -> int:
    """How many entries there are."""
    found: int = db.value("SELECT count(*) FROM entry WHERE deleted = 0")
    return found
