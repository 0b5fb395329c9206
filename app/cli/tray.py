"""tray: starts the desktop program, or raises the one that runs."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import click

from app.cli import say
from app.cli.invocation import Invocation, json_option
from app.domain.errors import Refusal
from app.nudge import RAISE_PANEL, nudge
from app.store.profile import DEFAULT_PROFILE

STARTS_WITHIN = 10.0
"""Seconds until a program that has started must listen."""


@click.command("tray")
@json_option
@click.pass_obj
def tray_command(invocation: Invocation) -> None:
    """Start the tray program, or raise the quick panel of the one that runs.

    \b
      wrenchtime tray
      wrenchtime --profile second tray
    """
    profile = invocation.profile
    if nudge(profile.folder, RAISE_PANEL):
        _tell(invocation, "raised", "Wrenchtime runs in the tray; its panel was raised.")
        return
    _refuse_without_desktop()
    profile.prepare()
    _start(profile.folder, invocation.profile_name or DEFAULT_PROFILE)
    _tell(invocation, "started", "Wrenchtime runs in the tray.")


def _tell(invocation: Invocation, what: str, sentence: str) -> None:
    if invocation.json:
        say.json({"tray": what})
    else:
        say.line(sentence)


def _refuse_without_desktop() -> None:
    if find_spec("ui") is None or find_spec("PySide6") is None:
        raise Refusal("The desktop program is not installed", "Install it with “pip install wrenchtime[desktop]”.")
    windowed = sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM")
    if not windowed and not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        raise Refusal(
            "No display here",
            "The tray needs a desktop, and neither DISPLAY nor WAYLAND_DISPLAY is set. Every other command works.",
        )


def _start(folder: Path, profile: str) -> None:
    """Starts it apart from this terminal, and waits until it listens."""
    log = folder / "desktop.log"
    # -P: a folder named “ui” where the command happens to be called must not be taken for ours.
    command = [sys.executable, "-P", "-m", "ui.main", "--profile", profile]
    with log.open("w", encoding="utf-8") as output:
        log.chmod(0o600)
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, **_apart())
    deadline = time.monotonic() + STARTS_WITHIN
    while process.poll() is None:
        if nudge(folder):
            process.returncode = 0  # it is on its own from here
            return
        if time.monotonic() > deadline:
            raise Refusal("The tray program does not answer", f"It was started {STARTS_WITHIN:.0f} s ago. See {log}.")
        time.sleep(0.05)
    if process.returncode != 0:
        said = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
        raise Refusal("The tray program ended", f"{said[-1] if said else 'It said nothing'}. See {log}.")


def _apart() -> dict[str, Any]:
    if sys.platform == "win32":
        return {"creationflags": subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}
