"""The day sheet and the list of entries, as read from the ledger."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

import msgspec

from app.domain.clock import Clock
from app.domain.days import day_span
from app.domain.daysheet import DaySheet, day_sheet
from app.domain.instant import Instant
from app.domain.span import Span
from app.store import entries
from app.store.db import Db
from app.store.described import Described, describe
from app.store.ledger import Ledger

_BATCH = 500


class CustomerTotal(msgspec.Struct, frozen=True):
    """A customer's attended and unattended milliseconds of a day; no name for time not assigned yet."""

    customer: str
    attended: int
    unattended: int


class Day(msgspec.Struct, frozen=True):
    """A day sheet with the names for its entries and its totals by customer, the largest first."""

    sheet: DaySheet
    described: dict[str, Described]
    by_customer: tuple[CustomerTotal, ...]


class Days:
    """Reads days and lists of entries of one ledger."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def read(self, day: date, zone: str | None = None) -> Day:
        """The day sheet of a local date, in the given zone or the machine's."""
        reading = self._clock.read()
        zone = zone or reading.zone
        with self._ledger.read() as db:
            return laid_out(db, day, zone, reading.wall)

    def entries(
        self, span: Span | None = None, *, customer_id: str | None = None, task_id: str | None = None
    ) -> Iterator[Described]:
        """Entries that start inside the span (all of them without one), by start, a batch in memory at a time.

        Those of one customer or one task, where so asked.
        """
        with self._ledger.read() as db:
            batch = []
            for entry in entries.stream(db, span, customer_id=customer_id, task_id=task_id):
                batch.append(entry)
                if len(batch) == _BATCH:
                    yield from describe(db, batch)
                    batch = []
            yield from describe(db, batch)


def laid_out(db: Db, day: date, zone: str, now: Instant) -> Day:
    """The day sheet of a local date, from a snapshot at hand."""
    found = entries.overlapping(db, day_span(day, zone))
    described = {item.entry.id: item for item in describe(db, found)}
    sheet = day_sheet(day, zone, found, now)
    return Day(sheet, described, _by_customer(sheet, described))


def _by_customer(sheet: DaySheet, described: dict[str, Described]) -> tuple[CustomerTotal, ...]:
    attended: dict[str, int] = defaultdict(int)
    unattended: dict[str, int] = defaultdict(int)
    for piece in sheet.pieces:
        (attended if piece.entry.attended else unattended)[described[piece.entry.id].customer] += piece.net
    names = sorted({*attended, *unattended}, key=lambda name: (-attended[name], -unattended[name], name))
    return tuple(CustomerTotal(name, attended[name], unattended[name]) for name in names)
