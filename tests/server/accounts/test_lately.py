"""Devices that were looked up a moment ago are known at once; what they may is read anew all the same."""

from collections.abc import Callable

import pytest

from app.domain.ids import new_id
from app.wire.protocol import EnrolRequest
from app.wire.records import Kind
from server.accounts.joining import Joining
from server.accounts.lately import LASTS, SeenLately
from server.problems import ServerProblem
from server.store import tables
from server.store.engine import Database
from server.sync.device import DeviceIdentity
from server.sync.service import SyncService
from tests.support.clock import FakeClock
from tests.support.servers import PushingDevice, entry_fields

DEVICE = DeviceIdentity("org", "device", "kim", "technician", "a hash")


class Seconds:
    at = 0.0

    def __call__(self) -> float:
        return self.at


def test_it_is_known_for_a_while() -> None:
    seconds = Seconds()
    lately = SeenLately(seconds)
    assert lately.get("a hash") is None
    lately.note(DEVICE)
    seconds.at = LASTS - 0.1
    assert lately.get("a hash") == DEVICE
    seconds.at = LASTS
    assert lately.get("a hash") is None


def test_ten_thousand_are_remembered_and_old_ones_make_room() -> None:
    seconds = Seconds()
    lately = SeenLately(seconds)
    for number in range(10_000):
        lately.note(DeviceIdentity("org", "device", "kim", "technician", f"old {number}"))
    seconds.at = LASTS
    lately.note(DEVICE)
    assert lately.get("a hash") == DEVICE
    assert len(lately) == 1


def test_more_than_ten_thousand_at_once_are_looked_up_again() -> None:
    lately = SeenLately(Seconds())
    for number in range(25_000):
        lately.note(DeviceIdentity("org", "device", "kim", "technician", f"hash {number}"))
    assert len(lately) <= 10_000
    assert lately.get("hash 24999") is not None


@pytest.fixture
def joining(database: Database, clock: FakeClock) -> Joining:
    return Joining(database, clock)


@pytest.fixture
def token(joining: Joining, org: str, technician: str) -> str:
    code = joining.invite(org, technician, by=technician).code
    return joining.enrol(EnrolRequest(code=code, device_id=new_id(), device_name="laptop")).token


@pytest.fixture
def known(joining: Joining, service: SyncService, clock: FakeClock, token: str) -> PushingDevice:
    """A device as it was recognised without asking the database."""
    assert joining.device_seen_lately(token) is None
    joining.device(token)
    identity = joining.device_seen_lately(token)
    assert identity is not None
    return PushingDevice(service, identity, clock)


def refusal(ask: Callable[[], object]) -> str:
    with pytest.raises(ServerProblem) as error:
        ask()
    return error.value.problem.type


def asked(service: SyncService, known: PushingDevice) -> list[str]:
    """How pushing and pulling are refused."""
    cursor = "eyJzIjowLCJjIjoiIiwicCI6W10sInYiOjF9"
    return [
        refusal(lambda: known.put(new_id(), **entry_fields())),
        refusal(lambda: service.changes(known.identity, None, 0, cursor)),
    ]


def test_it_speaks_for_its_own_device_only(joining: Joining, token: str, known: PushingDevice) -> None:
    assert joining.device_seen_lately(token, known.identity.device_id) == known.identity
    assert joining.device_seen_lately(token, new_id()) is None
    assert joining.device_seen_lately(f"{token}x") is None


def test_a_device_that_is_shut_out_is_refused_at_once(
    joining: Joining, service: SyncService, org: str, known: PushingDevice
) -> None:
    known.put(new_id(), **entry_fields())
    joining.revoke(org, known.identity.device_id)
    assert asked(service, known) == ["/problems/device-revoked"] * 2


def test_a_device_whose_person_left_is_refused_at_once(
    service: SyncService, database: Database, technician: str, known: PushingDevice
) -> None:
    leave = tables.person.update().where(tables.person.c.id == technician).values(active=0)
    database.write(lambda connection: connection.execute(leave))
    assert asked(service, known) == ["/problems/device-revoked"] * 2


def test_a_token_that_was_followed_by_another_is_refused_at_once(
    joining: Joining, service: SyncService, known: PushingDevice
) -> None:
    new = joining.rotate(known.identity)
    known.put(new_id(), **entry_fields())
    joining.device(new)
    assert asked(service, known) == ["/problems/auth-required"] * 2


def test_a_new_role_counts_at_once(
    joining: Joining, database: Database, technician: str, token: str, known: PushingDevice
) -> None:
    def put() -> str:
        return known.put(new_id(), kind=Kind.WORK_TYPE, name="Survey").status

    assert put() == "rejected"
    promote = tables.person.update().where(tables.person.c.id == technician).values(role="manager")
    database.write(lambda connection: connection.execute(promote))
    assert joining.device_seen_lately(token) == known.identity
    assert put() == "applied"
