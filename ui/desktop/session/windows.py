"""Windows: session, power and end messages to a window of ours. Written after the documentation; not yet run there."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QObject
from PySide6.QtGui import QWindow

from ui.desktop.session.port import AbsenceKind, SessionSource, Verdict
from ui.language import mark

_WM_QUERYENDSESSION, _WM_POWERBROADCAST, _WM_WTSSESSION_CHANGE = 0x0011, 0x0218, 0x02B1
_SUSPEND, _RESUMED = 0x0004, {0x0007, 0x0012}
_SESSION = {
    1: (AbsenceKind.SWITCHED, False),  # connected to the console
    2: (AbsenceKind.SWITCHED, True),
    3: (AbsenceKind.SWITCHED, False),  # connected from afar
    4: (AbsenceKind.SWITCHED, True),
    7: (AbsenceKind.LOCKED, True),
    8: (AbsenceKind.LOCKED, False),
}


class _Message(ctypes.Structure):
    """MSG, as far as it is read."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wparam", ctypes.c_size_t),
        ("lparam", ctypes.c_ssize_t),
    )


class WindowsSession(SessionSource):
    """A hidden window that is told of the session. What is stored is stored before the message is answered."""

    name = mark("Windows' session messages")
    tells = "lock, sleep, shutdown, switching users"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QWindow | None = None
        self._filter = _Filter(self.take)

    def begin(self, then: Callable[[Verdict], None]) -> None:
        if sys.platform == "win32":
            self._window = QWindow()
            registered = ctypes.windll.wtsapi32.WTSRegisterSessionNotification(int(self._window.winId()), 0)
            application = QCoreApplication.instance()
            if application is not None:
                application.installNativeEventFilter(self._filter)
            then(Verdict(True) if registered else Verdict(False, mark("Windows does not tell of the session")))
        else:
            then(Verdict(False, mark("this is not Windows")))

    def stop(self) -> None:
        application = QCoreApplication.instance()
        if self._window is not None and application is not None:
            application.removeNativeEventFilter(self._filter)
            self._window.destroy()
            self._window = None

    def take(self, message: int, wparam: int) -> None:
        """Acts on one message."""
        if message == _WM_WTSSESSION_CHANGE and wparam in _SESSION:
            self.away.emit(*_SESSION[wparam])
        elif message == _WM_POWERBROADCAST and wparam == _SUSPEND:
            self.away.emit(AbsenceKind.ASLEEP, True)
            self.before_sleep.emit()
        elif message == _WM_POWERBROADCAST and wparam in _RESUMED:
            self.away.emit(AbsenceKind.ASLEEP, False)
        elif message == _WM_QUERYENDSESSION:
            self.ending.emit()


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, take: Callable[[int, int], None]) -> None:
        super().__init__()
        self._take = take

    def nativeEventFilter(self, _kind: Any, message: Any) -> Any:
        found = _Message.from_address(int(message))
        self._take(found.message, found.wparam)
        return False, 0
