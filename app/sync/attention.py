"""What the server refused: kept with its reason, until a person decides.

Remedies: send it again, changed or not; send an entry again for another task; keep it on this machine; let it go.
Nothing is removed from the journal by any of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from app.domain.errors import NotFound, Refusal
from app.domain.ids import new_id
from app.domain.records import Record, WorkType
from app.store import journal, mirror
from app.store.changes import ChangeSet
from app.store.db import Db
from app.store.journal import Posted
from app.store.ledger import Ledger
from app.store.rows import TABLES, columns, from_row
from app.store.work import Work
from app.sync import work_types
from app.tracking.subject import Named, Subject
from app.wire.mutations import Op
from app.wire.protocol import RecordProblem, Row
from app.wire.records import TYPES, Fields, Kind, to_fields

_NO_REASON = RecordProblem(type="", title="The server refused it", detail="It did not say why.")


class Refused(msgspec.Struct, frozen=True, kw_only=True):
    """One refused change. ``wanted`` are the values that did not get through, ``there`` what the server has of them.

    ``mid`` names it. ``record`` is what the change is about as the ledger knows it, deleted or not. Work types that a
    ledger brought along are one matter (:mod:`app.sync.work_types`); ``names`` are theirs.
    """

    mid: str
    kind: Kind
    id: str
    op: Op
    at: int
    wanted: Fields
    there: Fields
    on_server: bool
    reason: RecordProblem
    record: Record | None
    names: tuple[str, ...] = ()


class Attention:
    """The refused changes of one ledger, and what can be done about each."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def list(self) -> list[Refused]:
        """All that need a decision, the oldest first."""
        with self._ledger.read() as db:
            held = work_types.held_types(db)
            refused = journal.refused(db)
            first = next((posted for posted in refused if _is_one_of(posted, held)), None)
            return [_told(db, posted, held) for posted in refused if posted is first or not _is_one_of(posted, held)]

    def named(self, tail: str) -> Refused:
        """The one whose name ends so; refuses none and several."""
        found = [refused for refused in self.list() if refused.mid.endswith(tail)]
        if not found:
            raise NotFound("Nothing of that name", f"No refused change ends in “{tail}”. See “wrenchtime attention”.")
        if len(found) > 1:
            raise Refusal("Several fit", f"{len(found)} refused changes end in “{tail}”. Give more of the name.")
        return found[0]

    def resend(self, mid: str, changes: Fields | None = None) -> ChangeSet:
        """Makes the change once more on the record as it is now, with other values for some fields if given.

        What was deleted on the server comes back as a new record.
        """

        def work(work: Work) -> None:
            posted = _open(work.db, mid)
            if _is_one_of(posted, work_types.held_types(work.db)):
                raise Refusal(
                    "Work types are made by managers", "Choose one of the company's instead, or keep yours here."
                )
            _make_again(work, posted, changes or {})
            self._settle(work, posted, "resent")

        return self._ledger.write(work)

    def reassign(self, mid: str, subject: Subject | Named) -> ChangeSet:
        """Sends a refused entry again, for another task or customer."""

        def work(work: Work) -> None:
            posted = _open(work.db, mid)
            if posted.mutation.kind is not Kind.ENTRY:
                raise Refusal("Not an entry", "Only an entry can be assigned to another task.")
            wanted = subject.settled(work)
            changes = {"task_id": wanted.task_id, "customer_id": wanted.customer_id, "contact_id": None}
            _make_again(work, posted, changes)
            self._settle(work, posted, "resent")

        return self._ledger.write(work)

    def company_types(self) -> Sequence[WorkType]:
        """The company's work types, which may stand for those that this ledger brought along."""
        with self._ledger.read() as db:
            return work_types.company_types(db)

    def replace(self, mid: str, work_type_id: str) -> ChangeSet:
        """Has a work type of the company stand for all those that this ledger brought along."""

        def work(work: Work) -> None:
            posted = _open(work.db, mid)
            held = work_types.held_types(work.db)
            if not _is_one_of(posted, held):
                raise Refusal("Not a work type of yours", "Only work types that you brought along can be replaced.")
            if work_type_id not in {one.id for one in work_types.company_types(work.db)}:
                raise NotFound("Not a work type of the company", "Choose one that came from the server.")
            work_types.replace(work, held, work_type_id)

        return self._ledger.write(work)

    def keep(self, mid: str) -> ChangeSet:
        """Keeps it on this machine only: a record that the server never took stays in the ledger."""
        return self._decide(mid, "kept")

    def drop(self, mid: str) -> ChangeSet:
        """Lets it go: the ledger shows what the server has. The journal still knows it."""
        return self._decide(mid, "dropped")

    def _decide(self, mid: str, decision: str) -> ChangeSet:
        return self._ledger.write(lambda work: self._settle(work, _open(work.db, mid), decision))

    @staticmethod
    def _settle(work: Work, posted: Posted, decision: str) -> None:
        mutation = posted.mutation
        held = work_types.held_types(work.db)
        if _is_one_of(posted, held):
            for type_id in held:
                work_types.settle(work, type_id, decision)
            return
        # A record that the server never took goes as a whole: its later changes were refused with the first.
        whole = mirror.get(work.db, mutation.kind, mutation.id) is None
        for one in journal.refused_of(work.db, mutation.kind, mutation.id) if whole else [posted]:
            journal.settle(work.db, one, decision)
        mirror.project(work, [(mutation.kind, mutation.id)])
        # A list somewhere got shorter, also where no record changed.
        work.prefer()


