"""The databases that a schedule leaves, read by the standard library."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

KINDS = ("customer", "contact", "task", "work_type", "entry", "agreement", "submission", "favourite")
_ON_DEVICES = {"favourite": "shared_favourite"}
"""Tables of devices that are not called as their kind."""
_INSTANTS = frozenset({"start", "end", "promise"})
_OF_THE_SERVER = frozenset({
    "org_id", "id", "row_seq", "rev", "deleted", "writers", "created_by", "person_id", "device_id",
})  # fmt: skip

Key = tuple[str, str]
"""Kind and id of a record."""
Values = dict[str, Any]
"""A record's values as tables hold them: instants in milliseconds, truth values 0 or 1."""


class Audit(NamedTuple):
    row_seq: int
    key: Key
    op: str
    person_id: str
    device_id: str
    device_seq: int | None
    before: Values
    after: Values
    overridden: str


class Outcome(NamedTuple):
    mid: str
    status: str
    row_seq: int | None
    overridden: tuple[str, ...]


class Held(NamedTuple):
    """A record as the server has it. ``person_id`` is empty for what is everybody's."""

    row_seq: int
    rev: str
    deleted: bool
    person_id: str
    values: Values


class Server(NamedTuple):
    audit: list[Audit]
    outcomes: dict[tuple[str, int], Outcome]
    """By device and number."""
    last_seqs: dict[str, int]
    records: dict[Key, Held]
    purged: set[Key]
    head: int
    commits: list[tuple[int, str]]


class Journaled(NamedTuple):
    seq: int
    mid: str
    key: Key
    op: str
    base: Values
    new: Values
    state: str
    status: str
    settled: str
    """What a person decided about a refused one."""


class Mirrored(NamedTuple):
    row_seq: int
    rev: str
    deleted: bool
    values: Values


class Device(NamedTuple):
    device_id: str
    last_seq: int
    journal: list[Journaled]
    mirror: dict[Key, Mirrored]
    shown: dict[Key, tuple[bool, Values]]
    """Whether it is deleted, and its values."""
    notices: set[str]


def as_stored(fields: dict[str, Any]) -> Values:
    """JSON values as tables hold them."""
    return {name: _stored(name, value) for name, value in fields.items()}


def _stored(name: str, value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    if name in _INSTANTS and isinstance(value, str):
        return round(datetime.fromisoformat(value).timestamp() * 1_000)
    if isinstance(value, list):
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    return value


def read_server(path: Path) -> Server:
    with closing(sqlite3.connect(path)) as db:
        outcomes: dict[tuple[str, int], Outcome] = {}
        for device, seq, mid, text in db.execute("SELECT device_id, seq, mid, outcome FROM mutation"):
            told = json.loads(text)
            names = tuple(one["field"] if isinstance(one, dict) else one[0] for one in told.get("overridden", ()))
            outcomes[device, seq] = Outcome(mid, told["status"], told.get("row_seq"), names)
        audit = [
            Audit(
                row_seq, (kind, record_id), op, person, device, seq, as_stored(json.loads(before)),
                as_stored(json.loads(after)), lost,
            )
            for row_seq, kind, record_id, op, person, device, seq, before, after, lost in db.execute(
                "SELECT row_seq, kind, id, op, person_id, device_id, device_seq, before, after, overridden"
                " FROM audit ORDER BY row_seq"
            )
        ]  # fmt: skip
        records: dict[Key, Held] = {}
        for kind in KINDS:
            for row in _dicts(db, f'SELECT * FROM "{kind}"'):
                values = {name: value for name, value in row.items() if name not in _OF_THE_SERVER}
                records[kind, row["id"]] = Held(
                    row["row_seq"], row["rev"], bool(row["deleted"]), row.get("person_id", ""), values
                )
        return Server(
            audit=audit,
            outcomes=outcomes,
            last_seqs=dict(db.execute("SELECT id, last_seq FROM device")),
            records=records,
            purged={(kind, record_id) for kind, record_id in db.execute("SELECT kind, id FROM purged")},
            head=db.execute("SELECT head FROM org_seq").fetchone()[0],
            commits=db.execute("SELECT head, commit_id FROM sync_commit ORDER BY head").fetchall(),
        )


def read_ledger(path: Path) -> Device:
    with closing(sqlite3.connect(path)) as db:
        journal = [
            Journaled(
                seq, mid, (kind, record_id), op, as_stored(json.loads(base)), as_stored(json.loads(new)), state,
                *_of_outcome(outcome),
            )
            for seq, mid, kind, record_id, op, base, new, state, outcome in db.execute(
                'SELECT seq, mid, kind, id, op, base, "set", state, outcome FROM journal ORDER BY seq'
            )
        ]  # fmt: skip
        mirror = {
            (kind, record_id): Mirrored(row_seq, rev, bool(deleted), as_stored(json.loads(data)))
            for kind, record_id, row_seq, rev, deleted, data in db.execute(
                "SELECT kind, id, row_seq, rev, deleted, data FROM mirror"
            )
        }
        shown: dict[Key, tuple[bool, Values]] = {}
        for kind in KINDS:
            for row in _dicts(db, f'SELECT * FROM "{_ON_DEVICES.get(kind, kind)}"'):
                record_id, deleted = row.pop("id"), bool(row.pop("deleted"))
                shown[kind, record_id] = (deleted, row)
        device_id, last_seq = db.execute("SELECT id, last_seq FROM device").fetchone()
        notices = {key for (key,) in db.execute("SELECT key FROM notice")}
        return Device(device_id, last_seq, journal, mirror, shown, notices)


def _of_outcome(text: str | None) -> tuple[str, str]:
    outcome = json.loads(text) if text else {}
    return outcome.get("status", ""), outcome.get("settled", "")


def _dicts(db: sqlite3.Connection, sql: str) -> Iterable[dict[str, Any]]:
    rows = db.execute(sql)
    names = [column[0] for column in rows.description]
    for row in rows:
        yield dict(zip(names, row, strict=True))
