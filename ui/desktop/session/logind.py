"""logind: lock, switch of user, sleep and shutdown, the last two waited for by an inhibitor."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from ui.desktop.bus import Address
from ui.desktop.logind import MANAGER, Logind
from ui.desktop.session.port import AbsenceKind, SessionSource, Verdict
from ui.language import mark

LOCK_MAY_TAKE_MS = 10_000
"""Until a desktop that was asked to lock has said that it did."""


class LogindSession(SessionSource):
    """The session's signals and properties, and the manager's two warnings."""

    name = mark("the login manager (logind)")
    tells = "lock, sleep, shutdown, switching users"

    def __init__(self, logind: Logind | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._logind = logind
        self._ended = False
        self._doubt = QTimer(self, singleShot=True, interval=LOCK_MAY_TAKE_MS)
        self._doubt.timeout.connect(self._check_lock)

    def begin(self, then: Callable[[Verdict], None]) -> None:
        logind = self._logind
        if logind is None:
            then(Verdict(False, mark("this system has no login manager (logind)")))
            return

        def found(session: Address | None) -> None:
            if session is None:
                then(Verdict(False, mark("the login manager knows no session of this program")))
                return
            for member, heard in (("Lock", self._lock_asked), ("Unlock", self._unlocked)):
                logind.bus.listen(session, member, heard)
            logind.bus.listen(MANAGER, "PrepareForSleep", self._sleep)
            logind.bus.listen(MANAGER, "PrepareForShutdown", self._shutdown)
            logind.told.connect(self._told)
            logind.inhibit()
            then(Verdict(True))

        logind.find_session(found)

    def ready(self) -> None:
        if self._logind is not None:
            self._logind.let_go()

    def stop(self) -> None:
        self._ended = True
        self._doubt.stop()
        self.ready()

    def _lock_asked(self, _path: str, _body: tuple[Any, ...]) -> None:
        # A request to the desktop, which may have no means to lock: it is looked at again in a moment.
        self._away(AbsenceKind.LOCKED, True)
        self._doubt.start()

    def _unlocked(self, _path: str, _body: tuple[Any, ...]) -> None:
        self._doubt.stop()
        self._away(AbsenceKind.LOCKED, False)

    def _check_lock(self) -> None:
        if self._logind is not None and self._logind.session is not None:
            self._logind.bus.get(self._logind.session, "LockedHint", self._hinted)

    def _hinted(self, locked: bool) -> None:
        if not locked:
            self._away(AbsenceKind.LOCKED, False)

    def _told(self, values: dict[str, Any]) -> None:
        if "LockedHint" in values:
            self._doubt.stop()
            self._away(AbsenceKind.LOCKED, bool(values["LockedHint"]))
        if "Active" in values:
            self._away(AbsenceKind.SWITCHED, not values["Active"])

    def _sleep(self, _path: str, body: tuple[Any, ...]) -> None:
        if body[0]:
            self._away(AbsenceKind.ASLEEP, True)
            self.before_sleep.emit()
        else:
            if self._logind is not None and not self._ended:
                self._logind.inhibit()
            self._away(AbsenceKind.ASLEEP, False)

    def _shutdown(self, _path: str, body: tuple[Any, ...]) -> None:
        if body[0]:
            self.ending.emit()
        elif self._logind is not None and not self._ended:
            self._logind.inhibit()  # it was called off

    def _away(self, kind: AbsenceKind, begins: bool) -> None:
        if not self._ended:
            self.away.emit(kind, begins)
