"""Raw and billed side by side, with the rule in words."""

from app.domain.records import AgreementKind, Giveaway
from app.settings import WORK_HOURS
from app.tracking.edits import Details
from tests.support.stage import Stage
from tests.ui.day.hand import Hand, log
from tests.ui.test_panel_beneath import agree
from ui.day.table.model import Column


def test_an_entry_is_billed_by_its_customer_s_agreement(stage: Stage) -> None:
    stage.services.settings.set(WORK_HOURS, "")
    stage.until("17:00")
    agree(stage, "fuser", kind=AgreementKind.TIME_AND_MATERIALS, increment_seconds=900, included_seconds=None)
    log(stage, "fuser", "09:00", "10:05")
    log(stage, "plotter", "11:00", "11:20")
    hand = Hand(stage)
    rows = [row for row in hand.window.model.rows if row.is_entry]
    assert [(row.length, row.billed) for row in rows] == [("1:05", "1:15"), ("0:20", "0:20")]
    assert rows[0].rule == "1 h 05 min recorded, 1 h 15 min billed: up to the next 15 min"
    assert rows[1].rule == "20 min recorded, 20 min billed: as recorded, there is no agreement"
    assert dict(hand.window.figures.shown)["Billed"] == "1 h 35 min"
    hand.window.selection.choose((rows[0].key,))
    assert hand.window.details.rule.text() == rows[0].rule
    tooltip = hand.window.model.index(0, Column.BILLABLE).data(3)
    assert tooltip == f"billable, {rows[0].rule}"
    assert "1 h 15 min billed" in hand.window.totals.accessibleName()


def test_what_is_given_away_is_not_billed_and_says_why(stage: Stage) -> None:
    stage.until("17:00")
    log(stage, "fuser", "09:00", "10:00")
    hand = Hand(stage)
    stage.services.edits.change(hand.entries()[0].id, Details(giveaway=Giveaway.GOODWILL))
    stage.look()
    [row] = [row for row in hand.window.model.rows if row.is_entry]
    assert row.billed == "0:00"
    assert row.rule.endswith("given away: goodwill")
    assert "Billed" not in dict(hand.window.figures.shown)
