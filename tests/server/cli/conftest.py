"""The `wrenchtime-server` command as its own process, over a data folder of the test."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The server's data folder, which does not exist yet."""
    folder = tmp_path / "server"
    monkeypatch.setenv("WRENCHTIME_SERVER_DIR", str(folder))
    return folder


@pytest.fixture
def command(folder: Path) -> Run:
    """Runs the command to its end."""

    def run(*arguments: object, given: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "server.cli", *map(str, arguments)], input=given, text=True, capture_output=True,
            cwd=ROOT, env=dict(os.environ), timeout=120, check=False,
        )  # fmt: skip

    return run


@pytest.fixture
def founded(command: Run) -> Run:
    """The command, with an organisation made."""
    done = command(
        "init", "--organisation", "Acme Service", "--owner", "Olga", "--email", "olga@example.com",
        "--password-stdin", given="correct horse battery\n",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return command
