"""Which agreement holds for a time, and to which of its periods it belongs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

from app.domain.billing.lines import Billable
from app.domain.days import date_of
from app.domain.instant import Instant
from app.domain.records import Agreement, Period

_MONTHS = {Period.MONTH: 1, Period.QUARTER: 3, Period.YEAR: 12}


class PeriodSpan(msgspec.Struct, frozen=True, order=True):
    """Local days ``[first, until)``; ``None`` for no end."""

    first: date
    until: date | None


def holds_on(agreement: Agreement, day: date) -> bool:
    """Whether the agreement holds on a local day of its zone."""
    return agreement.valid_from <= day.isoformat() and (
        agreement.valid_until is None or day.isoformat() < agreement.valid_until
    )


def agreement_for(agreements: Iterable[Agreement], customer_id: str | None, at: Instant) -> Agreement | None:
    """The customer's agreement that holds at an instant: of several the one that began last."""
    fitting = [
        agreement
        for agreement in agreements
        if agreement.customer_id == customer_id and holds_on(agreement, date_of(at, agreement.zone))
    ]
    return max(fitting, key=lambda agreement: (agreement.valid_from, agreement.id), default=None)


def by_agreement(
    lines: Iterable[Billable], agreements: Sequence[Agreement], customer_id: str | None
) -> dict[str | None, list[Billable]]:
    """A customer's lines by the id of the agreement that holds when they start; ``None`` for those without one."""
    found: dict[str | None, list[Billable]] = {}
    for line in lines:
        held = agreement_for(agreements, customer_id, line.start)
        found.setdefault(None if held is None else held.id, []).append(line)
    return found


def period_of(agreement: Agreement, day: date) -> PeriodSpan:
    """The period of the agreement that a local day lies in: a calendar month, quarter or year, or all of it.

    It ends where the agreement does, and does not begin before it.
    """
    begins = date.fromisoformat(agreement.valid_from)
    ends = None if agreement.valid_until is None else date.fromisoformat(agreement.valid_until)
    months = _MONTHS.get(agreement.period)
    if months is None:
        return PeriodSpan(begins, ends)
    number = (day.year * 12 + day.month - 1) // months * months
    first, until = _month(number), _month(number + months)
    return PeriodSpan(max(first, begins), until if ends is None else min(until, ends))


def _month(number: int) -> date:
    return date(number // 12, number % 12 + 1, 1)
