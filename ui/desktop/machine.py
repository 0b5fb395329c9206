"""What the operating system offers, put together for one running program."""

from __future__ import annotations

import logging
import sys

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.keys import read_keys
from ui.desk import Desk
from ui.desktop.attendance import Attendance
from ui.desktop.bus import Bus
from ui.desktop.idle.chain import IdleChain, sources_of_this_system
from ui.desktop.logind import Logind
from ui.desktop.network import NetworkWatch
from ui.desktop.notifier import Notifier
from ui.desktop.registration.port import registration_of_this_system
from ui.desktop.session.port import SessionSource
from ui.desktop.shortcuts import chain as shortcut_chain
from ui.desktop.shortcuts.chain import Shortcuts
from ui.desktop.shortcuts.port import PANEL, TOGGLE
from ui.desktop.x11 import X11
from ui.language import tr

log = logging.getLogger(__name__)


class Machine(QObject):
    """Opens the buses and the display once, and gives each port what it needs. Lives in the main thread.

    ``changed``: it has become known what works here. ``refused`` carries the title and message of what was not.
    """

    changed = Signal()
    refused = Signal(str, str)

    def __init__(self, desk: Desk, profile: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        buses = sys.platform not in {"win32", "darwin"}
        self.session_bus = Bus.open("SESSION", self) if buses else None
        self.system_bus = Bus.open("SYSTEM", self) if buses else None
        self.x11 = X11.open(self)
        self.logind = None if self.system_bus is None else Logind(self.system_bus, self)
        idle = IdleChain(sources_of_this_system(self.session_bus, self.logind, self.x11))
        self.attendance = Attendance(desk, idle, _session_sources(self.session_bus, self.logind), self)
        self.network = NetworkWatch(self.system_bus, self)
        self.notifier = Notifier(self.session_bus, self)
        self.registration = registration_of_this_system(profile)
        ways_to_keys = shortcut_chain.sources_of_this_system(self.session_bus, self.x11, self.registration)
        self.shortcuts = Shortcuts(ways_to_keys, self)
        self._registered: tuple[bool, bool] | None = None
        desk.glanced.connect(self._glanced)
        self.attendance.settled.connect(self.changed)
        self.shortcuts.settled.connect(self.changed)
        self.notifier.settled.connect(self.changed)
        self.network.settled.connect(self.changed)

    @property
    def wants_autostart(self) -> bool:
        """Whether the settings say that the program starts with the desktop."""
        return self._desk.glance.preferences.autostart

    def begin(self) -> None:
        """Listens from now on."""
        self.attendance.begin()
        self.network.begin()
        self.notifier.begin()
        self._glanced()

    def close(self) -> None:
        """Listens no longer, and gives back what it took."""
        self.attendance.stop()
        self.shortcuts.stop()
        for bus in (self.session_bus, self.system_bus):
            if bus is not None:
                bus.close()
        if self.x11 is not None:
            self.x11.close()

    @Slot()
    def _glanced(self) -> None:
        preferences = self._desk.glance.preferences
        keys = {TOGGLE: read_keys(preferences.key_toggle), PANEL: read_keys(preferences.key_panel)}
        self.shortcuts.want({what: wanted for what, wanted in keys.items() if wanted is not None})
        self._register(preferences.autostart, preferences.links)

    def _register(self, autostart: bool, links: bool) -> None:
        """Writes what has changed in the settings, and only that: a person may have arranged it otherwise since."""
        before, self._registered = self._registered, (autostart, links)
        if before is None:
            # What was set while the program did not run. A start at log-in that is missing may have been taken out in
            # the desktop's own settings; links have none.
            before = (autostart, links and self.registration.takes_links())
        if before == self._registered:
            return
        try:
            if before[0] != autostart:
                self.registration.start_at_login(autostart)
            if before[1] != links:
                self.registration.take_links(links)
        except OSError as error:
            log.info("not registered: %s", error)
            self.refused.emit(tr("That could not be arranged"), str(error))
        self.changed.emit()


def _session_sources(session_bus: Bus | None, logind: Logind | None) -> list[SessionSource]:
    if sys.platform == "win32":
        from ui.desktop.session.windows import WindowsSession

        return [WindowsSession()]
    if sys.platform == "darwin":
        from ui.desktop.session.macos import MacSession

        return [MacSession()]
    from ui.desktop.session.logind import LogindSession
    from ui.desktop.session.screensaver import ScreenSaverSession

    return [LogindSession(logind), ScreenSaverSession(session_bus)]
