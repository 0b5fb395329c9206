"""The day window: moving from day to day, following what happens meanwhile."""

from datetime import date

from PySide6.QtWidgets import QScrollArea

from tests.support.stage import Stage
from tests.ui.day.hand import log
from ui.day.bar import heading_of
from ui.day.rows import Kind


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
