"""X11: alarms on the server's own counter of idle time, so that nothing is ever polled."""

from __future__ import annotations

import ctypes
import logging
from collections.abc import Callable
from ctypes import POINTER, Structure, byref, c_char_p, c_int, c_ulong, c_void_p
from typing import Any

from PySide6.QtCore import QObject

from ui.desktop.idle.port import IdleSource, Polled, Verdict
from ui.desktop.wayland import on_wayland
from ui.desktop.x11 import X11, SyncValue
from ui.language import mark

NOT_ON_WAYLAND = mark("on Wayland, X11 sees only what is done in its own windows")
NO_X11 = mark("this desktop is not X11")

_ALARM_NOTIFY = 1  # XSyncAlarmNotify, from the extension's first event on
_ABSOLUTE = 0
_POSITIVE_TRANSITION, _NEGATIVE_TRANSITION = 0, 1
_ALL_OF_AN_ALARM = 0b111111  # counter, value type, value, test type, delta, events

log = logging.getLogger(__name__)


class _SystemCounter(Structure):
    _fields_ = (("name", c_char_p), ("counter", c_ulong), ("resolution", SyncValue))


class _Trigger(Structure):
    _fields_ = (("counter", c_ulong), ("value_type", c_int), ("wait_value", SyncValue), ("test_type", c_int))


class _Alarm(Structure):
    _fields_ = (("trigger", _Trigger), ("delta", SyncValue), ("events", c_int), ("state", c_int))


