"""The programs that are held against each other: started on one X display, seen from outside, ended by their id."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys
import time
import venv
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import msgspec

from tests.bench.ledger import BigLedger
from tests.support.desktop import Desktop, end

ROOT = Path(__file__).resolve().parents[2]
_MAY_TAKE = 30.0  # seconds
_FIME = ("fime==1.1.2", "browser-cookie3==0.19.1", "PySide6-Essentials>=6.11,<6.12")
"""Without PySide6 named fime brings none, and with a newer browser-cookie3 it ends with an error at once."""


_SERVICES = {"hamster": "/usr/libexec/hamster/hamster-service"}
_SERVICE_MAY_TAKE = 3.0  # seconds


class Program(msgspec.Struct, frozen=True, kw_only=True):
    """A program to start, and what of it is seen first: its icon in the tray, or a window."""

    who: str
    command: tuple[str, ...]
    env: Mapping[str, str] = {}
    shows: Literal["docked", "window"] = "docked"
    service: str = ""
    """What it would have the session bus start; started before it, and not counted."""


def bare_script() -> Program:
    return Program(who="bare script", command=(sys.executable, str(ROOT / "tests/bench/bare_tray.py")))


def wrenchtime(ledger: BigLedger) -> Program:
    """Our tray on the large ledger."""
    return Program(who="wrenchtime", command=(sys.executable, "-m", "ui.main"), env={"WRENCHTIME_DIR": ledger.data})


def fime(folder: Path) -> Program | str:
    """fime in an environment of its own below ``folder``, or why it cannot be had."""
    place = folder / "venv-fime"
    command = place / "bin" / "fime"
    if not command.exists():
        shutil.rmtree(place, ignore_errors=True)
        venv.create(place, with_pip=True)
        pip = [str(place / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        done = subprocess.run([*pip, *_FIME], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            shutil.rmtree(place, ignore_errors=True)
            return f"fime could not be installed: {done.stderr.strip().splitlines()[-1:]}"
    return Program(who="fime", command=(str(command),))


def installed_peers() -> Iterator[Program | str]:
    """Trackers of the system's own, where they are installed; their window is what is seen first."""
    for name in ("gtimelog", "hamster", "ktimetracker"):
        path = shutil.which(name)
        if path is None:
            yield f"{name} is not installed here"
        else:
            yield Program(who=name, command=(path,), shows="window", service=_SERVICES.get(name, ""))


class Screen:
    """A desktop on which the X server tells when an icon or a window is there."""

    def __init__(self, desktop: Desktop, home: Path) -> None:
        self._desktop = desktop
        self._home = home
        self._watch = desktop.start([sys.executable, ROOT / "tests/bench/tray_watch.py"])
        self._said = b""
        if self._line(time.monotonic() + _MAY_TAKE) != "ready":
            raise RuntimeError("the tray for measuring did not start")

    @contextmanager
    def started(self, program: Program) -> Iterator[tuple[int, float]]:
        """Runs a program for the length of the block; its process id, and after how many ms it was seen."""
        env = self._env(program.env)
        log = (self._home / f"{program.who.replace(' ', '-')}.log").open("w")
        service = self._service(program, env)
        self._forget()
        began = time.monotonic_ns()
        process = subprocess.Popen(
            program.command, env=env, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=log, stderr=log, text=True
        )
        try:
            yield process.pid, (self._seen(program, process) - began) / 1_000_000
        finally:
            end(process)
            if service is not None:
                end(service)
            log.close()

    def run(self, command: Sequence[str], env: Mapping[str, str], told: str) -> str:
        """Runs a program to its end with ``told`` on its standard input; what it says on its standard output."""
        done = subprocess.run(
            command, env=self._env(env), cwd=ROOT, input=told, capture_output=True, text=True, check=False, timeout=600
        )
        if done.returncode != 0:
            raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}: {done.stderr[-600:]}")
        return done.stdout

    def _service(self, program: Program, env: Mapping[str, str]) -> subprocess.Popen[str] | None:
        if not program.service:
            return None
        quiet = subprocess.DEVNULL
        service = subprocess.Popen([program.service], env=env, stdin=quiet, stdout=quiet, stderr=quiet, text=True)
        time.sleep(_SERVICE_MAY_TAKE)
        return service

    def _env(self, more: Mapping[str, str]) -> dict[str, str]:
        """The desktop's environment with a home of its own and nothing of whoever measures."""
        env = {name: value for name, value in self._desktop.env.items() if not name.startswith(("XDG_", "PYTHON"))}
        runtime = self._home / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        return {**env, "HOME": str(self._home), "XDG_RUNTIME_DIR": str(runtime), **more}

    def _seen(self, program: Program, process: subprocess.Popen[str]) -> int:
        until = time.monotonic() + _MAY_TAKE
        while True:
            line = self._line(until)
            what, _, at = line.partition(" ")
            if what == program.shows:
                return int(at)
            if not line:
                ended = process.poll()
                state = "still runs" if ended is None else f"ended with {ended}"
                log = (self._home / f"{program.who.replace(' ', '-')}.log").read_text()[-600:]
                raise RuntimeError(f"{program.who} was not seen within {_MAY_TAKE:g} s and {state}: {log}")

    def _forget(self) -> None:
        """Leaves out what was said of programs before, which may show more than once."""
        while self._line(time.monotonic()):
            pass

    def _line(self, until: float) -> str:
        """The next line the watching program says, or nothing when it says none in time."""
        assert self._watch.stdout is not None
        descriptor = self._watch.stdout.fileno()
        while b"\n" not in self._said:
            ready, _, _ = select.select([descriptor], [], [], max(until - time.monotonic(), 0))
            if not ready:
                return ""
            said = os.read(descriptor, 4096)
            if not said:
                raise RuntimeError("the tray for measuring has ended")
            self._said += said
        line, _, self._said = self._said.partition(b"\n")
        return line.decode()
