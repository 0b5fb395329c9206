"""What no record of work can be."""

from __future__ import annotations

from app.domain.instant import DAY, SECOND, Instant
from app.domain.records import Entry
from app.files.draft import Unfit

EPOCH = 0
LONGEST_DAYS = 31.0


def refuse_implausible(entry: Entry, now: Instant, longest_days: float) -> None:
    """Raises :class:`Unfit` for an entry before 1970, more than a day ahead, backwards, too long, or all break."""
    if entry.end is None:
        raise Unfit("is still running; stop it there and import it then")
    if entry.start < EPOCH:
        raise Unfit("starts before 1970")
    if max(entry.start, entry.end) > now + DAY:
        raise Unfit("lies in the future")
    length = entry.end - entry.start
    if length < 0:
        raise Unfit("ends before it starts")
    if length > longest_days * DAY:
        raise Unfit(f"is longer than {longest_days:g} days")
    if entry.break_seconds < 0:
        raise Unfit("has breaks of less than nothing")
    if entry.break_seconds * SECOND > length:
        raise Unfit("has longer breaks than itself")
