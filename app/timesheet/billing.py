"""A day raw and billed: every entry with the rule that applied, totals by customer, hours left."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import msgspec

from app.domain.billing import Bill, Billable, BilledLine, bill, by_agreement, period_of, total
from app.domain.clock import Clock
from app.domain.days import date_of, day_span, day_start
from app.domain.instant import Instant
from app.domain.records import Agreement, RoundingScope
from app.domain.span import Span
from app.store import billables, entries
from app.store.db import Db
from app.store.described import Described, describe
from app.store.ledger import Ledger
from app.timesheet.used import Terms, by_colleagues


class BilledEntry(msgspec.Struct, frozen=True, kw_only=True):
    """An entry that starts on the day, raw and billed. ``currency`` is that of the line's amount.

    There is neither where the agreement does not share its cost with technicians.
    """

    described: Described
    line: BilledLine
    currency: str | None = None


class CustomerBill(msgspec.Struct, frozen=True, kw_only=True):
    """A customer's day: the sums of what its lines show, and what is left of the agreement's hours after them.

    Several where agreements changed meanwhile; no agreement where none holds, no customer for time not assigned.
    """

    customer_id: str | None
    customer: str
    agreement: Agreement | None
    raw_seconds: int
    billed_seconds: int
    covered_seconds: int
    amount: int | None
    left_seconds: int | None


class BilledDay(msgspec.Struct, frozen=True, kw_only=True):
    """The entries that start on a local day, by start, and their sums by customer, the most billed first.

    An entry over midnight is billed once and whole, on the day it starts; ``from_before`` are the ids of those on the
    day that were billed on an earlier one.
    """

    day: date
    zone: str
    lines: tuple[BilledEntry, ...]
    customers: tuple[CustomerBill, ...]
    from_before: tuple[str, ...]

    @property
    def raw_seconds(self) -> int:
        return sum(item.line.raw_seconds for item in self.lines)

    @property
    def billed_seconds(self) -> int:
        return sum(item.line.billed_seconds for item in self.lines)

    @property
    def amounts(self) -> dict[str, int | None]:
        """What is charged by currency; ``None`` where a line's amount is not known."""
        by_currency: defaultdict[str, list[int | None]] = defaultdict(list)
        for item in self.lines:
            if item.currency is not None:
                by_currency[item.currency].append(item.line.amount)
        return {currency: total(amounts) for currency, amounts in sorted(by_currency.items())}

    def by_entry(self) -> dict[str, BilledEntry]:
        """The billed side of each entry, by its id."""
        return {item.described.entry.id: item for item in self.lines}


class Bills:
    """Bills days of one ledger."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def day(self, day: date, zone: str | None = None) -> BilledDay:
        """The billed side of a local day, in the given zone or the machine's. Running entries end now."""
        reading = self._clock.read()
        zone = zone or reading.zone
        span = day_span(day, zone)
        lines: list[BilledEntry] = []
        customers: list[CustomerBill] = []
        with self._ledger.read() as db:
            found = describe(db, entries.overlapping(db, span))
            here: defaultdict[str | None, list[Described]] = defaultdict(list)
            for item in found:
                if span.start <= item.entry.start < span.end:
                    here[item.entry.customer_id].append(item)
            for items in here.values():
                for made, of_customer in _of_customer(db, items, reading.wall):
                    lines += made
                    customers.append(of_customer)
        lines.sort(key=lambda item: (item.described.entry.start, item.described.entry.id))
        customers.sort(key=lambda it: (-it.billed_seconds, -it.raw_seconds, it.customer))
        billed = {item.described.entry.id for item in lines}
        return BilledDay(
            day=day,
            zone=zone,
            lines=tuple(lines),
            customers=tuple(customers),
            from_before=tuple(item.entry.id for item in found if item.entry.id not in billed),
        )


def _of_customer(db: Db, items: Sequence[Described], now: Instant) -> Iterator[tuple[list[BilledEntry], CustomerBill]]:
    """A customer's entries of a day under each agreement that holds for some of them."""
    customer_id, name = items[0].entry.customer_id, items[0].customer
    known = billables.agreements(db, customer_id) if customer_id else []
    lines = [Billable.of(item.entry, now) for item in items]
    for agreement_id, wanted in by_agreement(lines, known, customer_id).items():
        agreement = next((held for held in known if held.id == agreement_id), None)
        made = _bill(db, wanted, agreement, known, now)
        shared = agreement is not None and agreement.share_cost
        billed, ids = {line.entry_id: line for line in made.lines}, {line.entry_id for line in wanted}
        chosen = [
            _entry(item, billed[item.entry.id], made.currency, shared=shared) for item in items if item.entry.id in ids
        ]
        yield (
            chosen,
            CustomerBill(
                customer_id=customer_id,
                customer=name,
                agreement=agreement,
                raw_seconds=sum(item.line.raw_seconds for item in chosen),
                billed_seconds=sum(item.line.billed_seconds for item in chosen),
                covered_seconds=sum(item.line.covered_seconds for item in chosen),
                amount=total(item.line.amount for item in chosen),
                left_seconds=made.periods[-1].left_seconds if made.periods else None,
            ),
        )


def _entry(item: Described, line: BilledLine, currency: str | None, *, shared: bool) -> BilledEntry:
    if shared:
        return BilledEntry(described=item, line=line, currency=currency)
    return BilledEntry(described=item, line=msgspec.structs.replace(line, amount=None))


def _bill(
    db: Db, wanted: list[Billable], agreement: Agreement | None, known: Sequence[Agreement], now: Instant
) -> Bill:
    """The bill of lines of a day and, with them, of what came before them in the period and of what is rounded with
    them: included hours are drawn down in order of start."""
    if agreement is None:
        return bill(wanted, None)
    days = sorted({date_of(line.start, agreement.zone) for line in wanted})
    begin, used = day_start(days[0], agreement.zone), {}
    if agreement.included_seconds is not None:
        for period in {period_of(agreement, day) for day in days}:
            terms = Terms(agreement, period, known)
            begin = min(begin, terms.span.start)
            used[period.first] = by_colleagues(db, terms, now)
    elif agreement.scope is not RoundingScope.TASK_DAY:
        return bill(wanted, agreement)
    until = day_start(days[-1] + timedelta(days=1), agreement.zone)
    beside = billables.starting_in(db, agreement.customer_id, Span(begin, until), now)
    around = by_agreement(beside, known, agreement.customer_id).get(agreement.id, [])
    every = {line.entry_id: line for line in (*around, *wanted)}
    return bill([*every.values()], agreement, used)
