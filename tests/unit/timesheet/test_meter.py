"""The live meter: the server's figure and what this device did since."""

from __future__ import annotations

from typing import Any

import pytest

from app.bootstrap import Services
from app.domain.records import AgreementKind, Entry, RoundingScope
from app.timesheet.meter import Meter
from app.tracking.edits import Details
from app.tracking.subject import Subject
from tests.support.clock import FakeClock
from tests.unit.timesheet.conftest import worked
from tests.unit.timesheet.test_bills import agree, last_seq, told

HOUR = 3600


def meter(core: Services, subject: Subject) -> Meter:
    found = core.meters.read(subject.customer_id)
    assert found is not None
    return found


def test_without_a_server_s_figure_this_device_s_own_entries_count(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    agree(core, firewall, kind=AgreementKind.BLOCK, included_seconds=10 * HOUR, share_cost=True)
    worked(core, clock, "07:00-08:00", firewall)
    core.timers.start(firewall)
    clock.pass_time(minutes=30)
    found = meter(core, firewall)
    assert (found.left_seconds, found.amount, found.as_of) == (int(8.5 * HOUR), 0, None)


def test_what_was_recorded_after_the_figure_is_added_and_what_is_in_it_is_not(
    core: Services, clock: FakeClock, firewall: Subject, printer: Subject
) -> None:
    agreement = agree(core, firewall, included_seconds=10 * HOUR)
    counted = worked(core, clock, "05:00-06:00", firewall)
    told(core, agreement, used_seconds=4 * HOUR, counted_seq=last_seq(core))
    assert meter(core, firewall).used_seconds == 4 * HOUR
    worked(core, clock, "06:00-06:30", firewall)
    worked(core, clock, "06:30-07:00", printer)
    assert meter(core, firewall).used_seconds == int(4.5 * HOUR)
    core.edits.change(counted.id, Details(end=clock.at("2026-11-20 05:15")))
    assert meter(core, firewall).used_seconds == int(3.75 * HOUR)
    core.edits.change(counted.id, Details(note="and once more"))
    assert meter(core, firewall).used_seconds == int(3.75 * HOUR)
    core.timers.discard(counted.id)
    assert meter(core, firewall).used_seconds == int(3.5 * HOUR)
    core.timers.undo_discard(counted.id)
    assert meter(core, firewall).used_seconds == int(3.75 * HOUR)


def test_what_runs_is_counted_though_the_server_knows_that_it_runs(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    agreement = agree(core, firewall, included_seconds=HOUR)
    core.timers.start(firewall)
    told(core, agreement, used_seconds=0, counted_seq=last_seq(core))
    clock.pass_time(minutes=75)
    assert meter(core, firewall).left_seconds == -15 * 60
    core.timers.stop()
    assert meter(core, firewall).left_seconds == -15 * 60


def test_moving_an_entry_to_another_customer_moves_its_time(
    core: Services, clock: FakeClock, firewall: Subject, printer: Subject
) -> None:
    agreement = agree(core, firewall, included_seconds=10 * HOUR)
    entry = worked(core, clock, "05:00-06:00", firewall)
    told(core, agreement, used_seconds=HOUR, counted_seq=last_seq(core))
    core.edits.change(entry.id, Details(subject=printer))
    assert meter(core, firewall).used_seconds == 0


def test_what_is_rounded_together_adds_only_what_it_really_adds(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    agreement = agree(core, firewall, included_seconds=10 * HOUR, increment_seconds=HOUR, scope=RoundingScope.TASK_DAY)
    worked(core, clock, "05:00-05:10", firewall)
    told(core, agreement, used_seconds=HOUR, counted_seq=last_seq(core))
    worked(core, clock, "06:00-06:10", firewall)
    assert meter(core, firewall).used_seconds == HOUR


def test_the_cost_so_far_is_shown_only_where_it_is_shared(core: Services, clock: FakeClock, firewall: Subject) -> None:
    shown = agree(core, firewall, share_cost=True, included_seconds=2 * HOUR)
    told(core, shown, used_seconds=int(1.5 * HOUR), counted_seq=last_seq(core), amount=0)
    worked(core, clock, "05:00-06:00", firewall)
    assert (meter(core, firewall).used_seconds, meter(core, firewall).amount) == (int(2.5 * HOUR), 50_00)
    agree(core, firewall, share_cost=False, included_seconds=2 * HOUR)
    assert meter(core, firewall).amount is None


@pytest.mark.parametrize("stale", [{"device": "another"}, {"period_start": "2026-10-01"}])
def test_a_figure_of_another_device_or_period_says_nothing(
    core: Services, clock: FakeClock, firewall: Subject, stale: dict[str, Any]
) -> None:
    agreement = agree(core, firewall, included_seconds=10 * HOUR)
    told(core, agreement, used_seconds=9 * HOUR, counted_seq=0, **stale)
    worked(core, clock, "05:00-06:00", firewall)
    assert (meter(core, firewall).used_seconds, meter(core, firewall).as_of) == (HOUR, None)


def test_there_is_no_meter_without_an_agreement_that_has_something_to_show(
    core: Services, firewall: Subject, printer: Subject
) -> None:
    assert core.meters.read(None) is None
    assert core.meters.read(firewall.customer_id) is None
    agree(core, firewall, share_cost=False)
    assert core.meters.read(firewall.customer_id) is None
    agree(core, printer, id="over", included_seconds=HOUR, valid_until="2026-11-20")
    assert core.meters.read(printer.customer_id) is None


def test_an_entry_made_and_discarded_after_the_figure_leaves_no_trace(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    agreement = agree(core, firewall, included_seconds=10 * HOUR)
    told(core, agreement, used_seconds=HOUR, counted_seq=last_seq(core))
    entry: Entry = worked(core, clock, "05:00-06:00", firewall)
    core.timers.discard(entry.id)
    assert meter(core, firewall).used_seconds == HOUR
