"""SIGINT and SIGTERM as a Qt signal, without a timer that wakes up to look for them."""

from __future__ import annotations

import signal
import socket
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class EndSignals(QObject):
    """Tells when the system or a terminal asks the program to end. ``asked`` comes in the main thread."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Python runs its handlers only between its own instructions; Qt's loop has none. The byte that Python
        # writes here at once wakes the loop up.
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)
        self._writing.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._arrived)
        self._before: dict[int, Any] = {}
        self._fd_before = -1

    def listen(self) -> None:
        """Takes the signals over; to be called from the main thread."""
        self._fd_before = signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        for number in _SIGNALS:
            self._before[number] = signal.signal(number, self._note)

    def release(self) -> None:
        """Gives the signals back to whoever had them."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        if self._before:
            signal.set_wakeup_fd(self._fd_before)
        self._before.clear()
        self._notifier.setEnabled(False)
        self._reading.close()
        self._writing.close()

    def _note(self, _number: int, _frame: Any) -> None:
        """Keeps the signal from ending the process by itself; the byte does the rest."""

    @Slot()
    def _arrived(self) -> None:
        try:
            arrived = self._reading.recv(64)
        except OSError:
            return
        if any(number in _SIGNALS for number in arrived):
            self.asked.emit()
