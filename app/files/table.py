"""CSV files: delimiter, header and rows."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence

import msgspec

from app.domain.errors import Refusal
from app.files.draft import Unfit
from app.files.source import SourceFile

AUTO = "auto"
DELIMITERS = (",", ";", "\t", "|")

REFUSED_COLUMNS = ("refused_row", "refused_reason")
"""What a file of refused rows has before the row's own columns."""


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A CSV file whose header was read. ``rows`` yields each row's number, the header being row 1, and its cells."""

    columns: tuple[str, ...]
    delimiter: str
    encoding: str
    rows: Iterator[tuple[int, list[str]]]

    def refuse_ragged(self, row: list[str]) -> None:
        """Raises :class:`Unfit` for a row with more or fewer cells than there are columns."""
        if len(row) != len(self.columns):
            raise Unfit(
                f"the number of its cells is {len(row)}, not {len(self.columns)}; "
                "perhaps a delimiter or quotation mark too many"
            )

    def index(self, column: str) -> int:
        """Where a column stands; refuses one that is missing or there twice."""
        found = [index for index, name in enumerate(self.columns) if name == column]
        if len(found) == 1:
            return found[0]
        if found:
            raise Refusal("A column is there twice", f"The file has {len(found)} columns named “{column}”. Rename one.")
        raise Refusal(
            "A column is missing", f"The file has no column “{column}”. Its columns are: {', '.join(self.columns)}."
        )


def open_table(
    source: SourceFile,
    *,
    wanted: Sequence[str] = (),
    delimiter: str = AUTO,
    encoding: str = AUTO,
    columns: Sequence[str] = (),
) -> Table:
    """Reads the header of a CSV file.

    Without a ``delimiter`` the one is taken that shows most of the ``wanted`` columns in the header. ``columns`` names
    them where the file has no header. Empty lines are passed over.
    """
    encoding = source.encoding() if encoding == AUTO else encoding
    if delimiter == AUTO:
        delimiter = _delimiter(source, encoding, wanted)
    rows = _rows(source, encoding, delimiter)
    if columns:
        return Table(columns=tuple(columns), delimiter=delimiter, encoding=encoding, rows=rows)
    header = next(rows, None)
    if header is None:
        raise Refusal("The file is empty", f"{source.path} has no rows.")
    names = tuple(name.strip() for name in header[1])
    return Table(columns=names, delimiter=delimiter, encoding=encoding, rows=rows)


def _delimiter(source: SourceFile, encoding: str, wanted: Sequence[str]) -> str:
    def fits(delimiter: str) -> tuple[int, int]:
        header = next(_rows(source, encoding, delimiter), (0, []))[1]
        names = {name.strip() for name in header}
        return len(names.intersection(wanted)), len(header)

    return max(DELIMITERS, key=fits)


def _rows(source: SourceFile, encoding: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(source.lines(encoding), delimiter=delimiter)
    row = 0
    try:
        for row, cells in enumerate(reader, 1):
            if cells:
                yield row, cells
    except csv.Error as error:
        raise Refusal(
            "The file cannot be read",
            f"{source.path} is not CSV after row {row}: {error}. Look for a quotation mark that is never closed. "
            "The rows before it were imported; import the mended file and the rest follows.",
        ) from error
