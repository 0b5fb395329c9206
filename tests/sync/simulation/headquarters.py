"""The server of the simulation: the real sync service on a real database, its manager, its backups and its purges."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from app.domain.instant import HOUR, MINUTE
from app.domain.records import EntryState
from app.wire.addresses import witness_of, witness_text
from app.wire.protocol import Witness
from app.wire.records import Kind
from server.accounts.identity import Identity, Role
from server.problems import ServerProblem
from server.store import schema, tables
from server.store.connect import open_database
from server.store.engine import Database
from server.store.ordered import Author, Write, write_in_order
from server.store.records import SHAPES, Stored, fields_of
from server.sync import queries
from server.sync.device import DeviceIdentity
from server.sync.merge import all_fields
from server.sync.outcomes import tombstone_of
from server.sync.reading import read_push
from server.sync.service import SyncService
from server.timesheets.submissions import Submissions
from tests.sync.simulation import faults
from tests.sync.simulation.faults import Luck
from tests.sync.simulation.time_and_ids import MachineClock

T = TypeVar("T")

ORG = "01a2003c-0000-7000-8000-000000000001"
BOSS = "01a2003c-0000-7000-8000-0000000000b0"
PEOPLE = ("01a2003c-0000-7000-8000-0000000000a1", "01a2003c-0000-7000-8000-0000000000a2")
_BOSS = Identity(org_id=ORG, person_id=BOSS, role=Role.MANAGER)
_LOCKED = (EntryState.SUBMITTED, EntryState.APPROVED, EntryState.INVOICED)


class WorkerCrash(Exception):
    """The process that served a request died before its commit."""


class CrashingDatabase(Database):
    """A database whose transactions may lose against others, or die with their process."""

    crash = False
    luck: Luck | None = None

    def write(self, work: Callable[[Connection], T]) -> T:
        lost = self.luck is not None and self.luck.loses()

        def fated(connection: Connection) -> T:
            nonlocal lost
            result = work(connection)
            if self.crash:
                raise WorkerCrash
            if lost:
                lost = False
                raise OperationalError("COMMIT", {}, Exception("database is locked"))
            return result

        return super().write(fated)


def make_template(path: Path) -> None:
    """A server's database with one organisation, a manager and two technicians."""
    database = open_database(f"sqlite:///{path}")
    schema.create(database)

    def work(connection: Connection) -> None:
        connection.execute(tables.organisation.insert().values(org_id=ORG, name="Acme Field Service", created_at=0))
        connection.execute(tables.org_seq.insert().values(org_id=ORG, head=0, purged_before=0))
        for person, role in ((BOSS, "manager"), *((person, "technician") for person in PEOPLE)):
            connection.execute(
                tables.person.insert().values(
                    org_id=ORG, id=person, email=f"{person}@example.com", name="Kim", role=role, created_at=0
                )
            )

    database.write(work)
    database.close()


