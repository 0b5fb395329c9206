"""Trying it with a local server: a scratch ledger, and a sample company's server in a process of its own.

Nothing of it remains: both remove their folders. The server ends with its standard input, so it also leaves when this
program is killed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QProcess

from app.domain.errors import Refusal
from app.store.profile import Profile
from app.sync.status import SyncStatus
from ui.language import tr
from ui.runner import Runner
from ui.sentences import said
from ui.sync.link import Joining, Link

ENDS_WITHIN = 10.0
"""Seconds that the server has to end by itself."""

Tell = Callable[[str, str], None]


class Sample(msgspec.Struct, frozen=True, kw_only=True):
    """How to come in: the owner by address and password, the technician's device by a one-time code."""

    organisation: str
    owner_email: str
    owner_password: str
    technician: str
    code: str


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """A sample company's server that listens."""

    url: str
    sample: Sample


class LocalServer:
    """The process of a sample company's server."""

    def __init__(self) -> None:
        self._changing = threading.Lock()
        self._closed = False
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int | None:
        """The process's id while it is there."""
        return None if self._process is None else self._process.pid

    def start(self, log: Path) -> Offer:
        """Starts it and waits until it listens; its log goes to a file. Raises :class:`Refusal`."""
        with self._changing, log.open("wb") as errors:
            if self._closed:
                raise Refusal(tr("The local server was not started"), tr("The program is closing."))
            process = self._process = subprocess.Popen(
                [sys.executable, "-m", "server.cli", "trial", "--json"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                start_new_session=True,  # Ctrl+C in a terminal is for us; we end it in our own time
            )
        assert process.stdout is not None  # noqa: S101 -- a pipe was asked for
        line = process.stdout.readline()
        try:
            return msgspec.json.decode(line, type=Offer)
        except msgspec.MsgspecError as error:
            raise Refusal(tr("The local server did not start"), _last_words(log)) from error

    def close(self) -> None:
        """Ends it. Further calls do nothing."""
        with self._changing:
            self._closed = True
            process, self._process = self._process, None
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        try:
            process.wait(ENDS_WITHIN)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()


class Trial:
    """A scratch ledger that joins a local server once the program runs."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="wrenchtime-trial-"))
        self.profile = Profile(self._folder / "profile")
        self.server = LocalServer()

    def begin(self, runner: Runner, link: Link, tell: Tell) -> None:
        """Starts the server and joins it; ``tell`` gets a title and a sentence on how that went."""

        def failed(error: Exception) -> None:
            if isinstance(error, Refusal):
                tell(said(error.title), said(error.message))

        def joined(status: SyncStatus) -> None:
            if status.account is not None:
                tell(
                    tr(
                        "You are {person} of {organisation}",
                        person=status.account.person,
                        organisation=status.account.organisation,
                    ),
                    tr(
                        "A server on this machine has your sample customers and tasks. What you record goes there; the "
                        "line below says how it stands."
                    ),
                )

        def started(offer: Offer) -> None:
            # No keyring is asked for a server that is gone at the end.
            link.join(Joining(url=offer.url, code=offer.sample.code, token_file=True), joined, failed, link)

        runner.aside(lambda: self.server.start(self._folder / "server.log"), started, failed, link)

    def close(self) -> None:
        """Ends the server and removes the ledger."""
        self.server.close()
        shutil.rmtree(self._folder, ignore_errors=True)


def start_apart() -> None:
    """Starts a second desktop program with a trial of its own."""
    QProcess.startDetached(sys.executable, ["-m", "ui.main", "--local-server"])


def _last_words(log: Path) -> str:
    said = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    if said and "ModuleNotFoundError" in said[-1]:
        return tr("The server's part is not installed here: pip install “wrenchtime[server]”.")
    return tr("Its last words were: {words}", words=said[-1]) if said else tr("It ended without a word.")
