"""GNOME: the compositor's own idle monitor, by signals. Works on Wayland and X11."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from ui.desktop.bus import Address, Bus
from ui.desktop.idle.port import IdleSource, Verdict
from ui.language import mark

MONITOR = Address("org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core", "org.gnome.Mutter.IdleMonitor")


class MutterIdle(IdleSource):
    """Asks for one watch at the threshold and, once idle, for one on the next input."""

    name = mark("GNOME's idle monitor")

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._threshold = 0
        self._watches: dict[int, str] = {}
        self._idle = False
        self._listening = False

    def try_out(self, then: Callable[[Verdict], None]) -> None:
        self._bus.call(
            MONITOR,
            "GetIdletime",
            then=lambda _answer: then(Verdict(True)),
            failed=lambda _why: then(Verdict(False, mark("this desktop is not GNOME"))),
        )

    def watch(self, threshold: int) -> None:
        if not self._listening:
            self._listening = True
            self._bus.listen(MONITOR, "WatchFired", self._fired)
            self._bus.appeared.connect(self._begun_anew)
        self._drop()
        self._threshold = threshold
        self._bus.call(MONITOR, "GetIdletime", then=self._begin)

    def stop(self) -> None:
        self._threshold = 0
        self._drop()

    def _begin(self, answer: tuple[Any, ...]) -> None:
        if not self._threshold:
            return
        # A watch that is asked for when the time has passed already would wait for the next round.
        if answer[0] >= self._threshold:
            self._told_idle(answer[0])
        else:
            self._told_active()
        self._ask("AddIdleWatch", "t", (self._threshold,))

    def _ask(self, what: str, signature: str = "", body: tuple[int, ...] = ()) -> None:
        def added(answer: tuple[Any, ...]) -> None:
            self._watches[answer[0]] = what

        self._bus.call(MONITOR, what, signature, body, then=added)

    def _drop(self) -> None:
        for number in self._watches:
            self._bus.call(MONITOR, "RemoveWatch", "u", (number,))
        self._watches.clear()

    def _fired(self, _path: str, body: tuple[Any, ...]) -> None:
        what = self._watches.get(body[0])
        if what == "AddIdleWatch":
            self._bus.call(MONITOR, "GetIdletime", then=lambda answer: self._told_idle(answer[0]))
        elif what == "AddUserActiveWatch":
            del self._watches[body[0]]  # it fires once
            self._told_active()

    def _told_idle(self, idle: int) -> None:
        if self._threshold and not self._idle:
            self._idle = True
            self._ask("AddUserActiveWatch")
            self.idled.emit(max(idle, self._threshold))

    def _told_active(self) -> None:
        if self._idle:
            self._idle = False
            self.returned.emit()

    def _begun_anew(self, service: str) -> None:
        # The compositor was started anew and knows nothing of our watches.
        if service == MONITOR.service and self._threshold and self._watches:
            self._watches.clear()
            self.watch(self._threshold)
