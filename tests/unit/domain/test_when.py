"""Times and lengths of time as people write them."""

from contextlib import suppress
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.days import AmbiguousTime, MissingTime, local, resolve
from app.domain.errors import Refusal
from app.domain.instant import HOUR, MINUTE, SECOND, Instant, from_iso
from app.domain.when import LONGEST, duration, instant

BERLIN = "Europe/Berlin"
ZONES = (BERLIN, "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC", "Atlantic/Azores")

CHANGES = (
    "2026-03-29T01:00Z",
    "2026-10-25T01:00Z",
    "2026-03-08T07:00Z",
    "2026-11-01T06:00Z",
    "2026-04-04T15:00Z",
    "2026-10-03T15:30Z",
)
"""When the clocks change in Berlin and on the Azores, in New York, on Lord Howe (by half an hour)."""

instants = st.one_of(
    st.integers(from_iso("2020-01-01T00:00Z"), from_iso("2027-01-01T00:00Z")),
    st.builds(
        lambda change, beside: from_iso(change) + beside, st.sampled_from(CHANGES), st.integers(-30 * HOUR, 30 * HOUR)
    ),
)
zones = st.sampled_from(ZONES)


def at(text: str, zone: str = BERLIN) -> Instant:
    return resolve(datetime.fromisoformat(text), zone, "first")


SATURDAY_TEN_TO_TEN = at("2026-11-21 09:50")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("now", "2026-11-21 09:50"),
        ("9:40", "2026-11-21 09:40"),
        ("9.40", "2026-11-21 09:40"),
        ("09:40:30", "2026-11-21 09:40:30"),
        ("9am", "2026-11-21 09:00"),
        ("9 AM", "2026-11-21 09:00"),
        ("12am", "2026-11-21 00:00"),
        ("12pm", "2026-11-20 12:00"),
        ("9:40pm", "2026-11-20 21:40"),
        ("14:00", "2026-11-20 14:00"),
        ("-15m", "2026-11-21 09:35"),
        ("-1h30m", "2026-11-21 08:20"),
        ("15m ago", "2026-11-21 09:35"),
        ("1h ago", "2026-11-21 08:50"),
        ("yesterday 14:00", "2026-11-20 14:00"),
        ("Today  9:00", "2026-11-21 09:00"),
        ("mon 9:00", "2026-11-16 09:00"),
        ("monday 9:00", "2026-11-16 09:00"),
        ("sat 9:00", "2026-11-21 09:00"),
        ("sat 10:00", "2026-11-14 10:00"),
        ("2026-11-20 14:00", "2026-11-20 14:00"),
        ("2026-11-20T14:00", "2026-11-20 14:00"),
        ("20.11. 14:00", "2026-11-20 14:00"),
        ("24.12. 14:00", "2025-12-24 14:00"),
        ("2026-11-20T14:00+02:00", "2026-11-20 13:00"),
        ("2026-11-20 13:00Z", "2026-11-20 14:00"),
    ],
)
def test_a_time_is_read_as_people_write_it(written: str, meant: str) -> None:
    assert instant(written, SATURDAY_TEN_TO_TEN, BERLIN) == at(meant)


@pytest.mark.parametrize(
    "written",
    ["", "9", "25:00", "9:60", "13pm", "0am", "foo", "foo 9:00", "9:40 foo", "2026-02-30 9:00", "-", "ago",
     "0001-01-01T00:00Z", "99999-01-01 9:00", "32.1. 9:00", "9:40 first", "-99999h", "first"],
)  # fmt: skip
def test_what_is_no_time_is_refused_with_a_sentence(written: str) -> None:
    with pytest.raises(Refusal) as refused:
        instant(written, SATURDAY_TEN_TO_TEN, BERLIN)
    assert refused.value.message.endswith(".")


def test_a_time_of_day_up_to_a_minute_ahead_is_not_taken_for_yesterdays() -> None:
    assert instant("9:51", SATURDAY_TEN_TO_TEN, BERLIN) == at("2026-11-21 09:51")
    assert instant("9:52", SATURDAY_TEN_TO_TEN, BERLIN) == at("2026-11-20 09:52")


def test_the_hour_that_comes_twice_wants_a_choice() -> None:
    now = at("2026-10-25 12:00")
    with pytest.raises(AmbiguousTime, match="first"):
        instant("2:30", now, BERLIN)
    first, second = instant("2:30 first", now, BERLIN), instant("2:30 second", now, BERLIN)
    assert second - first == HOUR
    assert instant("2026-10-25T02:30+01:00", now, BERLIN) == second
    assert instant("yesterday 2:30 first", now + 24 * HOUR, BERLIN) == first


def test_where_only_the_first_of_two_times_has_come_nothing_is_asked() -> None:
    between = at("2026-10-25 02:45")
    assert instant("2:30", between, BERLIN) == at("2026-10-25 02:30")


def test_the_day_after_the_clocks_went_back_the_choice_still_means_that_night() -> None:
    monday = at("2026-10-26 01:00")
    assert instant("2:30 second", monday, BERLIN) == at("2026-10-25 02:30") + HOUR


