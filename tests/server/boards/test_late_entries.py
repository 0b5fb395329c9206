"""Entries that came when their period was closed, on their page."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.instant import from_iso
from app.wire.records import Kind
from server.accounts.queries import Person
from server.timesheets.service import Timesheets
from tests.server.boards.conftest import Office
from tests.support.visitor import Visitor
from tests.support.web import BOTH

Visits = Callable[[Person], Visitor]


@BOTH
def test_late_entries_wait_with_what_a_manager_must_know_and_count_once_admitted(
    office: Office, kim: Person, manager: Person, visits: Visits, timesheets: Timesheets
) -> None:
    timesheets.close_until(office.by, from_iso("2026-11-01T00:00Z"))
    customer = office.make(Kind.CUSTOMER, name="Brandt <& Sons>")
    late = office.entry(kim, "2026-10-30 08:00", "2026-10-30 09:30", customer_id=customer, note="forgot this")
    later = office.entry(kim, "2026-10-31 08:00", "2026-10-31 08:30")
    office.entry(kim, "2026-11-20 08:00", "2026-11-20 09:00")
    visitor = visits(manager)
    page = visitor.get("/review/late")
    assert page.status == 200
    assert "Late entries 2" in page.words
    assert "30 Oct Kim 08:00–09:30 Brandt <& Sons> forgot this 1:30" in page.words
    assert "Brandt <&" not in page.html
    done = visitor.send(page, "/review/late", entry=[late])
    assert done.path == "/review/late?done=1"
    assert "1 entry counts now." in done.words
    assert "31 Oct Kim 08:00–08:30 Not assigned 0:30" in done.words
    assert "Brandt" not in done.words
    assert office.catalogue.get(office.by, Kind.ENTRY, late).values["state"] == "open"
    assert office.catalogue.get(office.by, Kind.ENTRY, later).values["state"] == "late"


def test_an_entry_of_nowhere_is_not_admitted_and_the_page_says_so(manager: Person, visits: Visits) -> None:
    visitor = visits(manager)
    page = visitor.get("/review/late")
    assert "No entry came late." in page.words
    for nonsense in (["nonsense"], ["0199aaaa-0000-7000-8000-000000000000"]):
        refused = visitor.post("/review/late", csrf=_csrf(page.html), entry=nonsense)
        assert refused.status == 404
        assert "One of the entries does not exist." in refused.words


def _csrf(html: str) -> str:
    return html.partition('name="csrf" value="')[2].partition('"')[0]
