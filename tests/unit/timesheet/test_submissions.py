"""Handing in days, and taking them back: with a server and without one."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from app.bootstrap import Services
from app.domain.errors import Refusal
from app.domain.ids import submission_id
from app.domain.problems import ProblemKind
from app.domain.records import Entry, EntryState, SubmissionState
from app.domain.span import Span
from app.settings import WORK_HOURS
from app.store import sync_state
from app.store.sync_state import Account
from app.tracking.edits import Details
from app.tracking.subject import Subject
from tests.support.clock import FakeClock
from tests.unit.timesheet.conftest import worked

FRIDAY = date(2026, 11, 20)


@pytest.fixture(autouse=True)
def evening(clock: FakeClock, core: Services) -> None:
    clock.pass_time(hours=9)
    core.settings.set(WORK_HOURS, "")


def states(core: Services) -> list[EntryState]:
    return [described.entry.state for described in core.days.entries()]


def state_of(core: Services, day: date = FRIDAY) -> SubmissionState | None:
    submission = core.review.day(day).submission
    return submission.state if submission else None


def test_a_day_takes_its_entries_along_and_locks_them(core: Services, clock: FakeClock, printer: Subject) -> None:
    entry = worked(core, clock, "09:00-12:00", printer)
    core.submissions.submit(FRIDAY, note="all done")
    day = core.review.day(FRIDAY)
    assert day.submission is not None
    assert (day.submission.state, day.submission.day, day.submission.zone, day.submission.note) == (
        SubmissionState.SUBMITTED, "2026-11-20", "Europe/Berlin", "all done",
    )  # fmt: skip
    assert states(core) == [EntryState.SUBMITTED]
    with pytest.raises(Refusal, match="Withdraw the day"):
        core.edits.change(entry.id, Details(note="late thought"))
    with pytest.raises(Refusal, match="submitted already"):
        core.submissions.submit(FRIDAY)


def test_only_the_day_is_journaled(core: Services, clock: FakeClock, printer: Subject) -> None:
    worked(core, clock, "09:00-12:00", printer)
    changes = core.submissions.submit(FRIDAY)
    with core.ledger.read() as db:
        assert db.row("SELECT kind, seq FROM journal ORDER BY seq DESC LIMIT 1") == ("submission", changes.last_seq)
        assert db.value("SELECT count(*) FROM journal WHERE kind = 'entry'") == 1
    assert len(changes.changes) == 2


def test_a_withdrawn_day_is_open_to_changes_again(core: Services, clock: FakeClock, printer: Subject) -> None:
    entry = worked(core, clock, "09:00-12:00", printer)
    core.submissions.submit(FRIDAY)
    core.submissions.withdraw(FRIDAY)
    assert (states(core), state_of(core)) == ([EntryState.OPEN], SubmissionState.OPEN)
    core.edits.change(entry.id, Details(note="late thought"))
    core.submissions.submit(FRIDAY)
    assert (states(core), state_of(core)) == ([EntryState.SUBMITTED], SubmissionState.SUBMITTED)
    with core.ledger.read() as db:
        assert db.value("SELECT count(*) FROM submission") == 1


def test_what_is_in_the_way_is_named(core: Services, clock: FakeClock, printer: Subject) -> None:
    worked(core, clock, "09:00-10:00")
    worked(core, clock, "10:00-11:00")
    core.timers.start(printer, at=clock.at("2026-11-20 11:00"))
    core.watch.beat()
    clock.sleep(minutes=20)
    core.watch.look()
    with pytest.raises(
        Refusal, match=r"a timer runs, 2 entries are not assigned and an absence is undecided\. Settle that first"
    ):
        core.submissions.submit(FRIDAY)
    assert state_of(core) is None
    assert set(states(core)) == {EntryState.OPEN}


def test_what_began_the_day_before_belongs_to_that_day(core: Services, clock: FakeClock, printer: Subject) -> None:
    core.edits.log(printer, Span(clock.at("2026-11-19 22:00"), clock.at("2026-11-20 01:00")))
    with pytest.raises(Refusal, match="Nothing that could be submitted"):
        core.submissions.submit(FRIDAY)
    worked(core, clock, "09:00-12:00", printer)
    core.submissions.submit(FRIDAY)
    assert states(core) == [EntryState.OPEN, EntryState.SUBMITTED]


def test_what_comes_after_the_day_was_handed_in_says_so(core: Services, clock: FakeClock, printer: Subject) -> None:
    worked(core, clock, "09:00-12:00", printer)
    core.submissions.submit(FRIDAY)
    late = worked(core, clock, "13:00-14:00", printer)
    (problem,) = core.review.day(FRIDAY).problems
    assert (problem.kind, problem.entry_id, problem.blocks) == (ProblemKind.LATE, late.id, False)


def test_a_week_is_handed_in_as_a_whole_or_not_at_all(core: Services, clock: FakeClock, printer: Subject) -> None:
    thursday = date(2026, 11, 19)
    core.edits.log(Subject(), Span(clock.at("2026-11-19 09:00"), clock.at("2026-11-19 10:00")))
    worked(core, clock, "09:00-12:00", printer)
    with pytest.raises(Refusal, match="On 2026-11-19 an entry is not assigned"):
        core.submissions.submit_week(FRIDAY)
    assert (state_of(core), state_of(core, thursday)) == (None, None)
    (unassigned, _) = (described.entry for described in core.days.entries())
    core.edits.change(unassigned.id, Details(subject=printer))
    core.submissions.submit_week(thursday)
    assert (state_of(core), state_of(core, thursday)) == (SubmissionState.SUBMITTED, SubmissionState.SUBMITTED)
    week = core.review.week(FRIDAY)
    assert [day.submission is not None for day in week.days] == [False, False, False, True, True, False, False]
    with pytest.raises(Refusal, match="left to submit"):
        core.submissions.submit_week(FRIDAY)


def test_days_to_come_and_days_without_work_are_refused(core: Services, clock: FakeClock, printer: Subject) -> None:
    with pytest.raises(Refusal, match="Nothing that could be submitted"):
        core.submissions.submit(FRIDAY)
    worked(core, clock, "09:00-12:00", printer)
    core.submissions.submit(FRIDAY)
    with pytest.raises(Refusal, match="not submitted"):
        core.submissions.withdraw(date(2026, 11, 19))


def test_a_day_that_was_returned_tells_why_and_is_submitted_anew(
    core: Services, clock: FakeClock, printer: Subject
) -> None:
    entry = worked(core, clock, "09:00-12:00", printer)
    core.submissions.submit(FRIDAY)
    submission = core.submissions.of_day(FRIDAY)
    assert submission is not None
    returned = msgspec.structs.replace(
        submission, state=SubmissionState.RETURNED, comment="which printer?", comment_entry_id=entry.id
    )
    core.ledger.write(lambda work: work.adopt(returned))
    core.ledger.write(lambda work: work.adopt(msgspec.structs.replace(entry, state=EntryState.RETURNED)))
    assert core.review.day(FRIDAY).submission == returned
    with pytest.raises(Refusal, match=r"has changed since|is returned now"):
        core.undo.undo()
    core.edits.change(entry.id, Details(note="the one in the hall"))
    core.submissions.submit(FRIDAY)
    assert (states(core), state_of(core)) == ([EntryState.SUBMITTED], SubmissionState.SUBMITTED)
    core.ledger.write(lambda work: work.adopt(msgspec.structs.replace(returned, state=SubmissionState.APPROVED)))
    for attempt in (core.submissions.submit, core.submissions.withdraw):
        with pytest.raises(Refusal, match="approved"):
            attempt(FRIDAY)


def test_submitting_and_withdrawing_can_be_undone(core: Services, clock: FakeClock, printer: Subject) -> None:
    worked(core, clock, "09:00-12:00", printer)
    core.submissions.submit(FRIDAY, note="all done")
    core.undo.undo()
    assert (states(core), state_of(core)) == ([EntryState.OPEN], SubmissionState.OPEN)
    core.undo.redo()
    assert (states(core), state_of(core)) == ([EntryState.SUBMITTED], SubmissionState.SUBMITTED)
    core.submissions.withdraw(FRIDAY)
    assert core.undo.next_undo == "withdraw"
    core.undo.undo()
    assert (states(core), state_of(core)) == ([EntryState.SUBMITTED], SubmissionState.SUBMITTED)
    core.undo.undo()
    core.undo.undo()
    assert states(core) == []


def test_with_a_server_two_devices_mean_the_same_record(core: Services, clock: FakeClock, printer: Subject) -> None:
    account = Account(
        server="https://example.com",
        organisation="Acme",
        organisation_id="o",
        person="Kim",
        person_id="kim",
        device="d",
    )
    core.ledger.write(lambda work: sync_state.set_account(work.db, account))
    worked(core, clock, "09:00-12:00", printer)
    core.submissions.submit(FRIDAY)
    submission = core.submissions.of_day(FRIDAY)
    assert submission is not None
    assert submission.id == submission_id("kim", "2026-11-20")
    assert ProblemKind.NOT_SENT in [problem.kind for problem in core.review.day(FRIDAY).problems]
    # What goes to the server by itself is nothing to be settled: the week does not count it.
    assert all(not core.review.week(FRIDAY).days[number].problems for number in range(7))


def test_a_day_keeps_the_zone_in_which_it_was_handed_in(core: Services, clock: FakeClock, printer: Subject) -> None:
    entry = worked(core, clock, "00:30-01:00", printer)
    core.submissions.submit(FRIDAY)
    core.submissions.withdraw(FRIDAY)
    clock.zone = "America/New_York"
    core.submissions.submit(FRIDAY)
    submission = core.submissions.of_day(FRIDAY)
    assert submission is not None
    assert submission.zone == "Europe/Berlin"
    assert entry.id in [item.entry.id for item in core.days.entries() if item.entry.state == EntryState.SUBMITTED]


def test_nothing_is_handed_in_before_it_happened(core: Services, clock: FakeClock, printer: Subject) -> None:
    (entry,) = core.edits.log(
        printer, Span(clock.at("2026-11-20 17:00"), clock.at("2026-11-20 18:00"))
    ).made_or_changed(Entry)
    clock.set_wall(hours=-24)
    with pytest.raises(Refusal, match="has not come yet"):
        core.submissions.submit(FRIDAY)
    assert entry.state is EntryState.OPEN
