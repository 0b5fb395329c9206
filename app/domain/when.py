"""Times and lengths of time as people write them.

Nothing here knows the time: ``now`` is passed in. What cannot be read is refused with a sentence that
says what may be written.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from app.domain.dates import YEARS, day_of_week, no_year, plain_text, read_day, weekday
from app.domain.days import AmbiguousTime, Choice, MissingTime, date_of, local, resolve
from app.domain.errors import Refusal
from app.domain.instant import HOUR, MINUTE, SECOND, Instant, from_iso

LONGEST = 10_000 * HOUR
"""A longer time than this is a slip of the finger."""

_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2})(?:[:.](\d{2}))?)? ?(am|pm)?")
_DAY_AND_CLOCK = re.compile(r"(?:(.+?)(?: |(?<=\d)t(?=\d)))?(\d{1,2}(?:[:.]\d{2}){1,2} ?(?:am|pm)?|\d{1,2} ?(?:am|pm))")
_WITH_OFFSET = re.compile(r"(\d{4}-\d{2}-\d{2})[t ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(z|[+-]\d{2}:?\d{2})")
_HOURS_MINUTES = re.compile(r"(\d{1,9}):(\d{2})(?::(\d{2}))?")
_UNITS = {"h": HOUR, "m": MINUTE, "s": SECOND}
_ONE_UNIT = re.compile(
    r"(\d{1,9})(?:[.,](\d{1,9}))? ?(?:(h)(?:ours?|rs?)?|(m)(?:in(?:utes?|s)?)?|(s)(?:ec(?:onds?|s)?)?)?"
)
_PARTS = re.compile(
    r"(?:(\d{1,9}) ?h(?:ours?|rs?)? ?)?(?:(\d{1,9}) ?(?:m(?:in(?:utes?|s)?)?)? ?)?(?:(\d{1,9}) ?s(?:ec(?:onds?|s)?)?)?"
)


def duration(text: str) -> int:
    """The milliseconds of a length of time: ``10m``, ``1h30``, ``1:30``, ``1.5h``, ``90`` (minutes)."""
    read = _milliseconds(plain_text(text))
    if read is None:
        raise Refusal(
            "Not a length of time",
            f"“{text}” is not a length of time. Write one like 10m, 1h30, 1:30, 1.5h or 90 (minutes).",
        )
    if read > LONGEST:
        raise Refusal("Too long", f"“{text}” is more than {LONGEST // HOUR:,} hours. Give a shorter time.")
    return read


def instant(text: str, now: Instant, zone: str, *, after: Instant | None = None, on: date | None = None) -> Instant:
    """The instant of a time as written, by the clocks in ``zone``.

    A time without a day is the most recent such time, up to a minute ahead; with ``after`` the first such time from
    there on; with ``on`` the time of that local day. Where the clocks went back, ``first`` or ``second`` behind the
    time says which of the two is meant; without it the time is refused, unless only one of the two can be meant.
    """
    plain = plain_text(text)
    if plain == "now":
        return now
    back = _ago(plain)
    if back is not None:
        return now - duration(back)
    exact = _WITH_OFFSET.fullmatch(plain)
    if exact:
        return _with_offset(text, *exact.groups())
    plain, choice = _choice(plain)
    found = _DAY_AND_CLOCK.fullmatch(plain)
    if found is None:
        raise _no_time(text)
    named_day, clock = found[1], _clock(text, found[2])
    if named_day is not None:
        return _of_named_day(text, named_day.rstrip(","), clock, now, zone=zone, choice=choice)
    if on is not None:
        return resolve(datetime.combine(on, clock), zone, _needed(on, clock, zone, choice))
    if after is not None:
        return _first_after(clock, after, zone, choice)
    return _most_recent(clock, now, zone, choice, days_back=(0, 1))


def lacks_day(text: str) -> bool:
    """Whether it is a time of day alone, so that the day is to be found."""
    found = _DAY_AND_CLOCK.fullmatch(_choice(plain_text(text))[0])
    return found is not None and found[1] is None


def _no_time(text: str) -> Refusal:
    return Refusal(
        "Not a time",
        f"“{text}” is not a time. Write one like 9:40, 9am, -15m, 1h ago, yesterday 14:00, mon 9:00 or "
        "2026-11-20 14:00.",
    )


def _milliseconds(plain: str) -> int | None:
    pair = _HOURS_MINUTES.fullmatch(plain)
    if pair:
        hours, minutes, seconds = (int(part or 0) for part in pair.groups())
        return hours * HOUR + minutes * MINUTE + seconds * SECOND if minutes < 60 and seconds < 60 else None
    one = _ONE_UNIT.fullmatch(plain)
    if one:
        whole, fraction, *units = one.groups()
        unit = next((name for name in units if name), None)
        if fraction and unit is None:
            return None  # 1.5 of what?
        length = _UNITS[unit or "m"]
        return int(whole) * length + (int(fraction) * length // 10 ** len(fraction) if fraction else 0)
    parts = _PARTS.fullmatch(plain)
    if parts and plain:
        hours, minutes, seconds = (int(part or 0) for part in parts.groups())
        return hours * HOUR + minutes * MINUTE + seconds * SECOND
    return None


def _ago(plain: str) -> str | None:
    """The length of time in ``-15m`` and ``15m ago``."""
    if plain.startswith(("-", "−")):
        return plain[1:].lstrip()
    return plain.removesuffix(" ago") if plain.endswith(" ago") else None


def _with_offset(text: str, day_text: str, clock_text: str, offset: str) -> Instant:
    if int(day_text[:4]) not in YEARS:
        raise no_year(text)
    try:
        return from_iso(f"{day_text}T{clock_text}{offset.upper()}")
    except ValueError as error:
        raise _no_time(text) from error


def _choice(plain: str) -> tuple[str, Choice | None]:
    before, _, last = plain.rpartition(" ")
    match last:
        case "first" | "1st":
            return before, "first"
        case "second" | "2nd":
            return before, "second"
    return plain, None


def _clock(text: str, written: str) -> time:
    found = _CLOCK.fullmatch(written)
    if found is None:
        raise _no_time(text)
    hour, minute, second = (int(part or 0) for part in found.groups()[:3])
    half = found[4]
    if (half and not 1 <= hour <= 12) or hour > 23 or minute > 59 or second > 59:
        raise Refusal(
            "No such time of day", f"“{written}” is not a time of day: hours go from 0 to 23, minutes from 0 to 59."
        )
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute, second)


def _of_named_day(text: str, named_day: str, clock: time, now: Instant, *, zone: str, choice: Choice | None) -> Instant:
    today = date_of(now, zone)
    if weekday(named_day) is not None:
        newest = (today - day_of_week(named_day, today)).days
        return _most_recent(clock, now, zone, choice, days_back=(newest, newest + 7))
    read = read_day(text, named_day, today)
    if read is None:
        raise _no_time(text)
    return resolve(datetime.combine(read, clock), zone, _needed(read, clock, zone, choice))


def _needed(on: date, clock: time, zone: str, choice: Choice | None) -> Choice | None:
    """The choice, refused where the time came once and there is nothing to choose."""
    if choice is not None and len(_occurrences(on, clock, zone)) == 1:
        raise Refusal("Came only once", f"{clock:%H:%M} came only once on {on} in {zone}. Leave out “{choice}”.")
    return choice


def _occurrences(on: date, clock: time, zone: str) -> list[Instant]:
    """When that time came on that day: usually once, at the changes of the clocks never or twice."""
    moment = datetime.combine(on, clock)
    try:
        return [resolve(moment, zone)]
    except AmbiguousTime:
        return [resolve(moment, zone, "first"), resolve(moment, zone, "second")]
    except MissingTime:
        return []


def _most_recent(clock: time, now: Instant, zone: str, choice: Choice | None, *, days_back: tuple[int, ...]) -> Instant:
    shown = local(now, zone)
    candidates = [shown.date() - timedelta(days=back) for back in days_back]
    if choice is not None:
        twice = [on for on in candidates if len(_occurrences(on, clock, zone)) == 2]
        on = twice[0] if twice else candidates[0]
        return resolve(datetime.combine(on, clock), zone, _needed(on, clock, zone, choice))
    for on in candidates:
        occurred = _occurrences(on, clock, zone)
        come = [at for at in occurred if at <= now + MINUTE]
        if len(come) == 1:
            return come[0]
        if come or (not occurred and datetime.combine(on, clock) <= shown.replace(tzinfo=None)):
            break  # twice, or skipped by the clocks: resolving says so
    return resolve(datetime.combine(on, clock), zone)


def _first_after(clock: time, after: Instant, zone: str, choice: Choice | None) -> Instant:
    on = date_of(after, zone)
    for candidate in (on, on + timedelta(days=1)):
        occurred = _occurrences(candidate, clock, zone)
        later = [at for at in occurred if at >= after]
        if len(later) == 1 and (choice is None or len(occurred) == 1):
            return later[0]
        if later:
            return resolve(datetime.combine(candidate, clock), zone, choice)
    return resolve(datetime.combine(on + timedelta(days=1), clock), zone, choice)
