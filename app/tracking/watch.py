"""Signs of life while a timer runs, and the question that is asked when they stopped.

A beat a minute tells how long the program and the machine were alive. Where the machine was restarted, slept long
or the program vanished, the timer runs on and one undecided absence waits for the technician's answer. Nothing is
ever cut off or kept silently.
"""

from __future__ import annotations

import msgspec

from app.domain.clock import Clock, Reading, elapsed
from app.domain.errors import NotFound, Refusal
from app.domain.gestures import Gesture
from app.domain.ids import new_id
from app.domain.instant import MINUTE, Instant
from app.domain.records import Absence, AbsenceKind, Decision, Entry
from app.store import entries, timers
from app.store.changes import ChangeSet
from app.store.ledger import Ledger
from app.store.work import Work

BEAT_SECONDS = 60
SILENCE = 5 * MINUTE
"""A sleep or a vanished program shorter than this is not worth a question; a restart always is."""


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
        """A sign of life for everything that runs, every :data:`BEAT_SECONDS` and on waking up."""
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

    def keep(self, absence_id: str) -> ChangeSet:
        """Answers that the work went on during the absence."""
        return self._ledger.write(lambda work: self._decide(work, absence_id, Decision.KEPT, None), Gesture.ANSWER)

    def end_at_last_sign(self, absence_id: str) -> ChangeSet:
        """Answers that the work ended at the last sign of life."""
        return self._ledger.write(
            lambda work: self._decide(work, absence_id, Decision.DISCARDED, _pending(work, absence_id).start),
            Gesture.ANSWER,
        )

    def end_at(self, absence_id: str, end: Instant) -> ChangeSet:
        """Answers that the work ended at a given time."""
        return self._ledger.write(lambda work: self._decide(work, absence_id, Decision.DISCARDED, end), Gesture.ANSWER)

    def _notice(self, work: Work, reading: Reading) -> None:
        for entry in entries.running(work.db):
            events = timers.events(work.db, entry.id)
            kind = _noticed(events, reading)
            if kind is not None:
                _remember(work, entry, kind, events[-1].reading.wall, reading)
                work.note_event(entry.id, kind.value, reading)
            elif events and elapsed(events[-1].reading, reading).stepped:
                work.note_event(entry.id, "clock_step", reading)

    def _decide(self, work: Work, absence_id: str, decision: Decision, end: Instant | None) -> None:
        absence = _pending(work, absence_id)
        entry = entries.get(work.db, absence.entry_id)
        if entry is None:
            raise NotFound("No such entry", "The entry of this absence was discarded.")
        if end is not None:
            latest = self._clock.read().wall if entry.end is None else entry.end
            if not entry.start <= end <= max(latest, entry.start):
                raise Refusal(
                    "Not within the entry",
                    "The work can only have ended between the entry's start and its end or now.",
                )
            work.change(entry, msgspec.structs.replace(entry, end=end, estimated=True))
        work.note_absence(absence, msgspec.structs.replace(absence, decision=decision))


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


def _remember(work: Work, entry: Entry, kind: AbsenceKind, last_sign: Instant, now: Reading) -> None:
    """One question an entry: a second absence before the answer makes the first one longer."""
    start = max(last_sign, entry.start)
    end = max(now.wall, start)
    pending = timers.undecided_of(work.db, entry.id)
    if pending is None:
        work.note_absence(None, Absence(id=new_id(), entry_id=entry.id, kind=kind, start=start, end=end))
    else:
        work.note_absence(pending, msgspec.structs.replace(pending, end=max(pending.end, end)))


def _pending(work: Work, absence_id: str) -> Absence:
    absence = timers.absence(work.db, absence_id)
    if absence is None:
        raise NotFound("No such question", "That absence is not in the ledger.")
    if absence.decision is not Decision.UNDECIDED:
        raise Refusal("Already answered", f"That absence was {absence.decision} before.")
    return absence
