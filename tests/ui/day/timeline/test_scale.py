"""The scale of the timeline: hours by the zone's clocks, the part of the day that is drawn, snapping."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.days import day_span, local
from app.domain.instant import HOUR, MINUTE
from app.domain.span import Span
from tests.support.clock import FakeClock
from ui.day.timeline.scale import STEP, Scale, full_hours, shown_span, snapped

BERLIN = "Europe/Berlin"


@pytest.mark.parametrize(
    ("day", "zone", "marks", "missing", "twice"),
    [
        (date(2026, 11, 20), BERLIN, 25, None, None),  # both midnights
        (date(2026, 3, 29), BERLIN, 24, 2, None),
        (date(2026, 10, 25), BERLIN, 26, None, 2),
        (date(2026, 10, 4), "Australia/Lord_Howe", 24, 2, None),  # half an hour forward: 02:00 becomes 02:30
        (date(2026, 11, 20), "Asia/Kathmandu", 25, None, None),  # 5:45 from UTC
    ],
)
def test_a_day_has_a_mark_for_each_hour_that_its_clocks_showed(
    day: date, zone: str, marks: int, missing: int | None, twice: int | None
) -> None:
    hours = [local(at, zone) for at in full_hours(day_span(day, zone), zone)]
    assert len(hours) == marks
    assert {shown.minute for shown in hours} == {0}
    counted = [shown.hour for shown in hours[:-1]]
    assert [hour for hour in range(24) if hour not in counted] == ([] if missing is None else [missing])
    assert [hour for hour in range(24) if counted.count(hour) > 1] == ([] if twice is None else [twice])


def test_marks_keep_apart_and_midnight_at_the_end_is_24() -> None:
    whole = day_span(date(2026, 11, 20), BERLIN)
    assert [mark.label for mark in Scale(whole, BERLIN, 0, 480).marks(60)][:3] == ["00:00", "03:00", "06:00"]
    every = Scale(whole, BERLIN, 0, 4_800).marks(60)
    assert (len(every), every[-1].label) == (25, "24:00")


@given(st.floats(-50, 1_500), st.integers(HOUR, 25 * HOUR))
def test_a_pixel_and_its_instant_belong_together(x: float, length: int) -> None:
    scale = Scale(Span(1_000_000, 1_000_000 + length), BERLIN, 16, 1_000)
    at = scale.at(x)
    assert scale.span.start <= at <= scale.span.end
    assert abs(scale.x(at) - min(max(x, 16), 1_016)) < 0.01


def test_what_is_drawn_begins_before_the_first_work_and_never_leaves_the_day() -> None:
    clock = FakeClock("2026-11-20 08:00")
    whole = day_span(date(2026, 11, 20), BERLIN)

    def shown(*parts: tuple[str, str]) -> str:
        spans = [Span(clock.at(f"2026-11-20 {start}"), clock.at(end)) for start, end in parts]
        found = shown_span(whole, BERLIN, spans)
        return f"{local(found.start, BERLIN):%H:%M}-{local(found.end, BERLIN):%H:%M}"

    assert shown() == "08:00-18:00"
    assert shown(("08:05", "2026-11-20 17:12")) == "07:00-18:00"
    assert shown(("08:20", "2026-11-20 17:12")) == "08:00-18:00"
    assert shown(("09:20", "2026-11-20 10:00")) == "09:00-17:00"
    assert shown(("22:30", "2026-11-21 01:15")) == "16:00-00:00"
    assert shown(("00:00", "2026-11-21 00:00")) == "00:00-00:00"


@given(mirrored=st.booleans(), start=st.integers(0, 24 * 60), length=st.integers(1, 24 * 60))
def test_a_place_and_its_instant_belong_together_in_both_directions(mirrored: bool, start: int, length: int) -> None:
    whole = Span(0, 24 * HOUR)
    scale = Scale(whole, BERLIN, 16.0, 1_200.0, mirrored)
    span = Span(start * MINUTE, min(start + length, 24 * 60) * MINUTE)
    for at in (span.start, span.end):
        assert abs(scale.at(scale.x(at)) - at) <= 1
    x, width = scale.stretch(span)
    assert width >= 0
    first, last = (x + width, x) if mirrored else (x, x + width)
    assert abs(scale.x(span.start) - first) < 1e-6
    assert abs(scale.x(span.end) - last) < 1e-6
    assert (
        abs(scale.x(whole.start + span.start) + Scale(whole, BERLIN, 16.0, 1_200.0, not mirrored).x(span.start) - 1_232)
        < 1e-6
    )


def test_times_snap_to_five_minutes_by_the_clocks() -> None:
    for zone in (BERLIN, "Asia/Kathmandu", "Australia/Lord_Howe"):
        at = snapped(FakeClock("2026-11-20 08:00").wall + 7 * MINUTE + 31_000)
        assert at % STEP == 0
        assert local(at, zone).minute % 5 == 0
