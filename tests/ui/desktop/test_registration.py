"""What is written so that the program starts at log-in and takes links."""

from __future__ import annotations

import os
import plistlib
import shlex
import subprocess
from pathlib import Path

import pytest

from ui.desktop.registration.freedesktop import DesktopFiles
from ui.desktop.registration.macos import MacRegistration
from ui.desktop.registration.port import command_of, registration_of_this_system
from ui.desktop.registration.windows import WindowsRegistration


def test_starting_at_login_writes_a_file_that_starts_this_very_program(own_home: Path) -> None:
    files = registration_of_this_system("default")
    assert isinstance(files, DesktopFiles)
    assert not files.starts_at_login()
    files.start_at_login(True)
    assert files.autostart == own_home / ".config/autostart/wrenchtime.desktop"
    assert files.starts_at_login()
    [line] = [line for line in files.autostart.read_text().splitlines() if line.startswith("Exec=")]
    assert shlex.split(line.removeprefix("Exec=")) == command_of("default")
    files.start_at_login(False)
    assert not files.autostart.exists()
    files.start_at_login(False)  # once more does no harm


def test_the_program_that_is_written_down_runs(own_home: Path) -> None:
    files = registration_of_this_system("default")
    assert isinstance(files, DesktopFiles)
    files.start_at_login(True)
    [line] = [line for line in files.autostart.read_text().splitlines() if line.startswith("Exec=")]
    command = [*shlex.split(line.removeprefix("Exec=")), "--help"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)
    assert "wrenchtime-desktop" in done.stdout


def test_a_desktop_that_switched_it_off_is_believed(own_home: Path) -> None:
    files = DesktopFiles("default", ["wrenchtime-desktop"])
    files.start_at_login(True)
    text = files.autostart.read_text()
    files.autostart.write_text(text.replace("X-GNOME-Autostart-enabled=true", "X-GNOME-Autostart-enabled=false"))
    assert not files.starts_at_login()
    files.autostart.write_text(f"{text}Hidden=true\n")
    assert not files.starts_at_login()


def test_each_profile_has_a_file_of_its_own(own_home: Path) -> None:
    one, other = DesktopFiles("default", ["a"]), DesktopFiles("second", ["a"])
    one.start_at_login(True)
    assert not other.starts_at_login()


def test_odd_letters_in_the_path_of_the_program_are_quoted(own_home: Path) -> None:
    files = DesktopFiles("default", ['/opt/my "$tools"/100%/`py`\\thon', "-m", "ui.main"])
    files.start_at_login(True)
    [line] = [line for line in files.autostart.read_text().splitlines() if line.startswith("Exec=")]
    # Once for a string of a desktop file, once for a quoted argument, as the specification has it.
    unescaped = line.removeprefix("Exec=").replace("\\\\", "\\")
    assert unescaped == '"/opt/my \\"\\$tools\\"/100%%/\\`py\\`\\\\thon" -m ui.main'


def test_links_are_taken_by_a_desktop_file(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tools = own_home / "tools"
    tools.mkdir()
    for name in ("xdg-mime", "update-desktop-database"):
        (tools / name).write_text(f'#!/bin/sh\necho {name} "$@" >> {own_home}/asked\n')
        (tools / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}:{os.environ['PATH']}")
    files = DesktopFiles("default", ["wrenchtime-desktop"])
    assert not files.takes_links()
    files.take_links(True)
    assert files.takes_links()
    text = files.entry.read_text()
    assert "Exec=wrenchtime-desktop %u\n" in text
    assert "MimeType=x-scheme-handler/wrenchtime;\n" in text
    assert (own_home / "asked").read_text().splitlines() == [
        "xdg-mime default wrenchtime.desktop x-scheme-handler/wrenchtime",
        f"update-desktop-database -q {files.entry.parent}",
    ]
    files.take_links(False)
    assert not files.takes_links()


def test_on_macos_a_launch_agent_is_written(own_home: Path) -> None:
    agent = MacRegistration("default", ["/usr/bin/wrenchtime-desktop"])
    agent.start_at_login(True)
    assert plistlib.loads(agent.agent.read_bytes()) == {
        "Label": "org.wrenchtime.desktop",
        "ProgramArguments": ["/usr/bin/wrenchtime-desktop"],
        "RunAtLoad": True,
    }
    assert agent.starts_at_login()
    agent.start_at_login(False)
    assert not agent.starts_at_login()
    assert agent.links_why_not


def test_the_registry_is_left_alone_where_there_is_none() -> None:
    registry = WindowsRegistration("default", ["wrenchtime-desktop.exe"])
    registry.start_at_login(True)
    registry.take_links(True)
    assert not registry.starts_at_login()
    assert not registry.takes_links()
