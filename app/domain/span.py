"""Half-open spans of time ``[start, end)`` and their arithmetic.

Half-open, so that an entry that ends at 12:32 and one that starts at 12:32 touch and do not overlap.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from app.domain.instant import Instant


class Span(msgspec.Struct, frozen=True, order=True):
    """``[start, end)`` in instants; empty when both are equal, never negative."""

    start: Instant
    end: Instant

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"a span cannot end ({self.end}) before it starts ({self.start})")

    @property
    def length(self) -> int:
        """Milliseconds from start to end."""
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether some time belongs to both; touching or empty spans never do."""
        return max(self.start, other.start) < min(self.end, other.end)

    def common(self, other: Span) -> Span | None:
        """The time that belongs to both, or ``None``."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Span(start, end) if start < end else None


def union(spans: Iterable[Span]) -> list[Span]:
    """The same time as disjoint spans in order; touching spans become one, empty ones vanish."""
    merged: list[Span] = []
    for span in sorted(span for span in spans if span.length):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def gaps(within: Span, spans: Iterable[Span]) -> list[Span]:
    """The parts of ``within`` that none of ``spans`` covers, in order."""
    free: list[Span] = []
    at = within.start
    for span in union(spans):
        if span.start > at:
            free.append(Span(at, min(span.start, within.end)))
        at = max(at, span.end)
        if at >= within.end:
            return [gap for gap in free if gap.length]
    free.append(Span(at, within.end))
    return [gap for gap in free if gap.length]


def covered(spans: Iterable[Span]) -> int:
    """Milliseconds that at least one span covers."""
    return sum(span.length for span in union(spans))
