"""What becomes of absences when the entries under them are cut, joined or moved. They stay facts of this machine."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from app.domain.ids import new_id
from app.domain.instant import Instant
from app.domain.records import Absence, Decision, Entry
from app.domain.span import Span
from app.store import timers
from app.store.work import Work


def share_out(work: Work, entry: Entry, parts: Sequence[Entry]) -> None:
    """Gives each part of an entry that was cut the absences that lie on it.

    One that lies on two parts becomes two with the same decision. What lies outside stays with the nearest part.
    """
    for absence in timers.absences(work.db, entry.id):
        before: Absence | None = absence
        for number, part in enumerate(parts):
            start = absence.start if number == 0 else max(absence.start, part.start)
            end = absence.end if number == len(parts) - 1 or part.end is None else min(absence.end, part.end)
            if start > end or (start == end and (absence.start < absence.end or before is None)):
                continue
            changed = msgspec.structs.replace(absence, entry_id=part.id, start=start, end=end)
            if before is None:
                changed = msgspec.structs.replace(changed, id=new_id())
            if changed != before:
                work.note_absence(before, changed)
            before = None


def gather(work: Work, parts: Sequence[Entry], joined: Entry) -> None:
    """Gives an entry the absences of the parts it is joined from; two that touch and were decided alike become one."""
    last: Absence | None = None
    for absence in (absence for part in parts for absence in timers.absences(work.db, part.id)):
        if last and last.end == absence.start and (last.kind, last.decision) == (absence.kind, absence.decision):
            work.forget_absence(absence)
            longer = msgspec.structs.replace(last, end=absence.end)
            work.note_absence(last, longer)
            last = longer
            continue
        last = msgspec.structs.replace(absence, entry_id=joined.id)
        if last != absence:
            work.note_absence(absence, last)


def follow(work: Work, entry: Entry, now: Instant, *, decision: Decision = Decision.DISCARDED) -> None:
    """Keeps the open questions of an entry in step with its new span.

    What lies outside is not asked about any more: by moving the edge the technician has decided on it.
    """
    span = entry.span(now)
    for absence in timers.absences(work.db, entry.id):
        if absence.decision is not Decision.UNDECIDED:
            continue
        common = Span(absence.start, absence.end).common(span)
        if common is None:
            work.note_absence(absence, msgspec.structs.replace(absence, decision=decision))
        elif common.length < absence.end - absence.start:
            work.note_absence(absence, msgspec.structs.replace(absence, start=common.start, end=common.end))
