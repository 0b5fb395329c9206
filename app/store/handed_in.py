"""Entries follow their day. What a technician said of a day holds for its entries here at once; the server comes to the
same, but its rows of them may arrive before it has heard of it, and it may refuse.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

import msgspec

from app.domain.days import day_span
from app.domain.errors import Refusal
from app.domain.records import Entry, EntryState, SubmissionState
from app.domain.span import Span
from app.store import entries
from app.store.db import Db
from app.store.work import Work
from app.wire.records import Kind

_SAID = {SubmissionState.SUBMITTED: EntryState.SUBMITTED, SubmissionState.OPEN: EntryState.OPEN}
_TAKEN_ALONG = {
    EntryState.SUBMITTED: frozenset({EntryState.OPEN, EntryState.RETURNED}),
    EntryState.OPEN: frozenset({EntryState.SUBMITTED}),
}
"""Which entries become so with their day."""


_REFUSED = (
    "EXISTS (SELECT 1 FROM journal WHERE journal.id = submission.id AND journal.state = 'attention')"
    " AND NOT EXISTS (SELECT 1 FROM journal WHERE journal.id = submission.id AND journal.state = 'pending')"
)
"""The server did not take what was said of the day. It is kept as it was said, but holds for no entry."""


class _Said(NamedTuple):
    """What was said of a day and waits to be sent."""

    span: Span
    state: EntryState


def follow(work: Work, keys: Iterable[tuple[Kind, str]]) -> None:
    """Brings the states of entries in line with their days, after these records came from the server."""
    of_kind: dict[Kind, list[str]] = {Kind.ENTRY: [], Kind.SUBMISSION: []}
    for kind, record_id in keys:
        if kind in of_kind:
            of_kind[kind].append(record_id)
    if of_kind[Kind.ENTRY] and (said := _waiting(work.db)):
        for entry_id in of_kind[Kind.ENTRY]:
            _obey(work, entries.get(work.db, entry_id), said)
    for submission_id in of_kind[Kind.SUBMISSION]:
        _let_go(work, submission_id)


def restore(db: Db) -> None:
    """Gives the entries of submitted days their state again, in a ledger that was put together from its journal."""
    for day, zone in db.rows(
        f"SELECT day, zone FROM submission WHERE deleted = 0 AND state = 'submitted' AND NOT ({_REFUSED})"
    ):
        span = _span(day, zone)
        if span is not None:
            db.run(
                "UPDATE entry SET state = 'submitted' WHERE state IN ('open', 'returned') AND deleted = 0"
                ' AND "end" IS NOT NULL AND start >= ? AND start < ?',
                (span.start, span.end),
            )


def _waiting(db: Db) -> list[_Said]:
    rows = db.rows(
        "SELECT day, zone, state FROM submission WHERE deleted = 0 AND state IN ('submitted', 'open')"
        " AND EXISTS (SELECT 1 FROM journal WHERE journal.id = submission.id AND journal.state = 'pending')"
    )
    spans = [(_span(day, zone), _SAID[SubmissionState(state)]) for day, zone, state in rows]
    return [_Said(span, state) for span, state in spans if span is not None]


def _obey(work: Work, entry: Entry | None, said: list[_Said]) -> None:
    if entry is None or entry.running:
        return
    for span, state in said:
        if span.start <= entry.start < span.end and entry.state in _TAKEN_ALONG[state]:
            work.set_state(entry, state)
            return


def _let_go(work: Work, submission_id: str) -> None:
    """Where a day is not submitted (any more), its entries are what the server says of them."""
    found = work.db.row(f"SELECT day, zone, state, deleted, {_REFUSED} FROM submission WHERE id = ?", (submission_id,))
    if found is None:
        return
    day, zone, state, deleted, refused = found
    if state in (SubmissionState.SUBMITTED, SubmissionState.APPROVED) and not deleted and not refused:
        return
    span = _span(day, zone)
    if span is None:
        return
    for entry in [it for it in entries.stream(work.db, span) if it.state is EntryState.SUBMITTED]:
        state = _server_says(work.db, entry.id)
        if state is not EntryState.SUBMITTED:
            work.set_state(entry, state)


def _server_says(db: Db, entry_id: str) -> EntryState:
    data = db.value("SELECT data FROM mirror WHERE kind = 'entry' AND id = ? AND deleted = 0", (entry_id,))
    try:
        return EntryState.OPEN if data is None else EntryState(msgspec.json.decode(data).get("state", EntryState.OPEN))
    except ValueError:
        return EntryState.SUBMITTED  # a state that this program does not know stays locked


def _span(day: str, zone: str) -> Span | None:
    try:
        return day_span(date.fromisoformat(day), zone)
    except (Refusal, ValueError):
        return None
