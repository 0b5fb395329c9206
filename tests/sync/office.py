"""The real sync service on a SQLite file, and technicians' real ledgers joined to it without a network in between.

A manager's edits are pushed through the service too, from a device of the manager's own.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from app.bootstrap import Services, build
from app.domain.ids import new_id
from app.domain.records import Entry, Task
from app.domain.span import Span
from app.store import journal, mirror, sync_state
from app.store.changes import ChangeSet
from app.store.profile import Profile
from app.sync.engine import Engine
from app.sync.transport import TransportProblem
from app.tracking.subject import UNASSIGNED, Subject
from app.wire.mutations import Op
from app.wire.protocol import (
    Capabilities,
    ChangesAnswer,
    EnrolAnswer,
    EnrolRequest,
    PushAnswer,
    PushRequest,
    SentMutation,
    SnapshotAnswer,
    VerifyAnswer,
    VerifyRequest,
    Witness,
)
from app.wire.records import Fields, Kind
from server.problems import ServerProblem
from server.store import tables
from server.store.connect import open_database
from server.sync.device import DeviceIdentity
from server.sync.service import SyncService
from tests.support.clock import FakeClock

T = TypeVar("T")
ORG = "01a2003c-0000-7000-8000-000000000001"
MINUTE = 60_000


class Office:
    """A server with one organisation, a manager and as many technicians as join."""

    def __init__(self, folder: Path, clock: FakeClock) -> None:
        self.folder = folder
        self.clock = clock
        self.path = folder / "server.db"
        self._open()
        tables.metadata.create_all(self.database.writer)
        self._insert(tables.organisation, org_id=ORG, name="Acme Field Service", created_at=0)
        self._insert(tables.org_seq, org_id=ORG, head=0, purged_before=0)
        self.boss = self.device("manager")
        self._boss_seq = 0

    def _open(self) -> None:
        self.database = open_database(f"sqlite:///{self.path}")
        self.service = SyncService(self.database, self.clock)

    def _insert(self, table: Any, **values: Any) -> None:
        self.database.write(lambda connection: connection.execute(table.insert().values(**values)))

    def device(self, role: str, device_id: str | None = None, person_id: str | None = None) -> DeviceIdentity:
        """A new device of a new person, or of that one."""
        if person_id is None:
            person_id = new_id()
            self._insert(
                tables.person, org_id=ORG, id=person_id, email=f"{person_id}@x", name="A", role=role, created_at=0
            )
        device_id = device_id or new_id()
        self._insert(
            tables.device, org_id=ORG, id=device_id, person_id=person_id, name="d", token_hash=device_id, created_at=0
        )
        return DeviceIdentity(ORG, device_id, person_id, role)

    def close(self) -> None:
        self.database.close()

    def back_up(self) -> Path:
        """A copy of the server as it is now."""
        copy = self.folder / "server-backup.db"
        self.database.close()
        shutil.copyfile(self.path, copy)
        self._open()
        return copy

    def restore(self, copy: Path) -> None:
        """The server as it was."""
        self.database.close()
        for suffix in ("-wal", "-shm"):
            self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
        shutil.copyfile(copy, self.path)
        self._open()
        self._boss_seq = self.value(f"SELECT last_seq FROM device WHERE id = '{self.boss.device_id}'")

    def value(self, sql: str) -> Any:
        """What a query on the server finds first."""
        return self.database.read(lambda connection: connection.exec_driver_sql(sql).scalar())

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What a query on the server finds."""
        return self.database.read(lambda connection: [tuple(row) for row in connection.exec_driver_sql(sql)])

    def boss_sends(
        self, kind: Kind, record_id: str, op: Op = Op.PUT, *, base: Fields | None = None, new: Fields | None = None
    ) -> PushAnswer:
        """The manager's own device makes a change."""
        self._boss_seq += 1
        sent = SentMutation(
            seq=self._boss_seq, mid=new_id(), type=kind, id=record_id, op=op, base=base or {}, set=new or {},
            device_time="2026-11-20T08:00:00.000Z",
        )  # fmt: skip
        answer = self.service.push(self.boss, PushRequest(mutations=(sent,), end=True))
        assert answer.results[0].status == "applied", answer.results[0]
        return answer

    def becomes(self, person_id: str, role: str) -> None:
        """The person gets another role."""
        self.database.write(
            lambda connection: connection.exec_driver_sql("UPDATE person SET role = ? WHERE id = ?", (role, person_id))
        )

    def boss_locks(self, entry_id: str, state: str = "approved") -> None:
        """The manager approves an entry, as a screen of the server does: a new place in the order, a new commit."""
        commit = new_id()

        def work(connection: Any) -> None:
            run = connection.exec_driver_sql
            run("UPDATE org_seq SET head = head + 1")
            head = run("SELECT head FROM org_seq").scalar()
            run("UPDATE entry SET state = ?, row_seq = ?, rev = ? WHERE id = ?", (state, head, commit, entry_id))
            run("INSERT INTO sync_commit (org_id, head, commit_id, at) VALUES (?, ?, ?, 0)", (ORG, head, commit))

        self.database.write(work)

    def boss_removes(self, entry_id: str) -> None:
        """The manager deletes somebody's entry."""
        commit = new_id()

        def work(connection: Any) -> None:
            run = connection.exec_driver_sql
            run("UPDATE org_seq SET head = head + 1")
            head = run("SELECT head FROM org_seq").scalar()
            run("UPDATE entry SET deleted = 1, row_seq = ?, rev = ? WHERE id = ?", (head, commit, entry_id))
            run("INSERT INTO sync_commit (org_id, head, commit_id, at) VALUES (?, ?, ?, 0)", (ORG, head, commit))

        self.database.write(work)

    def purges_all(self) -> None:
        """From now on no cursor of before the head is good."""
        self.database.write(lambda connection: connection.exec_driver_sql("UPDATE org_seq SET purged_before = head"))


