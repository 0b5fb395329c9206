"""Tells when there is a network again, so that nothing waits for the next try."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from ui.desktop.bus import Address, Bus
from ui.desktop.idle.port import Verdict
from ui.language import mark

MANAGER = Address("org.freedesktop.NetworkManager", "/org/freedesktop/NetworkManager", "org.freedesktop.NetworkManager")
_CONNECTED = 60
"""NM_STATE_CONNECTED_SITE; 70 is connected to the whole internet, less is no connection yet."""


class NetworkWatch(QObject):
    """``up`` comes with each change from no network to one. ``name`` is told to people."""

    up = Signal()
    settled = Signal()

    def __init__(self, system_bus: Bus | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = system_bus
        self._connected = True  # what is there at the start is no news
        self._information: Any = None
        self.name = mark("NetworkManager")
        self.verdict: Verdict | None = None

    def begin(self) -> None:
        """Listens from now on."""
        if sys.platform in {"win32", "darwin"}:
            self._begin_with_qt()
        elif self._bus is None:
            self._settle(Verdict(False, mark("there is no system bus")))
        else:
            self._bus.listen(MANAGER, "StateChanged", lambda _path, body: self._state(int(body[0])))
            self._bus.get(
                MANAGER,
                "State",
                self._first_state,
                lambda _why: self._settle(Verdict(False, mark("NetworkManager does not run here"))),
            )

    def _begin_with_qt(self) -> None:
        # Written after Qt's documentation; not yet run on these systems.
        from PySide6.QtNetwork import QNetworkInformation

        self.name = mark("the system's network state")
        if QNetworkInformation.loadDefaultBackend():
            self._information = QNetworkInformation.instance()
            self._information.reachabilityChanged.connect(self._reached)
        self._settle(Verdict.of(self._information is not None, mark("Qt cannot tell it here")))

    def _first_state(self, state: int) -> None:
        self._connected = state >= _CONNECTED
        self._settle(Verdict(True))

    def _state(self, state: int) -> None:
        before, self._connected = self._connected, state >= _CONNECTED
        if self._connected and not before:
            self.up.emit()

    @Slot(object)
    def _reached(self, reachability: Any) -> None:
        self._state(_CONNECTED if reachability.name in {"Online", "Site"} else 0)

    def _settle(self, verdict: Verdict) -> None:
        self.verdict = verdict
        self.settled.emit()
