"""The command as it is really run: one process after the other, over one ledger."""

from __future__ import annotations

import json
import os
import socket
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.nudge import socket_path
from app.store.driver import load_driver
from app.store.profile import Profile

ROOT = Path(__file__).resolve().parents[3]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs the command in a process of its own; without ``-E``, as users have it."""
    return subprocess.run(
        [sys.executable, "-m", "app.cli", *arguments],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )


def ok(*arguments: str) -> Any:
    done = run("--json", *arguments)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_what_one_process_starts_and_stops_is_seen_by_another() -> None:
    ok("start", "--new", "Acme: Replace firewall", "--ref", "T-1")
    assert ok("status")["attended"]["reference"] == "T-1"
    ok("stop")
    assert ok("status")["attended"] is None
    assert [it["running"] for it in ok("entries", "all")] == [False]


def test_profiles_have_ledgers_of_their_own() -> None:
    ok("--profile", "second", "start", "--new", "Globex: Mail")
    assert ok("status")["attended"] is None
    assert ok("--profile", "second", "status")["attended"]["customer"] == "Globex"


def test_the_console_script_is_the_same_command() -> None:
    script = Path(sys.executable).with_name("wrenchtime")
    if not script.exists():
        pytest.skip("the console script is not installed beside this Python")
    done = subprocess.run([script, "--version"], capture_output=True, text=True, timeout=50, check=True)
    assert done.stdout.startswith("wrenchtime ")


HEAVY = ("sqlalchemy", "alembic", "rich", "platformdirs", "asyncio", "ssl", "logging", "http", "PySide6")
"""What a gesture does without; each costs a good part of the quarter of a second that a start may take."""


@pytest.mark.parametrize("line", [["start", "T-1"], ["stop"], ["toggle"], ["status"]])
def test_a_gesture_on_a_ledger_that_is_there_imports_nothing_heavy(line: list[str]) -> None:
    ok("log", "10m", "--new", "Acme: Replace firewall", "--ref", "T-1")
    ok("start")
    program = (
        "import sys; from app.cli import main\n"
        "try: main()\n"
        f"finally: print(*sorted(set({HEAVY!r}) & sys.modules.keys()), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *line], cwd=ROOT, capture_output=True, text=True, timeout=50, check=False
    )
    assert (done.returncode, done.stderr) == (0, "\n")


def test_a_start_imports_nothing_of_looking_back_or_billing() -> None:
    ok("start", "--new", "Acme: Replace firewall")
    started = (
        "import sys\n"
        "from app.cli.program import program\n"
        "try: program.main(['start', 'firewall'])\n"
        "except SystemExit: pass\n"
        "print([name for name in sys.modules if name.startswith(('app.timesheet.', 'app.domain.billing'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", started], cwd=ROOT, capture_output=True, text=True, timeout=50, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_running_desktop_program_is_told_of_a_change_and_not_of_a_look() -> None:
    ok("status")
    folder = Profile.named().folder
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as ear:
        ear.bind(str(socket_path(folder)))
        ear.listen()
        ear.settimeout(20)
        ok("status")
        ok("start")
        connection, _ = ear.accept()
        with connection:
            assert connection.recv(100) == b"wrenchtime 1 changed\n"
        # The one connection that came was for the start: a look makes none.
        ear.setblocking(False)
        with pytest.raises(BlockingIOError):
            ear.accept()


def test_a_ledger_that_cannot_be_used_is_told_in_a_sentence(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    done = run("start", WRENCHTIME_DIR=str(blocked))
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.startswith("No place for the ledger: ")
    assert "Traceback" not in done.stderr


def test_a_ledger_of_a_newer_program_is_refused_and_left_alone() -> None:
    import sqlite3

    ok("start")
    ledger = Profile.named().ledger
    connection = sqlite3.connect(ledger)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    done = run("--json", "stop")
    assert done.returncode == 3
    assert json.loads(done.stderr)["error"]["kind"] == "ledger"


def test_a_ledger_that_another_program_keeps_locked_is_told_apart() -> None:
    ok("start")
    connection = load_driver().connect(str(Profile.named().ledger))
    connection.execute("BEGIN IMMEDIATE")
    done = run("--json", "stop")
    connection.execute("ROLLBACK")
    connection.close()
    assert done.returncode == 75
    assert json.loads(done.stderr)["error"]["kind"] == "busy"
    ok("stop")


def test_a_closed_pipe_ends_the_output_without_a_word(tmp_path: Path) -> None:
    for _ in range(3):
        ok("log", "1m")
    with (tmp_path / "stderr").open("w+") as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", "app.cli", "entries", "all"], cwd=ROOT, stdout=subprocess.PIPE, stderr=errors
        )
        assert process.stdout is not None
        process.stdout.close()
        process.wait(timeout=50)
        errors.seek(0)
        assert errors.read() == ""


def test_a_terminal_that_knows_few_letters_gets_question_marks_not_an_error() -> None:
    command = [sys.executable, "-m", "app.cli", "log", "1m", "--new", "Müller: Größe"]
    environment = os.environ | {"PYTHONIOENCODING": "latin-1"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, timeout=50, check=True)
    said = done.stdout.decode("latin-1")
    assert "Müller · Größe" in said
    assert ":" in said.partition("?")[2]  # the dash between two times


@pytest.mark.parametrize(("no_colour", "coloured"), [("", True), ("1", False)])
def test_colours_are_for_terminals_and_only_where_wanted(no_colour: str, coloured: bool) -> None:
    import pty

    ours, theirs = pty.openpty()
    environment = os.environ | {"NO_COLOR": no_colour, "TERM": "xterm-256color"}
    with subprocess.Popen(
        [sys.executable, "-m", "app.cli", "log", "1m"],
        cwd=ROOT,
        env=environment,
        stdout=theirs,
        stdin=theirs,
        stderr=theirs,
    ) as process:
        os.close(theirs)
        said = b""
        while True:
            try:
                piece = os.read(ours, 1000)
            except OSError:
                break
            if not piece:
                break
            said += piece
        os.close(ours)
        assert process.wait(timeout=50) == 0
    assert b"Recorded" in said
    assert (b"\x1b[" in said) is coloured


def test_the_log_of_an_unexpected_error_is_for_its_owner_alone() -> None:
    ok("start")
    ledger = Profile.named().ledger
    import sqlite3

    connection = sqlite3.connect(ledger)
    connection.execute("ALTER TABLE parked RENAME TO set_aside")
    connection.commit()
    connection.close()
    done = run("status")
    assert done.returncode == 70
    assert done.stderr.startswith("Something went wrong in Wrenchtime: ")
    assert "Traceback" not in done.stderr
    log = Profile.named().folder / "errors.log"
    assert str(log) in done.stderr
    assert "Traceback" in log.read_text()
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_tray_without_a_display_says_so_and_starts_nothing() -> None:
    done = run("tray", QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert "DISPLAY" in done.stderr
