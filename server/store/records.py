"""Synced records on the server: their values, and the rows that hold them.

Values are a record's fields as Python has them after JSON, but instants are milliseconds: what rows hold, but with real
truth values. On the wire instants are texts; :func:`fields_of` and :mod:`server.reading` translate.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, get_type_hints

import msgspec

from app.domain.instant import to_iso
from app.domain.records import Record
from app.wire.protocol import Row
from app.wire.records import ARRAYS, TYPES, Fields, Kind, as_arrays

Values = dict[str, Any]
"""A record's values by field name, all or some of them."""


class Shape(msgspec.Struct, frozen=True):
    """What there is to know of a kind of record and its table.

    ``owner`` are the columns that say whose record it is, beside those of the record itself.
    """

    kind: Kind
    table: str
    fields: tuple[str, ...]
    flags: tuple[str, ...]
    instants: tuple[str, ...]
    references: tuple[str, ...]
    arrays: tuple[str, ...]
    """The fields that hold several values, kept as JSON texts."""
    texts: tuple[str, ...]
    """The fields that hold whatever somebody writes."""
    empty: Mapping[str, Any]
    """What a tombstone keeps of the fields: nothing of what anybody wrote."""
    owner: tuple[str, ...] = ()

    @property
    def is_owned(self) -> bool:
        """Whether its records belong to a person, who alone sees them on their devices."""
        return bool(self.owner)

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns but ``org_id``, in the order in which rows are read and written."""
        return ("id", *self.owner, *self.fields, "row_seq", "rev", "deleted", "writers", "created_by")


def _shape(
    kind: Kind, required: Mapping[str, Any], *, instants: tuple[str, ...] = (), owner: tuple[str, ...] = ()
) -> Shape:
    fields = tuple(name for name in TYPES[kind].__struct_fields__ if name != "id")
    hints = get_type_hints(TYPES[kind])
    made = builtins_of(kind, msgspec.convert({"id": "", **required}, TYPES[kind]))
    return Shape(
        kind=kind,
        table=kind.value,
        fields=fields,
        flags=tuple(name for name, value in made.items() if isinstance(value, bool)),
        instants=instants,
        arrays=ARRAYS.get(kind, ()),
        references=tuple(name for name in fields if name.endswith("_id")),
        texts=tuple(name for name in fields if hints[name] in {str, str | None} and not name.endswith("_id")),
        empty=made,
        owner=owner,
    )


def builtins_of(kind: Kind, record: Record) -> Values:
    """All values of a record but its id, as Python has them after JSON."""
    values: Values = msgspec.to_builtins(record)
    del values["id"]
    for name in ARRAYS.get(kind, ()):
        values[name] = as_arrays(values[name])
    return values


SHAPES: Mapping[Kind, Shape] = {
    Kind.CUSTOMER: _shape(Kind.CUSTOMER, {"name": ""}),
    Kind.CONTACT: _shape(Kind.CONTACT, {"customer_id": "", "name": ""}),
    Kind.TASK: _shape(Kind.TASK, {"title": ""}, instants=("promise",)),
    Kind.WORK_TYPE: _shape(Kind.WORK_TYPE, {"name": ""}),
    Kind.ENTRY: _shape(
        Kind.ENTRY, {"start": 0, "zone": "UTC"}, instants=("start", "end"), owner=("person_id", "device_id")
    ),
    Kind.AGREEMENT: _shape(
        Kind.AGREEMENT, {"customer_id": "", "name": "", "currency": "", "valid_from": "", "zone": "UTC"}
    ),
    Kind.SUBMISSION: _shape(Kind.SUBMISSION, {"day": "", "zone": "UTC"}, owner=("person_id", "device_id")),
    Kind.FAVOURITE: _shape(Kind.FAVOURITE, {}),
}


class Stored(msgspec.Struct, frozen=True, kw_only=True):
    """A record as the database has it, or is about to.

    ``managed`` are the fields that a manager wrote last; all others are a technician's. ``person_id`` and
    ``device_id`` are those of an entry or a submitted day, empty for other kinds.
    """

    kind: Kind
    id: str
    values: Values
    row_seq: int
    rev: str
    deleted: bool = False
    managed: frozenset[str] = frozenset()
    created_by: str = ""
    person_id: str = ""
    device_id: str = ""


# One push says the same instants in its audit, its outcomes and its answer.
_iso = lru_cache(maxsize=4_096)(to_iso)


def fields_of(shape: Shape, values: Values) -> Fields:
    """Values as the wire has them: instants as texts."""
    fields = dict(values)
    for name in shape.instants:
        if fields.get(name) is not None:
            fields[name] = _iso(fields[name])
    return fields


def wire_row(record: Stored) -> Row:
    """The record as devices get it; of a deleted one no field is left."""
    return Row(
        type=record.kind,
        id=record.id,
        row_seq=record.row_seq,
        rev=record.rev,
        deleted=record.deleted,
        data={} if record.deleted else fields_of(SHAPES[record.kind], record.values),
    )


def from_row(shape: Shape, row: tuple[Any, ...]) -> Stored:
    """The record of a row selected with the shape's columns."""
    named = dict(zip(shape.columns, row, strict=True))
    values = {name: named[name] for name in shape.fields}
    for name in shape.flags:
        values[name] = bool(values[name])
    for name in shape.arrays:
        values[name] = [] if values[name] == "[]" else msgspec.json.decode(values[name])
    return Stored(
        kind=shape.kind,
        id=named["id"],
        values=values,
        row_seq=named["row_seq"],
        rev=named["rev"],
        deleted=bool(named["deleted"]),
        managed=frozenset(named["writers"].split()),
        created_by=named["created_by"],
        person_id=named.get("person_id", ""),
        device_id=named.get("device_id", ""),
    )


def to_row(shape: Shape, record: Stored, row_seq: int, rev: str) -> tuple[Any, ...]:
    """The row of a record, in the order of the shape's columns."""
    values = record.values
    # Both engines keep truth values as integers, and PostgreSQL would not take a boolean for one.
    plain = [
        int(value) if value is True or value is False else value for value in map(values.__getitem__, shape.fields)
    ]
    for name in shape.arrays:
        place = shape.fields.index(name)
        plain[place] = msgspec.json.encode(plain[place]).decode() if plain[place] else "[]"
    owner = (record.person_id, record.device_id) if shape.owner else ()
    writers = " ".join(sorted(record.managed))
    return (record.id, *owner, *plain, row_seq, rev, int(record.deleted), writers, record.created_by)
