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
        ("Gaps", "30 min"),
    )
