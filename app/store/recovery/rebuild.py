"""Making a whole ledger out of what lies on the stage: rows of a damaged file, and of a backup.

The journal tells how each record came to be, so a record whose row is lost is made again from it, and a row that the
journal does not explain gets a mutation that does. In the end every record is what its journal adds up to, as in any
ledger.
"""

from __future__ import annotations

from typing import Any

import msgspec

from app.domain.ids import new_id
from app.domain.instant import Instant
from app.domain.records import Entry, Record
from app.store import findable, handed_in
from app.store.db import Db
from app.store.recovery import remembered
from app.store.recovery.replay import Change, History, State, bridges, follow
from app.store.recovery.salvage import Origin, Salvaged, Shape
from app.store.rows import TABLES, columns, from_row, insert_sql, to_row
from app.wire.mutations import Op
from app.wire.records import ADDED_LATER, TYPES, Fields, Kind, from_fields, to_fields

_MUTATION = 'seq, mid, kind, id, op, base, "set", at, state, attempts, not_before, outcome'

_ONLY_IF_LOST = frozenset({"parked", "favourite", "notice"})
"""Rows that come and go: an old copy counts only when the newer table could not be read."""


_AT_THE_END = 1e18


class Candidate(msgspec.Struct, frozen=True):
    """One version of a record, and where it was found."""

    origin: Origin
    state: State


class Rebuilt(msgspec.Struct):
    """What came of it: how many records of each kind came from where, and of how many only traces are left.

    ``journal_is_whole`` says that every mutation this device ever made is there, so that it keeps its id.
    """

    journal_is_whole: bool
    from_file: dict[Kind, int]
    from_backup: dict[Kind, int]
    lost: int = 0


def rebuild(db: Db, shapes: list[Shape], salvaged: Salvaged, at: Instant) -> Rebuilt:
    """Fills a new, empty ledger from the attached database ``stage``, in the caller's transaction."""
    result = Rebuilt(_order_journal(db, salvaged), dict.fromkeys(Kind, 0), dict.fromkeys(Kind, 0))
    for kind in Kind:
        for (record_id,) in db.rows(
            f"SELECT id FROM stage.{_table(kind)} UNION SELECT id FROM stage.mutation WHERE kind = ? ORDER BY 1",
            (kind,),
        ):
            _restore(db, kind, record_id, at, result)
    result.journal_is_whole = result.journal_is_whole and not result.lost
    _write_journal(db, same_device=result.journal_is_whole)
    handed_in.restore(db)
    _copy_the_rest(db, shapes, salvaged)
    remembered.finish(db, same_device=result.journal_is_whole)
    findable.rebuild(db)
    return result


def _order_journal(db: Db, salvaged: Salvaged) -> bool:
    """Lays all mutations in one order, each once; whether they are all this device ever made."""
    devices = db.rows("SELECT id FROM stage.device GROUP BY id ORDER BY min(found_in)")
    # Numbers of another device (the ledger was recovered before) mean nothing here; ids of mutations grow with time.
    order = "seq" if len(devices) <= 1 else "mid"
    db.run(
        f"CREATE TABLE stage.mutation AS SELECT row_number() OVER (ORDER BY {order}, mid) AS place, * FROM"
        f" (SELECT {_MUTATION}, min(found_in) AS found_in FROM stage.journal GROUP BY mid)"
    )
    db.run("CREATE INDEX stage.ix_mutation ON mutation (id, place)")
    for kind in Kind:
        db.run(f"CREATE INDEX stage.ix_{_table(kind)} ON {_table(kind)} (id, found_in)")
    own = db.row("SELECT id, last_seq FROM stage.device WHERE found_in = ?", (int(Origin.TREE),))
    # Numbers below 1 are those of a former device; they are history.
    counted = "SELECT count(*), max(seq), count(DISTINCT seq) FROM stage.mutation WHERE seq > 0"
    count, last, distinct = db.row(counted) or (0, 0, 0)
    return (
        own is not None and len(devices) == 1 and salvaged.log_is_whole and count == distinct == (last or 0) == own[1]
    )


def _restore(db: Db, kind: Kind, record_id: str, at: Instant, result: Rebuilt) -> None:
    """Writes one record and what its journal lacks, and counts it in ``result``."""
    rows_found = [c.state for c in _candidates(db, kind, record_id) if c.origin != Origin.BACKUP]
    known, live = remembered.restore(db, kind, record_id, at, rows_found, whole=result.journal_is_whole)
    if known:
        result.from_file[kind] += live
        return
    places, changes, near = _mutations(db, kind, record_id, result)
    candidates = _candidates(db, kind, record_id)
    chosen = _choose(kind, record_id, candidates, follow(changes), result.journal_is_whole)
    if chosen is None:
        result.lost += 1
        db.run("DELETE FROM stage.mutation WHERE id = ? AND kind = ?", (record_id, kind))
        return
    _insert(db, kind, record_id, chosen)
    for before, (op, base, new) in bridges(changes, chosen):
        place = places[before] - 0.5 if before < len(places) else _AT_THE_END
        db.run(
            'INSERT INTO stage.mutation (place, mid, kind, id, op, base, "set", at, state, attempts)'
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'pending', 0)",
            (place, new_id(), kind, record_id, op, _json(base), _json(new), at),
        )
    near = near or any(candidate.origin != Origin.BACKUP for candidate in candidates)
    counted = result.from_file if near else result.from_backup
    counted[kind] += not chosen.deleted


