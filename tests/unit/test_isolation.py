"""Tests never touch what belongs to whoever runs them."""

import os
import pwd
import subprocess
import sys
from pathlib import Path

import platformdirs


def test_home_and_ledger_are_the_tests_own_and_empty(own_home: Path) -> None:
    assert Path.home() == own_home
    assert own_home != Path(pwd.getpwuid(os.getuid()).pw_dir)
    assert platformdirs.user_data_path("wrenchtime").is_relative_to(own_home)
    assert not Path(os.environ["WRENCHTIME_DIR"]).exists()


def test_processes_that_a_test_starts_are_at_home_there_too(own_home: Path) -> None:
    program = "import pathlib; print(pathlib.Path.home())"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=20, check=True)
    assert done.stdout.strip() == str(own_home)


def test_the_users_display_and_session_bus_are_out_of_reach() -> None:
    assert not {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"} & set(os.environ)
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_socket_paths_in_the_runtime_folder_fit_into_a_socket_address() -> None:
    runtime = os.environ["XDG_RUNTIME_DIR"]
    assert Path(runtime).stat().st_mode & 0o777 == 0o700
    assert len(os.fsencode(runtime)) < 60
