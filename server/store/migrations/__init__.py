"""Bringing an older database to the newest schema, on either engine.

A step first only adds (tables, columns with defaults, indexes), so that the release before can go on working; what it
leaves unused is taken away by a step of a later release, which says so in ``works_under``. Each step is one real
transaction with its own note of the version. A released step is never edited.

Imported only when there is something to do.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import msgspec
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection

from app.domain.errors import Refusal
from server.store import guard
from server.store.engine import Database
from server.store.migrations import v0002
from server.store.schema import version_of, version_table


class Step(msgspec.Struct, frozen=True):
    """What leads from the version before to ``version``; programs from ``works_under`` on work with the result."""

    version: str
    works_under: str
    run: Callable[[Operations], None]


STEPS: tuple[Step, ...] = (Step(v0002.VERSION, v0002.WORKS_UNDER, v0002.upgrade),)
"""All steps in order. 0001, the first schema, is kept in ``tests/server/store/databases``."""


def upgrade(database: Database, steps: tuple[Step, ...] = STEPS) -> list[str]:
    """Takes the steps that the database has not taken yet, and returns their versions.

    Raises :class:`Refusal` for an empty database. A step that fails leaves everything as it was before it.
    """
    taken = [step.version for step in steps if database.write(partial(_take, step))]
    database.write(guard.keep_up)
    return taken


def _take(step: Step, connection: Connection) -> bool:
    """Whether the step was still to be taken; whoever else upgrades waits here for the end of this transaction."""
    found = version_of(connection)
    if found is None:
        raise Refusal("The database is empty", "“wrenchtime-server init” makes its tables and the first organisation.")
    claimed = connection.execute(
        version_table.update()
        .where(version_table.c.version < step.version)
        .values(version=step.version, works_under=step.works_under)
    )
    if not claimed.rowcount:
        return False
    guard.suspend(connection)
    step.run(Operations(MigrationContext.configure(connection)))
    return True
