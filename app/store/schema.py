"""Making and versioning the schema of a ledger."""

from __future__ import annotations

from app.domain.errors import LedgerUnusable
from app.domain.ids import new_id
from app.store.db import Db, explained
from app.store.driver import Driver

HEAD = "0004"
"""The version of the schema that this program reads and writes; revisions count up."""


_HAS_VERSION = "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"
_VERSION = "SELECT version_num FROM alembic_version"


def version_in(driver: Driver, path: str) -> str | None:
    """The schema version of a ledger file, ``None`` for an empty one.

    Reads through a connection that cannot write, not even by tidying up the log when it closes, so that the
    ledger of a newer program stays as it is to the byte.
    """
    try:
        connection = driver.connect(path, read_only=True)
        try:
            if not connection.execute(_HAS_VERSION).fetchone()[0]:
                return None
            row = connection.execute(_VERSION).fetchone()
        finally:
            connection.close()
    except driver.module.Error as error:
        known = explained(error, path)
        if known is None:
            raise
        raise known from error
    return row and str(row[0])


def version_of(db: Db) -> str | None:
    """The schema version of an open ledger, ``None`` for an empty file."""
    if not db.value(_HAS_VERSION):
        return None
    version: str | None = db.value(_VERSION)
    return version


def require_head(db: Db) -> None:
    """Raises when another program has upgraded the ledger since this one opened it."""
    version = db.value(_VERSION)
    if version != HEAD:
        refuse_newer(version, db.path)
        raise LedgerUnusable(
            "The ledger has changed its form",
            f"{db.path} has schema {version} now, and this program writes {HEAD}. Start Wrenchtime again.",
        )


def refuse_newer(version: str, path: str) -> None:
    """Raises when the ledger was written by a newer program."""
    if version > HEAD:
        raise LedgerUnusable(
            "The ledger is newer than this program",
            f"{path} was written by a newer Wrenchtime (schema {version}, this one knows {HEAD}). "
            "It was left untouched. Install the newer program.",
        )


def create(db: Db) -> None:
    """Makes the newest schema in an empty file, in one transaction; a ledger already made is left alone."""
    from app.store.ddl import statements

    ddl = statements()
    with db.transaction("BEGIN IMMEDIATE"):
        if version_of(db) is not None:
            return
        for statement in ddl:
            db.run(statement)
        db.run("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
        db.run("INSERT INTO alembic_version VALUES (?)", (HEAD,))
        db.run("INSERT INTO device (id, last_seq) VALUES (?, 0)", (new_id(),))
