"""Records as managers and other programs write them: judged, in order, with their history."""

from collections.abc import Callable

import pytest

from app.domain.ids import new_id
from app.domain.instant import from_iso
from app.wire.protocol import EnrolRequest
from app.wire.records import Kind
from server.accounts.identity import Identity, Permission, Role
from server.accounts.joining import Joining
from server.accounts.service import Accounts
from server.accounts.tokens import AccessTokens
from server.catalogue.queries import Filter
from server.catalogue.service import Added, Addition, Catalogue, NewRecord
from server.problems import ServerProblem
from server.store.engine import Database
from tests.server.conftest import Manager
from tests.support.clock import FakeClock
from tests.support.servers import END, START, PushingDevice, entry_fields, make_organisation, make_person


@pytest.fixture
def person(org: str, technician: str) -> Identity:
    """The technician, in the browser or with a token."""
    return Identity(org_id=org, person_id=technician, role=Role.TECHNICIAN)


def problem_of(act: Callable[[], object]) -> str:
    with pytest.raises(ServerProblem) as refused:
        act()
    return refused.value.problem.type


def test_a_customer_made_by_a_manager_reaches_devices_and_is_kept_with_its_history(
    manager: Manager, laptop: PushingDevice
) -> None:
    start = laptop.service.snapshot(laptop.identity, None, 0, Kind.CUSTOMER).cursor
    made = manager.change(customer := new_id(), Kind.CUSTOMER, name="Acme")
    changed = manager.change(customer, Kind.CUSTOMER, name="Acme AG", code="4711")
    assert changed.rev != made.rev
    assert manager.catalogue.get(manager.identity, Kind.CUSTOMER, customer).values["code"] == "4711"
    [row] = laptop.service.changes(laptop.identity, None, 0, start).rows
    assert (row.id, row.rev, row.data["name"]) == (customer, changed.rev, "Acme AG")
    first, second = manager.catalogue.history(manager.identity, Kind.CUSTOMER, customer)
    assert (first.before, first.after["name"], first.person_id) == ({}, "Acme", manager.identity.person_id)
    assert (second.before, second.after) == ({"name": "Acme", "code": ""}, {"name": "Acme AG", "code": "4711"})


def test_saying_the_same_again_writes_nothing(manager: Manager) -> None:
    made = manager.change(customer := new_id(), Kind.CUSTOMER, name="Acme")
    assert manager.change(customer, Kind.CUSTOMER, name="Acme") == made


def test_a_change_made_on_an_old_revision_is_refused(manager: Manager) -> None:
    made = manager.change(customer := new_id(), Kind.CUSTOMER, name="Acme")
    manager.change(customer, Kind.CUSTOMER, name="Acme AG")

    def put(rev: str) -> object:
        fields = {"name": "Other"}
        return manager.catalogue.put(manager.identity, Kind.CUSTOMER, customer, fields, if_rev=rev)

    assert problem_of(lambda: put(made.rev)) == "/problems/changed-meanwhile"
    put(manager.catalogue.get(manager.identity, Kind.CUSTOMER, customer).rev)
    assert (
        problem_of(lambda: manager.catalogue.delete(manager.identity, Kind.CUSTOMER, customer, if_rev=made.rev))
        == "/problems/changed-meanwhile"
    )


@pytest.mark.parametrize(
    "fields", [{}, {"name": 7}, {"name": "a\0"}, {"name": "x", "colour": "red"}, {"name": "x", "archived": "yes"}]
)
def test_what_cannot_be_so_is_refused_in_a_sentence(manager: Manager, fields: dict[str, object]) -> None:
    with pytest.raises(ServerProblem) as refused:
        manager.catalogue.put(manager.identity, Kind.CUSTOMER, new_id(), fields)
    assert refused.value.problem.status == 422
    assert refused.value.problem.detail.endswith(".")


def test_technicians_read_the_catalogue_and_do_not_write_it(
    catalogue: Catalogue, manager: Manager, person: Identity
) -> None:
    manager.change(customer := new_id(), Kind.CUSTOMER, name="Acme")
    assert catalogue.get(person, Kind.CUSTOMER, customer).values["name"] == "Acme"
    assert problem_of(lambda: catalogue.put(person, Kind.CUSTOMER, customer, {"name": "x"})) == "/problems/not-allowed"
    assert problem_of(lambda: catalogue.delete(person, Kind.CUSTOMER, customer)) == "/problems/not-allowed"


