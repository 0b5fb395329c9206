"""Days and ranges of days as people write them; ``today`` is passed in."""

from __future__ import annotations

import re
from datetime import date, timedelta

from app.domain.errors import Refusal

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
YEARS = range(1971, 2200)
"""Years that may be written; others are slips of the finger."""


def day(text: str, today: date) -> date:
    """The day of a date as written: ``today``, ``yesterday``, ``-2``, ``mon``, ``2026-11-20``, ``20.11.``."""
    read = read_day(text, plain_text(text), today)
    if read is None:
        raise Refusal(
            "Not a day", f"“{text}” is not a day. Write one like today, yesterday, -2, mon, 2026-11-20 or 20.11."
        )
    return read


def days(text: str, today: date) -> tuple[date, date]:
    """The first and last day of a range as written: a day, a week, a month, a year, or two of them with ``..``."""
    plain = plain_text(text)
    if ".." in plain:
        start, _, end = plain.partition("..")
        if not start.strip() or not end.strip(" ."):
            raise Refusal("Half a range", f"“{text}” lacks a day. Write both, like 2026-11-01..2026-11-15.")
        first, last = days(start.strip(), today)[0], days(end.strip(), today)[1]
        if last < first:
            raise Refusal("The range runs backwards", f"{first} comes after {last}. Write the earlier day first.")
        return first, last
    read = _period(plain, today)
    if read is None:
        one = read_day(text, plain, today)
        if one is None:
            raise Refusal(
                "Not a range of days",
                f"“{text}” is not a range of days. Write one like today, mon, this week, last month, 2026-11, "
                "2026 or 2026-11-01..2026-11-15.",
            )
        read = one, one
    return read


def plain_text(text: str) -> str:
    """The text in small letters with single blanks."""
    return " ".join(text.casefold().split())


def no_year(text: str) -> Refusal:
    """What to say about a year outside :data:`YEARS`."""
    return Refusal("No such year", f"“{text}”: years go from {YEARS.start} to {YEARS.stop - 1}.")


def weekday(plain: str) -> int | None:
    """0 for Monday to 6, by a name of three letters or more; ``None`` for anything else."""
    for number, name in enumerate(_WEEKDAYS):
        if len(plain) >= 3 and name.startswith(plain):
            return number
    return None


def day_of_week(plain: str, today: date) -> date:
    """The most recent such day, today included."""
    return today - timedelta(days=(today.weekday() - (weekday(plain) or 0)) % 7)


def read_day(text: str, plain: str, today: date) -> date | None:
    """The day written in ``plain``, ``None`` for anything else; ``text`` is quoted in a refusal."""
    if plain in ("today", "yesterday"):
        return today - timedelta(days=plain == "yesterday")
    if weekday(plain) is not None:
        return day_of_week(plain, today)
    back = re.fullmatch(r"[-−](\d{1,5})|(\d{1,5}) days? ago", plain)
    if back:
        return today - timedelta(days=int(back[1] or back[2]))
    iso = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", plain)
    if iso:
        return _date(text, int(iso[1]), int(iso[2]), int(iso[3]))
    dotted = re.fullmatch(r"(\d{1,2})\.(\d{1,2})(?:\.(\d{4})?)?", plain)
    if dotted:
        return _dotted(text, int(dotted[1]), int(dotted[2]), dotted[3], today)
    return None


def _dotted(text: str, number: int, month: int, year: str | None, today: date) -> date:
    if year:
        return _date(text, int(year), month, number)
    if (month, number) == (2, 29):
        leap = next(
            past for past in range(today.year, today.year - 9, -1) if past % 4 == 0 and (past % 100 or past % 400 == 0)
        )
        return _date(text, leap, month, number)
    this_year = _date(text, today.year, month, number)
    return this_year if this_year <= today else this_year.replace(year=today.year - 1)


def _date(text: str, year: int, month: int, number: int) -> date:
    if year not in YEARS:
        raise no_year(text)
    try:
        return date(year, month, number)
    except ValueError as error:
        raise Refusal("No such day", f"“{text}” is not in the calendar.") from error


def _period(plain: str, today: date) -> tuple[date, date] | None:
    which, _, unit = plain.rpartition(" ")
    back = {"": 0, "this": 0, "last": 1}.get(which)
    if back is not None:
        match unit:
            case "week":
                monday = today - timedelta(days=today.weekday() + 7 * back)
                return monday, monday + timedelta(days=6)
            case "month":
                months = today.year * 12 + today.month - 1 - back
                return _month(months // 12, months % 12 + 1)
            case "year":
                return date(today.year - back, 1, 1), date(today.year - back, 12, 31)
    month = re.fullmatch(r"(\d{4})-(\d{2})", plain)
    if month:
        _date(plain, int(month[1]), int(month[2]), 1)
        return _month(int(month[1]), int(month[2]))
    if re.fullmatch(r"\d{4}", plain):
        return _date(plain, int(plain), 1, 1), _date(plain, int(plain), 12, 31)
    return None


def _month(year: int, month: int) -> tuple[date, date]:
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), following - timedelta(days=1)
