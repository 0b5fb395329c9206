"""Lengths, times and dates as people read them. English, without a locale, the same on screens and terminals."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.days import date_of, local
from app.domain.instant import MINUTE, SECOND, Instant
from app.domain.span import Span


def length(milliseconds: int) -> str:
    """A length in hours and whole minutes, cut off and never rounded up: "4 min", "2 h", "1 h 05 min"."""
    hours, minutes = divmod(max(milliseconds, 0) // MINUTE, 60)
    if not hours:
        return f"{minutes} min"
    return f"{hours} h {minutes:02} min" if minutes else f"{hours} h"


def stopwatch(milliseconds: int) -> str:
    """A length that is watched as it grows: "0:04:32"."""
    seconds = max(milliseconds, 0) // SECOND
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def hours_minutes(milliseconds: int) -> str:
    """A length in a column of lengths: "0:04", "11:30"."""
    minutes = max(milliseconds, 0) // MINUTE
    return f"{minutes // 60}:{minutes % 60:02}"


_WHOLE = frozenset(
    {
        "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF",
        "XOF", "XPF",
    }
)  # fmt: skip
"""Currencies without minor units, by ISO 4217."""
_THOUSANDTHS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})


def digits_of(currency: str) -> int:
    """How many decimals a currency has."""
    return 0 if currency in _WHOLE else 3 if currency in _THOUSANDTHS else 2


def money(amount: int, currency: str) -> str:
    """An amount in minor units of an ISO 4217 currency: "1,234.50 EUR", "-7 JPY"."""
    digits = digits_of(currency)
    whole, rest = divmod(abs(amount), 10**digits)
    sign = "-" if amount < 0 else ""
    return f"{sign}{whole:,}.{rest:0{digits}} {currency}" if digits else f"{sign}{whole:,} {currency}"


def time_of_day(instant: Instant, zone: str) -> str:
    """What the clocks in ``zone`` show: "09:40"."""
    return f"{local(instant, zone):%H:%M}"


def moment(instant: Instant, zone: str, today: date) -> str:
    """A time of day, with its date when that is not today: "09:40", "yesterday 22:15", "3 May 09:40"."""
    day = date_of(instant, zone)
    if day == today:
        return time_of_day(instant, zone)
    return f"{_near(day, today) or short_date(day, today)} {time_of_day(instant, zone)}"


def times(span: Span, zone: str) -> str:
    """From when to when: "09:40–10:15". A span up to midnight ends at 24:00."""
    end = time_of_day(span.end, zone)
    if end == "00:00" and span.length:
        end = "24:00"
    return f"{time_of_day(span.start, zone)}–{end}"


def full_date(day: date) -> str:
    """A date in full: "Friday, 20 November 2026"."""
    return f"{day:%A}, {day.day} {day:%B %Y}"


def short_date(day: date, today: date) -> str:
    """A date in short, with the year when it is not this one: "20 Nov", "20 Nov 2025"."""
    return f"{day.day} {day:%b}" if day.year == today.year else f"{day.day} {day:%b %Y}"


def day_name(day: date, today: date) -> str:
    """What a day is called: "today", "yesterday", "tomorrow", else its weekday."""
    return _near(day, today) or f"{day:%A}"


def elided(text: str, most: int) -> str:
    """The text in one line of at most ``most`` letters."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def _near(day: date, today: date) -> str:
    near = {today: "today", today - timedelta(days=1): "yesterday", today + timedelta(days=1): "tomorrow"}
    return near.get(day, "")
