"""The nudge from the command line: to the right place, harmless, and never a wait."""

import os
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from app.nudge import RAISE_PANEL, nudge, socket_path

AT_ONCE = 0.3  # seconds; the promise is 0.05, the rest is for a busy machine


@pytest.fixture
def profile(own_home: Path) -> Path:
    folder = own_home / "profile"
    folder.mkdir()
    return folder


@pytest.fixture
def listener(profile: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listener:
        listener.settimeout(5)
        listener.bind(str(socket_path(profile)))
        listener.listen(1)
        yield listener


def heard(listener: socket.socket) -> bytes:
    connection, _ = listener.accept()
    with connection:
        connection.settimeout(5)
        return connection.makefile("rb").read()


def test_a_nudge_is_one_line_with_the_version_of_its_language(profile: Path, listener: socket.socket) -> None:
    assert nudge(profile)
    assert heard(listener) == b"wrenchtime 1 changed\n"
    assert nudge(profile, RAISE_PANEL)
    assert heard(listener) == b"wrenchtime 1 raise panel\n"


def test_every_spelling_of_a_profile_has_the_same_place(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    link = profile.parent / "link"
    link.symlink_to(profile)
    monkeypatch.chdir(profile.parent)
    spellings = [profile, link, Path("profile"), profile / ".." / "profile", Path("~/profile")]
    assert len({socket_path(spelling) for spelling in spellings}) == 1


def test_each_profile_has_its_place_in_the_runtime_folder(profile: Path) -> None:
    runtime = Path(os.environ["XDG_RUNTIME_DIR"])
    assert socket_path(profile).parent == runtime
    assert socket_path(profile) != socket_path(profile.parent)


def test_a_place_fits_into_a_socket_address_however_long_the_folders_are(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = profile / ("d" * 200)
    deep.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    monkeypatch.setenv("TMPDIR", str(deep))
    assert len(os.fsencode(socket_path(deep))) < 100


@pytest.mark.parametrize("runtime", ["", "relative", "/no/such/folder"])
def test_without_a_usable_runtime_folder_there_is_still_a_place(
    profile: Path, monkeypatch: pytest.MonkeyPatch, runtime: str
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
    assert socket_path(profile).parent.is_dir()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can make files of another user")
def test_neither_folder_nor_socket_of_another_user_is_trusted(profile: Path, listener: socket.socket) -> None:
    os.chown(socket_path(profile), 12345, 12345)
    assert not nudge(profile)
    runtime = Path(os.environ["XDG_RUNTIME_DIR"])
    os.chown(runtime, 12345, 12345)
    assert socket_path(profile).parent != runtime


def test_with_nothing_listening_a_nudge_costs_no_time(profile: Path) -> None:
    began = time.monotonic()
    assert not any(nudge(profile) for _ in range(100))
    assert time.monotonic() - began < AT_ONCE


def test_a_socket_left_by_a_killed_program_costs_no_time(profile: Path, listener: socket.socket) -> None:
    listener.close()
    assert socket_path(profile).exists()
    began = time.monotonic()
    assert not nudge(profile)
    assert time.monotonic() - began < AT_ONCE


def test_a_program_that_hangs_costs_no_time(profile: Path, listener: socket.socket) -> None:
    with ExitStack() as callers:
        for _ in range(50):  # until its queue is full
            caller = callers.enter_context(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM))
            caller.setblocking(False)
            try:
                caller.connect(str(socket_path(profile)))
            except BlockingIOError:
                break
        else:
            pytest.fail("the queue never filled")
        began = time.monotonic()
        assert not nudge(profile)
        assert time.monotonic() - began < AT_ONCE


def test_another_file_in_the_place_is_left_alone(profile: Path) -> None:
    socket_path(profile).write_text("a list of spare parts")
    assert not nudge(profile)
    assert socket_path(profile).read_text() == "a list of spare parts"


def test_a_profile_that_cannot_be_resolved_is_no_error(profile: Path) -> None:
    loop = profile / "loop"
    loop.symlink_to(loop)
    assert not nudge(loop)
