"""Many rows at once: the same rows whatever way they go, and a failure is told as of any other statement."""

from typing import Any

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, IntegrityError

from server.store.bulk import insert_rows
from server.store.engine import Database
from server.store.failures import is_worth_repeating

COLUMNS = ("org_id", "device_id", "seq", "mid", "outcome", "at")


def rows(count: int) -> list[tuple[Any, ...]]:
    return [("org", "device", number, f"mid {number}", '{"a": "ü\\n\\t\\\\"}', 2**40) for number in range(count)]


def stored(connection: Connection) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in connection.exec_driver_sql(f"SELECT {', '.join(COLUMNS)} FROM mutation ORDER BY seq")]


@pytest.mark.parametrize("count", [0, 1, 4, 5, 16, 17, 200])
def test_rows_arrive_as_they_were_given(database: Database, count: int) -> None:
    database.write(lambda connection: insert_rows(connection, "mutation", COLUMNS, rows(count)))
    assert database.read(stored) == rows(count)


@pytest.mark.parametrize("count", [2, 10, 30])
def test_a_row_that_is_there_already_is_an_integrity_error_and_nothing_is_stored(
    database: Database, count: int
) -> None:
    with pytest.raises(IntegrityError), database.writer.begin() as connection:
        insert_rows(connection, "mutation", COLUMNS, [*rows(count), rows(1)[0]])
    assert database.read(stored) == []


def test_a_connection_that_is_lost_while_rows_go_over_is_worth_another_try(shared_postgresql: Database) -> None:
    def lose(connection: Connection) -> None:
        pid = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar()
        shared_postgresql.write(
            lambda other: other.exec_driver_sql(f"SELECT pg_terminate_backend({pid}, 5000)").scalar()
        )
        insert_rows(connection, "mutation", COLUMNS, rows(30))

    with pytest.raises(DBAPIError) as lost, shared_postgresql.writer.begin() as connection:
        lose(connection)
    assert is_worth_repeating(lost.value)
    shared_postgresql.write(lambda connection: insert_rows(connection, "mutation", COLUMNS, rows(30)))
    assert len(shared_postgresql.read(stored)) == 30
    shared_postgresql.write(lambda connection: connection.exec_driver_sql("DELETE FROM mutation"))
