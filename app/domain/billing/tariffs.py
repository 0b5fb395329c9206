"""Splitting a span at the edges of business hours, as the clocks in the agreement's zone show them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from enum import StrEnum
from itertools import groupby

import msgspec

from app.domain.billing.lines import Billable
from app.domain.days import local, split_by_day
from app.domain.instant import MINUTE, SECOND, Instant, from_datetime
from app.domain.records import Agreement
from app.domain.span import Span, union

_SATURDAY = 5


class Tariff(StrEnum):
    """Which of the agreement's factors a time has."""

    NORMAL = "normal"
    AFTER_HOURS = "after_hours"
    WEEKEND = "weekend"


class Stretch(msgspec.Struct, frozen=True):
    """Whole seconds of a line that have one factor, in percent of the rate."""

    seconds: int
    tariff: Tariff
    percent: int


def stretches(line: Billable, agreement: Agreement) -> list[Stretch]:
    """The line's raw seconds by tariff, in order of time; together they are exactly its raw seconds.

    When in the span its breaks were is not known, so they are spread evenly, as on day sheets.
    """
    raw = line.raw_seconds
    if not raw:
        return []
    if agreement.after_hours_percent == agreement.weekend_percent == 100:
        return [Stretch(raw, Tariff.NORMAL, 100)]
    length, net = line.end - line.start, line.net
    made, before = [], 0
    for tariff, parts in groupby(_tariffs(line.span, agreement), key=lambda part: part[0]):
        end = list(parts)[-1][1].end
        until = net * (end - line.start) // length // SECOND
        if until > before:
            made.append(Stretch(until - before, tariff, percent_of(tariff, agreement)))
        before = until
    return made


def percent_of(tariff: Tariff, agreement: Agreement) -> int:
    """The factor of a tariff in percent of the rate."""
    match tariff:
        case Tariff.AFTER_HOURS:
            return agreement.after_hours_percent
        case Tariff.WEEKEND:
            return agreement.weekend_percent
        case _:
            return 100


def _tariffs(span: Span, agreement: Agreement) -> Iterator[tuple[Tariff, Span]]:
    """The span in parts with their tariff, in order; together they are the whole."""
    for day, part in split_by_day(span, agreement.zone):
        weekend = day.weekday() >= _SATURDAY
        hours = [(first, last) for weekday, first, last in agreement.hours if weekday == day.weekday()]
        if day.isoformat() in agreement.holidays or (weekend and not hours):
            yield Tariff.WEEKEND, part
        elif not agreement.hours:
            yield Tariff.NORMAL, part
        else:
            outside = Tariff.WEEKEND if weekend else Tariff.AFTER_HOURS
            yield from _around(part, _open(day, part, hours, agreement.zone), outside)


def _around(part: Span, opened: list[Span], outside: Tariff) -> Iterator[tuple[Tariff, Span]]:
    at = part.start
    for span in opened:
        if span.start > at:
            yield outside, Span(at, span.start)
        yield Tariff.NORMAL, span
        at = span.end
    if at < part.end:
        yield outside, Span(at, part.end)


def _open(day: date, part: Span, hours: list[tuple[int, int]], zone: str) -> list[Span]:
    """The time of a part of a day during which its clocks show business hours.

    Where the clocks change, the day is cut at the change, so that an hour that comes twice counts twice and one that
    never came not at all.
    """
    midnight = from_datetime(datetime.combine(day, time(), tzinfo=UTC))
    found = []
    for piece in _with_one_offset(part, zone):
        base = midnight - _offset(piece.start, zone)
        for first, last in hours:
            start, end = base + first * MINUTE, base + last * MINUTE
            if start < end and (common := Span(start, end).common(piece)) is not None:
                found.append(common)
    return union(found)


def _with_one_offset(part: Span, zone: str) -> list[Span]:
    """A part of a day, cut where the clocks change (once at most)."""
    first = _offset(part.start, zone)
    if _offset(part.end - 1, zone) == first:
        return [part]
    before, after = part.start, part.end - 1
    while after - before > 1:
        middle = (before + after) // 2
        if _offset(middle, zone) == first:
            before = middle
        else:
            after = middle
    return [Span(part.start, after), Span(after, part.end)]


def _offset(at: Instant, zone: str) -> int:
    offset = local(at, zone).utcoffset()
    return 0 if offset is None else round(offset.total_seconds() * SECOND)
