"""The mirror: the server's records as they came, beside the records that a person sees.

A record's view is its mirror row with this device's mutations that are not answered yet replayed on it. A record that
the server never took (refused, or never sent) is what its mutations add up to, so that nothing disappears from a
day because a server said no.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import msgspec

from app.domain.records import Entry, Record
from app.store import handed_in
from app.store.db import Db
from app.store.rows import TABLES
from app.store.work import Work
from app.wire.mutations import Op
from app.wire.protocol import Row
from app.wire.records import TYPES, Fields, Kind, from_fields

Key = tuple[Kind, str]

_VIEWED = """SELECT op, base, "set", state, outcome FROM journal WHERE id = ? AND kind = ? AND state <> 'acked'
 ORDER BY seq"""
_KEPT = """SELECT op, base, "set", state, outcome FROM journal
 WHERE id = ? AND kind = ? AND (state <> 'acked' OR outcome LIKE '%"settled":"kept"%') ORDER BY seq"""


def get(db: Db, kind: Kind, record_id: str) -> Row | None:
    """The server's row of a record; ``None`` where it never sent one."""
    found = db.row("SELECT row_seq, rev, deleted, data FROM mirror WHERE kind = ? AND id = ?", (kind, record_id))
    if found is None:
        return None
    row_seq, rev, deleted, data = found
    return Row(type=kind, id=record_id, row_seq=row_seq, rev=rev, deleted=bool(deleted), data=_fields(data))


def newest(db: Db, kind: Kind) -> int:
    """The highest place in the server's order that a row of the kind has; 0 without one."""
    found: int = db.value("SELECT coalesce(max(row_seq), 0) FROM mirror WHERE kind = ?", (kind,))
    return found


def put(db: Db, rows: Iterable[Row], seen: int, *, always: bool = False) -> list[Key]:
    """Stores rows that are not older than what is there (with ``always``, all of them); the records they are of.

    ``seen`` is the number of the snapshot under way, or of the last one. A row from before that snapshot may belong to
    a history that the server has lost, so its place in the order says nothing.
    """
    newer = "" if always else " WHERE excluded.row_seq >= mirror.row_seq OR excluded.seen > mirror.seen"
    given = [(row.type, row.id, row.row_seq, row.rev, int(row.deleted), _json(row.data), seen) for row in rows]
    db.run_many(
        "INSERT INTO mirror (kind, id, row_seq, rev, deleted, data, seen) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (kind, id) DO UPDATE SET row_seq = excluded.row_seq, rev = excluded.rev,"
        f" deleted = excluded.deleted, data = excluded.data, seen = excluded.seen{newer}",
        given,
    )
    return [(kind, record_id) for kind, record_id, *_ in given]


def unseen(db: Db, kinds: Iterable[Kind], seen: int, limit: int) -> list[Key]:
    """Records of these kinds that the snapshot of that number did not meet, at most ``limit`` of them."""
    wanted = list(kinds)
    rows = db.rows(
        f"SELECT kind, id FROM mirror WHERE seen < ? AND kind IN ({', '.join('?' * len(wanted))}) LIMIT ?",
        (seen, *wanted, limit),
    )
    return [(Kind(kind), record_id) for kind, record_id in rows]


def forget(db: Db, keys: Iterable[Key]) -> None:
    """Removes rows; journal rows are never touched."""
    db.run_many("DELETE FROM mirror WHERE kind = ? AND id = ?", list(keys))


def digest_rows(db: Db, kind: Kind) -> list[tuple[str, str]]:
    """Ids and revisions of the live rows of a kind, by id."""
    rows = db.rows("SELECT id, rev FROM mirror WHERE kind = ? AND deleted = 0 ORDER BY id", (kind,))
    return [(record_id, rev) for record_id, rev in rows]


def project(work: Work, keys: Iterable[Key]) -> None:
    """Brings the records a person sees in line with the mirror and the mutations; journals nothing.

    A row that this program cannot make a record of (written by a newer one) leaves the record as it was; the mirror
    keeps it for the program that can.
    """
    distinct = list(dict.fromkeys(keys))
    news = _news(work.db, distinct) if len(distinct) > 1 else {}
    records = (readable(*key, fields) for key, fields in news.items())
    work.adopt_new([record for record in records if record is not None])
    for kind, record_id in distinct:
        if (kind, record_id) not in news:
            _project_one(work, kind, record_id)
    handed_in.follow(work, distinct)


