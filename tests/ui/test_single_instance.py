"""One program a profile: who gets the claim, and what the others can tell it."""

import os
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.nudge import nudge, socket_path
from tests.support.desktop import ROOT, end
from ui.desktop import single_instance
from ui.desktop.single_instance import LOCK_NAME, SingleInstance, raise_running

PROGRAM = Path(__file__).parent / "programs" / "one_instance.py"

Starter = Callable[[Path], subprocess.Popen[str]]


@pytest.fixture
def profile(own_home: Path) -> Path:
    folder = own_home / "profile"
    folder.mkdir()
    return folder


@pytest.fixture
def start() -> Iterator[Starter]:
    """Starts the program on a profile; it is ended after the test."""
    with ExitStack() as running:

        def start_one(profile: Path) -> subprocess.Popen[str]:
            program = subprocess.Popen(
                [sys.executable, PROGRAM, profile],
                stdout=subprocess.PIPE,
                text=True,
                cwd=ROOT,
                env={**os.environ, "PYTHONPATH": str(ROOT)},
            )
            running.callback(end, program)
            return program

        yield start_one


@pytest.fixture
def instance(profile: Path, qapp: QCoreApplication) -> Iterator[SingleInstance]:
    """The one program of the profile, in this process, listening."""
    instance = SingleInstance(profile)
    assert instance.claim()
    assert instance.listen()
    yield instance
    instance.release()


def said(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


def dial(profile: Path) -> socket.socket:
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    connection.settimeout(5)
    connection.connect(str(socket_path(profile)))
    return connection


def name_another_machine(profile: Path) -> None:
    lock = profile / LOCK_NAME
    pid, program, _host, *rest = lock.read_text().split("\n")
    lock.write_text("\n".join([pid, program, "the-name-of-yesterday", *rest]))


def test_a_second_start_raises_the_first_and_ends(start: Starter, profile: Path) -> None:
    first = start(profile)
    assert said(first) == "first"
    second = start(profile)
    assert said(second) == "raised the first"
    assert second.wait(10) == 0
    assert said(first) == "asked to raise"


def test_each_profile_has_a_program_of_its_own(start: Starter, profile: Path) -> None:
    other = profile.parent / "other"
    other.mkdir()
    assert said(start(profile)) == "first"
    assert said(start(other)) == "first"


def test_of_many_started_at_once_one_is_the_first(start: Starter, profile: Path) -> None:
    words = [said(program) for program in [start(profile) for _ in range(5)]]
    assert sorted(words) == ["first"] + ["raised the first"] * 4


def test_a_program_that_was_killed_leaves_the_claim_to_the_next(start: Starter, profile: Path) -> None:
    first = start(profile)
    assert said(first) == "first"
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert socket_path(profile).exists()
    second = start(profile)
    assert said(second) == "first"
    assert nudge(profile)
    assert said(second) == "ledger changed"


def test_a_nudge_tells_that_the_ledger_changed(start: Starter, profile: Path) -> None:
    first = start(profile)
    assert said(first) == "first"
    assert nudge(profile)
    assert said(first) == "ledger changed"


def test_after_a_crash_a_machine_that_got_another_name_is_not_locked_out(
    profile: Path, qapp: QCoreApplication, start: Starter
) -> None:
    first = start(profile)
    assert said(first) == "first"
    first.send_signal(signal.SIGKILL)
    first.wait()
    name_another_machine(profile)
    instance = SingleInstance(profile)
    assert instance.claim()
    assert not SingleInstance(profile).claim()
    instance.release()


def test_a_living_program_keeps_its_claim_when_the_machine_gets_another_name(
    start: Starter, profile: Path, qapp: QCoreApplication
) -> None:
    assert said(start(profile)) == "first"
    name_another_machine(profile)
    assert not SingleInstance(profile).claim()
    assert nudge(profile)


def test_giving_the_claim_back_lets_another_have_it(instance: SingleInstance, profile: Path) -> None:
    another = SingleInstance(profile)
    assert not another.claim()
    instance.release()
    assert not socket_path(profile).exists()
    assert another.claim()
    another.release()


def test_nobody_listens_without_the_claim(instance: SingleInstance, profile: Path) -> None:
    with pytest.raises(RuntimeError):
        SingleInstance(profile).listen()
    assert nudge(profile)


def test_the_socket_is_where_everybody_looks_and_its_owners_alone(instance: SingleInstance, profile: Path) -> None:
    mode = socket_path(profile).stat().st_mode
    assert stat.S_ISSOCK(mode)
    assert not mode & (stat.S_IRWXG | stat.S_IRWXO)


def test_two_messages_sent_together_both_arrive(instance: SingleInstance, profile: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignals([instance.ledger_changed, instance.ledger_changed, instance.raise_asked]):
        assert nudge(profile)
        assert nudge(profile)
        assert raise_running(profile)


def test_a_message_in_pieces_is_put_together(instance: SingleInstance, profile: Path, qtbot: QtBot) -> None:
    with dial(profile) as caller:
        caller.sendall(b"wrenchtime 1 cha")
        qtbot.wait(50)
        with qtbot.waitSignal(instance.ledger_changed):
            caller.sendall(b"nged\n")


@pytest.mark.parametrize(
    "line", [b"wrenchtime 2 changed\n", b"wrenchtime 1 dance\n", b"\xff\xfe\n", b"\n", b"x" * 9000]
)
def test_what_is_not_understood_is_hung_up_on_and_harms_nothing(
    instance: SingleInstance, profile: Path, qtbot: QtBot, line: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "_PATIENCE_MS", 20_000)
    raised: list[int] = []
    instance.raise_asked.connect(lambda: raised.append(1))
    with dial(profile) as caller:
        caller.sendall(line)
        hung_up = wait_for_hang_up(caller, qtbot)
    assert hung_up < 10
    assert not raised
    with qtbot.waitSignal(instance.ledger_changed):
        assert nudge(profile)


def test_a_caller_that_says_nothing_is_hung_up_on(instance: SingleInstance, profile: Path, qtbot: QtBot) -> None:
    with dial(profile) as caller:
        assert 0.5 < wait_for_hang_up(caller, qtbot) < 4


def wait_for_hang_up(caller: socket.socket, qtbot: QtBot) -> float:
    """Seconds until the other side closed the connection."""
    began = time.monotonic()
    caller.setblocking(False)

    def closed() -> bool:
        try:
            return caller.recv(1) == b""
        except BlockingIOError:
            return False
        except ConnectionError:
            return True

    qtbot.waitUntil(closed)
    return time.monotonic() - began


def test_a_first_that_does_not_answer_is_given_up_on(profile: Path, qapp: QCoreApplication) -> None:
    instance = SingleInstance(profile)
    assert instance.claim()
    began = time.monotonic()
    assert not raise_running(profile, patience=0.2)
    assert time.monotonic() - began < 2
    instance.release()
