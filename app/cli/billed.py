"""day --billed: a day raw and billed, with the rule that applied to each entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli import grid, phrases, say, shapes
from app.cli.grid import Column
from app.domain import wording
from app.domain.instant import SECOND

if TYPE_CHECKING:
    from app.timesheet.billing import BilledDay, BilledEntry, CustomerBill
    from app.timesheet.meter import Meter

_COLUMNS = (
    Column("From"), Column("To"), Column("Raw", right=True), Column("Billed", right=True),
    Column("Amount", right=True), Column("What", breaks=True), Column("Rule", breaks=True), Column("Entry"),
)  # fmt: skip


def shape(day: BilledDay, now: int) -> shapes.Shape:
    """The billed side for scripts: lengths in seconds, amounts in minor units of their currency."""
    return {
        "day": day.day.isoformat(),
        "zone": day.zone,
        "entries": [_entry(item, now) for item in day.lines],
        "billed_on_an_earlier_day": list(day.from_before),
        "customers": [_customer(total) for total in day.customers],
        "raw_seconds": day.raw_seconds,
        "billed_seconds": day.billed_seconds,
        "amounts": day.amounts,
    }


def _entry(item: BilledEntry, now: int) -> shapes.Shape:
    line = item.line
    return shapes.entry(item.described, now) | {
        "billed": {
            "raw_seconds": line.raw_seconds,
            "billed_seconds": line.billed_seconds,
            "percent": line.percent,
            "covered_seconds": line.covered_seconds,
            "amount": line.amount,
            "currency": item.currency,
            "rule": line.rule,
        }
    }


def _customer(total: CustomerBill) -> shapes.Shape:
    return {
        "customer": total.customer,
        "customer_id": total.customer_id,
        "agreement": total.agreement.name if total.agreement else "",
        "raw_seconds": total.raw_seconds,
        "billed_seconds": total.billed_seconds,
        "covered_seconds": total.covered_seconds,
        "amount": total.amount,
        "currency": total.agreement.currency if total.agreement else None,
        "left_seconds": total.left_seconds,
    }


def show(day: BilledDay) -> None:
    """The billed side for a person."""
    say.line(say.strong(f"{day.day:%A %Y-%m-%d}, raw and billed") + say.faint(f"  {day.zone}"))
    if not day.lines:
        say.line("Nothing was recorded that is billed on this day.")
        return
    grid.show(_COLUMNS, [_row(item, day.zone) for item in day.lines])
    say.line()
    for total in day.customers:
        say.line(_total(total))
    sums = ", ".join(wording.money(amount, currency) for currency, amount in day.amounts.items() if amount is not None)
    said = say.strong(f"{_length(day.raw_seconds):>8}  raw, {_length(day.billed_seconds)} billed")
    say.line(f"{said}, {sums}" if sums else said)
    if day.from_before:
        count = len(day.from_before)
        say.line(say.faint(f"{count} {'entry' if count == 1 else 'entries'} from the day before: billed there, whole."))


def _row(item: BilledEntry, zone: str) -> list[str]:
    entry, line = item.described.entry, item.line
    return [
        phrases.clock(entry.start, zone), "" if entry.end is None else phrases.clock(entry.end, zone),
        _length(line.raw_seconds), _length(line.billed_seconds), _money(line.amount, item.currency),
        phrases.of_entry(item.described), line.rule, phrases.handle(entry.id),
    ]  # fmt: skip


def _total(total: CustomerBill) -> str:
    named = total.customer or phrases.UNASSIGNED
    told = f"{_length(total.raw_seconds):>8}  {_length(total.billed_seconds)} billed  {named}"
    if total.agreement is None:
        return told
    told = f"{told}, {total.agreement.name}"
    if amount := _money(total.amount, total.agreement.currency):
        told = f"{told}: {amount}"
    return told if total.left_seconds is None else f"{told}, {_length(total.left_seconds)} left of the included hours"


def _length(seconds: int) -> str:
    return phrases.length(seconds * SECOND)


def _money(amount: int | None, currency: str | None) -> str:
    return "" if amount is None or currency is None else wording.money(amount, currency)


def meter_line(meter: Meter) -> str:
    """The live meter in a line of ``status``."""
    agreement, told = meter.agreement, []
    if meter.left_seconds is not None and agreement.included_seconds is not None:
        word = "left" if meter.left_seconds >= 0 else "over"
        told.append(f"{_length(abs(meter.left_seconds))} {word} of {_length(agreement.included_seconds)}")
    if meter.amount is not None:
        told.append(f"{wording.money(meter.amount, agreement.currency)} so far")
    if meter.as_of is None:
        told.append("by this device’s entries alone")
    return f"Agreement {agreement.name}: {', '.join(told)}"


def meter_shape(meter: Meter, zone: str) -> shapes.Shape:
    """The live meter for scripts."""
    return {
        "agreement": meter.agreement.name,
        "agreement_id": meter.agreement.id,
        "first": meter.period.first.isoformat(),
        "until": None if meter.period.until is None else meter.period.until.isoformat(),
        "included_seconds": meter.agreement.included_seconds,
        "used_seconds": meter.used_seconds,
        "left_seconds": meter.left_seconds,
        "amount": meter.amount,
        "currency": meter.agreement.currency,
        "as_of": shapes.instant(meter.as_of, zone),
    }
