"""macOS: the lock screen's notifications and IOKit's power messages. Written after Apple's documentation; not yet run
there."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from ctypes import util
from typing import Any

from PySide6.QtCore import QObject

from ui.desktop.session.port import AbsenceKind, SessionSource, Verdict
from ui.language import mark

_UTF8 = 0x08000100
_DELIVER_AT_ONCE = 4  # CFNotificationSuspensionBehaviorDeliverImmediately
_CAN_SLEEP, _WILL_SLEEP, _HAS_POWERED_ON = 0xE0000270, 0xE0000280, 0xE0000300
_LOCK_NAMES = {"com.apple.screenIsLocked": True, "com.apple.screenIsUnlocked": False}

_Noticed = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
_Powered = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p)


class MacSession(SessionSource):
    """Observes the distributed notification centre and the root power domain, both in the main run loop."""

    name = mark("macOS' notifications")
    tells = "lock, sleep"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: list[Any] = []  # what C calls back must live as long as it may be called
        self._root = 0
        self._sleep_waits = 0
        self._iokit: Any = None

    def begin(self, then: Callable[[Verdict], None]) -> None:
        if sys.platform == "darwin":
            core = ctypes.CDLL(util.find_library("CoreFoundation"))
            self._observe_locks(core)
            self._observe_power(core, ctypes.CDLL(util.find_library("IOKit")))
            then(Verdict(True))
        else:
            then(Verdict(False, mark("this is not macOS")))

    def ready(self) -> None:
        if self._sleep_waits and self._iokit is not None:
            self._iokit.IOAllowPowerChange(self._root, ctypes.c_long(self._sleep_waits))
            self._sleep_waits = 0

    def take_power(self, message: int, argument: int) -> None:
        """Acts on one message of the power domain."""
        if message == _CAN_SLEEP:
            self._sleep_waits = argument
            self.ready()
        elif message == _WILL_SLEEP:
            self._sleep_waits = argument
            self.away.emit(AbsenceKind.ASLEEP, True)
            self.before_sleep.emit()
        elif message == _HAS_POWERED_ON:
            self.away.emit(AbsenceKind.ASLEEP, False)

    def _observe_locks(self, core: Any) -> None:
        core.CFStringCreateWithCString.restype = ctypes.c_void_p
        core.CFStringCreateWithCString.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32)
        core.CFNotificationCenterGetDistributedCenter.restype = ctypes.c_void_p
        core.CFNotificationCenterAddObserver.argtypes = (
            ctypes.c_void_p, ctypes.c_void_p, _Noticed, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_long,
        )  # fmt: skip
        centre = core.CFNotificationCenterGetDistributedCenter()
        for name, locked in _LOCK_NAMES.items():
            noticed = _Noticed(lambda *_told, locked=locked: self.away.emit(AbsenceKind.LOCKED, locked))
            self._kept.append(noticed)
            text = core.CFStringCreateWithCString(None, name.encode(), _UTF8)
            core.CFNotificationCenterAddObserver(centre, None, noticed, text, None, _DELIVER_AT_ONCE)

    def _observe_power(self, core: Any, iokit: Any) -> None:
        powered = _Powered(lambda _to, _service, message, argument: self.take_power(message, argument or 0))
        self._kept.append(powered)
        self._iokit = iokit
        port, notifier = ctypes.c_void_p(), ctypes.c_uint32()
        iokit.IORegisterForSystemPower.argtypes = (
            ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p), _Powered, ctypes.POINTER(ctypes.c_uint32),
        )  # fmt: skip
        iokit.IORegisterForSystemPower.restype = ctypes.c_uint32
        iokit.IONotificationPortGetRunLoopSource.argtypes = (ctypes.c_void_p,)
        iokit.IONotificationPortGetRunLoopSource.restype = ctypes.c_void_p
        core.CFRunLoopGetMain.restype = ctypes.c_void_p
        core.CFRunLoopAddSource.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
        self._root = iokit.IORegisterForSystemPower(None, ctypes.byref(port), powered, ctypes.byref(notifier))
        modes = ctypes.c_void_p.in_dll(core, "kCFRunLoopCommonModes")
        core.CFRunLoopAddSource(core.CFRunLoopGetMain(), iokit.IONotificationPortGetRunLoopSource(port), modes)
