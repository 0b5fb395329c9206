"""A connection that breaks while it commits leaves open whether it did: every write must stand a second run."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from argon2 import PasswordHasher
from sqlalchemy import Connection

from app.domain.ids import new_id
from app.wire.protocol import EnrolRequest
from app.wire.records import Kind
from server.accounts.identity import Identity, Permission, Role
from server.accounts.joining import Joining
from server.accounts.secrets import Passwords
from server.accounts.service import Accounts
from server.accounts.tokens import AccessTokens
from server.catalogue.service import Catalogue
from server.store.engine import Database
from server.store.integrity import check
from server.sync.service import SyncService
from tests.support.clock import FakeClock
from tests.support.servers import PushingDevice, entry_fields

T = TypeVar("T")

PASSWORD = "correct horse battery"


class Doubting(Database):
    """Commits everything, hears nothing of it, and does it again."""

    def write(self, work: Callable[[Connection], T]) -> T:
        super().write(work)
        return super().write(work)


@pytest.fixture
def doubting(database: Database) -> Database:
    return Doubting(database.writer, database.reader)


def test_everything_about_people_and_devices(doubting: Database, clock: FakeClock) -> None:
    accounts = Accounts(doubting, clock, Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)))
    joining, tokens = Joining(doubting, clock), AccessTokens(doubting, clock)
    owner = accounts.found("Acme", owner="Kim", email="kim@example.com", password=PASSWORD)
    by = Identity(org_id=owner.org_id, person_id=owner.id, role=Role.OWNER)
    lee = accounts.add(by, "Lee", email="lee@example.com")
    accounts.set_password(owner.org_id, lee.id, PASSWORD)
    assert accounts.session(accounts.sign_in(lee.email, PASSWORD).token).identity.person_id == lee.id
    code = joining.invite(owner.org_id, lee.id, by=owner.id).code
    asked = EnrolRequest(code=code, device_id=new_id(), device_name="laptop")
    assert joining.device(joining.enrol(asked).token).person_id == lee.id
    secret = tokens.issue(by, "script", [Permission.PEOPLE_READ]).secret
    assert tokens.identity(secret).person_id == owner.id
    assert len(accounts.people(owner.org_id)) == 2
    assert len(joining.devices(owner.org_id)) == 1


def test_a_push_and_a_managers_change(doubting: Database, laptop: PushingDevice, org: str, clock: FakeClock) -> None:
    laptop.service = SyncService(doubting, clock, server_version="1.0")
    answer = laptop.send(*(laptop.mutation(new_id(), **entry_fields()) for _ in range(3)))
    assert [result.row_seq for result in answer.results] == [1, 2, 3]
    manager = Identity(org_id=org, person_id=new_id(), role=Role.MANAGER)
    catalogue = Catalogue(doubting, clock)
    catalogue.put(manager, Kind.CUSTOMER, customer := new_id(), {"name": "Acme"})
    assert catalogue.put(manager, Kind.CUSTOMER, customer, {"name": "Acme AG"}).row_seq == 5
    assert list(check(doubting)) == []
