"""Bringing an older ledger to the newest schema: a verified backup, then one step after the other.

Each step is one real transaction that ends with a check of all references, so a step that fails or is killed leaves
the ledger as it was before that step. Imported only when a ledger is not at the head, because Alembic takes a third
of a second to load. The steps are ordinary modules in an explicit list, so that a frozen build has them too.

A released step is never edited; a mistake in it is put right by a further step. Version ``0001`` is the base, as
kept in ``tests/migrations/ledgers/0001.sql``: nothing leads to it, because new ledgers are made at the head.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import msgspec
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from app.domain.errors import LedgerUnusable
from app.store import backup, files
from app.store.db import LedgerFull, explained
from app.store.driver import Driver
from app.store.migrations import v0002, v0003, v0004
from app.store.profile import Profile


class Step(msgspec.Struct, frozen=True):
    """What leads from the version before to ``version``."""

    version: str
    run: Callable[[Operations], None]


STEPS = tuple(Step(step.VERSION, step.upgrade) for step in (v0002, v0003, v0004))
"""All steps in order."""

_ROOM = 2
"""How many times the ledger's size must be free: once for the backup, once for the log of the biggest step."""


def upgrade(profile: Profile, driver: Driver, version: str, today: date) -> None:
    """Brings the ledger from ``version`` to the head. The caller holds the gate alone.

    Raises :class:`LedgerUnusable` with a sentence when there is no room or a step fails.
    """
    _need_room(profile)
    kept = backup.before_upgrade(profile, driver, version, today)
    engine = _engine(profile, driver)
    try:
        for step in STEPS:
            if step.version > version:
                _take(engine, step, profile, kept.name)
    finally:
        engine.dispose()


def _need_room(profile: Profile) -> None:
    needed = _ROOM * (files.size(profile.ledger) + files.size(profile.wal))
    free = files.free_bytes(profile.folder)
    if free < needed:
        raise LedgerFull(
            "No room to upgrade the ledger",
            f"Upgrading {profile.ledger} needs {needed // 1_000_000 + 1} MB free, and there are "
            f"{free // 1_000_000}. The ledger was left as it is. Free some space and start again.",
        )


def _engine(profile: Profile, driver: Driver) -> Engine:
    def connect() -> Any:
        connection = driver.connect(str(profile.ledger))
        # References are checked at the end of each step instead: tables may be rebuilt in between. The switch
        # works only outside a transaction.
        for pragma in ("foreign_keys=OFF", "synchronous=FULL", "cell_size_check=ON"):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    engine = create_engine("sqlite://", creator=connect, module=driver.module, poolclass=NullPool)
    # The driver leaves transactions to us; without this there would be none, and a step would not be undone.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _take(engine: Engine, step: Step, profile: Profile, kept: str) -> None:
    try:
        with engine.begin() as connection:
            step.run(Operations(MigrationContext.configure(connection)))
            _check_references(connection)
            connection.exec_driver_sql("UPDATE alembic_version SET version_num = ?", (step.version,))
    except Exception as error:
        known = explained(error.orig, str(profile.ledger)) if isinstance(error, DBAPIError) else None
        if known is not None:
            raise known from error
        raise LedgerUnusable(
            "The ledger could not be upgraded",
            f"The step to schema {step.version} failed ({error}). {profile.ledger} is as it was before that step, "
            f"and {profile.backups / kept} is a whole copy of it. Keep the older program, and please report this.",
        ) from error


def _check_references(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        table, row, parent, _ = broken[0]
        raise ValueError(f"{len(broken)} rows refer to nothing, the first is row {row} of {table} to {parent}")
