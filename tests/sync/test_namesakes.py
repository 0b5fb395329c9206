"""Customers that a technician made while somebody else made the same: joined into the one that was there first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app.domain.errors import NotFound, Refusal
from app.domain.ids import new_id
from app.domain.records import Customer
from app.store import catalogue, favourites
from app.sync import status
from app.sync.namesakes import Namesakes, Offered
from app.tracking.subject import Subject
from app.wire.records import Kind, to_fields
from tests.sync.office import Office, Technician


@pytest.fixture
def other(office: Office, tmp_path: Path) -> Iterator[Technician]:
    """A colleague."""
    technician = Technician(office, tmp_path / "other")
    technician.join()
    yield technician
    technician.close()


@pytest.fixture(autouse=True)
def joined(tech: Technician) -> None:
    tech.join()


def customers(tech: Technician) -> list[Customer]:
    with tech.core.ledger.read() as db:
        return catalogue.customers(db)


def company_has(office: Office, name: str, code: str = "") -> str:
    """A customer that a manager made; its id."""
    customer = Customer(id=new_id(), name=name, code=code)
    office.boss_sends(Kind.CUSTOMER, customer.id, new=to_fields(customer))
    return customer.id


def works_for(tech: Technician, name: str, code: str = "", notes: tuple[str, ...] = ("PSU",)) -> str:
    """A customer made offline, with a task and entries; the customer's id."""
    task = tech.task("Firewall", customer=name)
    customer = next(one for one in customers(tech) if one.id == task.customer_id)
    if code:
        tech.core.catalogue.change(customer, msgspec.structs.replace(customer, code=code))
    for note in notes:
        tech.logs(note, subject=Subject(task.id, customer.id))
    return customer.id


def syncs(*technicians: Technician) -> None:
    for technician in technicians:
        assert technician.engine.run().trouble is None


def asked(tech: Technician) -> list[tuple[str, str]]:
    return [(one.mine.id, one.theirs.id) for one in offers(tech)]


def offers(tech: Technician) -> list[Offered]:
    found = Namesakes(tech.core.ledger).list()
    with tech.core.ledger.read() as db:
        assert status.read(db).alike == len(found)
    return found


def customers_of(office: Office, table: str = "entry") -> set[str]:
    return {found for (found,) in office.rows(f"SELECT customer_id FROM {table}")}


def test_nothing_is_joined_before_somebody_says_so(office: Office, tech: Technician) -> None:
    theirs = company_has(office, "Acme Ltd")
    mine = works_for(tech, "ACME Ltd.", notes=("PSU", "fan"))
    syncs(tech)
    [offered] = offers(tech)
    assert (offered.mine.id, offered.theirs.id) == (mine, theirs)
    assert (offered.tasks, offered.entries, offered.locked) == (1, 2, 0)
    assert customers_of(office) == {mine}
    assert tech.counts() == (0, 0), "it is no refusal"


def test_joined_all_of_it_moves_and_the_other_customer_is_archived_everywhere(
    office: Office, tech: Technician, other: Technician
) -> None:
    theirs = company_has(office, "Acme Ltd")
    mine = works_for(tech, "Acme Ltd")
    tech.core.catalogue.add_contact("Acme Ltd", "Joe")
    tech.core.catalogue.toggle_favourite(Subject(None, mine))
    syncs(tech, other)
    assert Namesakes(tech.core.ledger).join(mine)
    syncs(tech, other)
    assert customers_of(office) == customers_of(office, "task") == customers_of(office, "contact") == {theirs}
    assert office.rows(f"SELECT archived FROM customer WHERE id = '{mine}'") == [(1,)]
    assert [one.id for one in customers(other)] == [theirs]
    with tech.core.ledger.read() as db:
        assert favourites.all_of(db) == [(Kind.CUSTOMER, theirs)]
    assert asked(tech) == []
    assert tech.counts() == (0, 0)


def test_entries_that_were_approved_keep_what_they_were(office: Office, tech: Technician) -> None:
    theirs = company_has(office, "Acme Ltd")
    mine = works_for(tech, "Acme Ltd", notes=("approved", "open"))
    syncs(tech)
    [(approved,)] = office.rows("SELECT id FROM entry WHERE note = 'approved'")
    office.boss_locks(approved)
    syncs(tech)
    [offered] = offers(tech)
    assert (offered.entries, offered.locked) == (1, 1)
    Namesakes(tech.core.ledger).join(mine)
    syncs(tech)
    assert dict(office.rows("SELECT note, customer_id FROM entry")) == {"approved": mine, "open": theirs}
    assert tech.counts() == (0, 0)


