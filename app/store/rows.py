"""Values to rows and back: the columns of a table are the fields of its value, in order."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, TypeVar

import msgspec

from app.domain.records import Absence, Contact, Customer, Entry, Task, WorkType
from app.store.db import Row

T = TypeVar("T", Customer, Contact, Task, WorkType, Entry, Absence)

TABLES: Mapping[type[Any], str] = {
    Customer: "customer",
    Contact: "contact",
    Task: "task",
    WorkType: "work_type",
    Entry: "entry",
    Absence: "absence",
}


@cache
def columns(value_type: type[msgspec.Struct], alias: str = "") -> str:
    """The quoted column list of a value type, for SELECT and INSERT."""
    prefix = f"{alias}." if alias else ""
    return ", ".join(f'{prefix}"{name}"' for name in value_type.__struct_fields__)


def from_row(value_type: type[T], row: Row) -> T:
    """The value of a row that was selected with :func:`columns`."""
    fields = dict(zip(value_type.__struct_fields__, row, strict=True))
    return msgspec.convert(fields, value_type, strict=False)


def one(value_type: type[T], row: Row | None) -> T | None:
    """The value of a row, or ``None`` where the query found none."""
    return None if row is None else from_row(value_type, row)


def to_row(value: msgspec.Struct) -> Row:
    """The value's fields as column values."""
    # SQLite has no truth values, and enumerations are texts already.
    return tuple(int(field) if field is True or field is False else field for field in msgspec.structs.astuple(value))


@cache
def insert_sql(value_type: type[msgspec.Struct]) -> str:
    """The INSERT statement for a value type, its parameters in the order of :func:`to_row`."""
    marks = ", ".join("?" * len(value_type.__struct_fields__))
    return f"INSERT INTO {TABLES[value_type]} ({columns(value_type)}) VALUES ({marks})"
