"""Local days and local times: where the time line meets a zone.

A local day runs from the first instant of its date to the first instant of the next date, so it lasts 23 or 25
hours where the clocks change, and nothing at all where a zone skipped the date.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.domain.errors import Refusal
from app.domain.instant import DAY, HOUR, Instant, from_datetime, to_datetime
from app.domain.span import Span

Choice = Literal["first", "second"]


class AmbiguousTime(Refusal):
    """A local time that comes twice, because the clocks went back."""


class MissingTime(Refusal):
    """A local time that never came, because the clocks went forward."""


@lru_cache(maxsize=64)
def zone_info(zone: str) -> ZoneInfo:
    """The zone of an IANA name; refuses an unknown one."""
    try:
        return ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Refusal(
            "Unknown time zone", f"“{zone}” is not a time zone name; write one like “Europe/Berlin” or “UTC”."
        ) from error


def local(instant: Instant, zone: str) -> datetime:
    """The instant as the clocks in ``zone`` show it (aware)."""
    return to_datetime(instant).astimezone(zone_info(zone))


def resolve(moment: datetime, zone: str, choice: Choice | None = None) -> Instant:
    """The instant at which the clocks in ``zone`` show the naive ``moment``.

    Where the clocks went back the time comes twice: ``choice`` says which one, and without it the time is
    refused. A time that the clocks skipped is refused too.
    """
    info = zone_info(zone)
    first = moment.replace(tzinfo=info, fold=0)
    second = moment.replace(tzinfo=info, fold=1)
    if first.utcoffset() == second.utcoffset():
        return from_datetime(first)
    earlier, later = from_datetime(first), from_datetime(second)
    shown = f"{moment:%Y-%m-%d %H:%M}"
    if earlier > later:
        # fold=0 reads a skipped time with the offset before the change, which lies after it.
        raise MissingTime(
            "No such time",
            f"{shown} does not exist in {zone}: the clocks went forward over it. Write a time before or after.",
        )
    if choice is None:
        raise AmbiguousTime(
            "Which of two times",
            f"{shown} came twice in {zone}, because the clocks went back. Add “first” or “second”.",
        )
    return earlier if choice == "first" else later


def day_start(day: date, zone: str) -> Instant:
    """The first instant whose local date is ``day`` or later."""
    guess = from_datetime(datetime.combine(day, time()).replace(tzinfo=zone_info(zone)))
    if local(guess, zone).date() >= day and local(guess - 1, zone).date() < day:
        return guess
    # Midnight itself was skipped or came twice: search the change around it.
    before, after = guess - 26 * HOUR, guess + 26 * HOUR
    while after - before > 1:
        middle = (before + after) // 2
        if local(middle, zone).date() >= day:
            after = middle
        else:
            before = middle
    return after


def day_span(day: date, zone: str) -> Span:
    """The local day as a half-open span of 0, 23, 24 or 25 hours, as the zone's clocks had it."""
    return Span(day_start(day, zone), day_start(day + timedelta(days=1), zone))


def days_span(first: date, last: date, zone: str) -> Span:
    """The local days from ``first`` to ``last``, both included."""
    return Span(day_start(first, zone), day_start(last + timedelta(days=1), zone))


def date_of(instant: Instant, zone: str) -> date:
    """The local date at an instant."""
    return local(instant, zone).date()


def split_by_day(span: Span, zone: str) -> Iterator[tuple[date, Span]]:
    """The span cut at local midnights, in order; the parts are exactly the whole.

    An empty span belongs to the day of its start.
    """
    if not span.length:
        yield date_of(span.start, zone), span
        return
    at = span.start
    while at < span.end:
        day = date_of(at, zone)
        end = min(day_start(day + timedelta(days=1), zone), span.end)
        yield day, Span(at, end)
        at = end


def crosses_midnight(span: Span, zone: str) -> bool:
    """Whether the span has time on more than one local date."""
    if span.length > 2 * DAY:
        return True
    return date_of(span.start, zone) != date_of(max(span.end - 1, span.start), zone)
