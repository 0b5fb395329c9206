"""The schema's version: making it, knowing it, and which programs may work with it.

Workers of this release and of the one before run side by side while a server is updated. So a schema carries, beside
its version, the oldest version whose program still works with it.
"""

from __future__ import annotations

from sqlalchemy import Column, Connection, MetaData, Table, Text, inspect

from app.domain.errors import Refusal
from server.store.engine import Database
from server.store.tables import metadata

HEAD = "0002"
"""The version of the schema that this program makes; versions count up."""
WORKS_UNDER = "0001"
"""The oldest version whose program works with it, as the last step has it."""

version_table = Table(
    "schema_version", MetaData(),
    Column("version", Text, primary_key=True), Column("works_under", Text, nullable=False),
)  # fmt: skip


def create(database: Database) -> None:
    """Makes the newest schema in an empty database; one that has a schema is left alone."""

    def work(connection: Connection) -> None:
        if inspect(connection).has_table(version_table.name):
            return
        metadata.create_all(connection, checkfirst=False)
        version_table.create(connection)
        connection.execute(version_table.insert().values(version=HEAD, works_under=WORKS_UNDER))

    database.write(work)


def version_of(connection: Connection) -> tuple[str, str] | None:
    """The schema's version and the oldest whose program works with it; ``None`` for an empty database."""
    if not inspect(connection).has_table(version_table.name):
        return None
    row = connection.execute(version_table.select()).one()
    return row.version, row.works_under


def require_head(database: Database) -> None:
    """Raises :class:`Refusal` when this program cannot work with the database's schema."""
    found = database.read(version_of)
    if found is None:
        raise Refusal("The database is empty", "“wrenchtime-server init” makes its tables and the first organisation.")
    version, works_under = found
    if version < HEAD:
        raise Refusal(
            "The database is older than this program",
            f"It has schema {version}, and this program needs {HEAD}. Make a backup, then run "
            "“wrenchtime-server migrate”.",
        )
    if works_under > HEAD:
        raise Refusal(
            "The database is newer than this program",
            f"It has schema {version}, which needs a program of {works_under} or newer; this one knows {HEAD}. "
            "Nothing was changed. Install the newer program.",
        )
