"""Days handed in by technicians and approved or returned by managers, on each engine (docs/sync.md, rules 22 to 27)."""

from collections.abc import Callable
from typing import Any

import pytest

from app.domain.ids import new_id, submission_id
from app.domain.records import SubmissionState
from app.wire.mutations import Op
from app.wire.protocol import Result
from app.wire.records import Fields, Kind
from server.accounts.identity import Identity, Role
from server.problems import ServerProblem
from server.store.engine import Database
from server.store.integrity import check
from server.timesheets.submissions import Submissions, Wanted
from tests.server.conftest import Manager
from tests.support.clock import FakeClock
from tests.support.servers import PushingDevice, entry_fields, make_person

DAY = "2026-11-20"
OTHER_DAY = {"start": "2026-11-21T08:00:00.000Z", "end": "2026-11-21T09:00:00.000Z"}
JUST_BEFORE_MIDNIGHT = {"start": "2026-11-20T22:59:59.999Z", "end": "2026-11-20T23:30:00.000Z"}
"""In Berlin, an hour ahead."""
JUST_AFTER_MIDNIGHT = {"start": "2026-11-20T23:00:00.000Z", "end": "2026-11-20T23:30:00.000Z"}


@pytest.fixture
def submissions(database: Database, clock: FakeClock) -> Submissions:
    return Submissions(database, clock)


def id_of(device: PushingDevice, day: str = DAY) -> str:
    return submission_id(device.identity.person_id, day)


def hand_in(device: PushingDevice, day: str = DAY, **fields: Any) -> Result:
    sent = {"day": day, "zone": "Europe/Berlin", "state": "submitted", **fields}
    return device.put(id_of(device, day), kind=Kind.SUBMISSION, **sent)


def take_back(device: PushingDevice, base: str = "submitted") -> Result:
    return device.put(id_of(device), kind=Kind.SUBMISSION, base={"state": base}, state="open")


def record(device: PushingDevice, **fields: object) -> str:
    entry = new_id()
    assert device.put(entry, **entry_fields(**fields)).status == "applied"
    return entry


def states(manager: Manager, *entries: str) -> list[str]:
    return [manager.catalogue.get(manager.identity, Kind.ENTRY, entry).values["state"] for entry in entries]


def said(result: Result) -> tuple[str, str | None]:
    assert (result.status, result.problem is not None) == ("rejected", True), result
    assert result.problem
    return result.problem.type.rpartition("/")[2], result.problem.lock or result.problem.field


def why(result: Result) -> str:
    assert result.problem
    return result.problem.detail


def resubmit(device: PushingDevice, base: str) -> Result:
    return device.put(id_of(device), kind=Kind.SUBMISSION, base={"state": base}, state="submitted")


def seen(result: Result) -> Fields:
    assert result.row is not None
    return result.row.data


def refusal(act: Callable[[], object]) -> tuple[str, str]:
    with pytest.raises(ServerProblem) as refused:
        act()
    return refused.value.problem.type.rpartition("/")[2], refused.value.problem.detail


def test_a_day_handed_in_locks_what_starts_in_it(laptop: PushingDevice, manager: Manager, database: Database) -> None:
    inside = [record(laptop), record(laptop, **JUST_BEFORE_MIDNIGHT)]
    outside = [record(laptop, **JUST_AFTER_MIDNIGHT), record(laptop, **OTHER_DAY)]
    result = hand_in(laptop, note="all done")
    assert (result.status, seen(result)["state"], seen(result)["note"]) == ("applied", "submitted", "all done")
    assert states(manager, *inside, *outside) == ["submitted", "submitted", "open", "open"]
    assert said(laptop.put(inside[0], base={"note": "PSU"}, note="later")) == ("locked", "submitted")
    assert said(laptop.delete(inside[1])) == ("locked", "submitted")
    assert laptop.put(outside[0], base={"note": "PSU"}, note="later").status == "applied"
    assert list(check(database)) == []


def test_entries_sent_with_the_day_are_handed_in_with_it(
    laptop: PushingDevice, manager: Manager, database: Database
) -> None:
    first, second = new_id(), new_id()
    answer = laptop.send(
        laptop.mutation(first, **entry_fields()),
        laptop.mutation(second, **entry_fields()),
        laptop.mutation(id_of(laptop), kind=Kind.SUBMISSION, day=DAY, zone="Europe/Berlin", state="submitted"),
        laptop.mutation(second, base={"note": "PSU"}, note="too late"),
        laptop.mutation(third := new_id(), **entry_fields()),
    )
    assert [result.status for result in answer.results] == ["applied", "applied", "applied", "rejected", "applied"]
    assert [seen(result)["state"] for result in answer.results] == [
        "submitted", "submitted", "submitted", "submitted", "late",
    ]  # fmt: skip
    assert states(manager, first, second, third) == ["submitted", "submitted", "late"]
    assert list(check(database)) == []


