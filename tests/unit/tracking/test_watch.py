"""Crash, restart and long sleep: nothing is lost, and one question waits."""

from __future__ import annotations

import pytest

from app.bootstrap import Services
from app.domain.errors import Refusal
from app.domain.instant import HOUR, MINUTE
from app.domain.records import AbsenceKind, Entry
from app.tracking.overview import Question
from app.tracking.subject import Subject
from tests.support.clock import FakeClock


def question(core: Services) -> Question:
    (found,) = core.overviews.read().questions
    return found


def entry_of(core: Services) -> Entry:
    (described,) = core.days.entries()
    return described.entry


def work_and_vanish(core: Services, clock: FakeClock, subject: Subject) -> None:
    """An hour's work with a beat a minute, then no sign of life any more."""
    core.timers.start(subject)
    for _ in range(60):
        clock.pass_time(minutes=1)
        core.watch.beat()


def test_after_a_restart_the_timer_runs_on_and_one_question_waits(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    work_and_vanish(core, clock, firewall)
    last_sign = clock.wall
    clock.restart(hours=14)
    core.watch.look()
    core.watch.look()
    asked = question(core).absence
    assert (asked.kind, asked.start, asked.end) == (AbsenceKind.RESTARTED, last_sign, clock.wall)
    assert entry_of(core).running


def test_the_answer_that_it_ran_on_keeps_everything(core: Services, clock: FakeClock, firewall: Subject) -> None:
    work_and_vanish(core, clock, firewall)
    clock.restart(hours=1)
    core.watch.look()
    core.absences.keep(question(core).absence.id)
    assert not core.overviews.read().questions
    assert entry_of(core).net(clock.wall) == 2 * HOUR


def test_the_answer_that_it_ended_at_the_last_sign_of_life(core: Services, clock: FakeClock, firewall: Subject) -> None:
    work_and_vanish(core, clock, firewall)
    clock.restart(hours=14)
    core.watch.look()
    core.absences.discard(question(core).absence.id)
    assert entry_of(core).net(clock.wall) == HOUR
    assert not core.overviews.read().questions


def test_the_answer_that_it_ended_at_a_given_time(core: Services, clock: FakeClock, firewall: Subject) -> None:
    work_and_vanish(core, clock, firewall)
    clock.restart(hours=14)
    core.watch.look()
    core.absences.end_at(question(core).absence.id, clock.at("2026-11-20 11:30"))
    assert entry_of(core).net(clock.wall) == 2 * HOUR + 30 * MINUTE


def test_an_end_outside_the_entry_is_refused_and_the_question_stays(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    work_and_vanish(core, clock, firewall)
    clock.restart(hours=14)
    core.watch.look()
    for wrong in (clock.at("2026-11-20 08:00"), clock.wall + HOUR):
        with pytest.raises(Refusal, match="between"):
            core.absences.end_at(question(core).absence.id, wrong)
    assert entry_of(core).running


def test_the_question_survives_stopping_the_timer_and_can_still_be_answered(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    work_and_vanish(core, clock, firewall)
    clock.restart(hours=14)
    core.watch.look()
    core.timers.stop()
    core.absences.discard(question(core).absence.id)
    assert entry_of(core).net(clock.wall) == HOUR


def test_a_second_absence_before_the_answer_makes_no_second_question(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    work_and_vanish(core, clock, firewall)
    first_sign = clock.wall
    clock.restart(hours=1)
    core.watch.look()
    clock.pass_time(minutes=10)
    clock.restart(hours=2)
    core.watch.look()
    asked = question(core).absence
    assert (asked.start, asked.end) == (first_sign, clock.wall)


def test_a_long_sleep_is_asked_about_and_a_short_one_is_not(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    work_and_vanish(core, clock, firewall)
    clock.sleep(minutes=4)
    core.watch.beat()
    assert not core.overviews.read().questions
    clock.sleep(hours=9)
    core.watch.beat()
    assert question(core).absence.kind is AbsenceKind.ASLEEP


def test_a_program_that_vanished_is_asked_about_and_one_that_said_goodbye_is_not(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    work_and_vanish(core, clock, firewall)
    core.watch.goodbye()
    clock.pass_time(hours=3)
    core.watch.look()
    assert not core.overviews.read().questions
    core.watch.beat()
    clock.pass_time(hours=3)
    core.watch.look()
    assert question(core).absence.kind is AbsenceKind.STOPPED


def test_a_timer_of_the_command_line_alone_runs_for_hours_without_a_question(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    core.timers.start(firewall)
    clock.pass_time(hours=6)
    assert not core.watch.look()
    assert not core.overviews.read().questions


def test_a_weekend_of_beats_leaves_one_row(core: Services, clock: FakeClock, firewall: Subject) -> None:
    work_and_vanish(core, clock, firewall)
    with core.ledger.read() as db:
        assert db.value("SELECT count(*) FROM timer_event") == 2


def test_an_entry_over_a_restart_is_marked_as_estimated(core: Services, clock: FakeClock, firewall: Subject) -> None:
    work_and_vanish(core, clock, firewall)
    clock.restart(hours=1)
    core.timers.stop()
    assert entry_of(core).estimated


def test_absences_stay_on_the_machine(core: Services, clock: FakeClock, firewall: Subject) -> None:
    work_and_vanish(core, clock, firewall)
    clock.restart(hours=14)
    core.watch.look()
    core.absences.keep(question(core).absence.id)
    with core.ledger.read() as db:
        assert db.value("SELECT count(*) FROM journal WHERE kind NOT IN ('customer', 'task', 'entry')") == 0
