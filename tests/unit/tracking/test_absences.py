"""Absences during a running timer: one decision bound to its entry, and all its answers. Field notes 9 to 12."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.bootstrap import Services, build
from app.domain.errors import Refusal
from app.domain.instant import HOUR, MINUTE
from app.domain.records import Absence, AbsenceKind, Decision, Entry, Outcome
from app.settings import AWAY_MINUTES, ON_LOCK, ON_SHUTDOWN, ON_SLEEP
from app.tracking.edits import Details
from app.tracking.overview import Question
from app.tracking.subject import Named, Subject
from tests.support.clock import FakeClock

IDLE, LOCKED, ASLEEP = AbsenceKind.IDLE, AbsenceKind.LOCKED, AbsenceKind.ASLEEP


def beats(core: Services, clock: FakeClock, minutes: int) -> None:
    """Time passes with the program running; its signs of life come a little less often than in truth."""
    while minutes:
        step = min(minutes, 4)
        clock.pass_time(minutes=step)
        core.watch.beat()
        minutes -= step


def away(core: Services, clock: FakeClock, minutes: int, kind: AbsenceKind = LOCKED) -> None:
    """Work for an hour, nobody there for some minutes, back again."""
    beats(core, clock, 60)
    core.absences.left(kind, clock.wall)
    beats(core, clock, minutes)
    core.absences.returned()


def questions(core: Services) -> list[Absence]:
    return [it.absence for it in core.overviews.read().questions]


def question(core: Services) -> Question:
    (found,) = core.overviews.read().questions
    return found


def spans(core: Services) -> list[tuple[str, int | None, int | None]]:
    """All entries as (task, start, end) in minutes after the first one's start; a running one has no end."""
    entries = sorted(core.days.entries(), key=lambda it: (it.entry.start, it.task))
    zero = entries[0].entry.start
    return [
        (it.task, (it.entry.start - zero) // MINUTE, None if it.entry.end is None else (it.entry.end - zero) // MINUTE)
        for it in entries
    ]


def test_a_long_lock_is_one_question_from_the_lock_to_the_return(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    core.timers.start(firewall)
    away(core, clock, 30)
    asked = question(core)
    assert (asked.absence.kind, asked.absence.start, asked.absence.end) == (
        LOCKED,
        clock.wall - 30 * MINUTE,
        clock.wall,
    )
    assert asked.described.task == "Replace firewall"


def test_a_short_lock_is_no_question(core: Services, clock: FakeClock, firewall: Subject) -> None:
    core.timers.start(firewall)
    away(core, clock, 9)
    assert not questions(core)


def test_nothing_is_asked_while_nobody_is_there_to_answer(core: Services, clock: FakeClock, firewall: Subject) -> None:
    core.timers.start(firewall)
    beats(core, clock, 60)
    core.absences.left(IDLE, clock.wall - 10 * MINUTE)
    assert not questions(core)
    core.absences.returned()
    assert question(core).absence.start == clock.wall - 10 * MINUTE


def test_an_absence_outlives_a_crash_and_a_restart_as_one_question(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    core.timers.start(firewall)
    beats(core, clock, 60)
    left = clock.wall
    core.absences.left(LOCKED, left)
    beats(core, clock, 5)
    clock.restart(hours=13)
    core.watch.look()
    core.absences.begin()
    assert (question(core).absence.start, question(core).absence.end) == (left, clock.wall)


def test_a_sleep_during_a_lock_is_the_same_question(core: Services, clock: FakeClock, firewall: Subject) -> None:
    core.timers.start(firewall)
    beats(core, clock, 60)
    left = clock.wall
    core.absences.left(LOCKED, left)
    clock.sleep(hours=9)
    core.watch.beat()
    assert not questions(core)  # awake, and still locked
    core.absences.returned()
    assert (question(core).absence.start, question(core).absence.end) == (left, clock.wall)


def test_two_absences_with_work_between_them_are_two_questions(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    core.timers.start(firewall)
    away(core, clock, 20)
    away(core, clock, 30)
    first, second = questions(core)
    assert second.start - first.end == HOUR


def test_a_command_line_that_looks_in_between_asks_nothing(core: Services, clock: FakeClock, firewall: Subject) -> None:
    core.timers.start(firewall)
    beats(core, clock, 60)
    core.absences.left(LOCKED, clock.wall)
    beats(core, clock, 30)
    core.watch.look()
    assert not questions(core)


def test_kept_changes_no_entry(core: Services, clock: FakeClock, firewall: Subject) -> None:
    core.timers.start(firewall)
    away(core, clock, 30)
    core.absences.keep(question(core).absence.id)
    assert not questions(core)
    assert spans(core) == [("Replace firewall", 0, None)]


def test_discarded_ends_the_entry_when_the_absence_began(core: Services, clock: FakeClock, firewall: Subject) -> None:
    core.timers.start(firewall)
    away(core, clock, 30)
    core.absences.discard(question(core).absence.id)
    assert spans(core) == [("Replace firewall", 0, 60)]


def test_discarded_and_resumed_leaves_a_gap(core: Services, clock: FakeClock, firewall: Subject) -> None:
    core.timers.start(firewall)
    away(core, clock, 30)
    beats(core, clock, 10)
    core.absences.discard_and_resume(question(core).absence.id)
    assert spans(core) == [("Replace firewall", 0, 60), ("Replace firewall", 90, None)]
    beats(core, clock, 5)
    core.timers.stop()
    assert spans(core)[-1] == ("Replace firewall", 90, 105)


def test_moved_books_the_absence_on_another_task(core: Services, clock: FakeClock, firewall: Subject) -> None:
    core.timers.start(firewall)
    away(core, clock, 30)
    core.absences.move(question(core).absence.id, Named(customer="Globex", title="Phone call"))
    assert spans(core) == [("Replace firewall", 0, 60), ("Phone call", 60, 90), ("Replace firewall", 90, None)]


def test_split_keeps_the_first_part_of_the_absence(core: Services, clock: FakeClock, firewall: Subject) -> None:
    core.timers.start(firewall)
    away(core, clock, 30)
    asked = question(core).absence
    core.absences.split(asked.id, asked.start + 12 * MINUTE)
    assert spans(core) == [("Replace firewall", 0, 72), ("Replace firewall", 90, None)]
    with core.ledger.read() as db:
        assert db.value("SELECT decision FROM absence") == Decision.SPLIT


def test_a_split_outside_the_absence_is_refused_and_the_question_stays(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    core.timers.start(firewall)
    away(core, clock, 30)
    asked = question(core).absence
    for wrong in (asked.start, asked.end):
        with pytest.raises(Refusal, match="Not within the absence"):
            core.absences.split(asked.id, wrong)
    assert questions(core) == [asked]


def test_an_answer_is_about_its_own_entry_whatever_runs_now(
    core: Services, clock: FakeClock, firewall: Subject, printer: Subject
) -> None:
    core.timers.start(firewall)
    away(core, clock, 30)
    beats(core, clock, 10)
    core.timers.start(printer)
    core.absences.discard_and_resume(question(core).absence.id)
    assert spans(core) == [
        ("Replace firewall", 0, 60),
        ("Replace firewall", 90, 100),
        ("Printer jams", 100, None),
    ]


def test_a_second_answer_is_refused(core: Services, clock: FakeClock, firewall: Subject) -> None:
    core.timers.start(firewall)
    away(core, clock, 30)
    asked = question(core).absence.id
    core.absences.keep(asked)
    with pytest.raises(Refusal, match="kept before"):
        core.absences.discard(asked)


def test_how_it_went_stays_with_the_end_and_the_note_with_the_beginning(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    core.timers.start(firewall, note="rules set")
    away(core, clock, 30)
    beats(core, clock, 30)
    (ended,) = core.timers.stop(outcome=Outcome.RESOLVED).made_or_changed(Entry)
    core.edits.change(ended.id, Details(break_seconds=65 * 60, follow_up=True))
    core.absences.discard_and_resume(question(core).absence.id)
    first, rest = sorted((it.entry for it in core.days.entries()), key=lambda it: it.start)
    assert (first.note, first.outcome, first.follow_up, first.break_seconds) == ("rules set", None, False, 3_600)
    assert (rest.note, rest.outcome, rest.follow_up, rest.break_seconds) == ("", Outcome.RESOLVED, True, 0)


def test_what_runs_unattended_goes_on_without_a_question(core: Services, clock: FakeClock, firewall: Subject) -> None:
    core.timers.start(firewall, attended=False)
    away(core, clock, 30)
    assert not questions(core)


def test_a_timer_stopped_elsewhere_meanwhile_is_asked_about_up_to_its_end(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    core.timers.start(firewall)
    beats(core, clock, 60)
    left = clock.wall
    core.absences.left(LOCKED, left)
    beats(core, clock, 20)
    core.timers.stop()
    beats(core, clock, 40)
    core.absences.returned()
    assert (question(core).absence.start, question(core).absence.end) == (left, left + 20 * MINUTE)


def test_a_second_question_goes_with_the_part_of_the_entry_that_it_is_about(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    core.timers.start(firewall)
    away(core, clock, 20)
    away(core, clock, 30)
    for _ in range(2):
        core.absences.discard_and_resume(core.overviews.read().questions[0].absence.id)
    assert [(start, end) for _, start, end in spans(core)] == [(0, 60), (80, 140), (170, None)]


def test_an_end_before_another_question_answers_that_too(core: Services, clock: FakeClock, firewall: Subject) -> None:
    core.timers.start(firewall)
    away(core, clock, 20)
    away(core, clock, 30)
    core.absences.discard(core.overviews.read().questions[0].absence.id)
    assert not questions(core)


# What is to be done at lock, sleep and shutdown: field note 11


@pytest.mark.parametrize(("kind", "setting"), [(LOCKED, ON_LOCK), (ASLEEP, ON_SLEEP)])
def test_stop_at_lock_or_sleep_stops_at_that_moment(
    core: Services, clock: FakeClock, firewall: Subject, kind: AbsenceKind, setting: object
) -> None:
    core.settings.set(setting, "stop")  # type: ignore[arg-type]
    core.timers.start(firewall)
    away(core, clock, 30, kind)
    assert spans(core) == [("Replace firewall", 0, 60)]
    assert not questions(core)


@pytest.mark.parametrize(("kind", "setting"), [(LOCKED, ON_LOCK), (ASLEEP, ON_SLEEP)])
def test_keep_at_lock_or_sleep_asks_nothing(
    core: Services, clock: FakeClock, firewall: Subject, kind: AbsenceKind, setting: object
) -> None:
    core.settings.set(setting, "keep")  # type: ignore[arg-type]
    core.timers.start(firewall)
    away(core, clock, 30, kind)
    assert spans(core) == [("Replace firewall", 0, None)]
    assert not questions(core)


def test_a_sleep_that_nobody_announced_stops_at_the_last_sign_of_life(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    core.settings.set(ON_SLEEP, "stop")
    core.timers.start(firewall)
    beats(core, clock, 60)
    clock.sleep(hours=9)
    core.watch.beat()
    assert spans(core) == [("Replace firewall", 0, 60)]


def test_a_shutdown_that_was_announced_stops_then_and_one_that_was_not_at_the_last_sign_of_life(
    core: Services, clock: FakeClock, firewall: Subject, printer: Subject
) -> None:
    core.settings.set(ON_SHUTDOWN, "stop")
    core.timers.start(firewall)
    beats(core, clock, 60)
    clock.pass_time(seconds=30)
    core.absences.ending()
    clock.restart(hours=14)
    assert not core.watch.look()
    core.timers.start(printer)
    beats(core, clock, 60)
    clock.restart(hours=14)
    core.watch.look()
    [(_, _, first), (_, start, second)] = spans(core)
    assert first == 60
    assert second is not None
    assert start is not None
    assert second - start == 60


def test_no_threshold_asks_about_sleep_and_lock_but_the_shortest_only(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    core.settings.set(AWAY_MINUTES, 0)
    core.timers.start(firewall)
    away(core, clock, 4)
    assert not questions(core)
    away(core, clock, 5)
    assert questions(core)


# Work at a customer's machine


def test_on_site_idleness_means_nothing_for_the_task_or_its_work_type(
    core: Services, clock: FakeClock, firewall: Subject, printer: Subject
) -> None:
    core.catalogue.add_work_type("On-site")
    (on_site,) = core.catalogue.work_types()
    core.absences.set_policy("work_type", on_site.id, 60)
    core.timers.start(firewall, work_type_id=on_site.id)
    away(core, clock, 90)
    assert not questions(core)
    assert firewall.task_id is not None
    core.absences.set_policy("task", firewall.task_id, None)  # this one is done from the desk
    away(core, clock, 30)
    assert question(core).described.task == "Replace firewall"


def test_travel_is_away_from_the_machine_from_the_start(core: Services, clock: FakeClock, firewall: Subject) -> None:
    core.catalogue.add_work_type("Travel", travel=True)
    (travel,) = core.catalogue.work_types()
    core.timers.start(firewall, work_type_id=travel.id)
    away(core, clock, 45)
    assert not questions(core)


@pytest.mark.parametrize("minutes", [0, 4, 1441])
def test_a_senseless_interval_is_refused(core: Services, firewall: Subject, minutes: int) -> None:
    assert firewall.task_id is not None
    with pytest.raises(Refusal):
        core.absences.set_policy("task", firewall.task_id, minutes)


ANSWERS = st.sampled_from(["keep", "discard", "resume", "move", "split"])


@settings(max_examples=25)
@given(
    stretches=st.lists(st.tuples(st.integers(1, 40), st.integers(0, 60), ANSWERS), min_size=1, max_size=4),
    stop=st.booleans(),
)
def test_whatever_is_answered_in_whatever_order_entries_never_overlap_and_no_minute_is_made_up(
    tmp_path_factory: pytest.TempPathFactory, stretches: list[tuple[int, int, str]], stop: bool
) -> None:
    from app.store.profile import Profile

    clock = FakeClock("2026-11-20 09:00")
    core = build(Profile(tmp_path_factory.mktemp("ledger")), clock=clock)
    try:
        begin = clock.wall
        core.timers.start(Named(customer="Acme", title="Firewall"))
        for work, absent, _ in stretches:
            beats(core, clock, work)
            core.absences.left(LOCKED, clock.wall)
            beats(core, clock, absent)
            core.absences.returned()
        beats(core, clock, 7)
        if stop:
            core.timers.stop()
        for asked, (_, _, answer) in zip(questions(core), stretches, strict=False):
            if asked.id not in [one.id for one in questions(core)]:
                continue  # it was about time that an earlier answer took off
            try:
                match answer:
                    case "keep":
                        core.absences.keep(asked.id)
                    case "discard":
                        core.absences.discard(asked.id)
                    case "resume":
                        core.absences.discard_and_resume(asked.id)
                    case "move":
                        core.absences.move(asked.id, Named(customer="Globex", title="Call"))
                    case _:
                        core.absences.split(asked.id, (asked.start + asked.end) // 2)
            except Refusal:
                assert asked.id in [one.id for one in questions(core)]  # refused whole: it waits on
        found = sorted((it.entry.span(clock.wall) for it in core.days.entries()), key=lambda span: span.start)
        assert all(earlier.end <= later.start for earlier, later in pairwise(found))
        assert begin <= found[0].start
        assert found[-1].end <= clock.wall
    finally:
        core.close()