def test_a_day_is_pulled_by_the_persons_devices_alone(
    laptop: PushingDevice, phone: PushingDevice, manager_device: PushingDevice
) -> None:
    hand_in(laptop)
    pages = [
        device.service.snapshot(device.identity, None, 0, Kind.SUBMISSION, None, 10).rows
        for device in (phone, manager_device)
    ]
    assert [[row.data["day"] for row in page] for page in pages] == [[DAY], []]


def test_a_day_in_which_something_runs_is_not_taken(laptop: PushingDevice, manager: Manager) -> None:
    done, running = record(laptop), record(laptop, end=None)
    result = hand_in(laptop)
    assert said(result) == ("invalid", "state")
    assert "started at 09:00" in why(result)
    assert states(manager, done, running) == ["open", "open"]
    laptop.put(running, base={"end": None}, end="2026-11-20T10:00:00.000Z")
    assert hand_in(laptop).status == "applied"
    assert states(manager, done, running) == ["submitted", "submitted"]


def test_a_day_taken_back_is_open_again(laptop: PushingDevice, manager: Manager) -> None:
    entry = record(laptop)
    hand_in(laptop)
    assert seen(take_back(laptop))["state"] == "open"
    assert states(manager, entry) == ["open"]
    assert laptop.put(entry, base={"note": "PSU"}, note="better").status == "applied"
    assert resubmit(laptop, "open").status == "applied"
    assert states(manager, entry) == ["submitted"]


def test_what_comes_for_a_day_that_is_handed_in_is_late_until_a_manager_admits_it(
    laptop: PushingDevice, phone: PushingDevice, manager: Manager, submissions: Submissions
) -> None:
    record(laptop)
    hand_in(laptop)
    result = phone.put(late := new_id(), **entry_fields())
    assert (result.status, seen(result)["state"]) == ("applied", "late")
    assert phone.put(late, base={"note": "PSU"}, note="mine still").status == "applied"
    manager.admit(late)
    assert states(manager, late) == ["submitted"]
    submissions.approve(manager.identity, [id_of(laptop)])
    result = phone.put(later := new_id(), **entry_fields())
    assert seen(result)["state"] == "late"
    manager.admit(later)
    assert states(manager, late, later) == ["approved", "approved"]


def test_an_entry_moved_into_a_day_that_is_handed_in_comes_late_to_it(laptop: PushingDevice, manager: Manager) -> None:
    entry, other = record(laptop, **OTHER_DAY), record(laptop, **OTHER_DAY)
    hand_in(laptop)
    result = laptop.put(
        entry, base=OTHER_DAY, start="2026-11-20T12:00:00.000Z", end="2026-11-20T13:00:00.000Z"
    )  # fmt: skip
    assert (result.status, seen(result)["state"]) == ("applied", "late")
    moved = manager.change(other, start="2026-11-20T12:00:00.000Z", end="2026-11-20T13:00:00.000Z")
    assert moved.values["state"] == "late"


def test_an_entry_that_is_admitted_while_it_runs_would_be_locked_running(
    laptop: PushingDevice, manager: Manager
) -> None:
    hand_in(laptop)
    running = record(laptop, end=None)
    assert "still running" in refusal(lambda: manager.admit(running))[1]


def test_entries_that_a_manager_adds_to_a_day_that_is_handed_in_are_late_too(
    laptop: PushingDevice, manager: Manager
) -> None:
    hand_in(laptop)
    made = manager.catalogue.put(
        manager.identity, Kind.ENTRY, new_id(), entry_fields(), person_id=laptop.identity.person_id
    )
    own = manager.catalogue.put(manager.identity, Kind.ENTRY, new_id(), entry_fields())
    assert (made.values["state"], own.values["state"]) == ("late", "open")


def test_a_manager_approves_and_then_nobody_changes_anything(
    laptop: PushingDevice, manager: Manager, submissions: Submissions, database: Database
) -> None:
    entry = record(laptop)
    hand_in(laptop)
    assert submissions.approve(manager.identity, [id_of(laptop)]) == 1
    assert submissions.approve(manager.identity, [id_of(laptop)]) == 0
    assert states(manager, entry) == ["approved"]
    assert said(take_back(laptop)) == ("locked", "approved")
    remark = laptop.put(id_of(laptop), kind=Kind.SUBMISSION, base={"note": ""}, note="wait")
    assert said(remark) == ("locked", "approved")
    assert said(laptop.put(entry, base={"note": "PSU"}, note="x")) == ("locked", "approved")
    assert list(check(database)) == []


