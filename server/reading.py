"""What somebody sent as a record's fields, read and judged: the values, or a sentence about what is wrong.

Everything that an engine would choke on is found here, record by record, so that one bad record never spoils a
statement that writes two hundred.
"""

from __future__ import annotations

import re
from typing import Any

import msgspec

from app.domain.days import zone_info
from app.domain.errors import Refusal
from app.domain.instant import from_iso
from app.wire.records import TYPES, Fields, Kind
from server.store.records import SHAPES, Shape, Values

MAX_TEXT = 32_000
"""Characters in one field."""
MAX_SECONDS = 2**31 - 1
_EARLIEST, _LATEST = from_iso("1900-01-01T00:00Z"), from_iso("9999-01-01T00:00Z")

_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_FIELD = re.compile(r" - at `\$\.(\w+)`$")


class Unfit(Exception):
    """A record that cannot be so. ``field`` is what is wrong with it, where that is one thing."""

    def __init__(self, detail: str, field: str | None = None) -> None:
        super().__init__(detail)
        self.detail = detail
        self.field = field


def is_id(text: str) -> bool:
    """Whether it is a UUID in canonical form."""
    return _ID.fullmatch(text) is not None


def read_new(kind: Kind, fields: Fields) -> Values:
    """The values of a new record: those given, and the defaults of the others. Raises :class:`Unfit`."""
    values = judged(kind, read_some(kind, fields))
    if kind is Kind.ENTRY:
        judge_span(values)
    return values


def read_some(kind: Kind, fields: Fields) -> Values:
    """The values of some fields, their instants as numbers. Raises :class:`Unfit` for a field that the kind has not."""
    shape = SHAPES[kind]
    for name in fields:
        if name not in shape.empty:
            raise Unfit(f"A {_said(kind)} has no field “{_shown(name)}”.", _shown(name))
    if not any(name in fields for name in shape.instants):
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
    whole: Values = msgspec.to_builtins(record)
    del whole["id"]
    shape = SHAPES[kind]
    _judge_texts(shape, whole)
    _judge_references(shape, whole)
    if kind is Kind.ENTRY:
        _judge_entry(whole)
    elif kind is Kind.TASK:
        _judge_number("estimate_seconds", whole["estimate_seconds"])
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
        raise Unfit(f"“{name}” is not a time like “2026-11-21T15:04:00.000Z”: “{_shown(value)}”.", name) from error
    if not _EARLIEST <= instant < _LATEST:
        raise Unfit(f"“{name}” must lie between the years 1900 and 9999, not at “{_shown(value)}”.", name)
    return instant


def _judge_texts(shape: Shape, values: Values) -> None:
    for name in shape.texts:
        value = values[name]
        if value:
            if len(value) > MAX_TEXT:
                raise Unfit(f"“{name}” is {len(value)} characters long; {MAX_TEXT} are taken.", name)
            if not value.isprintable() and _UNSTORABLE.search(value):
                raise Unfit(f"“{name}” holds a character that cannot be stored (U+0000 or half a character).", name)


def _judge_references(shape: Shape, values: Values) -> None:
    for name in shape.references:
        value = values[name]
        if value is not None and not is_id(value):
            raise Unfit(f"“{name}” must be a record's id, not “{_shown(value)}”.", name)


def _judge_entry(values: Values) -> None:
    _judge_number("break_seconds", values["break_seconds"])
    try:
        zone_info(values["zone"])
    except Refusal as error:
        raise Unfit(error.message, "zone") from error


def _judge_number(name: str, value: int | None) -> None:
    if value is not None and not 0 <= value <= MAX_SECONDS:
        raise Unfit(f"“{name}” must lie between 0 and {MAX_SECONDS}.", name)


def _said_plainly(error: msgspec.ValidationError) -> Unfit:
    text = str(error)
    place = _FIELD.search(text)
    if place is None:
        return Unfit(f"{text}.")
    return Unfit(f"“{place[1]}”: {text[: place.start()]}.", place[1])


def _said(kind: Kind) -> str:
    return kind.value.replace("_", " ")


def _shown(value: object) -> str:
    """A value from outside, short and harmless enough for a sentence."""
    return _UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", str(value))[:60]
