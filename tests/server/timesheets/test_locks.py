"""Locking, opening and admitting entries, all of a request or none."""

from collections.abc import Callable

import pytest

from app.domain.ids import new_id
from app.domain.records import EntryState
from server.accounts.identity import Identity, Role
from server.problems import ServerProblem
from tests.server.conftest import Manager
from tests.support.servers import PushingDevice, entry_fields


def refusal(act: Callable[[], object]) -> tuple[str, str]:
    with pytest.raises(ServerProblem) as refused:
        act()
    return refused.value.problem.type, refused.value.problem.detail


def states(manager: Manager, *entries: str) -> list[str]:
    from app.wire.records import Kind

    return [manager.catalogue.get(manager.identity, Kind.ENTRY, entry).values["state"] for entry in entries]


def test_a_week_is_locked_in_one_go_and_reaches_the_device(manager: Manager, laptop: PushingDevice) -> None:
    entries = [new_id() for _ in range(3)]
    for entry in entries:
        laptop.put(entry, **entry_fields())
    assert manager.timesheets.lock(manager.identity, entries, EntryState.SUBMITTED) == 3
    assert manager.timesheets.lock(manager.identity, entries, EntryState.SUBMITTED) == 0
    assert states(manager, *entries) == ["submitted"] * 3
    result = laptop.put(entries[0], base={"note": "PSU"}, note="x")
    assert result.row is not None
    assert result.row.data["state"] == "submitted"


def test_one_entry_that_cannot_be_locked_stops_all(manager: Manager, laptop: PushingDevice) -> None:
    laptop.put(done := new_id(), **entry_fields())
    laptop.put(running := new_id(), **entry_fields(end=None))
    identity, timesheets = manager.identity, manager.timesheets
    problem, detail = refusal(lambda: timesheets.lock(identity, [done, running], EntryState.APPROVED))
    assert (problem, "is still running" in detail) == ("/problems/invalid", True)
    problem, _ = refusal(lambda: timesheets.lock(identity, [done, new_id()], EntryState.APPROVED))
    assert problem == "/problems/not-found"
    assert states(manager, done) == ["open"]


def test_only_the_locking_states_lock(manager: Manager, laptop: PushingDevice) -> None:
    laptop.put(entry := new_id(), **entry_fields())
    for state in (EntryState.OPEN, EntryState.LATE, EntryState.RETURNED):
        problem, _ = refusal(lambda state=state: manager.timesheets.lock(manager.identity, [entry], state))  # type: ignore[misc]
        assert problem == "/problems/invalid"


def test_technicians_lock_and_close_nothing(manager: Manager, laptop: PushingDevice) -> None:
    laptop.put(entry := new_id(), **entry_fields())
    who = laptop.identity
    technician = Identity(org_id=who.org_id, person_id=who.person_id, role=Role.TECHNICIAN)
    timesheets = manager.timesheets
    acts: list[Callable[[], object]] = [
        lambda: timesheets.lock(technician, [entry], EntryState.SUBMITTED),
        lambda: timesheets.unlock(technician, [entry]),
        lambda: timesheets.admit(technician, [entry]),
        lambda: timesheets.close_until(technician, 0),
    ]
    assert {refusal(act)[0] for act in acts} == {"/problems/not-allowed"}


def test_a_late_entry_is_admitted_before_anything_else(manager: Manager, laptop: PushingDevice) -> None:
    manager.close_until("2026-11-21T00:00:00.000Z")
    laptop.put(late := new_id(), **entry_fields())
    for act in (lambda: manager.lock(late, "approved"), lambda: manager.unlock(late)):
        assert "must be admitted first" in refusal(act)[1]
    manager.admit(late)
    manager.lock(late, "approved")
    assert "did not come late" in refusal(lambda: manager.admit(late))[1]


def test_a_period_opened_again_takes_entries_as_usual(manager: Manager, laptop: PushingDevice) -> None:
    manager.close_until("2026-11-21T00:00:00.000Z")
    manager.timesheets.close_until(manager.identity, None)
    result = laptop.put(new_id(), **entry_fields())
    assert result.row is not None
    assert result.row.data["state"] == "open"
