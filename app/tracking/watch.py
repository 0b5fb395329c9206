"""Signs of life while a timer runs, and the question that is asked when they stopped.

A beat a minute tells how long the program and the machine were alive. Where the machine was restarted, slept long
or the program vanished, the timer runs on and one undecided absence waits for the technician's answer. Nothing is
ever cut off or kept silently.
"""

from __future__ import annotations

from app.domain.clock import Clock, Reading, elapsed
from app.domain.records import AbsenceKind, Decision, Entry
from app.domain.span import Span
from app.store import entries, timers
from app.store.changes import ChangeSet
from app.store.ledger import Ledger
from app.store.work import Work
from app.tracking import absences, policies
from app.tracking.policies import SILENCE

BEAT_SECONDS = 60


class Watch:
    """Keeps watch over running timers, on one ledger."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def look(self) -> ChangeSet:
        """Notices what happened to running timers since their last sign of life.

        To be called when a program starts; cheap and without a write when there is nothing to notice.
        """
        reading = self._clock.read()
        with self._ledger.read() as db:
            noticed = any(_noticed(timers.events(db, entry.id), reading) is not None for entry in entries.running(db))
        if not noticed:
            return ChangeSet()
        return self._ledger.write(lambda work: self._notice(work, reading))

    def beat(self) -> ChangeSet:
        """A sign of life for everything that runs: at a start, every :data:`BEAT_SECONDS` and on waking up."""
        reading = self._clock.read()

        def work(work: Work) -> None:
            self._notice(work, reading)
            for entry in entries.running(work.db):
                work.note_beat(entry.id, reading)

        return self._ledger.write(work)

    def goodbye(self) -> ChangeSet:
        """Says that the program ends on purpose while timers run on, so that no question is asked about it."""
        reading = self._clock.read()

        def work(work: Work) -> None:
            for entry in entries.running(work.db):
                work.note_event(entry.id, "quit", reading)

        return self._ledger.write(work)

    def _notice(self, work: Work, reading: Reading) -> None:
        for entry in entries.running(work.db):
            events = timers.events(work.db, entry.id)
            kind = _noticed(events, reading)
            if kind is not None:
                work.note_event(entry.id, kind.value, reading)
                _judge(work, entry, kind, events[-1].reading, reading)
            elif events and elapsed(events[-1].reading, reading).stepped:
                work.note_event(entry.id, "clock_step", reading)


def _noticed(events: list[timers.TimerEvent], now: Reading) -> AbsenceKind | None:
    """What happened since the last sign of life, if it is worth a question."""
    if not events:
        return None
    last = events[-1]
    passed = elapsed(last.reading, now)
    if passed.estimated:
        return AbsenceKind.RESTARTED
    if passed.slept >= SILENCE:
        return AbsenceKind.ASLEEP
    if last.kind == "beat" and passed.length >= SILENCE + BEAT_SECONDS * 1_000:
        return AbsenceKind.STOPPED
    return None


def _judge(work: Work, entry: Entry, kind: AbsenceKind, last_sign: Reading, now: Reading) -> None:
    """Does what is to be done about an absence that was only noticed afterwards."""
    if not policies.counts(work.db, entry, kind):
        return
    match policies.what_to_do(work.db, kind):
        case "stop" if entry.attended:
            absences.end_at(work, entry, last_sign.wall, now)
        case "keep":
            return
        case _:
            going_on = timers.undecided_of(work.db, entry.id)
            # Whoever left before the machine slept is not back because it woke up.
            away = kind is AbsenceKind.ASLEEP and going_on is not None and going_on.decision is Decision.AWAY
            decision = Decision.AWAY if away else Decision.UNDECIDED
            span = Span(last_sign.wall, max(last_sign.wall, now.wall))
            absences.remember(work, entry, kind, span, decision)
