"""Split, merge, move, fill and trim: what was recorded is put right, and no second gets lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import msgspec
import pytest

from app.bootstrap import Services
from app.domain.errors import Refusal
from app.domain.instant import HOUR, MINUTE, SECOND, Instant
from app.domain.problems import ProblemKind, Remedy
from app.domain.records import Absence, AbsenceKind, Decision, Entry, EntryState, Outcome, Source
from app.domain.span import Span
from app.settings import WORK_HOURS
from app.store import timers
from app.tracking.edits import Details
from app.tracking.subject import Named, Subject
from tests.support.clock import FakeClock
from tests.unit.timesheet.conftest import worked

FRIDAY = date(2026, 11, 20)


@pytest.fixture(autouse=True)
def evening(clock: FakeClock) -> None:
    clock.pass_time(hours=9)


def recorded(core: Services) -> list[Entry]:
    return [described.entry for described in core.days.entries()]


def at(clock: FakeClock, time: str) -> Instant:
    return clock.at(f"2026-11-20 {time}")


def lock(core: Services, entry: Entry) -> None:
    """As sync does when a manager approved it."""
    core.ledger.write(lambda work: work.adopt(msgspec.structs.replace(entry, state=EntryState.APPROVED)))


def absences_of(core: Services, entry: Entry) -> list[Absence]:
    with core.ledger.read() as db:
        return timers.absences(db, entry.id)


def note_absence(core: Services, entry: Entry, span: Span, decision: Decision = Decision.UNDECIDED) -> None:
    absence = Absence(
        id=f"absence-{span.start}", entry_id=entry.id, kind=AbsenceKind.ASLEEP, start=span.start, end=span.end,
        decision=decision,
    )  # fmt: skip
    core.ledger.write(lambda work: work.note_absence(None, absence))


def test_an_entry_is_split_at_a_time(core: Services, clock: FakeClock, printer: Subject, firewall: Subject) -> None:
    whole = worked(core, clock, "09:00-12:00", printer, note="for Globex", outcome=Outcome.RESOLVED)
    core.corrections.split(whole.id, at(clock, "10:30"), subject=firewall)
    first, second = recorded(core)
    assert (first.id, first.span(0), first.note) == (whole.id, Span(whole.start, second.start), "for Globex")
    assert Subject.of(second) == firewall
    assert (second.note, second.outcome, second.end) == ("", None, whole.end)


def test_a_part_in_the_middle_can_be_for_somebody_new(core: Services, clock: FakeClock, printer: Subject) -> None:
    whole = worked(core, clock, "09:00-12:00", printer)
    core.corrections.split_evenly(whole.id, 3, subject=Named(customer="Initech"), part=1)
    assert [Subject.of(entry) == printer for entry in recorded(core)] == [True, False, True]
    assert [entry.net(clock.wall) for entry in recorded(core)] == [HOUR] * 3


def test_a_running_timer_goes_on_in_the_last_part(core: Services, clock: FakeClock, printer: Subject) -> None:
    core.timers.start(printer)
    clock.pass_time(hours=2)
    (running,) = recorded(core)
    core.corrections.split(running.id, clock.wall - HOUR)
    first, second = recorded(core)
    assert (first.end, second.id, second.end) == (clock.wall - HOUR, running.id, None)
    clock.pass_time(minutes=5)
    core.timers.stop()
    assert recorded(core)[1].net(clock.wall) == HOUR + 5 * MINUTE


@pytest.mark.parametrize("time", ["09:00", "12:00", "08:00", "13:00"])
def test_a_split_at_or_beyond_an_edge_is_refused(core: Services, clock: FakeClock, printer: Subject, time: str) -> None:
    whole = worked(core, clock, "09:00-12:00", printer)
    with pytest.raises(Refusal, match="after its start and before its end"):
        core.corrections.split(whole.id, at(clock, time))
    assert recorded(core) == [whole]


def test_what_is_locked_is_neither_cut_nor_joined_nor_moved(core: Services, clock: FakeClock, printer: Subject) -> None:
    locked = worked(core, clock, "09:00-12:00", printer)
    free = worked(core, clock, "12:00-13:00", printer)
    lock(core, locked)
    before = recorded(core)
    attempts: tuple[Callable[[], object], ...] = (
        lambda: core.corrections.split(locked.id, at(clock, "10:00")),
        lambda: core.corrections.split_evenly(locked.id, 2),
        lambda: core.corrections.merge([locked.id, free.id]),
        lambda: core.corrections.move(locked.id, at(clock, "08:00")),
        lambda: core.corrections.move_edge(locked.id, end=at(clock, "11:00")),
        lambda: core.corrections.move_edge(free.id, start=at(clock, "11:00"), with_neighbour=True),
    )
    for attempt in attempts:
        with pytest.raises(Refusal, match="locked"):
            attempt()
    assert recorded(core) == before


def test_split_and_merged_again_it_is_as_it_was(core: Services, clock: FakeClock, printer: Subject) -> None:
    whole = worked(
        core, clock, "09:00-12:00", printer, note="toner", outcome=Outcome.PARTLY, follow_up=True, break_seconds=1801
    )
    core.corrections.split(whole.id, [at(clock, "09:10"), at(clock, "11:00:30")])
    core.corrections.merge([entry.id for entry in recorded(core)])
    assert recorded(core) == [whole]


def test_time_between_merged_neighbours_becomes_a_break(core: Services, clock: FakeClock, printer: Subject) -> None:
    first = worked(core, clock, "09:00-10:00", printer, note="toner")
    second = worked(core, clock, "10:15-11:00", printer, note="drum", break_seconds=300)
    core.corrections.merge([second.id, first.id])
    (merged,) = recorded(core)
    assert (merged.id, merged.start, merged.end) == (first.id, first.start, second.end)
    assert (merged.break_seconds, merged.note) == (1200, "toner\ndrum")
    assert merged.net(clock.wall) == HOUR + 40 * MINUTE


def test_a_stopped_entry_merges_into_the_timer_that_runs(core: Services, clock: FakeClock, printer: Subject) -> None:
    first = worked(core, clock, "16:00-17:00", printer)
    core.timers.start(printer, at=at(clock, "17:10"))
    running = recorded(core)[1]
    core.corrections.merge([first.id, running.id])
    (merged,) = recorded(core)
    assert (merged.id, merged.start, merged.end, merged.break_seconds) == (running.id, first.start, None, 600)


def test_what_is_not_the_same_work_does_not_merge(
    core: Services, clock: FakeClock, printer: Subject, firewall: Subject
) -> None:
    first = worked(core, clock, "09:00-10:00", printer)
    other = worked(core, clock, "10:00-11:00", firewall)
    last = worked(core, clock, "11:00-12:00", printer)
    goodwill = worked(core, clock, "12:00-13:00", printer, billable=False)
    overlapping = worked(core, clock, "12:30-14:00", printer, billable=False)
    for ids, said in (
        ((first.id, other.id), "different work"),
        ((first.id, last.id), "Other work lies between"),
        ((last.id, goodwill.id), "charged in different ways"),
        ((goodwill.id, overlapping.id), "overlap"),
        ((first.id, first.id), "two entries or more"),
    ):
        with pytest.raises(Refusal, match=said):
            core.corrections.merge(ids)
    assert len(recorded(core)) == 5


def test_parked_work_that_is_merged_away_stays_parked(core: Services, clock: FakeClock, printer: Subject) -> None:
    first = worked(core, clock, "16:00-17:00", printer)
    core.timers.start(printer, at=at(clock, "17:00"))
    core.timers.park()
    parked = recorded(core)[1]
    core.corrections.merge([first.id, parked.id])
    (waiting,) = core.overviews.read().parked
    assert waiting.described.entry.id == first.id


def test_an_absence_is_cut_and_joined_with_its_entry(core: Services, clock: FakeClock, printer: Subject) -> None:
    whole = worked(core, clock, "09:00-12:00", printer)
    note_absence(core, whole, Span(at(clock, "10:00"), at(clock, "11:00")))
    note_absence(core, whole, Span(at(clock, "11:30"), at(clock, "11:40")), Decision.KEPT)
    before = absences_of(core, whole)
    core.corrections.split(whole.id, at(clock, "10:20"))
    first, second = recorded(core)
    (mine,), (rest, kept) = absences_of(core, first), absences_of(core, second)
    assert (mine.end, rest.start, rest.decision, kept.decision) == (
        at(clock, "10:20"), at(clock, "10:20"), Decision.UNDECIDED, Decision.KEPT,
    )  # fmt: skip
    core.corrections.merge([first.id, second.id])
    assert absences_of(core, whole) == before


def test_an_edge_takes_the_edge_that_touches_it_along(core: Services, clock: FakeClock, printer: Subject) -> None:
    first = worked(core, clock, "09:00-10:00", printer)
    second = worked(core, clock, "10:00-11:00", printer)
    core.corrections.move_edge(second.id, start=at(clock, "09:40"), with_neighbour=True)
    assert [entry.span(0) for entry in recorded(core)] == [
        Span(first.start, at(clock, "09:40")), Span(at(clock, "09:40"), at(clock, "11:00")),
    ]  # fmt: skip
    core.corrections.move_edge(first.id, end=at(clock, "10:00"))
    assert recorded(core)[1].start == at(clock, "09:40")
    core.corrections.move_edge(first.id, end=at(clock, "09:40"))
    with pytest.raises(Refusal, match="Nothing of the touching entry"):
        core.corrections.move_edge(first.id, end=at(clock, "11:00"), with_neighbour=True)


def test_the_end_of_a_running_timer_and_the_future_are_out_of_reach(
    core: Services, clock: FakeClock, printer: Subject
) -> None:
    ended = worked(core, clock, "16:00-17:00", printer)
    core.timers.start(printer)
    running = recorded(core)[1]
    attempts: tuple[tuple[Callable[[], object], str], ...] = (
        (lambda: core.corrections.move_edge(running.id, end=clock.wall), "The timer runs"),
        (lambda: core.corrections.move(running.id, at(clock, "17:00")), "cannot be moved as a whole"),
        (lambda: core.corrections.move_edge(ended.id, end=clock.wall + HOUR), "has not come yet"),
        (lambda: core.corrections.move(ended.id, clock.wall - MINUTE), "has not come yet"),
        (lambda: core.corrections.move_edge(ended.id, end=at(clock, "16:00")), "Nothing would be left"),
    )
    for attempt, said in attempts:
        with pytest.raises(Refusal, match=said):
            attempt()
    assert recorded(core) == [ended, running]


def test_breaks_that_would_not_fit_any_more_are_told(core: Services, clock: FakeClock, printer: Subject) -> None:
    entry = worked(core, clock, "09:00-12:00", printer, break_seconds=7200)
    with pytest.raises(Refusal, match="breaks are longer"):
        core.corrections.move_edge(entry.id, end=at(clock, "10:00"))


def test_moving_keeps_the_length_over_the_change_of_the_clocks(
    core: Services, clock: FakeClock, printer: Subject
) -> None:
    start, end = clock.at("2026-10-24 22:00"), clock.at("2026-10-24 23:30")
    (entry,) = core.edits.log(printer, Span(start, end)).made_or_changed(Entry)
    core.corrections.move(entry.id, clock.at("2026-10-25 02:30"))
    (moved,) = recorded(core)
    assert (moved.net(clock.wall), moved.end) == (90 * MINUTE, clock.at("2026-10-25 03:00"))


def test_what_was_cut_off_is_not_asked_about_any_more(core: Services, clock: FakeClock, printer: Subject) -> None:
    entry = worked(core, clock, "09:00-12:00", printer)
    note_absence(core, entry, Span(at(clock, "11:00"), at(clock, "12:00")))
    core.corrections.move_edge(entry.id, end=at(clock, "11:30"))
    (shorter,) = absences_of(core, entry)
    assert (shorter.end, shorter.decision) == (at(clock, "11:30"), Decision.UNDECIDED)
    core.corrections.move_edge(entry.id, end=at(clock, "10:30"))
    assert [absence.decision for absence in absences_of(core, entry)] == [Decision.DISCARDED]


def test_a_gap_is_filled_where_nothing_is(core: Services, clock: FakeClock, printer: Subject) -> None:
    worked(core, clock, "09:00-10:00", printer)
    core.corrections.fill(Span(at(clock, "10:00"), at(clock, "10:30")), Named(customer="Initech"))
    filled = recorded(core)[1]
    assert (filled.net(clock.wall), filled.source, filled.assigned) == (30 * MINUTE, Source.LOGGED, True)
    for span, said in (
        (Span(at(clock, "10:29"), at(clock, "10:40")), "recorded in that time already"),
        (Span(clock.wall - MINUTE, clock.wall + HOUR), "has not come yet"),
        (Span(at(clock, "11:00"), at(clock, "11:00")), "no length"),
    ):
        with pytest.raises(Refusal, match=said):
            core.corrections.fill(span, printer)


def test_an_overlap_is_trimmed_on_either_side(core: Services, clock: FakeClock, printer: Subject) -> None:
    first = worked(core, clock, "09:00-11:00", printer)
    second = worked(core, clock, "10:00-12:00", printer)
    core.corrections.trim(second.id, first.id, "later")
    assert recorded(core)[1].start == first.end
    with pytest.raises(Refusal, match="do not overlap"):
        core.corrections.trim(second.id, first.id, "later")


def test_what_began_first_and_goes_on_after_is_cut_in_two(core: Services, clock: FakeClock, printer: Subject) -> None:
    first = worked(core, clock, "09:00-13:00", printer, break_seconds=600)
    second = worked(core, clock, "10:00-11:00", printer)
    note_absence(core, first, Span(at(clock, "10:30"), at(clock, "11:30")))
    core.corrections.trim(first.id, second.id, "earlier")
    head, inside, tail = recorded(core)
    assert (head.id, inside, tail.span(0)) == (first.id, second, Span(second.end or 0, first.end or 0))
    assert head.break_seconds + tail.break_seconds == 450
    assert [(it.start, it.decision) for it in absences_of(core, tail)] == [(at(clock, "11:00"), Decision.UNDECIDED)]
    assert all(it.decision is Decision.MOVED for it in absences_of(core, head))


def test_fixes_do_what_they_say(core: Services, clock: FakeClock, printer: Subject) -> None:
    core.settings.set(WORK_HOURS, "Mo-Fr 09:00-12:00")
    worked(core, clock, "09:00-10:00", printer)
    worked(core, clock, "10:00-11:00")
    (unassigned, gap) = core.review.day(FRIDAY).problems
    assert (unassigned.kind, gap.kind) == (ProblemKind.UNASSIGNED, ProblemKind.GAP)
    as_before = next(fix for fix in unassigned.fixes if fix.remedy is Remedy.AS_BEFORE)
    core.corrections.fix(unassigned, as_before)
    fill = gap.fixes[0]
    with pytest.raises(Refusal, match="needs a subject"):
        core.corrections.fix(gap, fill)
    core.corrections.fix(gap, fill, subject=printer)
    assert core.review.day(FRIDAY).problems == ()
    with pytest.raises(Refusal):
        core.corrections.fix(gap, fill, subject=printer)


def test_a_fix_that_came_too_late_changes_nothing(core: Services, clock: FakeClock, printer: Subject) -> None:
    core.settings.set(WORK_HOURS, "")
    first = worked(core, clock, "09:00-10:00", printer)
    worked(core, clock, "10:30-11:00", printer)
    (gap,) = core.review.day(FRIDAY).problems
    core.edits.change(first.id, Details(end=at(clock, "10:10")))
    before = recorded(core)
    for fix in gap.fixes:
        if fix.remedy is Remedy.EXTEND_EARLIER:
            with pytest.raises(Refusal, match="changed meanwhile"):
                core.corrections.fix(gap, fix)
    assert recorded(core) == before


def test_what_is_safe_is_done_at_once_and_the_rest_is_left(
    core: Services, clock: FakeClock, printer: Subject, firewall: Subject
) -> None:
    core.settings.set(WORK_HOURS, "Mo-Fr 09:00-12:00")
    worked(core, clock, "09:00-10:00", printer)
    worked(core, clock, "10:01:10-10:31", firewall)
    worked(core, clock, "10:30-11:00", printer)
    changes = core.corrections.accept_safe(FRIDAY)
    first, second, third = recorded(core)
    assert (first.end, second.end) == (second.start, third.start)
    assert [problem.kind for problem in core.review.day(FRIDAY).problems] == [ProblemKind.GAP]
    assert len(changes.changes) == 2
    assert not core.corrections.accept_safe(FRIDAY)
    assert third.end == at(clock, "11:00")
    assert second.net(clock.wall) == 28 * MINUTE + 50 * SECOND


def test_what_a_person_leaves_as_it_is_is_no_problem_any_more(
    core: Services, clock: FakeClock, printer: Subject
) -> None:
    core.settings.set(WORK_HOURS, "Mo-Fr 05:00-17:00")
    worked(core, clock, "05:00-16:00", printer)
    doubled = worked(core, clock, "15:00-16:30", printer)
    for kind, remedy in (
        (ProblemKind.TOO_LONG, Remedy.SO_LONG), (ProblemKind.OVERLAP, Remedy.KEEP_BOTH),
        (ProblemKind.GAP, Remedy.LEAVE_FREE),
    ):  # fmt: skip
        problem = next(it for it in core.review.day(FRIDAY).problems if it.kind is kind)
        core.corrections.fix(problem, next(fix for fix in problem.fixes if fix.remedy is remedy))
    assert core.review.day(FRIDAY).problems == ()
    core.edits.change(doubled.id, Details(end=at(clock, "16:20")))
    (gap,) = core.review.day(FRIDAY).problems
    assert gap.span.length == 40 * MINUTE
    for _ in range(3):
        core.undo.undo()
    assert [it.kind for it in core.review.day(FRIDAY).problems] == [ProblemKind.OVERLAP, ProblemKind.GAP]
    core.corrections.keep_both(doubled.id, recorded(core)[0].id)
    assert [it.kind for it in core.review.day(FRIDAY).problems] == [ProblemKind.GAP]
