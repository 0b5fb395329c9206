"""The real server as processes of their own, on a free port of this machine, with an organisation in it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import requests

from server.accounts.identity import Identity, Role
from server.accounts.joining import Joining
from server.accounts.queries import Person
from server.accounts.service import Accounts
from server.clock import ServerClock
from server.store import schema
from server.store.connect import open_database
from server.store.engine import Database

ROOT = Path(__file__).resolve().parents[2]


class Served:
    """A server that runs: its address, its processes, and its database from the side."""

    def __init__(
        self, url: str, database_url: str, process: subprocess.Popen[str], database: Database, owner: Person
    ) -> None:
        self.url = url
        self.database_url = database_url
        self.database = database
        self.owner = owner
        self._process = process
        self._joining = Joining(database, ServerClock())
        self._accounts = Accounts(database, ServerClock())

    def person(self, name: str) -> Person:
        """A new technician."""
        owner = Identity(org_id=self.owner.org_id, person_id=self.owner.id, role=Role.OWNER)
        return self._accounts.add(owner, name, email=f"{name}@example.com")

    def code(self, person: Person) -> str:
        """A code with which one device of the person may join."""
        return self.code_of(person.id)

    def code_of(self, person_id: str) -> str:
        """The same, of whoever has that id."""
        return self._joining.invite(self.owner.org_id, person_id, by=self.owner.id).code

    def pids(self) -> list[int]:
        """The processes that answer: the workers where there are some, else the one."""
        children = Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children").read_text().split()
        return [int(pid) for pid in children if _is_worker(int(pid))] or [self._process.pid]


@contextmanager
def served(database_url: str, *words: str, workers: int = 1) -> Iterator[Served]:
    """Makes the schema and an organisation in an empty database, and serves it until the block ends.

    ``words`` are further words for ``wrenchtime-server run``.
    """
    database = open_database(database_url)
    schema.create(database)
    accounts = Accounts(database, ServerClock())
    owner = accounts.found("Acme", owner="Olga", email="olga@example.com", password="correct horse battery")
    command = (sys.executable, "-m", "server.cli", "--database", database_url, "run", "--port", "0", *words)
    with tempfile.TemporaryFile("w+") as log:
        process = subprocess.Popen(
            (*command, "--workers", str(workers)), cwd=ROOT, env={**os.environ, "PYTHONUNBUFFERED": "1"},
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, text=True,
        )  # fmt: skip
        assert process.stdout is not None
        try:
            said = process.stdout.readline()
            found = re.search(r"https?://\S+", said)
            if found is None:
                process.wait(10)
                log.seek(0)
                raise RuntimeError(f"the server did not start: {said}{log.read()}")
            if not _answers(found[0]):
                log.seek(0)
                raise RuntimeError(f"the server does not answer at {found[0]}: {log.read()[-4_000:]}")
            yield Served(found[0], database_url, process, database, owner)
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            process.stdout.close()
            database.close()


def _answers(url: str) -> bool:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            return requests.get(f"{url}/ready", timeout=10).status_code == 200
        except requests.RequestException:
            time.sleep(0.02)
    return False


def _is_worker(pid: int) -> bool:
    # Beside the workers, a helper of Python's own looks after what they share.
    return b"resource_tracker" not in Path(f"/proc/{pid}/cmdline").read_bytes()
