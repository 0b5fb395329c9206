"""The day's figures."""

from datetime import date

from tests.support.stage import Stage
from tests.ui.day.hand import log
from ui.day.totals.figures import figures_of


def test_figures_leave_out_what_there_is_none_of(stage: Stage) -> None:
    stage.until("17:00")
    assert figures_of(stage.services.days.read(date(2026, 11, 20))) == (("Attended", "0 min"),)
    log(stage, "fuser", "09:00", "10:00")
    log(stage, "stock", "10:30", "11:00", billable=False)
    assert figures_of(stage.services.days.read(date(2026, 11, 20))) == (
        ("Attended", "1 h 30 min"),
        ("Billable", "1 h"),
        ("Billed", "…"),
        ("Gaps", "30 min"),
    )


def test_the_place_of_what_is_billed_is_kept_until_it_is_known(stage: Stage) -> None:
    stage.until("17:00")
    log(stage, "fuser", "09:00", "10:00")
    day, billed = stage.services.days.read(date(2026, 11, 20)), stage.services.bills.day(date(2026, 11, 20))
    names = [name for name, _ in figures_of(day)]
    assert [name for name, _ in figures_of(day, billed=billed)] == names
    assert dict(figures_of(day, billed=billed))["Billed"] == "1 h"


def test_where_nothing_is_billable_no_place_is_kept(stage: Stage) -> None:
    stage.until("17:00")
    log(stage, "stock", "09:00", "10:00", billable=False)
    assert [name for name, _ in figures_of(stage.services.days.read(date(2026, 11, 20)))] == ["Attended"]
