"""Working hours as people write them: on which weekdays, from when to when.

One text, read by one function: ``Mo-Fr 08:00-17:00``, ``Mo-Th 8-12 13-17, Fr 8-14``, ``Sa 22:00-06:00``. Local days
and their instants are computed when they are asked for, so a day on which the clocks change comes out right.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from itertools import pairwise

import msgspec

from app.domain.days import day_span, zone_info
from app.domain.errors import Refusal
from app.domain.instant import SECOND, Instant, from_datetime
from app.domain.span import Span, union
from app.domain.when import duration

DAY_MINUTES = 24 * 60

_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_DAYS = re.compile(r"([a-z]+)(?:-([a-z]+))?")
_TIMES = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?-(\d{1,2})(?:[:.](\d{2}))?")
_EXAMPLE = "Write them like “Mo-Fr 08:00-17:00” or “Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00”."

Times = tuple[int, int]
"""From when to when, in minutes of the local day; a shift past midnight ends beyond 1440."""


class WorkHours(msgspec.Struct, frozen=True):
    """The working times of the seven weekdays, Monday first; none on a day off."""

    days: tuple[tuple[Times, ...], ...] = ((),) * 7

    def minutes(self, weekday: int) -> int:
        """Working minutes of a weekday (0 = Monday): the sum of its times, a night shift counted where it begins."""
        return sum(end - start for start, end in self.days[weekday])

    def text(self) -> str:
        """The same in its common form, which :func:`read_hours` reads back."""
        return ", ".join(f"{_days_text(group)} {_times_text(self.days[group[0]])}" for group in _alike(self.days))

    def spans(self, day: date, zone: str) -> list[Span]:
        """The working time on a local day, in order; what a night shift has past midnight is on the next day."""
        within = day_span(day, zone)
        found = [
            Span(_at(on, start, zone), max(_at(on, end, zone), _at(on, start, zone)))
            for on in (day - timedelta(days=1), day)
            for start, end in self.days[on.weekday()]
        ]
        return union(common for span in found if (common := span.common(within)) is not None)


def read_hours(text: str) -> WorkHours:
    """The working hours of a text; an empty one means none at all. Refuses what it cannot read, in words."""
    days: list[list[Times]] = [[] for _ in range(7)]
    for weekdays, words in _parts(text):
        if not words:
            raise Refusal("Working hours lack a time", f"{_days_text(weekdays)} has no times in “{text}”. {_EXAMPLE}")
        for weekday in weekdays:
            days[weekday] += [_times(word, text) for word in words]
    return WorkHours(tuple(_in_order(weekday, times, text) for weekday, times in enumerate(days)))


def read_target(text: str, hours: WorkHours) -> tuple[int, ...]:
    """The seconds to be worked on each weekday, Monday first.

    An empty text means as long as the working hours are; a bare length (``8h``, ``7:30``) is for every day with working
    hours; with days in front (``Mo-Th 8h, Fr 6h``) it is for these, and the others have none.
    """
    if not text.strip():
        return tuple(hours.minutes(weekday) * 60 for weekday in range(7))
    if text.strip()[0].isdigit():
        seconds = _length(text)
        return tuple(seconds if times else 0 for times in hours.days)
    targets = [0] * 7
    for weekdays, words in _parts(text):
        if len(words) != 1:
            raise Refusal(
                "Not a target",
                f"{_days_text(weekdays)} needs one length in “{text}”. Write one like “Mo-Th 8h, Fr 6h”.",
            )
        for weekday in weekdays:
            targets[weekday] = _length(words[0])
    return tuple(targets)


def _parts(text: str) -> list[tuple[list[int], list[str]]]:
    """Weekdays, and the words behind them."""
    plain = re.sub(r"\s*[-\u2013\u2212]\s*", "-", text.casefold())
    parts: list[tuple[list[int], list[str]]] = []
    for word in re.split(r"[\s,;]+", plain.strip(" ,;")):
        if not word:
            continue
        if word[0].isdigit():
            if not parts:
                raise Refusal("Working hours lack a day", f"“{text}” does not say on which days. {_EXAMPLE}")
            parts[-1][1].append(word)
        elif parts and not parts[-1][1]:
            parts[-1][0].extend(_weekdays(word, text))  # “Mo, We, Fr 8:00-12:00”
        else:
            parts.append((_weekdays(word, text), []))
    return parts


def _weekdays(word: str, text: str) -> list[int]:
    found = _DAYS.fullmatch(word)
    first = _weekday(found[1]) if found else None
    last = _weekday(found[2]) if found and found[2] else first
    if first is None or last is None:
        raise Refusal("Not a weekday", f"“{word}” in “{text}” is not a weekday. {_EXAMPLE}")
    return [number % 7 for number in range(first, first + (last - first) % 7 + 1)]


def _weekday(name: str) -> int | None:
    if len(name) < 2:
        return None
    return next((number for number, whole in enumerate(_NAMES) if whole.startswith(name)), None)


def _times(word: str, text: str) -> Times:
    found = _TIMES.fullmatch(word)
    if found is None:
        raise Refusal("Not working times", f"“{word}” in “{text}” is not from a time to a time. {_EXAMPLE}")
    start, end = (int(found[hour]) * 60 + int(found[hour + 1] or 0) for hour in (1, 3))
    if start >= DAY_MINUTES or end > DAY_MINUTES or any(int(found[part] or 0) > 59 for part in (2, 4)):
        raise Refusal("No such time", f"“{word}” in “{text}”: a day goes from 0:00 to 24:00.")
    if start == end:
        raise Refusal("Working hours of no length", f"“{word}” in “{text}” ends when it starts. {_EXAMPLE}")
    return start, end if end > start else end + DAY_MINUTES


def _in_order(weekday: int, times: list[Times], text: str) -> tuple[Times, ...]:
    ordered = sorted(times)
    for (_, end), (start, _) in pairwise(ordered):
        if start < end:
            raise Refusal("Working hours overlap", f"Two times of {_SHORT[weekday]} in “{text}” overlap. {_EXAMPLE}")
    return tuple(ordered)


def _length(word: str) -> int:
    length = duration(word) // SECOND
    if length > DAY_MINUTES * 60:
        raise Refusal("Too long", f"“{word}” is more than a day. Give the length of one working day, like 8h.")
    return length


def _at(day: date, minute: int, zone: str) -> Instant:
    """The instant of a minute of the local day; a time that the clocks skip is where they go on, of two the first."""
    moment = datetime.combine(day, time()) + timedelta(minutes=minute)
    return from_datetime(moment.replace(tzinfo=zone_info(zone), fold=0))


def _alike(days: tuple[tuple[Times, ...], ...]) -> list[list[int]]:
    """Runs of neighbouring weekdays with the same times; days off are left out."""
    groups: list[list[int]] = []
    for weekday, times in enumerate(days):
        if not times:
            continue
        if groups and groups[-1][-1] == weekday - 1 and days[groups[-1][0]] == times:
            groups[-1].append(weekday)
        else:
            groups.append([weekday])
    return groups


def _days_text(group: list[int]) -> str:
    return _SHORT[group[0]] if len(group) == 1 else f"{_SHORT[group[0]]}-{_SHORT[group[-1]]}"


def _times_text(times: tuple[Times, ...]) -> str:
    return " ".join(f"{_clock(start)}-{_clock(end)}" for start, end in times)


def _clock(minute: int) -> str:
    if minute > DAY_MINUTES:
        minute -= DAY_MINUTES
    return f"{minute // 60:02}:{minute % 60:02}"
