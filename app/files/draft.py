"""What readers of files yield, and the port that each of them fills."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import msgspec

from app.domain.records import Entry
from app.files.source import SourceFile


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A row that was understood, not stored yet.

    ``row`` is its number in the file as a spreadsheet counts (the header is row 1), ``cells`` what it says word by
    word. ``entry`` lacks the ids of customer, task and work type, which are given by name. ``key`` is the source's own
    key; without one, ``facts`` tell the row from others. ``person`` is whose time it is, where a file holds several
    people's. ``billable`` is ``None`` where the row does not say.
    ``restores`` means that the entry was exported by Wrenchtime and keeps its id.
    """

    row: int
    cells: tuple[str, ...]
    entry: Entry
    customer: str = ""
    reference: str = ""
    task: str = ""
    work_type: str = ""
    person: str = ""
    billable: bool | None = None
    key: str = ""
    facts: tuple[str, ...] = ()
    restores: bool = False


class Refused(msgspec.Struct, frozen=True):
    """A row that is not imported, word by word, and why."""

    row: int
    reason: str
    cells: tuple[str, ...]


class Unfit(Exception):
    """Raised while a row is read; its text is the reason for a person."""


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """A file being read: its columns, how refused rows are to be written, and the rows one by one.

    An item is ``None`` for a row that a filter leaves out.
    """

    columns: tuple[str, ...]
    items: Iterator[Draft | Refused | None]
    delimiter: str = ","
    encoding: str = "utf-8"


class Reader(Protocol):
    """Understands one kind of file.

    ``name`` becomes part of each entry's origin; rows longer than ``longest_days`` are refused.
    """

    @property
    def name(self) -> str: ...

    @property
    def longest_days(self) -> float: ...

    def read(self, source: SourceFile) -> Reading:
        """Begins to read; raises :class:`~app.domain.errors.Refusal` for a file of another kind."""
        ...
