"""One desktop program for each profile: a lock file decides which, a local socket carries messages to it.

The lock is taken before anything else is touched, because whoever removes a socket that is in the way without
holding the lock may take it from a living program.
"""

from __future__ import annotations

import logging
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal, Slot

from app.nudge import CHANGED, OPEN, PROTOCOL, RAISE_PANEL, nudge, socket_path

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LOCK_NAME = "wrenchtime-desktop.lock"

_LONGEST_LINE = 8_192  # bytes; a link may be long
_PATIENCE_MS = 1000  # for a caller that says nothing

log = logging.getLogger(__name__)


class SingleInstance(QObject):
    """This program's claim to be the one of its profile, and its ear for the others.

    ``ledger_changed`` tells that another process wrote to the ledger, ``raise_asked`` that a person started
    the program again and wants to see it, ``link_opened`` that they followed a link, which it carries.
    """

    ledger_changed = Signal()
    raise_asked = Signal()
    link_opened = Signal(str)

    def __init__(self, profile_dir: Path, parent: QObject | None = None) -> None:
        """``profile_dir`` must exist and be writable. Nothing is claimed yet."""
        super().__init__(parent)
        self._profile_dir = profile_dir
        self._lock = QLockFile(str(profile_dir / LOCK_NAME))
        # A lock never grows stale by age: timers run for days. Qt still frees one whose process is gone,
        # also after the machine got another name, as laptops do with each network.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Becomes the one program of the profile; False if another one is."""
        return self._lock.tryLock(0)

    def listen(self) -> bool:
        """Opens the ear of the program that has the claim; False, and logged, where that cannot be done.

        Apart from ``claim`` because loading Qt's network library can wait until the tray icon shows.
        """
        from PySide6.QtNetwork import QLocalServer

        if not self._lock.isLocked():
            raise RuntimeError("listening without the claim would take the socket from another program")
        path = str(socket_path(self._profile_dir))
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._admit)
        QLocalServer.removeServer(path)  # left by a program that was killed; the lock says none is alive
        if not self._server.listen(path):
            log.warning("cannot listen on %s: %s", path, self._server.errorString())
        return self._server.isListening()

    def release(self) -> None:
        """Stops listening and gives the claim back. Does nothing without a claim."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    @Slot()
    def _admit(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            _Caller(self._server.nextPendingConnection(), self)

    def take(self, line: str) -> None:
        """Acts on one received line; one of a later version or with an unknown word is left alone."""
        if line == f"{PROTOCOL} {CHANGED}":
            self.ledger_changed.emit()
        elif line == f"{PROTOCOL} {RAISE_PANEL}":
            self.raise_asked.emit()
        elif line.startswith(f"{PROTOCOL} {OPEN}"):
            self.link_opened.emit(line.removeprefix(f"{PROTOCOL} {OPEN}"))
        else:
            log.info("not understood: %r", line)


class _Caller(QObject):
    """One connection: reads one line, or gives up on a caller that sends none."""

    def __init__(self, connection: QLocalSocket, instance: SingleInstance) -> None:
        super().__init__(connection)  # and so it lives as long as the connection
        self._connection = connection
        self._instance = instance
        connection.disconnected.connect(connection.deleteLater)
        connection.readyRead.connect(self._read)
        patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        patience.timeout.connect(self._hang_up)
        patience.start()
        self._read()  # what came before the signal was connected

    @Slot()
    def _read(self) -> None:
        if self._connection.canReadLine():
            line = bytes(self._connection.readLine(_LONGEST_LINE).data())
            self._hang_up()
            self._instance.take(line.decode("utf-8", "replace").rstrip("\n"))
        elif self._connection.bytesAvailable() >= _LONGEST_LINE:
            self._hang_up()

    @Slot()
    def _hang_up(self) -> None:
        self._connection.abort()
        self._connection.deleteLater()


def raise_running(profile_dir: Path, patience: float = 2.0, *, message: str = RAISE_PANEL) -> bool:
    """Asks the program that has the claim to show itself, or gives it another message; False if it took none in that
    many seconds.

    It may have the lock and not listen yet, so this tries again for a while.
    """
    deadline = time.monotonic() + patience
    while not nudge(profile_dir, message):
        if time.monotonic() >= deadline:
            return False
        time.sleep(0.05)
    return True
