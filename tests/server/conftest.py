"""An organisation on each engine, its sync service and a technician's device."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.store import schema
from server.store.connect import open_database
from server.store.engine import Database
from server.sync.service import SyncService
from tests.support.clock import FakeClock
from tests.support.servers import PushingDevice, make_device, make_organisation, make_person


@pytest.fixture(params=["sqlite"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    database = open_database(f"sqlite:///{tmp_path}/server.db")
    schema.create(database)
    yield database
    database.close()


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
