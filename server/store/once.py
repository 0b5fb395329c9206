"""Adding a row in a transaction that may be run a second time although its first run was committed."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table, select


def insert_once(connection: Connection, table: Table, row: dict[str, Any]) -> None:
    """Inserts a row, unless one with its key is there.

    The key must have been made for this row, outside the transaction: then a row that has it is this row. A connection
    that breaks while it commits leaves open whether it did, and the transaction is run again.
    """
    there = [column == row[column.name] for column in table.primary_key]
    if connection.execute(select(*table.primary_key).where(*there)).first() is None:
        connection.execute(table.insert().values(**row))
