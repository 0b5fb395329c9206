"""The database: PostgreSQL, or SQLite embedded in the server, behind the same two calls.

``write`` runs one transaction that others see whole or not at all, and repeats it when the engine gave it up in favour
of another; ``read`` sees one state of everything, however many statements it runs.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from server import problems
from server.store.failures import UNREPLICATED, OutcomeUnknown, Overtaken, is_worth_repeating

T = TypeVar("T")

TRIES = 10
_FIRST_PAUSE = 0.005
_LONGEST_PAUSE = 0.5


class Database:
    """Two engines on one database: one that writes, one that cannot.

    ``pause`` waits the given seconds before a repetition.
    """

    def __init__(self, writer: Engine, reader: Engine, pause: Callable[[float], None] = time.sleep) -> None:
        self.writer = writer
        self.reader = reader
        self._glance = reader.execution_options(isolation_level="AUTOCOMMIT") if self.name == "postgresql" else reader
        self._pause = pause

    @property
    def name(self) -> str:
        """``postgresql`` or ``sqlite``."""
        return self.writer.dialect.name

    def write(self, work: Callable[[Connection], T]) -> T:
        """Runs ``work`` in a transaction and commits it.

        It is repeated, up to ten times, when the transaction lost against another or the connection broke, also while
        committing; so it must have no effect but on the database, and do no harm when its first run was committed
        after all. Raises the :func:`~server.problems.busy` problem when all tries failed.
        """
        return self._repeatedly(self.writer, work)

    def read(self, work: Callable[[Connection], T]) -> T:
        """Runs ``work`` on one snapshot of the database; it cannot write. Raises as :meth:`write`."""
        return self._repeatedly(self.reader, work)

    def glance(self, work: Callable[[Connection], T]) -> T:
        """Runs ``work``, a single statement that only reads, without the round trips of a transaction around it."""
        return self._repeatedly(self._glance, work)

    def _repeatedly(self, engine: Engine, work: Callable[[Connection], T]) -> T:
        for attempt in range(TRIES):
            try:
                return _transaction(engine, work)
            except (OutcomeUnknown, PoolTimeout) as error:
                raise problems.busy() from error
            except (DBAPIError, Overtaken) as error:
                if isinstance(error, DBAPIError) and not is_worth_repeating(error):
                    raise
                if attempt == TRIES - 1:
                    raise problems.busy() from error
            self._pause(random.uniform(0, min(_LONGEST_PAUSE, _FIRST_PAUSE * 2**attempt)))  # noqa: S311 - no secret
        raise AssertionError("unreachable")  # pragma: no cover

    def close(self) -> None:
        """Closes all connections."""
        self.writer.dispose()
        self.reader.dispose()


def _transaction(engine: Engine, work: Callable[[Connection], T]) -> T:
    with engine.connect() as connection:
        with connection.begin():
            result = work(connection)
        if connection.info.pop(UNREPLICATED, False):
            raise OutcomeUnknown
    return result
