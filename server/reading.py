"""What somebody sent as a record's fields, read and judged: the values, or a sentence about what is wrong.

Everything that an engine would choke on is found here, record by record, so that one bad record never spoils a
statement that writes two hundred.
"""

from __future__ import annotations

import re
from typing import Any

import msgspec

from app.domain.instant import from_iso
from app.wire.records import TYPES, Fields, Kind
from server.store.records import SHAPES, Shape, Values, builtins_of
from server.terms import JUDGES, judge_parts
from server.unfit import Unfit, is_id, judge_number, judge_text, judge_zone, shown

_EARLIEST, _LATEST = from_iso("1900-01-01T00:00Z"), from_iso("9999-01-01T00:00Z")

_FIELD = re.compile(r" - at `\$\.(\w+)`$")


def read_new(kind: Kind, fields: Fields) -> Values:
    """The values of a new record: those given, and the defaults of the others. Raises :class:`Unfit`."""
    values = judged(kind, read_some(kind, fields))
    if kind is Kind.ENTRY:
        judge_span(values)
    return values


def read_some(kind: Kind, fields: Fields) -> Values:
    """The values of some fields, their instants as numbers. Raises :class:`Unfit` for a field that the kind has not."""
    shape = SHAPES[kind]
    if not fields.keys() <= shape.empty.keys():
        name = next(name for name in fields if name not in shape.empty)
        raise Unfit(f"A {_said(kind)} has no field “{shown(name)}”.", shown(name))
    if fields.keys().isdisjoint(shape.instants):
        return fields
    values = dict(fields)
    for name in shape.instants:
        if values.get(name) is not None:
            values[name] = _instant(name, values[name])
    return values


def judged(kind: Kind, values: Values) -> Values:
    """All values of a record, complete with defaults and each found fit. Raises :class:`Unfit`."""
    try:
        record = msgspec.convert({**values, "id": ""}, TYPES[kind])
    except msgspec.ValidationError as error:
        raise _said_plainly(error) from error
    whole = builtins_of(kind, record)
    shape = SHAPES[kind]
    _judge_texts(shape, whole)
    _judge_references(shape, whole)
    if kind is Kind.ENTRY:
        _judge_entry(whole)
    elif kind is Kind.TASK:
        judge_number("estimate_seconds", whole["estimate_seconds"])
    elif kind in JUDGES:
        JUDGES[kind](whole)
    return whole


def judge_span(values: Values) -> None:
    """Raises :class:`Unfit` when an entry ends before it starts."""
    if ends_before_start(values):
        raise Unfit("It ends before it starts.", "end")


def ends_before_start(values: Values) -> bool:
    """Whether an entry's span is none."""
    return values["end"] is not None and bool(values["end"] < values["start"])


def _instant(name: str, value: Any) -> int:
    if not isinstance(value, str):
        raise Unfit(f"“{name}” must be a time like “2026-11-21T15:04:00.000Z”.", name)
    try:
        instant = from_iso(value)
    except (ValueError, OverflowError) as error:
        raise Unfit(f"“{name}” is not a time like “2026-11-21T15:04:00.000Z”: “{shown(value)}”.", name) from error
    if not _EARLIEST <= instant < _LATEST:
        raise Unfit(f"“{name}” must lie between the years 1900 and 9999, not at “{shown(value)}”.", name)
    return instant


def _judge_texts(shape: Shape, values: Values) -> None:
    for name in shape.texts:
        judge_text(name, values[name])


def _judge_references(shape: Shape, values: Values) -> None:
    for name in shape.references:
        value = values[name]
        if value is not None and not is_id(value):
            raise Unfit(f"“{name}” must be a record's id, not “{shown(value)}”.", name)


def _judge_entry(values: Values) -> None:
    judge_number("break_seconds", values["break_seconds"])
    judge_zone("zone", values["zone"])
    judge_number("distance_m", values["distance_m"])
    if values["parts"]:
        judge_parts(values["parts"])


def _said_plainly(error: msgspec.ValidationError) -> Unfit:
    text = str(error)
    place = _FIELD.search(text)
    if place is None:
        return Unfit(f"{text}.")
    return Unfit(f"“{place[1]}”: {text[: place.start()]}.", place[1])


def _said(kind: Kind) -> str:
    return kind.value.replace("_", " ")
