"""Years of real records of 122 people, each in a ledger of their own: all pushed at once, and counted to the minute.

A manager has made the customers and the work types. Each of the 122 devices joins with a code of its own, gets them,
imports its person's records and sends them over HTTP to a server that runs in processes of its own: one on embedded
SQLite, two on PostgreSQL. What the server must then hold is read from the file by the csv module alone.

On PostgreSQL every sixth person takes part, all of them with WHOLE=1: there the pushing is no different, and the
machine's time is better spent.
"""

from __future__ import annotations

import csv
import gzip
import multiprocessing
import os
import tempfile
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.bootstrap import build, build_sync
from app.domain.ids import new_id
from app.store.profile import Profile
from app.wire.records import Kind
from server.accounts.identity import Identity, Role
from server.catalogue.service import Catalogue
from server.clock import ServerClock
from server.store import integrity
from tests.support.postgres import Cluster, NoPostgres, start
from tests.support.served import Served, served
from tests.sync import technicians
from tests.sync.technicians import Joining, Told

pytestmark = [pytest.mark.xdist_group("the real worklog through devices"), pytest.mark.timeout(300)]

ROOT = Path(__file__).resolve().parents[2]
WORKLOG = ROOT.parent / "shared" / "data" / "worklog.csv.gz"
MAPPING = ROOT / "docs" / "examples" / "worklog.toml"
PROCESSES = 4
PEOPLE, ENTRIES, MINUTES = 122, 98_476, 3_895_807


class Expected(msgspec.Struct):
    """What the file says of a person."""

    entries: int = 0
    minutes: int = 0


class Pushed(msgspec.Struct, frozen=True):
    """A server after all devices have pushed, what they say of themselves, and how long the pushing took."""

    server: Served
    people: list[Joining]
    told: dict[str, Told]
    seconds: float


@pytest.fixture(scope="module")
def everybody() -> Iterator[dict[str, Path]]:
    """The file in one pass divided by person."""
    if not WORKLOG.exists():
        pytest.skip(f"the real time records are not here: {WORKLOG.name} is missing beside the repository")
    with tempfile.TemporaryDirectory(prefix="wt-") as folder:
        lines: dict[str, list[str]] = {}
        with gzip.open(WORKLOG, "rt", newline="") as file:
            header = file.readline()
            place = next(csv.reader([header])).index("person_key")
            for line in file:
                lines.setdefault(next(csv.reader([line]))[place], []).append(line)
        found = {}
        for key, own in lines.items():
            found[key] = Path(folder) / f"{key}.csv"
            found[key].write_text("".join([header, *own]), newline="")
        yield found


@pytest.fixture(scope="module")
def expected(records: dict[str, Path]) -> dict[str, Expected]:
    found: dict[str, Expected] = {key: Expected() for key in records}
    with gzip.open(WORKLOG, "rt", newline="") as file:
        for row in csv.DictReader(file):
            if row["person_key"] in found and not row["time_log_start_date"].startswith("0016"):
                found[row["person_key"]].entries += 1
                found[row["person_key"]].minutes += int(row["time_log_delta_minutes"])
    return found


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, everybody: dict[str, Path]) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def records(engine: str, everybody: dict[str, Path]) -> dict[str, Path]:
    """The files of those who take part."""
    if engine == "sqlite" or os.environ.get("WHOLE"):
        return everybody
    return {key: everybody[key] for key in sorted(everybody)[::6]}


@pytest.fixture(scope="module")
def database_url(engine: str) -> Iterator[str]:
    """An empty database."""
    if engine == "sqlite":
        with tempfile.TemporaryDirectory(prefix="wt-") as folder:
            yield f"sqlite:///{folder}/server.db"
        return
    cluster = _cluster()
    try:
        with cluster.database() as url:
            yield url
    finally:
        cluster.stop()


def _cluster() -> Cluster:
    try:
        return start()
    except NoPostgres as error:
        pytest.skip(str(error))


def _make_catalogue(server: Served, files: Iterable[Path]) -> None:
    """The manager's part: work types are theirs to make, and customers known to all are the same for all."""
    manager = Identity(org_id=server.owner.org_id, person_id=server.owner.id, role=Role.OWNER)
    catalogue = Catalogue(server.database, ServerClock())
    names: set[tuple[Kind, str]] = set()
    for path in files:
        with path.open(newline="") as file:
            for row in csv.DictReader(file):
                names |= {(Kind.CUSTOMER, row["project_key"]), (Kind.WORK_TYPE, row["phase_short_name"])}
    for kind, name in sorted(names):
        catalogue.put(manager, kind, new_id(), {"name": name})


