"""Lengths, times and dates as people read them."""

from datetime import date

import pytest

from app.domain import wording
from app.domain.days import day_span
from app.domain.instant import HOUR, MINUTE, SECOND
from app.domain.span import Span

BERLIN = "Europe/Berlin"
DAY = day_span(date(2026, 11, 20), BERLIN)


@pytest.mark.parametrize(
    ("milliseconds", "told"),
    [
        (-5, "0 min"),
        (59_999, "0 min"),
        (MINUTE, "1 min"),
        (HOUR, "1 h"),
        (HOUR + 5 * MINUTE, "1 h 05 min"),
        (31 * HOUR + 59 * MINUTE + 59 * SECOND, "31 h 59 min"),
    ],
)
def test_lengths_are_whole_minutes_and_never_rounded_up(milliseconds: int, told: str) -> None:
    assert wording.length(milliseconds) == told


def test_a_stopwatch_shows_seconds_and_a_column_hours_and_minutes() -> None:
    assert wording.stopwatch(HOUR + 2 * MINUTE + 3 * SECOND + 999) == "1:02:03"
    assert wording.stopwatch(-1) == "0:00:00"
    assert wording.hours_minutes(HOUR + 5 * MINUTE + 59 * SECOND) == "1:05"


def test_a_span_up_to_midnight_ends_at_24() -> None:
    assert wording.times(Span(DAY.start + 22 * HOUR, DAY.end), BERLIN) == "22:00–24:00"
    assert wording.times(Span(DAY.start, DAY.start), BERLIN) == "00:00–00:00"


def test_a_moment_has_its_day_when_that_is_not_today() -> None:
    today = date(2026, 11, 20)
    assert wording.moment(DAY.start + 9 * HOUR, BERLIN, today) == "09:00"
    assert wording.moment(DAY.start - HOUR, BERLIN, today) == "yesterday 23:00"
    assert wording.moment(DAY.start - 48 * HOUR, BERLIN, today) == "18 Nov 00:00"
    assert wording.moment(DAY.start - 400 * 24 * HOUR, BERLIN, today) == "16 Oct 2025 01:00"


def test_dates_have_names() -> None:
    today = date(2026, 11, 20)
    assert wording.full_date(today) == "Friday, 20 November 2026"
    assert wording.day_name(date(2026, 11, 21), today) == "tomorrow"
    assert wording.day_name(date(2026, 11, 10), today) == "Tuesday"


def test_long_texts_are_cut_to_one_line() -> None:
    assert wording.elided("two\nlines  here", 20) == "two lines here"
    assert wording.elided("a rather long name", 10) == "a rather…"


@pytest.mark.parametrize(
    ("amount", "currency", "told"),
    [
        (123_450, "EUR", "1,234.50 EUR"),
        (-5, "USD", "-0.05 USD"),
        (1_000, "JPY", "1,000 JPY"),
        (1_234_567, "KWD", "1,234.567 KWD"),
    ],
)
def test_money_has_the_minor_units_of_its_currency(amount: int, currency: str, told: str) -> None:
    assert wording.money(amount, currency) == told
