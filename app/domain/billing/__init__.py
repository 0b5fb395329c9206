"""What recorded time costs: raw spans to billed lines, by the agreement with the customer.

Raw time stays as it is; what is billed is computed when it is asked for, the same on devices and on the server. The
rules in words stand in docs/billing.md. Nothing here reads a clock or a file.
"""

from __future__ import annotations

from app.domain.billing.agreements import PeriodSpan, agreement_for, by_agreement, holds_on, period_of
from app.domain.billing.bill import bill
from app.domain.billing.lines import Bill, Billable, BilledLine, PeriodUse, Reason, Why, total
from app.domain.billing.tariffs import Stretch, Tariff, stretches

__all__ = [
    "Bill",
    "Billable",
    "BilledLine",
    "PeriodSpan",
    "PeriodUse",
    "Reason",
    "Stretch",
    "Tariff",
    "Why",
    "agreement_for",
    "bill",
    "by_agreement",
    "holds_on",
    "period_of",
    "stretches",
    "total",
]
