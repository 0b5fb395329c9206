"""An organisation on each engine, its sync service and a technician's device."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from app.domain.instant import from_iso
from app.domain.records import EntryState
from app.wire.records import Kind
from server.accounts.identity import Identity, Role
from server.catalogue.service import Catalogue
from server.store import guard, schema
from server.store.connect import open_database
from server.store.engine import Database
from server.store.records import Stored
from server.store.tables import metadata
from server.sync.service import SyncService
from server.timesheets.service import Timesheets
from tests.support.clock import FakeClock
from tests.support.postgres import Cluster, NoPostgres, start
from tests.support.servers import PushingDevice, make_device, make_organisation, make_person


def emptied(connection: Connection) -> None:
    """Takes every row out."""
    guard.suspend(connection)
    for table in metadata.tables.values():
        connection.execute(table.delete())


class Manager:
    """A manager at the server's own screens."""

    def __init__(self, identity: Identity, catalogue: Catalogue, timesheets: Timesheets) -> None:
        self.identity = identity
        self.catalogue = catalogue
        self.timesheets = timesheets

    def change(self, record_id: str, kind: Kind = Kind.ENTRY, **fields: object) -> Stored:
        return self.catalogue.put(self.identity, kind, record_id, fields)

    def delete(self, record_id: str, kind: Kind = Kind.ENTRY) -> None:
        self.catalogue.delete(self.identity, kind, record_id)

    def lock(self, entry_id: str, state: str) -> None:
        assert self.timesheets.lock(self.identity, [entry_id], EntryState(state)) == 1

    def unlock(self, entry_id: str) -> None:
        assert self.timesheets.unlock(self.identity, [entry_id]) == 1

    def admit(self, entry_id: str) -> None:
        assert self.timesheets.admit(self.identity, [entry_id]) == 1

    def close_until(self, until: str) -> None:
        self.timesheets.close_until(self.identity, from_iso(until))


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """A PostgreSQL cluster of this test process."""
    try:
        cluster = start()
    except NoPostgres as error:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(str(error))
    yield cluster
    cluster.stop()


@pytest.fixture
def postgresql_url(postgres: Cluster) -> Iterator[str]:
    """An empty database on PostgreSQL."""
    with postgres.database() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database, on each engine."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/server.db"
    url: str = request.getfixturevalue("postgresql_url")
    return url


@pytest.fixture(scope="session")
def shared_postgresql(postgres: Cluster) -> Iterator[Database]:
    """A database with the schema in it, for one test after the other: making one takes longer than most tests.

    Its guard is on, so that every test on it shows that the product's own writes pass.
    """
    with postgres.database() as url:
        database = open_database(url)
        schema.create(database)
        database.write(guard.put_up)
        yield database
        database.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database with the schema and nothing else in it, on each engine."""
    if request.param == "sqlite":
        database = open_database(f"sqlite:///{tmp_path}/server.db")
        schema.create(database)
        yield database
        database.close()
        return
    database = request.getfixturevalue("shared_postgresql")
    yield database
    database.write(emptied)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def service(database: Database, clock: FakeClock) -> SyncService:
    return SyncService(database, clock, server_version="1.0")


@pytest.fixture
def org(database: Database) -> str:
    return make_organisation(database)


@pytest.fixture
def technician(database: Database, org: str) -> str:
    return make_person(database, org)


@pytest.fixture
def laptop(database: Database, service: SyncService, clock: FakeClock, org: str, technician: str) -> PushingDevice:
    return PushingDevice(service, make_device(database, org, technician), clock)


@pytest.fixture
def phone(database: Database, service: SyncService, clock: FakeClock, org: str, technician: str) -> PushingDevice:
    """A second device of the same technician."""
    return PushingDevice(service, make_device(database, org, technician), clock)


@pytest.fixture
def catalogue(database: Database, clock: FakeClock) -> Catalogue:
    return Catalogue(database, clock)


@pytest.fixture
def manager(database: Database, clock: FakeClock, catalogue: Catalogue, org: str) -> Manager:
    identity = Identity(org_id=org, person_id=make_person(database, org, "manager"), role=Role.MANAGER)
    return Manager(identity, catalogue, Timesheets(database, clock))


@pytest.fixture
def manager_device(database: Database, service: SyncService, manager: Manager, clock: FakeClock) -> PushingDevice:
    """A device on which the manager records, too."""
    who = manager.identity
    return PushingDevice(service, make_device(database, who.org_id, who.person_id, "manager"), clock)
