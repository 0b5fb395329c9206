"""The real server over HTTP, with a technician's recorded day."""

from collections.abc import Callable

import pytest

from app.domain.ids import new_id, submission_id
from app.domain.records import SubmissionState
from app.wire.protocol import Status
from app.wire.records import Kind
from server.accounts.identity import Identity, Role
from server.accounts.queries import Person
from server.catalogue.service import Catalogue
from server.store.engine import Database
from server.sync.service import SyncService
from server.timesheets.service import Timesheets
from tests.server.web.conftest import database, owner, web
from tests.support.clock import FakeClock
from tests.support.servers import PushingDevice, make_device
from tests.support.visitor import Visitor
from tests.support.web import RunningServer

__all__ = ["database", "owner", "web"]


class Office:
    """The organisation's records, made by its owner."""

    def __init__(self, catalogue: Catalogue, owner: Person) -> None:
        self.catalogue = catalogue
        self.by = Identity(org_id=owner.org_id, person_id=owner.id, role=Role.OWNER, name=owner.name)

    def make(self, kind: Kind, **fields: object) -> str:
        record_id = new_id()
        self.catalogue.put(self.by, kind, record_id, fields)
        return record_id

    def entry(self, whose: Person, start: str, end: str | None, **fields: object) -> str:
        """An entry of that technician, at local times of Berlin like “2026-11-20 08:00”."""
        record_id = new_id()
        record = {"start": _utc(start), "end": None if end is None else _utc(end), "zone": "Europe/Berlin", **fields}
        self.catalogue.put(self.by, Kind.ENTRY, record_id, record, person_id=whose.id)
        return record_id


class Devices:
    """The technicians' own devices, which hand in days as the desktop program does."""

    def __init__(self, database: Database, clock: FakeClock) -> None:
        self.database = database
        self.clock = clock
        self._service = SyncService(database, clock)
        self._devices: dict[str, PushingDevice] = {}

    def of(self, whose: Person) -> PushingDevice:
        """The person's device."""
        if whose.id not in self._devices:
            identity = make_device(self.database, whose.org_id, whose.id)
            self._devices[whose.id] = PushingDevice(self._service, identity, self.clock)
        return self._devices[whose.id]

    def submit(self, whose: Person, day: str, *, zone: str = "Europe/Berlin", note: str = "") -> str:
        """Hands in a day; the submission's id."""
        record_id = submission_id(whose.id, day)
        result = self.of(whose).put(
            record_id, kind=Kind.SUBMISSION, day=day, zone=zone, state=SubmissionState.SUBMITTED.value, note=note
        )
        assert result.status is Status.APPLIED, result
        return record_id


def _utc(text: str) -> str:
    return f"{text.replace(' ', 'T')}:00.000+01:00"


@pytest.fixture
def office(database: Database, clock: FakeClock, owner: Person) -> Office:
    return Office(Catalogue(database, clock), owner)


@pytest.fixture
def devices(database: Database, clock: FakeClock) -> Devices:
    return Devices(database, clock)


@pytest.fixture
def timesheets(database: Database, clock: FakeClock) -> Timesheets:
    return Timesheets(database, clock)


@pytest.fixture
def kim(web: RunningServer, owner: Person) -> Person:
    return web.add(owner, Role.TECHNICIAN, "Kim")


@pytest.fixture
def lee(web: RunningServer, owner: Person) -> Person:
    """Another technician."""
    return web.add(owner, Role.TECHNICIAN, "Lee")


@pytest.fixture
def manager(web: RunningServer, owner: Person) -> Person:
    return web.add(owner, Role.MANAGER, "Mara")


@pytest.fixture
def visits(web: RunningServer) -> Callable[[Person], Visitor]:
    """A person who has signed in."""

    def visit(person: Person) -> Visitor:
        visitor = Visitor(web)
        visitor.http.cookies.set("wrenchtime_session", web.begin_session(person).token)
        return visitor

    return visit
