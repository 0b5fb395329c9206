"""totals: what days came to."""

from __future__ import annotations

from tests.unit.cli.conftest import Line


def test_a_month_is_summed_by_customer_and_cut_at_its_edges(with_tasks: Line) -> None:
    with_tasks.ok('log T-1 --from "2026-10-31 23:00" --to "2026-11-01 0:30"')
    with_tasks.ok("log T-3 --from 7:00 --to 9:00")
    months = [with_tasks.shape(f"totals {month}") for month in ("--month", "--month 2026-10", "2026-10..2026-11")]
    assert [
        [(line["customer"], line["attended_seconds"]) for line in month["totals"]] for month in months
    ] == [[("Globex", 7200), ("Acme", 1800)], [("Acme", 3600)], [("Globex", 7200), ("Acme", 5400)]]  # fmt: skip
    assert [month["attended_seconds"] for month in months] == [9000, 3600, 12600]
    assert (months[0]["first"], months[0]["last"]) == ("2026-11-01", "2026-11-30")


def test_totals_for_a_person_name_task_and_customer(with_tasks: Line) -> None:
    with_tasks.ok("log T-3 --from 7:00 --to 9:00")
    with_tasks.ok("log 30m")
    said = with_tasks.ok("totals --by task")
    assert "Globex · Printer jams" in said
    assert "no task" in said
    assert "2:30  attended, 2:30 billable" in said
    assert "Nothing was recorded." in with_tasks.ok("totals last month")


def test_a_month_and_days_are_not_given_at_once(with_tasks: Line) -> None:
    assert "Give either --month or days." in with_tasks.refused("totals --month 2026-10 today", code=2)
