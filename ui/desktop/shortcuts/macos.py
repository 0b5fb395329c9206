"""macOS: Carbon's RegisterEventHotKey. Written after Apple's headers; not yet run there."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Mapping
from ctypes import util
from typing import Any

from PySide6.QtCore import QObject

from app.domain.keys import Keys, Modifier
from ui.desktop.idle.port import Verdict
from ui.desktop.shortcuts.port import ShortcutSource
from ui.language import mark, tr

_MODIFIERS = {Modifier.META: 0x0100, Modifier.SHIFT: 0x0200, Modifier.ALT: 0x0800, Modifier.CTRL: 0x1000}
_KEYBOARD, _PRESSED = 0x6B657962, 5  # 'keyb', kEventHotKeyPressed
_DIRECT_OBJECT, _HOT_KEY_ID = 0x2D2D2D2D, 0x686B6964  # '----', 'hkid'
_SIGNATURE = 0x57524E43  # 'WRNC'
_CODES = dict(zip("ASDFHGZXCV", range(10), strict=True)) | {
    "B": 11, "Q": 12, "W": 13, "E": 14, "R": 15, "Y": 16, "T": 17, "1": 18, "2": 19, "3": 20, "4": 21, "6": 22,
    "5": 23, "9": 25, "7": 26, "8": 28, "0": 29, "O": 31, "U": 32, "I": 34, "P": 35, "Return": 36, "L": 37, "J": 38,
    "K": 40, "N": 45, "M": 46, "Tab": 48, "Space": 49, "F5": 96, "F6": 97, "F7": 98, "F3": 99, "F8": 100, "F9": 101,
    "F11": 103, "F10": 109, "F12": 111, "Home": 115, "Delete": 117, "F4": 118, "End": 119, "F2": 120, "F1": 122,
    "Left": 123, "Right": 124, "Down": 125, "Up": 126,
}  # fmt: skip


class _HotKeyId(ctypes.Structure):
    _fields_ = (("signature", ctypes.c_uint32), ("number", ctypes.c_uint32))


class _EventType(ctypes.Structure):
    _fields_ = (("kind", ctypes.c_uint32), ("event", ctypes.c_uint32))


_Handler = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


class MacShortcuts(ShortcutSource):
    """Hot keys of the application's event target."""

    name = mark("macOS' hot keys")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._carbon: Any = None
        self._handler: Any = None
        self._held: dict[int, tuple[str, ctypes.c_void_p]] = {}

    def try_out(self, then: Callable[[Verdict], None]) -> None:
        then(Verdict.of(sys.platform == "darwin", mark("this is not macOS")))

    def bind(self, wanted: Mapping[str, Keys]) -> None:
        if sys.platform == "darwin":
            carbon = self._loaded()
            for _, reference in self._held.values():
                carbon.UnregisterEventHotKey(reference)
            self._held.clear()
            told = {}
            for number, (what, keys) in enumerate(wanted.items(), 1):
                reference = ctypes.c_void_p()
                code, mask = _CODES.get(keys.key), sum(_MODIFIERS[one] for one in keys.modifiers)
                failed = code is None or carbon.RegisterEventHotKey(
                    code, mask, _HotKeyId(_SIGNATURE, number), carbon.GetApplicationEventTarget(), 0,
                    ctypes.byref(reference),
                )  # fmt: skip
                told[what] = tr("another program has {keys}", keys=keys.text) if failed else ""
                if not failed:
                    self._held[number] = (what, reference)
            self.bound.emit(told)

    def _loaded(self) -> Any:
        if self._carbon is None:
            carbon = ctypes.CDLL(util.find_library("Carbon"))
            carbon.GetApplicationEventTarget.restype = ctypes.c_void_p
            carbon.RegisterEventHotKey.argtypes = (
                ctypes.c_uint32, ctypes.c_uint32, _HotKeyId, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p,
            )  # fmt: skip
            carbon.UnregisterEventHotKey.argtypes = (ctypes.c_void_p,)
            carbon.InstallEventHandler.argtypes = (
                ctypes.c_void_p, _Handler, ctypes.c_ulong, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p,
            )  # fmt: skip
            carbon.GetEventParameter.argtypes = (
                ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p,
                ctypes.c_void_p,
            )  # fmt: skip
            self._carbon, self._handler = carbon, _Handler(self._hot_key)
            pressed = _EventType(_KEYBOARD, _PRESSED)
            target = carbon.GetApplicationEventTarget()
            carbon.InstallEventHandler(target, self._handler, 1, ctypes.byref(pressed), None, None)
        return self._carbon

    def _hot_key(self, _next: Any, event: Any, _data: Any) -> int:
        which = _HotKeyId()
        self._carbon.GetEventParameter(
            event, _DIRECT_OBJECT, _HOT_KEY_ID, None, ctypes.sizeof(which), None, ctypes.byref(which)
        )
        held = self._held.get(which.number)
        if held is not None:
            self.pressed.emit(held[0])
        return 0
