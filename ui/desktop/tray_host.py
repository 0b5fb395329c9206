"""Whether the desktop has a place for tray icons now, and when it gets one.

Panels come seconds after log-in, or with an extension that is switched on later, or never. An icon made
before its StatusNotifier host came is never registered by Qt on X11, and hiding and showing does not help:
at ``appeared`` the QSystemTrayIcon has to be made anew. Its ``isVisible`` tells nothing about any of this.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QSystemTrayIcon

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusServiceWatcher

# Seconds between looks: log-in is over within half a minute. After that a panel of the new kind announces
# itself on the bus, and the rare look is for one of the old kind.
_LOOKS = (0.25, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 15.0)
_RARE_LOOK = 30.0

_WATCHER = "org.kde.StatusNotifierWatcher"

log = logging.getLogger(__name__)


class TrayHost(QObject):
    """Watches for a tray. ``appeared`` is emitted once, when one comes that was not there at the start."""

    appeared = Signal()

    def __init__(
        self, probe: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable, parent: QObject | None = None
    ) -> None:
        """``probe`` tells whether there is a tray now. Nothing is watched yet."""
        super().__init__(parent)
        self._probe = probe
        self._looks = iter(_LOOKS)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        self._bus_watcher: QDBusServiceWatcher | None = None

    def available(self) -> bool:
        """Whether a tray icon shown now would be seen."""
        return self._probe()

    def watch(self) -> None:
        """Starts waiting for a tray. Where there is one already nothing is started, and nothing wakes up."""
        if not self.available():
            self._watch_bus()
            self._wait()

    def stop(self) -> None:
        """Waits no longer."""
        self._timer.stop()
        if self._bus_watcher is not None:
            self._bus_watcher.deleteLater()
            self._bus_watcher = None

    def _wait(self) -> None:
        self._timer.start(round(next(self._looks, _RARE_LOOK) * 1000))

    @Slot()
    def _look(self) -> None:
        if self.available():
            self.stop()
            self.appeared.emit()
        else:
            self._wait()

    def _watch_bus(self) -> None:
        try:
            from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher
        except ImportError:  # Windows and macOS, whose trays are always there
            return
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            log.info("no session bus: looking for a tray from time to time only")
            return
        mode = QDBusServiceWatcher.WatchModeFlag.WatchForRegistration
        self._bus_watcher = QDBusServiceWatcher(_WATCHER, bus, mode, self)
        self._bus_watcher.serviceRegistered.connect(self._host_registered)

    @Slot(str)
    def _host_registered(self, _name: str) -> None:
        # The name is taken a moment before the host behind it has settled: look again soon and often.
        self._looks = iter(_LOOKS)
        self._wait()
