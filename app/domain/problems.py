"""What is not right yet about a day, and what can be done about each."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from enum import StrEnum

import msgspec

from app.domain.daysheet import DaySheet, Overlap, Piece
from app.domain.instant import HOUR, MINUTE, Instant
from app.domain.records import Absence, Decision, Entry, EntryState
from app.domain.span import Span, gaps

TOUCH_UP = 2 * MINUTE
"""A gap or an overlap shorter than this comes from hands and clocks, and may be put right without asking."""

LOCKED = frozenset({EntryState.SUBMITTED, EntryState.APPROVED, EntryState.INVOICED})
"""States in which an entry is not the technician's to change."""


class ProblemKind(StrEnum):
    """What is not right, the most urgent first."""

    RUNNING = "running"
    UNASSIGNED = "unassigned"
    ABSENCE = "absence"
    OVERLAP = "overlap"
    GAP = "gap"
    TOO_LONG = "too_long"
    MISSING_NOTE = "missing_note"
    HELD = "held"
    """The server refused a change of it, and nobody has decided what to do."""
    NOT_SENT = "not_sent"
    LATE = "late"
    """It came when its day or period was closed already, and counts once a manager admits it."""


BLOCKING = frozenset({ProblemKind.RUNNING, ProblemKind.UNASSIGNED, ProblemKind.ABSENCE})
"""What must be settled before a day is submitted."""


class Remedy(StrEnum):
    """What a fix does."""

    STOP = "stop"
    ASSIGN = "assign"
    AS_BEFORE = "as_before"
    AS_AFTER = "as_after"
    KEEP_ABSENCE = "keep_absence"
    END_AT_LAST_SIGN = "end_at_last_sign"
    TRIM_EARLIER = "trim_earlier"
    TRIM_LATER = "trim_later"
    KEEP_BOTH = "keep_both"
    FILL = "fill"
    EXTEND_EARLIER = "extend_earlier"
    EXTEND_LATER = "extend_later"
    LEAVE_FREE = "leave_free"
    SPLIT = "split"
    SO_LONG = "so_long"
    NOTE = "note"


class Fix(msgspec.Struct, frozen=True):
    """One way to put a problem right: a key letter, a title, and whether it may be done without asking.

    ``needs`` names what has to be given with it: nothing, a subject, a note or a time. ``like`` is the entry whose
    subject is taken.
    """

    key: str
    title: str
    safe: bool
    remedy: Remedy
    needs: str = ""
    like: str | None = None


_WAITING = frozenset({ProblemKind.NOT_SENT, ProblemKind.LATE})


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """One thing about a day, on ``span`` of it.

    ``entry_id`` is the entry it is about, or the one before a gap; ``other_id`` the other one of an overlap, or the
    one after a gap. ``about`` is the absence, or the name of the refused change.
    """

    kind: ProblemKind
    span: Span
    entry_id: str | None = None
    other_id: str | None = None
    about: str | None = None
    fixes: tuple[Fix, ...] = ()

    @property
    def blocks(self) -> bool:
        """Whether the day cannot be submitted before it is settled."""
        return self.kind in BLOCKING

    @property
    def waits(self) -> bool:
        """Whether it comes right by itself or by a manager, and nobody here can do anything about it."""
        return self.kind in _WAITING

    @property
    def safe_fix(self) -> Fix | None:
        """The fix that may be done without asking."""
        return next((fix for fix in self.fixes if fix.safe), None)

    @property
    def mark(self) -> str:
        """What it is remembered by once a person said that it is right as it is.

        It changes with what makes it a problem: another gap, or an entry that became longer, is asked about anew.
        """
        match self.kind:
            case ProblemKind.OVERLAP:
                return f"overlap:{':'.join(sorted((self.entry_id or '', self.other_id or '')))}"
            case ProblemKind.GAP:
                return f"gap:{self.span.start}:{self.span.end}"
            case _:
                return f"{self.kind}:{self.entry_id}:{self.span.length}"


class Rules(msgspec.Struct, frozen=True):
    """From when on something is a problem, in milliseconds."""

    shortest_gap: int = MINUTE
    longest_entry: int = 10 * HOUR


