"""Reading what this device keeps about running timers: clock events, absences, parked work."""

from __future__ import annotations

import msgspec

from app.domain.clock import Reading
from app.domain.instant import Instant
from app.domain.records import Absence, Entry
from app.store.db import Db
from app.store.rows import columns, from_row, one


class TimerEvent(msgspec.Struct, frozen=True):
    """What the clocks showed when something happened to a timer."""

    kind: str
    reading: Reading


class Parked(msgspec.Struct, frozen=True):
    """An entry set aside, and since when."""

    entry: Entry
    at: Instant


def events(db: Db, entry_id: str) -> list[TimerEvent]:
    """The events of a timer, in the order they happened."""
    rows = db.rows(
        "SELECT kind, wall, zone, offset_seconds, boot_id, boottime_ns, monotonic_ns"
        " FROM timer_event WHERE entry_id = ? ORDER BY n",
        (entry_id,),
    )
    return [
        TimerEvent(
            kind,
            Reading(
                wall=wall, zone=zone, offset_seconds=offset, boot_id=boot_id, boottime_ns=boottime,
                monotonic_ns=monotonic,
            ),
        )
        for kind, wall, zone, offset, boot_id, boottime, monotonic in rows
    ]  # fmt: skip


def undecided(db: Db) -> list[Absence]:
    """Absences that wait for the technician's decision, the oldest first."""
    rows = db.rows(
        f"SELECT {columns(Absence, 'a')} FROM absence a JOIN entry e ON e.id = a.entry_id AND e.deleted = 0"
        " WHERE a.decision = 'undecided' ORDER BY a.start"
    )
    return [from_row(Absence, row) for row in rows]


def absence(db: Db, absence_id: str) -> Absence | None:
    """One absence."""
    row = db.row(f"SELECT {columns(Absence)} FROM absence WHERE id = ?", (absence_id,))
    return one(Absence, row)


def undecided_of(db: Db, entry_id: str) -> Absence | None:
    """The latest absence of an entry that goes on or waits for a decision."""
    row = db.row(
        f"SELECT {columns(Absence)} FROM absence WHERE entry_id = ? AND decision IN ('undecided', 'away')"
        ' ORDER BY "end" DESC, start DESC LIMIT 1',
        (entry_id,),
    )
    return one(Absence, row)


def unanswered_of(db: Db, entry_id: str) -> list[Absence]:
    """The absences of an entry that go on or wait for a decision, the oldest first."""
    rows = db.rows(
        f"SELECT {columns(Absence)} FROM absence WHERE entry_id = ? AND decision IN ('undecided', 'away')"
        " ORDER BY start",
        (entry_id,),
    )
    return [from_row(Absence, row) for row in rows]


def away(db: Db) -> list[Absence]:
    """The absences that go on, of entries that are still there."""
    rows = db.rows(
        f"SELECT {columns(Absence, 'a')} FROM absence a JOIN entry e ON e.id = a.entry_id AND e.deleted = 0"
        " WHERE a.decision = 'away' ORDER BY a.start"
    )
    return [from_row(Absence, row) for row in rows]


def absences(db: Db, entry_id: str) -> list[Absence]:
    """All absences of an entry, decided or not, in order."""
    rows = db.rows(f"SELECT {columns(Absence)} FROM absence WHERE entry_id = ? ORDER BY start, id", (entry_id,))
    return [from_row(Absence, row) for row in rows]


def parked(db: Db) -> list[Parked]:
    """The stack of parked work, the one to resume next first."""
    rows = db.rows(
        f"SELECT p.at, {columns(Entry, 'e')} FROM parked p JOIN entry e ON e.id = p.entry_id AND e.deleted = 0"
        " ORDER BY p.position DESC"
    )
    return [Parked(from_row(Entry, row[1:]), row[0]) for row in rows]
