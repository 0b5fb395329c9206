"""A day raw and billed, as read from the ledger."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.bootstrap import Services
from app.domain.records import Agreement, AgreementKind, Giveaway, Period, RoundingScope
from app.domain.span import Span
from app.store import figures
from app.store.figures import KnownFigure
from app.timesheet.billing import BilledDay
from app.tracking.subject import Subject
from tests.support.clock import FakeClock
from tests.unit.timesheet.conftest import worked

FRIDAY = date(2026, 11, 20)
BERLIN = "Europe/Berlin"


def agree(core: Services, subject: Subject, **terms: Any) -> Agreement:
    """An agreement with the subject's customer at 100 EUR an hour, as the server would have sent it."""
    basic: dict[str, Any] = {
        "id": "a", "name": "Support", "currency": "EUR", "valid_from": "2026-01-01", "zone": BERLIN,
        "hourly_rate": 100_00, "share_cost": True, "customer_id": subject.customer_id,
    }  # fmt: skip
    made = Agreement(**(basic | terms))
    core.ledger.write(lambda work: work.adopt(made))
    return made


def told(core: Services, agreement: Agreement, used_seconds: int, counted_seq: int, **rest: Any) -> None:
    """What the server said of an agreement's use in November."""
    with core.ledger.read() as db:
        device = str(db.value("SELECT id FROM device"))
    basic: dict[str, Any] = {
        "period_start": "2026-11-01", "period_end": "2026-12-01", "amount": None, "as_of": 1, "device": device,
    }  # fmt: skip
    known = KnownFigure(agreement_id=agreement.id, used_seconds=used_seconds, counted_seq=counted_seq, **(basic | rest))
    core.ledger.write(lambda work: figures.replace(work.db, [known]))


def logged(core: Services, clock: FakeClock, start: str, end: str, subject: Subject) -> None:
    """Records work on any day, later."""
    clock.wall = max(clock.wall, clock.at("2026-11-20 12:00"))
    core.edits.log(subject, Span(clock.at(start), clock.at(end)))


def last_seq(core: Services) -> int:
    with core.ledger.read() as db:
        return int(db.value("SELECT last_seq FROM device"))


def rules(day: BilledDay) -> list[str]:
    return [item.line.rule for item in day.lines]


def test_each_entry_has_its_rule_and_each_customer_the_sum_of_what_is_shown(
    core: Services, clock: FakeClock, firewall: Subject, printer: Subject
) -> None:
    clock.pass_time(hours=3)
    agree(core, firewall, increment_seconds=900, minimum_seconds=1800)
    worked(core, clock, "08:00-08:05", firewall)
    worked(core, clock, "08:05-08:50", firewall)
    worked(core, clock, "09:00-09:50", firewall, giveaway=Giveaway.GOODWILL)
    worked(core, clock, "10:00-10:07", printer)
    worked(core, clock, "10:07-10:10")
    day = core.bills.day(FRIDAY)
    assert rules(day) == [
        "minimum 30 min", "as recorded", "given away: goodwill", "as recorded, there is no agreement",
        "as recorded, there is no agreement",
    ]  # fmt: skip
    shown = [(it.customer, it.raw_seconds // 60, it.billed_seconds // 60, it.amount) for it in day.customers]
    assert shown == [("Acme", 100, 75, 125_00), ("Globex", 7, 7, None), ("", 3, 3, None)]
    assert (day.raw_seconds // 60, day.billed_seconds // 60, day.amounts) == (110, 85, {"EUR": 125_00})


def test_hours_left_are_those_after_all_that_came_before_in_the_period(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    agree(core, firewall, kind=AgreementKind.BLOCK, included_seconds=4 * 3600, period=Period.MONTH)
    for before in ("2026-10-30", "2026-11-02", "2026-11-03"):
        logged(core, clock, f"{before} 16:30", f"{before} 18:00", firewall)
    worked(core, clock, "10:00-11:00", firewall)
    worked(core, clock, "11:00-11:30", firewall)
    day = core.bills.day(FRIDAY)
    assert rules(day) == ["covered by the block: 0:00 left", "the block: used up"]
    assert [(it.left_seconds, it.amount) for it in day.customers] == [(0, 50_00)]
    assert core.bills.day(date(2026, 11, 2)).customers[0].left_seconds == int(2.5 * 3600)


def test_what_colleagues_used_is_taken_off_and_what_is_one_s_own_is_not_taken_off_twice(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    agreement = agree(core, firewall, kind=AgreementKind.BLOCK, included_seconds=4 * 3600)
    worked(core, clock, "06:00-07:00", firewall)
    told(core, agreement, used_seconds=2 * 3600, counted_seq=last_seq(core))  # one hour of it is this device's own
    worked(core, clock, "07:00-07:30", firewall)
    assert rules(core.bills.day(FRIDAY)) == ["covered by the block: 2:00 left", "covered by the block: 1:30 left"]


def test_entries_of_one_task_are_rounded_together_also_with_those_before_the_day_shown(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    # In the agreement's zone the work of two of our days is one day's.
    agree(core, firewall, zone="America/Los_Angeles", increment_seconds=900, scope=RoundingScope.TASK_DAY)
    logged(core, clock, "2026-11-19 23:30", "2026-11-19 23:40", firewall)
    worked(core, clock, "01:00-01:10", firewall)
    assert [item.line.billed_seconds // 60 for item in core.bills.day(FRIDAY).lines] == [20]
    assert rules(core.bills.day(FRIDAY)) == ["up to the next 15 min with one other of the task that day"]


def test_an_entry_over_midnight_is_billed_on_the_day_it_starts_alone(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    agree(core, firewall, increment_seconds=3600)
    logged(core, clock, "2026-11-19 23:30", "2026-11-20 00:10", firewall)
    thursday, friday = core.bills.day(date(2026, 11, 19)), core.bills.day(FRIDAY)
    assert [item.line.billed_seconds for item in thursday.lines] == [3600]
    assert friday.lines == ()
    assert friday.from_before == (thursday.lines[0].described.entry.id,)


def test_an_agreement_that_does_not_share_its_cost_shows_hours_and_no_money(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    agree(core, firewall, share_cost=False, included_seconds=1800)
    worked(core, clock, "07:00-08:00", firewall)
    day = core.bills.day(FRIDAY)
    assert rules(day) == ["30 min covered by the included hours, then used up"]
    assert (day.amounts, day.lines[0].line.amount, day.customers[0].amount) == ({}, None, None)


def test_a_new_agreement_bills_from_its_first_day_and_the_old_one_until_then(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    agree(core, firewall, id="old", included_seconds=3600, period=Period.WHOLE)
    agree(core, firewall, id="new", valid_from="2026-11-20", hourly_rate=200_00)
    logged(core, clock, "2026-11-19 22:30", "2026-11-19 23:30", firewall)
    worked(core, clock, "08:00-08:30", firewall)
    assert rules(core.bills.day(date(2026, 11, 19))) == ["covered by the included hours: 0:00 left"]
    assert core.bills.day(FRIDAY).amounts == {"EUR": 100_00}


@pytest.mark.parametrize(("attended", "said", "billed"), [(True, None, 30), (False, None, 0), (False, True, 30)])
def test_an_unattended_timer_is_not_billed_unless_that_was_said(
    core: Services, clock: FakeClock, firewall: Subject, *, attended: bool, said: bool | None, billed: int
) -> None:
    agree(core, firewall)
    core.timers.start(firewall, attended=attended, billable=said)
    clock.pass_time(minutes=30)
    (item,) = core.bills.day(FRIDAY).lines
    assert item.line.billed_seconds // 60 == billed
