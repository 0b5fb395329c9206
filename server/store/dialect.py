"""The few words in which the two engines differ, for statements that are written out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection


class Dialect(msgspec.Struct, frozen=True):
    """How an engine marks parameters, looks up the rows of a list of keys, and locks the rows it reads.

    SQLite locks nothing by itself: its writers hold the one write lock from their first statement on.
    """

    name: str
    mark: str
    for_update: str
    for_share: str

    def look_up(self, columns: Sequence[str], table: str, key: str, *, also: str = "", lock: bool = False) -> str:
        """``SELECT`` of the rows of an organisation with these keys, locked in the order of the keys.

        Its parameters are those of :meth:`keys`, then the organisation. Both engines are told to go through the index
        key by key: an organisation's id says nothing to PostgreSQL's planner (most often there is only one), and it
        would now and then rather read all rows of it. ``also`` is a further condition.
        """
        listed = ", ".join(f'{table}."{column}"' for column in columns)
        if self.name == "sqlite":
            where = f"{table}.org_id = ? AND {table}.{key} = wanted.value"
            return f"SELECT {listed} FROM json_each(?) AS wanted CROSS JOIN {table} ON {where}{also}"
        where = f"{table}.org_id = %s AND {table}.{key} = wanted.key"
        return (
            "SELECT found.* FROM unnest(%s::text[]) AS wanted (key) CROSS JOIN LATERAL"
            f" (SELECT {listed} FROM {table} WHERE {where}{also} OFFSET 0{self.for_update if lock else ''}) AS found"
        )

    def keys(self, values: Iterable[str]) -> Any:
        """The first parameter of :meth:`look_up`."""
        found = sorted(values)
        return found if self.name == "postgresql" else json.dumps(found)


SQLITE = Dialect("sqlite", "?", "", "")
POSTGRESQL = Dialect("postgresql", "%s", " FOR UPDATE", " FOR SHARE")


def dialect_of(connection: Connection) -> Dialect:
    """The dialect that a connection speaks."""
    return POSTGRESQL if connection.dialect.name == "postgresql" else SQLITE
