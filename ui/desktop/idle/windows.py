"""Windows: GetLastInputInfo. Written after Microsoft's documentation; not yet run there."""

from __future__ import annotations

import sys
from collections.abc import Callable

from ui.desktop.idle.port import Polled, Verdict
from ui.language import mark


class WindowsIdle(Polled):
    """Asks again when the threshold could be reached."""

    name = mark("Windows' last input")

    def try_out(self, then: Callable[[Verdict], None]) -> None:
        then(Verdict.of(sys.platform == "win32", mark("this is not Windows")))

    def ask(self, then: Callable[[int | None], None]) -> None:
        then(_since_last_input())


def _since_last_input() -> int | None:
    if sys.platform == "win32":
        import ctypes

        class LastInput(ctypes.Structure):
            _fields_ = (("size", ctypes.c_uint), ("tick", ctypes.c_uint32))

        info = LastInput(size=ctypes.sizeof(LastInput))
        if ctypes.windll.user32.GetLastInputInfo(ctypes.byref(info)):
            # Both tick counts are 32 bits wide and begin anew after 49.7 days.
            return int(ctypes.windll.kernel32.GetTickCount() - info.tick) & 0xFFFFFFFF
    return None
