"""systemd's login manager: this session, and the right to be waited for before the machine sleeps or ends."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.desktop.bus import Address, Bus

SERVICE = "org.freedesktop.login1"
MANAGER = Address(SERVICE, "/org/freedesktop/login1", f"{SERVICE}.Manager")

log = logging.getLogger(__name__)


class Logind(QObject):
    """The manager and the session of this program on one connection to the system's bus.

    ``told`` carries the session's properties that changed, by name.
    """

    told = Signal(object)

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bus = bus
        self.session: Address | None = None
        self._asked: list[Callable[[Address | None], None]] = []
        self._inhibitor: Any = None
        self._wants_inhibitor = False

    def find_session(self, then: Callable[[Address | None], None]) -> None:
        """Finds this program's session; ``then`` gets ``None`` where there is no login manager or no session."""
        if self.session is not None:
            then(self.session)
            return
        self._asked.append(then)
        if len(self._asked) > 1:
            return
        # A program that was started by the user's own service manager is in no session: "auto" finds theirs.
        number = os.environ.get("XDG_SESSION_ID") or "auto"
        self.bus.call(MANAGER, "GetSession", "s", (number,), then=self._found, failed=lambda _why: self._settle(None))

    def inhibit(self) -> None:
        """Asks to be waited for before sleep and shutdown, a few seconds at most."""
        self._wants_inhibitor = True
        if self._inhibitor is not None:
            return
        why = "What is being timed is written down"
        self.bus.call(
            MANAGER,
            "Inhibit",
            "ssss",
            ("sleep:shutdown", "Wrenchtime", why, "delay"),
            then=self._inhibiting,
            failed=lambda told: log.info("sleep and shutdown will not wait: %s", told),
        )

    def let_go(self) -> None:
        """Says that the machine may sleep or end now."""
        self._wants_inhibitor = False
        if self._inhibitor is not None:
            self._inhibitor.close()
            self._inhibitor = None

    def _inhibiting(self, answer: tuple[Any, ...]) -> None:
        self._inhibitor = answer[0]
        if not self._wants_inhibitor:
            self.let_go()

    def _found(self, answer: tuple[Any, ...]) -> None:
        self.session = Address(SERVICE, answer[0], f"{SERVICE}.Session")
        properties = self.session._replace(interface="org.freedesktop.DBus.Properties")
        self.bus.listen(properties, "PropertiesChanged", self._changed)
        self._settle(self.session)

    def _settle(self, session: Address | None) -> None:
        asked, self._asked = self._asked, []
        for then in asked:
            then(session)

    def _changed(self, _path: str, body: tuple[Any, ...]) -> None:
        interface, values, invalidated = body
        if interface != f"{SERVICE}.Session" or self.session is None:
            return
        if values:
            self.told.emit({name: value for name, (_signature, value) in values.items()})
        for name in invalidated:
            self.bus.get(self.session, name, lambda value, name=name: self.told.emit({name: value}))  # type: ignore[misc]
