"""Many devices push at once while others follow: nothing is lost, doubled or skipped, whatever dies meanwhile."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.exc import DBAPIError

from app.domain.ids import new_id
from app.wire.protocol import PushRequest, SentMutation
from app.wire.records import Kind
from server.problems import ServerProblem
from server.store import schema
from server.store.connect import open_database
from server.store.engine import Database
from server.store.integrity import check
from server.sync.device import DeviceIdentity
from server.sync.service import SyncService
from tests.support.clock import FakeClock
from tests.support.servers import PushingDevice, entry_fields, make_device, make_organisation, make_person

ROOT = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.timeout(180)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A database of its own: its connections are broken on purpose."""
    database = open_database(database_url)
    try:
        schema.create(database)
        yield database
    finally:
        database.close()


def pass_over(error: ServerProblem | DBAPIError) -> None:
    """A busy server and a broken connection are to be tried again; anything else is told."""
    if isinstance(error, ServerProblem) and error.problem.type != "/problems/busy":
        raise error


def insistent(send: Callable[[], object]) -> None:
    """Sends the same again until it is answered, as a device does."""
    while True:
        try:
            send()
            return
        except (ServerProblem, DBAPIError) as error:
            pass_over(error)


class Writer(threading.Thread):
    """A device that pushes tasks, the organisation's common records, and changes some of its own again."""

    def __init__(self, device: PushingDevice, pushes: int, seed: int) -> None:
        super().__init__()
        self.device = device
        self.pushes = pushes
        self.dice = random.Random(seed)
        self.titles: dict[str, str] = {}
        self.sent = 0
        self.failed: BaseException | None = None

    def run(self) -> None:
        try:
            for _ in range(self.pushes):
                mutations = [self._mutation() for _ in range(self.dice.randint(1, 6))]
                insistent(lambda mutations=mutations: self.device.send(*mutations))  # type: ignore[misc]
                self.sent += len(mutations)
        except BaseException as error:  # noqa: BLE001 - told by the test
            self.failed = error

    def _mutation(self) -> SentMutation:
        title = f"{self.device.identity.device_id} {self.device.last_seq}"
        if self.titles and self.dice.random() < 0.3:
            task = self.dice.choice(list(self.titles))
            base = {"title": self.titles[task]}
        else:
            task, base = new_id(), {}
        self.titles[task] = title
        return self.device.mutation(task, kind=Kind.TASK, base=base, title=title)


class Follower(threading.Thread):
    """A device that keeps to the cursor and remembers the newest of every row."""

    def __init__(self, service: SyncService, identity: DeviceIdentity) -> None:
        super().__init__()
        self.service = service
        self.identity = identity
        self.rows: dict[str, tuple[int, str]] = {}
        self.stop = threading.Event()
        self.failed: BaseException | None = None
        self.cursor = service.snapshot(identity, None, 0, Kind.TASK).cursor

    def run(self) -> None:
        try:
            last_round = False
            while True:
                try:
                    answer = self.service.changes(self.identity, None, 0, self.cursor, 7)
                except (ServerProblem, DBAPIError) as error:
                    pass_over(error)
                    continue
                for row in answer.rows:
                    self.rows[row.id] = (row.row_seq, row.data["title"])
                self.cursor = answer.cursor
                if not answer.more:
                    if last_round:
                        return
                    last_round = self.stop.is_set()
        except BaseException as error:  # noqa: BLE001 - told by the test
            self.failed = error


class Organisation:
    """Six devices that write and two that follow, on one organisation."""

    def __init__(self, database: Database, pushes: int) -> None:
        self.database = database
        clock = FakeClock()
        self.service = SyncService(database, clock, server_version="1.0")
        self.org = make_organisation(database)
        people = [make_person(database, self.org) for _ in range(6)]
        devices = [make_device(database, self.org, person) for person in people]
        self.writers = [
            Writer(PushingDevice(self.service, device, clock), pushes, seed) for seed, device in enumerate(devices)
        ]
        self.followers = [Follower(self.service, make_device(database, self.org, people[0])) for _ in range(2)]

    def work(self, meanwhile: Callable[[], None] = lambda: None) -> None:
        threads: list[Writer | Follower] = [*self.writers, *self.followers]
        for thread in threads:
            thread.start()
        while any(writer.is_alive() for writer in self.writers):
            meanwhile()
            time.sleep(0.02)
        for follower in self.followers:
            follower.stop.set()
        for thread in threads:
            thread.join()
            assert thread.failed is None, thread.failed

    def require_everything_once(self) -> None:
        assert [finding.sentence for finding in check(self.database)] == []
        expected = {task: title for writer in self.writers for task, title in writer.titles.items()}
        rows = self.database.read(
            lambda connection: connection.exec_driver_sql("SELECT id, title, row_seq FROM task").all()
        )
        assert {row.id: row.title for row in rows} == expected
        taken = self.database.read(
            lambda connection: connection.exec_driver_sql("SELECT count(*) FROM mutation").scalar_one()
        )
        assert taken == sum(writer.sent for writer in self.writers)
        for follower in self.followers:
            assert follower.rows == {row.id: (row.row_seq, row.title) for row in rows}


