"""Absences as the desktop tells of them, and all answers to what became of the time.

An absence is stored when it begins, so that nothing can lose it, and becomes a question when somebody is back, if it
was long enough. It is bound to its entry; one stretch is one question, however many signs it had.
"""

from __future__ import annotations

import msgspec

from app.domain.clock import Clock, Reading
from app.domain.errors import NotFound, Refusal
from app.domain.gestures import Gesture
from app.domain.ids import new_id
from app.domain.instant import MINUTE, SECOND, Instant
from app.domain.records import Absence, AbsenceKind, Decision, Entry
from app.domain.span import Span
from app.store import entries, timers
from app.store.changes import ChangeSet
from app.store.ledger import Ledger
from app.store.work import Work
from app.tracking import policies
from app.tracking.policies import Holder
from app.tracking.subject import Named, Subject
from app.tracking.timers import refuse_locked

_SAME = MINUTE
"""Whoever was back for less than this before they left again was not back."""


class Absences:
    """Use cases on absences, on one ledger."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def begin(self) -> ChangeSet:
        """A desktop program starts: whatever went on when the last one ended is over."""
        return self.returned()

    def left(self, kind: AbsenceKind, since: Instant) -> ChangeSet:
        """Nobody is there since an instant. Told again with an earlier one, the absence begins there.

        Only the attended timer is about the technician; what runs unattended goes on without one.
        """
        reading = self._clock.read()
        with self._ledger.read() as db:
            if not any(entry.attended for entry in entries.running(db)):
                return ChangeSet()

        def work(work: Work) -> None:
            for entry in entries.running(work.db):
                if entry.attended and policies.counts(work.db, entry, kind):
                    _leave(work, entry, kind, since, reading)

        return self._ledger.write(work)

    def returned(self) -> ChangeSet:
        """Somebody is there again: what was long enough becomes a question, the rest is forgotten."""
        now = self._clock.read().wall
        with self._ledger.read() as db:
            if not timers.away(db):
                return ChangeSet()

        def work(work: Work) -> None:
            for absence in timers.away(work.db):
                entry = entries.get(work.db, absence.entry_id)
                end = max(min(now, entry.end) if entry is not None and entry.end is not None else now, absence.start)
                if end - absence.start < policies.shortest(work.db, absence.kind):
                    work.forget_absence(absence)
                else:
                    over = msgspec.structs.replace(absence, end=end, decision=Decision.UNDECIDED)
                    work.note_absence(absence, over)

        return self._ledger.write(work)

    def ending(self) -> ChangeSet:
        """The machine is shut down: stops what is to be stopped then."""
        reading = self._clock.read()

        def work(work: Work) -> None:
            if policies.what_to_do(work.db, AbsenceKind.RESTARTED) == "stop":
                for entry in entries.running(work.db):
                    if entry.attended:
                        end_at(work, entry, reading.wall, reading)

        return self._ledger.write(work)

    def set_policy(self, holder: Holder, record_id: str, minutes: int | None) -> ChangeSet:
        """Says for a task or work type that idleness means nothing and to ask every so many minutes instead, or
        (``None``) that it does."""
        if minutes is not None and not 5 <= minutes <= 24 * 60:
            raise Refusal("Out of range", f"Ask every 5 minutes to 24 hours, not every {minutes} minutes.")
        return self._ledger.write(lambda work: policies.set_policy(work, holder, record_id, minutes))

    def elsewhere(self, entry: Entry) -> frozenset[Holder]:
        """Which of the entry's task and work type is work where idleness means nothing."""
        holders: tuple[tuple[Holder, str | None], ...] = (("task", entry.task_id), ("work_type", entry.work_type_id))
        with self._ledger.read() as db:
            return frozenset(holder for holder, found in holders if found and policies.elsewhere(db, holder, found))

    # The answers

    def keep(self, absence_id: str) -> ChangeSet:
        """The work went on."""
        return self._ledger.write(lambda work: _decide(work, pending(work, absence_id), Decision.KEPT), Gesture.ANSWER)

    def discard(self, absence_id: str) -> ChangeSet:
        """The work ended when the absence began, and did not go on."""
        return self.end_at(absence_id, None)

    def end_at(self, absence_id: str, end: Instant | None) -> ChangeSet:
        """The work ended at a time (``None``: when the absence began), and did not go on."""
        now = self._clock.read().wall

        def work(work: Work) -> None:
            absence = pending(work, absence_id)
            entry = _entry_of(work, absence)
            at = absence.start if end is None else end
            latest = now if entry.end is None else entry.end
            if not entry.start <= at <= max(latest, entry.start):
                raise Refusal(
                    "Not within the entry",
                    "The work can only have ended between the entry's start and its end or now.",
                )
            work.change(entry, msgspec.structs.replace(entry, end=at, **_short_breaks(entry, at), estimated=True))
            _decide(work, absence, Decision.DISCARDED)
            for later in timers.unanswered_of(work.db, entry.id):
                if later.start >= at:  # what it asks about is no longer part of the entry
                    _decide(work, later, Decision.DISCARDED)

        return self._ledger.write(work, Gesture.ANSWER)

    def discard_and_resume(self, absence_id: str) -> ChangeSet:
        """The absence was none of the work, which went on after it."""
        reading = self._clock.read()

        def work(work: Work) -> None:
            absence = pending(work, absence_id)
            _cut_out(work, _entry_of(work, absence), absence.start, absence.end, reading)
            _decide(work, absence, Decision.DISCARDED)

        return self._ledger.write(work, Gesture.ANSWER)

    def move(self, absence_id: str, subject: Subject | Named) -> ChangeSet:
        """The absence was work for something else; what ran before went on after it."""
        reading = self._clock.read()

        def work(work: Work) -> None:
            absence = pending(work, absence_id)
            entry = _entry_of(work, absence)
            wanted = subject.settled(work)
            _cut_out(work, entry, absence.start, absence.end, reading)
            work.add(
                Entry(
                    id=new_id(),
                    task_id=wanted.task_id,
                    customer_id=wanted.customer_id,
                    start=absence.start,
                    end=absence.end,
                    zone=entry.zone,
                    attended=entry.attended,
                )
            )
            _decide(work, absence, Decision.MOVED)

        return self._ledger.write(work, Gesture.ANSWER)

    def split(self, absence_id: str, at: Instant) -> ChangeSet:
        """The work went on until a time within the absence, and again after it."""
        reading = self._clock.read()

        def work(work: Work) -> None:
            absence = pending(work, absence_id)
            if not absence.start < at < absence.end:
                raise Refusal("Not within the absence", "Give a time between the start and the end of the absence.")
            _cut_out(work, _entry_of(work, absence), at, absence.end, reading)
            _decide(work, absence, Decision.SPLIT)

        return self._ledger.write(work, Gesture.ANSWER)


