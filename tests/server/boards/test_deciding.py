"""Approving and returning days on their pages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.domain.ids import new_id
from app.wire.protocol import Status
from app.wire.records import Kind
from server.accounts.queries import Person
from tests.server.boards.conftest import Devices, Office
from tests.support.visitor import Page, Visitor
from tests.support.web import BOTH, RunningServer

Visits = Callable[[Person], Visitor]
DAY = "2026-11-19"


class Desk:
    """A manager at the page of Kim's day, which has two entries and was handed in."""

    def __init__(self, office: Office, devices: Devices, kim: Person, visitor: Visitor) -> None:
        self.office, self.devices, self.kim, self.visitor = office, devices, kim, visitor
        device = devices.of(kim)
        self.entries = [new_id(), new_id()]
        for entry, hour in zip(self.entries, (8, 10), strict=True):
            device.put(
                entry, start=f"{DAY}T{hour:02}:00:00.000Z", end=f"{DAY}T{hour + 1:02}:00:00.000Z", zone="Europe/Berlin"
            )
        self.submission = devices.submit(kim, DAY)
        self.address = f"/review/days/{kim.id}/{DAY}"

    def decide(self, page: Page, what: str, **fields: str) -> Page:
        return self.visitor.send(page, f"{self.address}/{what}", **fields)

    def states(self) -> list[str]:
        """The states of the day and its entries."""
        get = self.office.catalogue.get
        day = get(self.office.by, Kind.SUBMISSION, self.submission)
        entries = [get(self.office.by, Kind.ENTRY, entry) for entry in self.entries]
        return [str(row.values["state"]) for row in (day, *entries)]


@pytest.fixture
def desk(office: Office, devices: Devices, kim: Person, manager: Person, visits: Visits) -> Desk:
    return Desk(office, devices, kim, visits(manager))


@BOTH
def test_an_approved_day_is_closed_with_its_entries_and_says_so(desk: Desk) -> None:
    page = desk.visitor.get(desk.address)
    assert "This day is waiting for approval." in page.words
    done = desk.decide(page, "approve")
    assert (done.status, done.path) == (200, desk.address)
    assert "This day is approved." in done.words
    assert "Approve the day" not in done.words
    assert desk.states() == ["approved"] * 3
    refused = desk.devices.of(desk.kim).put(desk.entries[0], base={"note": ""}, note="more")
    assert refused.status is Status.REJECTED
    assert "No day waits for approval." in desk.visitor.get("/review").words


@BOTH
def test_a_returned_day_carries_the_comment_and_the_entry_that_it_is_about(desk: Desk, visits: Visits) -> None:
    page = desk.visitor.get(f"{desk.address}?entry={desk.entries[1]}")
    assert f'<option value="{desk.entries[1]}" selected>' in page.html
    done = desk.decide(page, "return", comment=" Which server?\r\nA or B? ", entry=desk.entries[1])
    assert done.path == desk.address
    assert "This day is returned. About one entry : Which server? A or B?" in done.words
    assert f'href="#entry-{desk.entries[1]}"' in done.html
    assert desk.states() == ["returned"] * 3
    row = desk.office.catalogue.get(desk.office.by, Kind.SUBMISSION, desk.submission)
    assert (row.values["comment"], row.values["comment_entry_id"]) == ("Which server?\nA or B?", desk.entries[1])
    mine = visits(desk.kim).get(desk.address)
    assert "Which server?" in mine.words
    assert "Return the day" not in mine.html
    assert "Thu 19 Nov Kim returned 2 2:00 1 gap Which server? A or B?" in visits(desk.kim).get("/review").words


def test_an_approved_day_can_still_be_returned(desk: Desk) -> None:
    approved = desk.decide(desk.visitor.get(desk.address), "approve")
    done = desk.decide(approved, "return", comment="The customer complains.", entry="")
    assert "This day is returned. The customer complains. 0" not in done.words
    assert "This day is returned. The customer complains." in done.words
    assert desk.states() == ["returned"] * 3


def test_a_day_is_not_returned_without_saying_why(desk: Desk) -> None:
    page = desk.visitor.get(desk.address)
    refused = desk.decide(page, "return", comment="  ", entry=desk.entries[0])
    assert refused.status == 422
    assert "Say why." in refused.words
    assert f'<option value="{desk.entries[0]}" selected>' in refused.html
    assert desk.states() == ["submitted"] * 3


