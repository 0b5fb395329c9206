"""Days and ranges of days as people write them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.dates import day, days
from app.domain.errors import Refusal

SATURDAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("today", "2026-11-21"),
        ("Yesterday", "2026-11-20"),
        ("-2", "2026-11-19"),
        ("2 days ago", "2026-11-19"),
        ("sat", "2026-11-21"),
        ("mon", "2026-11-16"),
        ("sunday", "2026-11-15"),
        ("2026-11-20", "2026-11-20"),
        ("20.11.", "2026-11-20"),
        ("20.11.2024", "2024-11-20"),
        ("24.12.", "2025-12-24"),
        ("29.2.", "2024-02-29"),
    ],
)
def test_a_day_is_read_as_people_write_it(written: str, meant: str) -> None:
    assert day(written, SATURDAY) == date.fromisoformat(meant)


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("today", "2026-11-21", "2026-11-21"),
        ("this week", "2026-11-16", "2026-11-22"),
        ("week", "2026-11-16", "2026-11-22"),
        ("last week", "2026-11-09", "2026-11-15"),
        ("last month", "2026-10-01", "2026-10-31"),
        ("last year", "2025-01-01", "2025-12-31"),
        ("2011-09", "2011-09-01", "2011-09-30"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2026-12", "2026-12-01", "2026-12-31"),
        ("2011", "2011-01-01", "2011-12-31"),
        ("2011-09-01..2011-09-30", "2011-09-01", "2011-09-30"),
        ("2011-09 .. 2011-11", "2011-09-01", "2011-11-30"),
        ("-7..today", "2026-11-14", "2026-11-21"),
    ],
)
def test_a_range_is_read_as_people_write_it(written: str, first: str, last: str) -> None:
    assert days(written, SATURDAY) == (date.fromisoformat(first), date.fromisoformat(last))


def test_last_month_of_january_is_december() -> None:
    assert days("last month", date(2027, 1, 31)) == (date(2026, 12, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    "written",
    [
        "",
        "x",
        "2026-02-30",
        "2011-13",
        "..",
        "mon..",
        "2011-09-30..2011-09-01",
        "0000",
        "1066-10-14",
        "31.2.",
        "next week",
    ],
)
def test_what_is_no_range_is_refused_with_a_sentence(written: str) -> None:
    with pytest.raises(Refusal) as refused:
        days(written, SATURDAY)
    assert refused.value.message.endswith(".")


@given(st.dates(date(1975, 1, 1), date(2150, 1, 1)), st.dates(date(1975, 1, 1), date(2150, 1, 1)))
def test_every_date_is_read_as_itself_on_whatever_day(meant: date, today: date) -> None:
    assert day(meant.isoformat(), today) == meant
    assert day(f"{meant.day}.{meant.month}.{meant.year}", today) == meant


@given(st.dates(date(1975, 1, 1), date(2150, 1, 1)))
def test_a_weekday_is_one_of_the_last_seven_days(today: date) -> None:
    for name in ("mon", "tue", "wed", "thu", "fri", "sat", "sun"):
        read = day(name, today)
        assert today - timedelta(days=6) <= read <= today
        assert f"{read:%a}".casefold() == name


@given(st.one_of(st.text(max_size=25), st.text("0123456789.-/ thislaweekmor", max_size=25)))
def test_whatever_is_typed_is_read_or_refused(written: str) -> None:
    try:
        first, last = days(written, SATURDAY)
    except Refusal:
        return
    assert first <= last
