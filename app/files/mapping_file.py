"""Reading mapping files, and telling what is wrong with one: where, and what is allowed there."""

from __future__ import annotations

import codecs
import difflib
import re
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NoReturn, get_args, get_type_hints

import msgspec

from app.domain.days import zone_info
from app.domain.errors import Refusal
from app.files.mapping import (
    ColumnsPart,
    DefaultsPart,
    FilePart,
    FilterPart,
    Mapping,
    Part,
    TimePart,
    UnitsPart,
    names_of,
)
from app.files.moments import pattern
from app.files.table import AUTO

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


def read_mapping(path: Path) -> Mapping:
    """The mapping of a file; refuses one that is not right, naming the line and what is allowed."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise Refusal("The mapping cannot be read", f"{path}: {error.strerror}.") from error
    except UnicodeError as error:
        raise Refusal("The mapping cannot be read", f"{path} is not UTF-8 text. Save it as UTF-8.") from error
    return parse_mapping(text, path.name)


def parse_mapping(text: str, called: str) -> Mapping:
    """The mapping that a text says; ``called`` names it in errors."""
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Refusal("The mapping is not TOML", f"{called}: {error}.") from error
    for (table, key), allowed in _unknown(said):
        close = difflib.get_close_matches(key, allowed, 1)
        hint = f" Did you mean “{close[0]}”?" if close else ""
        where = f"[{table}] may have" if table else "There may be"
        _refuse(called, text, (table, key), f"there is no “{key}”. {where} {', '.join(allowed)}.{hint}")
    try:
        mapping = msgspec.convert(said, Mapping)
    except msgspec.ValidationError as error:
        what, _, where = str(error).partition(" - at `$")
        *places, key = re.findall(r"\w+", where.partition("[")[0]) or [""]
        place = ".".join(places), key
        _refuse(called, text, place, f"{_plain(what, place)}.")
    for where_wrong, wrong in _contradictions(mapping):
        _refuse(called, text, where_wrong, wrong)
    return mapping


_PARTS: dict[str, type[Part]] = {
    "file": FilePart,
    "time": TimePart,
    "columns": ColumnsPart,
    "units": UnitsPart,
    "defaults": DefaultsPart,
    "filter": FilterPart,
}
_TRANSLATED = ("customer", "reference", "task", "work_type", "note", "billable", "attended")

Place = tuple[str, str]
"""The table and the key in it."""


def _unknown(said: dict[str, Any]) -> Iterator[tuple[Place, Sequence[str]]]:
    """Keys that no mapping has, and those that are allowed in their place."""
    for key in said:
        if key not in Mapping.__struct_encode_fields__:
            yield ("", key), Mapping.__struct_encode_fields__
    for place, part in _PARTS.items():
        tables = said.get(place, {})
        for table in tables if isinstance(tables, list) else [tables]:
            for key in table if isinstance(table, dict) else ():
                if key not in part.__struct_encode_fields__:
                    yield (place, key), part.__struct_encode_fields__
    values = said.get("values", {})
    for key in values if isinstance(values, dict) else ():
        if key not in _TRANSLATED:
            yield ("values", key), _TRANSLATED


def _contradictions(mapping: Mapping) -> Iterator[tuple[Place, str]]:
    """What is well written and still cannot be: the place, and what is wrong there."""
    columns = mapping.columns
    if not _NAME.fullmatch(mapping.name):
        yield ("", "name"), f"“{mapping.name}” cannot be a name: use up to 64 letters, digits, “.”, “_” and “-”."
    if not names_of(columns.start):
        yield ("columns", "start"), "[columns] must name a column for start."
    if bool(names_of(columns.end)) == bool(names_of(columns.duration)):
        yield ("columns", "end"), "[columns] must name either end or duration, and not both."
    yield from _wrong_times(mapping)
    if mapping.file.delimiter != AUTO and len(mapping.file.delimiter) != 1:
        yield ("file", "delimiter"), "a delimiter is one sign, or “auto”."
    if not _is_encoding(mapping.file.encoding):
        yield ("file", "encoding"), f"“{mapping.file.encoding}” is not an encoding; write “auto”, “utf-8”, “cp1252”."
    for part in mapping.filters:
        if part.is_ is None and part.in_ is None and part.not_ is None:
            yield ("filter", "column"), f"the filter on “{part.column}” says neither is, in nor not."
    for field in ("billable", "attended"):
        for value in mapping.values.get(field, {}).values():
            if not isinstance(value, bool):
                yield (f"values.{field}", ""), f"{field} can be true or false, not “{value}”."


def _wrong_times(mapping: Mapping) -> Iterator[tuple[Place, str]]:
    time = mapping.time
    if not time.zone and not names_of(mapping.columns.zone):
        yield ("time", "zone"), "[time] must name the zone of the times, such as “Europe/Berlin” or “UTC”."
    if time.zone:
        try:
            zone_info(time.zone)
        except Refusal as refusal:
            yield ("time", "zone"), refusal.message
    if not time.formats:
        yield ("time", "formats"), "there must be a format, such as “iso” or “D.M.YYYY H:mm”."
    for form in time.formats:
        try:
            pattern(form)
        except Refusal as refusal:
            yield ("time", "formats"), refusal.message
    if time.longest_days <= 0:
        yield ("time", "longest_days"), "longest_days must be more than nothing."


def _is_encoding(name: str) -> bool:
    try:
        return name == AUTO or bool(codecs.lookup(name))
    except LookupError:
        return False


def _plain(what: str, place: Place) -> str:
    """A validation error without the library's own words."""
    if what.startswith("Invalid enum value"):
        table, key = place
        allowed = get_args(get_type_hints(_PARTS[table])[key])
        return f"{key} can be {', '.join(allowed)}"
    what = what.replace("Object missing required field ", "missing: ")
    return re.sub(r"`(.*?)`", lambda match: _words(match[1]), what)


def _words(types: str) -> str:
    return " or ".join(_TYPES.get(name, f"“{name}”") for name in types.split(" | "))


_TYPES = {
    "str": "a text", "bool": "true or false", "int": "a number", "float": "a number", "array": "a list",
    "object": "a table", "null": "nothing",
}  # fmt: skip


def _refuse(called: str, text: str, place: Place, wrong: str) -> NoReturn:
    line = _line_of(text, place)
    where = f"{called}, line {line}" if line else called
    raise Refusal("The mapping cannot be used", f"{where}: {wrong}")


def _line_of(text: str, place: Place) -> int | None:
    """The line of a key in its table, else of the table itself; ``None`` where neither is written."""
    table, key = place
    current, of_table = "", None
    for number, line in enumerate(text.splitlines(), 1):
        header = re.match(r"\s*\[+\s*([\w.\-\" ]+?)\s*\]+", line)
        if header:
            current = header[1]
            if current in (table, f"{table}.{key}".strip(".")):
                of_table = number
        elif current == table and key and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*[=.]", line):
            return number
    return of_table
