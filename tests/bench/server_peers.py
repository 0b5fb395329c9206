"""Other time trackers' servers from PyPI, each in an environment of its own: what they take of the same entries.

Neither does what ours does. ActivityWatch's events have no identity (a repeated request doubles them) and nobody signs
in; TimeTagger's records are idempotent and signed in, with six fields, one database file a person.
"""

from __future__ import annotations

import base64
import os
import shutil
import socket
import subprocess
import time
import venv
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec

from app.domain.ids import new_id
from tests.bench.devices import Line, at_once
from tests.support.desktop import end

_TIMETAGGER = ("timetagger==26.1.3",)
_ACTIVITYWATCH = ("aw-server==0.12.0", "peewee<4")
"""With peewee 4 it answers every making of a bucket with an error."""
_FIRST = 1_767_596_400  # seconds
_NOTE = "Power supply replaced, burn-in test"


class Peer(msgspec.Struct, frozen=True):
    """A server that runs, and how to send it a number of new entries over a connection of one's own."""

    who: str
    pusher: Callable[[], Callable[[int], bool]]


def rate(peer: Peer, clients: int, batches: int, entries: int) -> float:
    """Entries a second that so many clients get rid of at once."""
    pushers = [peer.pusher() for _ in range(clients)]

    def work(push: Callable[[int], bool]) -> Callable[[], bool]:
        return lambda: all(push(entries) for _ in range(batches))

    return clients * batches * entries / at_once([work(push) for push in pushers])


@contextmanager
def timetagger(folder: Path) -> Iterator[Peer]:
    """TimeTagger's server; raises ``RuntimeError`` when it cannot be had."""
    python = _environment(folder / "venv-timetagger", _TIMETAGGER)
    data, port = folder / "data-timetagger", _free_port()
    shutil.rmtree(data, ignore_errors=True)
    env = {"TIMETAGGER_DATADIR": str(data), "TIMETAGGER_BIND": f"127.0.0.1:{port}", "TIMETAGGER_LOG_LEVEL": "error"}
    url = f"http://127.0.0.1:{port}"
    with _running([str(python), "-m", "timetagger"], env, url, "/timetagger/status"):
        login = base64.b64encode(b'{"method": "localhost"}')
        said = Line(url).ask("POST", "/timetagger/api/v2/bootstrap_authentication", login)
        token: str = msgspec.json.decode(said)["token"]

        def pusher() -> Callable[[int], bool]:
            line = Line(url, {"authtoken": token, "Content-Type": "application/json"})

            def push(count: int) -> bool:
                records = [
                    {"key": new_id(), "mt": _FIRST, "t1": _FIRST + n * 1800, "t2": _FIRST + n * 1800 + 900, "ds": _NOTE}
                    for n in range(count)
                ]
                answer = msgspec.json.decode(
                    line.ask("PUT", "/timetagger/api/v2/records", msgspec.json.encode(records))
                )
                if len(answer["accepted"]) != count:
                    raise RuntimeError(f"TimeTagger took {len(answer['accepted'])} of {count}: {answer['errors'][:1]}")

                return True

            return push

        yield Peer("TimeTagger", pusher)


@contextmanager
def activitywatch(folder: Path) -> Iterator[Peer]:
    """ActivityWatch's server; raises ``RuntimeError`` when it cannot be had."""
    python = _environment(folder / "venv-aw", _ACTIVITYWATCH)
    data, port = folder / "data-aw", _free_port()
    shutil.rmtree(data, ignore_errors=True)
    env = {name: str(data) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    url = f"http://127.0.0.1:{port}"
    command = [str(python.with_name("aw-server")), "--host", "127.0.0.1", "--port", str(port)]
    with _running(command, env, url, "/api/0/info"):
        made = {"client": "bench", "type": "bench", "hostname": "bench"}
        Line(url).ask("POST", "/api/0/buckets/bench", msgspec.json.encode(made), **{"Content-Type": "application/json"})

        def pusher() -> Callable[[int], bool]:
            line = Line(url, {"Content-Type": "application/json"})

            def push(count: int) -> bool:
                events = [
                    {
                        "timestamp": f"2026-01-05T07:{n % 60:02}:00.000Z", "duration": 900,
                        "data": {"id": new_id(), "note": _NOTE, "task": "T", "zone": "Europe/Berlin", "billable": True},
                    }
                    for n in range(count)
                ]  # fmt: skip
                line.ask("POST", "/api/0/buckets/bench/events", msgspec.json.encode(events))
                return True

            return push

        yield Peer("ActivityWatch's server", pusher)


def _environment(place: Path, wanted: Sequence[str]) -> Path:
    python = place / "bin" / "python"
    done = place / "installed"
    if not done.exists():
        shutil.rmtree(place, ignore_errors=True)
        venv.create(place, with_pip=True)
        command = (str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *wanted)
        said = subprocess.run(command, capture_output=True, text=True, check=False)
        if said.returncode != 0:
            shutil.rmtree(place, ignore_errors=True)
            raise RuntimeError(f"{wanted[0]} could not be installed: {said.stderr.strip().splitlines()[-1:]}")
        done.touch()
    return python


@contextmanager
def _running(command: Sequence[str], env: dict[str, str], url: str, path: str) -> Iterator[None]:
    process = subprocess.Popen(
        command, env={**os.environ, **env}, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        deadline = time.monotonic() + 30
        while True:
            try:
                Line(url).ask("GET", path)
                break
            except OSError as error:
                if process.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError(f"{command[-1]} did not start") from error
                time.sleep(0.05)
        yield
    finally:
        end(process)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
