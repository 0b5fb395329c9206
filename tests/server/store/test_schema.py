"""Making the schema, knowing its version, and upgrading it, on each engine."""

import threading
from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations

from app.domain.errors import Refusal
from server.store import schema
from server.store.connect import open_database
from server.store.engine import Database
from server.store.migrations import STEPS, Step, upgrade
from server.store.tables import metadata, organisation


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A database of its own, because these tests change its tables."""
    database = open_database(database_url)
    try:
        schema.create(database)
        yield database
    finally:
        database.close()


def set_version(database: Database, version: str, works_under: str) -> None:
    values = {"version": version, "works_under": works_under}
    database.write(lambda connection: connection.execute(schema.version_table.update().values(**values)))


def test_what_is_made_is_what_is_declared(database: Database) -> None:
    def differences(connection: sa.Connection) -> list[object]:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_name": lambda name, *_: name != "schema_version"}
        )
        return list(compare_metadata(context, metadata))

    assert database.read(differences) == []


def test_the_steps_end_at_the_head() -> None:
    assert [step.version for step in STEPS] == sorted(step.version for step in STEPS)
    assert not STEPS or STEPS[-1].version == schema.HEAD


def test_making_it_twice_changes_nothing(database: Database) -> None:
    database.write(
        lambda connection: connection.execute(organisation.insert().values(org_id="o", name="n", created_at=0))
    )
    schema.create(database)
    schema.require_head(database)
    assert database.read(lambda connection: len(connection.execute(organisation.select()).all())) == 1


def test_an_empty_database_is_refused_with_the_way_out(database_url: str) -> None:
    empty = open_database(database_url)
    try:
        with pytest.raises(Refusal, match="wrenchtime-server init"):
            schema.require_head(empty)
        with pytest.raises(Refusal, match="wrenchtime-server init"):
            upgrade(empty, (Step("0002", "0001", lambda _: None),))
    finally:
        empty.close()


def test_workers_that_start_at_once_make_it_once(database_url: str) -> None:
    failed: list[BaseException] = []
    start = threading.Barrier(4)

    def make() -> None:
        own = open_database(database_url)
        try:
            start.wait()
            schema.create(own)
            schema.require_head(own)
        except BaseException as error:  # noqa: BLE001 - told below
            failed.append(error)
        finally:
            own.close()

    threads = [threading.Thread(target=make) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []


def test_an_older_database_is_refused_until_it_is_upgraded(database: Database) -> None:
    set_version(database, "0000", "0000")
    with pytest.raises(Refusal, match="wrenchtime-server migrate"):
        schema.require_head(database)


def test_a_newer_database_is_used_while_it_says_that_this_program_can(database: Database) -> None:
    set_version(database, "0902", schema.HEAD)
    schema.require_head(database)
    set_version(database, "0903", "0902")
    with pytest.raises(Refusal, match="newer program"):
        schema.require_head(database)


def add_colour(op: Operations) -> None:
    op.add_column("customer", sa.Column("colour", sa.Text, nullable=False, server_default="grey"))
    op.create_index("ix_customer_colour", "customer", ["org_id", "colour"])


def columns(database: Database) -> set[str]:
    return database.read(
        lambda connection: {column["name"] for column in sa.inspect(connection).get_columns("customer")}
    )


def test_an_upgrade_takes_each_step_once_and_keeps_the_rows(database: Database) -> None:
    insert = "INSERT INTO customer (org_id, id, name, row_seq, rev) VALUES ('o', 'c', 'Acme', 1, 'r')"
    database.write(lambda connection: connection.exec_driver_sql(insert))
    steps = (
        Step("0902", schema.HEAD, add_colour),
        Step("0903", schema.HEAD, lambda op: op.execute("UPDATE customer SET code = 'x'")),
    )
    assert upgrade(database, steps[:1]) == ["0902"]
    assert upgrade(database, steps) == ["0903"]
    assert upgrade(database, steps) == []
    row = database.read(lambda connection: connection.exec_driver_sql("SELECT name, colour, code FROM customer").one())
    assert tuple(row) == ("Acme", "grey", "x")
    assert database.read(schema.version_of) == ("0903", schema.HEAD)
    schema.require_head(database)


def test_a_step_that_fails_leaves_the_database_as_it_was(database: Database) -> None:
    def fails_late(op: Operations) -> None:
        add_colour(op)
        op.execute("SELECT * FROM nowhere")

    with pytest.raises(sa.exc.DBAPIError):
        upgrade(database, (Step("0902", schema.HEAD, fails_late),))
    assert "colour" not in columns(database)
    assert database.read(schema.version_of) == (schema.HEAD, schema.WORKS_UNDER)
    assert upgrade(database, (Step("0902", schema.HEAD, add_colour),)) == ["0902"]
    assert "colour" in columns(database)
