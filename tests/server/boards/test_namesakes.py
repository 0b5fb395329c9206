"""Customers of the same name, on their page and over the API."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.wire.records import Kind
from server.accounts.queries import Person
from tests.server.boards.conftest import Office
from tests.support.visitor import Visitor
from tests.support.web import BOTH, RunningServer, bearer

Visits = Callable[[Person], Visitor]


class Two:
    """Two customers of one name; the second has an entry."""

    def __init__(self, office: Office, kim: Person) -> None:
        self.kept = office.make(Kind.CUSTOMER, name="Brandt <& Sons>", code="1001")
        self.gone = office.make(Kind.CUSTOMER, name="brandt <& sons>")
        self.entry = office.entry(kim, "2026-11-20 08:00", "2026-11-20 09:00", customer_id=self.gone)


@pytest.fixture
def two(office: Office, kim: Person) -> Two:
    return Two(office, kim)


@BOTH
def test_a_manager_joins_one_into_the_other_on_a_page(
    office: Office, manager: Person, visits: Visits, two: Two
) -> None:
    visitor = visits(manager)
    page = visitor.get("/review/customers")
    assert page.status == 200
    assert "Customers of the same name" in page.words
    assert "Brandt <& Sons> 1001 Olga 0 0 0" in page.words
    assert "brandt <& sons> none Olga 0 1 0" in page.words
    assert "<& " not in page.html
    done = visitor.send(page, "/review/customers", into=two.kept, join=[two.kept, two.gone])
    assert done.path == "/review/customers?done=1&stayed=0"
    assert "1 entry moved." in done.words
    assert "No two customers have the same name." in done.words
    assert office.catalogue.get(office.by, Kind.ENTRY, two.entry).values["customer_id"] == two.kept


def test_with_nothing_chosen_nothing_is_joined_and_the_page_says_so(manager: Person, visits: Visits, two: Two) -> None:
    visitor = visits(manager)
    page = visitor.get("/review/customers")
    refused = visitor.send(page, "/review/customers", into=two.kept, join=[two.kept])
    assert refused.status == 422
    assert "Nothing to join." in refused.words
    gone = visitor.send(page, "/review/customers", into="nonsense", join=[two.gone])
    assert (gone.status, "There is no such customer." in gone.words) == (404, True)


def test_technicians_are_not_shown_the_page(kim: Person, visits: Visits) -> None:
    visitor = visits(kim)
    assert visitor.get("/review/customers").status == 403
    assert "/review/customers" not in visitor.get("/review").html


def test_programs_join_them_too(web: RunningServer, manager: Person, two: Two) -> None:
    import requests

    headers = bearer(web.access_token(manager))
    [group] = requests.get(f"{web.url}/api/v1/customers/alike", headers=headers, timeout=10).json()["groups"]
    assert {one["id"] for one in group} == {two.kept, two.gone}
    answer = requests.post(
        f"{web.url}/api/v1/customers/{two.gone}/join", headers=headers, json={"into": two.kept}, timeout=10
    )
    assert answer.json() == {"customer_id": two.kept, "tasks": 0, "contacts": 0, "entries": 1, "locked": 0}
