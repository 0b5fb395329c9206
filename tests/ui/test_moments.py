"""From a time of day to the instant that was meant."""

from datetime import datetime, time

import pytest

from app.domain.days import resolve
from app.domain.errors import Refusal
from ui.moments import nearest

BERLIN = "Europe/Berlin"


def at(text: str, zone: str = BERLIN) -> int:
    return resolve(datetime.fromisoformat(text), zone, "first")


def test_it_is_the_nearest_one_also_across_midnight() -> None:
    earliest, latest = at("2026-11-19 12:00"), at("2026-11-20 08:00")
    begun = at("2026-11-19 23:50")
    assert nearest(time(23, 30), BERLIN, begun, earliest, latest) == at("2026-11-19 23:30")
    assert nearest(time(0, 10), BERLIN, begun, earliest, latest) == at("2026-11-20 00:10")


def test_the_minute_in_which_it_began_counts_though_people_give_no_seconds() -> None:
    began = at("2026-11-20 09:00") + 42_000
    assert nearest(time(9, 0), BERLIN, began, began, began + 3_600_000) == began


def test_a_time_that_does_not_lie_in_there_is_refused() -> None:
    with pytest.raises(Refusal, match="20:00 does not lie between 09:00 and 13:00"):
        nearest(time(20), BERLIN, at("2026-11-20 10:00"), at("2026-11-20 09:00"), at("2026-11-20 13:00"))


def test_where_the_clocks_went_back_the_nearer_of_the_two_counts() -> None:
    earliest, latest = at("2026-10-25 01:00"), at("2026-10-25 06:00")
    first = at("2026-10-25 02:30")
    assert nearest(time(2, 30), BERLIN, at("2026-10-25 01:30"), earliest, latest) == first
    assert nearest(time(2, 30), BERLIN, at("2026-10-25 03:30"), earliest, latest) == first + 3_600_000


def test_a_time_that_the_clocks_skipped_is_refused() -> None:
    earliest, latest = at("2026-03-29 01:00"), at("2026-03-29 06:00")
    with pytest.raises(Refusal, match="No such time here"):
        nearest(time(2, 30), BERLIN, earliest, earliest, latest)