def test_technicians_read_and_write_their_own_entries_and_see_no_others(
    database: Database, catalogue: Catalogue, manager: Manager, person: Identity, org: str
) -> None:
    catalogue.put(person, Kind.ENTRY, mine := new_id(), entry_fields())
    assert catalogue.get(person, Kind.ENTRY, mine).person_id == person.person_id
    other = make_person(database, org)
    catalogue.put(manager.identity, Kind.ENTRY, theirs := new_id(), entry_fields(), person_id=other)
    assert [record.id for record in catalogue.page(person, Kind.ENTRY)] == [mine]
    assert {record.id for record in catalogue.page(manager.identity, Kind.ENTRY)} == {mine, theirs}
    for act in (
        lambda: catalogue.get(person, Kind.ENTRY, theirs),
        lambda: catalogue.history(person, Kind.ENTRY, theirs),
        lambda: catalogue.delete(person, Kind.ENTRY, theirs),
    ):
        assert problem_of(act) == "/problems/not-found"
    for forbidden in (
        lambda: catalogue.put(person, Kind.ENTRY, theirs, {"note": "x"}),
        lambda: catalogue.put(person, Kind.ENTRY, new_id(), entry_fields(), person_id=other),
        lambda: catalogue.page(person, Kind.ENTRY, wanted=Filter(person_id=other)),
    ):
        assert problem_of(forbidden) == "/problems/not-allowed"


def test_a_token_for_reading_does_not_write(catalogue: Catalogue, person: Identity) -> None:
    reader = Identity(
        org_id=person.org_id, person_id=person.person_id, role=person.role, scopes=frozenset({Permission.ENTRIES_READ})
    )
    assert catalogue.page(reader, Kind.ENTRY) == []
    assert problem_of(lambda: catalogue.put(reader, Kind.ENTRY, new_id(), entry_fields())) == "/problems/not-allowed"
    assert problem_of(lambda: catalogue.page(reader, Kind.CUSTOMER)) == "/problems/not-allowed"


def test_another_organisation_sees_and_touches_nothing(database: Database, manager: Manager) -> None:
    manager.change(customer := new_id(), Kind.CUSTOMER, name="Acme")
    elsewhere = make_organisation(database, "Elsewhere")
    stranger = Identity(org_id=elsewhere, person_id=make_person(database, elsewhere, "owner"), role=Role.OWNER)
    catalogue = manager.catalogue
    assert problem_of(lambda: catalogue.get(stranger, Kind.CUSTOMER, customer)) == "/problems/not-found"
    assert problem_of(lambda: catalogue.delete(stranger, Kind.CUSTOMER, customer)) == "/problems/not-found"
    assert catalogue.page(stranger, Kind.CUSTOMER) == []
    catalogue.put(stranger, Kind.CUSTOMER, customer, {"name": "Ours"})
    assert catalogue.get(manager.identity, Kind.CUSTOMER, customer).values["name"] == "Acme"


def test_an_entry_belongs_to_a_person_of_the_organisation(manager: Manager) -> None:
    with pytest.raises(ServerProblem) as refused:
        manager.catalogue.put(manager.identity, Kind.ENTRY, new_id(), entry_fields(), person_id=new_id())
    assert refused.value.problem.title == "There is no such person"


def test_a_deleted_record_is_gone_but_its_history_stays(manager: Manager) -> None:
    manager.change(task := new_id(), Kind.TASK, title="Fix it")
    manager.delete(task, Kind.TASK)
    catalogue, identity = manager.catalogue, manager.identity
    for act in (
        lambda: catalogue.get(identity, Kind.TASK, task),
        lambda: catalogue.delete(identity, Kind.TASK, task),
        lambda: catalogue.put(identity, Kind.TASK, task, {"title": "again"}),
    ):
        assert problem_of(act) == "/problems/not-found"
    assert [item.op for item in catalogue.history(identity, Kind.TASK, task)] == ["put", "delete"]


def test_pages_follow_one_another_and_filters_narrow_them(manager: Manager, technician: str) -> None:
    catalogue, identity = manager.catalogue, manager.identity
    customer = new_id()
    for hour in range(5):
        catalogue.put(
            identity, Kind.ENTRY, new_id(),
            entry_fields(start=f"2026-11-20T0{hour}:00:00.000Z", end=END, customer_id=customer if hour % 2 else None),
            person_id=technician,
        )  # fmt: skip
    first = catalogue.page(identity, Kind.ENTRY, limit=2)
    rest = catalogue.page(identity, Kind.ENTRY, after=first[-1].id)
    ids = [record.id for record in first + rest]
    assert (len(set(ids)), ids) == (5, sorted(ids))
    wanted = Filter(customer_id=customer, start_from=from_iso("2026-11-20T02:00Z"), start_before=from_iso(START))
    assert [record.values["start"] for record in catalogue.page(identity, Kind.ENTRY, wanted=wanted)] == [
        from_iso("2026-11-20T03:00Z")
    ]


