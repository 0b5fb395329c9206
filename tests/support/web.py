"""The real server on a free port of this machine, in a thread of the test's process."""

from __future__ import annotations

import io
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import msgspec
import pytest
import requests

from app.domain.clock import Clock
from app.domain.ids import new_id
from app.wire.protocol import EnrolAnswer, EnrolRequest, Problem
from server.accounts.identity import PERMISSIONS, Identity, Permission, Role
from server.accounts.joining import Joining
from server.accounts.queries import Person
from server.accounts.service import Accounts, SignedIn
from server.accounts.tokens import AccessTokens
from server.bootstrap import Server, WebSettings, build
from server.store.engine import Database
from server.web.logs import json_log
from server.web.serving import listening_socket, web_server

PASSWORD = "correct horse battery"


class RunningServer:
    """Its address, what it logged, and its services for setting a scene."""

    def __init__(self, url: str, server: Server, log: io.StringIO, database: Database, clock: Clock) -> None:
        self.url = url
        self.server = server
        self.log = log
        self.accounts = Accounts(database, clock)
        self.joining = Joining(database, clock)
        self.tokens = AccessTokens(database, clock)
        self.database = database

    def lines(self) -> list[dict[str, Any]]:
        """The log, a dictionary a line."""
        return [json.loads(line) for line in self.log.getvalue().splitlines()]

    def ended(self, answer: requests.Response) -> dict[str, Any]:
        """The log's line on the request that got this answer: the server writes and counts it after it answered."""
        number, until = answer.headers["X-Request-Id"], time.monotonic() + 10
        while time.monotonic() < until:
            found = [line for line in self.lines() if line["event"] == "request" and line["request_id"] == number]
            if found:
                return found[0]
            time.sleep(0.005)
        raise AssertionError(f"no line on request {number}:\n{self.log.getvalue()}")

    def found(self, name: str = "Acme Service", email: str = "olga@example.com") -> Person:
        """An organisation; its owner."""
        return self.accounts.found(name, owner="Olga", email=email, password=PASSWORD)

    def enrol(self, code: str, device_id: str | None = None) -> EnrolAnswer:
        """Joins a device over HTTP."""
        request = EnrolRequest(code=code, device_id=device_id or new_id(), device_name="laptop")
        answer = requests.post(
            f"{self.url}/devices", data=msgspec.json.encode(request), headers=JSON, timeout=10, allow_redirects=False
        )
        assert answer.status_code == 201, answer.text
        return msgspec.json.decode(answer.content, type=EnrolAnswer)

    def add(self, by: Person, role: Role, name: str = "Kim") -> Person:
        """A person of that role, who has the password that everybody here has."""
        address = f"{name.replace(' ', '.')}-{role}@example.com"
        added = self.accounts.add(_identity(by), name, email=address, role=role)
        self.accounts.set_password(added.org_id, added.id, PASSWORD)
        return added

    def signed_in(self, person: Person) -> requests.Session:
        """The person's browser."""
        browser = requests.Session()
        answer = browser.post(
            f"{self.url}/api/v1/session", json={"email": person.email, "password": PASSWORD}, timeout=10
        )
        assert answer.status_code == 201, answer.text
        browser.headers["X-CSRF-Token"] = answer.json()["csrf"]
        return browser

    def begin_session(self, person: Person) -> SignedIn:
        """A session of the person, as signing in gives it but without the password's toil."""
        return self.accounts._begin(person)

    def access_token(self, person: Person, *scopes: Permission) -> str:
        """A token of the person, with all that it may do where no scopes are given."""
        identity = _identity(person)
        return self.tokens.issue(identity, "test", scopes or PERMISSIONS[person.role]).secret

    def device_token(self, person: Person) -> str:
        """The token of a new device of the person."""
        return self.enrol(self.joining.invite(person.org_id, person.id, by=person.id).code).token


def _identity(person: Person) -> Identity:
    return Identity(org_id=person.org_id, person_id=person.id, role=person.role, name=person.name)


BOTH = pytest.mark.parametrize("database", ["sqlite", "postgresql"], indirect=True)
"""For tests that run on each engine."""
JSON = {"Content-Type": "application/json"}


def bearer(token: str) -> dict[str, str]:
    """The headers of a program that holds a token."""
    return {"Authorization": f"Bearer {token}", **JSON}


def problem_in(answer: requests.Response) -> Problem:
    """The problem that was answered."""
    assert answer.headers["Content-Type"] == "application/problem+json", answer.text
    found = msgspec.json.decode(answer.content, type=Problem)
    assert found.status == answer.status_code
    return found


@contextmanager
def running(
    database: Database, clock: Clock, settings: WebSettings | None = None, *, port: int = 0
) -> Iterator[RunningServer]:
    """Serves until the block ends, on a free port or one that was free."""
    log = io.StringIO()
    logger = json_log(log)
    server = build(database, clock, logger, settings)
    bound = listening_socket("127.0.0.1", port)
    serving = web_server(server.asgi, logger)
    thread = threading.Thread(target=serving.run, kwargs={"sockets": [bound]}, name="server")
    thread.start()
    try:
        deadline = time.monotonic() + 10
        while not serving.started:
            assert thread.is_alive(), log.getvalue()
            assert time.monotonic() < deadline, "the server did not start"
            time.sleep(0.005)
        yield RunningServer(f"http://127.0.0.1:{bound.getsockname()[1]}", server, log, database, clock)
    finally:
        serving.should_exit = True
        thread.join(10)
        bound.close()
