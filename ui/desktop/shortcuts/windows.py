"""Windows: RegisterHotKey. Written after Microsoft's documentation; not yet run there."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Mapping
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QObject

from app.domain.keys import Keys, Modifier
from ui.desktop.idle.port import Verdict
from ui.desktop.shortcuts.port import ShortcutSource
from ui.language import mark, tr

_WM_HOTKEY = 0x0312
_MODIFIERS = {Modifier.ALT: 1, Modifier.CTRL: 2, Modifier.SHIFT: 4, Modifier.META: 8}
_NO_REPEAT = 0x4000
_CODES = {
    "Space": 0x20, "Tab": 0x09, "Return": 0x0D, "Pause": 0x13, "Insert": 0x2D, "Delete": 0x2E, "Home": 0x24,
    "End": 0x23, "Up": 0x26, "Down": 0x28, "Left": 0x25, "Right": 0x27,
}  # fmt: skip


class WindowsShortcuts(ShortcutSource):
    """Hot keys of this thread, whose messages come through Qt's loop."""

    name = mark("Windows' hot keys")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: dict[int, str] = {}
        self._filter = _Filter(self._hot_key)

    def try_out(self, then: Callable[[Verdict], None]) -> None:
        then(Verdict.of(sys.platform == "win32", mark("this is not Windows")))

    def bind(self, wanted: Mapping[str, Keys]) -> None:
        if sys.platform == "win32":
            user32, application = ctypes.windll.user32, QCoreApplication.instance()
            if application is not None:
                application.removeNativeEventFilter(self._filter)
                application.installNativeEventFilter(self._filter)
            for number in self._held:
                user32.UnregisterHotKey(None, number)
            self._held.clear()
            told = {}
            for number, (what, keys) in enumerate(wanted.items(), 1):
                mask = sum(_MODIFIERS[one] for one in keys.modifiers) | _NO_REPEAT
                if user32.RegisterHotKey(None, number, mask, code(keys)):
                    self._held[number] = what
                told[what] = "" if number in self._held else tr("another program has {keys}", keys=keys.text)
            self.bound.emit(told)

    def _hot_key(self, number: int) -> None:
        if number in self._held:
            self.pressed.emit(self._held[number])


def code(keys: Keys) -> int:
    """Windows' virtual key code."""
    if len(keys.key) == 1:
        return ord(keys.key)
    return _CODES.get(keys.key) or 0x6F + int(keys.key[1:])


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, hot_key: Callable[[int], None]) -> None:
        super().__init__()
        self._hot_key = hot_key

    def nativeEventFilter(self, _kind: Any, message: Any) -> Any:
        found = wintypes.MSG.from_address(int(message))
        if found.message == _WM_HOTKEY:
            self._hot_key(int(found.wParam))
        return False, 0
