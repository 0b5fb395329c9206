"""Working hours, from the text to the spans of a day."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.days import day_span
from app.domain.errors import Refusal
from app.domain.instant import HOUR
from app.domain.workhours import WorkHours, read_hours, read_target

BERLIN = "Europe/Berlin"


def test_five_days_of_nine_hours_are_one_short_text() -> None:
    hours = read_hours("Mo-Fr 08:00-17:00")
    assert [hours.minutes(weekday) for weekday in range(7)] == [540] * 5 + [0, 0]


@pytest.mark.parametrize(
    "text",
    [
        "Mo-Th 8-12 13-17, Fr 8:00-14:00",
        "mon - thu 8.00 – 12.00, 13:00-17:00; friday 08:00-14:00",
        "Mo, Tu, We-Th 13-17 8-12 Fr 8-14",
    ],
)
def test_people_write_the_same_hours_in_many_ways(text: str) -> None:
    assert read_hours(text).text() == "Mo-Th 08:00-12:00 13:00-17:00, Fr 08:00-14:00"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("8-17", "on which days"),
        ("Mo-Fr", "has no times"),
        ("Mo-Xx 8-17", "“mo-xx”.* is not a weekday"),
        ("Mo 8-25", "0:00 to 24:00"),
        ("Mo 8:70-9", "0:00 to 24:00"),
        ("Mo 8", "from a time to a time"),
        ("Mo 8-8", "ends when it starts"),
        ("Mo 8-12 11-14", "overlap"),
        ("Mo 8-12, Mo-Fr 11-14", "Two times of Mo"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(text: str, said: str) -> None:
    with pytest.raises(Refusal, match=said):
        read_hours(text)


def test_no_text_means_no_working_hours() -> None:
    assert read_hours("  ") == WorkHours()


def test_a_night_shift_goes_on_after_midnight() -> None:
    hours = read_hours("Fr 22:00-06:00")
    friday, saturday = date(2026, 11, 20), date(2026, 11, 21)
    assert [span.length for span in hours.spans(friday, BERLIN)] == [2 * HOUR]
    assert [span.length for span in hours.spans(saturday, BERLIN)] == [6 * HOUR]
    assert hours.minutes(4) == 480


def test_a_night_shift_over_the_change_of_the_clocks_is_as_long_as_it_was() -> None:
    hours = read_hours("Sa 22:00-06:00")
    assert [span.length for span in hours.spans(date(2026, 10, 25), BERLIN)] == [7 * HOUR]
    assert [span.length for span in hours.spans(date(2026, 3, 29), BERLIN)] == [5 * HOUR]


def test_the_target_follows_the_working_hours_unless_it_is_set() -> None:
    hours = read_hours("Mo-Th 8-12 13-17, Fr 8-14")
    assert read_target("", hours) == (28_800,) * 4 + (21_600, 0, 0)
    assert read_target("7:30", hours) == (27_000,) * 5 + (0, 0)
    assert read_target("Mo-Tu 8h, Sa 4h", hours) == (28_800, 28_800, 0, 0, 0, 14_400, 0)


@pytest.mark.parametrize("text", ["Mo 8h 9h", "Mo", "Mo eight", "25h", "lots"])
def test_a_target_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(Refusal):
        read_target(text, read_hours("Mo-Fr 8-17"))


_times = st.lists(st.integers(0, 1440), min_size=0, max_size=6, unique=True).map(
    lambda cuts: tuple(zip(*[iter(sorted(cuts))] * 2, strict=False))
)


@given(st.lists(_times, min_size=7, max_size=7), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_the_common_form_reads_back_and_lies_within_the_day(days: list[tuple[tuple[int, int], ...]], on: date) -> None:
    hours = WorkHours(tuple(days))
    assert read_hours(hours.text()) == hours
    within = day_span(on, BERLIN)
    spans = hours.spans(on, BERLIN)
    assert all(within.start <= span.start < span.end <= within.end for span in spans)
    assert all(earlier.end < later.start for earlier, later in pairwise(spans))
