"""The API's document, held against the server by requests made up from it: as it says, and as it forbids."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import Failure, FailureGroup
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from server.accounts.queries import Person
from server.web.access import RULES, Asker, routes
from tests.support.web import RunningServer

CHECKS = [
    not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance,
    response_headers_conformance,
]  # fmt: skip
EXAMPLES = 12
"""Requests made up for each route, half of them breaking what the document says."""


@pytest.fixture
def document(web: RunningServer) -> dict[str, Any]:
    answer = requests.get(f"{web.url}/api/openapi.json", timeout=10)
    found: dict[str, Any] = answer.json()
    return found


def test_it_describes_every_route(web: RunningServer, document: dict[str, Any]) -> None:
    described = {(method.upper(), path) for path, item in document["paths"].items() for method in item}
    for_programs = {
        route for route in routes(web.server.routes) if not route[1].startswith(("/api/openapi", "/review"))
    }
    assert described == for_programs - {("GET", "/"), ("GET", "/api"), ("GET", "/api/{path}")}
    assert document["openapi"].startswith("3.1")


@pytest.mark.timeout(240)
def test_made_up_requests_get_documented_answers_and_no_failure(
    web: RunningServer, owner: Person, document: dict[str, Any]
) -> None:
    asker = _Asker(web, owner)
    wrong = [
        f"{operation.method.upper()} {operation.path}: {said}"
        for operation in _operations(document)
        for mode in schemathesis.GenerationMode
        if (said := _first_objection(operation, mode, web.url, asker))
    ]
    assert not wrong, "\n\n".join(wrong)
    assert asker.asked > len(document["paths"]) * EXAMPLES // 2


def _operations(document: dict[str, Any]) -> Iterator[Any]:
    for found in schemathesis.openapi.from_dict(document).get_all_operations():
        yield found.ok()  # type: ignore[union-attr]


def _first_objection(operation: Any, mode: schemathesis.GenerationMode, url: str, asker: _Asker) -> str:
    @settings(
        max_examples=EXAMPLES // 2, database=None, deadline=None, suppress_health_check=list(HealthCheck),
        phases=[Phase.generate],
    )  # fmt: skip
    @given(case=operation.as_strategy(mode))
    def ask(case: schemathesis.Case[Any]) -> None:
        case.call_and_validate(base_url=url, checks=CHECKS, timeout=10, **asker.next_for(operation))

    try:
        ask()
    except Unsatisfiable:  # it has nothing that could be broken
        return ""
    except (FailureGroup, Failure) as objection:
        return str(objection)[:1500]
    return ""


class _Asker:
    """Whoever a route is for. Each try of a route that ends what it was asked with gets a new session or device."""

    def __init__(self, web: RunningServer, owner: Person) -> None:
        self._web = web
        self._owner = owner
        self._kept: dict[Asker, dict[str, Any]] = {}
        self.asked = 0

    def next_for(self, operation: Any) -> dict[str, Any]:
        self.asked += 1
        method, rule = operation.method.upper(), RULES[operation.method.upper(), operation.path]
        if method in {"DELETE", "PATCH"} or "token" in operation.path or "password" in operation.path:
            self._kept.clear()
        if rule.asker not in self._kept:
            self._kept[rule.asker] = self._credentials(rule.asker)
        return self._kept[rule.asker]

    def _credentials(self, asker: Asker) -> dict[str, Any]:
        if asker is Asker.DEVICE:
            return {"headers": {"Authorization": f"Bearer {self._web.device_token(self._owner)}"}}
        if asker is Asker.SIGNED_IN:
            begun = self._web.begin_session(self._owner)
            return {"headers": {"X-CSRF-Token": begun.csrf}, "cookies": {"wrenchtime_session": begun.token}}
        if asker is Asker.PERSON:
            return {"headers": {"Authorization": f"Bearer {self._web.access_token(self._owner)}"}}
        return {}


class _Page(HTMLParser):
    """What a page would load, run or send."""

    def __init__(self) -> None:
        super().__init__()
        self.reached: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.reached += [value or "" for name, value in attrs if name in {"src", "href", "action"}]


def test_it_is_a_page_to_read_that_fetches_nothing(web: RunningServer, document: dict[str, Any]) -> None:
    answer = requests.get(f"{web.url}/api", timeout=10)
    policy = answer.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    page = _Page()
    page.feed(answer.text)
    assert not page.tags & {"script", "img", "link", "iframe", "form"}
    assert all(to.startswith(("#", "/api/")) for to in page.reached)
    assert all(path in answer.text for path in document["paths"])
