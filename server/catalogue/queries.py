"""The SQL behind lists of records and their histories."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Connection

from app.domain.instant import Instant
from app.wire.protocol import Overridden
from app.wire.records import Fields, Kind
from server.store import statements
from server.store.dialect import dialect_of
from server.store.records import SHAPES, Stored, from_row


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
