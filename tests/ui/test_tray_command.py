"""`wrenchtime tray` on a real desktop: starts the program apart from the shell, and raises the one that runs."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.store.profile import Profile
from tests.support.desktop import ROOT, Desktop, wait_until
from ui.desktop.single_instance import LOCK_NAME


def tray_pid() -> int:
    """The program that holds the claim to the profile; Qt writes its number into the lock file's first line."""
    return int((Profile.named().folder / LOCK_NAME).read_text().splitlines()[0])


def is_alive(pid: int) -> bool:
    # An orphan that ended may stay as a zombie where nobody collects it.
    try:
        return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


@pytest.fixture
def wrenchtime(desktop: Desktop) -> Iterator[Callable[..., str]]:
    """Runs the command on the desktop; a tray program that it started is ended after the test."""

    def run(*arguments: str, cwd: Path = ROOT) -> str:
        # -P as with the script that a shell finds: the folder it is called in is not searched for modules.
        command = [sys.executable, "-P", "-m", "app.cli", *arguments]
        done = subprocess.run(
            command, cwd=cwd, env=desktop.env, capture_output=True, text=True, timeout=50, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    yield run
    if (Profile.named().folder / LOCK_NAME).exists():
        pid = tray_pid()
        os.kill(pid, signal.SIGTERM)
        wait_until(lambda: not is_alive(pid), "the tray program's end")


def test_the_command_starts_the_program_once_and_then_raises_it(
    wrenchtime: Callable[..., str], desktop: Desktop
) -> None:
    assert wrenchtime("tray") == "Wrenchtime runs in the tray.\n"
    wait_until(lambda: desktop.docked_icons() == 1, "the icon in the panel")
    first = tray_pid()
    assert "its panel was raised" in wrenchtime("tray")
    wait_until(lambda: '"Wrenchtime"' in desktop.windows(), "the panel on the screen")
    assert tray_pid() == first
    assert "running" in wrenchtime("doctor")


def test_a_folder_named_like_ours_where_the_command_is_called_is_not_taken_for_ours(
    wrenchtime: Callable[..., str], tmp_path: Path
) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "__init__.py").write_text("raise SystemExit('a stranger')")
    assert wrenchtime("tray", cwd=tmp_path) == "Wrenchtime runs in the tray.\n"
