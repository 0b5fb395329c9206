"""The one way in which synced rows are written: in the organisation's order, with their audit.

An organisation's counter row is taken last and held until the commit. So whoever sees a number of the order also sees
all smaller ones, and a device that has read up to a number has missed nothing below it (SYNC 3.3).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection

from app.domain.ids import new_id
from app.domain.instant import Instant
from app.wire.protocol import Witness
from app.wire.records import Kind
from server.store.bulk import insert_rows, update_rows
from server.store.dialect import Dialect, dialect_of
from server.store.records import SHAPES, Stored, to_row

_AUDIT = (
    "org_id", "row_seq", "kind", "id", "op", "at", "person_id", "device_id", "device_seq", "device_time", "before",
    "after", "overridden",
)  # fmt: skip
_ENCODER = msgspec.json.Encoder()


class Author(msgspec.Struct, frozen=True, kw_only=True):
    """Who writes: a person of an organisation, on a device or, where that is empty, on the server itself."""

    org_id: str
    person_id: str
    device_id: str = ""


class Write(msgspec.Struct, frozen=True, kw_only=True):
    """A record as it will be. ``before`` and ``after`` are the values that change, for the audit.

    ``lost`` are values that somebody wrote and that do not stay. ``fresh`` says that there is no row of this id yet.
    """

    record: Stored
    fresh: bool
    op: str
    before: dict[str, Any]
    after: dict[str, Any]
    lost: Sequence[Any] = ()
    device_seq: int | None = None
    device_time: str = ""


def write_in_order(connection: Connection, author: Author, writes: Sequence[Write], at: Instant) -> Witness:
    """Writes the records, in this order, and returns the new head with its commit.

    The last write gets the head as its ``row_seq``, the one before the number below it, and so on. Several writes of
    one record leave the last of them, and an audit row of each. To be called once in a transaction, after every other
    lock was taken and with nothing slow after it.
    """
    dialect = dialect_of(connection)
    commit = new_id()
    audits = [_audit(author, write, at) for write in writes]
    final = {(write.record.kind, write.record.id): position for position, write in enumerate(writes)}
    fresh = {(write.record.kind, write.record.id) for write in writes if write.fresh}
    head = _take_counter(connection, dialect, author.org_id, len(writes))
    first = head - len(writes) + 1

    inserted: defaultdict[Kind, list[tuple[Any, ...]]] = defaultdict(list)
    updated: defaultdict[Kind, list[tuple[Any, ...]]] = defaultdict(list)
    for key, position in final.items():
        kind, _ = key
        row = to_row(SHAPES[kind], writes[position].record, first + position, commit)
        if key in fresh:
            inserted[kind].append((author.org_id, *row))
        else:
            updated[kind].append(row)
    for kind, rows in inserted.items():
        insert_rows(connection, kind.value, ("org_id", *SHAPES[kind].columns), rows)
    for kind, rows in updated.items():
        update_rows(connection, kind.value, SHAPES[kind].columns, author.org_id, rows)
    numbered = [(author.org_id, first + position, *audit) for position, audit in enumerate(audits)]
    insert_rows(connection, "audit", _AUDIT, numbered)
    insert_rows(connection, "sync_commit", ("org_id", "head", "commit_id", "at"), [(author.org_id, head, commit, at)])
    return Witness(head, commit)


def _take_counter(connection: Connection, dialect: Dialect, org_id: str, count: int) -> int:
    taken = connection.exec_driver_sql(
        f"UPDATE org_seq SET head = head + {dialect.mark} WHERE org_id = {dialect.mark} RETURNING head",
        (count, org_id),
    ).scalar_one()
    return int(taken)


def _audit(author: Author, write: Write, at: Instant) -> tuple[Any, ...]:
    return (
        write.record.kind.value, write.record.id, write.op, at, author.person_id, author.device_id, write.device_seq,
        write.device_time, _text(write.before), _text(write.after), _text(write.lost) if write.lost else "",
    )  # fmt: skip


def _text(value: object) -> str:
    return _ENCODER.encode(value).decode()
