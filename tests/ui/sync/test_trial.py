"""Trying it with a local server: real processes, of which nothing remains."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from app.bootstrap import build
from app.store.profile import Profile
from app.sync import status
from app.sync.status import State, SyncStatus

ROOT = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.timeout(120)


@pytest.fixture
def scratch(own_home: Path) -> Path:
    """The folder for temporary files of the programs that are started."""
    folder = own_home.parent / "tmp"
    folder.mkdir()
    return folder


@pytest.fixture
def program(scratch: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The desktop program with a trial."""
    with subprocess.Popen(
        [sys.executable, "-m", "ui.main", "--local-server"], cwd=ROOT, env={**os.environ, "TMPDIR": str(scratch)}
    ) as process:
        yield process
        if process.poll() is None:
            process.kill()


def wait_until(so: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + 60
    while not so():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.05)


def stands(scratch: Path) -> SyncStatus:
    """How the trial's ledger stands with its server."""
    found = list(scratch.glob("wrenchtime-trial-*/profile/ledger.db"))
    if not found:
        return SyncStatus()
    services = build(Profile(found[0].parent))
    try:
        with services.ledger.read() as db:
            return status.read(db)
    finally:
        services.close()


def server_of(program: subprocess.Popen[bytes]) -> psutil.Process:
    [server] = [
        child for child in psutil.Process(program.pid).children(recursive=True) if "server.cli" in child.cmdline()
    ]
    return server


def joined(program: subprocess.Popen[bytes], scratch: Path) -> psutil.Process:
    """Waits until the program has joined its server; the server."""
    wait_until(lambda: stands(scratch).state is State.SENT, "the joined program")
    account = stands(scratch).account
    assert account is not None
    assert (account.person, account.organisation) == ("Kim Weber", "Sample Service Company")
    return server_of(program)


def test_the_program_joins_it_and_takes_it_along_when_it_ends(program: subprocess.Popen[bytes], scratch: Path) -> None:
    server = joined(program, scratch)
    program.send_signal(signal.SIGTERM)
    assert program.wait(30) == 0
    assert not server.is_running()
    assert list(scratch.iterdir()) == []


def test_the_server_leaves_even_when_the_program_is_killed(program: subprocess.Popen[bytes], scratch: Path) -> None:
    server = joined(program, scratch)
    program.kill()
    program.wait(30)
    wait_until(lambda: not server.is_running() or server.status() == psutil.STATUS_ZOMBIE, "the server to leave")


def test_the_tour_prints_what_the_server_knows_of_the_day(scratch: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ui.tour", "--local-server"],
        cwd=ROOT, env={**os.environ, "TMPDIR": str(scratch), "TZ": "Europe/Berlin"},
        capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = done.stdout[done.stdout.index("What the server knows of the day") :]
    assert "08:00–09:15   1:15  St. Brigid’s Primary School: Wi-Fi survey of the gym (Kim Weber)" in told
    assert "6 entries, 5 h 30 min in all" in told
    assert list(scratch.iterdir()) == []
