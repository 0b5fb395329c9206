"""What becomes of one mutation, given the record as it stands: pure rules (docs/sync.md lists them by number)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from app.domain.records import EntryState
from app.wire.mutations import Op
from app.wire.protocol import Overridden, ProblemType, RecordProblem, SentMutation, Status
from app.wire.records import ONLY_DOWN, Fields, Kind
from server.reading import ends_before_start, judge_span, judged, read_new, read_some
from server.store.ordered import Write
from server.store.records import SHAPES, Stored, Values, fields_of
from server.sync import submitting
from server.sync.device import DeviceIdentity
from server.sync.merge import Merged, all_fields, group_of, merge, withdrawn
from server.sync.rules import Rules, Verdict, rejected
from server.timesheets.days import HANDED_IN
from server.timesheets.locks import CLOSED, lock_of
from server.unfit import Unfit, is_id

_LOCK_TITLES: Mapping[str, str] = {
    EntryState.SUBMITTED: "The entry is submitted",
    EntryState.APPROVED: "The entry is approved",
    EntryState.INVOICED: "The entry is invoiced",
    CLOSED: "The period is closed",
}


def decide(mutation: SentMutation, row: Stored | None, rules: Rules, *, purged: bool) -> Verdict:
    """The outcome of a mutation on a record, ``None`` where there is no row; ``purged``: its tombstone is gone too."""
    if not is_id(mutation.id):
        return rejected(
            ProblemType.INVALID, "The id is not one", "A record's id is a UUID in lower case.", None, field="id"
        )
    refused = _not_allowed(mutation, row, rules.device)
    if refused is not None:
        visible = None if SHAPES[mutation.type].is_owned else row
        return rejected(ProblemType.NOT_ALLOWED, "Not allowed", refused, visible)
    try:
        if mutation.op is Op.DELETE:
            return _delete(mutation, row, rules)
        return _put(mutation, row, rules, purged=purged)
    except Unfit as unfit:
        return rejected(ProblemType.INVALID, "It cannot be so", unfit.detail, row, field=unfit.field)


def unreadable(detail: str) -> Verdict:
    """The outcome of a mutation of which only the number could be read."""
    return rejected(ProblemType.INVALID, "The change cannot be read", detail, None)


def _not_allowed(mutation: SentMutation, row: Stored | None, device: DeviceIdentity) -> str | None:
    match mutation.type:
        case Kind.ENTRY if row is not None and row.person_id != device.person_id:
            return "The entry is somebody else's."
        case Kind.SUBMISSION if row is not None and row.person_id != device.person_id:
            return "The day is somebody else's."
        case Kind.SUBMISSION if mutation.op is not Op.PUT:
            return "A submitted day is withdrawn, not deleted."
        case kind if kind in ONLY_DOWN:
            return "Agreements and shared favourites are made by managers on the server."
        case Kind.WORK_TYPE if not device.manages:
            return "Work types are made and changed by managers."
        case Kind.CUSTOMER if row is not None and not device.manages and row.created_by != device.person_id:
            return "Customers are changed by managers, or by whoever made them."
    return None


def _put(mutation: SentMutation, row: Stored | None, rules: Rules, *, purged: bool) -> Verdict:
    if row is None:
        return _was_deleted(None) if purged else _make(mutation, None, rules)
    if not row.deleted:
        return _change(mutation, row, rules)
    if mutation.op is Op.RESTORE and (rules.device.manages or rules.deleted_by(row) == rules.device.person_id):
        return _make(mutation, row, rules)
    return _was_deleted(row)


def _make(mutation: SentMutation, tombstone: Stored | None, rules: Rules) -> Verdict:
    """A new record, or one that comes back in place of its tombstone."""
    device, kind = rules.device, mutation.type
    values = read_new(kind, _technicians_part(kind, mutation.set, None))
    if kind is Kind.ENTRY:
        late = rules.comes_late(values["start"])
        values["state"] = EntryState.LATE.value if late else EntryState.OPEN.value
    record = Stored(
        kind=kind,
        id=mutation.id,
        values=values,
        row_seq=PENDING,
        rev="",
        managed=all_fields(kind) if _as_manager(rules, kind) else frozenset(),
        created_by=device.person_id if tombstone is None else tombstone.created_by,
        person_id=device.person_id if SHAPES[kind].is_owned else "",
        device_id=device.device_id if SHAPES[kind].is_owned else "",
    )
    if kind is Kind.SUBMISSION and (verdict := submitting.refused(mutation, None, record, rules)) is not None:
        return verdict
    write = _write(mutation, record, {}, values, fresh=tombstone is None)
    also = submitting.effects(None, record, rules) if kind is Kind.SUBMISSION else ()
    return Verdict(status=Status.APPLIED, record=record, write=write, also=also)


def _change(mutation: SentMutation, row: Stored, rules: Rules) -> Verdict:
    kind = row.kind
    new, base = _new_values(mutation, row), _without_state(kind, read_some(kind, mutation.base))
    merged = merge(kind, row.values, row.managed, base, new, by_manager=_as_manager(rules, kind))
    if kind is Kind.ENTRY and ends_before_start(merged.values):
        merged = withdrawn(
            kind, merged, current=row.values, managed=row.managed, new=new, group=group_of(kind, "start")
        )
    if kind is Kind.ENTRY and merged.values["start"] != row.values["start"]:
        merged = _moved(merged, rules)
    changed = [name for name in SHAPES[kind].fields if merged.values[name] != row.values[name]]
    if not changed and not merged.overridden:
        return Verdict(status=Status.APPLIED, record=row)
    lock = lock_of(row.values, rules.closed_until) if kind is Kind.ENTRY else None
    if lock is not None:
        return _is_locked(row, lock)
    if kind is Kind.SUBMISSION:
        return _resubmitted(mutation, row, merged, changed, rules)
    return _changed(mutation, row, merged, changed)


def _moved(merged: Merged, rules: Rules) -> Merged:
    """An entry that was moved into a day that is handed in comes late to it, as a new one would."""
    if merged.values["state"] not in HANDED_IN or not rules.days.is_shut(merged.values["start"]):
        return merged
    return msgspec.structs.replace(merged, values={**merged.values, "state": EntryState.LATE.value})


def _resubmitted(mutation: SentMutation, row: Stored, merged: Merged, changed: list[str], rules: Rules) -> Verdict:
    verdict = _changed(mutation, row, merged, changed)
    made = verdict.record
    assert made is not None  # noqa: S101 - a change that is made leaves a record
    refused = submitting.refused(mutation, row, made, rules)
    return refused or msgspec.structs.replace(verdict, also=submitting.effects(row, made, rules))


def _technicians_part(kind: Kind, fields: Fields, row: Stored | None) -> Values:
    """The values that a device has a say in; the others of an entry or a day are the server's and the managers'."""
    if kind is Kind.SUBMISSION:
        return submitting.as_technicians_say(fields, row)
    return fields if row is None else _without_state(kind, read_some(kind, fields))


def _new_values(mutation: SentMutation, row: Stored) -> Values:
    new = _technicians_part(row.kind, mutation.set, row)
    whole = judged(row.kind, {**row.values, **new})
    new = {name: whole[name] for name in new}
    if "start" in new and "end" in new:
        judge_span(new)
    return new


def _changed(mutation: SentMutation, row: Stored, merged: Merged, changed: list[str]) -> Verdict:
    record = msgspec.structs.replace(row, values=merged.values, managed=merged.managed, row_seq=PENDING, rev="")
    overridden = _as_sent(row.kind, merged.overridden)
    write = _write(
        mutation, record,
        {name: row.values[name] for name in changed}, {name: merged.values[name] for name in changed},
        lost=(*overridden, *_as_sent(row.kind, merged.lost)),
    )  # fmt: skip
    status = Status.MERGED if merged.overridden or merged.lost else Status.APPLIED
    return Verdict(status=status, record=record, write=write, overridden=overridden)


def _delete(mutation: SentMutation, row: Stored | None, rules: Rules) -> Verdict:
    if row is None or row.deleted:
        return Verdict(status=Status.APPLIED, record=row)
    base = _without_state(row.kind, read_some(row.kind, mutation.base))
    if any(row.values[name] != value for name, value in base.items()):
        problem = RecordProblem(
            type=ProblemType.EDITED,
            title="It was changed meanwhile",
            detail="Somebody changed it before it was deleted, so it was kept.",
        )
        return Verdict(status=Status.CONFLICT, record=row, problem=problem)
    lock = lock_of(row.values, rules.closed_until) if row.kind is Kind.ENTRY else None
    if lock is not None:
        return _is_locked(row, lock)
    record = tombstone_of(row)
    return Verdict(status=Status.APPLIED, record=record, write=_write(mutation, record, row.values, {}))


PENDING = 0
"""The ``row_seq`` of a record that is yet to be written."""


def tombstone_of(record: Stored) -> Stored:
    """What stays of a record that is deleted: that it was, and whose."""
    return msgspec.structs.replace(
        record, values=dict(SHAPES[record.kind].empty), deleted=True, managed=frozenset(), row_seq=PENDING, rev=""
    )


def _as_manager(rules: Rules, kind: Kind) -> bool:
    # On their own entries and days managers are technicians like all others.
    return rules.device.manages and not SHAPES[kind].is_owned


def _without_state(kind: Kind, values: Values) -> Values:
    """The values that a device has a say in: the state of an entry is the server's."""
    if kind is Kind.ENTRY and "state" in values:
        return {name: value for name, value in values.items() if name != "state"}
    return values