class Headquarters:
    """One organisation's server. ``epoch`` counts the histories it has had: a restore begins a new one."""

    def __init__(self, folder: Path, template: Path, clock: MachineClock, seed: str, luck: Luck) -> None:
        self.path = folder / "server.db"
        self._backup = folder / "server-backup.db"
        shutil.copyfile(template, self.path)
        shutil.copyfile(template, self._backup)
        opened = open_database(f"sqlite:///{self.path}")
        self.database = CrashingDatabase(opened.writer, opened.reader, pause=lambda _: None)
        self.database.luck = luck
        self.service = SyncService(self.database, clock, server_version="simulated")
        self.clock = clock
        self.luck = luck
        self.epoch = 0
        self.closings: list[tuple[int, int]] = []
        """When periods were closed: the head then, and the instant up to which."""
        self._closings_of_backup: list[tuple[int, int]] = []
        self.closes_periods = True
        self.submissions = Submissions(self.database, clock)
        self._random = random.Random(f"{seed} manager")

    def close(self) -> None:
        self.database.close()

    def outcomes(self) -> tuple[tuple[str, int, str], ...]:
        """How every mutation ended: device, number, status."""
        rows = self.database.read(
            lambda connection: connection.exec_driver_sql(
                "SELECT device_id, seq, json_extract(outcome, '$.status') FROM mutation ORDER BY device_id, seq"
            ).all()
        )
        self.database.close()
        return tuple((device, seq, status) for device, seq, status in rows)

    # What comes over the wire.

    def push(self, device: DeviceIdentity, body: bytes) -> bytes:
        return msgspec.json.encode(self.service.push(device, read_push(body)))

    def changes(self, device: DeviceIdentity, tip: str | None, acked: int, cursor: str, limit: int) -> bytes:
        return msgspec.json.encode(self.service.changes(device, _witness(tip), acked, cursor, limit))

    def snapshot(  # noqa: PLR0917 - a request's parts, in its order
        self, device: DeviceIdentity, tip: str | None, acked: int, kind: str, after: str | None, limit: int
    ) -> bytes:
        return msgspec.json.encode(self.service.snapshot(device, _witness(tip), acked, Kind(kind), after, limit))

    def enrol(self, device_id: str, person_id: str) -> None:
        """Lets a device in, one that was here before as well as a new one."""

        def work(connection: Connection) -> None:
            known = connection.exec_driver_sql("SELECT 1 FROM device WHERE org_id = ? AND id = ?", (ORG, device_id))
            if known.first() is None:
                connection.execute(
                    tables.device.insert().values(
                        org_id=ORG, id=device_id, person_id=person_id, name="laptop", token_hash=device_id, created_at=0
                    )
                )

        self.database.write(work)

    # Disasters and housekeeping.

    def back_up(self) -> None:
        """Makes the copy that a restore goes back to."""
        self.database.close()
        shutil.copyfile(self.path, self._backup)
        self._closings_of_backup = list(self.closings)

    def restore(self) -> None:
        """Goes back to the last copy: whatever was committed since is gone."""
        self.database.close()
        for suffix in ("-wal", "-shm"):
            self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
        shutil.copyfile(self._backup, self.path)
        self.closings = list(self._closings_of_backup)
        self.epoch += 1
        self.luck.tally[faults.RESTORE] += 1

    def purge(self) -> None:
        """Forgets old tombstones, whether or not every device has seen them."""
        forget_commits = self._random.random() < 0.5

        def work(connection: Connection) -> int:
            run = connection.exec_driver_sql
            limit = queries.head(connection, ORG)[0].head - 4
            gone = 0
            for kind in Kind:
                dead = run(
                    f"SELECT id FROM {kind} WHERE org_id = ? AND deleted = 1 AND row_seq < ?", (ORG, limit)
                ).all()
                for (record_id,) in dead:
                    run(f"DELETE FROM {kind} WHERE org_id = ? AND id = ?", (ORG, record_id))
                    run("INSERT OR REPLACE INTO purged VALUES (?, ?, ?, 0)", (ORG, kind.value, record_id))
                    gone += 1
            if gone:
                run("UPDATE org_seq SET purged_before = max(purged_before, ?) WHERE org_id = ?", (limit, ORG))
                if forget_commits:
                    run("DELETE FROM sync_commit WHERE org_id = ? AND head < ?", (ORG, limit))
            return gone

        if self.database.write(work):
            self.luck.tally[faults.PURGE] += 1

    # The manager.

    def manage(self) -> None:
        """The manager does one thing or another."""
        roll = self._random.random()
        if roll < 0.15:
            self._make_customer()
        elif roll < 0.40:
            self._change(Kind.ENTRY)
        elif roll < 0.50:
            self._change(self._random.choice((Kind.CUSTOMER, Kind.TASK)))
        elif roll < 0.75:
            self._lock_or_unlock()
        elif roll < 0.93:
            self._delete()
        elif roll < 0.97:
            self._bring_back()
        else:
            self._close_a_period()

    def review(self) -> None:
        """The manager approves or returns one of the days that were handed in, or sees that it cannot be."""
        key = self._any(Kind.SUBMISSION, "deleted = 0")
        if key is None:
            return
        ids = [key[1]]
        try:
            if self._random.random() < 0.6:
                self.submissions.approve(_BOSS, ids)
            else:
                self.submissions.give_back(_BOSS, ids, f"Say more {self._random.randrange(99)}")
        except ServerProblem:
            return
        self.luck.tally[faults.REVIEW] += 1

    def _make_customer(self) -> None:
        record_id = f"01a2003c-0000-7000-8000-{self._random.getrandbits(48):012x}"
        values = {**SHAPES[Kind.CUSTOMER].empty, "name": f"Globex {self._random.randrange(99)}"}
        record = Stored(
            kind=Kind.CUSTOMER, id=record_id, values=values, row_seq=0, rev="", managed=all_fields(Kind.CUSTOMER),
            created_by=BOSS,
        )  # fmt: skip
        self._write(lambda _: (record, "put", {}, values, True))

    def _change(self, kind: Kind) -> None:
        key = self._any(kind, "deleted = 0")
        if key is None:
            return
        field, value = self._new_value(kind)

        def work(row: Stored | None) -> _Change | None:
            if row is None or row.deleted or row.values.get("state") in _LOCKED:
                return None
            new = {field: value(row)}
            if new[field] == row.values[field]:
                return None
            managed = row.managed | {field}
            record = msgspec.structs.replace(row, values={**row.values, **new}, managed=managed)
            return record, "put", {field: row.values[field]}, new, False

        self._write(work, key)

    def _new_value(self, kind: Kind) -> tuple[str, Callable[[Stored], Any]]:
        number = self._random.randrange(10**6)
        match kind:
            case Kind.ENTRY if number % 2:
                return "start", lambda row: row.values["start"] - (number % 50 + 1) * MINUTE
            case Kind.ENTRY:
                return "note", lambda _: f"as the manager has it {number}"
            case Kind.TASK:
                return "title", lambda _: f"Task of the manager {number}"
            case _:
                return "phone", lambda _: f"+49 {number}"

    def _lock_or_unlock(self) -> None:
        key = self._any(Kind.ENTRY, 'deleted = 0 AND "end" IS NOT NULL')
        if key is None:
            return
        after = self._random.choice(_LOCKED)

        def work(row: Stored | None) -> _Change | None:
            if row is None:
                return None
            state = EntryState.RETURNED if row.values["state"] in _LOCKED else after
            record = msgspec.structs.replace(row, values={**row.values, "state": state.value})
            return record, "put", {"state": row.values["state"]}, {"state": state.value}, False

        self._write(work, key)
        self.luck.tally[faults.LOCK] += 1

    def _delete(self) -> None:
        key = self._any(self._random.choice((Kind.ENTRY, Kind.ENTRY, Kind.TASK, Kind.CUSTOMER)), "deleted = 0")
        if key is None:
            return

        def work(row: Stored | None) -> _Change | None:
            if row is None or row.deleted or row.values.get("state") in _LOCKED:
                return None
            return tombstone_of(row), "delete", row.values, {}, False

        self._write(work, key)

    def _bring_back(self) -> None:
        key = self._any(Kind.ENTRY, "deleted = 1")
        if key is None:
            return
        start = self.clock.read().wall - HOUR
        new = {**SHAPES[Kind.ENTRY].empty, "start": start, "end": start + MINUTE, "note": "brought back"}

        def work(row: Stored | None) -> _Change | None:
            if row is None or not row.deleted:
                return None
            return (
                msgspec.structs.replace(row, values=new, deleted=False, managed=all_fields(row.kind)),
                "restore",
                {},
                new,
                False,
            )

        self._write(work, key)

    def _close_a_period(self) -> None:
        until = self.clock.read().wall - self._random.randrange(1, 30) * HOUR
        if not self.closes_periods:
            return

        def work(connection: Connection) -> int:
            connection.exec_driver_sql("UPDATE organisation SET closed_until = ? WHERE org_id = ?", (until, ORG))
            return queries.head(connection, ORG)[0].head

        self.closings.append((self.database.write(work), until))

    def _any(self, kind: Kind, where: str) -> tuple[Kind, str] | None:
        found = self.database.read(
            lambda connection: connection.exec_driver_sql(
                f"SELECT id FROM {kind} WHERE org_id = ? AND {where} ORDER BY id", (ORG,)
            ).all()
        )
        return (kind, self._random.choice(found)[0]) if found else None

    def _write(self, decide: Callable[[Stored | None], _Change | None], key: tuple[Kind, str] | None = None) -> None:
        def work(connection: Connection) -> None:
            row = queries.records(connection, ORG, [key], lock=True).get(key) if key else None
            change = decide(row)
            if change is None:
                return
            record, op, before, after, fresh = change
            shape = SHAPES[record.kind]
            write = Write(
                record=record, fresh=fresh, op=op, before=fields_of(shape, before), after=fields_of(shape, after)
            )
            write_in_order(connection, Author(org_id=ORG, person_id=BOSS), [write], self.clock.read().wall)

        self.database.write(work)
        self.luck.tally[faults.MANAGER] += 1


_Change = tuple[Stored, str, dict[str, Any], dict[str, Any], bool]
"""The record afterwards, the operation, the values that change before and after, and whether it is new."""


def _witness(text: str | None) -> Witness | None:
    return None if text is None else witness_of(text)


__all__ = ["Headquarters", "make_template", "witness_text"]