def _mutations(db: Db, kind: Kind, record_id: str, result: Rebuilt) -> tuple[list[int], list[Change], bool]:
    """Places and contents of a record's mutations, and whether any was in the damaged file.

    Those that cannot be read are left out, and the journal is not whole then.
    """
    places, changes, near = [], [], False
    for place, op, base, new, origin in db.rows(
        'SELECT place, op, base, "set", found_in FROM stage.mutation WHERE id = ? AND kind = ? ORDER BY place',
        (record_id, kind),
    ):
        try:
            changes.append(_as_today(kind, Op(op), _fields(base), _fields(new)))
        except (ValueError, msgspec.DecodeError):
            result.journal_is_whole = False
            db.run("DELETE FROM stage.mutation WHERE place = ?", (place,))
            continue
        places.append(place)
        near = near or origin != Origin.BACKUP
    return places, changes, near


def _as_today(kind: Kind, op: Op, base: Fields, new: Fields) -> Change:
    """A mutation, with the fields that a record made by an older program lacks: their defaults are no change."""
    return (op, base, {**ADDED_LATER.get(kind, {}), **new} if op is Op.PUT and not base else new)


def _insert(db: Db, kind: Kind, record_id: str, state: State) -> None:
    record = from_fields(kind, record_id, state.fields)
    db.run(insert_sql(type(record)), to_row(record))
    if state.deleted:
        db.run(f"UPDATE {TABLES[type(record)]} SET deleted = 1 WHERE id = ?", (record_id,))


def _candidates(db: Db, kind: Kind, record_id: str) -> list[Candidate]:
    """The versions of a record that lie on the stage and are valid, the best origin first."""
    value_type = TYPES[kind]
    found = []
    for *values, deleted, origin in db.rows(
        f"SELECT {columns(value_type)}, deleted, found_in FROM stage.{_table(kind)} WHERE id = ? ORDER BY found_in",
        (record_id,),
    ):
        try:
            record: Record = from_row(value_type, tuple(values))  # type: ignore[type-var]
        except msgspec.ValidationError:
            continue
        if _is_possible(record):
            found.append(Candidate(Origin(origin), State(to_fields(record), bool(deleted))))
    return found


def _choose(kind: Kind, record_id: str, candidates: list[Candidate], history: History, whole: bool) -> State | None:
    """The state a record most likely had last.

    A row that equals a former state of its history is merely old; one that equals none is newer than the journal's
    rest, unless the journal is whole.
    """
    near = [candidate.state for candidate in candidates if candidate.origin != Origin.BACKUP]
    replayed = _replayed(kind, record_id, candidates, history)
    if replayed is not None and history.sound and (whole or not near or near[0] in history.states):
        return replayed
    if near:
        return near[0]
    if replayed is not None:
        return replayed
    return candidates[0].state if candidates else None


def _replayed(kind: Kind, record_id: str, candidates: list[Candidate], history: History) -> State | None:
    """The state that the journal leads to, if that makes a record.

    What a history with holes does not tell is taken from another version, or is as in a new record.
    """
    if history.last is None:
        return None
    known = {} if history.sound or not candidates else candidates[-1].state.fields
    try:
        record = from_fields(kind, record_id, {**known, **history.last.fields})
    except (msgspec.ValidationError, ValueError):
        return None
    return State(to_fields(record), history.last.deleted) if _is_possible(record) else None


def _is_possible(record: Record) -> bool:
    """Whether the ledger would take it."""
    if not isinstance(record, Entry):
        return True
    return record.break_seconds >= 0 and (record.end is None or record.end >= record.start)


def _write_journal(db: Db, *, same_device: bool) -> None:
    """Writes the journal, numbered without a gap. A device that may have forgotten mutations gets a new id."""
    db.run(
        f"INSERT INTO journal ({_MUTATION}) SELECT row_number() OVER (ORDER BY place, mid), mid, kind, id, op, base,"
        ' "set", at, state, attempts, not_before, outcome FROM stage.mutation'
    )
    db.run("UPDATE device SET last_seq = (SELECT coalesce(max(seq), 0) FROM journal)")
    if same_device:
        db.run("UPDATE device SET id = (SELECT id FROM stage.device ORDER BY found_in LIMIT 1)")


def _copy_the_rest(db: Db, shapes: list[Shape], salvaged: Salvaged) -> None:
    """Copies what is not journaled: what this device keeps to itself."""
    # What could be undone is not known for certain any more.
    done = {*map(_table, Kind), "journal", "device", "alembic_version", "gesture"}
    for shape in shapes:
        if shape.table in done:
            continue
        wanted = []
        if shape.table in _ONLY_IF_LOST and shape.table in salvaged.readable:
            wanted.append(f"found_in <> {Origin.BACKUP}")
        if "entry_id" in shape.columns:
            wanted.append("EXISTS (SELECT 1 FROM entry WHERE entry.id = staged.entry_id)")
        names = ", ".join(f'"{column}"' for column in shape.columns)
        where = f" WHERE {' AND '.join(wanted)}" if wanted else ""
        db.run(
            f"INSERT OR IGNORE INTO {shape.table} ({names})"
            f" SELECT {names} FROM stage.{shape.table} AS staged{where} ORDER BY found_in"
        )


def _table(kind: Kind) -> str:
    return TABLES[TYPES[kind]]


def _fields(text: Any) -> Fields:
    return msgspec.json.decode(text, type=dict[str, Any])


def _json(fields: Fields) -> str:
    return msgspec.json.encode(fields).decode()