def test_a_managers_change_of_a_locked_entry_needs_it_unlocked_first(manager: Manager, laptop: PushingDevice) -> None:
    laptop.put(entry := new_id(), **entry_fields())
    manager.lock(entry, "approved")
    assert problem_of(lambda: manager.change(entry, note="x")) == "/problems/locked"
    assert problem_of(lambda: manager.delete(entry)) == "/problems/locked"
    manager.unlock(entry)
    assert manager.change(entry, note="x").values["note"] == "x"


def test_the_state_of_an_entry_is_not_a_field_to_write(manager: Manager, laptop: PushingDevice) -> None:
    laptop.put(entry := new_id(), **entry_fields())
    assert problem_of(lambda: manager.change(entry, state="approved")) == "/problems/invalid"
    assert manager.change(entry, state="open", note="x").values["note"] == "x"


def test_many_records_are_added_once_however_often_they_come(manager: Manager, technician: str) -> None:
    good = [NewRecord(id=new_id(), fields=entry_fields(note=str(n)), person_id=technician) for n in range(3)]
    bad = NewRecord(id=new_id(), fields=entry_fields(end="2026-11-20T07:00:00.000Z"), person_id=technician)
    nameless = NewRecord(id="7", fields=entry_fields(), person_id=technician)

    def add(*records: NewRecord) -> list[Added]:
        return manager.catalogue.add_all(manager.identity, Kind.ENTRY, records)

    first = add(*good, bad, nameless, good[0])
    assert [added.addition for added in first] == [
        Addition.ADDED, Addition.ADDED, Addition.ADDED, Addition.REFUSED, Addition.REFUSED, Addition.KNOWN,
    ]  # fmt: skip
    assert first[3].detail == "It ends before it starts."
    assert {added.addition for added in add(*good)} == {Addition.KNOWN}
    assert len(manager.catalogue.page(manager.identity, Kind.ENTRY)) == 3


def test_a_technician_does_not_add_entries_for_others(
    catalogue: Catalogue, database: Database, person: Identity, org: str
) -> None:
    records = [NewRecord(id=new_id(), fields=entry_fields(), person_id=make_person(database, org))]
    assert problem_of(lambda: catalogue.add_all(person, Kind.ENTRY, records)) == "/problems/not-allowed"


@pytest.mark.parametrize("odd", ["a\0b", "7", "x" * 10_000, "'; DROP TABLE entry; --"])
def test_an_odd_id_is_never_more_than_not_found_or_invalid(
    database: Database, clock: FakeClock, manager: Manager, odd: str
) -> None:
    catalogue, identity = manager.catalogue, manager.identity
    joining, tokens = Joining(database, clock), AccessTokens(database, clock)
    accounts = Accounts(database, clock)
    acts: list[Callable[[], object]] = [
        lambda: catalogue.get(identity, Kind.ENTRY, odd),
        lambda: catalogue.history(identity, Kind.ENTRY, odd),
        lambda: catalogue.delete(identity, Kind.ENTRY, odd),
        lambda: catalogue.put(identity, Kind.ENTRY, odd, entry_fields()),
        lambda: catalogue.put(identity, Kind.ENTRY, new_id(), entry_fields(), person_id=odd),
        lambda: catalogue.page(identity, Kind.ENTRY, after=odd),
        lambda: catalogue.page(identity, Kind.ENTRY, wanted=Filter(person_id=odd)),
        lambda: catalogue.page(identity, Kind.ENTRY, wanted=Filter(customer_id=odd)),
        lambda: catalogue.page(identity, Kind.ENTRY, wanted=Filter(state=odd + "\0")),
        lambda: manager.timesheets.unlock(identity, [odd]),
        lambda: accounts.person(identity.org_id, odd),
        lambda: accounts.session(odd),
        lambda: accounts.sign_in(odd, odd),
        lambda: joining.invite(identity.org_id, odd, by=identity.person_id),
        lambda: joining.rename(identity.org_id, odd, "x"),
        lambda: joining.revoke(identity.org_id, odd),
        lambda: joining.device(odd),
        lambda: joining.enrol(EnrolRequest(code=odd, device_id=new_id(), device_name=odd, client=odd)),
        lambda: tokens.identity(odd),
        lambda: tokens.revoke(identity.org_id, odd),
    ]
    for act in acts:
        assert problem_of(act) in {
            "/problems/not-found", "/problems/invalid", "/problems/auth-required", "/problems/code-invalid",
        }  # fmt: skip
