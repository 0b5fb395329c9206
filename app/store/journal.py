"""The journal as an outbox: what is to be sent, what was answered, what the server refused.

States of a row: ``pending`` until the server has said how it ended, then ``acked``, or ``attention`` where it was
refused and a person must decide. Rows are never removed: from them a server that was restored from a backup gets back
what it lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from app.domain.instant import Instant
from app.store.db import Db, Row
from app.wire.mutations import Mutation, Op
from app.wire.protocol import Overridden, RecordProblem, Status
from app.wire.records import Fields, Kind

PENDING = "pending"
ACKED = "acked"
ATTENTION = "attention"

_BATCH = 500


class Outcome(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How a mutation ended. ``withheld`` says why it is not sent itself: the server cannot take it at all.

    ``settled`` is what a person decided about a refused one: resent, kept, dropped. ``place`` is kept of a customer
    that was made here: where the server put it into its order.
    """

    status: Status | None = None
    problem: RecordProblem | None = None
    withheld: RecordProblem | None = None
    overridden: tuple[Overridden, ...] = ()
    settled: str = ""
    place: int | None = None


class Posted(msgspec.Struct, frozen=True, kw_only=True):
    """A row of the journal with its fate."""

    mutation: Mutation
    state: str
    outcome: Outcome | None = None

    @property
    def withheld(self) -> RecordProblem | None:
        return self.outcome.withheld if self.outcome else None

    @property
    def only_its_number(self) -> bool:
        """Whether it is sent without its contents from now on: the server cannot take it, or a person has decided on
        it, which a server that was restored from a backup must not undo."""
        return self.withheld is not None or bool(self.outcome and self.outcome.settled)

    @property
    def reason(self) -> RecordProblem | None:
        """Why it was refused."""
        return (self.outcome.withheld or self.outcome.problem) if self.outcome else None


_COLUMNS = 'seq, mid, kind, id, op, base, "set", at, state, outcome'


def waiting(db: Db, limit: int) -> list[Posted]:
    """The next mutations to send, by their numbers."""
    rows = db.rows(f"SELECT {_COLUMNS} FROM journal WHERE state = 'pending' ORDER BY seq LIMIT ?", (limit,))
    return [_posted(row) for row in rows]


def refused(db: Db) -> list[Posted]:
    """What the server refused and nobody has decided on, the oldest first."""
    return [_posted(row) for row in db.rows(f"SELECT {_COLUMNS} FROM journal WHERE state = 'attention' ORDER BY seq")]


def unsent(db: Db) -> list[Posted]:
    """Everything the server does not have: what waits and what was refused."""
    return [_posted(row) for row in db.rows(f"SELECT {_COLUMNS} FROM journal WHERE state <> 'acked' ORDER BY seq")]


def unsettled(db: Db, kind: Kind, ids: Iterable[str]) -> list[tuple[str, str, str]]:
    """Of these records the changes that the server does not have: id, name of the change, state; the oldest first."""
    wanted = list(ids)
    found: list[Row] = []
    for first in range(0, len(wanted), _BATCH):
        batch = wanted[first : first + _BATCH]
        found += db.rows(
            "SELECT id, mid, state, seq FROM journal WHERE state <> 'acked' AND kind = ?"
            f" AND id IN ({', '.join('?' * len(batch))})",
            (kind, *batch),
        )
    return [(record_id, mid, state) for record_id, mid, state, _ in sorted(found, key=lambda row: row[3])]


def by_mid(db: Db, mid: str) -> Posted | None:
    """The mutation of that name."""
    row = db.row(f"SELECT {_COLUMNS} FROM journal WHERE mid = ?", (mid,))
    return None if row is None else _posted(row)


def by_seq(db: Db, seq: int) -> Posted | None:
    """The mutation of that number."""
    row = db.row(f"SELECT {_COLUMNS} FROM journal WHERE seq = ?", (seq,))
    return None if row is None else _posted(row)


def between(db: Db, first: int, last: int) -> list[Mutation]:
    """The mutations of these numbers, in order."""
    rows = db.rows(f"SELECT {_COLUMNS} FROM journal WHERE seq BETWEEN ? AND ? ORDER BY seq", (first, last))
    return [_posted(row).mutation for row in rows]


_BROUGHT_ALONG = """state = 'attention' AND kind = 'work_type' AND outcome LIKE '%"/problems/not-allowed"%'
 AND NOT EXISTS (SELECT 1 FROM mirror WHERE mirror.kind = journal.kind AND mirror.id = journal.id)"""


_MADE = """kind = ? AND id = ? AND op = 'put' AND base = '{}'"""


def was_made(db: Db, kind: Kind, record_id: str) -> bool:
    """Whether the record was made on this machine."""
    return db.row(f"SELECT 1 FROM journal WHERE {_MADE}", (kind, record_id)) is not None


def place_of_made(db: Db, kind: Kind, record_id: str) -> int | None:
    """Where the server put a record that was made here into its order; ``None`` where that is not known."""
    found = db.row(f"SELECT outcome FROM journal WHERE {_MADE} AND state = 'acked' ORDER BY seq", (kind, record_id))
    return None if found is None or found[0] is None else msgspec.json.decode(found[0], type=Outcome).place


