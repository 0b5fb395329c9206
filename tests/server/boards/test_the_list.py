"""The list of submitted days."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.wire.records import Kind
from server.accounts.queries import Person
from tests.server.boards.conftest import Devices, Office
from tests.support.visitor import Visitor
from tests.support.web import BOTH, RunningServer

Visits = Callable[[Person], Visitor]


@BOTH
def test_what_waits_is_listed_with_the_oldest_first_and_what_there_is_to_look_at(
    office: Office, devices: Devices, kim: Person, manager: Person, visits: Visits
) -> None:
    customer = office.make(Kind.CUSTOMER, name="Harbour Clinic")
    office.entry(kim, "2026-11-19 08:00", "2026-11-19 10:00", customer_id=customer)
    office.entry(kim, "2026-11-19 11:00", "2026-11-19 12:30")
    office.entry(kim, "2026-11-19 12:00", "2026-11-19 13:00")
    office.entry(kim, "2026-11-20 08:00", "2026-11-20 08:45")
    devices.submit(kim, "2026-11-20")
    devices.submit(kim, "2026-11-19", note="gap was lunch")
    devices.clock.pass_time(hours=49)
    page = visits(manager).get("/review")
    assert page.status == 200
    assert "Days 2 Late entries" in page.words
    assert "2 wait for approval, 0 returned" in page.words
    first = page.words.index("Thu 19 Nov Kim waiting for approval for 2 days 3 4:30 1 overlap 1 gap gap was lunch")
    assert first < page.words.index("Fri 20 Nov Kim waiting for approval for 2 days 1 0:45")


def test_the_list_is_of_the_state_person_and_week_that_were_asked_for(
    devices: Devices, kim: Person, lee: Person, manager: Person, visits: Visits
) -> None:
    for person, day in ((kim, "2026-11-15"), (kim, "2026-11-16"), (kim, "2026-11-22"), (lee, "2026-11-18")):
        devices.submit(person, day)
    visitor = visits(manager)

    def days(query: str) -> list[str]:
        return _days_in(visitor.get(f"/review?{query}").html)

    assert days("week=2026-W47") == [f"{kim.id}/2026-11-16", f"{lee.id}/2026-11-18", f"{kim.id}/2026-11-22"]
    assert days(f"person={lee.id}") == [f"{lee.id}/2026-11-18"]
    assert days(f"person={kim.id}&week=2026-w46") == [f"{kim.id}/2026-11-15"]
    assert days("state=approved") == []
    newest_first = days("state=any")
    assert newest_first[0] == f"{kim.id}/2026-11-22"
    assert len(newest_first) == 4


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("week=47", "“47” is not a week; write one like 2026-W47."),
        ("week=2026-W60", "“2026-W60” is not a week"),
        ("state=lost", "Days are open, submitted, returned or approved."),
        ("person=kim", "Choose somebody of the list."),
        ("after=2026", "Open the list from its beginning."),
    ],
)
def test_what_the_list_cannot_be_asked_is_said(manager: Person, visits: Visits, query: str, said: str) -> None:
    page = visits(manager).get(f"/review?{query}")
    assert page.status == 422
    assert said in page.words


def _days_in(html: str) -> list[str]:
    """The days of a list, each as its person's id and the day."""
    return [part.partition('"')[0] for part in html.split('<a href="/review/days/')[1:]]


@BOTH
def test_a_long_list_goes_on_where_the_page_before_ended(
    devices: Devices, kim: Person, manager: Person, visits: Visits
) -> None:
    days = [f"2026-{month:02}-{day:02}" for month in (8, 9, 10) for day in range(1, 29)]
    for day in days:
        devices.submit(kim, day)
    visitor = visits(manager)
    seen = []
    path = "/review?person=" + kim.id
    while path:
        html = visitor.get(path).html
        seen += _days_in(html)
        path = html.partition(' rel="next">')[0].rpartition('href="')[2].partition('"')[0].replace("&amp;", "&")
        path = path if 'rel="next">More days' in html else ""
    assert seen == [f"{kim.id}/{day}" for day in days]


def test_a_technician_finds_their_own_days_and_nothing_to_approve(
    devices: Devices, kim: Person, lee: Person, visits: Visits
) -> None:
    devices.submit(kim, "2026-11-19")
    devices.submit(lee, "2026-11-18")
    for query in ("", f"?person={lee.id}", "?state=submitted"):
        page = visits(kim).get(f"/review{query}")
        assert "Thu 19 Nov" in page.words
        assert "Wed 18 Nov" not in page.words
        assert "Lee" not in page.words
        assert "Approve" not in page.html
        assert "checkbox" not in page.html


def test_nobody_of_another_organisation_finds_a_day(
    devices: Devices, kim: Person, visits: Visits, web: RunningServer
) -> None:
    devices.submit(kim, "2026-11-19")
    stranger = visits(web.found("Other Ltd", "oscar@example.org"))
    page = stranger.get(f"/review?state=any&person={kim.id}")
    assert "19 Nov" not in page.words
    assert "Kim" not in page.words


def test_the_day_says_where_it_stands_and_what_its_technician_noted(
    office: Office, devices: Devices, kim: Person, manager: Person, visits: Visits
) -> None:
    office.entry(kim, "2026-11-19 23:30", "2026-11-20 00:30")
    devices.submit(kim, "2026-11-19", zone="Europe/London", note="moved the server at night")
    page = visits(manager).get(f"/review/days/{kim.id}/2026-11-19")
    assert "Thursday, 19 November 2026 times in Europe/London" in page.words
    assert "This day is waiting for approval." in page.words
    assert "Note of Kim: moved the server at night" in page.words
    assert "22:30–23:30 recorded in Europe/Berlin" in page.words


def test_any_day_of_anybody_can_be_looked_at(kim: Person, manager: Person, visits: Visits) -> None:
    page = visits(manager).get(f"/review/days?person={kim.id}&day=2026-11-20")
    assert page.path == f"/review/days/{kim.id}/2026-11-20"
    assert "Nothing was recorded on this day." in page.words
