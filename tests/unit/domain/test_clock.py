"""Elapsed time by clocks that nobody can set."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.clock import elapsed
from app.domain.instant import HOUR, MINUTE
from tests.support.clock import FakeClock

DAYS = st.floats(min_value=-400 * 24, max_value=400 * 24, allow_nan=False)


@given(DAYS, st.integers(min_value=0, max_value=10_000))
def test_a_wall_clock_that_is_set_never_changes_what_has_passed(jump_hours: float, minutes: int) -> None:
    clock = FakeClock()
    before = clock.read()
    clock.pass_time(minutes=minutes)
    clock.set_wall(hours=jump_hours)
    passed = elapsed(before, clock.read())
    assert passed.length == minutes * MINUTE
    assert not passed.estimated
    assert abs(passed.stepped - jump_hours * HOUR) <= 2_000


def test_sleep_counts_as_time_and_is_told() -> None:
    clock = FakeClock()
    before = clock.read()
    clock.pass_time(minutes=10)
    clock.sleep(hours=2)
    passed = elapsed(before, clock.read())
    assert passed.length == 2 * HOUR + 10 * MINUTE
    assert passed.slept == 2 * HOUR
    assert not passed.stepped


@given(DAYS)
def test_across_a_restart_the_wall_clock_tells_and_never_less_than_nothing(hours: float) -> None:
    clock = FakeClock()
    before = clock.read()
    clock.restart()
    clock.set_wall(hours=hours)
    passed = elapsed(before, clock.read())
    assert passed.estimated
    assert passed.length == max(clock.wall - before.wall, 0)
