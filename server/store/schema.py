"""Making the schema of an empty database."""

from __future__ import annotations

from server.store.engine import Database
from server.store.tables import metadata


def create(database: Database) -> None:
    """Makes all tables."""
    database.write(metadata.create_all)
