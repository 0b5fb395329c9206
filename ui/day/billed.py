"""The billed side of a day in words: beside what was recorded, with the rule that applied."""

from __future__ import annotations

from app.domain.instant import SECOND
from app.timesheet.billing import BilledDay, BilledEntry, CustomerBill
from ui import wording
from ui.language import tr
from ui.rules import rule_told


def billed_length(found: BilledEntry | None) -> str:
    """The billed length of an entry for a column: "1:15", or nothing where it is billed on another day."""
    return "" if found is None else wording.hours_minutes(found.line.billed_seconds * SECOND)


def billed_told(found: BilledEntry | None, *, before: bool) -> str:
    """Raw and billed with the rule: "55 min recorded, 1 h billed: up to the next 15 min".

    ``before`` says that it began on an earlier day and was billed there.
    """
    if found is None:
        return tr("Billed on the day on which it began") if before else ""
    return tr(
        "{raw} recorded, {billed} billed: {rule}",
        raw=wording.length(found.line.raw_seconds * SECOND),
        billed=wording.length(found.line.billed_seconds * SECOND),
        rule=rule_told(found.line.reasons),
    )


def customers_told(billed: BilledDay | None) -> dict[str, str]:
    """By the customer's name, what of its day is billed, and what is left of the agreement's hours.

    Customers without an agreement are left out: there is nothing to tell beside what was recorded.
    """
    told: dict[str, list[str]] = {}
    for bill in billed.customers if billed is not None else ():
        if bill.agreement is not None:
            told.setdefault(bill.customer, []).append(_customer(bill))
    return {customer: "; ".join(texts) for customer, texts in told.items()}


def _customer(bill: CustomerBill) -> str:
    length = wording.length(bill.billed_seconds * SECOND)
    if bill.left_seconds is None:
        return tr("{length} billed", length=length)
    left = wording.length(bill.left_seconds * SECOND)
    return tr("{length} billed, {left} left", length=length, left=left)
