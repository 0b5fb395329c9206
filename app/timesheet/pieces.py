"""Splitting and merging entries inside a transaction."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from app.domain.cutting import cut, for_another, join
from app.domain.errors import Refusal
from app.domain.ids import new_id
from app.domain.instant import Instant
from app.domain.records import Entry
from app.domain.span import Span
from app.store import entries
from app.store.work import Work
from app.timesheet import absences
from app.tracking.edits import found
from app.tracking.subject import Subject
from app.tracking.timers import refuse_locked


def split(
    work: Work, entry: Entry, at: Sequence[Instant], now: Instant, *, subject: Subject | None = None, part: int = -1
) -> list[Entry]:
    """Splits an entry at instants; the part of that number is for another subject, if one is given."""
    refuse_locked(entry)
    parts = cut(entry, at, [new_id() for _ in at], now)
    if subject is not None:
        if not -len(parts) <= part < len(parts):
            raise Refusal("No such part", f"The entry has {len(parts)} parts; there is no number {part + 1}.")
        parts = for_another(parts, part, subject.task_id, subject.customer_id)
    store_parts(work, entry, parts)
    return parts


def store_parts(work: Work, entry: Entry, parts: Sequence[Entry]) -> None:
    """Stores parts in the place of an entry, one of which has its id."""
    for part in parts:
        if part.id == entry.id:
            work.change(entry, part)
        else:
            work.add(part)
    absences.share_out(work, entry, parts)


def merge(work: Work, entry_ids: Sequence[str], now: Instant) -> Entry:
    """Merges entries of the same work that have nothing else between them."""
    parts = sorted(
        (found(work, entry_id) for entry_id in dict.fromkeys(entry_ids)),
        key=lambda entry: (entry.start, entry.end is None, entry.end, entry.id),
    )
    if len(parts) < 2:
        raise Refusal("Nothing to merge", "Name two entries or more to merge.")
    for entry in parts:
        refuse_locked(entry)
    joined = join(parts)
    _refuse_others_between(work, parts, now)
    work.change(next(entry for entry in parts if entry.id == joined.id), joined)
    absences.gather(work, parts, joined)
    for entry in parts:
        if entry.id != joined.id:
            work.repark(entry.id, joined.id)
            work.delete(entry)
    return joined


def _refuse_others_between(work: Work, parts: Sequence[Entry], now: Instant) -> None:
    """Attended work between attended parts would lie inside the merged entry, and count twice."""
    if not parts[0].attended:
        return
    ours = {entry.id for entry in parts}
    for earlier, later in pairwise(parts):
        between = Span(earlier.span(now).end, later.start)
        for other in entries.overlapping(work.db, between):
            if other.attended and other.id not in ours and other.span(now).overlaps(between):
                raise Refusal(
                    "Not neighbours", "Other work lies between these entries. Merge those that are neighbours."
                )
