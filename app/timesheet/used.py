"""What an agreement's period has used up: the server's figure, and what this device recorded after it.

The figure counts the finished entries of all technicians up to a mutation of this device. What this device changed
since is billed twice, as it was in the figure and as it is now, and the difference is added. So the meter goes on
without a network, and an entry is never counted twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

import msgspec

from app.domain.billing import Bill, Billable, PeriodSpan, PeriodUse, bill, by_agreement
from app.domain.days import date_of, day_start
from app.domain.instant import Instant
from app.domain.records import Agreement, Entry, EntryState, RoundingScope
from app.domain.span import Span
from app.store import billables, entries, figures
from app.store.db import Db
from app.store.figures import KnownFigure

_FAR = date(9999, 1, 1)


class Terms(msgspec.Struct, frozen=True):
    """An agreement, one of its periods, and the other agreements with the customer, which hold at other times."""

    agreement: Agreement
    period: PeriodSpan
    known: Sequence[Agreement]

    @property
    def span(self) -> Span:
        """The period in instants."""
        zone = self.agreement.zone
        return Span(day_start(self.period.first, zone), day_start(self.period.until or _FAR, zone))

    def own(self, lines: Iterable[Billable]) -> list[Billable]:
        """Those of the customer's lines that are charged by this agreement."""
        return by_agreement(lines, self.known, self.agreement.customer_id).get(self.agreement.id, [])

    def use_by(self, made: Bill) -> PeriodUse | None:
        """The use of the period by a bill; ``None`` where none of its lines lies there."""
        return next((use for use in made.periods if use.first == self.period.first), None)

    def used_by(self, lines: Sequence[Billable]) -> int:
        """Weighted seconds that lines use of the period."""
        use = self.use_by(bill(lines, self.agreement))
        return use.used_seconds if use else 0


class Use(msgspec.Struct, frozen=True):
    """What a period has used, and what was charged in it: ``None`` where that is not known.

    ``as_of`` is when the server counted; ``None`` where it never did and only this device's entries are known.
    """

    seconds: int
    amount: int | None
    as_of: Instant | None


def used(db: Db, terms: Terms, now: Instant) -> Use:
    """The use of a period by all technicians, as far as this device knows; what runs is counted up to now."""
    figure = figure_of(db, terms)
    if figure is None:
        use = terms.use_by(bill(_all(db, terms, now), terms.agreement))
        return Use(use.used_seconds, use.amount, None) if use else Use(0, 0, None)
    before, after = _changed(db, terms, figure, now)
    # The lines that changed are billed after all others of the period: they get what the others leave.
    others = {terms.period.first: max(figure.used_seconds - terms.used_by(before), 0)}
    then, today = bill(before, terms.agreement, others), bill(after, terms.agreement, others)
    use = terms.use_by(today)
    amount = None
    if figure.amount is not None and then.amount is not None and today.amount is not None:
        amount = figure.amount - then.amount + today.amount
    return Use(use.used_seconds if use else others[terms.period.first], amount, figure.as_of)


def by_colleagues(db: Db, terms: Terms, now: Instant) -> int:
    """Weighted seconds of a period that others than this device have used, by the server's newest figure."""
    figure = figure_of(db, terms)
    if figure is None:
        return 0
    before, after = _changed(db, terms, figure, now)
    own = terms.used_by(_all(db, terms, now)) - terms.used_by(after) + terms.used_by(before)
    return max(figure.used_seconds - own, 0)


def figure_of(db: Db, terms: Terms) -> KnownFigure | None:
    """The server's figure, if it is of this period and was given to this device."""
    figure = figures.of_agreement(db, terms.agreement.id)
    if figure is None or figure.period_start != terms.period.first.isoformat():
        return None
    return figure if figure.device == db.value("SELECT id FROM device") else None


def _all(db: Db, terms: Terms, now: Instant) -> list[Billable]:
    return terms.own(billables.starting_in(db, terms.agreement.customer_id, terms.span, now))


def _changed(db: Db, terms: Terms, figure: KnownFigure, now: Instant) -> tuple[list[Billable], list[Billable]]:
    """What this device changed since the figure: the lines as they were in it, and as they are now.

    What is rounded together with a changed line is on both sides, as it is.
    """
    span, customer_id = terms.span, terms.agreement.customer_id

    def lines(found: Iterable[Entry | None]) -> dict[str, Billable]:
        counted = {
            entry.id: entry
            for entry in found
            if entry is not None and entry.customer_id == customer_id and entry.state is not EntryState.LATE
        }
        inside = [Billable.of(entry, now) for entry in counted.values() if span.start <= entry.start < span.end]
        return {line.entry_id: line for line in terms.own(inside)}

    touched = billables.touched_since(db, figure.counted_seq)
    # The server counts what is finished; what runs is added here, also where the server knows that it does.
    before = lines(item.before for item in touched if item.before is not None and not item.before.running)
    after = lines([*(item.now for item in touched), *entries.running(db)])
    together = _together(db, terms, [*before.values(), *after.values()], now)
    known = {item.now.id for item in touched if item.now is not None} | before.keys() | after.keys()
    beside = [line for line in together if line.entry_id not in known]
    return [*before.values(), *beside], [*after.values(), *beside]


def _together(db: Db, terms: Terms, lines: Sequence[Billable], now: Instant) -> list[Billable]:
    """All lines of the days and tasks of these, where such are rounded together."""
    if terms.agreement.scope is not RoundingScope.TASK_DAY:
        return []
    zone = terms.agreement.zone
    tasks = {line.task_id for line in lines}
    found = []
    for day in {date_of(line.start, zone) for line in lines}:
        span = Span(day_start(day, zone), day_start(day + timedelta(days=1), zone))
        found += billables.starting_in(db, terms.agreement.customer_id, span, now)
    return terms.own(line for line in found if line.task_id in tasks)
