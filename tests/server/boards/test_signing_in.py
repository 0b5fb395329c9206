"""Signing in and out in a browser."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import requests

from server.accounts.queries import Person
from tests.support.visitor import Visitor
from tests.support.web import PASSWORD, RunningServer

Visits = Callable[[Person], Visitor]


def test_whoever_is_not_signed_in_is_led_to_the_form_and_back_to_what_they_wanted(
    web: RunningServer, manager: Person
) -> None:
    visitor = Visitor(web)
    form = visitor.get("/review/late")
    assert form.path == "/review/sign-in?next=%2Freview%2Flate"
    assert "Sign in" in form.words
    arrived = visitor.send(form, "/review/sign-in", email=manager.email, password=PASSWORD)
    assert (arrived.status, arrived.path) == (200, "/review/late")
    assert "Late entries" in arrived.words


def test_a_wrong_password_is_said_and_the_address_kept(web: RunningServer, manager: Person) -> None:
    refused = Visitor(web).sign_in(manager.email, "not the password")
    assert refused.status == 401
    assert "The address and the password do not fit." in refused.words
    assert f'value="{manager.email}"' in refused.html
    assert "not the password" not in refused.html


def test_guessing_ends_after_as_many_failures_as_at_the_api(web: RunningServer, manager: Person) -> None:
    visitor = Visitor(web)
    statuses = [visitor.sign_in(manager.email, "guess").status for _ in range(11)]
    assert statuses == [401] * 10 + [429]
    locked = visitor.sign_in(manager.email)
    assert locked.status == 429
    assert "Too many failed attempts." in locked.words
    assert int(locked.answer.headers["Retry-After"]) > 0
    api = requests.post(f"{web.url}/api/v1/session", json={"email": manager.email, "password": PASSWORD}, timeout=10)
    assert api.status_code == 429


def test_the_session_is_the_apis_and_ends_with_signing_out(web: RunningServer, manager: Person) -> None:
    visitor = Visitor(web)
    visitor.sign_in(manager.email)
    cookie = visitor.http.cookies["wrenchtime_session"]
    assert visitor.http.get(f"{web.url}/api/v1/session", timeout=10).json()["name"] == manager.name
    out = visitor.send(visitor.get("/review/late"), "/review/sign-out")
    assert out.path == "/review/sign-in?left=yes"
    assert "You are signed out." in out.words
    assert "wrenchtime_session" not in visitor.http.cookies
    answer = requests.get(f"{web.url}/api/v1/session", cookies={"wrenchtime_session": cookie}, timeout=10)
    assert answer.status_code == 401


@pytest.mark.parametrize(
    "following",
    ["https://evil.example/review", "//evil.example/review", "/api", "/reviewed", "/review/../api", "/review\\@evil",
     "/review\nX: y", "javascript:alert(1)", "http://[bad"],
)  # fmt: skip
def test_signing_in_leads_nowhere_but_to_the_pages(web: RunningServer, manager: Person, following: str) -> None:
    answer = requests.post(
        f"{web.url}/review/sign-in", data={"email": manager.email, "password": PASSWORD, "next": following},
        allow_redirects=False, timeout=10,
    )  # fmt: skip
    assert (answer.status_code, answer.headers["Location"]) == (303, "/review")


def test_the_cookie_is_for_this_server_alone_and_out_of_reach_of_scripts(web: RunningServer, manager: Person) -> None:
    answer = requests.post(
        f"{web.url}/review/sign-in", data={"email": manager.email, "password": PASSWORD}, allow_redirects=False,
        timeout=10,
    )  # fmt: skip
    cookie = answer.headers["Set-Cookie"].casefold()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie


@pytest.mark.parametrize(
    "headers",
    [{"Origin": "https://evil.example"}, {"Origin": "null"}, {"Origin": "http://[bad"},
     {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site", "Origin": "http://127.0.0.1"}],
)  # fmt: skip
def test_a_form_sent_from_another_site_is_refused_before_anybody_is_signed_in(
    web: RunningServer, manager: Person, headers: dict[str, str]
) -> None:
    answer = requests.post(
        f"{web.url}/review/sign-in", data={"email": manager.email, "password": PASSWORD}, headers=headers,
        allow_redirects=False, timeout=10,
    )  # fmt: skip
    assert answer.status_code == 403
    assert "Set-Cookie" not in answer.headers
    assert "sent from another site" in answer.text


@pytest.mark.parametrize("headers", [{"Origin": "https://127.0.0.1:8443"}, {"Sec-Fetch-Site": "same-origin"}])
def test_a_form_of_ones_own_is_taken_also_behind_a_proxy_on_another_port(
    web: RunningServer, manager: Person, headers: dict[str, str]
) -> None:
    answer = requests.post(
        f"{web.url}/review/sign-in", data={"email": manager.email, "password": PASSWORD}, headers=headers,
        allow_redirects=False, timeout=10,
    )  # fmt: skip
    assert answer.status_code == 303


def test_a_form_without_the_sessions_own_token_changes_nothing(
    web: RunningServer, manager: Person, visits: Visits
) -> None:
    visitor = visits(manager)
    for forged in ({}, {"csrf": "guessed"}, {"csrf": "ümlaut"}):
        assert visitor.post("/review/sign-out", **forged).status == 403
    assert visitor.get("/review/late").path == "/review/late"
