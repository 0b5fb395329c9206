"""What holds for all pages: how they are refused, what they may load, what is never in them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import requests

import server
from server.accounts.identity import Role
from server.accounts.queries import Person
from server.store.engine import Database
from server.web.pages import PAGE_POLICY
from tests.support.visitor import Visitor
from tests.support.web import PASSWORD, RunningServer, problem_in

TEMPLATES = sorted(Path(server.__file__).parent.glob("*/templates/*.html"))
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture
def manager(web: RunningServer, owner: Person) -> Person:
    return web.add(owner, Role.MANAGER, "Mara")


@pytest.fixture
def visitor(web: RunningServer, manager: Person) -> Visitor:
    made = Visitor(web)
    made.http.cookies.set("wrenchtime_session", web.begin_session(manager).token)
    return made


def test_whatever_is_refused_among_the_pages_is_refused_in_a_page(web: RunningServer, visitor: Visitor) -> None:
    form = visitor.get("/review")
    asked = {
        "There is nothing at this address.": visitor.http.get(f"{web.url}/review/nowhere", timeout=10),
        "The address knows other methods.": visitor.http.put(f"{web.url}/review/late", timeout=10),
        "A request has at most": visitor.http.post(
            f"{web.url}/review/late", data="x" * 300_000, headers=_FORM, timeout=10
        ),
        "The form did not arrive as a browser sends it.": visitor.http.post(
            f"{web.url}/review/late", data="csrf=%ff", headers=_FORM, timeout=10
        ),
        "A change made in a session must carry": visitor.http.post(f"{web.url}/review/late", timeout=10),
        "The request cannot be read": visitor.http.post(f"{web.url}/review/late", json={}, timeout=10),
    }
    assert form.status == 200
    for said, answer in asked.items():
        assert 400 <= answer.status_code < 500
        assert answer.headers["Content-Type"].startswith("text/html"), said
        assert said in answer.text
        assert "Back to the days" in answer.text
        assert answer.headers["Content-Security-Policy"] == PAGE_POLICY
        assert answer.headers["Cache-Control"] == "no-store"


def test_a_mistyped_address_is_told_in_a_page_to_a_browser_and_as_data_to_a_program(web: RunningServer) -> None:
    mistyped = f"{web.url}/reviews"
    in_browser = requests.get(mistyped, headers={"Accept": "text/html,*/*;q=0.8"}, timeout=10)
    assert in_browser.status_code == 404
    assert "There is nothing at this address." in in_browser.text
    assert "Back to the days" in in_browser.text
    assert in_browser.headers["Content-Security-Policy"] == PAGE_POLICY
    assert problem_in(requests.get(mistyped, timeout=10)).status == 404
    api = requests.get(f"{web.url}/api/v1/nothing", headers={"Accept": "text/html"}, timeout=10)
    assert problem_in(api).status == 404


def test_the_api_takes_no_form(web: RunningServer, owner: Person) -> None:
    browser = web.signed_in(owner)
    answer = browser.post(f"{web.url}/api/v1/customers", data={"name": "X"}, timeout=10)
    assert problem_in(answer).status == 415


def test_a_failure_behind_a_page_gives_a_number_and_no_details(
    web: RunningServer, visitor: Visitor, database: Database
) -> None:
    database.write(lambda connection: connection.exec_driver_sql("DROP TABLE submission"))
    page = visitor.get("/review")
    assert page.status == 500
    assert page.answer.headers["X-Request-Id"] in page.words
    assert "submission" not in page.words
    assert "no such table" in web.ended(page.answer)["database_says"]


def test_pages_load_nothing_but_the_stylesheet_and_the_icon(web: RunningServer, visitor: Visitor) -> None:
    page = visitor.get("/review")
    assert "unsafe" not in PAGE_POLICY
    assert PAGE_POLICY.startswith("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'")
    loaded = set(re.findall(r'<(?:link|img)[^>]* (?:href|src)="([^"]+)"', page.html))
    assert {path.partition("?")[0] for path in loaded} == {"/review/style.css", "/review/icon.svg"}
    for path in loaded:
        answer = requests.get(web.url + path, timeout=10)
        assert answer.status_code == 200
        assert "immutable" in answer.headers["Cache-Control"]
        assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_no_template_has_a_script_or_a_style_of_its_own_or_lets_text_through_unescaped(template: Path) -> None:
    text = template.read_text(encoding="utf-8")
    found = re.findall(r"<script|<style|\bstyle=|\bon[a-z]+=|javascript:|\|\s*safe|autoescape", text)
    assert not found


def test_what_is_typed_into_the_sign_in_form_is_never_logged(web: RunningServer, manager: Person) -> None:
    visitor = Visitor(web)
    visitor.sign_in(manager.email, "a wrong password!")
    arrived = visitor.sign_in(manager.email)
    web.ended(arrived.answer)
    logged = web.log.getvalue()
    secrets = ["a wrong password!", PASSWORD, manager.email, visitor.http.cookies["wrenchtime_session"]]
    assert [said for said in secrets if said in logged] == []
    lines = {f"{line['method']} {line['route']} {line['status']} {line['problem']}" for line in web.lines()[1:]}
    assert "POST /review/sign-in 303 " in lines


def test_the_first_address_leads_to_the_pages(web: RunningServer) -> None:
    answer = requests.get(web.url, timeout=10)
    assert answer.url == f"{web.url}/review/sign-in"