class Findings(msgspec.Struct, frozen=True, kw_only=True):
    """What is known beside the day sheet.

    ``hours`` is the working time of the day; ``wants_note`` the ids of work types whose entries need a note; ``held``
    the name of a refused change by entry; ``day_held`` that of one of the day itself; ``unsent`` the entries that wait
    to be sent (none where there is no server); ``accepted`` the marks of problems that a person said are right;
    ``handed_in`` whether the day is submitted or approved, so that what is still open on it came too late for that.
    """

    hours: Sequence[Span] = ()
    absences: Sequence[Absence] = ()
    wants_note: Collection[str] = ()
    held: Mapping[str, str] = {}
    unsent: Collection[str] = ()
    accepted: Collection[str] = ()
    day_held: str | None = None
    handed_in: bool = False


def problems(sheet: DaySheet, known: Findings, rules: Rules, now: Instant) -> tuple[Problem, ...]:
    """All problems of a day, in the order of the day; those of one entry by urgency.

    An entry that comes from the day before is judged on its whole, so that it is the same on both days.
    """
    by_id = {piece.entry.id: piece.entry for piece in sheet.pieces}
    found = [problem for piece in sheet.pieces for problem in _of_entry(piece, sheet, known, rules, now)]
    found += [_absence(absence, by_id[absence.entry_id]) for absence in known.absences if absence.entry_id in by_id]
    found += [_overlap(overlap) for overlap in sheet.overlaps]
    found += _gaps(sheet, known, rules, now)
    if known.day_held is not None:
        found.append(Problem(kind=ProblemKind.HELD, span=sheet.span, about=known.day_held))
    urgency = list(ProblemKind)
    return tuple(
        sorted(
            (problem for problem in found if problem.mark not in known.accepted),
            key=lambda it: (it.span.start, urgency.index(it.kind), it.entry_id or "", it.other_id or ""),
        )
    )


def _of_entry(piece: Piece, sheet: DaySheet, known: Findings, rules: Rules, now: Instant) -> Iterator[Problem]:
    entry, span = piece.entry, piece.span
    open_to_change = entry.state not in LOCKED

    def problem(kind: ProblemKind, *fixes: Fix, about: str | None = None, on: Span = span) -> Problem:
        return Problem(kind=kind, span=on, entry_id=entry.id, about=about, fixes=fixes if open_to_change else ())

    if entry.running:
        yield problem(ProblemKind.RUNNING, Fix("s", "Stop it now", False, Remedy.STOP))
    if not entry.assigned and open_to_change:
        yield problem(ProblemKind.UNASSIGNED, *_assignments(piece, sheet))
    if entry.net(now) > rules.longest_entry and entry.attended:
        yield problem(
            ProblemKind.TOO_LONG,
            Fix("s", "Split it at a time", False, Remedy.SPLIT, "time"),
            Fix("k", "It was that long", False, Remedy.SO_LONG),
            on=entry.span(now),
        )
    if entry.work_type_id in known.wants_note and not entry.note.strip() and not entry.running:
        yield problem(ProblemKind.MISSING_NOTE, Fix("n", "Write a note", False, Remedy.NOTE, "note"))
    if entry.id in known.held:
        yield Problem(kind=ProblemKind.HELD, span=span, entry_id=entry.id, about=known.held[entry.id])
    elif entry.id in known.unsent:
        yield Problem(kind=ProblemKind.NOT_SENT, span=span, entry_id=entry.id)
    if entry.state is EntryState.LATE or (known.handed_in and entry.state is EntryState.OPEN and not piece.from_before):
        yield Problem(kind=ProblemKind.LATE, span=span, entry_id=entry.id)


def _assignments(piece: Piece, sheet: DaySheet) -> Iterator[Fix]:
    yield Fix("a", "Say what it was for", False, Remedy.ASSIGN, "subject")
    before, after = neighbours(sheet, piece.entry)
    if before is not None and before.assigned:
        yield Fix("b", "The same as before it", False, Remedy.AS_BEFORE, like=before.id)
    if after is not None and after.assigned:
        yield Fix("n", "The same as after it", False, Remedy.AS_AFTER, like=after.id)


