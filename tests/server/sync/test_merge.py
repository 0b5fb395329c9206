"""The merge of a device's change into what a manager or another device did meanwhile."""

from collections.abc import Callable

import pytest

from app.domain.ids import new_id
from app.wire.protocol import Overridden, PushRequest, Result, Status
from app.wire.records import Kind
from server.catalogue.service import Catalogue
from server.store.engine import Database
from tests.server.conftest import Manager
from tests.support.servers import END, START, PushingDevice, audit_of, entry_fields

LATER = "2026-11-20T10:00:00.000Z"
LATEST = "2026-11-20T11:00:00.000Z"


@pytest.fixture
def entry(laptop: PushingDevice) -> str:
    laptop.put(entry := new_id(), **entry_fields(note="PSU", end=END))
    return entry


def data(result: Result) -> dict[str, object]:
    assert result.row is not None
    return result.row.data


def test_changes_of_different_fields_both_stay(laptop: PushingDevice, manager: Manager, entry: str) -> None:
    manager.change(entry, note="by the manager")
    result = laptop.put(entry, base={"billable": True}, billable=False)
    assert result.status is Status.APPLIED
    assert (data(result)["note"], data(result)["billable"]) == ("by the manager", False)


def test_a_managers_value_stays_and_the_technician_is_told(laptop: PushingDevice, manager: Manager, entry: str) -> None:
    manager.change(entry, note="by the manager")
    result = laptop.put(entry, base={"note": "PSU"}, note="by me", billable=False)
    assert result.status is Status.MERGED
    assert result.overridden == (Overridden("note", "by me", "by the manager", "manager"),)
    assert data(result)["note"] == "by the manager"


def test_what_lost_is_in_the_audit_even_when_nothing_changed(
    database: Database, laptop: PushingDevice, manager: Manager, org: str, entry: str
) -> None:
    manager.change(entry, note="by the manager")
    laptop.put(entry, base={"note": "PSU"}, note="by me")
    last = audit_of(database, org, entry)[-1]
    assert (last.before, last.after) == ({}, {})
    assert last.overridden == (Overridden("note", "by me", "by the manager", "manager"),)
    assert last.person_id == laptop.identity.person_id


def test_between_two_devices_of_one_technician_the_later_arrival_wins_and_the_loser_is_kept(
    database: Database, laptop: PushingDevice, phone: PushingDevice, org: str, entry: str
) -> None:
    phone.put(entry, base={"note": "PSU"}, note="from the phone")
    result = laptop.put(entry, base={"note": "PSU"}, note="from the laptop")
    assert (result.status, data(result)["note"]) == (Status.MERGED, "from the laptop")
    assert result.overridden == ()
    assert audit_of(database, org, entry)[-1].overridden == (
        Overridden("note", "from the phone", "from the laptop", "technician"),
    )


def test_the_same_change_from_both_sides_is_no_conflict(laptop: PushingDevice, manager: Manager, entry: str) -> None:
    manager.change(entry, note="same")
    before = laptop.service.push(laptop.identity, _nothing()).tip
    result = laptop.put(entry, base={"note": "PSU"}, note="same")
    assert result.status is Status.APPLIED
    assert laptop.tip == before, "nothing was written"


def test_after_a_technician_accepted_a_managers_value_their_next_change_is_theirs(
    laptop: PushingDevice, phone: PushingDevice, manager: Manager, entry: str
) -> None:
    manager.change(entry, note="by the manager")
    laptop.put(entry, base={"note": "by the manager"}, note="seen, and changed")
    result = phone.put(entry, base={"note": "PSU"}, note="from the phone")
    assert data(result)["note"] == "from the phone"


def test_a_managers_later_change_wins_again(laptop: PushingDevice, manager: Manager, entry: str) -> None:
    laptop.put(entry, base={"note": "PSU"}, note="mine")
    manager.change(entry, note="theirs")
    assert data(laptop.put(entry, base={"note": "PSU"}, note="again"))["note"] == "theirs"


def test_times_are_taken_or_left_together(laptop: PushingDevice, manager: Manager, entry: str) -> None:
    manager.change(entry, end=LATER)
    result = laptop.put(
        entry, base={"end": END, "break_seconds": 0, "zone": "Europe/Berlin"}, end=LATEST, break_seconds=600, zone="UTC"
    )
    assert result.status is Status.MERGED
    assert (data(result)["end"], data(result)["break_seconds"]) == (LATER, 0)
    assert {one.field for one in result.overridden} == {"end", "break_seconds", "zone"}
    assert {one.yours for one in result.overridden} == {LATEST, 600, "UTC"}


