"""What the server refused, read from the ledger as plain values with the words a person knows it by."""

from __future__ import annotations

import msgspec

from app.bootstrap import Services
from app.domain.days import date_of
from app.domain.instant import from_iso
from app.domain.records import Customer, Entry, Favourite, Record, Submission, Task, WorkType
from app.store.described import Described, describe
from app.sync.attention import Attention, Refused
from app.wire.mutations import Op
from app.wire.records import Kind, from_fields, to_fields
from ui import wording
from ui.language import mark, tr
from ui.sentences import said
from ui.sync.names import field_name, kind_name
from ui.wording import name_of

_ASKED = {
    Op.PUT: mark("The change of “{name}”"),
    Op.DELETE: mark("Discarding “{name}”"),
    Op.RESTORE: mark("Bringing back “{name}”"),
}
_NAMES_ONLY = frozenset({"task_id", "customer_id", "contact_id", "work_type_id"})


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """One refused change. ``asked`` says what was wanted, ``when`` the entry's times, ``differences`` each value that
    did not get through beside the server's."""

    refused: Refused
    asked: str
    when: str
    differences: tuple[str, ...]
    company_types: tuple[WorkType, ...] = ()
    """What may stand for work types that this ledger brought along; empty for everything else."""

    @property
    def mid(self) -> str:
        """The change's name."""
        return self.refused.mid

    @property
    def entry(self) -> Entry | None:
        """The entry it is about, if it is one."""
        record = self.refused.record
        return record if isinstance(record, Entry) else None

    @property
    def wanted(self) -> Entry | None:
        """The entry as it would be with what was refused."""
        entry = self.entry
        if entry is None:
            return None
        record = from_fields(Kind.ENTRY, entry.id, {**to_fields(entry), **self.refused.wanted})
        return record if isinstance(record, Entry) else None

    @property
    def reason(self) -> str:
        """Why, in the server's words."""
        if self.refused.names:
            names = ", ".join(wording.quoted(wording.elided(name, 60)) for name in self.refused.names)
            return tr("The company has none of these names: {names}.", names=names)
        reason = self.refused.reason
        return f"{said(reason.title).rstrip('.')}. {said(reason.detail)}".strip()


def read_refusals(services: Services, attention: Attention) -> list[Shown]:
    """All that need a decision, the oldest first. To be called where ledger work is done."""
    found = attention.list()
    theirs = tuple(attention.company_types()) if any(refused.names for refused in found) else ()
    entries = [refused.record for refused in found if isinstance(refused.record, Entry)]
    with services.ledger.read() as db:
        described = {one.entry.id: one for one in describe(db, entries)}
    reading = services.clock.read()
    today = date_of(reading.wall, reading.zone)
    shown = []
    for refused in found:
        its = described.get(refused.id)
        when = ""
        if its is not None:
            start = wording.moment(its.entry.start, its.entry.zone, today)
            end = its.entry.end
            when = (
                f"{start}–{wording.time_of_day(end, its.entry.zone)}"
                if end is not None
                else tr("since {start}", start=start)
            )
        shown.append(
            Shown(
                refused=refused,
                asked=_asked(refused, its),
                when=when,
                differences=_differences(refused, reading.zone),
                company_types=theirs if refused.names else (),
            )
        )
    return shown


def _asked(refused: Refused, described: Described | None) -> str:
    if refused.names:
        return tr("%n work types that you brought along", n=len(refused.names))
    return tr(_ASKED[refused.op], name=wording.elided(_called(refused, described), 60))


def _called(refused: Refused, described: Described | None) -> str:
    if described is not None:
        return name_of(described)
    return _name(refused.record) or kind_name(refused.kind)


def _name(record: Record | None) -> str:
    match record:
        case Task() as task:
            return task.title
        case Customer() as customer:
            return customer.name
        case Submission() as submission:
            return submission.day
        case None | Entry() | Favourite():
            return ""
        case other:
            return other.name


def _differences(refused: Refused, zone: str) -> tuple[str, ...]:
    if not refused.on_server or refused.op is not Op.PUT:
        return ()
    told = []
    for field, value in refused.wanted.items():
        there = refused.there.get(field)
        if field not in _NAMES_ONLY and value != there:
            told.append(
                tr(
                    "{field}: {here}; the server has {there}",
                    field=field_name(field),
                    here=_value(refused.kind, field, value, zone),
                    there=_value(refused.kind, field, there, zone),
                )
            )
    return tuple(told)


def _value(kind: Kind, field: str, value: object, zone: str) -> str:
    if kind is Kind.ENTRY and field in {"start", "end"} and isinstance(value, str):
        return wording.time_of_day(from_iso(value), zone)
    if value is None or value == "":
        return tr("nothing")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return wording.quoted(wording.elided(str(value), 60))
