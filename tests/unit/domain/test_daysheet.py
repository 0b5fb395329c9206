"""The day sheet: parts of entries on a day, and totals that never exceed it."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.days import day_span, days_span
from app.domain.daysheet import day_sheet, piece_of
from app.domain.instant import HOUR, MINUTE
from app.domain.records import Entry
from app.domain.span import Span
from tests.support.clock import FakeClock

BERLIN = "Europe/Berlin"


def entry(start: int, end: int | None, *, breaks: int = 0, attended: bool = True, entry_id: str = "e") -> Entry:
    return Entry(id=entry_id, start=start, end=end, zone=BERLIN, break_seconds=breaks, attended=attended)


def test_an_entry_over_midnight_shows_on_both_days_with_its_part() -> None:
    clock = FakeClock()
    night = entry(clock.at("2026-11-20 22:00"), clock.at("2026-11-21 01:30"))
    friday = day_sheet(date(2026, 11, 20), BERLIN, [night], clock.wall)
    saturday = day_sheet(date(2026, 11, 21), BERLIN, [night], clock.wall)
    assert (friday.attended, saturday.attended) == (2 * HOUR, 90 * MINUTE)
    assert friday.pieces[0].into_after
    assert saturday.pieces[0].from_before


def test_breaks_of_an_entry_over_midnight_are_shared_out_and_add_up() -> None:
    clock = FakeClock()
    night = entry(clock.at("2026-11-20 22:00"), clock.at("2026-11-21 02:00"), breaks=3600)
    days = [day_sheet(date(2026, 11, day), BERLIN, [night], clock.wall) for day in (20, 21)]
    assert [sheet.attended for sheet in days] == [90 * MINUTE, 90 * MINUTE]


def test_a_running_entry_lasts_until_now() -> None:
    clock = FakeClock("2026-11-20 09:00")
    running = entry(clock.wall, None)
    clock.pass_time(minutes=25)
    assert day_sheet(date(2026, 11, 20), BERLIN, [running], clock.wall).attended == 25 * MINUTE


def test_gaps_lie_between_attended_entries_only() -> None:
    clock = FakeClock()
    first = entry(clock.at("2026-11-20 09:00"), clock.at("2026-11-20 10:00"))
    scan = entry(clock.at("2026-11-20 07:00"), clock.at("2026-11-20 18:00"), attended=False, entry_id="scan")
    last = entry(clock.at("2026-11-20 11:00"), clock.at("2026-11-20 12:00"), entry_id="last")
    sheet = day_sheet(date(2026, 11, 20), BERLIN, [last, scan, first], clock.wall)
    assert sheet.gaps == (Span(clock.at("2026-11-20 10:00"), clock.at("2026-11-20 11:00")),)
    assert not sheet.overlaps
    assert (sheet.attended, sheet.unattended) == (2 * HOUR, 11 * HOUR)


def test_attended_entries_at_the_same_time_are_named_as_an_overlap() -> None:
    clock = FakeClock()
    first = entry(clock.at("2026-11-20 09:00"), clock.at("2026-11-20 10:00"), entry_id="a")
    second = entry(clock.at("2026-11-20 09:45"), clock.at("2026-11-20 10:30"), entry_id="b")
    sheet = day_sheet(date(2026, 11, 20), BERLIN, [first, second], clock.wall)
    (overlap,) = sheet.overlaps
    assert overlap.span.length == 15 * MINUTE
    assert sheet.attended == 105 * MINUTE
    assert sheet.covered == 90 * MINUTE


def test_an_entry_of_no_length_belongs_to_the_day_it_starts_on() -> None:
    span = day_span(date(2026, 11, 20), BERLIN)
    at_midnight = entry(span.start, span.start)
    assert piece_of(at_midnight, span, span.end) is not None
    assert piece_of(at_midnight, day_span(date(2026, 11, 19), BERLIN), span.end) is None


@given(
    st.integers(min_value=0, max_value=4 * 24 * 60),
    st.integers(min_value=0, max_value=3 * 24 * 60),
    st.integers(min_value=0, max_value=30_000),
    st.sampled_from([date(2026, 3, 27), date(2026, 10, 23), date(2026, 11, 20)]),
)
def test_the_parts_of_an_entry_add_up_to_it_and_no_day_holds_more_than_its_length(
    offset: int, length: int, breaks: int, first: date
) -> None:
    base = day_span(first, BERLIN).start
    one = entry(base + offset * MINUTE, base + (offset + length) * MINUTE, breaks=breaks)
    days = [first + timedelta(days=n) for n in range(9)]
    pieces = [piece_of(one, day_span(day, BERLIN), 0) for day in days]
    assert sum(piece.net for piece in pieces if piece) == one.net(0)
    assert sum(piece.span.length for piece in pieces if piece) == length * MINUTE
    assert days_span(days[0], days[-1], BERLIN).end >= (one.end or 0)
    for day, piece in zip(days, pieces, strict=True):
        if piece:
            assert piece.net <= piece.span.length <= day_span(day, BERLIN).length