@pytest.fixture(scope="module")
def pushed(records: dict[str, Path], database_url: str, engine: str) -> Iterator[Pushed]:
    """Everybody's ledger is made and joined; then all of them push at the same time."""
    with (
        served(database_url, workers=1 if engine == "sqlite" else 2) as server,
        tempfile.TemporaryDirectory(prefix="wt-") as folder,
        ProcessPoolExecutor(PROCESSES, mp_context=multiprocessing.get_context("spawn")) as processes,
    ):
        _make_catalogue(server, records.values())
        people = [
            Joining(key, file, Path(folder) / key, server.code(server.person(key))) for key, file in records.items()
        ]
        shares = [people[number::PROCESSES] for number in range(PROCESSES)]
        for done in [processes.submit(technicians.join_and_import, share, MAPPING, server.url) for share in shares]:
            done.result()
        began = time.monotonic()
        pushing = [processes.submit(technicians.push_all, share) for share in shares]
        told = {one.key: one for share in pushing for one in share.result()}
        yield Pushed(server, people, told, time.monotonic() - began)


def test_every_device_has_sent_all_it_had_and_nothing_was_refused(
    pushed: Pushed, expected: dict[str, Expected]
) -> None:
    assert [one for one in pushed.told.values() if one.trouble or one.waiting or one.refused] == []
    assert {key: one.entries for key, one in pushed.told.items()} == {key: e.entries for key, e in expected.items()}


def test_the_servers_totals_are_the_files_to_the_minute(pushed: Pushed, expected: dict[str, Expected]) -> None:
    entries, minutes = sum(one.entries for one in expected.values()), sum(one.minutes for one in expected.values())
    if len(expected) == PEOPLE:
        assert (entries, minutes) == (ENTRIES, MINUTES)
    rows = _rows(pushed, f"SELECT count(*), count(DISTINCT id), sum({_NET}) FROM entry WHERE deleted = 0")
    assert rows == [(entries, entries, minutes * 60_000)]
    assert _rows(pushed, "SELECT count(DISTINCT origin) FROM entry") == [(entries,)]


def test_the_totals_of_each_person_are_the_files_to_the_minute(pushed: Pushed, expected: dict[str, Expected]) -> None:
    rows = _rows(
        pushed,
        f"SELECT person.name, count(*), sum({_NET}) FROM entry"
        " JOIN person ON person.org_id = entry.org_id AND person.id = entry.person_id GROUP BY person.name",
    )
    assert {name: Expected(count, net // 60_000) for name, count, net in rows} == {
        key: one for key, one in expected.items() if one.entries
    }


def test_every_journal_row_has_one_outcome_and_every_record_one_line_of_history(pushed: Pushed) -> None:
    journal = sum(one.journal for one in pushed.told.values())
    ((made_by_the_manager,),) = _rows(pushed, "SELECT count(*) FROM audit WHERE device_id = ''")

    assert _rows(pushed, "SELECT count(*) FROM mutation") == [(journal,)]
    assert _rows(pushed, "SELECT count(*), max(row_seq) FROM audit") == [(journal + made_by_the_manager,) * 2]
    assert list(integrity.check(pushed.server.database)) == []


def test_a_device_that_pulls_afterwards_holds_what_the_server_holds(
    pushed: Pushed, expected: dict[str, Expected]
) -> None:
    most = max(expected, key=lambda key: expected[key].entries)
    core = build(Profile(next(person.folder for person in pushed.people if person.key == most)))
    sync = build_sync(core)
    try:
        report = sync.run(verify=True)
        assert report.trouble is None
        told = technicians.told(core.ledger, most)
        with core.ledger.read() as db:
            customers = db.value("SELECT count(*) FROM customer WHERE deleted = 0")
    finally:
        sync.close()
        core.close()
    assert (told.entries, told.waiting, told.refused) == (expected[most].entries, 0, 0)
    assert [(customers,)] == _rows(pushed, "SELECT count(*) FROM customer")


_NET = '"end" - start - break_seconds * 1000'


def _rows(pushed: Pushed, query: str) -> list[tuple[Any, ...]]:
    return pushed.server.database.read(
        lambda connection: [
            tuple(int(value) if not isinstance(value, str) else value for value in row)
            for row in connection.exec_driver_sql(query)
        ]
    )
