"""The SQL of figures: agreements, and the entries of their periods, found through the index of a customer's starts."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection

from app.domain.billing import Billable
from app.domain.records import Agreement, Giveaway
from app.domain.span import Span
from app.wire.records import Kind
from server.store import statements
from server.store.dialect import dialect_of
from server.store.records import SHAPES, from_row

_AGREEMENT = SHAPES[Kind.AGREEMENT]


class Reach(msgspec.Struct, frozen=True):
    """The entries of a customer that start inside a span; ``agreement_id`` names whose period that is."""

    agreement_id: str
    customer_id: str
    span: Span


class Mark(msgspec.Struct, frozen=True):
    """What tells one state of the entries in reach from any other: their number and their newest place in the
    organisation's order. An entry that comes or changes has a newer place; one that goes leaves fewer."""

    count: int
    newest: int


def agreements(connection: Connection, org_id: str, today: str) -> list[tuple[Agreement, str]]:
    """The agreements that share their customer with one that may hold on a date or the days beside it, with their
    revisions, by id."""
    mark = dialect_of(connection).mark
    rows = connection.exec_driver_sql(
        f"{statements.select(_AGREEMENT)} WHERE org_id = {mark} AND deleted = 0 AND customer_id IN"
        f" (SELECT customer_id FROM agreement WHERE org_id = {mark} AND deleted = 0"
        f" AND (valid_until IS NULL OR valid_until >= {mark})) ORDER BY id",
        (org_id, org_id, today),
    )
    stored = [from_row(_AGREEMENT, tuple(row)) for row in rows]
    return [(msgspec.convert({**one.values, "id": one.id}, Agreement), one.rev) for one in stored]


def marks(connection: Connection, org_id: str, wanted: Sequence[Reach]) -> dict[str, Mark]:
    """The mark of each reach, by its agreement; none where there is no entry."""
    columns = "wanted.agreement_id, count(*), max(entry.row_seq)"
    rows = _in_reach(connection, org_id, wanted, columns, rest=" GROUP BY wanted.agreement_id")
    return {agreement_id: Mark(count, newest) for agreement_id, count, newest in rows}


def lines(connection: Connection, org_id: str, wanted: Sequence[Reach]) -> Iterator[tuple[str, Billable]]:
    """The finished entries in reach that count, with the agreement they are in reach of."""
    columns = (
        'wanted.agreement_id, entry.id, entry.start, entry."end", entry.break_seconds, entry.task_id, entry.person_id,'
        " entry.attended, entry.billable, entry.giveaway"
    )
    also = " AND entry.deleted = 0 AND entry.\"end\" IS NOT NULL AND entry.state <> 'late'"
    for row in _in_reach(connection, org_id, wanted, columns, also=also):
        agreement_id, entry_id, start, end, breaks, task_id, person, attended, billable, giveaway = row
        yield (
            agreement_id,
            Billable(
                entry_id=entry_id,
                start=start,
                end=end,
                break_seconds=breaks,
                task_id=task_id,
                person=person,
                attended=bool(attended),
                billable=bool(billable),
                giveaway=None if giveaway is None else Giveaway(giveaway),
            ),
        )


def _in_reach(
    connection: Connection, org_id: str, wanted: Sequence[Reach], columns: str, *, also: str = "", rest: str = ""
) -> Any:
    """Goes through the index reach by reach, on both engines."""
    rows = [(reach.agreement_id, reach.customer_id, reach.span.start, reach.span.end) for reach in wanted]
    if dialect_of(connection).name == "sqlite":
        return connection.exec_driver_sql(
            "WITH wanted AS MATERIALIZED (SELECT value ->> 0 AS agreement_id, value ->> 1 AS customer_id,"
            ' value ->> 2 AS "from", value ->> 3 AS until FROM json_each(?))'
            f" SELECT {columns} FROM wanted CROSS JOIN entry INDEXED BY ix_entry_customer_start ON entry.org_id = ?"
            ' AND entry.customer_id = wanted.customer_id AND entry.start >= wanted."from"'
            f" AND entry.start < wanted.until{also}{rest}",
            (json.dumps(rows), org_id),
        )
    named = columns.replace("entry.", "found.")
    return connection.exec_driver_sql(
        f"SELECT {named} FROM unnest(%s::text[], %s::text[], %s::bigint[], %s::bigint[])"
        ' AS wanted (agreement_id, customer_id, "from", until) CROSS JOIN LATERAL'
        " (SELECT * FROM entry WHERE entry.org_id = %s AND entry.customer_id = wanted.customer_id"
        f' AND entry.start >= wanted."from" AND entry.start < wanted.until{also} OFFSET 0) AS found{rest}',
        (*(list(column) for column in zip(*rows, strict=True)), org_id),
    )
