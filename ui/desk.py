"""The desk: where every gesture of the technician goes in, and the newest glance at the ledger comes out.

A gesture is one use case on the ledger thread; the glance is read anew right after it, so whatever shows the
glance shows what is on disk.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from app.bootstrap import Services
from app.domain.clock import Reading
from app.domain.days import day_span
from app.domain.errors import Refusal
from app.domain.instant import HOUR, MINUTE
from app.store.changes import ChangeSet
from ui.glance import Glance, read_glance
from ui.runner import Runner

T = TypeVar("T")

_MARGIN = 25  # ms past a whole minute, so that the text has certainly changed


class Desk(QObject):
    """Gestures in, glances out. Lives in the main thread; the services are used on the ledger thread alone.

    ``glanced`` carries each new :class:`Glance`: after a gesture, when another program changed the ledger, and at
    each full minute of what runs.
    """

    glanced = Signal(object)

    def __init__(self, services: Services, glance: Glance, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._runner = runner
        self._glance = glance
        self._newest = glance  # as the ledger thread knows it
        self._beat_refused = ""
        runner.pulse(self._until_next_pulse, self._pulse, self._take)

    @property
    def glance(self) -> Glance:
        """The newest glance."""
        return self._glance

    def now(self) -> Reading:
        """The clocks, for lengths that grow on the screen between two glances."""
        return self._services.clock.read()

    def do(
        self,
        gesture: Callable[[Services], ChangeSet],
        then: Callable[[ChangeSet], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Runs a use case and takes a new glance; ``then`` gets what was changed after the glance is told."""
        services = self._services

        def work() -> tuple[ChangeSet, Glance]:
            return gesture(services), self._read(services)

        def done(outcome: tuple[ChangeSet, Glance]) -> None:
            changes, glance = outcome
            self._take(glance)
            if then is not None:
                then(changes)

        self._runner.ledger(work, done, failed, owner)

    def ask(
        self,
        question: Callable[[Services], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Reads something from the ledger; ``then`` gets it."""
        services = self._services
        self._runner.ledger(lambda: question(services), then, failed, owner)

    @Slot()
    def refresh(self) -> None:
        """Takes a new glance, because another program says it has changed the ledger."""
        self.ask(self._read, self._take, owner=self)

    def look(self) -> None:
        """Takes a new glance if another program has committed since the last one, or the day has changed."""
        known = self._glance

        def work(services: Services) -> Glance | None:
            return None if self._is_newest(known) else self._read(services)

        self.ask(work, self._take_any, owner=self)

    def say_hello(self) -> None:
        """Notes a sign of life at once if timers run on; the next one comes with a full minute of what runs.

        A crash within that minute would not be noticed, and the first write to a log that is not there yet costs twice
        the wake-ups of any other: better now than once all is at rest.
        """
        if self._glance.overview.running:
            self._runner.ledger(self._pulse, self._take)

    def say_goodbye(self) -> None:
        """Says in the ledger that the program ends on purpose, if timers run on; the runner finishes it."""
        if self._glance.overview.running:
            self._runner.ledger(self._services.watch.goodbye)

    def _take_any(self, glance: Glance | None) -> None:
        if glance is not None:
            self._take(glance)

    def _take(self, glance: Glance) -> None:
        self._glance = glance
        self.glanced.emit(glance)

    def _day_is_over(self, glance: Glance) -> bool:
        return self.now().wall // MINUTE >= _midnight_after(glance) // MINUTE

    # On the ledger thread

    def _read(self, services: Services) -> Glance:
        self._newest = read_glance(services)
        return self._newest

    def _until_next_pulse(self) -> float:
        return until_next_tick(self._newest, self.now()) / 1_000

    def _pulse(self) -> Glance:
        """Notes a sign of life of what runs. What is on the screen is read anew only if it can be different."""
        noticed = self._beat() if self._newest.overview.running else ChangeSet()
        # A glance knows by itself how lengths grow, but not what becomes of a meter.
        holds = not noticed and self._newest.meter is None and self._is_newest(self._newest)
        return self._newest if holds else self._read(self._services)

    def _beat(self) -> ChangeSet:
        """Notes the sign of life. What keeps it from being noted is told when it begins, not every minute."""
        try:
            noticed = self._services.watch.beat()
        except Refusal as refusal:
            told, self._beat_refused = self._beat_refused, refusal.title
            if told != refusal.title:
                raise
            return ChangeSet()
        self._beat_refused = ""
        return noticed

    def _is_newest(self, glance: Glance) -> bool:
        """Whether no other program has committed since a glance, and its day is not over."""
        return self._services.ledger.data_version() == glance.version and not self._day_is_over(glance)


def until_next_tick(glance: Glance, now: Reading) -> int:
    """Milliseconds until what is shown grows out of date.

    While something runs that is its next full minute, a sign of life goes with it. Otherwise it is midnight,
    looked for each hour because timers stand still while the machine sleeps.
    """
    running = glance.foremost
    if running is not None:
        return MINUTE - glance.elapsed(running, now) % MINUTE + _MARGIN
    return max(min(_midnight_after(glance) - now.wall, HOUR), 0) + _MARGIN


def _midnight_after(glance: Glance) -> int:
    return day_span(glance.overview.day, glance.overview.reading.zone).end
