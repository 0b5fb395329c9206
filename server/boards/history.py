"""The change history of an entry in words: who, when, where, and what became of what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from app.domain.days import date_of
from app.domain.instant import SECOND, from_iso
from app.domain.wording import hours_minutes, short_date, time_of_day
from app.wire.records import Kind
from server.boards.sheet import Named, name_of
from server.boards.words import FIELDS, OPS, VALUES, distance
from server.catalogue.queries import HistoryItem

_REFERENCES = {
    "customer_id": Kind.CUSTOMER, "task_id": Kind.TASK, "contact_id": Kind.CONTACT, "work_type_id": Kind.WORK_TYPE,
}  # fmt: skip


class Change(msgspec.Struct, frozen=True):
    """One field that changed; ``before`` is empty for a new entry. ``lost`` marks a value that did not stay."""

    field: str
    before: str
    after: str
    lost: bool = False


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """One change of an entry."""

    when: str
    who: str
    where: str
    what: str
    changes: tuple[Change, ...]


def references(items: Iterable[HistoryItem]) -> set[tuple[Kind, str]]:
    """The records that the changes name."""
    return {
        (kind, str(fields[name]))
        for item in items
        for fields in (item.before, item.after)
        for name, kind in _REFERENCES.items()
        if fields.get(name)
    }


def events_of(
    items: Iterable[HistoryItem], zone: str, named: Named, people: Mapping[str, str], devices: Mapping[str, str]
) -> tuple[Event, ...]:
    """The changes, the first one first, their times in the zone."""
    return tuple(_event(item, zone, named, people, devices) for item in items)


def _event(item: HistoryItem, zone: str, named: Named, people: Mapping[str, str], devices: Mapping[str, str]) -> Event:
    made = item.op == "put" and not item.before
    day = date_of(item.at, zone)
    changes = [
        Change(
            FIELDS.get(name, name),
            "" if made else _said(name, item.before.get(name), zone, named),
            _said(name, after, zone, named),
        )
        for name, after in item.after.items()
        if not made or _is_worth_saying(name, after)
    ]
    changes += [
        Change(
            FIELDS.get(lost.field, lost.field),
            _said(lost.field, lost.yours, zone, named),
            _said(lost.field, lost.kept, zone, named),
            lost=True,
        )
        for lost in item.overridden
    ]
    return Event(
        when=f"{short_date(day, day)} {time_of_day(item.at, zone)}",
        who=people.get(item.person_id, "somebody who left"),
        where=f"on “{devices.get(item.device_id, 'a device')}”" if item.device_id else "on the server",
        what="recorded" if made else OPS.get(item.op, item.op),
        changes=tuple(changes),
    )


def _is_worth_saying(name: str, value: Any) -> bool:
    """Of a new entry only what was filled in."""
    return value not in (None, "", 0, False, [], ()) and name not in {"zone", "state", "source", "attended", "billable"}


def _said(name: str, value: Any, zone: str, named: Named) -> str:
    """A field's value as a person reads it."""
    if value is None or value in ("", [], ()):
        return "nothing"
    if name in _REFERENCES and isinstance(value, str):
        return name_of(named, _REFERENCES[name], value)
    if name in VALUES and isinstance(value, str):
        return VALUES[name].get(value, value)
    return _plain(name, value, zone)


def _plain(name: str, value: Any, zone: str) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case int() if name == "break_seconds":
            return hours_minutes(value * SECOND)
        case int() if name == "distance_m":
            return distance(value)
        case str() if name in {"start", "end"}:
            return _time(value, zone)
        case list():
            return ", ".join(map(_part, value))
    return str(value)


def _time(text: str, zone: str) -> str:
    at = from_iso(text)
    day = date_of(at, zone)
    return f"{short_date(day, day)} {time_of_day(at, zone)}"


def _part(part: Any) -> str:
    return f"{part.get('quantity', '1')} × {part.get('name', '')}" if isinstance(part, dict) else str(part)
