"""A connection to the X server of our own, for what Qt does not offer: alarms on input, and keys for the whole desktop.

Through the system's libX11 and libXext, whose events come by their socket into Qt's event loop.
"""

from __future__ import annotations

import ctypes
import logging
import os
import sys
from collections.abc import Callable
from ctypes import POINTER, Structure, Union, byref, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Slot

log = logging.getLogger(__name__)


class KeyEvent(Structure):
    """XKeyEvent."""

    _fields_ = (
        ("type", c_int), ("serial", c_ulong), ("send_event", c_int), ("display", c_void_p), ("window", c_ulong),
        ("root", c_ulong), ("subwindow", c_ulong), ("time", c_ulong), ("x", c_int), ("y", c_int),
        ("x_root", c_int), ("y_root", c_int), ("state", c_uint), ("keycode", c_uint), ("same_screen", c_int),
    )  # fmt: skip


class SyncValue(Structure):
    """XSyncValue: 64 bits in two halves."""

    _fields_ = (("hi", c_int), ("lo", c_uint))

    @classmethod
    def of(cls, number: int) -> SyncValue:
        return cls(number >> 32, number & 0xFFFFFFFF)

    @property
    def number(self) -> int:
        return (int(self.hi) << 32) | int(self.lo)


class AlarmEvent(Structure):
    """XSyncAlarmNotifyEvent."""

    _fields_ = (
        ("type", c_int), ("serial", c_ulong), ("send_event", c_int), ("display", c_void_p), ("alarm", c_ulong),
        ("counter_value", SyncValue), ("alarm_value", SyncValue), ("time", c_ulong), ("state", c_int),
    )  # fmt: skip


class Event(Union):
    """XEvent."""

    _fields_ = (("type", c_int), ("key", KeyEvent), ("alarm", AlarmEvent), ("pad", c_long * 24))


class _ErrorEvent(Structure):
    _fields_ = (
        ("type", c_int), ("display", c_void_p), ("resourceid", c_ulong), ("serial", c_ulong),
        ("error_code", ctypes.c_ubyte), ("request_code", ctypes.c_ubyte), ("minor_code", ctypes.c_ubyte),
    )  # fmt: skip


_ErrorHandler = ctypes.CFUNCTYPE(c_int, c_void_p, POINTER(_ErrorEvent))


class X11(QObject):
    """One connection. ``heard`` functions get the events that they asked for by type."""

    def __init__(self, lib: ctypes.CDLL, display: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lib = lib
        self.display = c_void_p(display)
        self.connected = True
        self.root = c_ulong(lib.XDefaultRootWindow(self.display))
        self._heard: dict[int, list[Callable[[Any], None]]] = {}
        self._notifier = QSocketNotifier(lib.XConnectionNumber(self.display), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self.read)

    @classmethod
    def open(cls, parent: QObject | None = None) -> X11 | None:
        """A connection to the desktop's X server, or ``None`` where there is none."""
        if sys.platform in {"win32", "darwin"} or not os.environ.get("DISPLAY"):
            return None
        try:
            lib = ctypes.CDLL("libX11.so.6")
        except OSError as error:
            log.info("no X11: %s", error)
            return None
        _declare(lib)
        display = lib.XOpenDisplay(None)
        return cls(lib, display, parent) if display else None

    def hear(self, event_type: int, heard: Callable[[Any], None]) -> None:
        """Hears events of a type from now on."""
        self._heard.setdefault(event_type, []).append(heard)

    def flush(self) -> None:
        """Sends what was asked for; what came meanwhile is heard."""
        self.lib.XFlush(self.display)
        self.read()

    def refused(self, ask: Callable[[], object]) -> int:
        """Asks the server something and waits for it: the code of its error, or 0."""
        codes: list[int] = []

        def note(_display: int, event: Any) -> int:
            codes.append(event.contents.error_code)
            return 0

        handler = _ErrorHandler(note)
        before = self.lib.XSetErrorHandler(handler)
        try:
            ask()
            self.lib.XSync(self.display, 0)
        finally:
            self.lib.XSetErrorHandler(ctypes.cast(before, _ErrorHandler) if before else _ErrorHandler(0))
        self.read()
        return codes[0] if codes else 0

    def close(self) -> None:
        """Ends the connection; the server takes back what it gave."""
        if self.connected:
            self.connected = False
            self._notifier.setEnabled(False)
            self.lib.XCloseDisplay(self.display)

    @Slot()
    def read(self) -> None:
        """Hands over all events that have come."""
        event = Event()
        while self.connected and self.lib.XPending(self.display):
            self.lib.XNextEvent(self.display, byref(event))
            for heard in tuple(self._heard.get(event.type, ())):
                heard(event)


def _declare(lib: ctypes.CDLL) -> None:
    lib.XOpenDisplay.restype = c_void_p
    lib.XOpenDisplay.argtypes = (c_char_p,)
    lib.XDefaultRootWindow.restype = c_ulong
    lib.XSetErrorHandler.restype = c_void_p
    for name in (
        "XCloseDisplay", "XConnectionNumber", "XDefaultRootWindow", "XFlush", "XPending",
    ):  # fmt: skip
        getattr(lib, name).argtypes = (c_void_p,)
    lib.XNextEvent.argtypes = (c_void_p, POINTER(Event))
    lib.XSync.argtypes = (c_void_p, c_int)
    lib.XStringToKeysym.restype = c_ulong
    lib.XStringToKeysym.argtypes = (c_char_p,)
    lib.XKeysymToKeycode.restype = ctypes.c_ubyte
    lib.XKeysymToKeycode.argtypes = (c_void_p, c_ulong)
    lib.XGrabKey.argtypes = (c_void_p, c_int, c_uint, c_ulong, c_int, c_int, c_int)
    lib.XUngrabKey.argtypes = (c_void_p, c_int, c_uint, c_ulong)
