"""How instants, lengths of time and subjects are written for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.days import date_of, local
from app.domain.instant import MINUTE, Instant

if TYPE_CHECKING:
    from app.domain.clock import Reading
    from app.store.described import Described
    from app.store.notices import Notice
    from app.tracking.finding import Found

UNASSIGNED = "unassigned"


def length(milliseconds: int) -> str:
    """Hours and minutes: ``1:05``; minutes begun are left out, as on a stopwatch."""
    minutes = abs(milliseconds) // MINUTE
    return f"{'-' if milliseconds < 0 else ''}{minutes // 60}:{minutes % 60:02}"


def clock(instant: Instant, zone: str) -> str:
    """The time of day; where the clocks show it twice, with the name of the zone's offset then."""
    shown = local(instant, zone)
    twice = shown.replace(fold=1 - shown.fold).utcoffset() != shown.utcoffset()
    return f"{shown:%H:%M %Z}" if twice else f"{shown:%H:%M}"


def time(instant: Instant, reading: Reading) -> str:
    """The time of day, with its day unless that is today."""
    on, today = date_of(instant, reading.zone), date_of(reading.wall, reading.zone)
    text = clock(instant, reading.zone)
    if on == today:
        return text
    days = (today - on).days
    return f"yesterday {text}" if days == 1 else f"{on} {text}"


def subject(customer: str, task: str, reference: str = "") -> str:
    """One line for what is worked on: ``ACME · Firewall (T-1)``; a reference that is the title is not repeated."""
    named = " · ".join(name for name in (customer, task) if name) or UNASSIGNED
    return f"{named} ({reference})" if reference and reference != task else named


def of_entry(described: Described) -> str:
    """What an entry is for."""
    return subject(described.customer, described.task, described.reference)


def of_found(found: Found) -> str:
    """A task or customer from a search."""
    if found.subject.task_id is None:
        return subject(found.title, "", found.reference)
    return subject(found.customer, found.title, found.reference)


def handle(record_id: str) -> str:
    """The short name of an entry: the end of its id, which no other entry is likely to share."""
    return record_id[-6:]


def notice(it: Notice, reading: Reading) -> str:
    """What the ledger has to tell a person, and since when."""
    return f"Notice    {it.title}, {time(it.at, reading)}: {' '.join(it.message.splitlines())}"
