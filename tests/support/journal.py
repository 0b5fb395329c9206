"""An independent reading of the journal: what it adds up to, by rules written here a second time.

It shares no code with the product.
"""

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from tests.support.ledgers import looking_at

TABLES = {
    "customer": "customer", "contact": "contact", "task": "task", "work_type": "work_type", "entry": "entry",
    "agreement": "agreement", "submission": "submission", "favourite": "shared_favourite",
}  # fmt: skip
"""The table of each kind of record."""

_ADDED_LATER = {"entry": {"parts": "[]", "distance_m": None}}
"""What records lack that programs before schema 0004 made."""
_INSTANTS = {"start", "end", "promise"}

State = dict[tuple[str, str], dict[str, Any]]
"""Column values by kind and id."""


class JournalWrong(AssertionError):
    """The journal is not what it should be."""


Acknowledged = Sequence[tuple[int, Sequence[dict[str, Any]]]]
"""Journal number after each acknowledged change, and the entries it left, as JSON values."""


def check(path: Path, acknowledged: Acknowledged = ()) -> int:
    """Raises unless the journal counts without a gap, is made on what was there, and adds up to exactly the records.

    Every acknowledged change must be in it as it was acknowledged. Returns the number of mutations.
    """
    with looking_at(path) as connection:
        state: State = {}
        count = 0
        told = dict(acknowledged)
        mids = set()
        for seq, mid, kind, record_id, op, base, new in connection.execute(
            'SELECT seq, mid, kind, id, op, base, "set" FROM journal ORDER BY seq'
        ):
            count += 1
            if seq != count:
                raise JournalWrong(f"the journal jumps from {count - 1} to {seq}")
            mids.add(mid)
            change = op, _as_stored(json.loads(base)), _as_stored(json.loads(new))
            _apply(state, (kind, record_id), change, seq)
            for entry in told.pop(seq, ()):
                _compare(state, entry, seq)
        if told:
            raise JournalWrong(f"{len(told)} acknowledged changes are lost, the first is {min(told)}")
        if len(mids) != count:
            raise JournalWrong("two mutations have one name")
        _compare_with_tables(connection, state, count)
        return count


def _compare(state: State, entry: dict[str, Any], seq: int) -> None:
    expected = {name: _stored("", value) for name, value in entry.items()}
    found = {**state.get(("entry", str(expected.pop("id"))), {})}
    found.pop("deleted", None)
    if found != expected:
        raise JournalWrong(f"at {seq} the journal has {found}, acknowledged was {expected}")


def _compare_with_tables(connection: sqlite3.Connection, state: State, count: int) -> None:
    (last_seq,) = connection.execute("SELECT last_seq FROM device").fetchone()
    if last_seq != count:
        raise JournalWrong(f"the device counts {last_seq}, the journal {count}")
    found = _records(connection)
    if found != state:
        differing = [key for key in found.keys() | state.keys() if found.get(key) != state.get(key)]
        key = differing[0]
        raise JournalWrong(f"{len(differing)} differ, {key}: record {found.get(key)}, journal {state.get(key)}")


def _apply(
    state: State,
    key: tuple[str, str],
    change: tuple[str, dict[str, Any], dict[str, Any]],
    seq: int,
) -> None:
    op, base, new = change
    there = state.get(key)
    if there is None:
        if op != "put" or base:
            raise JournalWrong(f"mutation {seq} is the first of {key} and does not make it")
        state[key] = {**_ADDED_LATER.get(key[0], {}), **new, "deleted": 0}
        return
    for name, value in base.items():
        if there[name] != value:
            raise JournalWrong(f"mutation {seq} was made on {name}={value!r}, but it was {there[name]!r}")
    there.update(new)
    if op == "delete":
        there["deleted"] = 1
    elif op == "restore":
        there["deleted"] = 0


def _records(connection: sqlite3.Connection) -> State:
    found: State = {}
    for kind, table in TABLES.items():
        rows = connection.execute(f"SELECT * FROM {table}")
        names = [column[0] for column in rows.description]
        for row in rows:
            values = dict(zip(names, row, strict=True))
            found[kind, values.pop("id")] = values
    return found


def _as_stored(values: dict[str, Any]) -> dict[str, Any]:
    """JSON values as the tables hold them."""
    return {name: _stored(name, value) for name, value in values.items()}


def _stored(name: str, value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    if name in _INSTANTS and value is not None:
        return round(datetime.fromisoformat(value).timestamp() * 1000)
    if isinstance(value, list):
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    return value