def test_devices_that_push_at_once_and_devices_that_follow(database: Database) -> None:
    organisation = Organisation(database, pushes=25)
    organisation.work()
    organisation.require_everything_once()


@pytest.fixture
def postgresql(postgresql_url: str) -> Iterator[tuple[Database, str]]:
    database = open_database(postgresql_url)
    try:
        schema.create(database)
        yield database, postgresql_url
    finally:
        database.close()


def test_backends_that_are_terminated_at_any_moment_lose_and_double_nothing(
    postgresql: tuple[Database, str], caplog: pytest.LogCaptureFixture
) -> None:
    database, url = postgresql
    organisation = Organisation(database, pushes=30)
    dice = random.Random(11)
    terminated = 0
    with psycopg.connect(url, autocommit=True) as killer:

        def kill_one() -> None:
            nonlocal terminated
            others = killer.execute(
                "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
                " AND state <> 'idle'"
            ).fetchall()
            if others:
                killer.execute("SELECT pg_terminate_backend(%s)", dice.choice(others))
                terminated += 1

        organisation.work(kill_one)
    assert terminated > 10, terminated
    # Its driver notes that it cannot tidy up a connection that was taken from it; that is what was done here.
    assert {record.name.partition(".")[0] for record in caplog.records} <= {"psycopg"}
    organisation.require_everything_once()


WORKER = """
import sys, msgspec
from app.wire.protocol import PushRequest
from server.clock import ServerClock
from server.store.connect import open_database
from server.sync.device import DeviceIdentity
from server.sync.service import SyncService

database = open_database(sys.argv[1], connections=2)
service = SyncService(database, ServerClock(), server_version="1.0")
for line in sys.stdin:
    device, request = msgspec.json.decode(line, type=tuple[DeviceIdentity, PushRequest])
    answer = service.push(device, request)
    print(msgspec.json.encode(answer.last_seq).decode(), flush=True)
"""


class Worker:
    """A server process that pushes what it is handed, and may be killed at any moment."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._process = self._start()

    def _start(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-c", WORKER, self._url],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip

    def push(self, line: str) -> bool:
        """Whether an answer came."""
        assert self._process.stdin
        assert self._process.stdout
        try:
            self._process.stdin.write(line + "\n")
            self._process.stdin.flush()
            answered = bool(self._process.stdout.readline())
        except BrokenPipeError:
            answered = False
        if not answered:
            self.end()
            self._process = self._start()
        return answered

    def kill(self) -> None:
        os.kill(self._process.pid, signal.SIGKILL)

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe
            with suppress(BrokenPipeError):
                pipe.close()


def test_workers_that_are_killed_at_any_moment_lose_and_double_nothing(postgresql: tuple[Database, str]) -> None:
    import msgspec

    database, url = postgresql
    clock = FakeClock()
    service = SyncService(database, clock, server_version="1.0")
    org = make_organisation(database)
    failed: list[BaseException] = []
    workers = [Worker(url) for _ in range(3)]
    enough = threading.Event()
    entries: list[str] = []

    def device(worker: Worker) -> None:
        try:
            pushing = PushingDevice(service, make_device(database, org, make_person(database, org)), clock)
            while not enough.is_set():
                mutations = tuple(pushing.mutation(new_id(), **entry_fields()) for _ in range(3))
                request = PushRequest(acked_seq=pushing.acked_seq, mutations=mutations, end=True)
                line = msgspec.json.encode((pushing.identity, request)).decode()
                while not worker.push(line):
                    pass
                pushing.acked_seq = pushing.last_seq
                entries.extend(mutation.id for mutation in mutations)
        except BaseException as error:  # noqa: BLE001 - told below
            failed.append(error)

    devices = [threading.Thread(target=device, args=(worker,)) for worker in workers]
    try:
        for thread in devices:
            thread.start()
        dice = random.Random(5)
        for _ in range(8):
            # Long enough for a process to start and do some work before its turn comes.
            time.sleep(dice.uniform(0.3, 1.2))
            dice.choice(workers).kill()
        enough.set()
        for thread in devices:
            thread.join()
    finally:
        for worker in workers:
            worker.end()
    assert failed == []
    assert len(entries) > 50
    rows = database.read(lambda connection: connection.exec_driver_sql("SELECT id FROM entry").scalars().all())
    assert sorted(rows) == sorted(entries)
    assert [finding.sentence for finding in check(database)] == []