def test_moving_the_end_says_nothing_about_the_start_that_a_manager_set(
    laptop: PushingDevice, phone: PushingDevice, manager: Manager, entry: str
) -> None:
    manager.change(entry, start="2026-11-20T08:30:00.000Z")
    laptop.put(entry, base={"end": END}, end=LATER)
    result = phone.put(entry, base={"start": START}, start="2026-11-20T07:00:00.000Z")
    assert result.status is Status.MERGED
    assert (data(result)["start"], data(result)["end"]) == ("2026-11-20T08:30:00.000Z", LATER)


def test_task_customer_and_contact_are_taken_or_left_together(
    laptop: PushingDevice, manager: Manager, entry: str
) -> None:
    theirs, mine, task = new_id(), new_id(), new_id()
    manager.change(entry, customer_id=theirs)
    result = laptop.put(entry, base={"customer_id": None, "task_id": None}, customer_id=mine, task_id=task, note="x")
    assert (data(result)["customer_id"], data(result)["task_id"], data(result)["note"]) == (theirs, None, "x")
    assert {one.field for one in result.overridden} == {"customer_id", "task_id"}


@pytest.mark.parametrize("start", ["2026-11-20T12:00:00.000Z", "2026-11-20T09:30:00.000Z"])
def test_an_entry_never_comes_to_end_before_it_starts(
    laptop: PushingDevice, manager: Manager, entry: str, start: str
) -> None:
    laptop.put(entry, base={"end": END}, end=LATEST)
    manager.change(entry, end="2026-11-20T09:00:00.000Z")
    result = laptop.put(entry, base={"start": START}, start=start)
    assert result.status is Status.MERGED
    assert (data(result)["start"], data(result)["end"]) == (START, "2026-11-20T09:00:00.000Z")
    assert result.overridden == (Overridden("start", start, START, "manager"),)


def test_a_record_made_again_with_the_same_content_is_nothing_new(laptop: PushingDevice, entry: str) -> None:
    before = laptop.tip
    assert laptop.put(entry, **entry_fields(note="PSU", end=END)).status is Status.APPLIED
    assert laptop.tip == before


def test_a_record_made_again_with_other_content_is_a_change_on_no_base(
    laptop: PushingDevice, manager: Manager, entry: str
) -> None:
    manager.change(entry, note="by the manager")
    result = laptop.put(entry, **entry_fields(note="mine", end=END, billable=False))
    assert result.status is Status.MERGED
    assert (data(result)["note"], data(result)["billable"]) == ("by the manager", False)


def test_a_manager_on_a_device_is_not_overridden_by_managers(
    catalogue: Catalogue, manager: Manager, manager_device: PushingDevice
) -> None:
    manager_device.put(task := new_id(), kind=Kind.TASK, title="a")
    manager.change(task, kind=Kind.TASK, title="b")
    assert data(manager_device.put(task, kind=Kind.TASK, base={"title": "a"}, title="c"))["title"] == "c"


def test_a_managers_work_on_a_task_outranks_a_technicians(laptop: PushingDevice, manager_device: PushingDevice) -> None:
    laptop.put(task := new_id(), kind=Kind.TASK, title="a")
    manager_device.put(task, kind=Kind.TASK, base={"title": "a"}, title="b")
    result = laptop.put(task, kind=Kind.TASK, base={"title": "a"}, title="c")
    assert (result.status, data(result)["title"]) == (Status.MERGED, "b")


def test_a_delete_takes_what_the_technician_saw(laptop: PushingDevice, entry: str) -> None:
    result = laptop.delete(entry, **entry_fields(note="PSU", end=END, state="open"))
    assert result.status is Status.APPLIED
    assert result.row is not None
    assert (result.row.deleted, result.row.data) == (True, {})


def test_an_edit_beats_a_delete(laptop: PushingDevice, manager: Manager, entry: str) -> None:
    manager.change(entry, billable=False)
    result = laptop.delete(entry, **entry_fields(billable=True))
    assert result.status is Status.CONFLICT
    assert result.problem is not None
    assert result.problem.type == "/problems/edited"
    assert data(result)["billable"] is False


def test_deleting_twice_is_done_with(laptop: PushingDevice, phone: PushingDevice, entry: str) -> None:
    laptop.delete(entry, note="PSU")
    before = laptop.tip
    result = phone.delete(entry, note="PSU")
    assert (result.status, phone.tip) == (Status.APPLIED, before)


def test_nothing_of_what_was_written_stays_in_a_tombstone(
    database: Database, laptop: PushingDevice, org: str, entry: str
) -> None:
    laptop.delete(entry)
    rows = database.read(lambda connection: connection.exec_driver_sql("SELECT * FROM entry").all())
    assert "PSU" not in repr(rows)
    assert audit_of(database, org, entry)[-1].before["note"] == "PSU"


