"""Moving the edges of entries inside a transaction."""

from __future__ import annotations

import msgspec

from app.domain.cutting import cut
from app.domain.errors import Refusal
from app.domain.ids import new_id
from app.domain.instant import SECOND, Instant
from app.domain.problems import can_trim_earlier, can_trim_later
from app.domain.records import Decision, Entry
from app.domain.span import Span
from app.store import entries
from app.store.work import Work
from app.timesheet import absences, pieces
from app.tracking.edits import refuse_future
from app.tracking.timers import refuse_locked


def place(
    work: Work,
    entry: Entry,
    start: Instant,
    end: Instant | None,
    *,
    now: Instant,
    decision: Decision = Decision.DISCARDED,
) -> Entry:
    """Gives an entry another span. ``decision`` is what is thereby said about open questions outside it."""
    refuse_locked(entry)
    if entry.running != (end is None):
        raise Refusal("It is running", "The timer runs, so it has no end to move. Stop it first.")
    refuse_future(start, now)
    if end is not None:
        refuse_future(end, now)
        if end <= start:
            raise Refusal("Nothing would be left", "The entry would end when it starts or before. Discard it instead.")
        if entry.break_seconds * SECOND > end - start:
            raise Refusal("More break than time", "The breaks are longer than the entry would be. Shorten them first.")
    placed = msgspec.structs.replace(entry, start=start, end=end)
    work.change(entry, placed)
    absences.follow(work, placed, now, decision=decision)
    return placed


def move_edge(
    work: Work, entry: Entry, start: Instant | None, end: Instant | None, *, now: Instant, with_neighbour: bool
) -> None:
    """Moves one edge or both; with the neighbour, what touches there stays in touch."""
    before = _touching(work, entry, at_start=True) if with_neighbour and start is not None else None
    after = _touching(work, entry, at_start=False) if with_neighbour and end is not None else None
    taken = Decision.MOVED if before or after else Decision.DISCARDED
    if entry.running and end is not None:
        raise Refusal("It is running", "The timer runs, so it has no end to move. Stop it first.")
    begins, ends = entry.start if start is None else start, entry.end if end is None else end
    place(work, entry, begins, ends, now=now, decision=taken)
    if before is not None:
        _pull(work, before, before.start, start, now)
    if after is not None and end is not None:
        _pull(work, after, end, after.end, now)


def trim_earlier(work: Work, first: Entry, second: Entry, now: Instant) -> None:
    """Cuts the time of two entries out of the one that began first; where that goes on afterwards it becomes two."""
    refuse_locked(first)
    if not can_trim_earlier(first, second) or first.end is None or second.end is None:
        raise Refusal("It cannot be trimmed", "Nothing of the earlier entry would be left before the later one.")
    if first.end <= second.end:
        place(work, first, first.start, second.start, now=now, decision=Decision.MOVED)
        return
    head, _, tail = cut(first, [second.start, second.end], [new_id(), new_id()], now)
    pieces.store_parts(work, first, [head, tail])
    for part in (head, tail):
        absences.follow(work, part, now, decision=Decision.MOVED)


def trim_later(work: Work, first: Entry, second: Entry, now: Instant) -> None:
    """Lets the later of two entries begin where the earlier one ends."""
    if not can_trim_later(first, second) or first.end is None:
        refuse_locked(second)
        raise Refusal("It cannot be trimmed", "Nothing of the later entry would be left after the earlier one.")
    place(work, second, first.end, second.end, now=now, decision=Decision.MOVED)


def in_order(one: Entry, other: Entry) -> tuple[Entry, Entry]:
    """The one that began first, and the other."""
    first, second = sorted((one, other), key=lambda entry: (entry.start, entry.id))
    return first, second


def _pull(work: Work, neighbour: Entry, start: Instant, end: Instant | None, now: Instant) -> None:
    if end is not None and end <= start:
        raise Refusal(
            "It would swallow its neighbour", "Nothing of the touching entry would be left. Move the edge less far."
        )
    place(work, neighbour, start, end, now=now, decision=Decision.MOVED)


def _touching(work: Work, entry: Entry, *, at_start: bool) -> Entry | None:
    """What begins exactly where the entry ends, or ends where it begins, and is attended as it is."""
    edge = entry.start if at_start else entry.end
    if edge is None:
        return None
    around = Span(edge - 1, edge + 1)
    return next(
        (
            other
            for other in entries.overlapping(work.db, around)
            if other.id != entry.id
            and other.attended == entry.attended
            and other.start != other.end
            and (other.end if at_start else other.start) == edge
        ),
        None,
    )