def counts(db: Db) -> tuple[int, int]:
    """How many wait to be sent, and how many matters are to be decided: the work types that a ledger brought along and
    that the server may not take from it are one."""
    found: dict[str, int] = dict(db.rows("SELECT state, count(*) FROM journal WHERE state <> 'acked' GROUP BY state"))
    refused_ones = found.get(ATTENTION, 0)
    if refused_ones > 1:
        brought_along: int = db.value(f"SELECT count(*) FROM journal WHERE {_BROUGHT_ALONG}")
        refused_ones -= max(brought_along - 1, 0)
    return found.get(PENDING, 0), refused_ones


def acked_seq(db: Db) -> int:
    """The highest number that has an outcome; 0 where none has."""
    found: int = db.value("SELECT coalesce(max(seq), 0) FROM journal WHERE state <> 'pending' AND seq > 0")
    return found


def conclude(db: Db, posted: Posted, state: str, outcome: Outcome) -> None:
    """Stores how a mutation ended."""
    db.run(
        "UPDATE journal SET state = ?, outcome = ?, attempts = 0 WHERE mid = ?",
        (state, msgspec.json.encode(outcome).decode(), posted.mutation.mid),
    )


def settle(db: Db, posted: Posted, decision: str) -> None:
    """Takes a refused mutation off the list of those that need attention."""
    outcome = msgspec.structs.replace(posted.outcome or Outcome(), settled=decision)
    db.run(
        "UPDATE journal SET state = 'acked', outcome = ? WHERE mid = ?",
        (msgspec.json.encode(outcome).decode(), posted.mutation.mid),
    )


def refused_of(db: Db, kind: Kind, record_id: str) -> list[Posted]:
    """What the server refused of one record, the oldest first."""
    rows = db.rows(
        f"SELECT {_COLUMNS} FROM journal WHERE id = ? AND kind = ? AND state = 'attention' ORDER BY seq",
        (record_id, kind),
    )
    return [_posted(row) for row in rows]


def stumble(db: Db, first: int, last: int) -> int:
    """Counts that the server failed at these mutations; how often it has failed at the first."""
    db.run("UPDATE journal SET attempts = attempts + 1 WHERE seq BETWEEN ? AND ?", (first, last))
    times: int = db.value("SELECT attempts FROM journal WHERE seq = ?", (first,))
    return times


def requeue(db: Db, expected: int) -> list[tuple[Kind, str]]:
    """Has everything from that number on sent again; the records it is about."""
    keys = db.rows("SELECT DISTINCT kind, id FROM journal WHERE seq >= ? AND state <> 'pending'", (expected,))
    db.run("UPDATE journal SET state = 'pending' WHERE seq >= ?", (expected,))
    return [(Kind(kind), record_id) for kind, record_id in keys]


def has_from(db: Db, seq: int) -> bool:
    """Whether the journal still holds that number and all after it."""
    count, last = db.row("SELECT count(*), max(seq) FROM journal WHERE seq >= ?", (seq,)) or (0, None)
    device_last: int = db.value("SELECT last_seq FROM device")
    if seq == device_last + 1:
        return True
    return last is not None and last == device_last and count == last - seq + 1


def renumber(db: Db, device_id: str, since: Instant | None = None) -> None:
    """Makes this ledger a new device: what waits counts from 1, and with it what was made ``since`` then and answered.

    The former numbers belong to the former device, which may still be at work with them. A server knows by their names
    the mutations that it has, and answers them as before; one that was restored from a backup gets back what it lost.
    All other answered ones get numbers below 1 and are not sent again.
    """
    db.run("UPDATE journal SET state = 'attention' WHERE state = 'pending' AND outcome LIKE '%\"withheld\"%'")
    if since is not None:
        db.run(
            "UPDATE journal SET state = 'pending' WHERE at >= ? AND coalesce(outcome, '') NOT LIKE '%\"withheld\"%'",
            (since,),
        )
    answered = [seq for (seq,) in db.rows("SELECT seq FROM journal WHERE state <> 'pending' ORDER BY seq DESC")]
    waiting_now = [seq for (seq,) in db.rows("SELECT seq FROM journal WHERE state = 'pending' ORDER BY seq")]
    # Out of the way first: the number is the key.
    far: int = db.value("SELECT coalesce(max(abs(seq)), 0) + 1 FROM journal")
    db.run("UPDATE journal SET seq = seq + ?", (2 * far,))
    db.run_many(
        "UPDATE journal SET seq = ? WHERE seq = ?",
        [(-place, seq + 2 * far) for place, seq in enumerate(answered)],
    )
    db.run_many(
        "UPDATE journal SET seq = ? WHERE seq = ?",
        [(place, seq + 2 * far) for place, seq in enumerate(waiting_now, start=1)],
    )
    db.run("UPDATE device SET id = ?, last_seq = ?", (device_id, len(waiting_now)))


def _posted(row: Row) -> Posted:
    seq, mid, kind, record_id, op, base, new, at, state, outcome = row
    mutation = Mutation(
        seq=seq, mid=mid, kind=Kind(kind), id=record_id, op=Op(op), base=_fields(base), set=_fields(new), at=at
    )
    return Posted(
        mutation=mutation, state=state, outcome=None if outcome is None else msgspec.json.decode(outcome, type=Outcome)
    )


def _fields(text: str) -> Fields:
    return msgspec.json.decode(text, type=dict[str, Any])
