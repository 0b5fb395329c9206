"""The page of a person's day."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.domain.ids import new_id
from app.wire.records import Kind
from server.accounts.identity import Role
from server.accounts.queries import Person
from tests.server.boards.conftest import Office
from tests.support.visitor import Visitor
from tests.support.web import BOTH, RunningServer

Visits = Callable[[Person], Visitor]


@BOTH
def test_a_day_shows_every_entry_its_gaps_overlaps_and_totals(
    office: Office, kim: Person, manager: Person, visits: Visits
) -> None:
    customer = office.make(Kind.CUSTOMER, name="Harbour Clinic")
    task = office.make(Kind.TASK, title="Replace the PSU", reference="T-17", customer_id=customer)
    contact = office.make(Kind.CONTACT, name="Dr. Ito", customer_id=customer)
    on_site = office.make(Kind.WORK_TYPE, name="On-site")
    office.entry(
        kim, "2026-11-20 08:00", "2026-11-20 10:00", task_id=task, contact_id=contact, work_type_id=on_site,
        break_seconds=900, note="PSU burnt out", internal_note="second time this year", outcome="made_worse",
        follow_up=True,
    )  # fmt: skip
    office.entry(kim, "2026-11-20 09:30", "2026-11-20 10:30", customer_id=customer, giveaway="goodwill")
    office.entry(kim, "2026-11-20 11:00", "2026-11-20 11:20", billable=False)
    office.entry(kim, "2026-11-19 23:30", "2026-11-20 00:30", customer_id=customer, attended=False)
    page = visits(manager).get(f"/review/days/{kim.id}/2026-11-20")
    assert page.status == 200
    for said in (
        "Kim Friday, 20 November 2026 times in Europe/Berlin",
        "Attended 3:05", "Unattended 0:30", "Billable 3:15", "Given away 1:00", "Entries 4", "Gaps 1", "Overlaps 1",
        "00:00–00:30 began the day before Harbour Clinic – unattended 0:30 – 0:30 billable –",
        "08:00–10:00 Harbour Clinic Replace the PSU T-17 for Dr. Ito overlaps 09:30–10:00 (30 min) On-site",
        "On-site 2:00 0:15 1:45 billable made worse follow-up History PSU burnt out",
        "PSU burnt out Internal: second time this year",
        "09:30–10:30 Harbour Clinic overlaps 09:30–10:00 (30 min) – 1:00 – 1:00 giveaway: goodwill",
        "10:30–11:00 Gap of 30 min",
        "11:00–11:20 Not assigned – 0:20 – 0:20 not billable –",
        "By customer Net time by customer Harbour Clinic 3:15 Without a customer 0:20",
    ):  # fmt: skip
        assert said in page.words, f"{said!r} is not in {page.words}"


def test_parts_and_kilometres_are_told_with_their_cost_in_the_agreements_currency(
    office: Office, kim: Person, manager: Person, visits: Visits
) -> None:
    customer, other = office.make(Kind.CUSTOMER, name="Harbour Clinic"), office.make(Kind.CUSTOMER, name="School")
    office.make(
        Kind.AGREEMENT, customer_id=customer, name="Support", currency="EUR", valid_from="2026-01-01",
        zone="Europe/Berlin",
    )  # fmt: skip
    parts = [{"name": "PSU", "quantity": "2", "unit_cost": 18_950}, {"name": "Cable tie", "quantity": "0.5"}]
    task = office.make(Kind.TASK, title="Rack", customer_id=customer)
    office.entry(kim, "2026-11-20 08:00", "2026-11-20 10:00", task_id=task, parts=parts, distance_m=12_500)
    office.entry(kim, "2026-11-20 10:00", "2026-11-20 11:00", customer_id=other, parts=parts, distance_m=0)
    page = visits(manager).get(f"/review/days/{kim.id}/2026-11-20")
    assert "Parts: 2 × PSU at 189.50 EUR, 0.5 × Cable tie Travelled: 12.5 km" in page.words
    assert "Parts: 2 × PSU, 0.5 × Cable tie Travelled: 0 km" in page.words
    assert "Travelled 12.5 km Entries 2" in page.words


def test_an_entry_that_lasts_for_days_is_on_all_of_them(
    office: Office, kim: Person, manager: Person, visits: Visits
) -> None:
    office.entry(kim, "2026-11-10 12:00", "2026-11-18 12:00", attended=False, note="restoring the array")
    visitor = visits(manager)
    for day, there in (("09", False), ("10", True), ("14", True), ("18", True), ("19", False)):
        page = visitor.get(f"/review/days/{kim.id}/2026-11-{day}")
        assert ("restoring the array" in page.words) is there, day


def test_the_history_of_an_entry_is_opened_where_it_stands(
    office: Office, kim: Person, manager: Person, visits: Visits, web: RunningServer
) -> None:
    customer = office.make(Kind.CUSTOMER, name="Harbour Clinic")
    entry = office.entry(kim, "2026-11-20 08:00", "2026-11-20 10:00", note="PSU")
    office.catalogue.put(office.by, Kind.ENTRY, entry, {"customer_id": customer, "billable": False, "note": ""})
    visitor = visits(manager)
    address = f"/review/days/{kim.id}/2026-11-20"
    assert "recorded" not in visitor.get(address).words
    page = visitor.get(f"{address}?entry={entry}")
    for said in (
        "recorded by Olga on the server, 20 Nov 09:00 start: 20 Nov 08:00 end: 20 Nov 10:00 note: PSU",
        "changed by Olga on the server, 20 Nov 09:00",
        "customer: nothing became Harbour Clinic", "billable: yes became no", "note: PSU became nothing",
    ):  # fmt: skip
        assert said in page.words, f"{said!r} is not in {page.words}"


def test_the_history_of_an_entry_of_another_day_is_not_shown(
    office: Office, kim: Person, manager: Person, visits: Visits
) -> None:
    other = office.entry(kim, "2026-11-18 08:00", "2026-11-18 10:00", note="elsewhere")
    assert "elsewhere" not in visits(manager).get(f"/review/days/{kim.id}/2026-11-20?entry={other}").words


def test_a_technician_sees_their_own_day_and_no_other(
    office: Office, kim: Person, owner: Person, visits: Visits, web: RunningServer
) -> None:
    lee = web.add(owner, Role.TECHNICIAN, "Lee")
    office.entry(kim, "2026-11-20 08:00", "2026-11-20 10:00", note="PSU")
    mine = visits(kim).get(f"/review/days/{kim.id}/2026-11-20")
    assert "PSU" in mine.words
    assert "Late entries" not in mine.words
    theirs = visits(lee).get(f"/review/days/{kim.id}/2026-11-20")
    assert theirs.status == 404
    assert "PSU" not in theirs.html
    assert visits(lee).get("/review/late").status == 403


def test_nobody_of_another_organisation_sees_a_day(
    office: Office, kim: Person, visits: Visits, web: RunningServer
) -> None:
    entry = office.entry(kim, "2026-11-20 08:00", "2026-11-20 10:00", note="PSU")
    stranger = visits(web.found("Other Ltd", "oscar@example.org"))
    page = stranger.get(f"/review/days/{kim.id}/2026-11-20?entry={entry}")
    assert page.status == 404
    assert "Kim" not in page.html
    assert "No entry came late." in stranger.get("/review/late").words


@pytest.mark.parametrize("day", ["yesterday", "2026-13-01", "20261120", "2026-1-1", "0001-01-01", "9999-12-31"])
def test_what_is_no_day_is_said_to_be_none(kim: Person, manager: Person, visits: Visits, day: str) -> None:
    page = visits(manager).get(f"/review/days/{kim.id}/{day}")
    assert page.status == 404
    assert "There is no such day." in page.words


def test_a_person_of_nowhere_has_no_days(manager: Person, visits: Visits) -> None:
    for person in (new_id(), "nobody"):
        assert visits(manager).get(f"/review/days/{person}/2026-11-20").status == 404


def test_what_is_written_in_records_stays_text(office: Office, kim: Person, manager: Person, visits: Visits) -> None:
    script = "<script>alert(1)</script>"
    customer = office.make(Kind.CUSTOMER, name=script)
    task = office.make(Kind.TASK, title=script, reference='"><img src=x>', customer_id=customer)
    entry = office.entry(kim, "2026-11-20 08:00", "2026-11-20 10:00", task_id=task, note=script, internal_note=script)
    page = visits(manager).get(f"/review/days/{kim.id}/2026-11-20?entry={entry}")
    assert page.words.count(script) >= 4
    assert "<script" not in page.html
    assert "<img src=x" not in page.html
