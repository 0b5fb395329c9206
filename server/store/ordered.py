"""The one way in which synced rows are written: in the organisation's order, with their audit.

An organisation's counter row is taken last and held until the commit. So whoever sees a number of the order also sees
all smaller ones, and a device that has read up to a number has missed nothing below it (SYNC 3.3). All other writers of
the organisation wait meanwhile, so everything is made ready before, and a few rows go over in one statement together
with their commit (:mod:`server.store.at_once`).
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
from server.store import at_once, statements
from server.store.bulk import insert_rows, update_rows
from server.store.dialect import POSTGRESQL, dialect_of
from server.store.failures import Overtaken
from server.store.numbered import Numbered, Outcomes, Row
from server.store.records import SHAPES, Stored, to_row
from server.store.together import Statement, run_together

_AUDIT = (
    "org_id", "row_seq", "kind", "id", "op", "at", "person_id", "device_id", "device_seq", "device_time", "before",
    "after", "overridden",
)  # fmt: skip
_COMMIT = ("org_id", "head", "commit_id", "at")
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


def write_in_order(
    connection: Connection,
    author: Author,
    writes: Sequence[Write],
    at: Instant,
    *,
    commit: str | None = None,
    ending: Outcomes | None = None,
    purged_before: int | None = None,
) -> Witness:
    """Writes the records, in this order, and returns the new head with its commit.

    The last write gets the head as its ``row_seq``, the one before the number below it, and so on. Several writes of
    one record leave the last of them, and an audit row of each. To be called once in a transaction, after every other
    lock was taken and with nothing slow after it; with the outcomes of a push as its ``ending``, nothing at all.
    ``commit`` is the id that the commit will have. Raises :class:`Overtaken` when tombstones were purged since
    ``purged_before`` was read.
    """
    commit = commit or new_id()
    org_id, count = author.org_id, len(writes)
    blocks = _blocks(author, writes, at, commit)
    if ending is not None and dialect_of(connection) is POSTGRESQL and max(count, len(ending.made)) <= at_once.AT_MOST:
        first = at_once.write(connection, at_once.Counter(org_id, count, purged_before or 0), blocks, ending)
        return Witness(first + count - 1, commit)
    first = _take_counter(connection, org_id, count, purged_before)
    for block in blocks:
        if block.fresh:
            insert_rows(connection, block.table, block.columns, block.from_number(first))
        else:
            update_rows(connection, block.table, block.columns, org_id, block.from_number(first))
    if ending is not None:
        store_outcomes(connection, ending, first)
    return Witness(first + count - 1, commit)


def store_outcomes(connection: Connection, outcomes: Outcomes, first: int = 0) -> None:
    """Stores number, mutation id and outcome of each mutation, and the last number at the device; ends a push."""
    org_id, device_id, at = outcomes.org_id, outcomes.device_id, outcomes.at
    rows = [(org_id, device_id, one.seq, one.mid, one.whole(first), at) for one in outcomes.made]
    insert_rows(connection, "mutation", ("org_id", "device_id", "seq", "mid", "outcome", "at"), rows)
    known = statements.update("device", ("last_seq", "seen_at"), dialect_of(connection))
    run_together(connection, [Statement(known, (outcomes.last_seq, at, org_id, device_id))], and_commit=True)


def _blocks(author: Author, writes: Sequence[Write], at: Instant, commit: str) -> list[Numbered]:
    """What is to be written, table by table, with positions among the writes in place of numbers."""
    final = {(write.record.kind, write.record.id): position for position, write in enumerate(writes)}
    made = {(write.record.kind, write.record.id) for write in writes if write.fresh}
    fresh: defaultdict[Kind, list[Row]] = defaultdict(list)
    changed: defaultdict[Kind, list[Row]] = defaultdict(list)
    for key, position in final.items():
        row = to_row(SHAPES[key[0]], writes[position].record, position, commit)
        if key in made:
            fresh[key[0]].append((author.org_id, *row))
        else:
            changed[key[0]].append(row)
    audit = [_audit(author, position, write, at) for position, write in enumerate(writes)]
    blocks = [Numbered(kind.value, ("org_id", *SHAPES[kind].columns), "row_seq", rows) for kind, rows in fresh.items()]
    blocks += [
        Numbered(kind.value, SHAPES[kind].columns, "row_seq", rows, fresh=False) for kind, rows in changed.items()
    ]
    blocks.append(Numbered("audit", _AUDIT, "row_seq", audit))
    blocks.append(Numbered("sync_commit", _COMMIT, "head", [(author.org_id, len(writes) - 1, commit, at)]))
    return blocks


def _take_counter(connection: Connection, org_id: str, count: int, purged_before: int | None) -> int:
    """Takes the next ``count`` numbers; the first of them."""
    mark = dialect_of(connection).mark
    unchanged = "" if purged_before is None else f" AND purged_before = {mark}"
    head = connection.exec_driver_sql(
        f"UPDATE org_seq SET head = head + {mark} WHERE org_id = {mark}{unchanged} RETURNING head",
        (count, org_id) if purged_before is None else (count, org_id, purged_before),
    ).scalar_one_or_none()
    if head is None:
        raise Overtaken
    return int(head) - count + 1


def _audit(author: Author, position: int, write: Write, at: Instant) -> Row:
    return (
        author.org_id, position, write.record.kind.value, write.record.id, write.op, at, author.person_id,
        author.device_id, write.device_seq, write.device_time, _text(write.before), _text(write.after),
        _text(write.lost) if write.lost else "",
    )  # fmt: skip


def _text(value: object) -> str:
    return _ENCODER.encode(value).decode() if value else "{}"
