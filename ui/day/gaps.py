"""The gaps of a day as the timeline and the table show them."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from app.domain.instant import MINUTE
from app.domain.span import Span, gaps
from app.timesheet.days import Day

SHORTEST_GAP = MINUTE
"""Two clicks are seconds apart; nobody wants to account for those."""


class Gap(msgspec.Struct, frozen=True):
    """Time for which nothing was recorded; ``asked`` unless somebody said that it is free."""

    key: str
    span: Span
    asked: bool = True


def gap_key(gap: Span) -> str:
    """The name of a gap, the same as long as it begins at the same instant."""
    return f"gap:{gap.start}"


def gaps_of(day: Day, asked: Sequence[Span] | None = None) -> tuple[Gap, ...]:
    """The gaps worth showing, by start: those that are ``asked`` about, and what else lies free between attended work.

    Without a review every gap is asked about.
    """
    if asked is None:
        return tuple(Gap(gap_key(gap), gap) for gap in day.sheet.gaps if gap.length >= SHORTEST_GAP)
    free = [Gap(gap_key(part), part, asked=False) for gap in day.sheet.gaps for part in gaps(gap, asked)]
    found = [Gap(gap_key(gap), gap) for gap in asked] + [gap for gap in free if gap.span.length >= SHORTEST_GAP]
    return tuple(sorted(found, key=lambda gap: gap.span))
