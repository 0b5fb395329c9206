"""Whether the database tells one story: outcomes, audit, order and rows must agree.

Reads one snapshot and holds a few hundred records at a time, so that it can run beside the server at any size.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from operator import attrgetter
from typing import Any

import msgspec
from sqlalchemy import Connection, and_, func, select

from app.wire.mutations import Op
from app.wire.protocol import Result, Status
from app.wire.records import ADDED_LATER, Fields, Kind
from server.store.engine import Database
from server.store.records import SHAPES, fields_of, from_row
from server.store.tables import SYNCED, audit, device, mutation, org_seq, organisation, purged, sync_commit

_AT_ONCE = 500

_OUTCOME = msgspec.json.Decoder(Result)


class Finding(msgspec.Struct, frozen=True):
    """Something that does not agree, said in a sentence."""

    org_id: str
    sentence: str


def check(database: Database) -> Iterator[Finding]:
    """All that does not agree; nothing when the database is whole."""
    yield from database.read(lambda connection: list(_everything(connection)))


def _everything(connection: Connection) -> Iterator[Finding]:
    if connection.dialect.name == "sqlite":
        for (said,) in connection.exec_driver_sql("PRAGMA integrity_check"):
            if said != "ok":
                yield Finding("", f"SQLite says: {said}.")
    for org_id in connection.execute(select(organisation.c.org_id).order_by(organisation.c.org_id)).scalars():
        for part in (_order, _outcomes, _applied, _rows, _without_audit):
            for sentence in part(connection, org_id):
                yield Finding(org_id, sentence)


def _order(connection: Connection, org_id: str) -> Iterator[str]:
    """The order's head is the newest commit's and the newest change's."""
    head = connection.execute(select(org_seq.c.head).where(org_seq.c.org_id == org_id)).scalar()
    if head is None:
        yield "It has no order of changes."
        return
    newest = connection.execute(select(func.max(sync_commit.c.head)).where(sync_commit.c.org_id == org_id)).scalar()
    if (newest or 0) != head:
        yield f"The order's head is {head}, and the newest commit's {newest}."
    changes, last = connection.execute(
        select(func.count(), func.max(audit.c.row_seq)).where(audit.c.org_id == org_id)
    ).one()
    if changes != head or (last or 0) != head:
        yield f"The order's head is {head}, and there are {changes} changes up to {last}."


def _outcomes(connection: Connection, org_id: str) -> Iterator[str]:
    """Each mutation of a device has exactly one outcome; old ones may be forgotten, from the first on."""
    counted = connection.execute(
        select(
            device.c.id, device.c.last_seq, func.count(mutation.c.seq).label("kept"),
            func.min(mutation.c.seq).label("first"), func.max(mutation.c.seq).label("last"),
        )
        .outerjoin(mutation, and_(mutation.c.org_id == device.c.org_id, mutation.c.device_id == device.c.id))
        .where(device.c.org_id == org_id)
        .group_by(device.c.id, device.c.last_seq)
    )  # fmt: skip
    for row in counted:
        if not row.kept:
            continue
        if row.last != row.last_seq or row.kept != row.last - row.first + 1:
            yield (
                f"Device {row.id} sent {row.last_seq} changes; {row.kept} outcomes are kept, "
                f"from {row.first} to {row.last}."
            )


def _applied(connection: Connection, org_id: str) -> Iterator[str]:
    """No mutation was applied twice, and none was applied that ended otherwise."""
    made = (audit.c.org_id == org_id) & (audit.c.device_seq.is_not(None))
    twice = (
        select(audit.c.device_id, audit.c.device_seq).where(made).group_by(audit.c.device_id, audit.c.device_seq)
        .having(func.count() > 1)
    )  # fmt: skip
    for device_id, device_seq in connection.execute(twice):
        yield f"Change {device_seq} of device {device_id} was applied more than once."
    joined = (
        select(audit.c.device_id, audit.c.device_seq, audit.c.row_seq, mutation.c.outcome)
        .join(
            mutation,
            and_(
                mutation.c.org_id == audit.c.org_id, mutation.c.device_id == audit.c.device_id,
                mutation.c.seq == audit.c.device_seq,
            ),
        )
        .where(made)
    )  # fmt: skip
    for row in connection.execute(joined.execution_options(yield_per=_AT_ONCE)):
        outcome = _OUTCOME.decode(row.outcome)
        if outcome.status not in {Status.APPLIED, Status.MERGED} or outcome.row_seq != row.row_seq:
            yield (
                f"Change {row.device_seq} of device {row.device_id} was applied as {row.row_seq}, and its outcome says "
                f"{outcome.status} as {outcome.row_seq}."
            )