def test_a_manager_returns_a_day_with_a_comment_on_an_entry(
    laptop: PushingDevice, manager: Manager, submissions: Submissions
) -> None:
    entry = record(laptop)
    hand_in(laptop)
    assert submissions.give_back(manager.identity, [id_of(laptop)], " Which part? ", entry) == 1
    found = submissions.get(manager.identity, id_of(laptop)).values
    assert (found["state"], found["comment"], found["comment_entry_id"]) == ("returned", "Which part?", entry)
    assert states(manager, entry) == ["returned"]
    assert laptop.put(entry, base={"note": "PSU"}, note="PSU, 600 W").status == "applied"
    again = resubmit(laptop, "returned")
    assert (seen(again)["state"], seen(again)["comment"]) == ("submitted", "Which part?")
    assert states(manager, entry) == ["submitted"]
    submissions.approve(manager.identity, [id_of(laptop)])
    assert submissions.give_back(manager.identity, [id_of(laptop)], "After all not") == 1
    assert states(manager, entry) == ["returned"]


def test_what_a_device_did_not_know_of_a_return_does_not_undo_it(
    laptop: PushingDevice, manager: Manager, submissions: Submissions
) -> None:
    """The day was returned while a device was away that takes it back: the manager's word stays, and it is told."""
    entry = record(laptop)
    hand_in(laptop)
    submissions.give_back(manager.identity, [id_of(laptop)], "Which part?")
    result = take_back(laptop)
    assert (result.status, [one.field for one in result.overridden]) == ("merged", ["state"])
    assert (seen(result)["state"], states(manager, entry)) == ("returned", ["returned"])


@pytest.mark.parametrize("state", ["approved", "returned"])
def test_a_technician_approves_and_returns_nothing(
    laptop: PushingDevice, manager_device: PushingDevice, state: str
) -> None:
    for device in (laptop, manager_device):
        assert said(hand_in(device, state=state)) == ("not-allowed", "state")
        hand_in(device)
        change = device.put(id_of(device), kind=Kind.SUBMISSION, base={"state": "submitted"}, state=state)
        assert said(change) == ("not-allowed", "state")


def test_what_a_manager_says_of_a_day_is_not_the_technicians_to_say(laptop: PushingDevice) -> None:
    result = hand_in(laptop, comment="fine, says the boss", comment_entry_id=new_id())
    assert (result.status, seen(result)["comment"], seen(result)["comment_entry_id"]) == ("applied", "", None)
    result = laptop.put(id_of(laptop), kind=Kind.SUBMISSION, base={"comment": ""}, comment="fine", note="n")
    assert (seen(result)["comment"], seen(result)["note"]) == ("", "n")


def test_two_devices_that_hand_in_one_day_apart_mean_the_same(
    laptop: PushingDevice, phone: PushingDevice, manager: Manager
) -> None:
    entry = record(laptop)
    first, second = hand_in(laptop), hand_in(phone, zone="UTC")
    assert (first.status, second.status) == ("applied", "applied")
    assert (seen(second)["zone"], states(manager, entry)) == ("Europe/Berlin", ["submitted"])
    third = hand_in(phone, note="from the phone")
    assert (third.status, seen(third)["note"]) == ("merged", "from the phone")


def test_a_second_record_of_a_day_is_refused_and_the_first_one_counts(
    laptop: PushingDevice, manager: Manager, submissions: Submissions
) -> None:
    hand_in(laptop)
    result = laptop.put(new_id(), kind=Kind.SUBMISSION, day=DAY, zone="UTC", state="open")
    assert said(result) == ("invalid", "day")
    assert "handed in once already" in why(result)
    assert [row.id for row in submissions.page(manager.identity, Wanted())] == [id_of(laptop)]


def test_ids_of_other_peoples_days_cannot_be_taken(laptop: PushingDevice, manager_device: PushingDevice) -> None:
    theirs = id_of(manager_device)
    assert said(laptop.put(theirs, kind=Kind.SUBMISSION, day=DAY, zone="UTC")) == ("invalid", "id")
    assert hand_in(manager_device).status == "applied"
    result = laptop.put(theirs, kind=Kind.SUBMISSION, day=DAY, zone="UTC")
    assert (said(result)[0], result.row) == ("not-allowed", None)


def test_a_day_stays_the_day_it_is_and_is_never_deleted(laptop: PushingDevice, manager: Manager) -> None:
    hand_in(laptop)
    moved = laptop.put(id_of(laptop), kind=Kind.SUBMISSION, base={"day": DAY}, day="2026-11-21")
    assert said(moved) == ("invalid", "day")
    for op in (Op.DELETE, Op.RESTORE):
        result = laptop.send(laptop.mutation(id_of(laptop), op, kind=Kind.SUBMISSION)).results[0]
        assert said(result)[0] == "not-allowed"
    assert refusal(lambda: manager.delete(id_of(laptop), Kind.SUBMISSION))[0] == "not-allowed"
    assert refusal(lambda: manager.change(id_of(laptop), Kind.SUBMISSION, state="approved"))[0] == "not-allowed"


