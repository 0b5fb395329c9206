"""The live meter: what is left of a customer's hours, and what the time costs so far."""

from __future__ import annotations

import msgspec

from app.domain.billing import PeriodSpan, agreement_for, period_of
from app.domain.clock import Clock
from app.domain.days import date_of
from app.domain.instant import Instant
from app.domain.records import Agreement
from app.store import billables
from app.store.ledger import Ledger
from app.timesheet.used import Terms, used


class Meter(msgspec.Struct, frozen=True, kw_only=True):
    """An agreement's use in the period that holds now.

    ``amount`` is what was charged in it so far, in minor units of the agreement's currency: ``None`` unless the
    agreement shares its cost and the rate is known. ``as_of`` is when the server counted; ``None`` where it never did
    and only this device's entries are known.
    """

    agreement: Agreement
    period: PeriodSpan
    used_seconds: int
    amount: int | None
    as_of: Instant | None

    @property
    def left_seconds(self) -> int | None:
        """Seconds left of what is included, negative once more is used; ``None`` where nothing is included."""
        included = self.agreement.included_seconds
        return None if included is None else included - self.used_seconds


class Meters:
    """Reads meters of one ledger."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def read(self, customer_id: str | None) -> Meter | None:
        """The meter of the customer's agreement that holds now.

        ``None`` where there is none, or where it neither includes hours nor shares its cost.
        """
        if customer_id is None:
            return None
        now = self._clock.read().wall
        with self._ledger.read() as db:
            known = billables.agreements(db, customer_id)
            agreement = agreement_for(known, customer_id, now)
            if agreement is None or (agreement.included_seconds is None and not agreement.share_cost):
                return None
            period = period_of(agreement, date_of(now, agreement.zone))
            use = used(db, Terms(agreement, period, known), now)
        shared = agreement.share_cost and agreement.hourly_rate is not None
        return Meter(
            agreement=agreement,
            period=period,
            used_seconds=use.seconds,
            amount=use.amount if shared else None,
            as_of=use.as_of,
        )
