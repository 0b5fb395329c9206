"""When to remind of what, and when to be silent. Field notes 12 and 13."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bootstrap import Services
from app.domain.instant import HOUR, MINUTE, Instant
from app.domain.records import Task
from app.domain.workhours import WorkHours, read_hours
from app.settings import REMIND_QUIET
from app.tracking.reminding import (
    Memory,
    OnIt,
    Promise,
    Reminder,
    ReminderKind,
    Rules,
    Situation,
    due,
    next_look,
)
from app.tracking.subject import Subject
from tests.support.clock import FakeClock

ZONE = "Europe/Berlin"
CLOCK = FakeClock()
HOURS = read_hours("Mo-Fr 8:00-12:00 13:00-17:00")
RULES = Rules(
    start_minutes=15, still_hours=4, end_of_day=True, promise_minutes=60, quiet=read_hours("Mo-Su 20:00-07:00")
)


def at(time: str, day: str = "2026-11-20") -> Instant:  # a Friday
    return CLOCK.at(f"{day} {time:0>5}")


def situation(
    now: Instant,
    *,
    here: Instant | None = None,
    on: OnIt | None = None,
    until: Instant | None = None,
    promises: tuple[Promise, ...] = (),
    hours: WorkHours = HOURS,
) -> Situation:
    return Situation(
        now=now,
        zone=ZONE,
        hours=hours,
        here_since=here,
        attended=on,
        anything_runs=on is not None,
        recorded_until=until,
        promises=promises,
    )


def on(start: Instant, *, confirmed: Instant = 0, every: int | None = None) -> OnIt:
    return OnIt("entry", "Firewall · Acme", start, confirmed, every)


def told(found: Reminder | None) -> tuple[ReminderKind, Instant] | None:
    return None if found is None else (found.kind, found.at)


def test_nothing_running_while_active_in_working_hours_is_told_with_the_first_activity() -> None:
    there = situation(at("8:27"), here=at("8:12"))
    assert told(due(there, RULES, Memory())) == (ReminderKind.NOT_RECORDING, at("8:12"))
    assert due(situation(at("8:26"), here=at("8:12")), RULES, Memory()) is None
    assert next_look(situation(at("8:13"), here=at("8:12")), RULES, Memory()) == at("8:27")


def test_activity_before_working_hours_counts_from_their_beginning() -> None:
    assert told(due(situation(at("8:15"), here=at("7:10")), RULES, Memory())) == (
        ReminderKind.NOT_RECORDING,
        at("8:00"),
    )
    early = situation(at("7:10"), here=at("7:10"))
    assert due(early, RULES, Memory()) is None
    assert next_look(early, RULES, Memory()) == at("8:15")


def test_what_was_recorded_until_a_moment_ago_is_not_nothing() -> None:
    there = situation(at("10:20"), here=at("8:00"), until=at("10:10"))
    assert due(there, RULES, Memory()) is None
    assert next_look(there, RULES, Memory()) == at("10:25")


@pytest.mark.parametrize(
    ("now", "here"),
    [
        (at("12:40"), at("8:00")),  # the break between the hours
        (at("18:00"), at("17:30")),
        (at("10:00", "2026-11-21"), at("9:00", "2026-11-21")),  # a Saturday
        (at("10:00"), None),  # nobody is there
    ],
)
def test_outside_working_hours_and_while_nobody_is_there_it_is_silent(now: Instant, here: Instant | None) -> None:
    assert due(situation(now, here=here), RULES, Memory()) is None


def test_who_records_already_is_not_reminded_to_start() -> None:
    there = situation(at("10:00"), here=at("8:00"), on=on(at("8:05")))
    assert due(there, RULES, Memory()) is None


def test_the_same_work_for_hours_is_asked_about_and_asked_again_only_after_as_long() -> None:
    assert told(due(situation(at("12:10"), here=at("8:00"), on=on(at("8:05"))), RULES, Memory())) == (
        ReminderKind.STILL_ON,
        at("8:05"),
    )
    later = situation(at("13:00"), here=at("8:00"), on=on(at("8:05"), confirmed=at("12:10")))
    assert due(later, RULES, Memory()) is None
    assert next_look(later, RULES, Memory()) == at("16:10")


def test_on_site_it_is_asked_every_hour_though_the_machine_sees_nobody() -> None:
    away = situation(at("9:06"), here=None, on=on(at("8:05"), every=60))
    assert told(due(away, RULES, Memory())) == (ReminderKind.STILL_ON, at("8:05"))
    assert due(situation(at("9:06"), here=None, on=on(at("8:05"))), RULES, Memory()) is None


def test_after_the_working_hours_a_timer_that_runs_on_is_told_once() -> None:
    late = situation(at("17:05"), here=at("13:00"), on=on(at("14:00")))
    found = due(late, RULES, Memory())
    assert told(found) == (ReminderKind.DAY_IS_OVER, at("17:00"))
    assert found is not None
    assert due(late, RULES, Memory(told=frozenset({found.key}))) is None
    assert due(situation(at("17:04"), here=at("13:00"), on=on(at("14:00"))), RULES, Memory()) is None


def test_who_starts_after_hours_knows_what_they_do() -> None:
    assert due(situation(at("18:00"), here=at("13:00"), on=on(at("17:10"))), RULES, Memory()) is None


def test_a_promise_is_told_an_hour_before_and_goes_before_all_else() -> None:
    promise = Promise("task", "Printer · Globex", at("13:00"))
    there = situation(at("12:10"), here=at("8:00"), on=on(at("8:05")), promises=(promise,))
    assert told(due(there, RULES, Memory())) == (ReminderKind.PROMISE_DUE, at("13:00"))
    assert next_look(
        situation(at("10:00"), here=at("8:00"), promises=(promise,), until=at("9:59")), RULES, Memory()
    ) == at("10:14")


def test_what_is_put_off_is_silent_until_then_and_comes_again() -> None:
    memory = Memory(put_off={ReminderKind.NOT_RECORDING: at("9:00")})
    there = situation(at("8:30"), here=at("8:12"))
    assert due(there, RULES, memory) is None
    assert next_look(there, RULES, memory) == at("9:00")
    assert due(situation(at("9:00"), here=at("8:12")), RULES, memory) is not None


def test_in_quiet_hours_nothing_is_told_and_the_look_waits_for_their_end() -> None:
    rules = msgspec.structs.replace(RULES, quiet=read_hours("Fr 9:00-9:30"))
    there = situation(at("9:10"), here=at("8:00"), until=at("8:50"))
    assert due(there, rules, Memory()) is None
    assert next_look(there, rules, Memory()) == at("9:30")
    assert due(situation(at("9:30"), here=at("8:00"), until=at("8:50")), rules, Memory()) is not None


def test_everything_can_be_switched_off() -> None:
    off = Rules(start_minutes=0, still_hours=0, end_of_day=False, promise_minutes=0, quiet=WorkHours())
    promise = Promise("task", "Printer · Globex", at("13:00"))
    for there in (
        situation(at("10:00"), here=at("8:00")),
        situation(at("17:30"), here=at("8:00"), on=on(at("8:00")), promises=(promise,)),
    ):
        assert due(there, off, Memory()) is None
        assert next_look(there, off, Memory()) is None


@given(
    now=st.integers(0, 7 * 24 * 60),
    here=st.one_of(st.none(), st.integers(0, 24 * 60)),
    runs=st.one_of(st.none(), st.integers(1, 20 * 60)),
    every=st.one_of(st.none(), st.integers(5, 120)),
    put_off=st.integers(0, 600),
)
def test_looking_when_told_to_never_misses_a_reminder(
    now: int, here: int | None, runs: int | None, every: int | None, put_off: int
) -> None:
    start = at("0:00", "2026-11-16") + now * MINUTE
    there = situation(
        start,
        here=None if here is None else start - here * MINUTE,
        on=None if runs is None else on(start - runs * MINUTE, every=every),
    )
    memory = Memory(put_off={ReminderKind.NOT_RECORDING: start + put_off * MINUTE})
    again = next_look(there, RULES, memory)
    assert again is None or again > start
    quiet_now = due(there, RULES, memory) is None
    for step in range(1, 16 * 60, 7):
        moment = start + step * MINUTE
        if again is not None and moment >= again:
            break
        later = msgspec.structs.replace(there, now=moment)
        found = due(later, RULES, memory)
        # Between two looks nothing becomes due that was not before.
        assert found is None or not quiet_now, (found, again)


# On a ledger


def test_a_reminder_waved_away_does_not_come_again_and_one_put_off_does(core: Services, clock: FakeClock) -> None:
    here = clock.wall
    clock.pass_time(minutes=16)
    first = core.reminders.look(here).reminder
    assert first is not None
    core.reminders.put_off(first, 30)
    assert core.reminders.look(here).reminder is None
    clock.pass_time(minutes=30)
    assert core.reminders.look(here).reminder == first
    core.reminders.told(first)
    assert core.reminders.look(here).reminder is None


def test_not_today_is_silent_until_tomorrow(core: Services, clock: FakeClock) -> None:
    here = clock.wall
    clock.pass_time(minutes=16)
    first = core.reminders.look(here).reminder
    assert first is not None
    core.reminders.put_off_today(first)
    clock.pass_time(hours=4)
    assert core.reminders.look(clock.wall - HOUR).reminder is None


def test_work_that_goes_on_is_asked_about_again_after_the_whole_interval(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    here = clock.wall
    core.timers.start(firewall)
    clock.pass_time(hours=4)
    asked = core.reminders.look(here).reminder
    assert asked is not None
    assert (asked.kind, asked.name) == (ReminderKind.STILL_ON, "Replace firewall · Acme")
    core.reminders.confirm(asked)
    looked = core.reminders.look(here)
    assert looked.reminder is None
    clock.pass_time(hours=4)
    core.settings.set(REMIND_QUIET, "")
    found = core.reminders.look(here).reminder
    assert found is not None
    assert found.kind is ReminderKind.STILL_ON


def test_only_promises_of_one_s_own_work_are_told(
    core: Services, clock: FakeClock, firewall: Subject, printer: Subject
) -> None:
    with core.ledger.read() as db:
        from app.store import catalogue

        tasks = [catalogue.get(db, Task, subject.task_id) for subject in (firewall, printer) if subject.task_id]
    for task in tasks:
        assert task is not None
        core.catalogue.change(task, msgspec.structs.replace(task, promise=clock.wall + 40 * MINUTE))
    core.timers.start(firewall)
    found = core.reminders.look(clock.wall).reminder
    assert found is not None
    assert (found.kind, found.name) == (ReminderKind.PROMISE_DUE, "Replace firewall · Acme")
    core.reminders.told(found)
    assert core.reminders.look(clock.wall).reminder is None
