"""Rows are found by their keys alone, however many others there are and whatever the planner knows of them."""

import threading
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from app.wire.records import Kind
from server.store import schema
from server.store.connect import open_database
from server.store.dialect import POSTGRESQL, dialect_of
from server.store.engine import Database
from server.store.records import SHAPES
from server.store.together import Together
from server.sync import queries
from tests.server.conftest import emptied

COUNT = 20_000


def _entries(first: int, last: int) -> str:
    return f"""INSERT INTO entry (org_id, id, row_seq, rev, person_id, start, zone, source, state)
 SELECT 'org', 'id ' || n, n, '', 'kim', n, 'UTC', 'timer', 'open' FROM generate_series({first}, {last}) AS n"""


@pytest.fixture
def crowded(shared_postgresql: Database) -> Iterator[Database]:
    """One organisation with many rows, of which the planner has no statistics yet: as after a first busy minute."""
    shared_postgresql.write(lambda connection: connection.exec_driver_sql(_entries(1, COUNT)))
    yield shared_postgresql
    shared_postgresql.write(emptied)


def explained(connection: Connection) -> str:
    statement = POSTGRESQL.look_up(("id", "note"), "entry", "id")
    wanted = [f"id {n}" for n in range(0, COUNT, COUNT // 200)]
    rows = connection.exec_driver_sql(f"EXPLAIN (ANALYZE) {statement}", (POSTGRESQL.keys(wanted), "org"))
    return "\n".join(row[0] for row in rows)


def test_postgresql_reads_no_other_rows_of_the_organisation(crowded: Database) -> None:
    plan = crowded.read(explained)
    assert "pk_entry" in plan
    assert "Rows Removed" not in plan
    assert "Seq Scan" not in plan


def test_a_plan_from_when_the_table_was_nearly_empty_is_not_kept_for_many_rows(postgresql_url: str) -> None:
    """Such a plan may use any of the organisation's indexes, and go on doing so until statistics are next made."""
    database = open_database(postgresql_url, connections=1)
    schema.create(database)

    def look_up(connection: Connection, ids: Iterable[str]) -> int:
        together = Together(connection)
        found = queries.look_up(together, "org", {(Kind.ENTRY, one) for one in ids}, lock=True)
        together.ask()
        return len(found())

    def work(connection: Connection) -> tuple[int, int]:
        read = "SELECT idx_tup_fetch + seq_tup_read FROM pg_stat_xact_user_tables WHERE relname = 'entry'"
        for number in range(1, 31):
            connection.exec_driver_sql(_entries(number, number))
            look_up(connection, [f"id {number}"])
        connection.exec_driver_sql(_entries(31, COUNT))
        wanted = [f"id {number}" for number in range(1, 201)]
        look_up(connection, wanted)
        before = connection.exec_driver_sql(read).scalar_one()
        # The first of so many makes kept plans look cheaper from then on.
        found = look_up(connection, wanted)
        return found, connection.exec_driver_sql(read).scalar_one() - before

    found, rows = database.write(work)
    database.close()
    assert found == 200
    assert rows <= 2 * found, "each is read once, and once more to lock it"


def test_sqlite_reads_no_other_rows_of_the_organisation(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path}/server.db")
    schema.create(database)

    def plan(connection: Connection) -> str:
        statement = dialect_of(connection).look_up(SHAPES[Kind.ENTRY].columns, "entry", "id")
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", ("[]", "org"))
        return "\n".join(str(row[-1]) for row in rows)

    said = database.read(plan)
    database.close()
    assert "(org_id=? AND id=?)" in said


def test_what_was_sent_before_is_found_and_of_that_the_persons_own(database: Database) -> None:
    def work(connection: Connection) -> dict[str, str]:
        for seq, person, mid in ((1, "kim", "a"), (2, "kim", "b"), (1, "alex", "c")):
            connection.exec_driver_sql(
                "INSERT INTO mutation (org_id, device_id, seq, mid, outcome, at)"
                f" VALUES ('org', 'of {person}', {seq}, '{mid}', 'outcome {mid}', 0)"
            )
        for person in ("kim", "alex"):
            connection.exec_driver_sql(
                "INSERT INTO device (org_id, id, person_id, name, token_hash, created_at)"
                f" VALUES ('org', 'of {person}', '{person}', 'laptop', '{person}', 0)"
            )
        together = Together(connection)
        taken = queries.taken(together, "org", {"a", "b", "c", "d"})
        together.ask()
        found = taken()
        assert {one.mid for one in found} == {"a", "b", "c"}
        return queries.taken_of(connection, "org", "kim", found)

    assert database.write(work) == {"a": "outcome a", "b": "outcome b"}


def test_a_row_that_is_being_changed_is_waited_for_and_read_as_it_was_left(shared_postgresql: Database) -> None:
    statement = POSTGRESQL.look_up(("name",), "noted", "id", lock=True)
    shared_postgresql.write(_make_noted)
    waiting = threading.Event()
    found: list[str] = []

    def read(connection: Connection) -> None:
        connection.exec_driver_sql("SELECT 1")
        waiting.set()
        found.extend(row[0] for row in connection.exec_driver_sql(statement, (["1", "2"], "org")))

    with shared_postgresql.writer.begin() as connection:
        connection.exec_driver_sql("UPDATE noted SET name = 'after' WHERE id = '2'")
        reader = threading.Thread(target=shared_postgresql.write, args=(read,))
        reader.start()
        assert waiting.wait(10)
        _until_somebody_waits_for_a_lock(connection)
        assert found == []
    reader.join(10)
    assert found == ["before", "after"]
    shared_postgresql.write(lambda connection: connection.exec_driver_sql("DROP TABLE noted"))


def _make_noted(connection: Connection) -> None:
    connection.exec_driver_sql("CREATE TABLE noted (org_id text, id text, name text, PRIMARY KEY (org_id, id))")
    connection.exec_driver_sql("INSERT INTO noted VALUES ('org', '1', 'before'), ('org', '2', 'before')")


def _until_somebody_waits_for_a_lock(connection: Connection) -> None:
    deadline = time.monotonic() + 10
    while not connection.exec_driver_sql("SELECT count(*) FROM pg_locks WHERE NOT granted").scalar():
        assert time.monotonic() < deadline
        time.sleep(0.01)
