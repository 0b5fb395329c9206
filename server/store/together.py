"""Several statements in one go, where the engine can: on PostgreSQL they are sent together and answered together.

Every statement for itself costs a round trip, and in a process that works on many requests each of them is a wait for
the interpreter, too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from server.store.dialect import POSTGRESQL, Dialect, dialect_of

Rows = Sequence[tuple[Any, ...]]


class Statement(NamedTuple):
    """A statement with its parameters.

    PostgreSQL keeps the plan of one that comes often; one that is ``planned_anew`` always gets a plan of its own.
    """

    text: str
    parameters: tuple[Any, ...]
    planned_anew: bool = False


class Together:
    """Questions to the database that are asked in one go: first all of them are put, then asked, then read."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._statements: list[Statement] = []
        self._answers: list[Rows] = []

    @property
    def dialect(self) -> Dialect:
        """What the statements are to be written in."""
        return dialect_of(self._connection)

    def put(self, text: str, parameters: tuple[Any, ...], *, planned_anew: bool = False) -> Callable[[], Rows]:
        """Adds a statement; what is returned gives its rows once all were asked."""
        place = len(self._statements)
        self._statements.append(Statement(text, parameters, planned_anew))
        return lambda: self._answers[place]

    def ask(self) -> None:
        """Runs the statements in the order in which they were put. Raises :class:`DBAPIError`."""
        self._answers = run_together(self._connection, self._statements)


def run_together(connection: Connection, statements: Sequence[Statement], *, and_commit: bool = False) -> list[Rows]:
    """Runs the statements in this order; the rows of each.

    With ``and_commit`` the transaction is committed right behind them, on PostgreSQL without waiting for anybody: what
    they lock is held no longer than the statements and the commit themselves take. Nothing may follow then. Raises
    :class:`DBAPIError` as any statement does.
    """
    if not statements:
        return []
    if dialect_of(connection) is POSTGRESQL:
        return _in_a_pipeline(connection, statements, and_commit=and_commit)
    return [_rows(connection, statement) for statement in statements]


def _in_a_pipeline(connection: Connection, statements: Sequence[Statement], *, and_commit: bool) -> list[Rows]:
    raw: Any = connection.connection.driver_connection
    try:
        with raw.pipeline():
            cursors = [
                raw.execute(one.text, one.parameters, prepare=False if one.planned_anew else None) for one in statements
            ]
            if and_commit:
                raw.commit()
        return [cursor.fetchall() if cursor.description else [] for cursor in cursors]
    except connection.dialect.loaded_dbapi.Error as error:
        raise as_usual(connection, "; ".join(one.text for one in statements), error) from error


def _rows(connection: Connection, statement: Statement) -> Rows:
    found = connection.exec_driver_sql(statement.text, statement.parameters)
    return [tuple(row) for row in found] if found.returns_rows else []


def as_usual(connection: Connection, statement: str, error: Exception) -> BaseException:
    """What the driver raised when it was spoken to directly, as it is told of any other statement."""
    dialect = connection.dialect
    raw: Any = connection.connection.dbapi_connection
    # A backend that was ended within a pipeline leaves a connection that cannot even roll back.
    lost = dialect.is_disconnect(error, raw, None) or bool(raw.pgconn.pipeline_status)  # type: ignore[arg-type]
    if lost:
        connection.invalidate(error)  # or the pool would try to roll back on it
    return DBAPIError.instance(
        statement, None, error, dialect.loaded_dbapi.Error, connection_invalidated=lost, dialect=dialect
    )
