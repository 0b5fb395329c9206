"""The day window: moving from day to day, following what happens meanwhile."""

import threading
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.bootstrap import Services
from app.timesheet.days import Day
from tests.support.painted import Painted
from tests.support.stage import Stage
from tests.ui.day.hand import log
from ui.day import window as window_module
from ui.day.bar import heading_of
from ui.day.reading import Shown, read_day
from ui.day.rows import Kind
from ui.day.table.model import Column
from ui.day.window import DayWindow


def test_days_are_called_by_name() -> None:
    today = date(2026, 11, 20)
    assert heading_of(today, today) == "Today · Friday, 20 November 2026"
    assert heading_of(date(2026, 11, 19), today) == "Yesterday · Thursday, 19 November 2026"
    assert heading_of(date(2026, 3, 29), today) == "Sunday, 29 March 2026"


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
    assert stage.day.totals.accessibleName() == (
        "Totals by customer. Hartmann Dental Practice: 1 h; Okafor & Sons Logistics: 30 min unattended"
    )


def test_a_full_day_fits_a_low_screen_and_the_cards_at_the_side_scroll(stage: Stage) -> None:
    stage.until("17:00")
    for number in range(6):
        log(stage, "fuser", f"{9 + number:02}:00", f"{9 + number:02}:30")
    stage.day.open()
    stage.settle()
    stage.day.resize(1_240, 600)
    stage.settle()
    assert stage.day.height() == 600
    side = stage.day.findChild(QScrollArea, "day-side")
    assert side is not None
    assert side.verticalScrollBar().maximum() > 0
    assert stage.day.details.geometry().bottom() < 600
    stage.day.submitting.day.setEnabled(True)
    stage.day.submitting.day.setFocus()
    side.ensureWidgetVisible(stage.day.submitting.day)
    assert not stage.day.submitting.day.visibleRegion().isEmpty()


def test_a_window_is_never_larger_than_the_screen(stage: Stage) -> None:
    free = stage.day.screen().availableGeometry()
    assert stage.day.height() < free.height()


@pytest.fixture
def two_days(stage: Stage) -> DayWindow:
    """A window at the second of two days that look alike, each with something to settle."""
    stage.until("17:00")
    log(stage, "fuser", "08:00", "10:00")
    log(stage, "plotter", "09:45", "12:00")
    stage.until("2026-11-21 17:00")
    log(stage, "wifi", "2026-11-21 08:00", "2026-11-21 10:00")
    log(stage, "fuser", "2026-11-21 09:45", "2026-11-21 12:00")
    stage.day.resize(1_240, 860)  # the screen of the tests is smaller
    stage.day.open()
    stage.settle()
    return stage.day


def test_a_day_that_looks_alike_is_shown_by_the_widgets_that_are_there(two_days: DayWindow, stage: Stage) -> None:
    def leaf_there_and_back() -> set[int]:
        two_days.bar.previous.click()
        stage.settle()
        two_days.bar.next.click()
        stage.settle()
        return {id(widget) for widget in two_days.findChildren(QWidget)}

    assert leaf_there_and_back() == leaf_there_and_back()
    assert two_days.problems.fixes()


def test_another_day_is_painted_once_and_what_it_is_billed_in_its_column(two_days: DayWindow, stage: Stage) -> None:
    timeline, table = Painted(two_days.timeline), Painted(two_days.table.viewport())
    painted = threading.Event()  # until then the ledger is kept from what comes a moment later
    two_days.shown.connect(lambda _day: stage.desk.ask(lambda _services: painted.wait(20), lambda _: None))
    two_days.bar.previous.click()
    while not (timeline.regions and table.regions):
        QApplication.processEvents()
    for _ in range(5):
        QApplication.processEvents()
    column = two_days.table.columnWidth(Column.BILLABLE)
    assert [region.width() > 2 * column for region in table.regions] == [True]
    painted.set()
    stage.settle()
    assert [region.width() for region in table.regions[1:]] == [column]
    assert len(timeline.regions) == 1


def test_days_that_are_leafed_through_are_not_read(
    two_days: DayWindow, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[date] = []

    def read_and_noted(services: Services, day: date, today: date) -> Shown:
        read.append(day)
        return read_day(services, day, today)

    monkeypatch.setattr(window_module, "read_day", read_and_noted)
    shown: list[Day] = []
    two_days.shown.connect(shown.append)
    ledger_is_free = threading.Event()
    stage.desk.ask(lambda _services: ledger_is_free.wait(20), lambda _: None)
    for _ in range(5):
        two_days.bar.previous.click()
    ledger_is_free.set()
    stage.settle()
    assert read == [date(2026, 11, 16)]
    assert [day.sheet.day for day in shown] == read