@pytest.mark.parametrize("fields", [{"day": "2026-11-31"}, {"day": "yesterday"}, {"zone": "Mars/Olympus"}, {"day": 7}])
def test_a_day_that_is_none_is_refused_alone(laptop: PushingDevice, fields: dict[str, Any]) -> None:
    sent: dict[str, Any] = {"day": DAY, "zone": "Europe/Berlin", "state": "submitted", **fields}
    answer = laptop.send(
        laptop.mutation(new_id(), kind=Kind.SUBMISSION, **sent), laptop.mutation(new_id(), **entry_fields())
    )
    assert [result.status for result in answer.results] == ["rejected", "applied"]
    assert said(answer.results[0])[0] == "invalid"


def test_in_a_closed_period_only_a_returned_day_is_handed_in(
    laptop: PushingDevice, manager: Manager, submissions: Submissions
) -> None:
    entry = record(laptop)
    hand_in(laptop)
    manager.close_until("2026-11-25T00:00:00.000Z")
    assert said(take_back(laptop)) == ("locked", "closed")
    assert said(hand_in(laptop, "2026-11-19")) == ("locked", "closed")
    submissions.give_back(manager.identity, [id_of(laptop)], "Which part?")
    again = resubmit(laptop, "returned")
    assert (again.status, states(manager, entry)) == ("applied", ["submitted"])


def test_all_days_of_a_request_are_changed_or_none(
    laptop: PushingDevice, manager: Manager, submissions: Submissions
) -> None:
    first, second = record(laptop), record(laptop, **OTHER_DAY)
    hand_in(laptop)
    hand_in(laptop, "2026-11-21", state="open")
    both = [id_of(laptop), id_of(laptop, "2026-11-21")]
    for act in (
        lambda: submissions.approve(manager.identity, both),
        lambda: submissions.give_back(manager.identity, both, "no"),
        lambda: submissions.give_back(manager.identity, both, "   "),
        lambda: submissions.give_back(manager.identity, both[:1], "no", "not an id"),
    ):
        assert refusal(act)[0] == "invalid"
    assert refusal(lambda: submissions.approve(manager.identity, [both[0], new_id()]))[0] == "not-found"
    assert states(manager, first, second) == ["submitted", "open"]
    hand_in(laptop, "2026-11-21")
    laptop.put(both[1], kind=Kind.SUBMISSION, base={"state": "open"}, state="submitted")
    assert submissions.approve(manager.identity, both) == 2
    assert states(manager, first, second) == ["approved", "approved"]


def test_technicians_look_at_their_own_days_only_and_approve_none(
    laptop: PushingDevice, manager: Manager, submissions: Submissions, database: Database, org: str
) -> None:
    entry = record(laptop)
    hand_in(laptop)
    me = Identity(org_id=org, person_id=laptop.identity.person_id, role=Role.TECHNICIAN)
    other = Identity(org_id=org, person_id=make_person(database, org), role=Role.TECHNICIAN)
    assert [row.id for row in submissions.page(me, Wanted())] == [id_of(laptop)]
    assert [row.id for row in submissions.entries(me, id_of(laptop))] == [entry]
    assert submissions.page(other, Wanted()) == []
    assert refusal(lambda: submissions.get(other, id_of(laptop)))[0] == "not-found"
    assert refusal(lambda: submissions.page(other, Wanted(person_id=me.person_id)))[0] == "not-allowed"
    assert refusal(lambda: submissions.approve(me, [id_of(laptop)]))[0] == "not-allowed"
    assert refusal(lambda: submissions.give_back(me, [id_of(laptop)], "no"))[0] == "not-allowed"
    assert [item.op for item in submissions.history(me, id_of(laptop))] == ["put"]


def test_days_are_listed_by_state_person_and_time(
    laptop: PushingDevice, manager_device: PushingDevice, manager: Manager, submissions: Submissions
) -> None:
    hand_in(laptop)
    hand_in(laptop, "2026-11-21", state="open")
    hand_in(manager_device)

    def found(**wanted: object) -> set[str]:
        return {row.id for row in submissions.page(manager.identity, Wanted(**wanted))}  # type: ignore[arg-type]

    mine, open_one, managers = id_of(laptop), id_of(laptop, "2026-11-21"), id_of(manager_device)
    assert found() == {mine, open_one, managers}
    assert found(state=SubmissionState.SUBMITTED) == {mine, managers}
    assert found(person_id=laptop.identity.person_id) == {mine, open_one}
    assert found(day_from="2026-11-21") == {open_one}
    assert found(day_until="2026-11-21") == {mine, managers}
    assert refusal(lambda: found(day_from="soon"))[0] == "invalid"
