"""Local days and times where the clocks change."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.days import (
    AmbiguousTime,
    MissingTime,
    crosses_midnight,
    date_of,
    day_span,
    local,
    resolve,
    split_by_day,
)
from app.domain.errors import Refusal
from app.domain.instant import DAY, HOUR, MINUTE, from_iso, to_iso
from app.domain.span import Span

ZONES = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "America/Sao_Paulo",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Pacific/Apia",
    "Asia/Tehran",
    "America/St_Johns",
]
zones = st.sampled_from(ZONES)
dates = st.dates(min_value=date(1990, 1, 1), max_value=date(2037, 12, 31))
moments = st.integers(min_value=from_iso("1990-01-01T00:00:00Z"), max_value=from_iso("2037-12-31T00:00:00Z"))


@pytest.mark.parametrize(
    ("day", "zone", "hours"),
    [
        (date(2026, 3, 29), "Europe/Berlin", 23),
        (date(2026, 10, 25), "Europe/Berlin", 25),
        (date(2026, 6, 1), "Europe/Berlin", 24),
        (date(2026, 3, 8), "America/New_York", 23),
        (date(2026, 11, 1), "America/New_York", 25),
        (date(2026, 10, 4), "Australia/Lord_Howe", 23.5),
        (date(2018, 11, 4), "America/Sao_Paulo", 23),  # midnight itself was skipped
        (date(2011, 12, 30), "Pacific/Apia", 0),  # the whole date was skipped
    ],
)
def test_a_day_lasts_as_long_as_the_clocks_had_it(day: date, zone: str, hours: float) -> None:
    assert day_span(day, zone).length == hours * HOUR


@given(dates, zones)
def test_days_follow_each_other_without_gap_or_overlap(day: date, zone: str) -> None:
    span = day_span(day, zone)
    assert span.end == day_span(day + timedelta(days=1), zone).start
    assert 0 <= span.length <= 26 * HOUR


@given(moments, zones)
def test_every_instant_lies_in_the_span_of_its_own_date(instant: int, zone: str) -> None:
    span = day_span(date_of(instant, zone), zone)
    assert span.start <= instant < span.end


@given(moments, st.integers(min_value=0, max_value=5 * DAY), zones)
def test_an_entry_split_at_midnights_is_exactly_the_whole(start: int, length: int, zone: str) -> None:
    whole = Span(start, start + length)
    parts = list(split_by_day(whole, zone))
    assert sum(part.length for _, part in parts) == length
    assert parts[0][1].start == whole.start
    assert parts[-1][1].end == whole.end
    assert all(left.end == right.start for (_, left), (_, right) in pairwise(parts))
    assert all(date_of(part.start, zone) == day for day, part in parts)
    assert all(part.length <= day_span(day, zone).length for day, part in parts)
    assert crosses_midnight(whole, zone) == (len(parts) > 1)


@given(moments, zones)
def test_a_local_time_read_off_an_instant_leads_back_to_it(instant: int, zone: str) -> None:
    shown = local(instant, zone)
    naive = shown.replace(tzinfo=None)
    # The hour that comes twice has two instants; the one it was read off must be among them.
    found = {resolve(naive, zone, "first"), resolve(naive, zone, "second")}
    assert instant in found


def test_an_hour_that_comes_twice_needs_a_choice() -> None:
    twice = datetime.fromisoformat("2026-10-25 02:30")
    with pytest.raises(AmbiguousTime) as refused:
        resolve(twice, "Europe/Berlin")
    assert "first" in refused.value.message
    assert resolve(twice, "Europe/Berlin", "second") - resolve(twice, "Europe/Berlin", "first") == HOUR


def test_an_hour_that_never_came_is_refused() -> None:
    with pytest.raises(MissingTime) as refused:
        resolve(datetime.fromisoformat("2026-03-29 02:30"), "Europe/Berlin")
    assert "2026-03-29 02:30" in refused.value.message


def test_an_unknown_zone_is_refused_with_its_name() -> None:
    with pytest.raises(Refusal) as refused:
        date_of(0, "Mars/Olympus")
    assert "Mars/Olympus" in refused.value.message


@given(moments)
def test_an_instant_survives_its_written_form(instant: int) -> None:
    assert from_iso(to_iso(instant)) == instant
    assert to_iso(instant).endswith("Z")


def test_an_entry_over_the_hour_that_comes_twice_counts_it() -> None:
    start = resolve(datetime.fromisoformat("2026-10-25 01:30"), "Europe/Berlin")
    end = resolve(datetime.fromisoformat("2026-10-25 03:30"), "Europe/Berlin")
    assert end - start == 3 * HOUR


def test_an_entry_over_the_skipped_hour_does_not_count_it() -> None:
    start = resolve(datetime.fromisoformat("2026-03-29 01:30"), "Europe/Berlin")
    end = resolve(datetime.fromisoformat("2026-03-29 03:30"), "Europe/Berlin")
    assert end - start == 60 * MINUTE
