"""logind's idle hint: what the desktop tells the system, at the desktop's own threshold. Better than nothing."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from ui.desktop.bus import Address
from ui.desktop.idle.port import IdleSource, Verdict
from ui.desktop.logind import Logind
from ui.language import mark


class LogindIdle(IdleSource):
    """Passes on the hint. Many desktops never give one: it counts as working once one was given."""

    name = mark("the system's idle hint")

    def __init__(self, logind: Logind | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._logind = logind
        self._watching = False
        self._idle = False

    @property
    def caveat(self) -> str:
        return mark("It tells when the desktop's own time is up, not after the minutes set here.")

    def try_out(self, then: Callable[[Verdict], None]) -> None:
        if self._logind is None:
            then(Verdict(False, mark("this system has no login manager (logind)")))
            return
        logind = self._logind

        def found(session: Address | None) -> None:
            if session is None:
                then(Verdict(False, mark("the login manager knows no session of this program")))
                return
            never = Verdict(False, mark("this desktop never gave the system a hint"))
            logind.bus.get(
                session, "IdleSinceHint", lambda since: then(Verdict(True) if since else never), lambda _: then(never)
            )

        logind.find_session(found)

    def watch(self, threshold: int) -> None:  # noqa: ARG002 -- the desktop has one of its own
        if self._logind is None or self._watching:
            return
        self._watching = True
        self._logind.told.connect(self._told)

    def stop(self) -> None:
        if self._logind is not None and self._watching:
            self._logind.told.disconnect(self._told)
        self._watching = False

    def _told(self, values: dict[str, Any]) -> None:
        hint = values.get("IdleHint")
        if hint is None or bool(hint) == self._idle:
            return
        self._idle = bool(hint)
        if self._idle:
            since = values.get("IdleSinceHint", 0)
            self.idled.emit(max(round(time.time() * 1_000 - since / 1_000), 0) if since else 0)
        else:
            self.returned.emit()
