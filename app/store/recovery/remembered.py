"""Rebuilding a ledger that had joined a server: what the server said last explains its records, not the journal alone.

A record with a mirror row is that row with the mutations that still wait. Only a change that neither of them explains
is taken for one whose journal row was lost, and gets a mutation. Everything is read from the server anew afterwards.
"""

from __future__ import annotations

from typing import Any

import msgspec

from app.domain.ids import new_id
from app.domain.instant import Instant
from app.domain.records import Record
from app.store import journal, mirror, sync_state
from app.store.db import Db
from app.store.recovery.replay import State, follow
from app.store.rows import TABLES, insert_sql, to_row
from app.store.sync_state import Place
from app.wire.mutations import Op
from app.wire.records import Fields, Kind, difference, from_fields

_LAST = 1e18


def restore(
    db: Db, kind: Kind, record_id: str, at: Instant, versions: list[State], *, whole: bool
) -> tuple[bool, bool]:
    """Writes one record that the server knows.

    ``versions`` are the rows of it that were found in the damaged file. Returns whether the server knows it, then
    whether a live record was written; where the server does not know it nothing is done.
    """
    row = db.row(
        "SELECT deleted, data FROM stage.mirror WHERE kind = ? AND id = ? ORDER BY found_in LIMIT 1", (kind, record_id)
    )
    data = None if row is None else _fields(row[1])
    if row is None or data is None:
        return False, False
    steps = _steps(db, kind, record_id, State(data, bool(row[0])))
    record = mirror.readable(kind, record_id, steps[-1].fields)
    if record is None:
        if versions:
            _insert(db, from_fields(kind, record_id, versions[0].fields), deleted=steps[-1].deleted)
        return True, bool(versions) and not steps[-1].deleted
    deleted = steps[-1].deleted
    if versions and not whole and not deleted and _is_news(db, kind, record_id, versions[0], steps):
        newer = from_fields(kind, record_id, versions[0].fields)
        _insert(db, newer, deleted=False)
        _journal(db, kind, record, newer, at)
    else:
        _insert(db, record, deleted=deleted)
    return True, not deleted


def finish(db: Db, *, same_device: bool) -> None:
    """Puts the journal's numbers right, to be called last: those of a former device are below 1, and a device that
    may have forgotten mutations counts anew."""
    if sync_state.account(db) is None:
        return
    if same_device:
        (former,) = db.row("SELECT count(DISTINCT mid) FROM stage.journal WHERE seq < 1") or (0,)
        far: int = db.value("SELECT coalesce(max(seq), 0) + ? FROM journal", (former + 1,))
        db.run("UPDATE journal SET seq = seq + ?", (far,))
        db.run("UPDATE journal SET seq = seq - ?", (far + former,))
        db.run("UPDATE device SET last_seq = (SELECT max(0, coalesce(max(seq), 0)) FROM journal)")
    else:
        journal.renumber(db, db.value("SELECT id FROM device"))
    seen: int = db.value("SELECT coalesce(max(seen), 0) FROM mirror")
    sync_state.set_place(db, Place(number=seen))


def _steps(db: Db, kind: Kind, record_id: str, server: State) -> list[State]:
    """What the server has, then after each mutation that waits."""
    steps = [server]
    for op, new in _waiting(db, kind, record_id):
        before = steps[-1]
        deleted = op is Op.DELETE or (before.deleted and op is not Op.RESTORE)
        steps.append(State({**before.fields, **new}, deleted))
    return steps


def _waiting(db: Db, kind: Kind, record_id: str) -> list[tuple[Op, Fields]]:
    found = []
    for op, new in db.rows(
        "SELECT op, \"set\" FROM stage.mutation WHERE id = ? AND kind = ? AND state = 'pending'"
        " AND coalesce(outcome, '') NOT LIKE '%\"problem\"%' AND coalesce(outcome, '') NOT LIKE '%\"withheld\"%'"
        " ORDER BY place",
        (record_id, kind),
    ):
        fields = _fields(new)
        if fields is not None and op in set(Op):
            found.append((Op(op), fields))
    return found


def _is_news(db: Db, kind: Kind, record_id: str, version: State, steps: list[State]) -> bool:
    """Whether a version is none that the server or the journal ever led to."""
    changes = [
        (Op(op), _fields(base) or {}, _fields(new) or {})
        for op, base, new in db.rows(
            'SELECT op, base, "set" FROM stage.mutation WHERE id = ? AND kind = ? ORDER BY place', (record_id, kind)
        )
        if op in set(Op)
    ]
    known = [*steps, *follow(changes).states]
    records = [mirror.readable(kind, record_id, state.fields) for state in known]
    return from_fields(kind, record_id, version.fields) not in records


def _insert(db: Db, record: Record, *, deleted: bool) -> None:
    db.run(insert_sql(type(record)), to_row(record))
    if deleted:
        db.run(f"UPDATE {TABLES[type(record)]} SET deleted = 1 WHERE id = ?", (record.id,))


def _journal(db: Db, kind: Kind, before: Record, after: Record, at: Instant) -> None:
    base, new = difference(before, after)
    db.run(
        'INSERT INTO stage.mutation (place, mid, kind, id, op, base, "set", at, state, attempts)'
        " VALUES (?, ?, ?, ?, 'put', ?, ?, ?, 'pending', 0)",
        (_LAST, new_id(), kind, after.id, _json(base), _json(new), at),
    )


def _fields(text: Any) -> Fields | None:
    try:
        return msgspec.json.decode(text, type=dict[str, Any])
    except (msgspec.MsgspecError, TypeError):
        return None


def _json(fields: Fields) -> str:
    return msgspec.json.encode(fields).decode()
