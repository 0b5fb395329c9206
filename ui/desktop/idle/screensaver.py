"""KDE on X11: the screen saver's service, which answers in milliseconds. On Wayland KWin does not answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.desktop.bus import Address, Bus
from ui.desktop.idle.port import Polled, Verdict
from ui.language import mark

SAVER = Address("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver")


class ScreenSaverIdle(Polled):
    """Asks again when the threshold could be reached."""

    name = mark("the desktop's screen saver service")

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus

    def try_out(self, then: Callable[[Verdict], None]) -> None:
        self._bus.call(
            SAVER,
            "GetSessionIdleTime",
            then=lambda _answer: then(Verdict(True)),
            failed=lambda _why: then(Verdict(False, mark("this desktop's screen saver service does not tell"))),
        )

    def ask(self, then: Callable[[int | None], None]) -> None:
        self._bus.call(
            SAVER, "GetSessionIdleTime", then=lambda answer: then(int(answer[0])), failed=lambda _why: then(None)
        )
