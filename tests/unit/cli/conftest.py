"""The command line on a ledger of its own: run inside this process with a clock that the test sets."""

from __future__ import annotations

import json
import shlex
from typing import Any

import pytest
from click.testing import CliRunner, Result

from app.cli.invocation import Invocation
from app.cli.program import program
from tests.support.clock import FakeClock


class Line:
    """What was run on the command line, and what it said.

    ``ok("start acme")`` gives what was printed, ``shape("status")`` the JSON, ``refused("stop")`` the sentence of an
    error; each fails where the command ended otherwise.
    """

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock

    def run(self, arguments: str, *, typed: str | None = None) -> Result:
        """Runs a line as a shell would split it; ``typed`` is what a person at a terminal answers."""
        invocation = Invocation(clock=self.clock, interactive=typed is not None)
        return CliRunner().invoke(program, shlex.split(arguments), obj=invocation, prog_name="wrenchtime", input=typed)

    def ok(self, arguments: str, *, typed: str | None = None) -> str:
        result = self.run(arguments, typed=typed)
        assert result.exit_code == 0, result.output
        return result.stdout

    def shape(self, arguments: str) -> Any:
        result = self.run(f"--json {arguments}")
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)

    def refused(self, arguments: str, code: int = 1) -> str:
        result = self.run(arguments)
        assert result.exit_code == code, result.output
        assert result.stdout == ""
        return result.stderr

    def error(self, arguments: str, code: int = 1) -> dict[str, Any]:
        """The error object that a script is given."""
        found: dict[str, Any] = json.loads(self.refused(f"--json {arguments}", code))["error"]
        return found

    def attended(self) -> Any:
        """The attended timer, as status tells it."""
        return self.shape("status")["attended"]


@pytest.fixture
def clock() -> FakeClock:
    """Friday morning, nine o'clock in Berlin."""
    return FakeClock("2026-11-20 09:00")


@pytest.fixture
def wrenchtime(clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> Line:
    """The command line on an empty ledger, in a wide terminal."""
    monkeypatch.setenv("COLUMNS", "240")
    return Line(clock)


@pytest.fixture
def with_tasks(wrenchtime: Line) -> Line:
    """The same, with two customers and three tasks."""
    for task in ("Acme: Replace firewall|T-1", "Acme: Printer jams|T-2", "Globex: Printer jams|T-3"):
        named, _, reference = task.partition("|")
        wrenchtime.ok(f'tasks --add "{named}" --ref {reference}')
    return wrenchtime
