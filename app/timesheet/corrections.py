"""Putting a day right: split, merge, move, fill, trim, and the fixes that the review proposes.

Each is one transaction. Refused is what is locked, lies in the future, would end a running timer, or would lose time
that nobody said should go.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Literal

from app.domain.clock import Clock
from app.domain.cutting import evenly
from app.domain.errors import NotFound, Refusal
from app.domain.gestures import Gesture
from app.domain.ids import new_id
from app.domain.instant import Instant
from app.domain.problems import Fix, Problem, ProblemKind, Remedy
from app.domain.records import Entry, Source, WorkType
from app.domain.span import Span
from app.store import catalogue, entries
from app.store.changes import ChangeSet
from app.store.ledger import Ledger
from app.store.work import Work
from app.timesheet import edges, pieces
from app.timesheet.findings import problems_of
from app.tracking.absences import Absences
from app.tracking.edits import Details, Edits, found, refuse_future
from app.tracking.subject import Named, Subject
from app.tracking.timers import Timers, refuse_locked


class Corrections:
    """Use cases that put recorded work right, on one ledger."""

    def __init__(self, ledger: Ledger, clock: Clock, *, timers: Timers, edits: Edits, absences: Absences) -> None:
        self._ledger = ledger
        self._clock = clock
        self._timers = timers
        self._edits = edits
        self._absences = absences

    def split(
        self, entry_id: str, at: Instant | Sequence[Instant], *, subject: Subject | Named | None = None, part: int = -1
    ) -> ChangeSet:
        """Splits an entry at an instant, or at several; together the parts are as long as it was, to the millisecond.

        With a ``subject`` the part of that number (from 0; -1 is the last) is for something else. A running timer
        goes on in the last part.
        """
        instants = [at] if isinstance(at, int) else sorted(at)

        def work(work: Work, now: Instant) -> None:
            entry = found(work, entry_id)
            wanted = subject.settled(work) if subject is not None else None
            pieces.split(work, entry, instants, now, subject=wanted, part=part)

        return self._write(work, Gesture.SPLIT)

    def split_evenly(
        self, entry_id: str, parts: int, *, subject: Subject | Named | None = None, part: int = -1
    ) -> ChangeSet:
        """Splits an entry into parts of the same length, as :meth:`split` does."""

        def work(work: Work, now: Instant) -> None:
            entry = found(work, entry_id)
            refuse_locked(entry)
            wanted = subject.settled(work) if subject is not None else None
            pieces.split(work, entry, evenly(entry, parts, now), now, subject=wanted, part=part)

        return self._write(work, Gesture.SPLIT)

    def merge(self, entry_ids: Sequence[str]) -> ChangeSet:
        """Merges entries of the same work with nothing else between them; time between them becomes a break."""
        return self._write(lambda work, now: pieces.merge(work, entry_ids, now), Gesture.MERGE)

    def move_edge(
        self, entry_id: str, *, start: Instant | None = None, end: Instant | None = None, with_neighbour: bool = False
    ) -> ChangeSet:
        """Moves the start or the end of an entry; with the neighbour, what touches it there stays in touch."""

        def work(work: Work, now: Instant) -> None:
            edges.move_edge(work, found(work, entry_id), start, end, now=now, with_neighbour=with_neighbour)

        return self._write(work, Gesture.MOVE_EDGE)

    def move(self, entry_id: str, start: Instant) -> ChangeSet:
        """Moves an ended entry to another start; it stays as long as it is."""

        def work(work: Work, now: Instant) -> None:
            entry = found(work, entry_id)
            if entry.end is None:
                raise Refusal("It is running", "A running timer cannot be moved as a whole. Move its start instead.")
            edges.place(work, entry, start, start + entry.end - entry.start, now=now)

        return self._write(work, Gesture.MOVE)

    def fill(
        self,
        span: Span,
        subject: Subject | Named,
        *,
        work_type_id: str | None = None,
        billable: bool | None = None,
        note: str = "",
        zone: str | None = None,
    ) -> ChangeSet:
        """Records work in a gap; refuses a span in which attended work is recorded already."""
        captured_in = zone or self._clock.read().zone

        def work(work: Work, now: Instant) -> None:
            refuse_future(span.end, now)
            if not span.length:
                raise Refusal("Nothing to fill", "The gap has no length.")
            for other in entries.overlapping(work.db, span):
                if other.attended and other.span(now).overlaps(span):
                    raise Refusal("Not free", "Work is recorded in that time already. Fill what is free beside it.")
            wanted = subject.settled(work)
            work_type = catalogue.get(work.db, WorkType, work_type_id) if work_type_id else None
            by_default = work_type.billable if work_type else True
            work.add(
                Entry(
                    id=new_id(),
                    task_id=wanted.task_id,
                    customer_id=wanted.customer_id,
                    work_type_id=work_type_id,
                    start=span.start,
                    end=span.end,
                    zone=captured_in,
                    billable=by_default if billable is None else billable,
                    note=note,
                    source=Source.LOGGED,
                )
            )

        return self._write(work, Gesture.FILL)

    def trim(self, one_id: str, other_id: str, which: Literal["earlier", "later"]) -> ChangeSet:
        """Takes the time that two entries both have from the one that began first, or from the other."""

        def work(work: Work, now: Instant) -> None:
            first, second = edges.in_order(found(work, one_id), found(work, other_id))
            if not first.span(now).overlaps(second.span(now)):
                raise Refusal("No overlap", "These entries do not overlap (any more).")
            trimmed = edges.trim_earlier if which == "earlier" else edges.trim_later
            trimmed(work, first, second, now)

        return self._write(work, Gesture.TRIM)

    def keep_both(self, one_id: str, other_id: str) -> ChangeSet:
        """Says that two entries overlap rightly, so that it is no problem any more. That stays on this machine."""

        def work(work: Work, now: Instant) -> None:
            first, second = edges.in_order(found(work, one_id), found(work, other_id))
            common = first.span(now).common(second.span(now))
            if common is None:
                raise Refusal("No overlap", "These entries do not overlap (any more).")
            work.accept(Problem(kind=ProblemKind.OVERLAP, span=common, entry_id=first.id, other_id=second.id).mark)

        return self._write(work, Gesture.LEAVE)

    def fix(
        self,
        problem: Problem,
        fix: Fix,
        *,
        subject: Subject | Named | None = None,
        note: str | None = None,
        at: Instant | None = None,
    ) -> ChangeSet:
        """Puts a problem right as proposed, with what the fix needs: a subject, a note or a time."""
        given = {"": True, "subject": subject is not None, "note": bool(note and note.strip()), "time": at is not None}
        if not given.get(fix.needs):
            raise Refusal("Something is missing", f"“{fix.title}” needs a {fix.needs}.")
        delegated = self._delegated(problem, fix, subject, note, at)
        if delegated is not None:
            return delegated()
        gesture = _GESTURES.get(fix.remedy, Gesture.FIX)
        return self._write(lambda work, now: _mend(work, problem, fix.remedy, now), gesture)

    def accept_safe(self, day: date, zone: str | None = None) -> ChangeSet:
        """Does all that may be done to a day without asking, in one transaction."""
        zone = zone or self._clock.read().zone

        def work(work: Work, now: Instant) -> None:
            # One after the other, because putting one right may put another right or bring it about.
            seen: set[str] = set()
            while True:
                _, problems = problems_of(work.db, day, zone, now)
                safe = next((it for it in problems if it.safe_fix and it.mark not in seen), None)
                if safe is None or safe.safe_fix is None:
                    return
                seen.add(safe.mark)
                _mend(work, safe, safe.safe_fix.remedy, now)

        return self._write(work, Gesture.FIX_ALL)

    def _delegated(
        self, problem: Problem, fix: Fix, subject: Subject | Named | None, note: str | None, at: Instant | None
    ) -> Callable[[], ChangeSet] | None:
        """The use case that does what a fix says, where there is one."""
        entry_id, about = problem.entry_id or "", problem.about or ""
        wanted = subject or Subject()
        found: dict[Remedy, Callable[[], ChangeSet]] = {
            Remedy.STOP: lambda: self._timers.stop(entry_id),
            Remedy.KEEP_ABSENCE: lambda: self._absences.keep(about),
            Remedy.END_AT_LAST_SIGN: lambda: self._absences.discard(about),
            Remedy.NOTE: lambda: self._edits.change(entry_id, Details(note=note or "")),
            Remedy.ASSIGN: lambda: self._edits.change(entry_id, Details(subject=wanted)),
            Remedy.AS_BEFORE: lambda: self._assign_like(entry_id, fix.like or ""),
            Remedy.AS_AFTER: lambda: self._assign_like(entry_id, fix.like or ""),
            Remedy.FILL: lambda: self.fill(problem.span, wanted, note=note or ""),
            Remedy.SPLIT: lambda: self.split(entry_id, at or 0, subject=subject),
        }
        return found.get(fix.remedy)

    def _assign_like(self, entry_id: str, other_id: str) -> ChangeSet:
        with self._ledger.read() as db:
            other = entries.get(db, other_id)
        if other is None:
            raise NotFound("Not so any more", "The entry beside it has gone meanwhile. Look at the day once more.")
        return self._edits.change(entry_id, Details(subject=Subject.of(other)))

    def _write(self, work: Callable[[Work, Instant], object], gesture: Gesture) -> ChangeSet:
        now = self._clock.read().wall
        return self._ledger.write(lambda unit: work(unit, now), gesture)


_GESTURES = {
    Remedy.TRIM_EARLIER: Gesture.TRIM,
    Remedy.TRIM_LATER: Gesture.TRIM,
    Remedy.KEEP_BOTH: Gesture.LEAVE,
    Remedy.LEAVE_FREE: Gesture.LEAVE,
    Remedy.SO_LONG: Gesture.LEAVE,
    Remedy.EXTEND_EARLIER: Gesture.MOVE_EDGE,
    Remedy.EXTEND_LATER: Gesture.MOVE_EDGE,
}


def _mend(work: Work, problem: Problem, remedy: Remedy, now: Instant) -> None:
    entry = found(work, problem.entry_id) if problem.entry_id else None
    other = found(work, problem.other_id) if problem.other_id else None
    match remedy:
        case Remedy.TRIM_EARLIER if entry and other:
            edges.trim_earlier(work, entry, other, now)
        case Remedy.TRIM_LATER if entry and other:
            edges.trim_later(work, entry, other, now)
        case Remedy.KEEP_BOTH | Remedy.LEAVE_FREE | Remedy.SO_LONG:
            work.accept(problem.mark)
        case Remedy.EXTEND_EARLIER if entry and entry.end == problem.span.start:
            edges.place(work, entry, entry.start, problem.span.end, now=now)
        case Remedy.EXTEND_LATER if other and other.start == problem.span.end:
            edges.place(work, other, problem.span.start, other.end, now=now)
        case _:
            raise NotFound("Not so any more", "The entries have changed meanwhile. Look at the day once more.")