class Direct:
    """A transport without a network: the service is called in this process. ``before`` may fail a request, ``after``
    may lose an answer."""

    def __init__(self, office: Office, core: Services, person_id: str) -> None:
        self.office = office
        self.core = core
        self.person_id = person_id
        self.requests: list[str] = []
        self.pushes: list[PushRequest] = []
        self.before: Callable[[str], None] = lambda _: None
        self.after: Callable[[str], None] = lambda _: None

    def identity(self) -> DeviceIdentity:
        with self.core.ledger.read() as db:
            device_id = db.value("SELECT id FROM device")
        if not self.office.rows(f"SELECT 1 FROM device WHERE id = '{device_id}'"):
            return self.office.device("technician", device_id, self.person_id)
        return DeviceIdentity(ORG, device_id, self.person_id, "technician")

    def capabilities(self) -> Capabilities:
        return self.office.service.capabilities()

    def enrol(self, request: EnrolRequest) -> EnrolAnswer:
        raise NotImplementedError

    def push(self, request: PushRequest) -> PushAnswer:
        self.pushes.append(request)
        through_json = msgspec.json.decode(msgspec.json.encode(request), type=PushRequest)
        return self._ask("push", lambda: self.office.service.push(self.identity(), through_json))

    def changes(self, tip: Witness | None, acked_seq: int, cursor: str, limit: int) -> ChangesAnswer:
        return self._ask("changes", lambda: self.office.service.changes(self.identity(), tip, acked_seq, cursor, limit))

    def snapshot(
        self, tip: Witness | None, acked_seq: int, kind: Kind, after: str | None, limit: int
    ) -> SnapshotAnswer:
        return self._ask(
            "snapshot",
            lambda: self.office.service.snapshot(self.identity(), tip, acked_seq, kind, after, limit),
        )

    def verify(self, request: VerifyRequest) -> VerifyAnswer:
        return self._ask("verify", lambda: self.office.service.verify(self.identity(), request))

    def close(self) -> None:
        return

    def _ask(self, name: str, ask: Callable[[], T]) -> T:
        self.requests.append(name)
        self.before(name)
        try:
            answer = ask()
        except ServerProblem as error:
            raise TransportProblem(error.problem, error.retry_after) from error
        self.after(name)
        return answer


class Technician:
    """A ledger, what is done in it, and its engine."""

    def __init__(self, office: Office, folder: Path, *, page: int = 500, mutations: int = 200) -> None:
        self.core = build(Profile(folder), clock=office.clock)
        self.person_id = office.device("technician").person_id
        self.transport = Direct(office, self.core, self.person_id)
        self.told: list[ChangeSet] = []
        self.engine = Engine(self.core.ledger, self.transport, tell=self.told.append, page=page, mutations=mutations)
        self.clock = office.clock

    def close(self) -> None:
        self.core.close()

    def join(self) -> None:
        """Notes that the ledger belongs to the office."""
        account = sync_state.Account(
            server="https://office", organisation="Acme", organisation_id=ORG, person="A", person_id=self.person_id,
            device=self.transport.identity().device_id,
        )  # fmt: skip
        self.core.ledger.write(lambda work: sync_state.set_account(work.db, account))

    def logs(self, note: str, *, minutes: int = 30, subject: Subject = UNASSIGNED) -> Entry:
        """Records an entry that ended now; the clock moves on."""
        self.clock.pass_time(minutes=minutes)
        end = self.clock.wall
        done = self.core.edits.log(subject, Span(end - minutes * MINUTE, end), note=note)
        return done.made_or_changed(Entry)[0]

    def task(self, title: str, customer: str | None = None) -> Task:
        return self.core.catalogue.add_task(title, customer=customer).made_or_changed(Task)[0]

    def notes(self) -> list[str]:
        """The notes of the entries that the ledger shows, by start."""
        with self.core.ledger.read() as db:
            return [note for (note,) in db.rows("SELECT note FROM entry WHERE deleted = 0 ORDER BY start, id")]

    def shown(self, entry_id: str) -> Entry | None:
        from app.store import entries

        with self.core.ledger.read() as db:
            return entries.get(db, entry_id)

    def counts(self) -> tuple[int, int]:
        """How many mutations wait, and how many need attention."""
        with self.core.ledger.read() as db:
            return journal.counts(db)

    def refused(self) -> list[journal.Posted]:
        with self.core.ledger.read() as db:
            return journal.refused(db)

    def place(self) -> sync_state.Place:
        with self.core.ledger.read() as db:
            return sync_state.place(db)

    def mirror(self, kind: Kind = Kind.ENTRY) -> list[tuple[str, str]]:
        with self.core.ledger.read() as db:
            return mirror.digest_rows(db, kind)
