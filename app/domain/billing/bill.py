"""From recorded lines to the bill: round up, weigh, draw down what is included, charge the rest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal

import msgspec

from app.domain.billing.agreements import PeriodSpan, holds_on, period_of
from app.domain.billing.lines import Bill, Billable, BilledLine, PeriodUse, Reason, Why, total
from app.domain.billing.tariffs import Stretch, Tariff, stretches
from app.domain.days import date_of
from app.domain.records import Agreement, AgreementKind, RoundingScope

_HOUR = 3600
_AT_A_PRICE = {AgreementKind.FIXED: Why.FIXED, AgreementKind.PER_TICKET: Why.PER_TICKET}
_FACTORS = {Tariff.AFTER_HOURS: Why.AFTER_HOURS, Tariff.WEEKEND: Why.WEEKEND}


def bill(lines: Sequence[Billable], agreement: Agreement | None, used: Mapping[date, int] | None = None) -> Bill:
    """The bill of lines of one customer, in order of start.

    ``used`` are the weighted seconds that a period, by its first day, had used before these lines: of colleagues, say.
    Without an agreement, and outside the days on which it holds, time is billed as recorded and has no amount. A line
    belongs to the local day, in the agreement's zone, on which it starts, also where it runs over midnight.
    """
    ordered = sorted(lines, key=lambda line: (line.start, line.entry_id))
    if agreement is None:
        return Bill(agreement_id=None, currency=None, lines=tuple(_plain(line) for line in ordered))
    days = {line.entry_id: date_of(line.start, agreement.zone) for line in ordered}
    charged = [line for line in ordered if _uncharged(line) is None and holds_on(agreement, days[line.entry_id])]
    rounded = _rounded(charged, agreement, days)
    drawn = _Drawn(agreement, used or {})
    made = tuple(
        drawn.line(line, rounded[line.entry_id], days[line.entry_id]) if line.entry_id in rounded else _plain(line)
        for line in ordered
    )
    return Bill(agreement_id=agreement.id, currency=agreement.currency, lines=made, periods=drawn.periods())


class _Rounded(msgspec.Struct, frozen=True):
    """A line after rounding up: its stretches with what was added, and why."""

    stretches: tuple[Stretch, ...]
    reasons: tuple[Reason, ...]


def _uncharged(line: Billable) -> Reason | None:
    """Why a line is not charged whatever was agreed, if so."""
    if line.giveaway is not None:
        return Reason(why=Why.GIVEAWAY, giveaway=line.giveaway)
    if not line.billable:
        return Reason(why=Why.NOT_BILLABLE if line.attended else Why.UNATTENDED)
    return None


def _plain(line: Billable) -> BilledLine:
    """A line that no agreement says anything about."""
    reason = _uncharged(line)
    if reason is not None:
        return BilledLine(
            entry_id=line.entry_id, raw_seconds=line.raw_seconds, billed_seconds=0, amount=0, reasons=(reason,)
        )
    raw = line.raw_seconds
    return BilledLine(
        entry_id=line.entry_id,
        raw_seconds=raw,
        billed_seconds=raw,
        weighted_seconds=raw,
        reasons=(Reason(why=Why.NO_AGREEMENT),),
    )


def _rounded(lines: Sequence[Billable], agreement: Agreement, days: Mapping[str, date]) -> dict[str, _Rounded]:
    groups: defaultdict[object, list[Billable]] = defaultdict(list)
    for line in lines:
        alone = agreement.scope is RoundingScope.ENTRY
        groups[line.entry_id if alone else (line.person, line.task_id, days[line.entry_id])].append(line)
    made: dict[str, _Rounded] = {}
    for group in groups.values():
        worked = [line for line in group if line.raw_seconds]
        raw = sum(line.raw_seconds for line in worked)
        added, reason = _addition(raw, agreement, others=len(worked) - 1)
        for line in group:
            last = bool(worked) and line is worked[-1]
            parts = stretches(line, agreement)
            reasons = []
            if last and added:
                # What is added prolongs the work at its end, and so costs what its end costs.
                parts[-1] = msgspec.structs.replace(parts[-1], seconds=parts[-1].seconds + added)
                reasons.append(reason)
            elif added and line.raw_seconds:
                reasons.append(Reason(why=Why.TOGETHER))
            made[line.entry_id] = _Rounded(tuple(parts), (*reasons, *_factors(parts)))
    return made


def _addition(raw: int, agreement: Agreement, others: int) -> tuple[int, Reason]:
    """The seconds added to raw ones by the increment or, where that is more, by the minimum; and which of them it was.

    ``billed = max(minimum, ceil(raw / increment) x increment)``; nothing recorded is nothing billed.
    """
    increment = max(agreement.increment_seconds, 1)
    up = -(-raw // increment) * increment
    if raw and agreement.minimum_seconds > up:
        return agreement.minimum_seconds - raw, Reason(
            why=Why.MINIMUM, seconds=agreement.minimum_seconds, others=others
        )
    return up - raw, Reason(why=Why.INCREMENT, seconds=increment, others=others)


def _factors(parts: Sequence[Stretch]) -> list[Reason]:
    """A reason for each tariff that has a factor of its own."""
    reasons = []
    for tariff, why in _FACTORS.items():
        its = [part for part in parts if part.tariff is tariff and part.percent != 100]
        if its:
            seconds = sum(part.seconds for part in its)
            reasons.append(Reason(why=why, seconds=seconds, percent=its[0].percent, whole=len(its) == len(parts)))
    return reasons


class _Drawn:
    """Draws each line in turn from its period's included time, and charges what that does not cover."""

    def __init__(self, agreement: Agreement, used: Mapping[date, int]) -> None:
        self._agreement = agreement
        self._before = used
        self._used: dict[PeriodSpan, int] = {}
        self._amounts: defaultdict[PeriodSpan, list[int | None]] = defaultdict(list)

    def line(self, line: Billable, rounded: _Rounded, day: date) -> BilledLine:
        """The line on the bill."""
        agreement = self._agreement
        billed = sum(part.seconds for part in rounded.stretches)
        hundredths = sum(part.seconds * part.percent for part in rounded.stretches)
        weighted = _half_even(Decimal(hundredths) / 100)
        covered, reasons = self._draw(weighted, period_of(agreement, day))
        amount = self._amount(hundredths, weighted, covered)
        self._amounts[period_of(agreement, day)].append(amount)
        at_a_price = [Reason(why=why)] if billed and (why := _AT_A_PRICE.get(agreement.kind)) else []
        told = (*rounded.reasons, *at_a_price, *reasons)
        return BilledLine(
            entry_id=line.entry_id,
            raw_seconds=line.raw_seconds,
            billed_seconds=billed,
            percent=_half_even(Decimal(hundredths) / billed) if billed else 100,
            weighted_seconds=weighted,
            covered_seconds=covered,
            amount=amount,
            reasons=told or (Reason(why=Why.AS_RECORDED),),
        )

    def periods(self) -> tuple[PeriodUse, ...]:
        """The periods that lines were drawn from, in order."""
        return tuple(
            PeriodUse(
                first=period.first,
                until=period.until,
                included_seconds=self._agreement.included_seconds,
                used_seconds=used,
                amount=total(self._amounts[period]),
            )
            for period, used in sorted(self._used.items(), key=lambda item: item[0].first)
        )

    def _draw(self, weighted: int, period: PeriodSpan) -> tuple[int, list[Reason]]:
        """Seconds of the line that the period's included time covers, and what to say about it."""
        included = self._agreement.included_seconds
        before = self._used.setdefault(period, self._before.get(period.first, 0))
        self._used[period] = before + weighted
        if included is None or not weighted:
            return 0, []
        left = max(included - before, 0)
        covered = min(left, weighted)
        why = Why.USED_UP if not covered else Why.COVERED if covered == weighted else Why.PARTLY_COVERED
        return covered, [Reason(why=why, seconds=covered, left=left - covered, kind=self._agreement.kind)]

    def _amount(self, hundredths: int, weighted: int, covered: int) -> int | None:
        """Minor units for what is not covered: ``seconds x percent / 100 x rate / 3600``, half-even at the line."""
        if self._agreement.kind in _AT_A_PRICE or covered == weighted:
            return 0
        if self._agreement.hourly_rate is None:
            return None
        return _half_even(Decimal((hundredths - covered * 100) * self._agreement.hourly_rate) / (100 * _HOUR))


def _half_even(value: Decimal) -> int:
    return int(value.quantize(Decimal(1), ROUND_HALF_EVEN))
