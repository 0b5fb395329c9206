"""What a span of days came to, by customer, task or work type."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec

from app.domain.clock import Clock
from app.domain.days import days_span
from app.store import totals
from app.store.ledger import Ledger


class By(StrEnum):
    """What time is summed by."""

    CUSTOMER = "customer_id"
    TASK = "task_id"
    WORK_TYPE = "work_type_id"


class Total(msgspec.Struct, frozen=True):
    """Net milliseconds of one customer, task or work type; ``billable`` counts attended and unattended time.

    No id and no name for time that has none. ``customer`` is a task's. ``entries`` are those with time in the span.
    """

    id: str | None
    name: str
    customer: str
    attended: int
    unattended: int
    billable: int
    entries: int


class Totals(msgspec.Struct, frozen=True, kw_only=True):
    """The days ``first`` to ``last``, both included, of a zone: the largest total first."""

    first: date
    last: date
    zone: str
    by: By
    lines: tuple[Total, ...]

    @property
    def attended(self) -> int:
        return sum(line.attended for line in self.lines)

    @property
    def unattended(self) -> int:
        return sum(line.unattended for line in self.lines)

    @property
    def billable(self) -> int:
        return sum(line.billable for line in self.lines)


class Summing:
    """Sums over the entries of one ledger."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def read(self, first: date, last: date, *, by: By = By.CUSTOMER, zone: str | None = None) -> Totals:
        """The totals of local days, in the given zone or the machine's.

        Entries are cut at the edges of the days as day sheets cut them, so the totals are the sum of the day sheets.
        """
        reading = self._clock.read()
        zone = zone or reading.zone
        with self._ledger.read() as db:
            rows = totals.sums(db, days_span(first, last, zone), reading.wall, by.value)
        return Totals(first=first, last=last, zone=zone, by=by, lines=tuple(Total(*row) for row in rows))
