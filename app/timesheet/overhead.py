"""What recording costs: the time in Wrenchtime's own windows for each hour recorded. For the technician alone."""

from __future__ import annotations

from datetime import date

import msgspec

from app.domain.clock import Clock
from app.domain.days import date_of, days_span
from app.domain.instant import SECOND
from app.store import overhead, totals
from app.store.changes import ChangeSet
from app.store.ledger import Ledger
from app.timesheet.totals import By


class Overhead(msgspec.Struct, frozen=True, kw_only=True):
    """Local days ``first`` to ``last``: seconds in Wrenchtime's windows, and attended seconds recorded."""

    first: date
    last: date
    seconds: int
    recorded_seconds: int

    @property
    def per_hour(self) -> float | None:
        """Seconds in Wrenchtime for each hour recorded; ``None`` where nothing was.

        Seconds in the recording windows ÷ seconds recorded, times 3,600.
        """
        return self.seconds * 3600 / self.recorded_seconds if self.recorded_seconds else None


class Overheads:
    """Keeps and reads the overhead of one ledger."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def add(self, seconds: int) -> ChangeSet:
        """Adds seconds that the technician was occupied with Wrenchtime's windows to the local day it is now."""
        reading = self._clock.read()
        day = date_of(reading.wall, reading.zone)
        return self._ledger.write(lambda work: overhead.add(work.db, day, seconds))

    def read(self, first: date, last: date | None = None) -> Overhead:
        """The overhead of a local day, or of several."""
        last = last or first
        reading = self._clock.read()
        with self._ledger.read() as db:
            seconds = overhead.of_days(db, first, last)
            rows = totals.sums(db, days_span(first, last, reading.zone), reading.wall, By.CUSTOMER.value)
        attended = sum(row[3] for row in rows)
        return Overhead(first=first, last=last, seconds=seconds, recorded_seconds=attended // SECOND)
