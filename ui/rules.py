"""The rules that made a billed line what it is, in the user's language.

In English, for terminals, they are in :mod:`app.domain.billing.words`.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from PySide6.QtCore import QLocale

from app.domain.billing import Reason, Why
from app.domain.instant import SECOND
from app.domain.records import AgreementKind, Giveaway
from ui import wording
from ui.language import mark, tr

_PLAIN = {
    Why.AS_RECORDED: mark("as recorded"),
    Why.NO_AGREEMENT: mark("as recorded, there is no agreement"),
    Why.NOT_BILLABLE: mark("not billable"),
    Why.UNATTENDED: mark("unattended: not billed"),
    Why.TOGETHER: mark("rounded with the task’s last entry of the day"),
    Why.FIXED: mark("in the fixed price"),
    Why.PER_TICKET: mark("in the price of the ticket"),
}
_GIVEN = {
    Giveaway.GOODWILL: mark("given away: goodwill"),
    Giveaway.EXTRA_MILE: mark("given away: extra mile"),
    Giveaway.REWORK: mark("given away: rework"),
    Giveaway.RELATIONSHIP: mark("given away: relationship"),
}
_COVERED = {
    AgreementKind.BLOCK: mark("covered by the block: {left} left"),
    AgreementKind.RETAINER: mark("covered by the retainer: {left} left"),
}
_PARTLY = {
    AgreementKind.BLOCK: mark("{length} covered by the block, then used up"),
    AgreementKind.RETAINER: mark("{length} covered by the retainer, then used up"),
}
_USED_UP = {
    AgreementKind.BLOCK: mark("the block: used up"),
    AgreementKind.RETAINER: mark("the retainer: used up"),
}


def rule_told(reasons: Iterable[Reason]) -> str:
    """All reasons in a line: "up to the next 15 min, weekend × 1.5"."""
    return ", ".join(told(reason) for reason in reasons)


def told(reason: Reason) -> str:
    """One reason in words."""
    match reason.why:
        case Why.GIVEAWAY:
            return tr(_GIVEN[reason.giveaway]) if reason.giveaway else tr(_PLAIN[Why.NOT_BILLABLE])
        case Why.INCREMENT:
            return _with_others(tr("up to the next {length}", length=_length(reason.seconds)), reason.others)
        case Why.MINIMUM:
            return _with_others(tr("minimum {length}", length=_length(reason.seconds)), reason.others)
        case Why.AFTER_HOURS | Why.WEEKEND:
            return _factor(reason)
        case Why.COVERED:
            text = _COVERED.get(reason.kind, mark("covered by the included hours: {left} left"))
            return tr(text, left=wording.hours_minutes(reason.left * SECOND))
        case Why.PARTLY_COVERED:
            text = _PARTLY.get(reason.kind, mark("{length} covered by the included hours, then used up"))
            return tr(text, length=_length(reason.seconds))
        case Why.USED_UP:
            return tr(_USED_UP.get(reason.kind, mark("the included hours: used up")))
        case plain:
            return tr(_PLAIN[plain])


def _with_others(text: str, others: int) -> str:
    return tr("{rule} with %n others of the task that day", n=others, rule=text) if others else text


def _factor(reason: Reason) -> str:
    factor = QLocale().toString(float(Decimal(reason.percent) / 100), "g", 6)
    if reason.why is Why.AFTER_HOURS:
        text = tr("after hours × {factor}", factor=factor)
    else:
        text = tr("weekend or holiday × {factor}", factor=factor)
    if reason.whole:
        return text
    return tr("{length} {rule}", length=_length(reason.seconds), rule=text)


def _length(seconds: int) -> str:
    return tr("{seconds} s", seconds=seconds) if seconds % 60 else wording.length(seconds * SECOND)
