"""The declared schema as SQLite's CREATE statements."""

from __future__ import annotations

from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect
from sqlalchemy.schema import CreateIndex, CreateTable

from app.store.tables import BESIDE_TABLES, metadata


def statements() -> list[str]:
    """All tables in the order of their references, each followed by its indexes, then what stands beside them."""
    dialect = sqlite_dialect()
    made: list[str] = []
    for table in metadata.sorted_tables:
        made.append(str(CreateTable(table).compile(dialect=dialect)))
        made.extend(
            str(CreateIndex(index).compile(dialect=dialect))
            for index in sorted(table.indexes, key=lambda index: str(index.name))
        )
    return [*made, *BESIDE_TABLES]