def test_a_change_of_what_was_deleted_is_a_conflict(laptop: PushingDevice, manager: Manager, entry: str) -> None:
    manager.delete(entry)
    result = laptop.put(entry, base={"note": "PSU"}, note="still working on it")
    assert result.status is Status.CONFLICT
    assert result.problem is not None
    assert result.problem.type == "/problems/deleted"
    assert result.row is not None
    assert result.row.deleted


def test_an_undone_delete_brings_the_entry_back(laptop: PushingDevice, phone: PushingDevice, entry: str) -> None:
    laptop.delete(entry)
    result = phone.restore(entry, **entry_fields(note="PSU", end=END, billable=False))
    assert result.status is Status.APPLIED
    assert (data(result)["note"], data(result)["billable"], data(result)["state"]) == ("PSU", False, "open")


def test_what_a_manager_deleted_stays_deleted(laptop: PushingDevice, manager: Manager, entry: str) -> None:
    manager.delete(entry)
    result = laptop.restore(entry, **entry_fields())
    assert result.status is Status.CONFLICT
    assert result.problem is not None
    assert result.problem.type == "/problems/deleted"


def test_restoring_what_lives_is_a_change_like_any_other(laptop: PushingDevice, manager: Manager, entry: str) -> None:
    manager.change(entry, note="by the manager")
    result = laptop.restore(entry, **entry_fields(note="PSU", end=END, billable=False))
    assert result.status is Status.MERGED
    assert (data(result)["note"], data(result)["billable"]) == ("by the manager", False)


@pytest.mark.parametrize("state", ["submitted", "approved", "invoiced"])
@pytest.mark.parametrize(
    "act",
    [
        lambda laptop, entry: laptop.put(entry, base={"note": "PSU"}, note="late thought"),
        lambda laptop, entry: laptop.delete(entry),
        lambda laptop, entry: laptop.restore(entry, **entry_fields(note="other")),
    ],
    ids=["put", "delete", "restore"],
)
def test_a_locked_entry_is_not_changed_by_its_technician(
    laptop: PushingDevice, manager: Manager, entry: str, state: str, act: Callable[[PushingDevice, str], Result]
) -> None:
    manager.lock(entry, state)
    result = act(laptop, entry)
    assert result.status is Status.REJECTED
    assert result.problem is not None
    assert (result.problem.type, result.problem.lock) == ("/problems/locked", state)
    assert (data(result)["note"], data(result)["state"]) == ("PSU", state)


def test_saying_of_a_locked_entry_what_it_says_already_is_no_change(
    laptop: PushingDevice, manager: Manager, entry: str
) -> None:
    manager.lock(entry, "approved")
    assert laptop.put(entry, base={"note": "old"}, note="PSU").status is Status.APPLIED


def test_an_opened_entry_can_be_changed_again(laptop: PushingDevice, manager: Manager, entry: str) -> None:
    manager.lock(entry, "submitted")
    manager.unlock(entry)
    result = laptop.put(entry, base={"note": "PSU"}, note="corrected")
    assert (result.status, data(result)["state"]) == (Status.APPLIED, "returned")


def test_a_new_entry_of_a_closed_period_is_taken_as_late(laptop: PushingDevice, manager: Manager) -> None:
    manager.close_until("2026-11-21T00:00:00.000Z")
    result = laptop.put(late := new_id(), **entry_fields(state="open"))
    assert (result.status, data(result)["state"]) == (Status.APPLIED, "late")
    assert laptop.put(late, base={"note": "PSU"}, note="more").status is Status.APPLIED
    manager.admit(late)
    result = laptop.put(late, base={"note": "more"}, note="too late")
    assert result.problem is not None
    assert result.problem.lock == "closed"


def test_the_first_instant_after_a_closed_period_is_open(laptop: PushingDevice, manager: Manager) -> None:
    manager.close_until(START)
    assert data(laptop.put(new_id(), **entry_fields(start=START)))["state"] == "open"
    before = START.replace("08:00:00.000", "07:59:59.999")
    assert data(laptop.put(new_id(), **entry_fields(start=before)))["state"] == "late"


def test_what_was_there_when_the_period_closed_is_locked_but_what_runs_can_be_stopped(
    laptop: PushingDevice, manager: Manager, entry: str
) -> None:
    laptop.put(running := new_id(), **entry_fields(end=None))
    manager.close_until("2026-11-21T00:00:00.000Z")
    result = laptop.put(entry, base={"note": "PSU"}, note="x")
    assert result.problem is not None
    assert (result.problem.lock, data(result)["note"]) == ("closed", "PSU")
    assert laptop.put(running, base={"end": None}, end=END).status is Status.APPLIED


def _nothing() -> PushRequest:
    return PushRequest(end=True)
