"""Days handed in on a device, and what managers make for all: from the real ledger to the server and back.

How a technician hands a day in is tested in ``tests/unit/timesheet``; here the record goes its way.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from app.domain.days import date_of
from app.domain.errors import Refusal
from app.domain.ids import new_id, submission_id
from app.domain.records import (
    Agreement,
    Customer,
    EntryState,
    Favourite,
    Part,
    Submission,
    SubmissionState,
)
from app.store import catalogue, notices
from app.store.mirror import get
from app.sync.attention import Attention
from app.tracking.edits import Details
from app.wire.records import Kind, to_fields
from server.accounts.identity import Identity, Role
from server.catalogue.service import Catalogue
from server.timesheets.submissions import Submissions
from tests.sync.office import ORG, Office, Technician

Hire = Callable[..., Technician]
_ZONE = "Europe/Berlin"


def synced(*technicians: Technician) -> None:
    for technician in technicians:
        report = technician.engine.run()
        assert report.trouble is None, report.trouble


def hand_in(technician: Technician, state: SubmissionState = SubmissionState.SUBMITTED) -> str:
    day = date_of(technician.clock.wall, _ZONE).isoformat()
    record_id = submission_id(technician.transport.person_id, day)
    with technician.core.ledger.read() as db:
        known = catalogue.get(db, Submission, record_id)
    if known is None:
        made = Submission(id=record_id, day=day, zone=_ZONE, state=state)
        technician.core.ledger.write(lambda work: work.add(made))
    else:
        after = msgspec.structs.replace(known, state=state)
        technician.core.ledger.write(lambda work: work.change(known, after))
    return record_id


def day_of(technician: Technician, record_id: str) -> Submission:
    with technician.core.ledger.read() as db:
        found = catalogue.get(db, Submission, record_id)
    assert found is not None
    return found


def states(technician: Technician, *entry_ids: str) -> list[str]:
    shown = [technician.shown(entry_id) for entry_id in entry_ids]
    return [str(entry.state) for entry in shown if entry is not None]


def boss(office: Office) -> Identity:
    return Identity(org_id=ORG, person_id=office.boss.person_id, role=Role.MANAGER)


def test_a_day_handed_in_offline_comes_back_with_its_entries_locked(office: Office, tech: Technician) -> None:
    first, second = tech.logs("rules set"), tech.logs("tested")
    day = hand_in(tech)
    synced(tech)
    assert states(tech, first.id, second.id) == ["submitted", "submitted"]
    assert tech.counts() == (0, 0)
    with pytest.raises(Refusal, match="Withdraw the day"):
        tech.core.edits.change(first.id, Details(note="too late"))
    Submissions(office.database, tech.clock).give_back(boss(office), [day], "Which rules?", second.id)
    synced(tech)
    assert states(tech, first.id, second.id) == ["returned", "returned"]
    assert (day_of(tech, day).state, day_of(tech, day).comment) == (SubmissionState.RETURNED, "Which rules?")
    hand_in(tech)
    synced(tech)
    assert states(tech, first.id, second.id) == ["submitted", "submitted"]


def test_a_change_made_before_the_device_knew_of_the_lock_is_kept_with_its_reason(tech: Technician, hire: Hire) -> None:
    laptop = hire()
    laptop.transport.person_id = tech.transport.person_id
    entry = tech.logs("rules set")
    synced(tech, laptop)
    hand_in(tech)
    laptop.core.edits.change(entry.id, Details(note="and tested"))
    synced(tech, laptop)
    assert [refused.reason.lock for refused in Attention(laptop.core.ledger).list()] == ["submitted"]
    assert laptop.notes() == ["rules set"]


def test_two_devices_offline_that_hand_in_the_same_day_end_with_one(office: Office, hire: Hire) -> None:
    desk, laptop = hire(), hire()
    laptop.transport.person_id = desk.transport.person_id
    of_desk, of_laptop = desk.logs("at the desk"), laptop.logs("on the road")
    day = hand_in(desk)
    assert hand_in(laptop) == day
    synced(desk, laptop, desk, laptop)
    assert office.value("SELECT count(*) FROM submission") == 1
    assert (desk.counts(), laptop.counts()) == ((0, 0), (0, 0))
    for one in (desk, laptop):
        assert states(one, of_desk.id, of_laptop.id) == ["submitted", "late"]
        assert one.mirror(Kind.SUBMISSION) == desk.mirror(Kind.SUBMISSION) != []
    with laptop.core.ledger.read() as db:
        told = [(notice.title, notice.message) for notice in notices.listed(db)]
    assert [title for title, _ in told] == ["An entry came late"]


def test_a_day_taken_back_can_be_changed_and_an_approved_one_not(office: Office, tech: Technician) -> None:
    entry = tech.logs("rules set")
    day = hand_in(tech)
    synced(tech)
    hand_in(tech, SubmissionState.OPEN)
    synced(tech)
    assert states(tech, entry.id) == [EntryState.OPEN]
    hand_in(tech)
    synced(tech)
    Submissions(office.database, tech.clock).approve(boss(office), [day])
    hand_in(tech, SubmissionState.OPEN)
    synced(tech)
    assert (states(tech, entry.id), day_of(tech, day).state) == (["approved"], SubmissionState.APPROVED)
    assert [refused.reason.lock for refused in Attention(tech.core.ledger).list()] == ["approved"]


def test_agreements_and_the_organisations_favourites_come_down(office: Office, tech: Technician) -> None:
    customer = Customer(id=new_id(), name="Acme")
    agreement = Agreement(
        id=new_id(), customer_id=customer.id, name="Block 2026", currency="EUR", valid_from="2026-01-01",
        valid_until="2027-01-01", zone=_ZONE, hourly_rate=9500, increment_seconds=900, hours=((0, 480, 1020),),
        holidays=("2026-12-25",), included_seconds=36_000,
    )  # fmt: skip
    favourite = Favourite(id=new_id(), customer_id=customer.id, position=1)
    managers = Catalogue(office.database, tech.clock)
    for kind, record in ((Kind.CUSTOMER, customer), (Kind.AGREEMENT, agreement), (Kind.FAVOURITE, favourite)):
        managers.put(boss(office), kind, record.id, to_fields(record))
    synced(tech)
    with tech.core.ledger.read() as db:
        assert catalogue.get(db, Agreement, agreement.id) == msgspec.structs.replace(agreement, hourly_rate=None)
    assert [(one.title, one.shared) for one in tech.core.finder.favourites()] == [("Acme", True)]
    managers.delete(boss(office), Kind.FAVOURITE, favourite.id)
    synced(tech)
    assert tech.core.finder.favourites() == []
    assert tech.engine.differences() == ()


def test_the_rate_comes_when_it_is_shared_and_goes_when_it_is_not_any_more(office: Office, tech: Technician) -> None:
    agreement = Agreement(
        id=new_id(), customer_id=new_id(), name="Block", currency="EUR", valid_from="2026-01-01", zone=_ZONE,
        hourly_rate=9500,
    )  # fmt: skip
    managers = Catalogue(office.database, tech.clock)
    managers.put(boss(office), Kind.AGREEMENT, agreement.id, to_fields(agreement))
    for shared, rate in ((False, None), (True, 9500), (False, None)):
        managers.put(boss(office), Kind.AGREEMENT, agreement.id, {"share_cost": shared})
        synced(tech)
        with tech.core.ledger.read() as db:
            found, row = catalogue.get(db, Agreement, agreement.id), get(db, Kind.AGREEMENT, agreement.id)
        assert found is not None
        assert row is not None
        assert (found.hourly_rate, row.data["hourly_rate"]) == (rate, rate)
        assert tech.engine.differences() == ()


def test_who_becomes_a_manager_gets_the_rates_and_who_is_none_any_more_loses_them(
    office: Office, tech: Technician
) -> None:
    agreement = Agreement(
        id=new_id(), customer_id=new_id(), name="Block", currency="EUR", valid_from="2026-01-01", zone=_ZONE,
        hourly_rate=9500,
    )  # fmt: skip
    Catalogue(office.database, tech.clock).put(boss(office), Kind.AGREEMENT, agreement.id, to_fields(agreement))
    for role, rate in (("technician", None), ("manager", 9500), ("technician", None)):
        office.becomes(tech.person_id, role)
        synced(tech)
        with tech.core.ledger.read() as db:
            found = catalogue.get(db, Agreement, agreement.id)
        assert found is not None
        assert found.hourly_rate == rate
        assert tech.engine.differences() == ()


@pytest.mark.parametrize("kind", [Kind.AGREEMENT, Kind.FAVOURITE])
def test_a_device_that_makes_one_itself_is_refused(office: Office, tech: Technician, kind: Kind) -> None:
    made = (
        Agreement(id=new_id(), customer_id=new_id(), name="x", currency="EUR", valid_from="2026-01-01", zone="UTC")
        if kind is Kind.AGREEMENT
        else Favourite(id=new_id(), customer_id=new_id())
    )
    tech.core.ledger.write(lambda work: work.add(made))
    synced(tech)
    (refused,) = tech.refused()
    assert refused.reason is not None
    assert refused.reason.type == "/problems/not-allowed"
    assert office.value(f"SELECT count(*) FROM {kind}") == 0


def test_parts_and_kilometres_go_up_and_are_merged_as_values_of_their_own(office: Office, hire: Hire) -> None:
    desk, laptop = hire(), hire()
    laptop.transport.person_id = desk.transport.person_id
    entry = desk.logs("new switch")
    synced(desk, laptop)
    for one, changes in ((desk, {"parts": (Part("Switch", "2", 4900),)}), (laptop, {"distance_m": 12_400})):
        known = one.shown(entry.id)
        assert known is not None
        after = msgspec.structs.replace(known, **changes)
        one.core.ledger.write(lambda work, known=known, after=after: work.change(known, after))  # type: ignore[misc]
    synced(desk, laptop, desk)
    for one in (desk, laptop):
        found = one.shown(entry.id)
        assert found is not None
        assert (found.parts, found.distance_m) == ((Part("Switch", "2", 4900),), 12_400)
    with desk.core.ledger.read() as db:
        row = get(db, Kind.ENTRY, entry.id)
    assert row is not None
    assert row.data["parts"] == [{"name": "Switch", "quantity": "2", "unit_cost": 4900}]
