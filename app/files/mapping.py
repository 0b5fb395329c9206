"""Mappings: how the columns of somebody's CSV become entries.

docs/import-export.md describes them for those who write one; :mod:`app.files.mapping_file` reads them.
"""

from __future__ import annotations

import msgspec

from app.files.lengths import Unit
from app.files.localtime import Policy
from app.files.table import AUTO


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of a mapping file; it may hold nothing else than its fields."""


class FilePart(Part, frozen=True, kw_only=True):
    """How the file is written; ``columns`` names them where there is no header."""

    delimiter: str = AUTO
    encoding: str = AUTO
    columns: tuple[str, ...] = ()


class TimePart(Part, frozen=True, kw_only=True):
    """How times are to be read."""

    zone: str = ""
    formats: tuple[str, ...] = ("iso",)
    ambiguous: Policy = "earlier"
    skipped: Policy = "later"
    longest_days: float = 31.0


class FirstOf(Part, frozen=True, kw_only=True):
    """The first of several columns that says something."""

    first: tuple[str, ...]


Column = str | tuple[str, ...] | FirstOf
"""A column by its name, several put together with a blank, or the first that says something."""


class ColumnsPart(Part, frozen=True, kw_only=True):
    """Which column says what."""

    start: Column
    end: Column = ""
    duration: Column = ""
    breaks: Column = ""
    customer: Column = ""
    reference: Column = ""
    task: Column = ""
    work_type: Column = ""
    note: Column = ""
    internal_note: Column = ""
    billable: Column = ""
    attended: Column = ""
    zone: Column = ""
    key: Column = ""
    person: Column = ""


class UnitsPart(Part, frozen=True, kw_only=True):
    """What a number of a length column counts."""

    breaks: Unit = "minutes"
    duration: Unit = "minutes"


class DefaultsPart(Part, frozen=True, kw_only=True):
    """What holds where a row says nothing."""

    customer: str = ""
    reference: str = ""
    task: str = ""
    work_type: str = ""
    note: str = ""
    billable: bool | None = None
    attended: bool = True


class FilterPart(Part, frozen=True, kw_only=True, rename={"is_": "is", "in_": "in", "not_": "not"}):
    """Which rows to import: those whose column is a value, is in a list, or is none of a list."""

    column: str
    is_: str | int | None = None
    in_: tuple[str | int, ...] | None = None
    not_: str | int | tuple[str | int, ...] | None = None

    def lets_pass(self, text: str) -> bool:
        """Whether a row with that text in the column is imported."""
        if self.is_ is not None and text != str(self.is_):
            return False
        if self.in_ is not None and text not in {str(value) for value in self.in_}:
            return False
        refused = self.not_ if isinstance(self.not_, tuple) else () if self.not_ is None else (self.not_,)
        return text not in {str(value) for value in refused}


class Mapping(Part, frozen=True, kw_only=True, rename={"filters": "filter"}):
    """A mapping file. ``name`` becomes part of each entry's origin."""

    name: str
    columns: ColumnsPart
    file: FilePart = FilePart()
    time: TimePart = TimePart()
    units: UnitsPart = UnitsPart()
    defaults: DefaultsPart = DefaultsPart()
    values: dict[str, dict[str, str | bool]] = {}
    filters: tuple[FilterPart, ...] = ()

    def where(self, column: str, value: str) -> Mapping:
        """The same mapping for those rows alone whose column has that value."""
        return msgspec.structs.replace(self, filters=(*self.filters, FilterPart(column=column, is_=value)))


def names_of(column: Column) -> tuple[str, ...]:
    """The names of the file's columns that a column of a mapping stands for."""
    match column:
        case str():
            return (column,) if column else ()
        case FirstOf():
            return column.first
        case _:
            return column
