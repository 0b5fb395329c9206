"""PostgreSQL's own guard against changes past the order. All other tests on the shared database run under it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from alembic.operations import Operations
from sqlalchemy.exc import IntegrityError

from app.domain.errors import Refusal
from app.domain.ids import new_id
from app.wire.protocol import Status
from app.wire.records import Kind
from server.store import guard, schema
from server.store.connect import open_database
from server.store.engine import Database
from server.store.guard import Guard
from server.store.migrations import Step, upgrade
from server.store.tables import SYNCED
from server.sync.purging import purge
from server.sync.service import SyncService
from tests.support.clock import FakeClock
from tests.support.servers import (
    PushingDevice,
    entry_fields,
    make_device,
    make_organisation,
    make_person,
)  # fmt: skip


@pytest.fixture
def database(postgresql_url: str) -> Iterator[Database]:
    """A database of its own, without a guard yet."""
    database = open_database(postgresql_url)
    schema.create(database)
    yield database
    database.close()


@pytest.fixture
def laptop(database: Database, clock: FakeClock) -> PushingDevice:
    org = make_organisation(database)
    return PushingDevice(SyncService(database, clock), make_device(database, org, make_person(database, org)), clock)


def run(database: Database, statement: str) -> int:
    return database.write(lambda connection: connection.exec_driver_sql(statement).rowcount)


def test_it_is_off_until_it_is_put_up_and_again_once_taken_down(database: Database) -> None:
    assert database.read(guard.state) is Guard.OFF
    for _ in range(2):
        database.write(guard.put_up)
        assert database.read(guard.state) is Guard.ON
    database.write(guard.take_down)
    assert database.read(guard.state) is Guard.OFF


@pytest.mark.parametrize("table", SYNCED)
def test_a_direct_change_is_refused_in_every_synced_table(
    database: Database, laptop: PushingDevice, table: str
) -> None:
    columns = {
        "customer": "name", "contact": "customer_id, name", "task": "title, priority, state", "work_type": "name",
        "entry": "person_id, start, zone, source, state", "submission": "person_id, day, zone, state",
        "agreement": "customer_id, name, kind, currency, valid_from, zone, scope, period", "favourite": "task_id",
    }[table]  # fmt: skip
    values = ", ".join("1" if name.strip() == "start" else "'x'" for name in columns.split(","))
    run(database, f"INSERT INTO {table} (org_id, id, row_seq, rev, {columns}) VALUES ('o', 'i', 7, 'r', {values})")
    database.write(guard.put_up)
    for statement in (
        f"UPDATE {table} SET rev = 'other'",
        f"UPDATE {table} SET rev = 'other', row_seq = row_seq - 1",
        f"DELETE FROM {table}",
    ):
        with pytest.raises(IntegrityError, match=f"{table}: a synced row is changed past the order of changes"):
            run(database, statement)
    assert run(database, f"UPDATE {table} SET rev = 'other', row_seq = row_seq + 1") == 1
    assert run(database, f"UPDATE {table} SET deleted = 1, row_seq = row_seq + 1") == 1
    assert run(database, f"DELETE FROM {table}") == 1, "a tombstone may go"


def test_devices_push_and_old_tombstones_are_purged_under_it(
    database: Database, laptop: PushingDevice, clock: FakeClock
) -> None:
    database.write(guard.put_up)
    laptop.put(new_id(), **entry_fields())
    laptop.put(entry := new_id(), **entry_fields(note="fan"))
    assert laptop.put(entry, base={"note": "fan"}, note="fan replaced").status is Status.APPLIED
    assert laptop.delete(entry, note="fan replaced").status is Status.APPLIED
    clock.pass_time(hours=24 * 500)
    laptop.put(new_id(), kind=Kind.TASK, title="Firewall")
    assert purge(database, clock, laptop.identity.org_id).tombstones == 1


def test_a_migration_passes_and_tables_that_it_adds_are_guarded_too(database: Database, laptop: PushingDevice) -> None:
    laptop.put(new_id(), **entry_fields())
    database.write(guard.put_up)
    run(database, "DROP TRIGGER wrenchtime_guard_update ON favourite")
    assert database.read(guard.state) is Guard.PARTLY

    def step(op: Operations) -> None:
        op.execute("UPDATE entry SET note = upper(note)")

    assert upgrade(database, (Step("9999", "0001", step),)) == ["9999"]
    assert database.read(lambda connection: connection.exec_driver_sql("SELECT note FROM entry").scalar()) == "PSU"
    assert database.read(guard.state) is Guard.ON
    with pytest.raises(IntegrityError):
        run(database, "UPDATE entry SET note = 'past it'")


def test_a_guard_that_somebody_disabled_is_not_said_to_stand(database: Database) -> None:
    database.write(guard.put_up)
    run(database, "ALTER TABLE entry DISABLE TRIGGER wrenchtime_guard_update")
    assert database.read(guard.state) is Guard.PARTLY


def test_the_embedded_database_has_none(tmp_path: object) -> None:
    database = open_database(f"sqlite:///{tmp_path}/server.db")
    schema.create(database)
    for act in (guard.put_up, guard.take_down):
        with pytest.raises(Refusal, match="guard is PostgreSQL"):
            database.write(act)
    database.write(guard.suspend)
    database.write(guard.keep_up)
    database.close()
