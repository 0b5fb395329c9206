"""A small push on PostgreSQL: counter, rows, audit, outcomes and commit in one go.

The counter's lock is what all writers of an organisation wait for. Here it is held for one statement and the commit
behind it, which are sent together: nobody waits for a round trip, or for the interpreter of the process that holds it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import Connection

from server.store.bulk import type_of
from server.store.failures import Overtaken
from server.store.numbered import Numbered, Outcomes, Row
from server.store.together import Statement, run_together

_ENCODER = msgspec.json.Encoder()

AT_MOST = 16
"""Mutations up to which this is quicker than ``COPY``."""

_Shape = tuple[str, tuple[str, ...], str, bool, int]
"""Of a block: its table, columns, numbered column, whether it is new, and how many rows it changes."""


class Counter(msgspec.Struct, frozen=True):
    """What is asked of an organisation's counter: so many numbers, if nothing was purged since."""

    org_id: str
    count: int
    purged_before: int


def write(connection: Connection, counter: Counter, blocks: Sequence[Numbered], ending: Outcomes) -> int:
    """Writes the blocks and the ending, and commits; the first of the numbers.

    Raises :class:`Overtaken`, with nothing written, when tombstones were purged meanwhile.
    """
    org_id = counter.org_id
    parameters: list[Any] = [counter.count, org_id, counter.purged_before, counter.count - 1]
    for block in blocks:
        if block.fresh:
            parameters.append(_json(block.columns, block.rows))
        else:
            parameters += [value for row in block.rows for value in (*row[1:], org_id, row[0])]
    made = [(one.seq, one.mid, one.text, one.position, one.rest) for one in ending.made]
    parameters += [ending.org_id, ending.device_id, ending.at, _json(tuple(_OUTCOME), made)]
    parameters += [ending.last_seq, ending.at, ending.org_id, ending.device_id]
    statement = Statement(_statement(tuple(map(_shape, blocks))), tuple(parameters))
    (rows,) = run_together(connection, [statement], and_commit=True)
    if not rows:
        raise Overtaken
    return int(rows[0][0])


def _json(columns: Sequence[str], rows: Sequence[Row]) -> str:
    """Rows as one parameter, for PostgreSQL to take apart: the driver needs a while for each parameter, and does not
    remember statements with more than fifty."""
    return _ENCODER.encode([dict(zip(columns, row, strict=True)) for row in rows]).decode()


def _shape(block: Numbered) -> _Shape:
    return block.table, block.columns, block.number, block.fresh, 0 if block.fresh else len(block.rows)


@cache
def _statement(shapes: tuple[_Shape, ...]) -> str:
    parts = [f"counter AS ({_COUNTER})"]
    for table, columns, number, fresh, changed in shapes:
        if fresh:
            parts.append(f"part{len(parts)} AS ({_insert(table, columns, number)})")
        for _ in range(changed):
            parts.append(f"part{len(parts)} AS ({_update(table, columns, number)})")
    parts += [f"outcomes AS ({_OUTCOMES})", f"last AS ({_DEVICE})"]
    return f"WITH {', '.join(parts)} SELECT first FROM counter"


def _insert(table: str, columns: tuple[str, ...], number: str) -> str:
    listed = ", ".join(f'"{name}"' for name in columns)
    given = ", ".join(f'counter.first + given."{name}"' if name == number else f'given."{name}"' for name in columns)
    types = ", ".join(f'"{name}" {type_of(table, name)}' for name in columns)
    return f"INSERT INTO {table} ({listed}) SELECT {given} FROM counter, {_rows_of(types)}"


def _rows_of(types: str) -> str:
    return f"json_to_recordset(%s) AS given ({types})"


def _update(table: str, columns: tuple[str, ...], number: str) -> str:
    assigned = ", ".join(
        f'"{name}" = counter.first + %s' if name == number else f'"{name}" = %s' for name in columns[1:]
    )
    return f'UPDATE {table} SET {assigned} FROM counter WHERE {table}.org_id = %s AND {table}."id" = %s'


_COUNTER = "UPDATE org_seq SET head = head + %s WHERE org_id = %s AND purged_before = %s RETURNING head - %s AS first"
_OUTCOME = {"seq": "bigint", "mid": "text", "text": "text", "position": "bigint", "rest": "text"}
_OUTCOMES = (
    "INSERT INTO mutation (org_id, device_id, at, seq, mid, outcome) SELECT %s, %s, %s, given.seq, given.mid,"
    " given.text || coalesce((counter.first + given.position)::text, '') || given.rest"
    f" FROM counter, {_rows_of(', '.join(f'{name} {kind}' for name, kind in _OUTCOME.items()))}"
)
_DEVICE = "UPDATE device SET last_seq = %s, seen_at = %s FROM counter WHERE device.org_id = %s AND device.id = %s"
