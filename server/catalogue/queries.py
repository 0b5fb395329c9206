"""The SQL behind lists of records and their histories."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection

from app.domain.instant import Instant
from app.wire.protocol import Overridden
from app.wire.records import Fields, Kind
from server.shared import told
from server.store import statements
from server.store.dialect import dialect_of
from server.store.records import SHAPES, Stored, from_row
from server.timesheets.locks import LOCKING


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """Which records are wanted; what is ``None`` does not matter, nor what a kind does not have."""

    person_id: str | None = None
    customer_id: str | None = None
    task_id: str | None = None
    state: str | None = None
    start_from: Instant | None = None
    start_before: Instant | None = None
    day_from: str | None = None
    day_until: str | None = None


class HistoryItem(msgspec.Struct, frozen=True, kw_only=True):
    """One change of a record: who, when, on which device, what it was and what it became.

    ``overridden`` are the values that lost a merge.
    """

    row_seq: int
    op: str
    at: Instant
    person_id: str
    device_id: str
    device_seq: int | None
    device_time: str
    before: Fields
    after: Fields
    overridden: tuple[Overridden, ...]

    def told(self, kind: Kind, *, manages: bool) -> HistoryItem:
        """The change as a manager, or a technician, is told of it."""
        before, after = (told(kind, fields, manages=manages) for fields in (self.before, self.after))
        return msgspec.structs.replace(self, before=before, after=after)


def listed(connection: Connection, org_id: str, kind: Kind, wanted: Filter, after: str, limit: int) -> list[Stored]:
    """The first ``limit`` live records beyond an id, by id."""
    mark = dialect_of(connection).mark
    shape = SHAPES[kind]
    conditions, values = [f"org_id = {mark}", f"id > {mark}", "deleted = 0"], [org_id, after]
    for name in ("person_id", "customer_id", "task_id", "state"):
        value = getattr(wanted, name)
        if value is not None and name in shape.columns:
            conditions.append(f"{name} = {mark}")
            values.append(value)
    for sign, instant in ((">=", wanted.start_from), ("<", wanted.start_before)):
        if instant is not None and "start" in shape.columns:
            conditions.append(f'"start" {sign} {mark}')
            values.append(instant)  # type: ignore[arg-type]
    for sign, day in ((">=", wanted.day_from), ("<", wanted.day_until)):
        if day is not None and "day" in shape.columns:
            conditions.append(f"day {sign} {mark}")
            values.append(day)
    rows = connection.exec_driver_sql(
        f"{statements.select(shape)} WHERE {' AND '.join(conditions)} ORDER BY id LIMIT {mark}", (*values, limit)
    )
    return [from_row(shape, tuple(row)) for row in rows]


def history(connection: Connection, org_id: str, kind: Kind, record_id: str) -> list[HistoryItem]:
    """All changes of a record, the first one first."""
    mark = dialect_of(connection).mark
    columns = HistoryItem.__struct_fields__
    rows = connection.exec_driver_sql(
        f"SELECT {', '.join(columns)} FROM audit"
        f" WHERE org_id = {mark} AND kind = {mark} AND id = {mark} ORDER BY row_seq",
        (org_id, kind.value, record_id),
    )
    return [_item(dict(zip(columns, row, strict=True))) for row in rows]


def _item(row: dict[str, Any]) -> HistoryItem:
    decode = msgspec.json.decode
    return HistoryItem(
        **{
            **row,
            "before": decode(row["before"]),
            "after": decode(row["after"]),
            "overridden": decode(row["overridden"], type=tuple[Overridden, ...]) if row["overridden"] else (),
        }
    )


class CustomerLine(msgspec.Struct, frozen=True):
    """What tells customers of the same name apart; ``made_by`` is a person's name."""

    id: str
    name: str
    code: str
    archived: int
    made_by: str


class Held(msgspec.Struct, frozen=True):
    """How much a customer has: open tasks and closed ones, entries that may be changed and such that are locked, and
    agreements that hold or will hold."""

    tasks: int = 0
    entries: int = 0
    locked: int = 0
    agreements: int = 0


def customer_lines(connection: Connection, org_id: str) -> list[CustomerLine]:
    """All live customers, by id."""
    mark = dialect_of(connection).mark
    rows = connection.exec_driver_sql(
        "SELECT customer.id, customer.name, customer.code, customer.archived, coalesce(person.name, '') FROM customer"
        f" LEFT JOIN person ON person.org_id = {mark} AND person.id = customer.created_by"
        f" WHERE customer.org_id = {mark} AND customer.deleted = 0 ORDER BY customer.id",
        (org_id, org_id),
    )
    return [CustomerLine(*row) for row in rows]


def held_by(connection: Connection, org_id: str, customer_ids: Sequence[str], today: str) -> dict[str, Held]:
    """What each of these customers has; ``today`` is the local date from which an agreement must hold still."""
    return {one: _held(connection, org_id, one, today) for one in customer_ids}


def _held(connection: Connection, org_id: str, customer_id: str, today: str) -> Held:
    mark = dialect_of(connection).mark
    states = ", ".join(f"'{state.value}'" for state in LOCKING)
    closed = f"(SELECT coalesce(closed_until, 0) FROM organisation WHERE org_id = {mark})"
    locked = f"""state IN ({states}) OR (state = 'open' AND "end" IS NOT NULL AND start < {closed})"""
    of_it = f"org_id = {mark} AND customer_id = {mark} AND deleted = 0"
    row = connection.exec_driver_sql(
        f"SELECT (SELECT count(*) FROM task WHERE {of_it}),"
        f" (SELECT count(*) FROM entry WHERE {of_it} AND NOT ({locked})),"
        f" (SELECT count(*) FROM entry WHERE {of_it} AND ({locked})),"
        f" (SELECT count(*) FROM agreement WHERE {of_it} AND (valid_until IS NULL OR valid_until > {mark}))",
        (org_id, customer_id, org_id, customer_id, org_id, org_id, customer_id, org_id, org_id, customer_id, today),
    ).one()
    return Held(*row)


def of_customer(connection: Connection, org_id: str, kind: Kind, customer_id: str, after: str, limit: int) -> list[str]:
    """The first ``limit`` ids beyond another one of a kind's live records that name a customer, by id."""
    mark = dialect_of(connection).mark
    rows = connection.exec_driver_sql(
        f"SELECT id FROM {SHAPES[kind].table} WHERE org_id = {mark} AND customer_id = {mark} AND id > {mark}"
        f" AND deleted = 0 ORDER BY id LIMIT {mark}",
        (org_id, customer_id, after, limit),
    )
    return [record_id for (record_id,) in rows]


def is_favourite(connection: Connection, org_id: str, customer_id: str) -> bool:
    """Whether the organisation keeps the customer at hand already."""
    mark = dialect_of(connection).mark
    found = connection.exec_driver_sql(
        f"SELECT 1 FROM favourite WHERE org_id = {mark} AND customer_id = {mark} AND task_id IS NULL AND deleted = 0",
        (org_id, customer_id),
    )
    return found.first() is not None