def export(posted: list[Posted]) -> list[dict[str, Any]]:
    """Changes the server does not have, as plain values for a file."""
    return [
        {
            "kind": one.mutation.kind.value,
            "id": one.mutation.id,
            "op": one.mutation.op.value,
            "base": one.mutation.base,
            "set": one.mutation.set,
            "at": one.mutation.at,
            "name": one.mutation.mid,
            "state": one.state,
            "reason": None if one.reason is None else {"title": one.reason.title, "detail": one.reason.detail},
        }
        for one in posted
    ]


def _open(db: Db, mid: str) -> Posted:
    posted = journal.by_mid(db, mid)
    if posted is None or posted.state != journal.ATTENTION:
        raise NotFound("Nothing to decide", "That change does not wait for a decision (any more).")
    return posted


def _make_again(work: Work, posted: Posted, changes: Fields) -> None:
    mutation = posted.mutation
    row = mirror.get(work.db, mutation.kind, mutation.id)
    if row is None:
        seen = mirror.view(work.db, mutation.kind, mutation.id) or {}
        work.send_whole(_record(mutation.kind, mutation.id, {**seen, **mutation.set, **changes}))
    elif row.deleted:
        _bring_back(work, posted, changes)
    else:
        _on_the_present(work, posted, row, changes)


def _bring_back(work: Work, posted: Posted, changes: Fields) -> None:
    mutation = posted.mutation
    if mutation.op is Op.DELETE:
        return  # it is gone already, as was wanted
    known = _known(work.db, mutation.kind, mutation.id)
    fields = {**(to_fields(known) if known else {}), **mutation.set, **changes}
    if mutation.kind is Kind.ENTRY:
        fields["state"] = "open"
    work.add(_record(mutation.kind, new_id(), fields))


def _on_the_present(work: Work, posted: Posted, row: Row, changes: Fields) -> None:
    mutation = posted.mutation
    now = mirror.view(work.db, mutation.kind, mutation.id)
    before = None if now is None else mirror.readable(mutation.kind, mutation.id, now)
    if before is None:
        return  # deleted here meanwhile, which is to be sent
    work.adopt(before)
    if mutation.op is Op.DELETE:
        work.delete(before)
        return
    wanted = {**to_fields(before), **mutation.set, **changes}
    if mutation.kind is Kind.ENTRY:
        wanted["state"] = row.data.get("state", "open")  # is the manager's
    work.change(before, _record(mutation.kind, mutation.id, wanted))


def _record(kind: Kind, record_id: str, fields: Fields) -> Record:
    record = mirror.readable(kind, record_id, fields)
    if record is None:
        raise Refusal(
            "It cannot be so", "These values make no whole record. Change them, or keep the refused one here."
        )
    return record


def _known(db: Db, kind: Kind, record_id: str) -> Record | None:
    """The record as the ledger has it, also a deleted one."""
    value_type = TYPES[kind]
    row = db.row(f"SELECT {columns(value_type)} FROM {TABLES[value_type]} WHERE id = ?", (record_id,))  # noqa: S608
    return None if row is None else from_row(value_type, row)  # type: ignore[type-var]


def _is_one_of(posted: Posted, types: Sequence[str]) -> bool:
    return posted.mutation.kind is Kind.WORK_TYPE and posted.mutation.id in types


def _told(db: Db, posted: Posted, held: Sequence[str]) -> Refused:
    mutation = posted.mutation
    names = tuple(work_types.name_of(db, type_id) for type_id in held) if _is_one_of(posted, held) else ()
    row = mirror.get(db, mutation.kind, mutation.id)
    wanted = mutation.set
    return Refused(
        mid=mutation.mid,
        kind=mutation.kind,
        id=mutation.id,
        op=mutation.op,
        at=mutation.at,
        wanted=wanted,
        there={name: row.data.get(name) for name in wanted} if row is not None else {},
        on_server=row is not None and not row.deleted,
        reason=work_types.reason_for(names) if names else posted.reason or _NO_REASON,
        record=_known(db, mutation.kind, mutation.id),
        names=names,
    )
