"""The rate of an agreement is the managers', unless they share it with technicians: on devices and over the API."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import update

from app.domain.ids import new_id
from app.wire.digest import digest
from app.wire.protocol import ProblemType, Scope, VerifyRequest
from app.wire.records import Kind
from server.accounts.identity import Identity, Role
from server.catalogue.service import Catalogue
from server.store import tables
from server.store.engine import Database
from server.sync.cursor import Cursor, cursor_of
from server.sync.device import DeviceIdentity
from server.sync.service import SyncService
from tests.server.conftest import Manager
from tests.support.clock import FakeClock
from tests.support.servers import PushingDevice, make_device, make_person

TERMS = {
    "customer_id": "01a2003c-0000-7000-8000-000000000009", "name": "Contract", "currency": "EUR",
    "valid_from": "2026-01-01", "zone": "Europe/Berlin", "hourly_rate": 9500,
}  # fmt: skip


@pytest.fixture
def agreement(manager: Manager) -> str:
    manager.change(agreement := new_id(), Kind.AGREEMENT, **TERMS)
    return agreement


@pytest.fixture
def bosss(database: Database, service: SyncService, clock: FakeClock, org: str) -> PushingDevice:
    """A device of a manager."""
    return PushingDevice(service, make_device(database, org, make_person(database, org, "manager"), "manager"), clock)


def snapshot(device: PushingDevice) -> tuple[str, dict[str, Any]]:
    """The cursor, and what a device that begins gets of the one agreement."""
    page = device.service.snapshot(device.identity, None, 0, Kind.AGREEMENT)
    [row] = page.rows
    return page.cursor, row.data


def changes(device: PushingDevice, cursor: str) -> list[Any]:
    """The rates that come after a cursor."""
    return [row.data["hourly_rate"] for row in device.service.changes(device.identity, None, 0, cursor).rows]


def test_a_technicians_device_gets_the_terms_without_the_rate_and_a_managers_all(
    laptop: PushingDevice, bosss: PushingDevice, agreement: str
) -> None:
    assert snapshot(laptop)[1] == {**snapshot(bosss)[1], "hourly_rate": None}
    assert snapshot(bosss)[1]["hourly_rate"] == 9500


def test_sharing_it_brings_the_rate_and_taking_it_back_takes_it_away(
    laptop: PushingDevice, manager: Manager, agreement: str
) -> None:
    cursor, _ = snapshot(laptop)
    manager.change(agreement, Kind.AGREEMENT, share_cost=True)
    assert changes(laptop, cursor) == [9500]
    assert snapshot(laptop)[1]["hourly_rate"] == 9500
    manager.change(agreement, Kind.AGREEMENT, share_cost=False)
    assert changes(laptop, cursor) == [None]
    manager.change(agreement, Kind.AGREEMENT, hourly_rate=9900)
    assert changes(laptop, cursor) == [None]


def test_both_sides_find_that_they_agree(laptop: PushingDevice, bosss: PushingDevice, agreement: str) -> None:
    for device in (laptop, bosss):
        page = device.service.snapshot(device.identity, None, 0, Kind.AGREEMENT)
        held = {Kind.AGREEMENT: digest((row.id, row.rev) for row in page.rows)}
        asked = VerifyRequest(tip=page.as_of, cursor=page.cursor, parts=held, end=True)
        answer = device.service.verify(device.identity, asked)
        assert (answer.comparable, answer.different) == (True, ())


@pytest.mark.parametrize(("before", "after"), [("technician", "manager"), ("manager", "technician")])
def test_a_device_whose_person_gets_another_role_fetches_agreements_anew(
    database: Database, laptop: PushingDevice, agreement: str, before: str, after: str
) -> None:
    def becomes(role: str) -> None:
        person = tables.person.c.id == laptop.identity.person_id
        database.write(lambda connection: connection.execute(update(tables.person).where(person).values(role=role)))
        who = laptop.identity
        laptop.identity = DeviceIdentity(who.org_id, who.device_id, who.person_id, role)

    becomes(before)
    cursor, _ = snapshot(laptop)
    becomes(after)
    answer = laptop.service.changes(laptop.identity, None, 0, cursor)
    assert answer.scope == Scope(added=(Kind.AGREEMENT,), removed=())
    assert snapshot(laptop)[1]["hourly_rate"] == (9500 if after == "manager" else None)
    assert laptop.service.changes(laptop.identity, None, 0, answer.cursor).scope is None


def test_a_technicians_device_that_was_sent_rates_before_fetches_agreements_anew(
    laptop: PushingDevice, agreement: str
) -> None:
    place = cursor_of(snapshot(laptop)[0])
    formerly = Cursor(place.s, place.c, tuple(part.partition(":")[0] for part in place.p))
    answer = laptop.service.changes(laptop.identity, None, 0, formerly.text())
    assert answer.scope == Scope(added=(Kind.AGREEMENT,), removed=())


def test_a_device_that_tries_to_change_it_is_not_told_the_rate_either(laptop: PushingDevice, agreement: str) -> None:
    result = laptop.put(agreement, kind=Kind.AGREEMENT, name="Mine")
    assert result.problem is not None
    assert result.problem.type == ProblemType.NOT_ALLOWED
    assert result.row is not None
    assert result.row.data["hourly_rate"] is None
    assert result.row.data["name"] == "Contract"


def test_the_api_and_the_history_say_the_same_as_the_devices(
    catalogue: Catalogue, manager: Manager, technician: str, agreement: str
) -> None:
    kim = Identity(org_id=manager.identity.org_id, person_id=technician, role=Role.TECHNICIAN)
    manager.change(agreement, Kind.AGREEMENT, hourly_rate=9900, name="Contract II")
    for by, rate in ((kim, None), (manager.identity, 9900)):
        assert catalogue.get(by, Kind.AGREEMENT, agreement).values["hourly_rate"] == rate
        assert [one.values["hourly_rate"] for one in catalogue.page(by, Kind.AGREEMENT)] == [rate]
    [made, changed] = catalogue.history(kim, Kind.AGREEMENT, agreement)
    assert "hourly_rate" not in made.after
    assert (changed.before, changed.after) == ({"name": "Contract"}, {"name": "Contract II"})
    [made, changed] = catalogue.history(manager.identity, Kind.AGREEMENT, agreement)
    assert (made.after["hourly_rate"], changed.after["hourly_rate"]) == (9500, 9900)
    manager.change(agreement, Kind.AGREEMENT, share_cost=True)
    assert catalogue.get(kim, Kind.AGREEMENT, agreement).values["hourly_rate"] == 9900