def _news(db: Db, keys: Iterable[Key]) -> dict[Key, Fields]:
    """Those of the records that the server has and this ledger has not: what it never had a change of, either.

    Nearly all that a first sync brings is such, and takes two statements for a whole page.
    """
    ids: defaultdict[Kind, list[str]] = defaultdict(list)
    for kind, record_id in keys:
        ids[kind].append(record_id)
    news: dict[Key, Fields] = {}
    for kind, of_kind in ids.items():
        table = TABLES[TYPES[kind]]
        rows = db.rows(
            "SELECT mirror.id, mirror.data FROM json_each(?) AS wanted"
            " JOIN mirror ON mirror.kind = ? AND mirror.id = wanted.value AND mirror.deleted = 0"
            " WHERE NOT EXISTS (SELECT 1 FROM journal WHERE journal.id = mirror.id)"
            f" AND NOT EXISTS (SELECT 1 FROM {table} WHERE {table}.id = mirror.id)",
            (msgspec.json.encode(of_kind).decode(), kind),
        )
        news.update({(kind, record_id): _fields(data) for record_id, data in rows})
    return news


def _project_one(work: Work, kind: Kind, record_id: str) -> None:
    seen = view(work.db, kind, record_id)
    if seen is None:
        work.retire(TYPES[kind], record_id)
    elif (record := readable(kind, record_id, seen)) is not None:
        work.adopt(record)


def view(db: Db, kind: Kind, record_id: str) -> Fields | None:
    """What a person should see of a record; ``None`` where there is nothing, or nothing any more."""
    row = get(db, kind, record_id)
    there = row is not None and not row.deleted
    fields: Fields = dict(row.data) if row is not None else {}
    for op, base, new, state, outcome in db.rows(_KEPT if row is None else _VIEWED, (record_id, kind)):
        if row is not None and (state != "pending" or _was_refused(outcome)):
            continue
        match Op(op):
            case Op.DELETE:
                there = False
            case Op.RESTORE:
                fields, there = {**fields, **_fields(new)}, True
            case Op.PUT:
                # What was changed on a record that the server has deleted stays deleted until it is brought back.
                there = there or (row is None and not fields)
                fields = {**fields, **(_fields(base) if row is None else {}), **_fields(new)}
    return fields if there else None


def readable(kind: Kind, record_id: str, fields: Fields) -> Record | None:
    """The record of these fields. A value that this program does not know is left at its default."""
    try:
        record = from_fields(kind, record_id, fields)
    except (msgspec.ValidationError, ValueError):
        known = {name: value for name, value in fields.items() if _fits(kind, record_id, name, value)}
        try:
            record = from_fields(kind, record_id, known)
        except (msgspec.ValidationError, ValueError):
            return None
    if isinstance(record, Entry) and (
        record.break_seconds < 0 or (record.end is not None and record.end < record.start)
    ):
        return None
    return record


_WHOLE: dict[Kind, Fields] = {
    Kind.CUSTOMER: {"name": ""},
    Kind.CONTACT: {"customer_id": "", "name": ""},
    Kind.TASK: {"title": ""},
    Kind.WORK_TYPE: {"name": ""},
    Kind.ENTRY: {"start": "1970-01-01T00:00:00Z", "zone": "UTC"},
    Kind.AGREEMENT: {"customer_id": "", "name": "", "currency": "", "valid_from": "1970-01-01", "zone": "UTC"},
    Kind.SUBMISSION: {"day": "1970-01-01", "zone": "UTC"},
    Kind.FAVOURITE: {},
}
"""The least a record of each kind is made of."""


def _fits(kind: Kind, record_id: str, name: str, value: Any) -> bool:
    try:
        from_fields(kind, record_id, {**_WHOLE[kind], name: value})
    except (msgspec.ValidationError, ValueError):
        return False
    return True


def _was_refused(outcome: str | None) -> bool:
    """Also of a mutation that is sent once more, to a server restored from a backup."""
    return outcome is not None and ('"withheld"' in outcome or '"problem"' in outcome)


def _fields(text: str) -> Fields:
    return msgspec.json.decode(text, type=dict[str, Any])


def _json(fields: Fields) -> str:
    return msgspec.json.encode(fields).decode()
