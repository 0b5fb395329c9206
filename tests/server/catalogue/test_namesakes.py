"""Customers that are there twice, and one joined into the other by a manager."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.domain.ids import new_id
from app.wire.protocol import Status
from app.wire.records import Kind
from server.accounts.identity import Identity, Permission, Role
from server.catalogue import namesakes as module
from server.catalogue.namesakes import Namesakes
from server.problems import ServerProblem
from server.store.engine import Database
from server.store.integrity import check
from tests.server.conftest import Manager
from tests.support.clock import FakeClock
from tests.support.servers import PushingDevice, audit_of, entry_fields


@pytest.fixture
def namesakes(database: Database, clock: FakeClock) -> Namesakes:
    return Namesakes(database, clock)


class Twice:
    """“Acme Ltd” of the company, and one that a technician made offline, with a task, a contact and entries."""

    def __init__(self, manager: Manager, laptop: PushingDevice) -> None:
        self.manager = manager
        self.laptop = laptop
        self.kept, self.gone = new_id(), new_id()
        manager.change(self.kept, Kind.CUSTOMER, name="Acme Ltd")
        laptop.put(self.gone, kind=Kind.CUSTOMER, name="ACME Ltd.")
        self.task, self.contact = new_id(), new_id()
        laptop.put(self.task, kind=Kind.TASK, title="Firewall", customer_id=self.gone)
        laptop.put(self.contact, kind=Kind.CONTACT, name="Joe", customer_id=self.gone)
        self.entries = [self.entry() for _ in range(3)]

    def entry(self, **fields: object) -> str:
        """An entry of the technician for the second."""
        self.laptop.put(entry := new_id(), **entry_fields(customer_id=self.gone, task_id=self.task, **fields))
        return entry

    def customer_of(self, record_id: str, kind: Kind = Kind.ENTRY) -> str:
        """“kept” or “gone”."""
        values = self.manager.catalogue.get(self.manager.identity, kind, record_id).values
        return {self.kept: "kept", self.gone: "gone"}[values["customer_id"]]

    def customer(self, record_id: str) -> dict[str, object]:
        return self.manager.catalogue.get(self.manager.identity, Kind.CUSTOMER, record_id).values


@pytest.fixture
def twice(manager: Manager, laptop: PushingDevice) -> Twice:
    return Twice(manager, laptop)


def refusal(act: Callable[[], object]) -> tuple[str, str]:
    with pytest.raises(ServerProblem) as refused:
        act()
    return refused.value.problem.type, refused.value.problem.detail


def test_the_same_name_is_noticed_with_what_tells_the_two_apart(
    namesakes: Namesakes, manager: Manager, twice: Twice
) -> None:
    manager.change(new_id(), Kind.CUSTOMER, name="Initech")
    manager.lock(twice.entries[0], "approved")
    [group] = namesakes.groups(manager.identity)
    gone, kept = group
    assert [(one.name, one.tasks, one.entries, one.locked) for one in (kept, gone)] == [
        ("Acme Ltd", 0, 0, 0), ("ACME Ltd.", 1, 2, 1),
    ]  # fmt: skip
    assert gone.made_by == "Kim"


def test_all_that_may_be_changed_moves_and_the_other_customer_is_archived(
    namesakes: Namesakes, database: Database, manager: Manager, twice: Twice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BATCH", 2)
    favourite = new_id()
    manager.change(favourite, Kind.FAVOURITE, customer_id=twice.gone)
    running = twice.entry(end=None)
    joined = namesakes.join(manager.identity, twice.gone, twice.kept)
    assert (joined.tasks, joined.contacts, joined.entries, joined.locked) == (1, 1, 4, 0)
    assert twice.customer_of(twice.task, Kind.TASK) == "kept"
    assert twice.customer_of(twice.contact, Kind.CONTACT) == "kept"
    assert twice.customer_of(favourite, Kind.FAVOURITE) == "kept"
    assert {twice.customer_of(one) for one in (*twice.entries, running)} == {"kept"}
    assert (twice.customer(twice.gone)["archived"], twice.customer(twice.kept)["archived"]) == (True, False)
    assert namesakes.groups(manager.identity) == []
    [*_, last] = audit_of(database, manager.identity.org_id, running)
    assert (last.person_id, last.before, last.after) == (
        manager.identity.person_id, {"customer_id": twice.gone}, {"customer_id": twice.kept},
    )  # fmt: skip
    assert list(check(database)) == []


def test_entries_that_are_handed_in_or_closed_keep_what_they_were(
    namesakes: Namesakes, manager: Manager, twice: Twice
) -> None:
    approved, closed, open_one = twice.entries[0], twice.entry(start="2026-10-01T08:00:00.000Z"), twice.entries[1]
    manager.lock(approved, "approved")
    manager.close_until("2026-11-01T00:00:00.000Z")
    joined = namesakes.join(manager.identity, twice.gone, twice.kept)
    assert (joined.entries, joined.locked) == (2, 2)
    assert [twice.customer_of(one) for one in (approved, closed, open_one)] == ["gone", "gone", "kept"]
    assert namesakes.groups(manager.identity) == [], "nothing could be moved any more"
    manager.unlock(approved)
    assert len(namesakes.groups(manager.identity)) == 1
    assert namesakes.join(manager.identity, twice.gone, twice.kept).entries == 1


def test_what_a_device_sends_for_it_later_is_asked_about_again(
    namesakes: Namesakes, manager: Manager, twice: Twice
) -> None:
    namesakes.join(manager.identity, twice.gone, twice.kept)
    late = twice.entry()
    [group] = namesakes.groups(manager.identity)
    assert [(one.name, one.archived, one.entries) for one in group] == [("Acme Ltd", False, 3), ("ACME Ltd.", True, 1)]
    assert namesakes.join(manager.identity, twice.gone, twice.kept).entries == 1
    assert twice.customer_of(late) == "kept"


def test_a_technicians_change_of_the_entry_meets_the_join_field_by_field(
    namesakes: Namesakes, manager: Manager, twice: Twice
) -> None:
    namesakes.join(manager.identity, twice.gone, twice.kept)
    entry = twice.entries[0]
    assert twice.laptop.put(entry, base={"note": "PSU"}, note="PSU replaced").status is Status.APPLIED
    assert twice.customer_of(entry) == "kept"


def test_different_numbers_are_different_customers(namesakes: Namesakes, manager: Manager, twice: Twice) -> None:
    manager.change(twice.kept, Kind.CUSTOMER, code="1001")
    assert len(namesakes.groups(manager.identity)) == 1
    manager.change(twice.gone, Kind.CUSTOMER, code="1002")
    assert namesakes.groups(manager.identity) == []
    problem, detail = refusal(lambda: namesakes.join(manager.identity, twice.gone, twice.kept))
    assert (problem, "1002 and 1001" in detail) == ("/problems/invalid", True)


def test_the_one_with_an_agreement_is_kept_until_it_ends(namesakes: Namesakes, manager: Manager, twice: Twice) -> None:
    agreement = new_id()
    manager.change(
        agreement, Kind.AGREEMENT, customer_id=twice.gone, name="Contract", currency="EUR", valid_from="2026-01-01",
        zone="Europe/Berlin",
    )  # fmt: skip
    assert namesakes.groups(manager.identity)[0][0].id == twice.gone
    problem, detail = refusal(lambda: namesakes.join(manager.identity, twice.gone, twice.kept))
    assert (problem, "end the agreement" in detail) == ("/problems/invalid", True)
    assert twice.customer(twice.gone)["archived"] is False, "nothing was changed"
    manager.change(agreement, Kind.AGREEMENT, valid_until="2026-02-01")
    assert namesakes.join(manager.identity, twice.gone, twice.kept).entries == 3


def test_a_favourite_that_is_there_already_is_not_doubled(namesakes: Namesakes, manager: Manager, twice: Twice) -> None:
    for customer in (twice.gone, twice.kept):
        manager.change(new_id(), Kind.FAVOURITE, customer_id=customer)
    namesakes.join(manager.identity, twice.gone, twice.kept)
    left = manager.catalogue.page(manager.identity, Kind.FAVOURITE)
    assert [one.values["customer_id"] for one in left] == [twice.kept]


def test_nothing_is_joined_into_itself_or_into_nothing(namesakes: Namesakes, manager: Manager, twice: Twice) -> None:
    assert refusal(lambda: namesakes.join(manager.identity, twice.gone, twice.gone))[0] == "/problems/invalid"
    for nothing in (new_id(), "nonsense"):
        assert refusal(lambda into=nothing: namesakes.join(manager.identity, twice.gone, into))[0] == (  # type: ignore[misc]
            "/problems/not-found"
        )


def test_a_token_needs_both_permissions(namesakes: Namesakes, manager: Manager, twice: Twice) -> None:
    who = manager.identity
    for scope in (Permission.CATALOGUE_WRITE, Permission.ALL_ENTRIES_WRITE):
        limited = Identity(org_id=who.org_id, person_id=who.person_id, role=Role.MANAGER, scopes=frozenset({scope}))
        acts: list[Callable[[], object]] = [
            lambda by=limited: namesakes.join(by, twice.gone, twice.kept),  # type: ignore[misc]
            lambda by=limited: namesakes.groups(by),  # type: ignore[misc]
        ]
        assert {refusal(act)[0] for act in acts} == {"/problems/not-allowed"}
