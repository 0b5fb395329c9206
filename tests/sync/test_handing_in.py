"""Days handed in on a ledger, over the real sync service, to a manager and back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from app.bootstrap import Services
from app.domain.errors import Refusal
from app.domain.ids import submission_id
from app.domain.problems import ProblemKind
from app.domain.records import Entry, EntryState, SubmissionState
from app.tracking.edits import Details
from app.tracking.subject import Named, Subject
from server.accounts.identity import Identity, Role
from server.timesheets.submissions import Submissions
from tests.sync.office import ORG, Office, Technician

Hire = Callable[..., Technician]
FRIDAY = date(2026, 11, 20)


def synced(technician: Technician) -> None:
    report = technician.engine.run()
    assert report.trouble is None, report.trouble


@pytest.fixture
def tech(hire: Hire) -> Technician:
    technician = hire()
    technician.join()
    return technician


def works(tech: Technician, note: str = "PSU") -> Entry:
    subject, _ = tech.core.catalogue.ensure(Named(customer="Acme", title="Replace PSU"))
    return tech.logs(note, subject=subject)


def states(core: Services) -> list[EntryState]:
    return [described.entry.state for described in core.days.entries()]


def day(core: Services) -> SubmissionState | None:
    found = core.submissions.of_day(FRIDAY)
    return found.state if found else None


def on_the_server(office: Office) -> tuple[list[str], list[str]]:
    """The states of entries by start, and of days."""
    return (
        [state for (state,) in office.rows("SELECT state FROM entry WHERE deleted = 0 ORDER BY start")],
        [state for (state,) in office.rows("SELECT state FROM submission WHERE deleted = 0")],
    )


def boss(office: Office) -> tuple[Submissions, Identity]:
    identity = Identity(org_id=ORG, person_id=office.boss.person_id, role=Role.MANAGER)
    return Submissions(office.database, office.clock), identity


def test_what_is_handed_in_offline_is_so_on_the_server_and_stays_so_here(office: Office, tech: Technician) -> None:
    works(tech)
    tech.core.submissions.submit(FRIDAY)
    assert states(tech.core) == [EntryState.SUBMITTED]
    synced(tech)
    assert on_the_server(office) == (["submitted"], ["submitted"])
    synced(tech)
    assert (states(tech.core), day(tech.core)) == ([EntryState.SUBMITTED], SubmissionState.SUBMITTED)
    assert tech.counts() == (0, 0)


def test_a_withdrawal_and_an_undo_reach_the_server(office: Office, tech: Technician) -> None:
    entry = works(tech)
    tech.core.submissions.submit(FRIDAY)
    synced(tech)
    tech.core.submissions.withdraw(FRIDAY)
    tech.core.edits.change(entry.id, Details(note="PSU and fan"))
    synced(tech)
    assert on_the_server(office) == (["open"], ["open"])
    assert tech.notes() == ["PSU and fan"]
    tech.core.submissions.submit(FRIDAY)
    synced(tech)
    tech.core.undo.undo()
    synced(tech)
    assert on_the_server(office) == (["open"], ["open"])
    tech.core.undo.redo()
    synced(tech)
    assert on_the_server(office) == (["submitted"], ["submitted"])
    assert tech.counts() == (0, 0)


def test_a_returned_day_comes_back_with_its_comment_and_goes_again(office: Office, tech: Technician) -> None:
    entry = works(tech)
    tech.core.submissions.submit(FRIDAY)
    synced(tech)
    service, manager = boss(office)
    service.give_back(manager, [submission_id(tech.person_id, "2026-11-20")], "which PSU?", entry.id)
    synced(tech)
    returned = tech.core.review.day(FRIDAY).submission
    assert returned is not None
    assert (returned.state, returned.comment, returned.comment_entry_id) == (
        SubmissionState.RETURNED, "which PSU?", entry.id,
    )  # fmt: skip
    assert states(tech.core) == [EntryState.RETURNED]
    with pytest.raises(Refusal, match="submission of the day"):
        tech.core.undo.undo()
    tech.core.edits.change(entry.id, Details(note="the left one"))
    tech.core.submissions.submit(FRIDAY)
    synced(tech)
    service.approve(manager, [returned.id])
    synced(tech)
    assert (states(tech.core), day(tech.core)) == ([EntryState.APPROVED], SubmissionState.APPROVED)
    with pytest.raises(Refusal, match="has changed since"):
        tech.core.undo.undo()


def test_what_is_recorded_after_the_day_was_handed_in_comes_late_and_says_so(office: Office, tech: Technician) -> None:
    works(tech)
    tech.core.submissions.submit(FRIDAY)
    synced(tech)
    late = works(tech, "and the fan")
    assert [it.kind for it in tech.core.review.day(FRIDAY).problems] == [ProblemKind.NOT_SENT, ProblemKind.LATE]
    synced(tech)
    (problem,) = tech.core.review.day(FRIDAY).problems
    assert (problem.kind, problem.entry_id) == (ProblemKind.LATE, late.id)
    assert states(tech.core) == [EntryState.SUBMITTED, EntryState.LATE]
    assert on_the_server(office)[0] == ["submitted", "late"]


def test_two_devices_of_one_person_hand_in_one_day(office: Office, tech: Technician, hire: Hire) -> None:
    other = hire()
    other.person_id = other.transport.person_id = tech.person_id
    other.join()
    works(tech)
    synced(tech)
    synced(other)
    tech.core.submissions.submit(FRIDAY)
    other.core.submissions.submit(FRIDAY)
    synced(tech)
    synced(other)
    synced(tech)
    assert on_the_server(office) == (["submitted"], ["submitted"])
    assert (day(tech.core), day(other.core)) == (SubmissionState.SUBMITTED, SubmissionState.SUBMITTED)
    assert tech.counts() == other.counts() == (0, 0)


def test_a_day_that_the_server_does_not_take_leaves_its_entries_to_be_changed(
    office: Office, tech: Technician, hire: Hire
) -> None:
    other = hire()
    other.person_id = other.transport.person_id = tech.person_id
    other.join()
    other.core.timers.start()
    synced(other)
    entry = works(tech)
    tech.core.submissions.submit(FRIDAY)
    assert states(tech.core) == [EntryState.SUBMITTED]
    synced(tech)
    assert tech.counts() == (0, 1), "something still runs on the other device"
    assert set(states(tech.core)) == {EntryState.OPEN}
    tech.core.edits.change(entry.id, Details(note="not that far yet"))
    synced(tech)
    assert on_the_server(office) == (["open", "open"], [])


def test_a_day_that_was_handed_in_alone_is_handed_in_when_a_server_is_joined(office: Office, hire: Hire) -> None:
    alone = hire()
    works(alone)
    alone.core.submissions.submit(FRIDAY)
    alone.join()
    synced(alone)
    assert on_the_server(office) == (["submitted"], ["submitted"])
    assert alone.counts() == (0, 0)
    alone.core.submissions.withdraw(FRIDAY)
    synced(alone)
    assert (on_the_server(office), states(alone.core)) == ((["open"], ["open"]), [EntryState.OPEN])


def test_a_split_of_what_was_sent_arrives_with_all_its_time(office: Office, tech: Technician) -> None:
    entry = works(tech)
    synced(tech)
    tech.core.corrections.split(entry.id, entry.start + 10 * 60_000, subject=Subject())
    synced(tech)
    tech.core.undo.undo()
    synced(tech)
    tech.core.undo.redo()
    synced(tech)
    sums = office.rows('SELECT sum("end" - start), count(*) FROM entry WHERE deleted = 0')
    assert sums == [(30 * 60_000, 2)]
    assert tech.counts() == (0, 0)