def _write(
    mutation: SentMutation,
    record: Stored,
    before: Values,
    after: Values,
    *,
    fresh: bool = False,
    lost: tuple[Overridden, ...] = (),
) -> Write:
    shape = SHAPES[record.kind]
    return Write(
        record=record,
        fresh=fresh,
        op=mutation.op.value,
        before=fields_of(shape, before),
        after=fields_of(shape, after),
        lost=lost,
        device_seq=mutation.seq,
        device_time=_device_time(mutation),
    )


def _device_time(mutation: SentMutation) -> str:
    """What the device's clock showed, and how far it was off; a fact that is kept and never used."""
    shown = mutation.device_time[:40] if mutation.device_time.isascii() and mutation.device_time.isprintable() else ""
    if mutation.clock is None:
        return shown
    return f"{shown} {mutation.clock.offset_ms:+d}±{mutation.clock.unc_ms} ms"[:100]


def _as_sent(kind: Kind, values: tuple[Overridden, ...]) -> tuple[Overridden, ...]:
    shape = SHAPES[kind]

    def sent(field: str, value: Any) -> Any:
        return fields_of(shape, {field: value})[field]

    return tuple(Overridden(one.field, sent(one.field, one.yours), sent(one.field, one.kept), one.by) for one in values)


def _is_locked(row: Stored, lock: str) -> Verdict:
    detail = "It stayed as it is. Ask a manager to open it, or keep your change as a note."
    return rejected(ProblemType.LOCKED, _LOCK_TITLES[lock], detail, row, lock=lock)


def _was_deleted(row: Stored | None) -> Verdict:
    problem = RecordProblem(
        type=ProblemType.DELETED,
        title="It was deleted meanwhile",
        detail="Somebody deleted it. Make it again as a new one, or let it go.",
    )
    return Verdict(status=Status.CONFLICT, record=row, problem=problem)
