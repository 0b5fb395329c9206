"""The review of a day: what is not right about it, and what is proposed."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.domain.instant import HOUR, MINUTE
from app.domain.problems import Problem, ProblemKind, Remedy
from app.domain.records import WorkType
from app.domain.span import Span
from app.settings import LONGEST_ENTRY, SHORTEST_GAP, WORK_HOURS, WORK_TARGET
from app.tracking.subject import Subject
from tests.support.clock import FakeClock
from tests.unit.timesheet.conftest import worked

FRIDAY = date(2026, 11, 20)
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(autouse=True)
def evening(clock: FakeClock, core: Services) -> None:
    clock.pass_time(hours=9)
    core.settings.set(WORK_HOURS, "Mo-Fr 09:00-12:00 13:00-17:00")


def found(core: Services) -> list[Problem]:
    return list(core.review.day(FRIDAY).problems)


def kinds(core: Services) -> list[ProblemKind]:
    return [problem.kind for problem in found(core)]


def remedies(problem: Problem) -> list[Remedy]:
    return [fix.remedy for fix in problem.fixes]


def test_every_fix_is_in_the_documentation_with_its_key() -> None:
    source = (ROOT / "app" / "domain" / "problems.py").read_text()
    told = (ROOT / "docs" / "review.md").read_text()
    fixes = re.findall(r'Fix\("(\w)", "([^"]+)"', source)
    assert len(fixes) == len(Remedy)
    assert [(key, title) for key, title in fixes if f"{key.upper()}: {title}" not in told] == []


def test_a_day_that_is_worked_through_has_no_problem(core: Services, clock: FakeClock, printer: Subject) -> None:
    worked(core, clock, "09:00-12:00", printer)
    worked(core, clock, "13:00-17:00", printer)
    day = core.review.day(FRIDAY)
    assert (day.problems, day.target) == ((), 7 * 3600)


def test_a_day_off_has_no_gaps(core: Services) -> None:
    assert kinds(core) == []


def test_gaps_are_looked_for_within_the_working_hours_only(core: Services, clock: FakeClock, printer: Subject) -> None:
    before = worked(core, clock, "09:00-11:00", printer)
    after = worked(core, clock, "11:30-16:00", printer)
    worked(core, clock, "17:30-18:00", printer)
    middle, last = found(core)
    assert (middle.kind, middle.entry_id, middle.other_id) == (ProblemKind.GAP, before.id, after.id)
    assert middle.span.length == 30 * MINUTE
    assert (last.span, last.entry_id, last.other_id) == (
        Span(clock.at("2026-11-20 16:00"), clock.at("2026-11-20 17:00")), after.id, None,
    )  # fmt: skip


def test_time_that_has_not_come_yet_is_no_gap(core: Services, clock: FakeClock, printer: Subject) -> None:
    clock.set_wall(hours=-6)  # noon
    worked(core, clock, "09:00-12:00", printer)
    assert kinds(core) == []


def test_without_working_hours_gaps_lie_between_entries(core: Services, clock: FakeClock, printer: Subject) -> None:
    core.settings.set(WORK_HOURS, "")
    worked(core, clock, "12:00-12:20", printer)
    worked(core, clock, "12:25-13:00", printer)
    (gap,) = found(core)
    assert gap.span.length == 5 * MINUTE
    core.settings.set(SHORTEST_GAP, 6)
    assert kinds(core) == []


def test_only_a_gap_shorter_than_two_minutes_is_closed_without_asking(
    core: Services, clock: FakeClock, printer: Subject
) -> None:
    worked(core, clock, "09:00-10:00", printer)
    worked(core, clock, "10:01:30-12:00", printer)
    worked(core, clock, "13:00-15:00", printer)
    worked(core, clock, "15:02-17:00", printer)
    small, large = found(core)
    assert small.safe_fix is not None
    assert small.safe_fix.remedy is Remedy.EXTEND_EARLIER
    assert large.safe_fix is None
    assert remedies(large) == [Remedy.FILL, Remedy.EXTEND_EARLIER, Remedy.EXTEND_LATER, Remedy.LEAVE_FREE]


def test_an_overlap_offers_what_leaves_something_of_each(core: Services, clock: FakeClock, printer: Subject) -> None:
    worked(core, clock, "09:00-11:00", printer)
    worked(core, clock, "10:59-12:00", printer)
    worked(core, clock, "13:00-17:00", printer)
    worked(core, clock, "14:00-15:00", printer)
    crossing, inside = found(core)
    assert remedies(crossing) == [Remedy.TRIM_EARLIER, Remedy.TRIM_LATER, Remedy.KEEP_BOTH]
    assert crossing.safe_fix is not None
    assert crossing.safe_fix.remedy is Remedy.TRIM_EARLIER
    assert remedies(inside) == [Remedy.TRIM_EARLIER, Remedy.KEEP_BOTH]
    assert inside.safe_fix is None


def test_what_is_not_assigned_can_be_for_the_same_as_its_neighbours(
    core: Services, clock: FakeClock, printer: Subject
) -> None:
    worked(core, clock, "09:00-12:00")
    worked(core, clock, "13:00-17:00", printer)
    (problem,) = found(core)
    assert (problem.kind, problem.blocks) == (ProblemKind.UNASSIGNED, True)
    assert remedies(problem) == [Remedy.ASSIGN, Remedy.AS_AFTER]


def test_a_running_timer_and_an_open_question_stand_in_the_way(
    core: Services, clock: FakeClock, printer: Subject
) -> None:
    clock.set_wall(hours=-3)
    worked(core, clock, "09:00-12:00", printer)
    core.timers.start(printer, at=clock.at("2026-11-20 13:00"))
    core.watch.beat()
    clock.restart(hours=1)
    core.watch.look()
    day = core.review.day(FRIDAY)
    assert [problem.kind for problem in day.blocking] == [ProblemKind.RUNNING, ProblemKind.ABSENCE]
    assert remedies(day.blocking[1]) == [Remedy.KEEP_ABSENCE, Remedy.END_AT_LAST_SIGN]


def test_an_entry_longer_than_the_setting_is_asked_about(core: Services, clock: FakeClock, printer: Subject) -> None:
    worked(core, clock, "07:00-17:30", printer)
    assert kinds(core) == [ProblemKind.TOO_LONG]
    core.settings.set(LONGEST_ENTRY, 11)
    assert kinds(core) == []


def test_a_work_type_that_asks_for_a_note_gets_one(core: Services, clock: FakeClock, printer: Subject) -> None:
    (onsite,) = core.catalogue.add_work_type("On-site", needs_note=True).made_or_changed(WorkType)
    worked(core, clock, "09:00-12:00", printer, work_type_id=onsite.id)
    worked(core, clock, "13:00-17:00", printer, work_type_id=onsite.id, note="toner replaced")
    assert kinds(core) == [ProblemKind.MISSING_NOTE]


def test_the_week_adds_up_its_days(core: Services, clock: FakeClock, printer: Subject) -> None:
    core.settings.set(WORK_TARGET, "Mo-Th 8h, Fr 6h")
    worked(core, clock, "09:00-12:00", printer)
    worked(core, clock, "14:00-17:00", printer, billable=False)
    week = core.review.week(FRIDAY)
    assert (week.monday, week.target, week.attended, week.billable) == (
        date(2026, 11, 16), 38 * 3600, 6 * HOUR, 3 * HOUR,
    )  # fmt: skip
    friday = week.days[4]
    assert (friday.day, friday.attended, friday.entries, friday.problems) == (FRIDAY, 6 * HOUR, 2, 1)
    assert [day.problems for day in week.days] == [0, 0, 0, 0, 1, 0, 0]


def test_a_week_over_the_change_of_the_clocks_has_all_its_time(
    core: Services, clock: FakeClock, printer: Subject
) -> None:
    start, end = clock.at("2026-10-24 22:00"), clock.at("2026-10-25 06:00")
    core.edits.log(printer, Span(start, end))
    week = core.review.week(date(2026, 10, 19))
    assert end - start == 9 * HOUR
    assert [day.attended for day in week.days[5:]] == [2 * HOUR, 7 * HOUR]