def pending(work: Work, absence_id: str) -> Absence:
    """The absence, if it waits for an answer."""
    absence = timers.absence(work.db, absence_id)
    if absence is None:
        raise NotFound("No such question", "That absence is not in the ledger.")
    if absence.decision is not Decision.UNDECIDED:
        raise Refusal("Already answered", f"That absence was {absence.decision} before.")
    return absence


def remember(work: Work, entry: Entry, kind: AbsenceKind, span: Span, decision: Decision) -> None:
    """Notes an absence of an entry. One that goes on, or touches the latest unanswered one, grows instead."""
    start = max(span.start, entry.start)
    end = max(span.end, start)
    latest = timers.undecided_of(work.db, entry.id)
    if latest is None or (latest.decision is Decision.UNDECIDED and start - latest.end >= _SAME):
        work.note_absence(
            None, Absence(id=new_id(), entry_id=entry.id, kind=kind, start=start, end=end, decision=decision)
        )
        return
    grown = msgspec.structs.replace(latest, start=min(latest.start, start), end=max(latest.end, end), decision=decision)
    if grown != latest:
        work.note_absence(latest, grown)


def end_at(work: Work, entry: Entry, end: Instant, reading: Reading) -> None:
    """Stops a timer at an instant, as the policy of an absence wants it."""
    end = max(end, entry.start)
    work.change(entry, msgspec.structs.replace(entry, end=end, **_short_breaks(entry, end)))
    work.note_event(entry.id, "stop", reading)


def _leave(work: Work, entry: Entry, kind: AbsenceKind, since: Instant, reading: Reading) -> None:
    match policies.what_to_do(work.db, kind):
        case "stop":
            end_at(work, entry, since, reading)
        case "ask":
            remember(work, entry, kind, Span(since, max(since, reading.wall)), Decision.AWAY)


def _decide(work: Work, absence: Absence, decision: Decision) -> None:
    work.note_absence(absence, msgspec.structs.replace(absence, decision=decision))


def _entry_of(work: Work, absence: Absence) -> Entry:
    entry = entries.get(work.db, absence.entry_id)
    if entry is None:
        raise NotFound("No such entry", "The entry of this absence was discarded.")
    refuse_locked(entry)
    return entry


def _cut_out(work: Work, entry: Entry, start: Instant, end: Instant, reading: Reading) -> None:
    """Ends an entry at ``start`` and goes on at ``end`` with another one for the same, running or up to its end.

    The note stays with the first part. How it went belongs to the end and goes with the second, and so do questions
    that are still to be answered.
    """
    if entry.end is not None:  # it may have been made shorter since the question came up
        start, end = min(start, entry.end), min(end, entry.end)
    start = max(start, entry.start)
    first = msgspec.structs.replace(entry, end=start, **_short_breaks(entry, start))
    if entry.end == end:
        work.change(entry, first)
        return
    rest = msgspec.structs.replace(entry, id=new_id(), start=end, note="", internal_note="", break_seconds=0)
    work.change(entry, msgspec.structs.replace(first, outcome=None, follow_up=False))
    work.add(rest)
    if rest.running:
        work.note_event(entry.id, "stop", reading)
        work.note_event(rest.id, "start", reading)
    for later in timers.unanswered_of(work.db, entry.id):
        if later.start >= end:
            work.note_absence(later, msgspec.structs.replace(later, entry_id=rest.id))


def _short_breaks(entry: Entry, end: Instant) -> dict[str, int]:
    return {"break_seconds": min(entry.break_seconds, (end - entry.start) // SECOND)}