def test_with_the_same_number_nobody_has_to_be_asked(office: Office, tech: Technician) -> None:
    theirs = company_has(office, "Acme Ltd", "1001")
    works_for(tech, "acme ltd", "1001")
    syncs(tech)
    assert customers_of(office) == customers_of(office, "task") == {theirs}
    assert [one.id for one in customers(tech)] == [theirs]
    assert asked(tech) == []


@pytest.mark.parametrize(("name", "code"), [("Acme Ltd", "1002"), ("Acme GmbH", "1001")])
def test_another_number_or_another_name_is_another_customer(
    office: Office, tech: Technician, name: str, code: str
) -> None:
    company_has(office, "Acme Ltd", "1001")
    works_for(tech, name, code)
    syncs(tech)
    assert asked(tech) == []


def test_of_two_technicians_the_one_who_came_second_is_asked(
    office: Office, tech: Technician, other: Technician
) -> None:
    first = works_for(tech, "Acme Ltd")
    second = works_for(other, "Acme Ltd")
    syncs(tech, other, tech, other)
    assert (asked(tech), asked(other)) == ([], [(second, first)])
    # The question stays, though the row that was there first moves forward in the order.
    customer = next(one for one in customers(tech) if one.id == first)
    tech.core.catalogue.change(customer, msgspec.structs.replace(customer, phone="030 1"))
    syncs(tech, other, tech)
    assert (asked(tech), asked(other)) == ([], [(second, first)])
    Namesakes(other.core.ledger).join(second)
    syncs(other, tech)
    assert customers_of(office) == {first}
    assert asked(tech) == []


def test_two_that_are_two_are_not_asked_about_again(office: Office, tech: Technician) -> None:
    company_has(office, "Acme Ltd")
    mine = works_for(tech, "Acme Ltd")
    syncs(tech)
    Namesakes(tech.core.ledger).keep_apart(mine)
    assert asked(tech) == []
    works_for(tech, "Initech")
    syncs(tech)
    assert asked(tech) == []
    tech.engine._read_anew()
    syncs(tech)
    assert asked(tech) == []
    with pytest.raises(NotFound, match="not there twice"):
        Namesakes(tech.core.ledger).join(mine)


def test_where_a_colleague_works_already_a_manager_decides(office: Office, tech: Technician, other: Technician) -> None:
    company_has(office, "Acme Ltd")
    mine = works_for(tech, "Acme Ltd")
    syncs(tech, other)
    assert len(asked(tech)) == 1
    task = other.task("Printer")
    other.core.catalogue.change(task, msgspec.structs.replace(task, customer_id=mine))
    syncs(other, tech)
    assert asked(tech) == []


def test_what_is_made_after_a_sync_is_noticed_by_the_next_one(office: Office, tech: Technician) -> None:
    syncs(tech)
    theirs = company_has(office, "Acme Ltd")
    mine = works_for(tech, "Acme Ltd")
    syncs(tech)
    assert asked(tech) == [(mine, theirs)]


def test_another_history_is_asked_for_its_own_order(office: Office, tech: Technician) -> None:
    copy = office.back_up()
    theirs = company_has(office, "Acme Ltd")
    mine = works_for(tech, "Acme Ltd")
    syncs(tech)
    assert asked(tech) == [(mine, theirs)]
    office.restore(copy)
    syncs(tech)
    office.boss_sends(Kind.CUSTOMER, theirs, new=to_fields(Customer(id=theirs, name="Acme Ltd")))
    syncs(tech)
    assert asked(tech) == [], "here ours was first"


def test_a_question_is_settled_when_one_of_the_two_is_archived_or_renamed(office: Office, tech: Technician) -> None:
    theirs = company_has(office, "Acme Ltd")
    works_for(tech, "Acme Ltd")
    syncs(tech)
    assert len(asked(tech)) == 1
    office.boss_sends(Kind.CUSTOMER, theirs, base={"archived": False}, new={"archived": True})
    syncs(tech)
    assert asked(tech) == []


def test_joining_is_undone_as_one_gesture(office: Office, tech: Technician) -> None:
    company_has(office, "Acme Ltd")
    mine = works_for(tech, "Acme Ltd")
    syncs(tech)
    Namesakes(tech.core.ledger).join(mine)
    syncs(tech)
    tech.core.undo.undo()
    syncs(tech)
    assert customers_of(office) == customers_of(office, "task") == {mine}
    assert len(asked(tech)) == 1


def test_a_question_is_named_by_the_end_of_its_customers_id(office: Office, tech: Technician) -> None:
    for name in ("Acme Ltd", "Initech"):
        company_has(office, name)
        works_for(tech, name)
    syncs(tech)
    questions = Namesakes(tech.core.ledger)
    [first, second] = questions.list()
    assert questions.named(second.mine.id[-8:]) == second
    with pytest.raises(NotFound):
        questions.named("nothing")
    with pytest.raises(Refusal, match="Several fit"):
        questions.named("")
    assert first.mine.name == "Acme Ltd"
