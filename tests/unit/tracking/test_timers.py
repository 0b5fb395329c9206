"""Start, switch, stop, park and resume, discard."""

from __future__ import annotations

import msgspec
import pytest

from app.bootstrap import Services
from app.domain.errors import Ambiguous, NotFound, Refusal
from app.domain.instant import HOUR, MINUTE
from app.domain.records import Entry, EntryState, Outcome
from app.tracking.edits import Details
from app.tracking.subject import UNASSIGNED, Named, Subject
from tests.support.clock import FakeClock


def running(core: Services) -> list[Entry]:
    return [item.described.entry for item in core.overviews.read().running]


def all_entries(core: Services) -> list[Entry]:
    return [described.entry for described in core.days.entries()]


def test_a_start_is_in_the_ledger_before_it_is_told(core: Services, firewall: Subject) -> None:
    changes = core.timers.start(firewall)
    (told,) = changes.made_or_changed(Entry)
    assert running(core) == [told]
    assert (told.task_id, told.customer_id) == (firewall.task_id, firewall.customer_id)


def test_starting_something_else_ends_what_runs_at_the_same_instant(
    core: Services, clock: FakeClock, firewall: Subject, printer: Subject
) -> None:
    core.timers.start(firewall)
    clock.pass_time(minutes=20)
    core.timers.start(printer)
    first, second = all_entries(core)
    assert first.end == second.start == clock.wall
    assert running(core) == [second]


def test_a_click_too_many_on_what_runs_changes_nothing(core: Services, clock: FakeClock, firewall: Subject) -> None:
    core.timers.start(firewall)
    clock.pass_time(minutes=5)
    assert not core.timers.start(firewall)
    assert len(all_entries(core)) == 1


