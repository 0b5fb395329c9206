"""What a day's lines say."""

from datetime import date

from app.domain.span import Span
from app.tracking.subject import UNASSIGNED
from tests.support.stage import DAY, Stage
from tests.ui.day.hand import log
from ui.day.rows import Kind, Row, rows_of


def rows(stage: Stage, day: str = DAY) -> tuple[Row, ...]:
    return rows_of(stage.services.days.read(date.fromisoformat(day)))


def test_lines_come_by_start_with_the_gaps_between_them(stage: Stage) -> None:
    stage.until("17:00")
    log(stage, "plotter", "13:00", "14:30", work_type_id=stage.sample.work_types["On-site"])
    log(stage, "fuser", "09:00", "10:15")
    first, gap, second = rows(stage)
    assert (first.times, first.length, first.customer) == ("09:00–10:15", "1:15", "Hartmann Dental Practice")
    assert first.task == "T-2041 Replace the fuser unit, front desk printer"
    assert (gap.kind, gap.times, gap.length, gap.task) == (Kind.GAP, "10:15–13:00", "2:45", "Nothing recorded")
    assert second.work_type == "On-site"


def test_an_overlap_is_told_on_both_lines_and_touching_is_none(stage: Stage) -> None:
    stage.until("17:00")
    log(stage, "fuser", "09:00", "10:00")
    log(stage, "plotter", "09:45", "10:30")
    log(stage, "wifi", "10:30", "11:00")
    assert [row.remarks for row in rows(stage)] == [("overlaps 09:45–10:00",), ("overlaps 09:45–10:00",), ()]
    assert [row.brief for row in rows(stage)] == [("overlaps",), ("overlaps",), ()]
    assert [row.warned for row in rows(stage)] == [True, True, False]


def test_a_night_s_work_shows_its_part_on_each_day(stage: Stage) -> None:
    # Field note 14: one entry, found from both days, each with its own part.
    stage.until("2026-11-21 08:00")
    log(stage, "fuser", "22:30", "2026-11-21 01:15")
    [evening], [morning] = rows(stage), rows(stage, "2026-11-21")
    assert (evening.times, evening.length, evening.remarks) == ("22:30–24:00", "1:30", ("goes on the day after",))
    assert (morning.times, morning.length, morning.remarks) == ("00:00–01:15", "1:15", ("since the day before",))


def test_remarks_say_what_is_not_as_usual(stage: Stage) -> None:
    stage.until("17:00")
    log(stage, "scan", "09:00", "10:00", attended=False, billable=False)
    stage.services.edits.log(UNASSIGNED, Span(stage.clock.at(f"{DAY} 11:00"), stage.clock.at(f"{DAY} 11:05")))
    scan, unassigned = rows(stage)
    assert (scan.remarks, scan.billable) == (("unattended",), False)
    assert (unassigned.task, unassigned.warned) == ("Not assigned yet", True)


def test_what_runs_ends_now(stage: Stage) -> None:
    stage.start("fuser", "09:00")
    stage.until("09:30")
    [row] = rows(stage)
    assert (row.kind, row.times, row.length) == (Kind.RUNNING, "09:00–now", "0:30")
