"""Undo and redo: what a technician did today is taken back and done once more, as it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec
import pytest

from app.bootstrap import Services, build
from app.domain.errors import Refusal
from app.domain.instant import HOUR, MINUTE
from app.domain.problems import ProblemKind
from app.domain.records import Customer, Decision, Entry, EntryState, Outcome
from app.domain.span import Span
from app.store.profile import Profile
from app.tracking.edits import Details
from app.tracking.subject import Named, Subject
from tests.support.clock import FakeClock
from tests.unit.timesheet.conftest import worked

FRIDAY = date(2026, 11, 20)


def recorded(core: Services) -> list[Entry]:
    return [described.entry for described in core.days.entries()]


def adopt(core: Services, entry: Entry, **values: object) -> None:
    """As sync does: what the server says of an entry becomes what it is."""
    core.ledger.write(lambda work: work.adopt(msgspec.structs.replace(entry, **values)))


def test_each_gesture_is_undone_as_a_whole_and_done_once_more(
    core: Services, clock: FakeClock, printer: Subject
) -> None:
    core.timers.start(printer)
    clock.pass_time(minutes=30)
    core.timers.park(Named(customer="Initech", title="Who calls"))
    before, stack = recorded(core), core.overviews.read().parked
    assert core.undo.next_undo == "park"
    core.undo.undo()
    (running,) = recorded(core)
    assert running.running
    assert core.overviews.read().parked == ()
    assert core.catalogue.customer_named("Initech") is None
    assert (core.undo.next_undo, core.undo.next_redo) == ("start", "park")
    core.undo.redo()
    assert recorded(core) == before
    assert core.overviews.read().parked == stack
    assert core.catalogue.customer_named("Initech") is not None


def test_it_outlives_the_program(core: Services, clock: FakeClock, printer: Subject) -> None:
    entry = worked(core, clock, "07:00-08:00", printer)
    core.edits.change(entry.id, Details(note="wrong"))
    core.undo.undo()
    again = build(core.ledger.profile, clock=clock)
    try:
        assert (again.undo.next_undo, again.undo.next_redo) == ("record", "change")
        again.undo.redo()
        assert recorded(again)[0].note == "wrong"
        again.undo.undo()
        again.undo.undo()
        assert recorded(again) == []
    finally:
        again.close()


def test_a_new_gesture_leaves_nothing_to_redo(core: Services, clock: FakeClock, printer: Subject) -> None:
    entry = worked(core, clock, "07:00-08:00", printer)
    core.edits.change(entry.id, Details(note="wrong"))
    core.undo.undo()
    core.edits.change(entry.id, Details(note="right"))
    assert core.undo.next_redo is None
    with pytest.raises(Refusal, match="something else was done since"):
        core.undo.redo()
    core.undo.undo()
    assert recorded(core)[0].note == ""


def test_what_changed_nothing_is_no_gesture(core: Services, clock: FakeClock, printer: Subject) -> None:
    entry = worked(core, clock, "07:00-08:00", printer)
    core.edits.change(entry.id, Details(note=""))
    core.undo.undo()
    core.timers.start(printer)
    core.timers.start(printer)
    core.watch.beat()
    core.undo.undo()
    assert recorded(core) == []


def test_yesterday_is_not_undone_any_more(core: Services, clock: FakeClock, printer: Subject) -> None:
    worked(core, clock, "07:00-08:00", printer)
    clock.pass_time(hours=15)
    assert core.undo.next_undo is None
    with pytest.raises(Refusal, match="Nothing was done today"):
        core.undo.undo()
    assert len(recorded(core)) == 1


def test_undo_is_journaled_in_its_turn(core: Services, clock: FakeClock, printer: Subject) -> None:
    entry = worked(core, clock, "07:00-08:00", printer)
    core.edits.change(entry.id, Details(note="wrong"))
    with core.ledger.read() as db:
        before = db.rows("SELECT * FROM journal ORDER BY seq")
    core.undo.undo()
    with core.ledger.read() as db:
        after = db.rows("SELECT * FROM journal ORDER BY seq")
        last = db.row('SELECT op, base, "set" FROM journal ORDER BY seq DESC LIMIT 1')
    assert after[: len(before)] == before
    assert last == ("put", '{"note":"wrong"}', '{"note":""}')


def test_what_somebody_else_changed_since_is_not_undone(core: Services, clock: FakeClock, printer: Subject) -> None:
    entry = worked(core, clock, "07:00-08:00", printer)
    (changed,) = core.edits.change(entry.id, Details(note="mine")).made_or_changed(Entry)
    adopt(core, changed, note="from the other device")
    with pytest.raises(Refusal, match="An entry has changed since"):
        core.undo.undo()
    assert recorded(core)[0].note == "from the other device"
    adopt(core, changed, internal_note="another field")
    core.undo.undo()
    assert (recorded(core)[0].note, recorded(core)[0].internal_note) == ("", "another field")


def test_what_is_locked_or_gone_meanwhile_is_not_undone(core: Services, clock: FakeClock, printer: Subject) -> None:
    entry = worked(core, clock, "07:00-08:00", printer, note="mine")
    adopt(core, entry, state=EntryState.APPROVED)
    with pytest.raises(Refusal, match="locked"):
        core.undo.undo()
    core.ledger.write(lambda work: work.retire(Entry, entry.id))
    adopted = recorded(core)
    with pytest.raises(Refusal):
        core.undo.undo()
    assert recorded(core) == adopted


def test_a_customer_that_others_use_meanwhile_stays(core: Services, clock: FakeClock) -> None:
    (made,) = core.catalogue.add_customer("Initech").made_or_changed(Customer)
    core.ledger.write(
        lambda work: work.adopt(
            Entry(id="theirs", customer_id=made.id, start=clock.wall - HOUR, end=clock.wall, zone="Europe/Berlin")
        )
    )
    with pytest.raises(Refusal, match="What uses a customer has changed since"):
        core.undo.undo()
    assert core.catalogue.customer_named("Initech") is not None


def test_a_stop_is_not_undone_while_another_attended_timer_runs(
    core: Services, clock: FakeClock, printer: Subject
) -> None:
    core.timers.start(printer)
    clock.pass_time(minutes=5)
    core.timers.stop()
    core.ledger.write(
        lambda work: work.adopt(Entry(id="theirs", start=clock.wall, zone="Europe/Berlin", customer_id="acme"))
    )
    with pytest.raises(Refusal, match="another attended timer"):
        core.undo.undo()
    assert [entry.running for entry in recorded(core)] == [False, True]


def test_an_answer_is_taken_back_with_what_it_did(core: Services, clock: FakeClock, printer: Subject) -> None:
    core.timers.start(printer)
    core.watch.beat()
    clock.sleep(hours=1)
    core.watch.look()
    (question,) = core.overviews.read().questions
    core.absences.discard(question.absence.id)
    assert core.overviews.read().questions == ()
    core.undo.undo()
    assert core.overviews.read().questions == (question,)
    assert recorded(core)[0].running
    core.undo.redo()
    assert core.overviews.read().questions == ()
    assert recorded(core)[0].end == question.absence.start


def test_a_discard_can_be_undone_either_way(core: Services, clock: FakeClock, printer: Subject) -> None:
    entry = worked(core, clock, "07:00-08:00", printer)
    core.timers.discard(entry.id)
    core.undo.undo()
    assert recorded(core) == [entry]
    core.undo.redo()
    core.timers.undo_discard(entry.id)
    assert recorded(core) == [entry]
    core.undo.undo()
    assert recorded(core) == []


def test_corrections_are_undone_in_one_step(core: Services, clock: FakeClock, printer: Subject) -> None:
    clock.pass_time(hours=9)
    worked(core, clock, "09:00-10:00", printer, break_seconds=600)
    other = worked(core, clock, "09:50-11:00", printer)
    first = recorded(core)[0]
    before = recorded(core)
    gestures: tuple[Callable[[], object], ...] = (
        lambda: core.corrections.split_evenly(first.id, 4),
        lambda: core.corrections.trim(first.id, other.id, "earlier"),
        lambda: core.corrections.move(first.id, clock.at("2026-11-20 08:00")),
        lambda: core.corrections.move_edge(other.id, start=clock.at("2026-11-20 10:00")),
        lambda: core.corrections.fill(Span(clock.wall - MINUTE, clock.wall), printer),
    )
    for gesture in gestures:
        gesture()
        after = recorded(core)
        assert after != before
        core.undo.undo()
        assert recorded(core) == before
        core.undo.redo()
        assert recorded(core) == after
        core.undo.undo()


def test_an_answer_that_was_given_is_found_as_a_problem_again(
    core: Services, clock: FakeClock, printer: Subject
) -> None:
    core.timers.start(printer)
    core.watch.beat()
    clock.restart(minutes=20)
    core.watch.look()
    problem = next(it for it in core.review.day(FRIDAY).problems if it.kind is ProblemKind.ABSENCE)
    core.corrections.fix(problem, problem.fixes[0])
    core.undo.undo()
    assert problem in core.review.day(FRIDAY).problems
    assert core.overviews.read().questions[0].absence.decision is Decision.UNDECIDED


def test_numbers_that_mean_something_else_now_are_not_touched(
    tmp_path: Path, core: Services, clock: FakeClock, printer: Subject
) -> None:
    from app.domain.ids import new_id
    from app.store import journal

    worked(core, clock, "07:00-08:00", printer)
    core.ledger.write(lambda work: work.db.run("UPDATE journal SET state = 'acked' WHERE seq = 1"))
    core.ledger.write(lambda work: journal.renumber(work.db, new_id()))
    assert core.undo.next_undo is None
    assert Profile(tmp_path / "profile").ledger == core.ledger.profile.ledger


def test_what_was_left_as_it_is_is_left_so_once_more(core: Services, clock: FakeClock, printer: Subject) -> None:
    first, second = worked(core, clock, "07:00-08:00", printer), worked(core, clock, "07:30-08:30", printer)

    def accepted() -> list[tuple[object, ...]]:
        with core.ledger.read() as db:
            return db.rows("SELECT * FROM accepted")

    core.corrections.keep_both(first.id, second.id)
    before = accepted()
    core.undo.undo()
    assert accepted() == []
    clock.pass_time(minutes=5)
    core.undo.redo()
    assert accepted() == before


def test_gestures_that_belong_together_are_undone_together(core: Services, clock: FakeClock, printer: Subject) -> None:
    first = worked(core, clock, "07:00-08:00", printer)
    second = worked(core, clock, "08:00-08:30", printer)
    before = recorded(core)
    with core.ledger.together():
        for entry in (first, second):
            core.edits.change(entry.id, Details(note="both"))
            core.edits.change(entry.id, Details(note="both"))  # changes nothing, and counts for nothing
    after = recorded(core)
    core.undo.undo()
    assert recorded(core) == before
    assert core.undo.next_redo == "change"
    core.undo.redo()
    assert recorded(core) == after
    core.edits.change(first.id, Details(note="alone"))
    core.undo.undo()
    assert recorded(core) == after
    core.undo.undo()
    assert recorded(core) == before


def test_what_cannot_be_undone_as_a_whole_is_not_undone_in_part(
    core: Services, clock: FakeClock, printer: Subject
) -> None:
    first = worked(core, clock, "07:00-08:00", printer)
    second = worked(core, clock, "08:00-08:30", printer)
    with core.ledger.together():
        (changed,) = core.edits.change(first.id, Details(note="mine")).made_or_changed(Entry)
        core.edits.change(second.id, Details(note="mine"))
    adopt(core, changed, note="theirs")
    before = recorded(core)
    with pytest.raises(Refusal, match="has changed since"):
        core.undo.undo()
    assert recorded(core) == before
    assert core.undo.next_undo == "record"


def test_another_program_in_between_does_not_become_part_of_it(
    core: Services, clock: FakeClock, printer: Subject
) -> None:
    entry = worked(core, clock, "07:00-08:00", printer)
    other = build(core.ledger.profile, clock=clock)
    try:
        with core.ledger.together():
            core.edits.change(entry.id, Details(note="one"))
            other.edits.change(entry.id, Details(internal_note="between"))
            core.edits.change(entry.id, Details(note="two"))
    finally:
        other.close()
    core.undo.undo()
    assert (recorded(core)[0].note, recorded(core)[0].internal_note) == ("one", "between")
    core.undo.undo()
    assert (recorded(core)[0].note, recorded(core)[0].internal_note) == ("one", "")


def test_what_cannot_be_undone_is_said_once_and_then_passed_over(
    core: Services, clock: FakeClock, printer: Subject
) -> None:
    first = worked(core, clock, "07:00-08:00", printer)
    second = worked(core, clock, "08:00-09:00", printer)
    core.edits.change(first.id, Details(note="first"))
    (changed,) = core.edits.change(second.id, Details(note="second")).made_or_changed(Entry)
    adopt(core, changed, state=EntryState.APPROVED)
    before = recorded(core)
    with pytest.raises(Refusal, match=r"approved already.*Undo goes on with “change”, which was done before it\."):
        core.undo.undo()
    assert recorded(core) == before
    assert core.undo.undo().label == "change"
    assert [entry.note for entry in recorded(core)] == ["", "second"]
    core.undo.redo()
    assert recorded(core) == before


def test_the_last_one_that_cannot_be_undone_promises_nothing(
    core: Services, clock: FakeClock, printer: Subject
) -> None:
    core.ledger.write(lambda work: work.db.run("DELETE FROM gesture"))
    entry = worked(core, clock, "07:00-08:00", printer)
    adopt(core, entry, state=EntryState.APPROVED)
    with pytest.raises(Refusal) as refused:
        core.undo.undo()
    assert "goes on" not in refused.value.message
    assert core.undo.next_undo is None


def test_what_was_passed_over_is_undone_after_all_once_it_can_be(
    core: Services, clock: FakeClock, printer: Subject
) -> None:
    entry = worked(core, clock, "07:00-08:00", printer)
    other = worked(core, clock, "08:00-09:00", printer)
    core.edits.change(other.id, Details(note="other"))
    (changed,) = core.edits.change(entry.id, Details(note="mine")).made_or_changed(Entry)
    adopt(core, changed, state=EntryState.APPROVED)
    with pytest.raises(Refusal, match="locked"):
        core.undo.undo()
    core.undo.undo()
    assert [entry.note for entry in recorded(core)] == ["mine", ""]
    adopt(core, changed, state=EntryState.RETURNED)
    core.undo.undo()
    assert [entry.note for entry in recorded(core)] == ["", ""]


def test_a_record_on_which_something_passed_over_stands_is_not_taken_away(
    core: Services, clock: FakeClock, printer: Subject
) -> None:
    other = worked(core, clock, "06:00-07:00", printer)
    entry = worked(core, clock, "07:00-08:00", printer)
    with core.ledger.together():
        (changed,) = core.edits.change(other.id, Details(outcome=Outcome.RESOLVED)).made_or_changed(Entry)
        core.edits.change(entry.id, Details(outcome=Outcome.RESOLVED))
    adopt(core, changed, outcome=Outcome.PARTLY)
    for _ in range(3):
        with pytest.raises(Refusal, match="An entry has changed since"):
            core.undo.undo()
    assert [entry.outcome for entry in recorded(core)] == [Outcome.PARTLY, Outcome.RESOLVED]


def test_what_is_parked_by_something_passed_over_stays_parked(
    core: Services, clock: FakeClock, printer: Subject, firewall: Subject
) -> None:
    core.timers.start(printer)
    clock.pass_time(minutes=5)
    core.timers.park(firewall)
    clock.pass_time(minutes=5)
    changes = core.timers.park(Named(customer="Initech", title="Call"))
    parked = [item.described.entry.id for item in core.overviews.read().parked]
    started = next(entry for entry in changes.made_or_changed(Entry) if entry.running)
    adopt(core, started, state=EntryState.APPROVED)
    with pytest.raises(Refusal, match="locked"):
        core.undo.undo()
    with pytest.raises(Refusal, match="What is parked has changed since"):
        core.undo.undo()
    assert [item.described.entry.id for item in core.overviews.read().parked] == parked


def test_a_new_gesture_forgets_what_was_undone_below_something_passed_over(
    core: Services, clock: FakeClock, printer: Subject
) -> None:
    first = worked(core, clock, "07:00-08:00", printer)
    second = worked(core, clock, "08:00-09:00", printer)
    core.edits.change(first.id, Details(note="first"))
    (changed,) = core.edits.change(second.id, Details(note="second")).made_or_changed(Entry)
    adopt(core, changed, state=EntryState.APPROVED)
    with pytest.raises(Refusal):
        core.undo.undo()
    core.undo.undo()
    core.edits.change(first.id, Details(note="another"))
    with pytest.raises(Refusal, match="something else was done since"):
        core.undo.redo()
    core.undo.undo()
    assert recorded(core)[0].note == ""