def test_work_can_start_on_nothing_yet_and_be_assigned_while_it_runs(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    core.timers.start()
    clock.pass_time(minutes=3)
    (entry,) = running(core)
    assert not entry.assigned
    core.edits.change(entry.id, Details(subject=firewall))
    (assigned,) = running(core)
    assert assigned.assigned
    assert assigned.start == entry.start


def test_unattended_jobs_run_beside_the_attended_one(
    core: Services, clock: FakeClock, firewall: Subject, printer: Subject
) -> None:
    core.timers.start(firewall, attended=False)
    core.timers.start(Subject(None, firewall.customer_id), attended=False)
    core.timers.start(printer)
    assert [entry.attended for entry in running(core)] == [True, False, False]
    clock.pass_time(hours=1)
    core.timers.stop()
    assert [entry.attended for entry in running(core)] == [False, False]
    with pytest.raises(Ambiguous):
        core.timers.stop()
    core.timers.stop_all()
    assert not running(core)


def test_the_phone_rings_park_take_it_and_pop_back(
    core: Services, clock: FakeClock, firewall: Subject, printer: Subject
) -> None:
    core.timers.start(firewall)
    clock.pass_time(minutes=10)
    core.timers.park(then=UNASSIGNED)
    clock.pass_time(minutes=4)
    core.timers.park(then=printer)
    clock.pass_time(minutes=6)
    core.timers.resume()
    clock.pass_time(minutes=1)
    core.timers.resume()
    assert [Subject.of(entry) for entry in all_entries(core)] == [firewall, UNASSIGNED, printer, UNASSIGNED, firewall]
    assert all(left.end == right.start for left, right in zip(all_entries(core), all_entries(core)[1:], strict=False))
    assert not core.overviews.read().parked


def test_resuming_takes_the_details_along_but_not_what_was_written(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    core.timers.start(firewall, billable=False, note="unit unpacked")
    clock.pass_time(minutes=10)
    core.timers.park()
    clock.pass_time(minutes=30)
    core.timers.resume()
    (resumed,) = running(core)
    assert (resumed.billable, resumed.note, resumed.start) == (False, "", clock.wall)


def test_parked_work_deeper_in_the_stack_can_be_chosen(core: Services, firewall: Subject, printer: Subject) -> None:
    core.timers.start(firewall)
    core.timers.park(then=printer)
    core.timers.park()
    bottom = core.overviews.read().parked[-1]
    core.timers.resume(bottom.described.entry.id)
    assert Subject.of(running(core)[0]) == firewall
    assert [Subject.of(item.described.entry) for item in core.overviews.read().parked] == [printer]


def test_nothing_to_park_resume_or_stop_is_said_plainly(core: Services) -> None:
    for gesture in (core.timers.park, core.timers.resume, core.timers.stop):
        with pytest.raises(Refusal, match="Nothing"):
            gesture()


def test_a_stop_names_its_entry_and_the_first_stop_counts(core: Services, clock: FakeClock, firewall: Subject) -> None:
    core.timers.start(firewall)
    (entry,) = running(core)
    clock.pass_time(minutes=30)
    core.timers.stop(entry.id, outcome=Outcome.RESOLVED)
    clock.pass_time(minutes=30)
    with pytest.raises(Refusal, match="stopped at 2026-11-20 09:30"):
        core.timers.stop(entry.id)
    (kept,) = all_entries(core)
    assert kept.net(clock.wall) == 30 * MINUTE
    assert kept.outcome is Outcome.RESOLVED


def test_a_forgotten_start_is_made_good_by_starting_earlier(
    core: Services, clock: FakeClock, firewall: Subject, printer: Subject
) -> None:
    core.timers.start(firewall)
    clock.pass_time(hours=1)
    core.timers.start(printer, at=clock.at("2026-11-20 09:40"))
    first, second = all_entries(core)
    assert first.end == second.start == clock.at("2026-11-20 09:40")
    clock.pass_time(minutes=10)
    core.timers.stop()
    assert all_entries(core)[1].net(clock.wall) == 30 * MINUTE


def test_a_start_before_what_runs_began_is_refused_and_nothing_changes(
    core: Services, clock: FakeClock, firewall: Subject, printer: Subject
) -> None:
    core.timers.start(firewall)
    before = core.timers.stop_all, running(core)
    clock.pass_time(minutes=10)
    with pytest.raises(Refusal, match="started at 2026-11-20 09:00"):
        core.timers.start(printer, at=clock.at("2026-11-20 08:30"))
    assert running(core) == before[1]


def test_the_future_is_refused(core: Services, clock: FakeClock, firewall: Subject) -> None:
    with pytest.raises(Refusal, match="has not come yet"):
        core.timers.start(firewall, at=clock.wall + HOUR)


def test_a_forgotten_stop_is_made_good_by_stopping_earlier(core: Services, clock: FakeClock, firewall: Subject) -> None:
    core.timers.start(firewall)
    clock.pass_time(hours=20)
    core.timers.stop(at=clock.at("2026-11-20 17:15"))
    (entry,) = all_entries(core)
    assert entry.net(clock.wall) == 8 * HOUR + 15 * MINUTE


def test_a_discarded_entry_comes_back_as_it_was(core: Services, clock: FakeClock, firewall: Subject) -> None:
    core.timers.start(firewall, note="keep me")
    (entry,) = running(core)
    clock.pass_time(minutes=5)
    core.timers.discard(entry.id)
    assert not all_entries(core)
    core.timers.undo_discard(entry.id)
    assert running(core) == [entry]


def test_a_discarded_timer_that_comes_back_makes_way_for_the_one_started_since(
    core: Services, clock: FakeClock, firewall: Subject, printer: Subject
) -> None:
    core.timers.start(firewall)
    (entry,) = running(core)
    clock.pass_time(minutes=5)
    core.timers.discard(entry.id)
    core.timers.start(printer)
    core.timers.undo_discard(entry.id)
    assert [Subject.of(item) for item in running(core)] == [printer]
    assert all_entries(core)[0].net(clock.wall) == 5 * MINUTE


def test_parked_work_that_is_discarded_leaves_the_stack(core: Services, firewall: Subject) -> None:
    core.timers.start(firewall)
    core.timers.park()
    core.timers.discard(core.overviews.read().parked[0].described.entry.id)
    assert not core.overviews.read().parked


def test_a_locked_entry_cannot_be_stopped_changed_or_discarded(core: Services, firewall: Subject) -> None:
    core.timers.start(firewall)
    (entry,) = running(core)
    locked = msgspec.structs.replace(entry, state=EntryState.APPROVED)
    core.ledger.write(lambda work: work.change(entry, locked))
    with pytest.raises(Refusal, match="approved"):
        core.timers.stop(entry.id)
    with pytest.raises(Refusal, match="approved"):
        core.timers.discard(entry.id)
    with pytest.raises(Refusal, match="approved"):
        core.edits.add_note(entry.id, "late")


def test_a_task_that_is_gone_cannot_be_started(core: Services) -> None:
    with pytest.raises(NotFound):
        core.timers.start(Subject("0199-not-there", None))


def test_the_same_work_can_be_started_again_from_an_earlier_entry(
    core: Services, clock: FakeClock, firewall: Subject, printer: Subject
) -> None:
    core.timers.start(firewall, billable=False)
    (first,) = running(core)
    clock.pass_time(minutes=5)
    core.timers.start(printer)
    clock.pass_time(minutes=5)
    core.timers.continue_from(first.id)
    (again,) = running(core)
    assert Subject.of(again) == firewall
    assert not again.billable
    assert again.id != first.id


@pytest.mark.parametrize("hours", [-48, -1, -0.98, 1, 24, 24 * 365])
def test_a_clock_that_is_set_while_a_timer_runs_never_makes_its_length_wrong(
    core: Services, clock: FakeClock, firewall: Subject, hours: float
) -> None:
    core.timers.start(firewall)
    clock.pass_time(minutes=40)
    clock.set_wall(hours=hours)
    clock.pass_time(minutes=5)
    core.timers.stop()
    (entry,) = all_entries(core)
    assert entry.net(clock.wall) == 45 * MINUTE


def test_a_zone_that_changes_while_a_timer_runs_changes_neither_its_length_nor_its_zone(
    core: Services, clock: FakeClock, firewall: Subject
) -> None:
    core.timers.start(firewall)
    clock.pass_time(hours=1)
    clock.zone = "America/New_York"
    clock.pass_time(hours=1)
    core.timers.stop()
    (entry,) = all_entries(core)
    assert entry.net(clock.wall) == 2 * HOUR
    assert entry.zone == "Europe/Berlin"


def test_sleep_counts_until_the_technician_says_otherwise(core: Services, clock: FakeClock, firewall: Subject) -> None:
    core.timers.start(firewall)
    clock.sleep(hours=1)
    core.timers.stop()
    assert all_entries(core)[0].net(clock.wall) == HOUR


def test_a_start_on_something_new_makes_it_in_the_same_breath(core: Services) -> None:
    core.timers.start(Named(customer="Hooli", title="Wi-Fi survey", reference="H-1"))
    attended = core.overviews.read().attended
    assert attended is not None
    assert (attended.described.customer, attended.described.task) == ("Hooli", "Wi-Fi survey")


def test_a_refused_start_on_something_new_leaves_nothing_half_done(core: Services, clock: FakeClock) -> None:
    with pytest.raises(Refusal):
        core.timers.start(Named(customer="Hooli", title="Wi-Fi survey"), at=clock.wall + HOUR)
    assert not core.finder.search("hooli")


def test_names_that_are_there_already_are_taken_and_not_made_twice(core: Services, firewall: Subject) -> None:
    core.timers.start(Named(customer="ACME", title="replace firewall"))
    attended = core.overviews.read().attended
    assert attended is not None
    assert Subject.of(attended.described.entry) == firewall
