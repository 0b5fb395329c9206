"""What stands beneath the names of what runs: the meter, and what fixed it last time."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.records import Agreement, AgreementKind
from app.tracking.edits import Details
from tests.support.stage import Stage

HOUR = 3600


def agree(stage: Stage, key: str, **terms: Any) -> None:
    """An agreement with the customer of a task of the sample, as the server would have sent it."""
    basic: dict[str, Any] = {
        "id": "a", "name": "Support 2026", "currency": "EUR", "valid_from": "2026-01-01", "zone": "Europe/Berlin",
        "hourly_rate": 90_00, "customer_id": stage.sample.subjects[key].customer_id, "kind": AgreementKind.BLOCK,
    }  # fmt: skip
    stage.services.ledger.write(lambda work: work.adopt(Agreement(**(basic | terms))))


def meter(stage: Stage) -> str:
    line = stage.panel.running.meter
    return line.text() if not line.isHidden() else ""


def test_hours_left_and_cost_so_far_stand_beside_the_running_timer(stage: Stage) -> None:
    agree(stage, "fuser", included_seconds=2 * HOUR, share_cost=True)
    stage.start("fuser")
    stage.until("08:30")
    stage.open_panel()
    assert meter(stage) == "1 h 30 min left of 2 h · 0.00 EUR so far"
    stage.until("10:30")
    stage.look()
    assert meter(stage) == "30 min over 2 h · 45.00 EUR so far"
    assert "your own entries alone" in stage.panel.running.meter.toolTip()


def test_the_meter_goes_on_with_each_minute(stage: Stage) -> None:
    agree(stage, "fuser", included_seconds=2 * HOUR)
    stage.start("fuser")
    stage.open_panel()
    stage.clock.pass_time(minutes=15)
    stage.desk.ask(lambda _services: stage.desk._pulse(), stage.desk._take)
    stage.settle()
    assert meter(stage).startswith("1 h 45 min left of 2 h")


def test_the_meter_asks_for_attention_when_little_is_left(stage: Stage) -> None:
    agree(stage, "fuser", included_seconds=2 * HOUR)
    stage.start("fuser")
    stage.open_panel()
    assert stage.panel.running.meter.property("role") == "small"
    stage.until("09:50")
    stage.look()
    assert stage.panel.running.meter.property("role") == "warning"


def test_without_an_agreement_there_is_no_meter_but_that_work_is_not_billable_is_said(stage: Stage) -> None:
    stage.start("fuser")
    stage.open_panel()
    assert meter(stage) == ""
    [entry] = stage.running()
    stage.services.edits.change(entry.id, Details(billable=False))
    stage.look()
    assert meter(stage) == "Not billable"


def test_the_meter_goes_with_each_full_minute_and_writes_nothing_in_between(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    agree(stage, "fuser", included_seconds=2 * HOUR)
    stage.start("fuser")
    stage.open_panel()
    written: list[str] = []
    line = stage.panel.running.meter
    monkeypatch.setattr(line, "setText", written.append)
    stage.clock.pass_time(seconds=20)
    stage.look()
    assert written == ["1 h 59 min left of 2 h"]


def test_a_past_note_shows_when_a_similar_task_starts_and_goes_with_it(stage: Stage) -> None:
    stage.start("fuser", note="fuser seated anew")
    stage.until("08:30")
    stage.services.timers.stop()
    stage.start("fuser", "09:00")
    panel = stage.open_panel()
    assert panel.running.past.isVisible()
    assert panel.running.past.text() == "Last time, 08:00: fuser seated anew"
    assert panel.running.past.toolTip() == panel.running.past.text()
    stage.services.timers.park()
    stage.services.timers.start()
    stage.look()
    assert not panel.running.past.isVisible()
    stage.settle()
    assert not panel.running.past.isVisible()
