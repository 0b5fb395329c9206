"""Where two people's changes meet, and where what a person may see changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from app.domain.records import Customer, WorkType
from app.store import notices
from app.tracking.edits import Details
from app.wire.protocol import ChangesAnswer, Scope
from app.wire.records import Kind, to_fields
from tests.sync.office import Office, Technician

Hire = Callable[..., Technician]


def synced(technician: Technician) -> None:
    report = technician.engine.run()
    assert report.trouble is None, report.trouble


def told(technician: Technician) -> list[str]:
    with technician.core.ledger.read() as db:
        return [notice.message for notice in notices.listed(db)]


def test_a_managers_value_stays_and_the_technician_is_told_both(office: Office, tech: Technician) -> None:
    task = tech.task("Firewal", "Acme")
    synced(tech)
    office.boss_sends(Kind.TASK, task.id, base={"title": "Firewal"}, new={"title": "Firewall, second floor"})
    tech.core.catalogue.change(task, msgspec.structs.replace(task, title="Firewall"))
    synced(tech)
    [found] = tech.core.finder.search("firewall")
    assert found.title == "Firewall, second floor"
    [message] = told(tech)
    assert "“Firewall”" in message
    assert "“Firewall, second floor”" in message
    assert tech.counts() == (0, 0)


def test_changes_of_different_fields_both_stay(office: Office, tech: Technician) -> None:
    task = tech.task("Firewall", "Acme")
    synced(tech)
    office.boss_sends(Kind.TASK, task.id, base={"priority": "normal"}, new={"priority": "urgent"})
    tech.core.catalogue.change(task, msgspec.structs.replace(task, category="network"))
    synced(tech)
    assert office.rows("SELECT title, priority, category FROM task") == [("Firewall", "urgent", "network")]
    assert told(tech) == []
    assert [row[0] for row in views(tech, "SELECT priority FROM task")] == ["urgent"]


def test_two_timers_started_on_two_machines_both_run_and_nothing_is_refused(office: Office, hire: Hire) -> None:
    desk, laptop = hire(), hire()
    laptop.transport.person_id = desk.transport.person_id
    desk.core.timers.start()
    laptop.core.timers.start()
    for one in (desk, laptop, desk):
        synced(one)
    for one in (desk, laptop):
        assert len(one.core.overviews.read().running) == 2
        assert one.counts() == (0, 0)
    desk.core.timers.stop_all()
    synced(desk)
    synced(laptop)
    assert len(laptop.core.overviews.read().running) == 0


def test_an_entry_of_a_closed_period_arrives_as_late_and_stays_the_technicians(
    office: Office, tech: Technician
) -> None:
    office.database.write(
        lambda connection: connection.exec_driver_sql(
            "UPDATE organisation SET closed_until = ?", (tech.clock.wall * 2,)
        )
    )
    entry = tech.logs("forgot to sync")
    synced(tech)
    shown = tech.shown(entry.id)
    assert shown is not None
    assert shown.state == "late"
    tech.core.edits.change(entry.id, Details(note="forgot to sync, sorry"))
    synced(tech)
    assert office.rows("SELECT note, state FROM entry") == [("forgot to sync, sorry", "late")]
    assert tech.counts() == (0, 0)


def scoped(technician: Technician, scope: Scope) -> None:
    """The next answer tells that the device may see other kinds now."""
    real = technician.transport.changes

    def changes(*asked: Any) -> ChangesAnswer:
        technician.transport.changes = real  # type: ignore[method-assign]
        return msgspec.structs.replace(real(*asked), scope=scope)

    technician.transport.changes = changes  # type: ignore[method-assign, assignment]


def views(technician: Technician, sql: str) -> list[tuple[Any, ...]]:
    with technician.core.ledger.read() as db:
        return db.rows(sql)


@pytest.fixture
def stocked(office: Office, tech: Technician) -> Technician:
    """A technician who sees a customer and a work type of the manager's and has an entry."""
    customer = Customer(id="01a2003c-0000-7000-8000-0000000000c1", name="Globex")
    work_type = WorkType(id="01a2003c-0000-7000-8000-0000000000d1", name="On site")
    office.boss_sends(Kind.CUSTOMER, customer.id, new=to_fields(customer))
    office.boss_sends(Kind.WORK_TYPE, work_type.id, new=to_fields(work_type))
    tech.logs("mine")
    synced(tech)
    return tech


def test_kinds_that_may_not_be_seen_any_more_go_and_nothing_else(stocked: Technician) -> None:
    scoped(stocked, Scope(removed=(Kind.CUSTOMER,)))
    synced(stocked)
    assert stocked.core.finder.search("globex") == []
    assert [one.name for one in stocked.core.catalogue.work_types()] == ["On site"]
    assert stocked.notes() == ["mine"]
    assert stocked.mirror(Kind.CUSTOMER) == []


def test_kinds_that_may_be_seen_from_now_on_are_fetched(stocked: Technician) -> None:
    scoped(stocked, Scope(removed=(Kind.CUSTOMER,)))
    synced(stocked)
    scoped(stocked, Scope(added=(Kind.CUSTOMER,)))
    stocked.transport.requests.clear()
    synced(stocked)
    assert len(stocked.core.finder.search("globex")) == 1
    assert stocked.transport.requests == ["changes", "snapshot", "changes"], "no other kind is read again"
    assert stocked.notes() == ["mine"]


def test_a_click_waits_for_no_more_than_a_short_transaction_of_a_first_sync(office: Office, hire: Hire) -> None:
    desk = hire()
    desk.core.ledger.write(
        lambda work: work.add_all([Customer(id=f"01a2003c-0000-7000-8000-{n:012x}", name=f"C {n}") for n in range(300)])
    )
    synced(desk)
    other = hire()
    synced(other)
    sizes = [len(one.changes) for one in other.told if one.changes]
    assert sum(sizes) == 300
    assert max(sizes) <= 200, "some 20 ms, since new records are brought in together"
