"""The strict run is itself tested: each of these would pass in a lenient one."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

CASES = """
import logging, socket, threading, warnings
import pytest

def test_quiet():
    logging.getLogger("x").info("fine")

def test_logs_a_warning():
    logging.getLogger("x").warning("disk is slow")

@pytest.mark.logs("disk is slow")
def test_announces_its_warning():
    logging.getLogger("x").warning("disk is slow")

@pytest.mark.logs("disk is slow")
def test_announces_what_never_comes():
    pass

def test_judges_the_log_by_itself(caplog):
    logging.getLogger("x").error("disk is gone")

def test_warns():
    warnings.warn("old", DeprecationWarning)

def test_qt_warns():
    from PySide6.QtCore import qWarning
    qWarning("no such slot")

def test_leaves_a_thread():
    threading.Thread(target=threading.Event().wait, name="left behind", daemon=True).start()

def test_reaches_out_and_swallows_it():
    try:
        socket.create_connection(("192.0.2.1", 9), timeout=0.1)
    except Exception:
        pass

def test_looks_up_a_name():
    try:
        socket.getaddrinfo("wrenchtime.invalid", 80)
    except Exception:
        pass

def test_speaks_to_itself():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        pass
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    cases = tmp_path_factory.mktemp("strict") / "test_cases.py"
    cases.write_text(CASES)
    options = ["-p", "tests.support.strictness", "-p", "no:cacheprovider", "-rA", "-q"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-c", ROOT / "pyproject.toml", *options, cases],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    return done.stdout + done.stderr


@pytest.mark.parametrize(
    "name",
    [
        "test_quiet",
        "test_announces_its_warning",
        "test_judges_the_log_by_itself",
        "test_speaks_to_itself",
    ],
)
def test_lets_pass(report: str, name: str) -> None:
    assert f"::{name}\n" in report
    assert not [line for line in report.splitlines() if line.startswith(("FAILED", "ERROR")) and f"::{name} " in line]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("test_logs_a_warning", "unexpected in the log:"),
        ("test_announces_what_never_comes", "announced, but never logged: ['disk is slow']"),
        ("test_warns", "DeprecationWarning: old"),
        ("test_qt_warns", "Qt messages with level WARNING or above emitted"),
        ("test_leaves_a_thread", "threads still running after the test: ['left behind']"),
        ("test_reaches_out_and_swallows_it", "reached beyond this machine"),
        ("test_looks_up_a_name", "reached beyond this machine"),
    ],
)
def test_fails(report: str, name: str, reason: str) -> None:
    blamed = [line for line in report.splitlines() if line.startswith(("FAILED", "ERROR")) and name in line]
    assert blamed, report
    assert reason in report