@pytest.mark.parametrize("what", ["approve", "return"])
def test_a_day_that_changed_since_it_was_looked_at_is_looked_at_once_more(desk: Desk, what: str) -> None:
    page = desk.visitor.get(desk.address)
    device = desk.devices.of(desk.kim)
    for before, after in (("submitted", "open"), ("open", "submitted")):
        device.put(desk.submission, kind=Kind.SUBMISSION, base={"state": before}, state=after)
    refused = desk.decide(page, what, comment="Kept <what> was typed", entry="")
    assert refused.status == 412
    assert "The day was changed since you looked at it." in refused.words
    assert desk.states() == ["submitted"] * 3
    if what == "return":
        assert "Kept <what> was typed" in refused.words
    assert desk.decide(refused, what, comment="Now", entry="").status == 200


def test_a_day_taken_back_is_not_approved(desk: Desk) -> None:
    desk.devices.of(desk.kim).put(desk.submission, kind=Kind.SUBMISSION, base={"state": "submitted"}, state="open")
    page = desk.visitor.get(desk.address)
    assert "Decide" not in page.words
    row = desk.office.catalogue.get(desk.office.by, Kind.SUBMISSION, desk.submission)
    refused = desk.visitor.send(page, f"{desk.address}/approve", seen=f"{row.id}.{row.rev}")
    assert refused.status == 422
    assert "Only a submitted day is approved." in refused.words


@BOTH
def test_several_days_are_approved_at_once_or_none_of_them(desk: Desk, devices: Devices, lee: Person) -> None:
    for day in ("2026-11-17", "2026-11-18"):
        devices.submit(lee, day)
    page = desk.visitor.get("/review")
    seen = [part.partition('"')[0] for part in page.html.split('name="day" value="')[1:]]
    assert len(seen) == 3
    stale = desk.visitor.send(page, "/review/approve", day=[*seen[:2], f"{desk.submission}.{new_id()}"])
    assert stale.status == 412
    assert "3 wait for approval" in stale.words
    nothing = desk.visitor.send(page, "/review/approve")
    assert nothing.status == 422
    assert "Tick the days that are to be approved." in nothing.words
    done = desk.visitor.send(page, "/review/approve", day=seen[:2])
    assert done.path == "/review?done=2"
    assert "2 days are approved." in done.words
    assert "1 waits for approval" in done.words


def test_technicians_and_strangers_decide_nothing(desk: Desk, visits: Visits, web: RunningServer) -> None:
    row = desk.office.catalogue.get(desk.office.by, Kind.SUBMISSION, desk.submission)
    fields = {"seen": f"{row.id}.{row.rev}", "day": f"{row.id}.{row.rev}", "comment": "no", "entry": ""}
    stranger = web.found("Other Ltd", "oscar@example.org")
    for person, status in ((desk.kim, 403), (stranger, 404)):
        visitor = visits(person)
        form = visitor.get("/review")
        for path in (f"{desk.address}/approve", f"{desk.address}/return", "/review/approve"):
            assert visitor.send(form, path, **fields).status == status, path
    assert desk.states() == ["submitted"] * 3


def test_a_decision_without_the_sessions_token_is_none(desk: Desk) -> None:
    row = desk.office.catalogue.get(desk.office.by, Kind.SUBMISSION, desk.submission)
    for path in (f"{desk.address}/approve", "/review/approve"):
        seen = f"{row.id}.{row.rev}"
        assert desk.visitor.post(path, csrf="guessed", seen=seen, day=seen).status == 403
    assert desk.states() == ["submitted"] * 3


def test_an_entry_that_comes_after_the_day_was_handed_in_is_shown_apart(desk: Desk) -> None:
    desk.devices.of(desk.kim).put(
        new_id(), start=f"{DAY}T14:00:00.000Z", end=f"{DAY}T15:00:00.000Z", zone="Europe/Berlin", note="forgot it"
    )
    page = desk.visitor.get(desk.address)
    assert "Entries 2" in page.words
    late = page.words.partition("Came late")[2]
    assert "15:00–16:00" in late
    assert "forgot it" in late
    assert "Late entries 1" in page.words
