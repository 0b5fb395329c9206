"""What a transaction will write, made ready before its numbers in the organisation's order are known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from app.domain.instant import Instant

Row = tuple[Any, ...]


class Numbered(msgspec.Struct, frozen=True):
    """Rows of one table, new (``fresh``) or changed ones; changed ones begin with their id.

    The column ``number`` holds a position among the transaction's writes, counted from 0, in place of the number.
    """

    table: str
    columns: tuple[str, ...]
    number: str
    rows: Sequence[Row]
    fresh: bool = True

    def from_number(self, first: int) -> list[Row]:
        """The rows as they are written when position 0 has that number."""
        place = self.columns.index(self.number)
        return [(*row[:place], first + row[place], *row[place + 1 :]) for row in self.rows]


class Outcome(msgspec.Struct, frozen=True):
    """How a device's mutation ended: ``text``, then the number of its write if it has a ``position``, then ``rest``."""

    seq: int
    mid: str
    text: str
    position: int | None = None
    rest: str = ""

    def whole(self, first: int) -> str:
        """The text when position 0 has that number."""
        return self.text if self.position is None else f"{self.text}{first + self.position}{self.rest}"


class Outcomes(msgspec.Struct, frozen=True):
    """The outcomes of a push, in the order of the device's numbers; at least one."""

    org_id: str
    device_id: str
    at: Instant
    made: Sequence[Outcome]

    @property
    def last_seq(self) -> int:
        """The device's last number that has an outcome now."""
        return self.made[-1].seq