def test_an_hour_that_the_clocks_skipped_is_refused() -> None:
    with pytest.raises(MissingTime):
        instant("2:30", at("2026-03-29 09:00"), BERLIN)
    # Before it was skipped, the most recent one is yesterday's.
    assert instant("2:30", at("2026-03-29 01:00"), BERLIN) == at("2026-03-28 02:30")


def test_after_a_start_the_first_such_time_is_meant() -> None:
    evening = at("2026-11-19 22:00")
    assert instant("1:15", SATURDAY_TEN_TO_TEN, BERLIN, after=evening) == at("2026-11-20 01:15")
    assert instant("22:00", SATURDAY_TEN_TO_TEN, BERLIN, after=evening) == evening
    assert instant("23:00", SATURDAY_TEN_TO_TEN, BERLIN, after=evening) == at("2026-11-19 23:00")


def test_after_a_start_in_the_doubled_hour_only_the_later_time_can_be_meant() -> None:
    second_half_past_two = at("2026-10-25 02:30") + HOUR
    assert (
        instant("2:40", SATURDAY_TEN_TO_TEN, BERLIN, after=second_half_past_two) == second_half_past_two + 10 * MINUTE
    )


def test_on_a_day_the_time_of_that_day_is_meant() -> None:
    assert instant("14:00", SATURDAY_TEN_TO_TEN, BERLIN, on=date(2026, 11, 3)) == at("2026-11-03 14:00")


@given(instants, zones, st.times())
def test_a_time_of_day_is_the_most_recent_one_and_shows_so_on_the_clock(
    now: Instant, zone: str, written: object
) -> None:
    text = f"{written:%H:%M}"
    try:
        read = instant(text, now, zone)
    except (AmbiguousTime, MissingTime):
        return
    assert f"{local(read, zone):%H:%M}" == text
    assert now - 25 * HOUR <= read <= now + MINUTE


@given(instants, zones)
def test_every_minute_can_be_written_and_is_read_as_the_same_minute(now: Instant, zone: str) -> None:
    minute = now - now % MINUTE
    shown = local(minute, zone)
    text = f"{shown:%Y-%m-%d %H:%M}"
    if shown.replace(fold=1 - shown.fold).utcoffset() != shown.utcoffset():
        text += " second" if shown.fold else " first"
    assert instant(text, now, zone) == minute


@given(instants, zones, st.times())
def test_a_time_after_a_start_never_lies_before_it(start: Instant, zone: str, written: time) -> None:
    try:
        read = instant(f"{written:%H:%M}", start + 72 * HOUR, zone, after=start)
    except (AmbiguousTime, MissingTime):
        return
    assert start <= read <= start + 26 * HOUR


@given(instants, zones, st.integers(0, 600))
def test_minutes_ago_are_true_minutes_whatever_the_clocks_did(now: Instant, zone: str, minutes: int) -> None:
    assert instant(f"-{minutes}m", now, zone) == instant(f"{minutes}m ago", now, zone) == now - minutes * MINUTE


@given(st.one_of(st.text(max_size=30), st.text("0123456789:.,-+ ampmhsTZfirstago", max_size=24)), instants, zones)
def test_whatever_is_typed_is_read_or_refused(written: str, now: Instant, zone: str) -> None:
    with suppress(Refusal):
        assert isinstance(instant(written, now, zone), int)
    with suppress(Refusal):
        assert isinstance(instant(written, now, zone, after=now), int)
    with suppress(Refusal):
        assert 0 <= duration(written) <= LONGEST


@pytest.mark.parametrize(
    ("written", "minutes"),
    [("10m", 10), ("90", 90), ("1h30", 90), ("1h 30m", 90), ("1h30m", 90), ("1:30", 90), ("1.5h", 90), ("1,5h", 90),
     ("2 hours", 120), ("45min", 45), ("1 h 5 min", 65), ("0.1h", 6), ("1h", 60), ("0:00", 0)],
)  # fmt: skip
def test_a_length_of_time_is_read_as_people_write_it(written: str, minutes: int) -> None:
    assert duration(written) == minutes * MINUTE


def test_seconds_count_too() -> None:
    assert duration("45s") == 45 * SECOND
    assert duration("0:00:45") == 45 * SECOND


@pytest.mark.parametrize("written", ["", "h", "1:70", "1.5", "ten", "-5m", "10001h", "1h-5m", "9" * 30])
def test_what_is_no_length_is_refused_with_a_sentence(written: str) -> None:
    with pytest.raises(Refusal) as refused:
        duration(written)
    assert refused.value.message.endswith((".", "(minutes)."))


@given(st.integers(0, LONGEST // MINUTE))
def test_a_length_is_the_same_in_all_its_spellings(minutes: int) -> None:
    hours, rest = divmod(minutes, 60)
    spellings = (f"{minutes}", f"{minutes}m", f"{hours}:{rest:02}", f"{hours}h{rest}", f"{hours}h {rest}m")
    assert {duration(text) for text in spellings} == {minutes * MINUTE}
