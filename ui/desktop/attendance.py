"""Puts together what the desktop tells about somebody being there, and hands it to the ledger.

Nothing of it leaves the machine, and nothing is recorded but absences during a running timer.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from app.bootstrap import Services
from app.domain.instant import MINUTE
from app.domain.records import AbsenceKind
from app.store.changes import ChangeSet
from app.tracking.presence import Presence
from ui.desk import Desk
from ui.desktop.idle.chain import IdleChain
from ui.desktop.idle.port import Verdict
from ui.desktop.session.port import SessionSource

_WITHOUT_A_THRESHOLD = 10
"""Minutes of idleness that count as somebody having left where none are asked about."""

log = logging.getLogger(__name__)


class Attendance(QObject):
    """Whether somebody is there. Lives in the main thread.

    ``changed`` carries each new :class:`Presence`, ``woke`` follows a sleep, ``settled`` says that it is known what
    works here.
    """

    changed = Signal(object)
    woke = Signal()
    settled = Signal()

    def __init__(
        self, desk: Desk, idle: IdleChain, sessions: Sequence[SessionSource], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.idle = idle
        self.sessions = list(sessions)
        self.verdicts: dict[str, Verdict] = {}
        self.presence = Presence(here_since=desk.now().wall)
        self._threshold = 0
        idle.setParent(self)
        idle.idled.connect(self._idled)
        idle.returned.connect(self._active)
        idle.settled.connect(self.settled)
        for source in self.sessions:
            source.setParent(self)
            source.away.connect(self._session_told)
            source.before_sleep.connect(self._before_sleep)
            source.ending.connect(self._ending)
        desk.glanced.connect(self._glanced)

    def begin(self) -> None:
        """Notices from now on; what the last run left open is over."""
        self._desk.do(lambda services: services.absences.begin())
        for source in self.sessions:
            source.begin(lambda verdict, source=source: self._began(source, verdict))  # type: ignore[misc]
        self._glanced()

    def stop(self) -> None:
        """Notices nothing any more. An absence that goes on is closed at the next start."""
        self.idle.stop()
        for source in self.sessions:
            source.stop()

    @Slot()
    def seen(self) -> None:
        """Somebody used the program: they are there, whatever the desktop says."""
        self._become(self.presence.seen(self._desk.now().wall))

    def _began(self, source: SessionSource, verdict: Verdict) -> None:
        self.verdicts[source.name] = verdict
        log.info("%s: %s", source.name, verdict)
        self.settled.emit()

    @Slot()
    def _glanced(self) -> None:
        minutes = self._desk.glance.preferences.away_minutes or _WITHOUT_A_THRESHOLD
        if minutes * MINUTE != self._threshold:
            self._threshold = minutes * MINUTE
            self.idle.begin(self._threshold)

    @Slot(object)
    def _idled(self, since: int) -> None:
        self._become(self.presence.left("idle", AbsenceKind.IDLE, self._desk.now().wall - since))

    @Slot()
    def _active(self) -> None:
        self._become(self.presence.returned("idle", AbsenceKind.IDLE, self._desk.now().wall))

    @Slot(object, bool)
    def _session_told(self, kind: AbsenceKind, begins: bool) -> None:
        source, now = self.sender(), self._desk.now().wall
        teller = source.name if isinstance(source, SessionSource) else "session"
        if begins:
            self._become(self.presence.left(teller, kind, now))
        else:
            self._become(self.presence.returned(teller, kind, now))
            if kind is AbsenceKind.ASLEEP:
                self.woke.emit()

    def _become(self, presence: Presence) -> None:
        before, self.presence = self.presence, presence
        if presence == before:
            return
        since, kind = presence.away_since, presence.kind
        if since is not None and since != before.away_since:
            self._desk.do(lambda services: services.absences.left(kind, since))
        elif before.away_since is not None and since is None:
            self._desk.do(_welcome)
        self.changed.emit(presence)

    @Slot()
    def _before_sleep(self) -> None:
        self._write_down(lambda services: services.watch.beat())

    @Slot()
    def _ending(self) -> None:
        def write(services: Services) -> ChangeSet:
            changes = services.absences.ending()
            services.watch.beat()
            return changes

        self._write_down(write)

    def _write_down(self, gesture: Callable[[Services], ChangeSet]) -> None:
        """Does a gesture, after all that was given before, and lets the system go on."""
        self._desk.do(gesture, then=lambda _changes: self._let_go(), failed=lambda _error: self._let_go())

    def _let_go(self) -> None:
        for source in self.sessions:
            source.ready()


def _welcome(services: Services) -> ChangeSet:
    """Somebody is back: a sleep that went before is noticed first, so that it is part of the same question."""
    services.watch.beat()
    return services.absences.returned()
