"""Making and versioning the schema of a ledger."""

from __future__ import annotations

from app.domain.errors import LedgerUnusable
from app.domain.ids import new_id
from app.store.db import Db

HEAD = "0002"
"""The version of the schema that this program reads and writes; revisions count up."""


def version_of(db: Db) -> str | None:
    """The schema version of a ledger, ``None`` for an empty file."""
    if not db.value("SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"):
        return None
    version: str | None = db.value("SELECT version_num FROM alembic_version")
    return version


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
