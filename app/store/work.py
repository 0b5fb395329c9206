"""The unit of work: records and their journal rows, written together or not at all."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from app.domain.clock import Reading
from app.domain.ids import new_id
from app.domain.instant import Instant
from app.domain.records import Absence, Entry, EntryState, Record
from app.store import findable, gestures
from app.store.changes import Change, ChangeSet
from app.store.db import Db, Row
from app.store.gestures import Beside, ParkedRow
from app.store.rows import TABLES, columns, from_row, insert_sql, to_row
from app.wire.mutations import Op
from app.wire.records import Fields, Kind, difference, kind_of, to_fields

_JOURNAL = 'INSERT INTO journal (seq, mid, kind, id, op, base, "set", at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)'


class Work:
    """One open write transaction.

    Every record written through it gets its journal row in the same transaction: the next sequence number of this
    device, the values the change was made on and the new ones.
    """

    def __init__(self, db: Db, at: Instant) -> None:
        self.db = db
        self.at = at
        self._seq: int = db.value("SELECT last_seq FROM device")
        self._first_seq = self._seq
        self._changes: list[Change] = []
        self._parked = False
        self._preferences = False
        self._mid = ""
        self._parked_before: tuple[ParkedRow, ...] | None = None
        self._states: list[tuple[str, EntryState, EntryState]] = []
        self._accepted: list[tuple[str, Instant]] = []
        self._encode = msgspec.json.Encoder().encode

    def add(self, record: Record) -> None:
        """Stores a new record."""
        self.db.run(insert_sql(type(record)), to_row(record))
        self._journal(kind_of(record), record.id, Op.PUT, {}, to_fields(record))
        self._changed(None, record)

    def add_all(self, records: Sequence[Record]) -> None:
        """Stores many new records as :meth:`add` would one by one, in a statement for each kind.

        Journal rows come in the order given, so a record should come after those that it names.
        """
        self.db.run_many(
            _JOURNAL,
            [self._journal_row(kind_of(record), record.id, Op.PUT, {}, to_fields(record)) for record in records],
        )
        self.adopt_new(records)

    def change(self, before: Record, after: Record) -> None:
        """Stores the fields of a record that differ from ``before``, the record as this transaction read it."""
        base, new = difference(before, after)
        if not new:
            return
        values = dict(zip(after.__struct_fields__, to_row(after), strict=True))
        assignments = ", ".join(f'"{name}" = ?' for name in new)
        self.db.run(
            f"UPDATE {TABLES[type(after)]} SET {assignments} WHERE id = ?",
            (*(values[name] for name in new), after.id),
        )
        self._journal(kind_of(after), after.id, Op.PUT, base, new)
        self._changed(before, after)

    def delete(self, record: Record) -> None:
        """Marks a record as deleted; its row stays as a tombstone and can be restored."""
        self._mark(record, deleted=True)
        self._journal(kind_of(record), record.id, Op.DELETE, to_fields(record), {})
        self._changed(record, None)

    def restore(self, record: Record) -> None:
        """Brings a deleted record back as it was."""
        self._mark(record, deleted=False)
        self._journal(kind_of(record), record.id, Op.RESTORE, {}, to_fields(record))
        self._changed(None, record)

    def adopt(self, record: Record) -> None:
        """Stores a record as the server has it, new or not; journals nothing."""
        record_type = type(record)
        row = self.db.row(
            f"SELECT deleted, {columns(record_type)} FROM {TABLES[record_type]} WHERE id = ?", (record.id,)
        )
        if row is None:
            self.db.run(insert_sql(record_type), to_row(record))
            self._changed(None, record)
            return
        before: Record = from_row(record_type, row[1:])  # type: ignore[type-var]
        if not row[0] and before == record:
            return
        assignments = ", ".join(f'"{name}" = ?' for name in record.__struct_fields__)
        self.db.run(
            f"UPDATE {TABLES[record_type]} SET {assignments}, deleted = 0 WHERE id = ?", (*to_row(record), record.id)
        )
        self._changed(None if row[0] else before, record)

    def adopt_new(self, records: Sequence[Record]) -> None:
        """Stores many records of which there is no row yet, as :meth:`adopt` would one by one."""
        for record_type in dict.fromkeys(map(type, records)):
            rows = [to_row(record) for record in records if type(record) is record_type]
            self.db.run_many(insert_sql(record_type), rows)
        findable.project_new(self.db, records)
        self._changes += [Change(None, record) for record in records]

    def send_whole(self, record: Record) -> None:
        """Stores a record and journals all of it, as if it were made just now, for a server that does not have it."""
        self.adopt(record)
        self._journal(kind_of(record), record.id, Op.PUT, {}, to_fields(record))

    def retire(self, record_type: type[Record], record_id: str) -> None:
        """Marks a record as deleted because the server has it no more; journals nothing."""
        row = self.db.row(
            f"SELECT {columns(record_type)} FROM {TABLES[record_type]} WHERE id = ? AND deleted = 0", (record_id,)
        )
        if row is None:
            return
        record: Record = from_row(record_type, row)  # type: ignore[type-var]
        self.unpark(record_id)
        self._mark(record, deleted=True)
        self._changed(record, None)

    def note_absence(self, before: Absence | None, after: Absence) -> None:
        """Stores an absence or its decision. Absences stay on this machine, so they are not journaled."""
        if before is None:
            self.db.run(insert_sql(Absence), to_row(after))
        else:
            self.db.run(
                'UPDATE absence SET entry_id = ?, kind = ?, start = ?, "end" = ?, decision = ? WHERE id = ?',
                (after.entry_id, after.kind, after.start, after.end, after.decision, after.id),
            )
        self._changes.append(Change(before, after))

    def forget_absence(self, absence: Absence) -> None:
        """Removes an absence that has become part of another one, or was too short to ask about."""
        self.db.run("DELETE FROM absence WHERE id = ?", (absence.id,))
        self._changes.append(Change(absence, None))

    def note_event(self, entry_id: str, kind: str, reading: Reading) -> None:
        """Appends what the clocks showed at an event of a timer."""
        self.db.run(
            "INSERT INTO timer_event SELECT ?, coalesce(max(n), 0) + 1, ?, ?, ?, ?, ?, ?, ?"
            " FROM timer_event WHERE entry_id = ?",
            (
                entry_id, kind, reading.wall, reading.zone, reading.offset_seconds, reading.boot_id,
                reading.boottime_ns, reading.monotonic_ns, entry_id,
            ),
        )  # fmt: skip

    def note_beat(self, entry_id: str, reading: Reading) -> None:
        """Notes a sign of life. It replaces the one before in the same boot, so that a weekend leaves one row."""
        replaced = self.db.run(
            "UPDATE timer_event SET wall = ?, zone = ?, offset_seconds = ?, boottime_ns = ?, monotonic_ns = ?"
            " WHERE entry_id = ? AND kind = 'beat' AND boot_id = ?"
            " AND n = (SELECT max(n) FROM timer_event WHERE entry_id = ?)",
            (
                reading.wall, reading.zone, reading.offset_seconds, reading.boottime_ns, reading.monotonic_ns,
                entry_id, reading.boot_id, entry_id,
            ),
        )  # fmt: skip
        if not replaced:
            self.note_event(entry_id, "beat", reading)

    def park(self, entry_id: str) -> None:
        """Puts an entry on top of the stack of parked work."""
        self._keep_stack()
        self.db.run(
            "INSERT INTO parked (position, entry_id, at) SELECT coalesce(max(position), 0) + 1, ?, ? FROM parked",
            (entry_id, self.at),
        )
        self._parked = True

    def unpark(self, entry_id: str) -> None:
        """Takes an entry off the stack of parked work, wherever it lies."""
        self._keep_stack()
        self._parked = bool(self.db.run("DELETE FROM parked WHERE entry_id = ?", (entry_id,))) or self._parked

    def repark(self, former_id: str, entry_id: str) -> None:
        """Has another entry stand for parked work, because the former one has become part of it."""
        self._keep_stack()
        if self.db.value("SELECT 1 FROM parked WHERE entry_id = ?", (entry_id,)):
            self.unpark(former_id)
            return
        changed = self.db.run("UPDATE parked SET entry_id = ? WHERE entry_id = ?", (entry_id, former_id))
        self._parked = bool(changed) or self._parked

    def stack(self, rows: Sequence[ParkedRow]) -> None:
        """Makes the stack of parked work what it was before or after a gesture."""
        self._keep_stack()
        self.db.run("DELETE FROM parked")
        self.db.run_many(
            "INSERT INTO parked (position, entry_id, at) VALUES (?, ?, ?)",
            [(row.position, row.entry_id, row.at) for row in rows],
        )
        self._parked = True

    def set_state(self, entry: Entry, state: EntryState) -> None:
        """Stores the state of an entry that follows from its day being submitted or withdrawn.

        It is not journaled: the server draws the same conclusion from the day.
        """
        self.db.run("UPDATE entry SET state = ? WHERE id = ?", (state, entry.id))
        self._states.append((entry.id, entry.state, state))
        self._changed(entry, msgspec.structs.replace(entry, state=state))

    def accept(self, mark: str, at: Instant | None = None) -> None:
        """Remembers that a person said a problem of that mark is right as it is: now, or at the time given."""
        at = self.at if at is None else at
        if self.db.run("INSERT OR IGNORE INTO accepted (mark, at) VALUES (?, ?)", (mark, at)):
            self._accepted.append((mark, at))
            self._preferences = True

    def unaccept(self, mark: str) -> None:
        """Takes it back."""
        self.db.run("DELETE FROM accepted WHERE mark = ?", (mark,))
        self._preferences = True

    def prefer(self) -> None:
        """Says that this transaction changed favourites or settings."""
        self._preferences = True

    def remember(self, label: str, *, after: int | None = None) -> int | None:
        """Remembers all that was done so far as one gesture that can be undone, and tells its number; ``after`` is that
        of the gesture it is one with. ``None`` where nothing was done.
        """
        absences = tuple(
            (change.before, change.after)
            for change in self._changes
            if isinstance(change.before, Absence | None) and isinstance(change.after, Absence | None)
        )
        parked = None
        if self._parked and self._parked_before is not None:
            parked = self._parked_before, self._stack_rows()
        beside = Beside(absences=absences, parked=parked, states=tuple(self._states), accepted=tuple(self._accepted))
        if self._seq == self._first_seq and beside == gestures.NOTHING:
            return None
        seqs = (self._first_seq + 1, self._seq)
        return gestures.remember(self.db, label, self.at, seqs=seqs, mid=self._mid, beside=beside, after=after)

    def finish(self) -> ChangeSet:
        """Stores the sequence number; to be called last, before the commit."""
        if self._seq != self._first_seq:
            self.db.run("UPDATE device SET last_seq = ?", (self._seq,))
        return ChangeSet(tuple(self._changes), self._seq, self._parked, self._preferences)

    def _changed(self, before: Record | None, after: Record | None) -> None:
        findable.project(self.db, before, after)
        self._changes.append(Change(before, after))

    def _keep_stack(self) -> None:
        if self._parked_before is None:
            self._parked_before = self._stack_rows()

    def _stack_rows(self) -> tuple[ParkedRow, ...]:
        rows = self.db.rows("SELECT position, entry_id, at FROM parked ORDER BY position")
        return tuple(ParkedRow(*row) for row in rows)

    def _mark(self, record: Record, *, deleted: bool) -> None:
        self.db.run(f"UPDATE {TABLES[type(record)]} SET deleted = ? WHERE id = ?", (int(deleted), record.id))

    def _journal(self, kind: Kind, record_id: str, op: Op, base: Fields, new: Fields) -> None:
        self.db.run(_JOURNAL, self._journal_row(kind, record_id, op, base, new))

    def _journal_row(self, kind: Kind, record_id: str, op: Op, base: Fields, new: Fields) -> Row:
        self._seq += 1
        self._mid = new_id()
        return (self._seq, self._mid, kind, record_id, op, self._text(base), self._text(new), self.at)

    def _text(self, fields: Fields) -> str:
        return self._encode(fields).decode()