def neighbours(sheet: DaySheet, entry: Entry) -> tuple[Entry | None, Entry | None]:
    """The attended entries before and after one in the order of the day, wherever they end."""
    others = [piece.entry for piece in sheet.pieces if piece.entry.attended or piece.entry.id == entry.id]
    place = next((number for number, other in enumerate(others) if other.id == entry.id), None)
    if place is None:
        return None, None
    return (others[place - 1] if place else None), (others[place + 1] if place + 1 < len(others) else None)


def _absence(absence: Absence, entry: Entry) -> Problem:
    if absence.decision is not Decision.UNDECIDED:
        raise ValueError(f"the absence {absence.id} is decided")
    return Problem(
        kind=ProblemKind.ABSENCE,
        span=Span(absence.start, absence.end),
        entry_id=entry.id,
        about=absence.id,
        fixes=(
            Fix("k", "Keep it: the work went on", False, Remedy.KEEP_ABSENCE),
            Fix("d", "End the work when the absence began", False, Remedy.END_AT_LAST_SIGN),
        ),
    )


def _overlap(overlap: Overlap) -> Problem:
    first, second = overlap.first, overlap.second
    tiny = overlap.span.length < TOUCH_UP
    fixes = []
    if can_trim_earlier(first, second):
        whole = first.end is not None and second.end is not None and first.end <= second.end
        fixes.append(Fix("e", "Trim the earlier one", tiny and whole, Remedy.TRIM_EARLIER))
    if can_trim_later(first, second):
        fixes.append(Fix("l", "Trim the later one", False, Remedy.TRIM_LATER))
    fixes.append(Fix("k", "Keep both", False, Remedy.KEEP_BOTH))
    return Problem(
        kind=ProblemKind.OVERLAP, span=overlap.span, entry_id=first.id, other_id=second.id, fixes=tuple(fixes)
    )


def can_trim_earlier(first: Entry, second: Entry) -> bool:
    """Whether the overlap can be cut out of the one that began first, so that something of it is left before."""
    return first.state not in LOCKED and first.end is not None and second.end is not None and first.start < second.start


def can_trim_later(first: Entry, second: Entry) -> bool:
    """Whether the later one can begin where the first ends, so that something of it is left."""
    if second.state in LOCKED or first.end is None:
        return False
    return second.end is None or first.end < second.end


def _gaps(sheet: DaySheet, known: Findings, rules: Rules, now: Instant) -> Iterator[Problem]:
    attended = [piece for piece in sheet.pieces if piece.entry.attended]
    if not attended or known.handed_in:
        return  # a day off, of which the target tells; or one that is not to be changed
    taken = [piece.span for piece in attended]
    past = Span(sheet.span.start, min(max(now, sheet.span.start), sheet.span.end))
    free: Sequence[Span] = sheet.gaps
    if known.hours:
        free = [gap for hours in known.hours if (here := hours.common(past)) for gap in gaps(here, taken)]
    for gap in free:
        if gap.length < rules.shortest_gap:
            continue
        before = next((it.entry for it in attended if it.span.end == gap.start and not it.into_after), None)
        after = next((it.entry for it in attended if it.span.start == gap.end and not it.from_before), None)
        yield Problem(
            kind=ProblemKind.GAP,
            span=gap,
            entry_id=before.id if before else None,
            other_id=after.id if after else None,
            fixes=tuple(_closings(gap, before, after)),
        )


def _closings(gap: Span, before: Entry | None, after: Entry | None) -> Iterator[Fix]:
    yield Fix("f", "Fill it", False, Remedy.FILL, "subject")
    if before is not None and before.end is not None and before.state not in LOCKED:
        yield Fix("e", "Extend the earlier entry", gap.length < TOUCH_UP and bool(after), Remedy.EXTEND_EARLIER)
    if after is not None and after.state not in LOCKED:
        yield Fix("l", "Let the later entry begin earlier", False, Remedy.EXTEND_LATER)
    yield Fix("b", "It was a break", False, Remedy.LEAVE_FREE)
