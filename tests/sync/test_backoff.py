"""When sync tries again: at random, ever later, never sooner than the server asks."""

import random

from hypothesis import given
from hypothesis import strategies as st

from app.sync.backoff import LONGEST, POLL, Backoff, Schedule


@given(st.integers(0, 2**32), st.integers(1, 60))
def test_pauses_grow_up_to_a_quarter_of_an_hour_and_are_spread(seed: int, failures: int) -> None:
    backoff = Backoff(random.Random(seed))
    for nth in range(failures):
        backoff.failed(1000.0)
        assert 0 <= backoff.not_before - 1000.0 <= min(LONGEST, 2.0 * 2**nth)


@given(st.integers(0, 2**32), st.floats(0, 3600))
def test_what_the_server_asks_for_is_the_least(seed: int, asked: float) -> None:
    backoff = Backoff(random.Random(seed))
    backoff.failed(0.0, at_least=asked)
    assert asked <= backoff.not_before <= asked + 2.0


def test_success_forgets_the_failures() -> None:
    backoff = Backoff(random.Random(1))
    for _ in range(10):
        backoff.failed(0.0)
    backoff.reset()
    backoff.failed(0.0)
    assert backoff.not_before <= 2.0


def quiet(now: float = 100.0) -> Schedule:
    """A schedule that has just run."""
    schedule = Schedule(now, random.Random(7))
    assert schedule.due(now) != (False, False)
    schedule.ran(now, up=True, down=True)
    assert schedule.due(now) == (False, False)
    return schedule


def test_a_change_goes_up_after_a_moment_and_does_not_wait_for_the_poll() -> None:
    schedule = quiet(100.0)
    schedule.changed(110.0)
    assert schedule.due(111.0) == (False, False)
    schedule.changed(111.5)
    assert schedule.due(112.0) == (True, False)
    assert schedule.next() == 112.0


def test_the_poll_comes_by_itself_between_one_and_two_minutes() -> None:
    schedule = quiet(100.0)
    assert POLL[0] <= schedule.next() - 100.0 <= POLL[1]
    assert schedule.due(schedule.next()) == (True, True)


def test_a_failing_push_does_not_stop_the_pulling() -> None:
    schedule = quiet(100.0)
    schedule.up.failed(100.0, at_least=3000.0)
    schedule.try_again(100.0)
    assert schedule.due(250.0) == (False, True)


def test_a_person_or_a_network_that_is_back_waits_for_no_backoff() -> None:
    for wake in (Schedule.asked, Schedule.network_up):
        schedule = quiet(100.0)
        schedule.up.failed(100.0, at_least=3000.0)
        schedule.down.failed(100.0, at_least=3000.0)
        wake(schedule)
        assert schedule.due(101.0) == (True, True)


@given(st.lists(st.sampled_from(["change", "fail", "lasting", "ran", "again", "wait"]), max_size=40))
def test_waiting_until_the_next_time_always_finds_something_due(steps: list[str]) -> None:
    now, schedule = 50.0, Schedule(50.0, random.Random(3))
    for step in steps:
        match step:
            case "change":
                schedule.changed(now)
            case "fail":
                schedule.up.failed(now)
                schedule.down.failed(now)
            case "lasting":
                schedule.up.lasting(now)
            case "ran":
                schedule.ran(now, up=True, down=True)
            case "again":
                schedule.try_again(now)
            case "wait":
                now += 7.0
    then = max(now, schedule.next())
    assert schedule.due(then) != (False, False)
