"""Entries as CSV: written for spreadsheets and for restoring, read back exactly."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TextIO

import msgspec

from app.domain.days import local
from app.domain.instant import SECOND, Instant
from app.files.draft import Draft, Reading, Refused, Unfit
from app.files.plausible import LONGEST_DAYS
from app.files.source import SourceFile
from app.files.table import Table, open_table
from app.store.described import Described
from app.transfer.portable import FIELDS, NEEDED, from_portable, to_portable

_TEXTS = frozenset({"customer", "reference", "task", "work_type", "note", "internal_note", "origin"})

# A cell that begins like this is a formula to a spreadsheet, and one that somebody else may have written.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_GUARD = "'"


def write_csv(items: Iterable[Described], file: TextIO, now: Instant) -> int:
    """Writes a header and a row for each entry; tells how many.

    Start and end are local times with their offset. A text that a spreadsheet would run as a formula gets an
    apostrophe before it, and so does one that begins with an apostrophe: reading takes exactly one off again.
    """
    writer = csv.writer(file)
    writer.writerow(FIELDS)
    count = 0
    for count, described in enumerate(items, 1):  # noqa: B007
        fields = to_portable(described, now)
        entry = described.entry
        fields["start"] = _shown(entry.start, entry.zone)
        fields["end"] = "" if entry.end is None else _shown(entry.end, entry.zone)
        writer.writerow(_cell(name, value) for name, value in fields.items())
    return count


class OwnCsvReader:
    """Reads what :func:`write_csv` wrote, each entry with its own id."""

    name = "wrenchtime"
    longest_days = 10 * LONGEST_DAYS

    def read(self, source: SourceFile) -> Reading:
        """Begins to read; refuses a file that lacks one of the columns."""
        table = open_table(source, wanted=NEEDED)
        places = {name: table.index(name) for name in FIELDS if name in NEEDED or name in table.columns}
        return Reading(
            columns=table.columns,
            items=_items(table, places),
            delimiter=table.delimiter,
            encoding=table.encoding,
        )


def _items(table: Table, places: dict[str, int]) -> Iterator[Draft | Refused]:
    for number, row in table.rows:
        cells = tuple(row)
        try:
            table.refuse_ragged(row)
            fields = {name: _value(name, row[place]) for name, place in places.items()}
            yield from_portable(fields, number, cells)
        except Unfit as unfit:
            yield Refused(number, str(unfit), cells)


def _shown(instant: Instant, zone: str) -> str:
    moment: datetime = local(instant, zone)
    return moment.isoformat(timespec="milliseconds" if instant % SECOND else "seconds")


def _cell(name: str, value: object) -> object:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return msgspec.json.encode(value).decode() if value else ""
    if name in _TEXTS and str(value).startswith((*_FORMULA, _GUARD)):
        return f"{_GUARD}{value}"
    return value


def _value(name: str, cell: str) -> str | None:
    if name in _TEXTS and cell.startswith(_GUARD):
        return cell[1:]
    # Of the texts only an origin can be missing; the rest of what may be missing is never an empty text.
    if not cell and (name not in _TEXTS or name == "origin"):
        return None
    return cell
