"""The few words in which the two engines differ, for statements that are written out."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import Connection


class Dialect(msgspec.Struct, frozen=True):
    """How an engine marks parameters, compares with a list, and locks the rows it reads.

    SQLite locks nothing by itself: its writers hold the one write lock from their first statement on.
    """

    name: str
    mark: str
    any_of: str
    for_update: str
    for_share: str

    def many(self, values: Iterable[str]) -> Any:
        """The parameter for ``any_of``."""
        found = list(values)
        return found if self.name == "postgresql" else json.dumps(found)


SQLITE = Dialect("sqlite", "?", "IN (SELECT value FROM json_each(?))", "", "")
POSTGRESQL = Dialect("postgresql", "%s", "= ANY(%s)", " FOR UPDATE", " FOR SHARE")


def dialect_of(connection: Connection) -> Dialect:
    """The dialect that a connection speaks."""
    return POSTGRESQL if connection.dialect.name == "postgresql" else SQLITE
