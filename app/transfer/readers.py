"""Choosing the reader of a file: by a mapping, by the name of a format, or by what the file says itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.domain.days import zone_info
from app.domain.errors import Refusal
from app.files.draft import Reader
from app.files.mapped import MappedReader
from app.files.mapping_file import read_mapping
from app.files.source import SourceFile
from app.files.table import open_table
from app.transfer import toggl
from app.transfer.json_file import json_objects
from app.transfer.own_csv import OwnCsvReader
from app.transfer.own_json import OwnJsonReader
from app.transfer.portable import NEEDED
from app.transfer.timewarrior import TimewarriorReader, is_timewarrior

FORMATS = ("timewarrior", "toggl", "wrenchtime")
"""The formats that are understood without a mapping."""

Where = Sequence[tuple[str, str]]
"""Columns and the value that each must have for a row to be imported."""


def reader_for(
    path: Path, *, zone: str, mapping: Path | None = None, form: str | None = None, where: Where = ()
) -> Reader:
    """The reader of a file.

    With a ``mapping`` it is read as that says. Otherwise ``form`` is one of :data:`FORMATS`, or ``None`` to tell it
    from the file. ``zone`` is where the times of a file without zones were kept; a mapping names its own.
    Raises :class:`Refusal` when the file is of no known format, or ``where`` cannot be asked of it.
    """
    if mapping is not None:
        if form is not None:
            raise Refusal("Two ways to read it", "Give either a mapping or a format, not both.")
        chosen = read_mapping(mapping)
        for column, value in where:
            chosen = chosen.where(column, value)
        return MappedReader(chosen)
    zone_info(zone)
    with SourceFile(path) as source:
        is_json = source.opening()[:1] in ("[", "{")
        form = form or _detected(source, is_json=is_json)
    if form == "toggl":
        return toggl.TogglReader(zone, where)
    if where:
        raise Refusal("Nothing to choose by", f"Rows of a {form} file cannot be chosen by a column; a CSV file's can.")
    if form == "timewarrior":
        return TimewarriorReader(zone)
    if form == "wrenchtime":
        return OwnJsonReader() if is_json else OwnCsvReader()
    raise Refusal("No such format", f"“{form}” is not a format. There are: {', '.join(FORMATS)}.")


def _detected(source: SourceFile, *, is_json: bool) -> str:
    """The format of a file by its first record or its header; refuses what it cannot tell for sure."""
    if is_json:
        first = next(json_objects(source), (0, {}))[1]
        if is_timewarrior(first):
            return "timewarrior"
        if set(NEEDED) <= set(first):
            return "wrenchtime"
    else:
        columns = set(open_table(source, wanted=(*NEEDED, *toggl.NEEDED)).columns)
        if set(NEEDED) <= columns:
            return "wrenchtime"
        if set(toggl.NEEDED) <= columns:
            return "toggl"
    raise Refusal(
        "Which format",
        f"{source.path} is of none of the formats known ({', '.join(FORMATS)}). Write a mapping that says what its "
        "columns mean, and name it.",
    )