class XSyncIdle(IdleSource):
    """Sets one alarm at the threshold and, once idle, one on the next input (the Synchronization extension)."""

    name = mark("X11's idle counter")

    def __init__(self, x11: X11 | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._x11 = x11
        self._ext: ctypes.CDLL | None = None
        self._counter = 0
        self._alarm = 0
        self._threshold = 0
        self._idle = False

    def try_out(self, then: Callable[[Verdict], None]) -> None:
        if self._x11 is None or on_wayland():
            then(Verdict(False, NO_X11 if self._x11 is None else NOT_ON_WAYLAND))
            return
        if not self._counter:
            self._find_counter(self._x11)
        then(Verdict.of(bool(self._counter), mark("this X server has no idle counter")))

    def watch(self, threshold: int) -> None:
        if self._x11 is None or self._ext is None:
            return
        self._threshold = threshold
        now = SyncValue()
        self._ext.XSyncQueryCounter(self._x11.display, self._counter, byref(now))
        self._x11.read()  # what came with the answer does not make the socket readable again
        if now.number >= threshold:
            self._told_idle(now.number)
        else:
            self._told_active()

    def stop(self) -> None:
        self._threshold = 0
        self._drop_alarm()

    def _find_counter(self, x11: X11) -> None:
        try:
            ext = ctypes.CDLL("libXext.so.6")
        except OSError as error:
            log.info("no XSync: %s", error)
            return
        _declare(ext)
        first_event, first_error = c_int(), c_int()
        major, minor = c_int(), c_int()
        if not ext.XSyncQueryExtension(x11.display, byref(first_event), byref(first_error)):
            return
        if not ext.XSyncInitialize(x11.display, byref(major), byref(minor)):
            return
        count = c_int()
        counters = ext.XSyncListSystemCounters(x11.display, byref(count))
        for number in range(count.value):
            if counters[number].name == b"IDLETIME":
                self._counter = counters[number].counter
        ext.XSyncFreeSystemCounterList(counters)
        self._ext = ext
        x11.hear(first_event.value + _ALARM_NOTIFY, self._went_off)

    def _went_off(self, event: Any) -> None:
        if event.alarm.alarm != self._alarm or not self._threshold:
            return
        if self._idle:
            self._told_active()
        else:
            self._told_idle(event.alarm.counter_value.number)

    def _told_idle(self, idle: int) -> None:
        # Below the threshold by more than the counter can have grown since: it goes off at the next input only.
        self._set_alarm(self._threshold - 1, _NEGATIVE_TRANSITION)
        if not self._idle:
            self._idle = True
            self.idled.emit(max(idle, self._threshold))

    def _told_active(self) -> None:
        self._set_alarm(self._threshold, _POSITIVE_TRANSITION)
        if self._idle:
            self._idle = False
            self.returned.emit()

    def _set_alarm(self, value: int, test: int) -> None:
        if self._x11 is None or self._ext is None:
            return
        self._drop_alarm()
        wanted = _Alarm(_Trigger(self._counter, _ABSOLUTE, SyncValue.of(value), test), SyncValue.of(0), 1, 0)
        self._alarm = self._ext.XSyncCreateAlarm(self._x11.display, _ALL_OF_AN_ALARM, byref(wanted))
        self._x11.lib.XFlush(self._x11.display)

    def _drop_alarm(self) -> None:
        if self._alarm and self._x11 is not None and self._ext is not None and self._x11.connected:
            self._ext.XSyncDestroyAlarm(self._x11.display, self._alarm)
            self._x11.lib.XFlush(self._x11.display)
        self._alarm = 0


class _SaverInfo(Structure):
    """XScreenSaverInfo."""

    _fields_ = (
        ("window", c_ulong), ("state", c_int), ("kind", c_int), ("til_or_since", c_ulong), ("idle", c_ulong),
        ("event_mask", c_ulong),
    )  # fmt: skip


class XScreenSaverIdle(Polled):
    """The screen saver extension, for X servers without the counter: asks again when the threshold could be reached."""

    name = mark("X11's screen saver extension")

    def __init__(self, x11: X11 | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._x11 = x11
        self._lib: ctypes.CDLL | None = None

    def try_out(self, then: Callable[[Verdict], None]) -> None:
        if self._x11 is None or on_wayland():
            then(Verdict(False, NO_X11 if self._x11 is None else NOT_ON_WAYLAND))
            return
        try:
            lib = ctypes.CDLL("libXss.so.1")
        except OSError:
            then(Verdict(False, mark("the library libXss is not installed")))
            return
        lib.XScreenSaverQueryExtension.argtypes = (c_void_p, POINTER(c_int), POINTER(c_int))
        lib.XScreenSaverQueryInfo.argtypes = (c_void_p, c_ulong, POINTER(_SaverInfo))
        if lib.XScreenSaverQueryExtension(self._x11.display, byref(c_int()), byref(c_int())):
            self._lib = lib
        then(Verdict.of(self._lib is not None, mark("this X server has no screen saver extension")))

    def ask(self, then: Callable[[int | None], None]) -> None:
        if self._x11 is None or self._lib is None or not self._x11.connected:
            then(None)
            return
        info = _SaverInfo()
        told = self._lib.XScreenSaverQueryInfo(self._x11.display, self._x11.root, byref(info))
        self._x11.read()
        then(int(info.idle) if told else None)


def _declare(ext: ctypes.CDLL) -> None:
    ext.XSyncQueryExtension.argtypes = (c_void_p, POINTER(c_int), POINTER(c_int))
    ext.XSyncInitialize.argtypes = (c_void_p, POINTER(c_int), POINTER(c_int))
    ext.XSyncListSystemCounters.argtypes = (c_void_p, POINTER(c_int))
    ext.XSyncListSystemCounters.restype = POINTER(_SystemCounter)
    ext.XSyncFreeSystemCounterList.argtypes = (POINTER(_SystemCounter),)
    ext.XSyncQueryCounter.argtypes = (c_void_p, c_ulong, POINTER(SyncValue))
    ext.XSyncCreateAlarm.argtypes = (c_void_p, c_ulong, POINTER(_Alarm))
    ext.XSyncCreateAlarm.restype = c_ulong
    ext.XSyncDestroyAlarm.argtypes = (c_void_p, c_ulong)