class _End(msgspec.Struct, frozen=True):
    """Where a record's changes lead; no ``values`` for a deleted one. ``broken`` is a change that does not fit."""

    kind: Kind
    id: str
    row_seq: int
    values: Fields | None
    broken: int | None


def _rows(connection: Connection, org_id: str) -> Iterator[str]:
    """The changes of each record, one after the other, lead to its row."""
    changes = connection.execute(
        select(audit.c.kind, audit.c.id, audit.c.row_seq, audit.c.op, audit.c.before, audit.c.after)
        .where(audit.c.org_id == org_id)
        .order_by(audit.c.kind, audit.c.id, audit.c.row_seq)
        .execution_options(yield_per=_AT_ONCE)
    )
    ends = (_followed(list(chain)) for _, chain in groupby(changes, key=attrgetter("kind", "id")))
    while some := list(islice(ends, _AT_ONCE)):
        for kind, of_kind in groupby(some, key=attrgetter("kind")):
            yield from _compared(connection, org_id, kind, list(of_kind))


def _followed(chain: Iterable[Any]) -> _End:
    values: Fields | None = None
    broken = None
    last = None
    for last in chain:
        before, after = msgspec.json.decode(last.before), msgspec.json.decode(last.after)
        lacked = ADDED_LATER.get(Kind(last.kind), {})
        if last.op == Op.DELETE:
            fits = {**lacked, **before} == values
            values = None
        else:
            fits = before == {name: (values or {}).get(name) for name in before} and (values is not None or not before)
            values = {**(lacked if values is None else values), **after}
        if not fits and broken is None:
            broken = last.row_seq
    assert last is not None  # noqa: S101 - groupby makes no empty groups
    return _End(Kind(last.kind), last.id, last.row_seq, values, broken)


def _compared(connection: Connection, org_id: str, kind: Kind, ends: list[_End]) -> Iterator[str]:
    shape = SHAPES[kind]
    table = SYNCED[kind.value]
    ids = [end.id for end in ends]
    found = connection.execute(
        select(*(table.c[name] for name in shape.columns)).where(table.c.org_id == org_id, table.c.id.in_(ids))
    )
    rows = {row.id: from_row(shape, tuple(row)) for row in found}
    gone = set(
        connection.execute(
            select(purged.c.id).where(purged.c.org_id == org_id, purged.c.kind == kind.value, purged.c.id.in_(ids))
        ).scalars()
    )
    for end in ends:
        row = rows.get(end.id)
        held = None if row is None or row.deleted else fields_of(shape, row.values)
        if end.broken is not None:
            yield f"Change {end.broken} of {kind} {end.id} was not made on what the record was before it."
        if row is None and end.id not in gone:
            yield f"There are changes of {kind} {end.id}, and no row."
        elif held != end.values:
            yield f"The changes of {kind} {end.id} do not lead to its row."
        elif row is not None and row.row_seq != end.row_seq:
            yield f"The row of {kind} {end.id} is of change {row.row_seq}, and its last change is {end.row_seq}."


def _without_audit(connection: Connection, org_id: str) -> Iterator[str]:
    """No row was written past the audit."""
    for kind, table in SYNCED.items():
        change = (
            select(audit.c.row_seq)
            .where(audit.c.org_id == org_id, audit.c.row_seq == table.c.row_seq, audit.c.kind == kind)
            .where(audit.c.id == table.c.id)
        )
        for record_id in connection.execute(
            select(table.c.id).where(table.c.org_id == org_id, ~change.exists())
        ).scalars():
            yield f"The row of {kind} {record_id} was written past the audit."
