"""Writing many rows of one table at once, as each engine does it best.

PostgreSQL takes new rows by its binary ``COPY``, in the same transaction, fewer of them column by column as arrays.
Changed ones go one by one, in one pipeline: joined with arrays, PostgreSQL would now and then read all rows of the
organisation to find them. SQLite has no round trips to save.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Integer, Text

from server.store import statements
from server.store.dialect import POSTGRESQL, dialect_of
from server.store.tables import metadata
from server.store.together import as_usual

Rows = Sequence[tuple[Any, ...]]

_FEW = 4
"""Rows up to which a plain statement is the cheaper one."""
_SOME = 16
"""Rows up to which arrays are: a ``COPY`` costs two more round trips."""


def insert_rows(connection: Connection, table: str, columns: tuple[str, ...], rows: Rows) -> None:
    """Inserts rows, given in the order of ``columns``; the first of them is ``org_id``."""
    dialect = dialect_of(connection)
    if dialect is POSTGRESQL and len(rows) > _SOME:
        _copy(connection, table, columns, rows)
    elif dialect is POSTGRESQL and len(rows) > _FEW:
        connection.exec_driver_sql(_insert_arrays(table, columns), turned(rows))
    elif rows:
        connection.exec_driver_sql(statements.insert(table, columns, dialect), list(rows))


def update_rows(connection: Connection, table: str, columns: tuple[str, ...], org_id: str, rows: Rows) -> None:
    """Updates rows of an organisation, given in the order of ``columns``; the first of them is ``id``."""
    if rows:
        parameters = [(*row[1:], org_id, row[0]) for row in rows]
        connection.exec_driver_sql(statements.update(table, columns[1:], dialect_of(connection)), parameters)


def _copy(connection: Connection, table: str, columns: tuple[str, ...], rows: Rows) -> None:
    statement, types = _copying(table, columns)
    raw = connection.connection.driver_connection
    assert raw is not None  # noqa: S101 - inside a transaction there is one
    try:
        with raw.cursor() as cursor, cursor.copy(statement) as copy:
            copy.set_types(types)
            for row in rows:
                copy.write_row(row)
    except connection.dialect.loaded_dbapi.Error as error:
        raise as_usual(connection, statement, error) from error


@cache
def _copying(table: str, columns: tuple[str, ...]) -> tuple[str, list[str]]:
    listed = ", ".join(f'"{name}"' for name in columns)
    return f"COPY {table} ({listed}) FROM STDIN (FORMAT BINARY)", [type_of(table, name) for name in columns]


def turned(rows: Rows) -> tuple[list[Any], ...]:
    """The rows column by column."""
    return tuple(list(column) for column in zip(*rows, strict=True))


@cache
def _insert_arrays(table: str, columns: tuple[str, ...]) -> str:
    listed = ", ".join(f'"{name}"' for name in columns)
    return f"INSERT INTO {table} ({listed}) SELECT * FROM unnest({arrays(table, columns)})"


def arrays(table: str, columns: tuple[str, ...]) -> str:
    """The columns as parameters that are arrays, for PostgreSQL's ``unnest``."""
    return ", ".join(f"%s::{type_of(table, name)}[]" for name in columns)


def type_of(table: str, column: str) -> str:
    """What PostgreSQL calls the type of a column."""
    kind = metadata.tables[table].c[column].type
    if isinstance(kind, Text):
        return "text"
    # BigInteger is an Integer, too.
    return "integer" if type(kind) is Integer else "bigint"
