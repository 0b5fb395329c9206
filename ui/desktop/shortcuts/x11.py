"""X11: keys grabbed on the root window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject

from app.domain.keys import Keys, Modifier
from ui.desktop.idle.port import Verdict
from ui.desktop.idle.x11 import NO_X11
from ui.desktop.shortcuts.port import ShortcutSource
from ui.desktop.wayland import on_wayland
from ui.desktop.x11 import X11
from ui.language import mark, tr

_KEY_PRESS = 2
_ASYNC = 1
_MASKS = {Modifier.SHIFT: 1, Modifier.CTRL: 4, Modifier.ALT: 8, Modifier.META: 64}
_LOCKS = (0, 2, 16, 2 | 16)  # neither, Caps Lock, Num Lock, both: each is a grab of its own
_NAMES = {
    "Space": "space", "Tab": "Tab", "Return": "Return", "Pause": "Pause", "Insert": "Insert", "Delete": "Delete",
    "Home": "Home", "End": "End", "Up": "Up", "Down": "Down", "Left": "Left", "Right": "Right",
}  # fmt: skip


class X11Shortcuts(ShortcutSource):
    """Grabs each key with and without the lock keys; a key that another program has is told."""

    name = mark("X11's key grabs")

    def __init__(self, x11: X11 | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._x11 = x11
        self._grabbed: dict[tuple[int, int], str] = {}
        if x11 is not None:
            x11.hear(_KEY_PRESS, self._key)

    def try_out(self, then: Callable[[Verdict], None]) -> None:
        then(Verdict.of(self._x11 is not None and not on_wayland(), NO_X11))

    def bind(self, wanted: Mapping[str, Keys]) -> None:
        if self._x11 is None or not self._x11.connected:
            return
        self._give_back(self._x11)
        told = {what: self._grab(self._x11, what, keys) for what, keys in wanted.items()}
        self.bound.emit(told)

    def _grab(self, x11: X11, what: str, keys: Keys) -> str:
        name = _NAMES.get(keys.key, keys.key.lower() if len(keys.key) == 1 else keys.key)
        code = x11.lib.XKeysymToKeycode(x11.display, x11.lib.XStringToKeysym(name.encode()))
        if not code:
            return tr("this keyboard has no {key}", key=keys.key)
        mask = sum(_MASKS[modifier] for modifier in keys.modifiers)

        def grab() -> None:
            for lock in _LOCKS:
                x11.lib.XGrabKey(x11.display, code, mask | lock, x11.root, 0, _ASYNC, _ASYNC)

        if x11.refused(grab):
            self._ungrab(x11, code, mask)
            return tr("another program has {keys}", keys=keys.text)
        self._grabbed[code, mask] = what
        return ""

    def _give_back(self, x11: X11) -> None:
        for code, mask in self._grabbed:
            self._ungrab(x11, code, mask)
        self._grabbed.clear()

    @staticmethod
    def _ungrab(x11: X11, code: int, mask: int) -> None:
        for lock in _LOCKS:
            x11.lib.XUngrabKey(x11.display, code, mask | lock, x11.root)
        x11.flush()

    def _key(self, event: Any) -> None:
        what = self._grabbed.get((event.key.keycode, event.key.state & sum(_MASKS.values())))
        if what is not None:
            self.pressed.emit(what)
