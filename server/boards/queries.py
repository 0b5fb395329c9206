"""The SQL behind the pages: a person's entries of a day, and entries that came late."""

from __future__ import annotations

from sqlalchemy import Connection

from app.domain.instant import DAY
from app.domain.span import Span
from app.wire.records import Kind
from server.store import statements
from server.store.dialect import dialect_of
from server.store.records import SHAPES, Stored, from_row

_ENTRY = SHAPES[Kind.ENTRY]


def entries_of_day(connection: Connection, org_id: str, person_id: str, day: Span) -> list[Stored]:
    """The live entries of a person that have time inside the day, running ones included.

    Most entries last less than a day, so the index on the start is read from one day before; the few longer ones and
    the running ones have a small index of their own.
    """
    mark = dialect_of(connection).mark
    whose = f"{statements.select(_ENTRY)} WHERE org_id = {mark} AND person_id = {mark} AND deleted = 0"
    rows = connection.exec_driver_sql(
        f'{whose} AND "start" >= {mark} AND "start" < {mark} AND ("end" IS NULL OR "end" > {mark} OR "start" >= {mark})'
        f' UNION ALL {whose} AND ("end" IS NULL OR "end" - "start" > {DAY})'
        f' AND "start" < {mark} AND ("end" IS NULL OR "end" > {mark})',
        (
            org_id, person_id, day.start - DAY, day.end, day.start, day.start,
            org_id, person_id, day.start - DAY, day.start,
        ),
    )  # fmt: skip
    return [from_row(_ENTRY, tuple(row)) for row in rows]


def late_entries(connection: Connection, org_id: str, limit: int) -> list[Stored]:
    """The first ``limit`` entries that came after their period was closed, by start."""
    mark = dialect_of(connection).mark
    rows = connection.exec_driver_sql(
        f"{statements.select(_ENTRY)} WHERE org_id = {mark} AND state = 'late' AND deleted = 0"
        f' ORDER BY "start", id LIMIT {mark}',
        (org_id, limit),
    )
    return [from_row(_ENTRY, tuple(row)) for row in rows]


def count_late(connection: Connection, org_id: str) -> int:
    """How many entries came late and were not admitted yet."""
    mark = dialect_of(connection).mark
    found = connection.exec_driver_sql(
        f"SELECT count(*) FROM entry WHERE org_id = {mark} AND state = 'late' AND deleted = 0", (org_id,)
    )
    return int(found.scalar_one())
