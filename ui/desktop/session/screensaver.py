"""The desktop's own lock screen or screen saver, on the session's bus: when it covers the screen, nobody is there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from ui.desktop.bus import Address, Bus
from ui.desktop.session.port import AbsenceKind, SessionSource, Verdict
from ui.language import mark

SAVERS = (
    Address("org.freedesktop.ScreenSaver", "", "org.freedesktop.ScreenSaver"),
    Address("org.gnome.ScreenSaver", "", "org.gnome.ScreenSaver"),
    Address("org.cinnamon.ScreenSaver", "", "org.cinnamon.ScreenSaver"),
    Address("org.mate.ScreenSaver", "", "org.mate.ScreenSaver"),
    Address("org.xfce.ScreenSaver", "", "org.xfce.ScreenSaver"),
)


class ScreenSaverSession(SessionSource):
    """Listens to every kind of saver; whichever runs here tells."""

    name = mark("the desktop's screen saver service")
    tells = "lock"

    def __init__(self, bus: Bus | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._covering: set[str] = set()

    def begin(self, then: Callable[[Verdict], None]) -> None:
        if self._bus is None:
            then(Verdict(False, mark("there is no session bus")))
            return
        for saver in SAVERS:
            self._bus.listen(saver, "ActiveChanged", partial(self._told, saver.service))
        self._bus.vanished.connect(self._gone)
        self._try(self._bus, 0, then)

    def stop(self) -> None:
        self._covering.clear()

    def _try(self, bus: Bus, number: int, then: Callable[[Verdict], None]) -> None:
        if number == len(SAVERS):
            then(Verdict(False, mark("this desktop runs no screen saver service")))
            return
        owned = Address("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")

        def told(answer: tuple[Any, ...]) -> None:
            if answer[0]:
                then(Verdict(True))
            else:
                self._try(bus, number + 1, then)

        def failed(_why: str) -> None:
            self._try(bus, number + 1, then)

        bus.call(owned, "NameHasOwner", "s", (SAVERS[number].service,), then=told, failed=failed)

    def _told(self, service: str, _path: str, body: tuple[Any, ...]) -> None:
        self._changed(service, covers=bool(body[0]))

    def _changed(self, service: str, *, covers: bool) -> None:
        if covers:
            self._covering.add(service)
        else:
            self._covering.discard(service)
        self.away.emit(AbsenceKind.LOCKED, bool(self._covering))

    def _gone(self, service: str) -> None:
        if service in self._covering:
            self._changed(service, covers=False)
