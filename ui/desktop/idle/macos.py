"""macOS: CGEventSourceSecondsSinceLastEventType. Written after Apple's documentation; not yet run there."""

from __future__ import annotations

import sys
from collections.abc import Callable

from ui.desktop.idle.port import Polled, Verdict
from ui.language import mark

_COMBINED_SESSION_STATE = 0  # kCGEventSourceStateCombinedSessionState
_ANY_INPUT = 0xFFFFFFFF  # kCGAnyInputEventType


class MacIdle(Polled):
    """Asks again when the threshold could be reached."""

    name = mark("macOS' event source")

    def try_out(self, then: Callable[[Verdict], None]) -> None:
        then(Verdict.of(sys.platform == "darwin", mark("this is not macOS")))

    def ask(self, then: Callable[[int | None], None]) -> None:
        then(_since_last_input())


def _since_last_input() -> int | None:
    if sys.platform == "darwin":
        import ctypes
        from ctypes import util

        services = ctypes.CDLL(util.find_library("ApplicationServices"))
        seconds = services.CGEventSourceSecondsSinceLastEventType
        seconds.restype = ctypes.c_double
        seconds.argtypes = (ctypes.c_uint32, ctypes.c_uint32)
        return round(seconds(_COMBINED_SESSION_STATE, _ANY_INPUT) * 1_000)
    return None
