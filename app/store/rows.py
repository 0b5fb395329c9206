"""Values to rows and back: the columns of a table are the fields of its value; several values in one are JSON."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, TypeVar

import msgspec

from app.domain.records import (
    Absence,
    Agreement,
    Contact,
    Customer,
    Entry,
    Favourite,
    Submission,
    Task,
    WorkType,
)
from app.store.db import Row
from app.wire.records import ARRAYS, TYPES

T = TypeVar("T", Customer, Contact, Task, WorkType, Entry, Agreement, Submission, Favourite, Absence)

TABLES: Mapping[type[Any], str] = {
    Customer: "customer",
    Contact: "contact",
    Task: "task",
    WorkType: "work_type",
    Entry: "entry",
    Agreement: "agreement",
    Submission: "submission",
    # The technician's own are in "favourite", and are not a record.
    Favourite: "shared_favourite",
    Absence: "absence",
}

_ARRAYS: Mapping[type[Any], tuple[str, ...]] = {TYPES[kind]: names for kind, names in ARRAYS.items()}
"""The fields that are kept as JSON texts."""


@cache
def columns(value_type: type[msgspec.Struct], alias: str = "") -> str:
    """The quoted column list of a value type, for SELECT and INSERT."""
    prefix = f"{alias}." if alias else ""
    return ", ".join(f'{prefix}"{name}"' for name in value_type.__struct_fields__)


def from_row(value_type: type[T], row: Row) -> T:
    """The value of a row that was selected with :func:`columns`."""
    fields = dict(zip(value_type.__struct_fields__, row, strict=True))
    for name in _ARRAYS.get(value_type, ()):
        fields[name] = _unpacked(fields[name])
    return msgspec.convert(fields, value_type, strict=False)


def one(value_type: type[T], row: Row | None) -> T | None:
    """The value of a row, or ``None`` where the query found none."""
    return None if row is None else from_row(value_type, row)


def to_row(value: msgspec.Struct) -> Row:
    """The value's fields as column values."""
    return tuple(map(_packed, msgspec.structs.astuple(value)))


@cache
def insert_sql(value_type: type[msgspec.Struct]) -> str:
    """The INSERT statement for a value type, its parameters in the order of :func:`to_row`."""
    marks = ", ".join("?" * len(value_type.__struct_fields__))
    return f"INSERT INTO {TABLES[value_type]} ({columns(value_type)}) VALUES ({marks})"


def _packed(field: Any) -> Any:
    # SQLite has no truth values and no arrays, and enumerations are texts already.
    if field is True or field is False:
        return int(field)
    if isinstance(field, tuple):
        return msgspec.json.encode(field).decode() if field else "[]"
    return field


def _unpacked(text: Any) -> Any:
    if text == "[]":
        return ()
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, TypeError) as error:
        raise msgspec.ValidationError(f"Not a JSON array: {text!r}") from error
