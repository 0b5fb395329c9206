"""Records as JSON fields: the form in which they are journaled and sent.

Field names are the value's own; instants are RFC 3339 texts in UTC with milliseconds, tuples are arrays, everything
else is JSON's own.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import msgspec

from app.domain.instant import from_iso, to_iso
from app.domain.records import (
    Agreement,
    Contact,
    Customer,
    Entry,
    Favourite,
    Record,
    Submission,
    Task,
    WorkType,
)

Fields = dict[str, Any]
"""JSON values by field name."""


class Kind(StrEnum):
    """The kinds of record that devices and server exchange."""

    CUSTOMER = "customer"
    CONTACT = "contact"
    TASK = "task"
    WORK_TYPE = "work_type"
    ENTRY = "entry"
    AGREEMENT = "agreement"
    SUBMISSION = "submission"
    FAVOURITE = "favourite"
    """Of the organisation; a technician's own stay on their machine."""


TYPES: Mapping[Kind, type[Record]] = {
    Kind.CUSTOMER: Customer,
    Kind.CONTACT: Contact,
    Kind.TASK: Task,
    Kind.WORK_TYPE: WorkType,
    Kind.ENTRY: Entry,
    Kind.AGREEMENT: Agreement,
    Kind.SUBMISSION: Submission,
    Kind.FAVOURITE: Favourite,
}
KINDS: Mapping[type[Record], Kind] = {record_type: kind for kind, record_type in TYPES.items()}

_INSTANTS: Mapping[Kind, tuple[str, ...]] = {Kind.TASK: ("promise",), Kind.ENTRY: ("start", "end")}

ARRAYS: Mapping[Kind, tuple[str, ...]] = {Kind.ENTRY: ("parts",), Kind.AGREEMENT: ("hours", "holidays")}
"""The fields of a kind that hold several values."""

ADDED_LATER: Mapping[Kind, Fields] = {Kind.ENTRY: {"parts": [], "distance_m": None}}
"""What a record that an older program made lacks, and what it is then taken to be."""

ONLY_DOWN = frozenset({Kind.AGREEMENT, Kind.FAVOURITE})
"""The kinds that managers make on the server and devices only read."""


def kind_of(record: Record) -> Kind:
    """The kind of a record."""
    return KINDS[type(record)]


def to_fields(record: Record) -> Fields:
    """All fields of a record but its id, as JSON values."""
    fields: Fields = msgspec.to_builtins(record)
    del fields["id"]
    for name in _INSTANTS.get(kind_of(record), ()):
        if fields[name] is not None:
            fields[name] = to_iso(fields[name])
    for name in ARRAYS.get(kind_of(record), ()):
        fields[name] = as_arrays(fields[name])
    return fields


def as_arrays(value: Any) -> Any:
    """The value with lists for all tuples in it: what would come back from JSON."""
    return [as_arrays(part) for part in value] if isinstance(value, tuple | list) else value


def from_fields(kind: Kind, record_id: str, fields: Fields) -> Record:
    """The record of these fields; raises ``msgspec.ValidationError`` or ``ValueError`` when they do not fit."""
    values = {**fields, "id": record_id}
    for name in _INSTANTS.get(kind, ()):
        if values.get(name) is not None:
            values[name] = from_iso(values[name])
    return msgspec.convert(values, TYPES[kind])


def difference(before: Record, after: Record) -> tuple[Fields, Fields]:
    """The fields that changed: their values before (base) and after (set)."""
    old, new = to_fields(before), to_fields(after)
    changed = [name for name, value in new.items() if old[name] != value]
    return {name: old[name] for name in changed}, {name: new[name] for name in changed}
