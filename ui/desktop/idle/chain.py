"""Chooses the first way of noticing idleness that works on this desktop."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from ui.desktop.bus import Bus
from ui.desktop.idle.port import IdleSource, Verdict
from ui.desktop.logind import Logind
from ui.desktop.x11 import X11

log = logging.getLogger(__name__)


class IdleChain(QObject):
    """The ways in their order, tried out one after the other; the first that works is used, until it is lost.

    ``settled``: it is known which one, if any; once more when another had to take over. ``idled`` and ``returned`` are
    those of the way in use.
    """

    settled = Signal()
    idled = Signal(object)
    returned = Signal()

    def __init__(self, sources: Sequence[IdleSource], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources = list(sources)
        self._threshold = 0
        self._tried = False
        self.verdicts: dict[str, Verdict] = {}
        self.chosen: IdleSource | None = None
        for source in sources:
            source.setParent(self)

    @property
    def names(self) -> tuple[str, ...]:
        """All ways, in their order."""
        return tuple(source.name for source in self._sources)

    def begin(self, threshold: int) -> None:
        """Chooses, and watches from then on with a threshold in milliseconds (0: not at all). May be called again."""
        self._threshold = threshold
        if self.chosen is not None:
            self._watch()
        elif not self._tried:
            self._tried = True
            self._try(0)

    def stop(self) -> None:
        """Watches no longer."""
        self._threshold = 0
        if self.chosen is not None:
            self.chosen.stop()

    def _try(self, number: int) -> None:
        if number == len(self._sources):
            log.info("idleness cannot be seen here: %s", self.verdicts)
            self.settled.emit()
            return
        source = self._sources[number]

        def tried(verdict: Verdict) -> None:
            self.verdicts[source.name] = verdict
            if not verdict.works:
                self._try(number + 1)
                return
            log.info("idleness by %s", source.name)
            self.chosen = source
            source.idled.connect(self.idled)
            source.returned.connect(self.returned)
            source.lost.connect(lambda why: self._give_over(number, why))
            self._watch()
            self.settled.emit()

        source.try_out(tried)

    def _give_over(self, number: int, why: str) -> None:
        """The way in use has stopped working: those after it are tried."""
        lost = self._sources[number]
        log.info("no idleness by %s any more: %s", lost.name, why)
        lost.stop()
        self.verdicts[lost.name] = Verdict(False, why)
        self.chosen = None
        self._try(number + 1)

    def _watch(self) -> None:
        if self.chosen is None:
            return
        if self._threshold:
            self.chosen.watch(self._threshold)
        else:
            self.chosen.stop()


def sources_of_this_system(session_bus: Bus | None, logind: Logind | None, x11: X11 | None) -> list[IdleSource]:
    """The ways in the order in which they are tried: the exact ones first."""
    if sys.platform == "win32":
        from ui.desktop.idle.windows import WindowsIdle

        return [WindowsIdle()]
    if sys.platform == "darwin":
        from ui.desktop.idle.macos import MacIdle

        return [MacIdle()]
    from ui.desktop.idle.logind import LogindIdle
    from ui.desktop.idle.mutter import MutterIdle
    from ui.desktop.idle.screensaver import ScreenSaverIdle
    from ui.desktop.idle.wayland import WaylandIdle
    from ui.desktop.idle.x11 import XScreenSaverIdle, XSyncIdle

    of_the_bus: list[IdleSource] = [] if session_bus is None else [MutterIdle(session_bus)]
    after: list[IdleSource] = [] if session_bus is None else [ScreenSaverIdle(session_bus)]
    return [*of_the_bus, XSyncIdle(x11), XScreenSaverIdle(x11), WaylandIdle(), *after, LogindIdle(logind)]
