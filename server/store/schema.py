"""Making the schema of an empty database."""

from __future__ import annotations

from sqlalchemy import inspect

from app.domain.errors import Refusal
from server.store.engine import Database
from server.store.tables import metadata


def create(database: Database) -> None:
    """Makes all tables."""
    database.write(metadata.create_all)


def require_head(database: Database) -> None:
    """Raises :class:`Refusal` when the database holds no schema, or not the one that this program works with."""
    there = database.read(lambda connection: inspect(connection).has_table("organisation"))
    if not there:
        raise Refusal("The database is empty", "“wrenchtime-server init” makes its tables and the first organisation.")
