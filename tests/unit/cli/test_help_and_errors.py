"""Help, documentation and errors: what a person or a script is told about the command itself."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from app.cli import exits
from app.cli.program import COMMANDS, program
from app.domain.clock import Reading
from app.store.profile import Profile
from tests.support.clock import FakeClock
from tests.unit.cli.conftest import Line

DOCUMENTED = (Path(__file__).resolve().parents[3] / "docs" / "command-line.md").read_text()
NAMES = sorted(name for commands in COMMANDS.values() for name in commands)


@pytest.mark.parametrize("name", NAMES)
def test_the_help_of_every_command_shows_an_example_of_it(wrenchtime: Line, name: str) -> None:
    said = wrenchtime.ok(f"{name} --help")
    assert re.search(rf"^    wrenchtime (--profile \w+ )?{name}\b", said, re.MULTILINE), said


@pytest.mark.parametrize("name", NAMES)
def test_every_command_prints_json_where_asked(name: str) -> None:
    command = program.get_command(click.Context(program), name)
    assert command is not None
    options = {option for parameter in command.params for option in parameter.opts}
    assert "--json" in options or name == "completion"


@pytest.mark.parametrize("name", NAMES)
def test_every_command_is_in_the_help_and_in_the_documentation(wrenchtime: Line, name: str) -> None:
    assert re.search(rf"^  {name} ", wrenchtime.ok("--help"), re.MULTILINE)
    assert re.search(rf"^\| `{name}\b", DOCUMENTED, re.MULTILINE)


def test_the_exit_codes_are_in_the_help_and_in_the_documentation(wrenchtime: Line) -> None:
    said = " ".join(wrenchtime.ok("--help").split())
    for code, meaning in exits.MEANINGS.items():
        assert f"{code} {meaning}" in said
        assert f"| {code} | {meaning} |" in DOCUMENTED


def keys(shape: Any) -> Iterator[str]:
    if isinstance(shape, dict):
        for key, value in shape.items():
            yield key
            yield from keys(value)
    elif isinstance(shape, list):
        for value in shape:
            yield from keys(value)


def test_every_json_key_is_documented(with_tasks: Line) -> None:
    with_tasks.ok("start T-1")
    with_tasks.clock.pass_time(minutes=10)
    with_tasks.clock.restart(hours=1)
    with_tasks.ok("log 30m T-2 --from 8:00")
    with_tasks.ok("log 30m T-2 --from 8:15")
    with_tasks.ok("log 30m T-2 --from 7:00")
    with_tasks.ok('log T-2 --from "yesterday 9:00" --to "yesterday 10:00"')
    shapes = [
        with_tasks.shape(line)
        for line in (
            "status", "day", "entries", "tasks", "customers", "doctor", "answer", "answer kept",
            "tasks T-1 --state done", "customers acme --code 1", "worktypes --add x", "park T-2",
            "undo", "review --week", "submit yesterday", "review yesterday", "withdraw yesterday",
        )
    ]  # fmt: skip
    undocumented = {key for key in keys(shapes) if f"`{key}`" not in DOCUMENTED}
    assert undocumented == set()


def test_without_a_command_the_help_is_shown(wrenchtime: Line) -> None:
    done = wrenchtime.run("")
    assert done.exit_code == 2
    assert "Exit codes:" in done.output


@pytest.mark.parametrize("line", ["frobnicate", "start --frob", "stop --outcome splendid", "status now"])
def test_wrong_usage_exits_with_2(wrenchtime: Line, line: str) -> None:
    assert "Error: " in wrenchtime.refused(line, 2)
    assert wrenchtime.error(line, 2)["kind"] == "usage"


def test_an_error_for_a_script_is_one_object_on_stderr(wrenchtime: Line) -> None:
    assert wrenchtime.error("stop") == {
        "kind": "refused", "title": "Nothing is running", "message": "There is no timer to stop.",
    }  # fmt: skip


def test_a_profile_name_that_cannot_be_is_refused(wrenchtime: Line) -> None:
    assert "cannot name a profile" in wrenchtime.refused("--profile ../x start")


class BrokenClock(FakeClock):
    def read(self) -> Reading:
        raise ZeroDivisionError("of our own making")


def test_an_error_of_ours_names_the_file_with_the_details() -> None:
    error = Line(BrokenClock()).error("status", 70)
    log = Profile.named().folder / "errors.log"
    assert error["kind"] == "unexpected"
    assert str(log) in error["message"]
    assert "of our own making" in log.read_text()


def test_the_profile_goes_before_the_command(wrenchtime: Line) -> None:
    wrenchtime.ok("--profile second start")
    assert wrenchtime.attended() is None
    assert wrenchtime.shape("--profile second status")["attended"] is not None


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_completion_script_of_a_shell_asks_the_command(wrenchtime: Line, shell: str) -> None:
    script = wrenchtime.ok(f"completion {shell}")
    assert "_WRENCHTIME_COMPLETE" in script
    if shell == "bash":
        subprocess.run(["bash", "-n"], input=script, text=True, check=True, timeout=20)


def test_commands_and_settings_are_completed(wrenchtime: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    def completed(words: str, number: int) -> list[str]:
        monkeypatch.setenv("_WRENCHTIME_COMPLETE", "bash_complete")
        monkeypatch.setenv("COMP_WORDS", words)
        monkeypatch.setenv("COMP_CWORD", str(number))
        return [line.partition(",")[2] for line in wrenchtime.run("").stdout.splitlines()]

    assert completed("wrenchtime st", 1) == ["start", "stop", "status"]
    assert completed("wrenchtime settings menu.", 2) == ["menu.recents", "menu.favourites"]
    assert completed("wrenchtime stop --outcome r", 3) == ["resolved"]


def test_the_json_of_the_documentation_is_what_is_printed(with_tasks: Line) -> None:
    said = with_tasks.refused("--json start printer")
    (line,) = said.splitlines()
    assert json.loads(line)["error"]["title"] == "Which one"
