"""The reasons of a billed line in English words."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from app.domain import wording
from app.domain.billing.lines import Reason, Why
from app.domain.instant import SECOND
from app.domain.records import AgreementKind

_FUNDS = {AgreementKind.BLOCK: "the block", AgreementKind.RETAINER: "the retainer"}

_PLAIN = {
    Why.AS_RECORDED: "as recorded",
    Why.NO_AGREEMENT: "as recorded, there is no agreement",
    Why.NOT_BILLABLE: "not billable",
    Why.UNATTENDED: "unattended: not billed",
    Why.TOGETHER: "rounded with the task’s last entry of the day",
    Why.FIXED: "in the fixed price",
    Why.PER_TICKET: "in the price of the ticket",
}


def rule(reasons: Iterable[Reason]) -> str:
    """All reasons in a line: "up to the next 15 min, weekend × 1.5, covered by the block: 3:15 left"."""
    return ", ".join(in_words(reason) for reason in reasons)


def in_words(reason: Reason) -> str:
    """One reason in words."""
    match reason.why:
        case Why.GIVEAWAY:
            return f"given away: {reason.giveaway.replace('_', ' ') if reason.giveaway else ''}"
        case Why.INCREMENT | Why.MINIMUM:
            return _rounded(reason)
        case Why.AFTER_HOURS | Why.WEEKEND:
            return _factor(reason)
        case Why.COVERED | Why.PARTLY_COVERED | Why.USED_UP:
            return _funds(reason)
        case plain:
            return _PLAIN[plain]


def _rounded(reason: Reason) -> str:
    told = f"minimum {seconds(reason.seconds)}"
    if reason.why is Why.INCREMENT:
        told = f"up to the next {seconds(reason.seconds)}"
    if reason.others == 1:
        return f"{told} with one other of the task that day"
    return f"{told} with {reason.others} others of the task that day" if reason.others else told


def _factor(reason: Reason) -> str:
    name = "after hours" if reason.why is Why.AFTER_HOURS else "weekend or holiday"
    told = f"{name} × {factor(reason.percent)}"
    return told if reason.whole else f"{seconds(reason.seconds)} {told}"


def _funds(reason: Reason) -> str:
    fund = _FUNDS.get(reason.kind, "the included hours")
    if reason.why is Why.COVERED:
        return f"covered by {fund}: {wording.hours_minutes(reason.left * SECOND)} left"
    if reason.why is Why.PARTLY_COVERED:
        return f"{seconds(reason.seconds)} covered by {fund}, then used up"
    return f"{fund}: used up"


def seconds(count: int) -> str:
    """A length as agreements name it: "30 s", "15 min", "1 h 30 min"."""
    return f"{count} s" if count % 60 else wording.length(count * SECOND)


def factor(percent: int) -> str:
    """A percentage as a factor: "1.5", "2", "1.25"."""
    return f"{(Decimal(percent) / 100).normalize():f}"
