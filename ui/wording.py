"""What things, lengths, times and dates are called on the screens, in the user's language.

The names are those of :mod:`app.domain.wording`, which says the same in English for terminals and files.
"""

from __future__ import annotations

import datetime
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

from app.domain.days import date_of, local
from app.domain.instant import MINUTE, Instant
from app.domain.span import Span
from app.domain.wording import digits_of, elided, hours_minutes, stopwatch
from app.store.described import Described
from app.tracking.finding import Found
from ui.language import mark, time_pattern, tr

__all__ = [
    "NOT_ASSIGNED",
    "day_name",
    "decimal",
    "elided",
    "full_date",
    "hours_minutes",
    "length",
    "moment",
    "money",
    "name_of",
    "quoted",
    "short_date",
    "stopwatch",
    "time_of_day",
    "times",
    "written",
]

NOT_ASSIGNED = mark("Not assigned yet")


def name_of(thing: Described | Found) -> str:
    """A task with its customer in one line: "Replace the fuser · Hartmann Dental"; either may be missing."""
    title = thing.task if isinstance(thing, Described) else thing.title
    names = [name for name in (title, thing.customer) if name]
    return " · ".join(names) or tr(NOT_ASSIGNED)


def length(milliseconds: int) -> str:
    """A length in hours and whole minutes, cut off and never rounded up: "4 min", "2 h", "1 h 05 min"."""
    hours, minutes = divmod(max(milliseconds, 0) // MINUTE, 60)
    if not hours:
        return tr("{minutes} min", minutes=minutes)
    return (
        tr("{hours} h {minutes} min", hours=hours, minutes=f"{minutes:02}") if minutes else tr("{hours} h", hours=hours)
    )


def decimal(text: str) -> str:
    """A number with the decimal mark of the language: "12.5", in German "12,5"."""
    return text.replace(".", QLocale().decimalPoint())


def quoted(text: str) -> str:
    """A name or a text of somebody's in the quotation marks of the language."""
    return tr("“{text}”", text=text)


def money(amount: int, currency: str) -> str:
    """An amount in minor units of an ISO 4217 currency, as written here: "1,234.50 EUR"."""
    digits = digits_of(currency)
    return f"{QLocale().toString(amount / 10**digits, 'f', digits)} {currency}"


def time_of_day(instant: Instant, zone: str) -> str:
    """What the clocks in ``zone`` show: "09:40"."""
    return written(local(instant, zone).time())


def written(time: datetime.time) -> str:
    """A time of day: "09:40"."""
    return QLocale().toString(QTime(time.hour, time.minute), time_pattern())


def moment(instant: Instant, zone: str, today: date) -> str:
    """A time of day, with its date when that is not today: "09:40", "yesterday 22:15", "3 May 09:40"."""
    day = date_of(instant, zone)
    time = time_of_day(instant, zone)
    if day == today:
        return time
    return tr("{day} {time}", day=_near(day, today) or short_date(day, today), time=time)


def times(span: Span, zone: str) -> str:
    """From when to when: "09:40–10:15". A span up to midnight ends at 24:00."""
    end = time_of_day(span.end, zone)
    if end == "00:00" and span.length:
        end = "24:00"
    return f"{time_of_day(span.start, zone)}–{end}"


def full_date(day: date) -> str:
    """A date in full: "Friday, 20 November 2026"."""
    return QLocale().toString(_of(day), QLocale.FormatType.LongFormat)


def short_date(day: date, today: date) -> str:
    """A date in short, with the year when it is not this one: "20 Nov", "20 Nov 2025"."""
    # Translators: Qt's letters for a date, QLocale.toString.
    return QLocale().toString(_of(day), tr("d MMM") if day.year == today.year else tr("d MMM yyyy"))


def day_name(day: date, today: date) -> str:
    """What a day is called: "today", "yesterday", "tomorrow", else its weekday."""
    return _near(day, today) or QLocale().dayName(day.isoweekday())


def _of(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _near(day: date, today: date) -> str:
    near = {
        today: mark("today"),
        today - timedelta(days=1): mark("yesterday"),
        today + timedelta(days=1): mark("tomorrow"),
    }
    return tr(near[day]) if day in near else ""
