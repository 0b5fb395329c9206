"""Old databases become new ones on each engine, and programs of the release before go on working with them."""

from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy as sa

from app.domain.errors import Refusal
from app.domain.ids import new_id
from app.wire.records import Kind
from server.store import migrations, schema
from server.store.connect import open_database
from server.store.engine import Database
from server.store.integrity import check
from server.store.migrations import STEPS, upgrade
from server.store.tables import metadata
from server.sync.device import DeviceIdentity
from server.sync.queries import changed_after
from server.sync.service import SyncService
from tests.support.clock import FakeClock
from tests.support.databases import VERSIONS, open_old
from tests.support.servers import PushingDevice, entry_fields, make_device


@pytest.fixture(params=VERSIONS)
def old(request: pytest.FixtureRequest, database_url: str) -> Iterator[Database]:
    database = open_old(database_url, request.param)
    try:
        yield database
    finally:
        database.close()


def contents(database: Database, columns: dict[str, list[str]]) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of these columns of these tables, sorted."""
    found = {}
    for table, names in columns.items():
        listed = ", ".join(f'"{name}"' for name in names)
        query = sa.text(f"SELECT {listed} FROM {table}")
        rows = database.read(lambda connection, query=query: list(map(tuple, connection.execute(query))))  # type: ignore[misc]
        found[table] = sorted(rows, key=repr)
    return found


def columns_of(database: Database) -> dict[str, list[str]]:
    def work(connection: sa.Connection) -> dict[str, list[str]]:
        inspector = sa.inspect(connection)
        return {
            table: [column["name"] for column in inspector.get_columns(table)]
            for table in inspector.get_table_names()
            if table != schema.version_table.name
        }

    return database.read(work)


def technicians_device(database: Database) -> DeviceIdentity:
    found = database.read(
        lambda connection: connection.exec_driver_sql("SELECT org_id, id FROM person WHERE role = 'technician'").one()
    )
    return make_device(database, found.org_id, found.id)


def test_every_released_schema_but_the_newest_is_kept_as_a_database() -> None:
    released = {"0001", *(step.version for step in STEPS)}
    assert set(VERSIONS) == released - {schema.HEAD}
    assert (STEPS[-1].version, STEPS[-1].works_under) == (schema.HEAD, schema.WORKS_UNDER)


def structure(database: Database) -> dict[str, object]:
    """All tables with their columns, keys and indexes, as the engine has them."""

    def work(connection: sa.Connection) -> dict[str, object]:
        inspector = sa.inspect(connection)
        return {
            table: (
                {
                    column["name"]: (str(column["type"]), column["nullable"], column["default"])
                    for column in inspector.get_columns(table)
                },
                inspector.get_pk_constraint(table),
                sorted(repr(_said(dict(index))) for index in inspector.get_indexes(table)),
                sorted(map(repr, inspector.get_check_constraints(table))),
            )
            for table in inspector.get_table_names()
        }

    return database.read(work)


def _said(index: dict[str, Any]) -> dict[str, Any]:
    """An index with its condition as text."""
    options = index.get("dialect_options", {})
    return {**index, "dialect_options": {name: str(value) for name, value in options.items()}}


def make_anew(database: Database) -> None:
    """Takes all tables away and makes them as in an empty database."""
    database.write(metadata.drop_all)
    database.write(schema.version_table.drop)
    schema.create(database)


def test_an_old_database_gets_exactly_the_tables_of_a_new_one(old: Database) -> None:
    with pytest.raises(Refusal, match="wrenchtime-server migrate"):
        schema.require_head(old)
    assert upgrade(old) == [step.version for step in STEPS]
    assert old.read(schema.version_of) == (schema.HEAD, schema.WORKS_UNDER)
    schema.require_head(old)
    assert upgrade(old) == []
    upgraded = structure(old)
    make_anew(old)
    assert upgraded == structure(old)


def test_an_old_database_keeps_every_row_and_agrees_with_itself(old: Database) -> None:
    columns = columns_of(old)
    before = contents(old, columns)
    upgrade(old)
    assert contents(old, columns) == before
    assert sum(map(len, before.values())) > 60, "the old database is too empty to prove anything"
    assert list(check(old)) == []


def test_work_goes_on_in_an_upgraded_database(old: Database) -> None:
    upgrade(old)
    device = technicians_device(old)
    laptop = PushingDevice(SyncService(old, FakeClock()), device, FakeClock())
    rows = old.read(lambda connection: changed_after(connection, device.org_id, device.person_id, [Kind.ENTRY], 0, 100))
    known = next(row for row in rows if not row.deleted and row.values["state"] == "open" and not row.values["end"])
    assert (known.values["parts"], known.values["distance_m"]) == ([], None)
    parts = [{"name": "PSU", "quantity": "1", "unit_cost": 4900}]
    changed = laptop.put(known.id, base={"parts": [], "distance_m": None}, parts=parts, distance_m=12_000)
    assert changed.row is not None
    assert (changed.row.data["parts"], changed.row.data["distance_m"]) == (parts, 12_000)
    assert laptop.delete(known.id, **changed.row.data).status == "applied"
    assert list(check(old)) == []


def test_a_program_of_the_release_before_goes_on_writing(old: Database) -> None:
    """It names the columns of its own schema; what it does not know gets its default."""
    columns = columns_of(old)["entry"]
    upgrade(old)
    device = technicians_device(old)
    laptop = PushingDevice(SyncService(old, FakeClock()), device, FakeClock())
    entry = new_id()
    laptop.put(entry, **entry_fields(note="first"))
    listed = ", ".join(f'"{name}"' for name in columns)
    anew = {"id": f"'{new_id()}'", "row_seq": "row_seq + 1000"}
    chosen = ", ".join(anew.get(name, f'"{name}"') for name in columns)
    old.write(
        lambda connection: connection.execute(
            sa.text(f"INSERT INTO entry ({listed}) SELECT {chosen} FROM entry WHERE note = 'first'")
        )
    )
    rows = old.read(
        lambda connection: connection.exec_driver_sql("SELECT parts, distance_m FROM entry WHERE note = 'first'").all()
    )
    assert [tuple(row) for row in rows] == [("[]", None), ("[]", None)]


def test_a_step_that_breaks_down_leaves_the_old_database(old: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    columns, version = columns_of(old), old.read(schema.version_of)

    def breaks_down(op: Any) -> None:
        migrations.v0002.upgrade(op)
        op.execute("SELECT * FROM nowhere")

    broken = migrations.Step("0002", "0001", breaks_down)
    with pytest.raises(sa.exc.DBAPIError):
        upgrade(old, (broken,))
    assert (columns_of(old), old.read(schema.version_of)) == (columns, version)


def test_two_that_upgrade_at_once_upgrade_once(database_url: str, old: Database) -> None:
    other = open_database(database_url)
    try:
        assert upgrade(old) == [step.version for step in STEPS]
        assert upgrade(other) == []
    finally:
        other.close()
