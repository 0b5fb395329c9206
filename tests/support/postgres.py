"""A PostgreSQL of the tests' own: a fresh cluster in a temporary folder, run as an ordinary user on a free port.

One cluster serves a whole test process; each database in it lives for one test.
"""

from __future__ import annotations

import ctypes
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

_ORDINARY_USERS = ("postgres", "nobody")
_START_SECONDS = 30
_PR_SET_PDEATHSIG = 1


class NoPostgres(Exception):
    """PostgreSQL's programs are not on this machine; the text says what to install."""


def programs() -> Path:
    """The folder of PostgreSQL's server programs, the newest version's; raises :class:`NoPostgres`."""
    found = shutil.which("postgres")
    folders = [Path(found).parent] if found else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name), reverse=True)
    for folder in folders:
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    raise NoPostgres("PostgreSQL is not installed; “apt-get install postgresql-15” gives the server programs.")


class Cluster:
    """A running cluster. ``pid`` is the process to end, ``url`` of its own database."""

    def __init__(self, folder: Path, port: int, process: subprocess.Popen[bytes]) -> None:
        self.folder = folder
        self.port = port
        self.pid = process.pid
        self._process = process
        self._made = 0

    def url(self, database: str = "postgres") -> str:
        """Where a database of this cluster is reached."""
        return f"postgresql://wrenchtime@127.0.0.1:{self.port}/{database}"

    @contextmanager
    def database(self) -> Iterator[str]:
        """The URL of an empty database, dropped afterwards with whoever is still connected."""
        self._made += 1
        name = f"test_{os.getpid()}_{self._made}"
        self._run(f"CREATE DATABASE {name} TEMPLATE template0")
        try:
            yield self.url(name)
        finally:
            self._run(f"DROP DATABASE {name} WITH (FORCE)")

    def _run(self, statement: str) -> None:
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(statement)

    def stop(self) -> None:
        """Ends the cluster at once and removes its folder."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGINT)
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.send_signal(signal.SIGQUIT)
                self._process.wait(20)
        shutil.rmtree(self.folder, ignore_errors=True)


def start() -> Cluster:
    """A new cluster, ready for connections; raises :class:`NoPostgres`."""
    bin_folder = programs()
    folder = Path(tempfile.mkdtemp(prefix="wt-pg-"))
    demote = _demotion(folder)
    data = folder / "data"
    subprocess.run(
        [
            bin_folder / "initdb", "-D", data, "-U", "wrenchtime", "--auth=trust", "--no-sync", "--encoding=UTF8",
            "--locale=C",
        ],
        check=True, capture_output=True, cwd=folder, preexec_fn=demote, timeout=120,
    )  # fmt: skip
    port = _free_port()
    settings = {
        "port": port, "listen_addresses": "127.0.0.1", "unix_socket_directories": "", "max_connections": 60,
        "shared_buffers": "64MB", "log_min_messages": "fatal", "logging_collector": "off", "fsync": "on",
    }  # fmt: skip
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [bin_folder / "postgres", "-D", data, *(f"--{name}={value}" for name, value in settings.items())],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=folder, preexec_fn=demote,  # noqa: PLW1509
        )  # fmt: skip
    cluster = Cluster(folder, port, process)
    try:
        _wait(cluster, process)
    except BaseException:
        cluster.stop()
        raise
    return cluster


def _wait(cluster: Cluster, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while True:
        try:
            psycopg.connect(cluster.url(), connect_timeout=2).close()
            return
        except psycopg.OperationalError as error:
            if process.poll() is not None or time.monotonic() > deadline:
                said = (cluster.folder / "log").read_text()
                raise RuntimeError(f"PostgreSQL did not start: {said}") from error
            time.sleep(0.05)


def _demotion(folder: Path) -> Callable[[], None]:
    """What a child runs first: PostgreSQL refuses root, so it becomes an ordinary user; and it ends with its parent."""
    if os.geteuid() != 0:
        return _end_with_parent
    user = next((entry for entry in map(_user, _ORDINARY_USERS) if entry is not None), None)
    if user is None:
        raise NoPostgres(f"PostgreSQL does not run as root, and there is no user {' or '.join(_ORDINARY_USERS)}.")
    os.chown(folder, user.pw_uid, user.pw_gid)
    uid, gid = user.pw_uid, user.pw_gid

    def demote() -> None:
        os.setgroups([])
        os.setgid(gid)
        os.setuid(uid)
        _end_with_parent()

    return demote


def _end_with_parent() -> None:
    """A test process that is killed leaves no cluster behind, where the system can see to that."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGQUIT)


def _user(name: str) -> pwd.struct_passwd | None:
    try:
        return pwd.getpwnam(name)
    except KeyError:
        return None


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
