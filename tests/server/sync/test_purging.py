"""Forgetting old tombstones and outcomes without bringing anything back or doing anything twice."""

from collections.abc import Sequence
from typing import Any

import pytest
from sqlalchemy import Connection

from app.domain.ids import new_id
from app.wire.protocol import Status
from app.wire.records import Kind
from server.problems import ServerProblem
from server.store import together
from server.store.engine import Database
from server.store.integrity import check
from server.store.together import Rows, Statement
from server.sync.purging import Purged, purge
from server.sync.service import SyncService
from server.sync.watermark import note_backup, reached
from tests.server.conftest import Manager
from tests.support.clock import FakeClock
from tests.support.servers import PushingDevice, entry_fields

YEAR_AND_MORE = 24 * 401


@pytest.fixture
def deleted(laptop: PushingDevice) -> str:
    """An entry whose tombstone is the second change."""
    laptop.put(entry := new_id(), **entry_fields())
    laptop.delete(entry)
    return entry


def test_what_is_not_old_stays(database: Database, clock: FakeClock, org: str, deleted: str) -> None:
    clock.pass_time(hours=24 * 399)
    assert purge(database, clock, org) == Purged(0, 0, 0)


def test_an_old_tombstone_goes_and_its_id_never_comes_back(
    database: Database, clock: FakeClock, org: str, phone: PushingDevice, deleted: str
) -> None:
    clock.pass_time(hours=YEAR_AND_MORE)
    assert purge(database, clock, org).tombstones == 1
    for result in (
        phone.put(deleted, **entry_fields()),
        phone.put(deleted, base={"note": "PSU"}, note="x"),
        phone.restore(deleted, **entry_fields()),
    ):
        assert result.status is Status.CONFLICT
        assert result.problem is not None
        assert (result.problem.type, result.row) == ("/problems/deleted", None)
    assert phone.delete(deleted).status is Status.APPLIED


def test_a_manager_cannot_take_a_used_up_id_either(
    database: Database, clock: FakeClock, org: str, manager: Manager
) -> None:
    manager.change(customer := new_id(), Kind.CUSTOMER, name="Acme")
    manager.delete(customer, Kind.CUSTOMER)
    clock.pass_time(hours=YEAR_AND_MORE)
    assert purge(database, clock, org).tombstones == 1
    with pytest.raises(ServerProblem) as refused:
        manager.change(customer, Kind.CUSTOMER, name="Acme again")
    assert refused.value.problem.title == "The id is used up"


def test_an_old_cursor_is_told_to_start_over_and_a_recent_one_goes_on(
    database: Database, clock: FakeClock, org: str, service: SyncService, laptop: PushingDevice
) -> None:
    laptop.put(entry := new_id(), **entry_fields())
    old = service.snapshot(laptop.identity, None, 0, Kind.ENTRY).cursor
    laptop.delete(entry)
    recent = service.snapshot(laptop.identity, None, 0, Kind.ENTRY).cursor
    clock.pass_time(hours=YEAR_AND_MORE)
    laptop.put(new_id(), **entry_fields())
    purge(database, clock, org)
    with pytest.raises(ServerProblem) as refused:
        service.changes(laptop.identity, laptop.tip, laptop.acked_seq, old)
    assert (refused.value.problem.type, refused.value.problem.status) == ("/problems/resync-required", 410)
    assert len(service.changes(laptop.identity, laptop.tip, laptop.acked_seq, recent).rows) == 1


def test_a_device_that_never_pulled_is_not_told_of_rows_that_are_gone(
    database: Database, clock: FakeClock, org: str, service: SyncService, laptop: PushingDevice
) -> None:
    start = service.snapshot(laptop.identity, None, 0, Kind.ENTRY).cursor
    laptop.put(entry := new_id(), **entry_fields())
    laptop.delete(entry)
    clock.pass_time(hours=YEAR_AND_MORE)
    purge(database, clock, org)
    with pytest.raises(ServerProblem) as refused:
        service.changes(laptop.identity, laptop.tip, laptop.acked_seq, start)
    assert refused.value.problem.type == "/problems/resync-required"


