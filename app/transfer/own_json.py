"""Entries as JSON, in one array or one a line, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TextIO

import msgspec

from app.domain.instant import Instant
from app.files.draft import Draft, Reading, Refused, Unfit
from app.files.plausible import LONGEST_DAYS
from app.files.source import SourceFile
from app.store.described import Described
from app.transfer.json_file import json_objects
from app.transfer.portable import from_portable, to_portable


def write_json(items: Iterable[Described], file: TextIO, now: Instant) -> int:
    """Writes an array of the entries, each on a line of its own; tells how many."""
    count = 0
    file.write("[")
    for count, line in enumerate(_lines(items, now), 1):
        file.write(f",\n{line}" if count > 1 else f"\n{line}")
    file.write("\n]\n")
    return count


def write_json_lines(items: Iterable[Described], file: TextIO, now: Instant) -> int:
    """Writes the entries one a line; tells how many."""
    count = 0
    for count, line in enumerate(_lines(items, now), 1):  # noqa: B007
        file.write(f"{line}\n")
    return count


def _lines(items: Iterable[Described], now: Instant) -> Iterator[str]:
    encode = msgspec.json.Encoder().encode
    for described in items:
        yield encode(to_portable(described, now)).decode()


class OwnJsonReader:
    """Reads what :func:`write_json` or :func:`write_json_lines` wrote, each entry with its own id."""

    name = "wrenchtime"
    longest_days = 10 * LONGEST_DAYS

    def read(self, source: SourceFile) -> Reading:
        """Begins to read; refuses a file that is not JSON."""
        return Reading(columns=("record",), items=_items(source))


def _items(source: SourceFile) -> Iterator[Draft | Refused]:
    for number, fields in json_objects(source):
        cells = (msgspec.json.encode(fields).decode(),)
        try:
            yield from_portable(fields, number, cells)
        except Unfit as unfit:
            yield Refused(number, str(unfit), cells)
