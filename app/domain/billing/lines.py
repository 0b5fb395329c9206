"""What is billed and what comes out: lines, their reasons, and the bill."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

import msgspec

from app.domain.instant import SECOND, Instant
from app.domain.records import AgreementKind, Entry, Giveaway
from app.domain.span import Span


class Billable(msgspec.Struct, frozen=True, kw_only=True):
    """A finished span of one person's time, as recorded: ``[start, end)`` less its breaks.

    ``person`` tells the technicians apart where lines of several are billed together.
    """

    entry_id: str
    start: Instant
    end: Instant
    break_seconds: int = 0
    task_id: str | None = None
    person: str = ""
    attended: bool = True
    billable: bool = True
    giveaway: Giveaway | None = None

    @classmethod
    def of(cls, entry: Entry, now: Instant, person: str = "") -> Billable:
        """An entry as a line; a running one as if it ended now."""
        span = entry.span(now)
        return cls(
            entry_id=entry.id,
            start=span.start,
            end=span.end,
            break_seconds=entry.break_seconds,
            task_id=entry.task_id,
            person=person,
            attended=entry.attended,
            billable=entry.billable,
            giveaway=entry.giveaway,
        )

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def net(self) -> int:
        """Milliseconds that count."""
        return max(self.end - self.start - self.break_seconds * SECOND, 0)

    @property
    def raw_seconds(self) -> int:
        """Whole seconds that count. What a clock shows below a second is cut off: 15 min 0.4 s are 15 minutes."""
        return self.net // SECOND


class Why(StrEnum):
    """What made a line of the bill what it is."""

    AS_RECORDED = "as_recorded"
    NO_AGREEMENT = "no_agreement"
    GIVEAWAY = "giveaway"
    NOT_BILLABLE = "not_billable"
    UNATTENDED = "unattended"
    INCREMENT = "increment"
    MINIMUM = "minimum"
    TOGETHER = "together"
    """Rounded at a later entry of the same task and day."""
    AFTER_HOURS = "after_hours"
    WEEKEND = "weekend"
    FIXED = "fixed"
    PER_TICKET = "per_ticket"
    COVERED = "covered"
    PARTLY_COVERED = "partly_covered"
    USED_UP = "used_up"


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    """One rule that applied, with its figures.

    ``seconds`` are the increment, the minimum, the part of the line that has the factor, or what was covered;
    ``percent`` the factor; ``others`` how many entries were rounded together with this one; ``left`` the seconds left
    of what is included; ``kind`` the agreement's.
    """

    why: Why
    seconds: int = 0
    percent: int = 100
    others: int = 0
    left: int = 0
    whole: bool = True
    """Whether the factor holds for the whole line."""
    kind: AgreementKind = AgreementKind.TIME_AND_MATERIALS
    giveaway: Giveaway | None = None


class BilledLine(msgspec.Struct, frozen=True, kw_only=True):
    """One entry raw and billed.

    ``billed_seconds`` are charged after rounding, ``percent`` is the factor on the rate (the mean, where parts of the
    line have different ones), ``weighted_seconds`` what that weighs in hours at 100 %, ``covered_seconds`` how much of
    that is paid for by included hours. ``amount`` is in the currency's minor units; ``None`` where no rate is known.
    """

    entry_id: str
    raw_seconds: int
    billed_seconds: int
    percent: int = 100
    weighted_seconds: int = 0
    covered_seconds: int = 0
    amount: int | None = None
    reasons: tuple[Reason, ...] = ()

    @property
    def rule(self) -> str:
        """The rules that applied, in English words."""
        from app.domain.billing.words import rule

        return rule(self.reasons)


class PeriodUse(msgspec.Struct, frozen=True, kw_only=True):
    """What a period of an agreement has used: local days ``[first, until)`` (``None``: without end).

    ``used_seconds`` are weighted and count what was used before these lines too; they may exceed what is included.
    """

    first: date
    until: date | None
    included_seconds: int | None
    used_seconds: int
    amount: int | None

    @property
    def left_seconds(self) -> int | None:
        """Seconds left of what is included; ``None`` where nothing is."""
        return None if self.included_seconds is None else max(self.included_seconds - self.used_seconds, 0)


class Bill(msgspec.Struct, frozen=True, kw_only=True):
    """Lines in order of start, and their sums: each is the sum of what the lines show.

    ``amount`` is ``None`` where a line's is not known. ``periods`` are those that the lines lie in, in order.
    """

    agreement_id: str | None
    currency: str | None
    lines: tuple[BilledLine, ...]
    periods: tuple[PeriodUse, ...] = ()

    @property
    def raw_seconds(self) -> int:
        return sum(line.raw_seconds for line in self.lines)

    @property
    def billed_seconds(self) -> int:
        return sum(line.billed_seconds for line in self.lines)

    @property
    def covered_seconds(self) -> int:
        return sum(line.covered_seconds for line in self.lines)

    @property
    def amount(self) -> int | None:
        return total(line.amount for line in self.lines)


def total(amounts: Iterable[int | None]) -> int | None:
    """The sum of amounts; not known where one of them is not."""
    known = 0
    for amount in amounts:
        if amount is None:
            return None
        known += amount
    return known