def test_a_device_that_was_away_for_long_still_pushes(
    database: Database, clock: FakeClock, laptop: PushingDevice, manager: Manager, deleted: str
) -> None:
    clock.pass_time(hours=YEAR_AND_MORE)
    manager.change(new_id(), Kind.CUSTOMER, name="Acme")
    assert purge(database, clock, laptop.identity.org_id).tombstones == 1
    assert laptop.put(new_id(), **entry_fields()).status is Status.APPLIED


def test_a_mutation_whose_outcome_is_forgotten_is_a_duplicate_and_not_applied_again(
    database: Database, clock: FakeClock, org: str, laptop: PushingDevice
) -> None:
    mutation = laptop.mutation(entry := new_id(), **entry_fields(note="once"))
    laptop.send(mutation)
    laptop.put(entry, base={"note": "once"}, note="later")
    clock.pass_time(hours=YEAR_AND_MORE)
    assert purge(database, clock, org).outcomes == 2
    [result] = laptop.send(mutation).results
    assert result.status is Status.DUPLICATE
    assert result.row is not None
    assert result.row.data["note"] == "later"
    assert laptop.put(new_id(), **entry_fields()).seq == 3


def test_a_clock_that_once_went_wrong_purges_nothing_recent(
    database: Database, clock: FakeClock, org: str, laptop: PushingDevice
) -> None:
    laptop.put(entry := new_id(), **entry_fields())
    clock.set_wall(hours=-YEAR_AND_MORE)
    laptop.delete(entry)
    clock.set_wall(hours=YEAR_AND_MORE)
    assert purge(database, clock, org).tombstones == 0


def test_a_device_learns_how_far_the_backups_hold_its_changes(
    database: Database, laptop: PushingDevice, phone: PushingDevice
) -> None:
    laptop.put(new_id(), **entry_fields())
    held = reached(database)
    laptop.put(new_id(), **entry_fields())
    assert laptop.send().backup_through == 0
    note_backup(database, held)
    assert (laptop.send().backup_through, phone.send().backup_through) == (1, 0)
    note_backup(database, {(laptop.identity.org_id, laptop.identity.device_id): 0})
    assert laptop.send().backup_through == 1, "an older backup noted late takes nothing back"
    note_backup(database, {(laptop.identity.org_id, laptop.identity.device_id): 99})
    assert laptop.send().backup_through == 1, "what the device never sent is of another history"


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
@pytest.mark.parametrize("others", [0, 40])
def test_an_id_that_is_purged_while_a_push_is_on_its_way_does_not_come_back(
    *,
    database: Database,
    clock: FakeClock,
    org: str,
    phone: PushingDevice,
    deleted: str,
    monkeypatch: pytest.MonkeyPatch,
    others: int,
) -> None:
    clock.pass_time(hours=YEAR_AND_MORE)
    asked = together.run_together
    purges: list[Purged] = []

    def purged_between(connection: Connection, statements: Sequence[Statement], **options: Any) -> list[Rows]:
        if purges or len(statements) == 1:
            return asked(connection, statements, **options)
        # The device and its history are read, and the records are looked up behind them.
        first = asked(connection, statements[:1])
        purges.append(purge(database, clock, org))
        return first + asked(connection, statements[1:], **options)

    monkeypatch.setattr(together, "run_together", purged_between)
    sent = [phone.mutation(deleted, **entry_fields())]
    sent += [phone.mutation(new_id(), **entry_fields()) for _ in range(others)]
    results = phone.send(*sent).results
    assert [purged.tombstones for purged in purges] == [1]
    assert results[0].status is Status.CONFLICT
    assert {result.status for result in results[1:]} <= {Status.APPLIED}
    assert list(check(database)) == []
