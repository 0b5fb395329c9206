"""Chooses the way to global shortcuts that works here, and keeps it in step with the settings."""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.keys import Keys
from ui.desktop.bus import Bus
from ui.desktop.idle.port import Verdict
from ui.desktop.registration.port import Registration
from ui.desktop.shortcuts.port import ShortcutSource
from ui.desktop.x11 import X11

log = logging.getLogger(__name__)


class Shortcuts(QObject):
    """``pressed`` carries what a key is for. ``troubles`` says, by what they are for, why keys could not be had."""

    pressed = Signal(str)
    settled = Signal()

    def __init__(self, sources: Sequence[ShortcutSource], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources = list(sources)
        self.wanted: dict[str, Keys] = {}
        self._tried = False
        self.chosen: ShortcutSource | None = None
        self.verdicts: dict[str, Verdict] = {}
        self.troubles: dict[str, str] = {}
        for source in sources:
            source.setParent(self)

    def want(self, wanted: Mapping[str, Keys]) -> None:
        """Takes these keys from now on. May be called again; the same keys are left as they are."""
        if self._tried and dict(wanted) == self.wanted:
            return
        self.wanted = dict(wanted)
        if self.chosen is not None:
            self.chosen.bind(self.wanted)
        elif not self._tried:
            self._tried = True
            self._try(0)

    def stop(self) -> None:
        """Gives all keys back."""
        if self.chosen is not None and self.wanted:
            self.chosen.stop()

    def _try(self, number: int) -> None:
        if number == len(self._sources):
            self.settled.emit()
            return
        source = self._sources[number]

        def tried(verdict: Verdict) -> None:
            self.verdicts[source.name] = verdict
            if not verdict.works:
                self._try(number + 1)
                return
            self.chosen = source
            source.pressed.connect(self.pressed)
            source.bound.connect(self._bound)
            if self.wanted:
                source.bind(self.wanted)
            self.settled.emit()

        source.try_out(tried)

    @Slot(object)
    def _bound(self, told: dict[str, str]) -> None:
        self.troubles = {what: why for what, why in told.items() if why}
        for what, why in self.troubles.items():
            log.info("no key for %s: %s", what, why)
        self.settled.emit()


def sources_of_this_system(
    session_bus: Bus | None, x11: X11 | None, registration: Registration
) -> list[ShortcutSource]:
    """The ways in the order in which they are tried."""
    if sys.platform == "win32":
        from ui.desktop.shortcuts.windows import WindowsShortcuts

        return [WindowsShortcuts()]
    if sys.platform == "darwin":
        from ui.desktop.shortcuts.macos import MacShortcuts

        return [MacShortcuts()]
    from ui.desktop.shortcuts.portal import PortalShortcuts
    from ui.desktop.shortcuts.x11 import X11Shortcuts

    return [X11Shortcuts(x11), PortalShortcuts(session_bus, registration)]
