"""The day window: what a day's lines say, and moving from day to day."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.domain.span import Span
from app.tracking.subject import UNASSIGNED
from tests.support.stage import DAY, Stage
from ui.day.model import KIND_ROLE, Column, DayModel
from ui.day.rows import Kind, Row, figures_of, heading_of, rows_of


def log(stage: Stage, key: str, start: str, end: str, **details: object) -> None:
    span = Span(*(stage.clock.at(at if len(at) > 5 else f"{DAY} {at}") for at in (start, end)))
    stage.services.edits.log(stage.sample.subjects[key], span, **details)  # type: ignore[arg-type]


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


def test_figures_leave_out_what_there_is_none_of(stage: Stage) -> None:
    stage.until("17:00")
    assert figures_of(stage.services.days.read(date(2026, 11, 20))) == (("Attended", "0 min"),)
    log(stage, "fuser", "09:00", "10:00")
    log(stage, "stock", "10:30", "11:00", billable=False)
    assert figures_of(stage.services.days.read(date(2026, 11, 20))) == (
        ("Attended", "1 h 30 min"),
        ("Billable", "1 h"),
        ("Gaps", "30 min"),
    )


def test_days_are_called_by_name() -> None:
    today = date(2026, 11, 20)
    assert heading_of(today, today) == "Today · Friday, 20 November 2026"
    assert heading_of(date(2026, 11, 19), today) == "Yesterday · Thursday, 19 November 2026"
    assert heading_of(date(2026, 3, 29), today) == "Sunday, 29 March 2026"


def test_the_model_keeps_qt_s_rules_and_tells_single_changes() -> None:
    model = DayModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    row = Row(kind=Kind.RUNNING, times="09:00–now", length="0:10", task="Fuser")
    gap = Row(kind=Kind.GAP, times="08:00–09:00", length="1:00")
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.show([gap, row])
    model.show([gap, Row(kind=Kind.RUNNING, times="09:00–now", length="0:11", task="Fuser")])
    assert changed == [(1, 1)]
    assert model.index(1, Column.LENGTH).data() == "0:11"
    assert model.index(0, Column.TIMES).data(KIND_ROLE) == "gap"
    assert model.headerData(Column.WORK_TYPE, Qt.Orientation.Horizontal) == "Work type"
    model.show([])
    assert model.rowCount() == 0
    assert tester.model() is model


def test_it_opens_at_today_and_goes_from_day_to_day(stage: Stage) -> None:
    stage.until("17:00")
    log(stage, "fuser", "09:00", "10:00")
    stage.until("2026-11-21 09:00")
    window = stage.day
    window.open()
    stage.settle()
    assert window.bar.heading.text() == "Today · Saturday, 21 November 2026"
    assert window.nothing.isVisible()
    assert not window.bar.next.isEnabled()
    window.bar.previous.click()
    stage.settle()
    assert window.bar.heading.text().startswith("Yesterday")
    assert [row.task[:6] for row in window.model.rows if row.is_entry] == ["T-2041"]
    assert not window.nothing.isVisible()
    window.bar.next.click()
    stage.settle()
    assert window.bar.heading.text().startswith("Today")


def test_it_follows_what_is_done_elsewhere_while_it_is_open(stage: Stage) -> None:
    window = stage.day
    window.open()
    stage.settle()
    stage.start("fuser")
    stage.look()
    assert [row.kind for row in window.model.rows] == [Kind.RUNNING]


def test_totals_by_customer_are_read_out(stage: Stage) -> None:
    stage.until("17:00")
    log(stage, "fuser", "09:00", "10:00")
    log(stage, "scan", "09:00", "09:30", attended=False)
    stage.day.open()
    stage.settle()
    assert stage.day.totals.bars.accessibleName() == (
        "Totals by customer. Hartmann Dental Practice: 1 h; Okafor & Sons Logistics: 30 min unattended"
    )
