"""day --billed and the meter in status: raw and billed on the command line."""

from __future__ import annotations

from typing import Any

from app.bootstrap import build
from app.domain.records import Agreement, AgreementKind
from app.store import catalogue
from app.store.profile import DEFAULT_PROFILE, Profile
from tests.unit.cli.conftest import Line


def agree(line: Line, **terms: Any) -> None:
    """An agreement with Acme at 100 EUR an hour, as the server would have sent it."""
    services = build(Profile.named(DEFAULT_PROFILE), clock=line.clock)
    try:
        with services.ledger.read() as db:
            acme = catalogue.customer_named(db, "Acme")
        assert acme is not None
        basic: dict[str, Any] = {
            "id": "a", "name": "Support", "currency": "EUR", "valid_from": "2026-01-01", "zone": "Europe/Berlin",
            "hourly_rate": 100_00, "customer_id": acme.id,
        }  # fmt: skip
        services.ledger.write(lambda work: work.adopt(Agreement(**(basic | terms))))
    finally:
        services.close()


def test_a_day_is_shown_raw_and_billed_with_the_rule_of_each_entry(with_tasks: Line) -> None:
    agree(with_tasks, increment_seconds=900, share_cost=True)
    with_tasks.ok("log T-1 --from 7:00 --to 7:20")
    with_tasks.ok("log T-3 --from 7:20 --to 8:00")
    with_tasks.ok('log T-2 --from "yesterday 23:30" --to 0:30')
    day = with_tasks.shape("day --billed")
    first = day["entries"][0]["billed"]
    assert (first["raw_seconds"], first["billed_seconds"], first["amount"]) == (1200, 1800, 50_00)
    assert first["rule"] == "up to the next 15 min"
    assert (day["raw_seconds"], day["billed_seconds"], day["amounts"]) == (3600, 4200, {"EUR": 50_00})
    assert len(day["billed_on_an_earlier_day"]) == 1
    said = with_tasks.ok("day --billed")
    assert "0:20     0:30   50.00 EUR   Acme · Replace firewall (T-1)   up to the next 15 min" in said
    assert "0:30 billed  Acme, Support: 50.00 EUR" in said
    assert "1:00  raw, 1:10 billed, 50.00 EUR" in said
    assert "1 entry from the day before: billed there, whole." in said
    assert "Nothing was recorded that is billed" in with_tasks.ok("day mon --billed")


def test_status_shows_what_is_left_of_the_agreement_of_what_runs(with_tasks: Line) -> None:
    agree(with_tasks, kind=AgreementKind.BLOCK, included_seconds=2 * 3600, share_cost=True)
    assert with_tasks.shape("status")["meter"] is None
    with_tasks.ok("start T-1")
    with_tasks.clock.pass_time(minutes=45)
    meter = with_tasks.shape("status")["meter"]
    assert (meter["left_seconds"], meter["amount"], meter["first"]) == (75 * 60, 0, "2026-11-01")
    assert "Agreement Support: 1:15 left of 2:00, 0.00 EUR so far" in with_tasks.ok("status")
    with_tasks.clock.pass_time(minutes=90)
    assert "Agreement Support: 0:15 over of 2:00, 25.00 EUR so far" in with_tasks.ok("status")
    with_tasks.ok("start T-3")
    assert "Agreement" not in with_tasks.ok("status")
