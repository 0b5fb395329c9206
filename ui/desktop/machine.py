"""What the operating system offers, put together for one running program."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

from ui.desk import Desk
from ui.desktop.attendance import Attendance
from ui.desktop.bus import Bus
from ui.desktop.idle.chain import IdleChain, sources_of_this_system
from ui.desktop.logind import Logind
from ui.desktop.network import NetworkWatch
from ui.desktop.notifier import Notifier
from ui.desktop.session.port import SessionSource
from ui.desktop.x11 import X11


class Machine(QObject):
    """Opens the buses and the display once, and gives each port what it needs. Lives in the main thread.

    ``changed``: it has become known what works here.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        buses = sys.platform not in {"win32", "darwin"}
        self.session_bus = Bus.open("SESSION", self) if buses else None
        self.system_bus = Bus.open("SYSTEM", self) if buses else None
        self.x11 = X11.open(self)
        self.logind = None if self.system_bus is None else Logind(self.system_bus, self)
        idle = IdleChain(sources_of_this_system(self.session_bus, self.logind, self.x11))
        self.attendance = Attendance(desk, idle, _session_sources(self.session_bus, self.logind), self)
        self.network = NetworkWatch(self.system_bus, self)
        self.notifier = Notifier(self.session_bus, self)
        self.attendance.settled.connect(self.changed)
        self.notifier.settled.connect(self.changed)
        self.network.settled.connect(self.changed)

    def begin(self) -> None:
        """Listens from now on."""
        self.attendance.begin()
        self.network.begin()
        self.notifier.begin()

    def close(self) -> None:
        """Listens no longer, and gives back what it took."""
        self.attendance.stop()
        for bus in (self.session_bus, self.system_bus):
            if bus is not None:
                bus.close()
        if self.x11 is not None:
            self.x11.close()


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
