"""Doing the opposite of a mutation, or a mutation once more, where nobody has changed its record since."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import msgspec

from app.domain.errors import LedgerUnusable, Refusal
from app.domain.records import Customer, Entry, Record, Submission, SubmissionState, Task, WorkType
from app.store.db import Db
from app.store.rows import TABLES, columns, from_row
from app.store.work import Work
from app.tracking.timers import refuse_locked
from app.wire.mutations import Mutation, Op
from app.wire.records import TYPES, Fields, Kind, from_fields, to_fields

_WHAT = {"entry": "an entry", "work_type": "a work type", "submission": "the submission of the day"}

_USES = {
    Customer: (("entry", "customer_id"), ("task", "customer_id"), ("contact", "customer_id")),
    Task: (("entry", "task_id"),),
    WorkType: (("entry", "work_type_id"),),
}
"""Where a record may be named by others."""


class ChangedSince(Exception):
    """Something is not as the gesture left it any more."""

    def __init__(self, what: str, state: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.state = state


class Overtaken(Refusal):
    """A gesture that can be neither undone nor done once more: others changed or locked what it was about."""


@contextmanager
def changed_since(title: str) -> Iterator[None]:
    """Says in words why a gesture can be neither undone nor done once more."""
    try:
        yield
    except ChangedSince as found:
        how = f"is {found.state} now" if found.state else "has changed since"
        raise Overtaken(title, f"{found.what[:1].upper()}{found.what[1:]} {how}. Change it by hand.") from found
    except LedgerUnusable:
        raise
    except Refusal as found:
        raise Overtaken(found.title, found.message) from found


def take_back(work: Work, mutation: Mutation) -> None:
    """Does the opposite of a mutation."""
    match mutation.op:
        case Op.PUT if mutation.base:
            _change(work, mutation, mutation.set, mutation.base)
        case Op.PUT | Op.RESTORE:
            _remove(work, mutation, mutation.set)
        case Op.DELETE:
            _bring_back(work, mutation, mutation.base)


def do_again(work: Work, mutation: Mutation) -> None:
    """Does a mutation once more, after its opposite."""
    match mutation.op:
        case Op.PUT if mutation.base:
            _change(work, mutation, mutation.base, mutation.set)
        case Op.PUT | Op.RESTORE:
            _bring_back(work, mutation, mutation.set)
        case Op.DELETE:
            _remove(work, mutation, mutation.base)


def _change(work: Work, mutation: Mutation, there: Fields, wanted: Fields) -> None:
    before = _expected(work.db, mutation, there, deleted=False)
    after = from_fields(mutation.kind, mutation.id, {**to_fields(before), **wanted})
    work.change(before, after)


def _remove(work: Work, mutation: Mutation, there: Fields) -> None:
    record = _expected(work.db, mutation, there, deleted=False)
    if isinstance(record, Submission):
        # A day is never deleted: as good as never submitted is an open one.
        work.change(record, msgspec.structs.replace(record, state=SubmissionState.OPEN))
        return
    for table, column in _USES.get(type(record), ()):
        if work.db.value(f"SELECT 1 FROM {table} WHERE {column} = ? AND deleted = 0 LIMIT 1", (record.id,)):  # noqa: S608
            raise ChangedSince(f"what uses {_named(mutation)}")
    work.delete(record)


def _bring_back(work: Work, mutation: Mutation, there: Fields) -> None:
    if mutation.kind is Kind.SUBMISSION:
        _change(work, mutation, {**there, "state": SubmissionState.OPEN.value}, there)
        return
    work.restore(_expected(work.db, mutation, there, deleted=True))


def _expected(db: Db, mutation: Mutation, there: Fields, *, deleted: bool) -> Record:
    """The record, if it has the values that the gesture left it with."""
    value_type = TYPES[mutation.kind]
    found = f"SELECT deleted, {columns(value_type)} FROM {TABLES[value_type]} WHERE id = ?"  # noqa: S608
    row = db.row(found, (mutation.id,))
    if row is None or bool(row[0]) != deleted:
        raise ChangedSince(_named(mutation))
    record: Record = from_row(value_type, row[1:])  # type: ignore[type-var]
    if isinstance(record, Entry):
        refuse_locked(record)
    now = to_fields(record)
    # The state of an entry is the manager's to say, and does not stand against it while it is not locked.
    own = {name for name in there if not (name == "state" and isinstance(record, Entry))}
    if any(now.get(name) != there[name] for name in own):
        raise ChangedSince(_named(mutation))
    return record


def _named(mutation: Mutation) -> str:
    return _WHAT.get(mutation.kind, f"a {mutation.kind}")
