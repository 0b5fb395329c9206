"""Where on a line of pixels an instant lies: the visible part of a day, its hour marks, and snapping."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from app.domain.days import local
from app.domain.instant import HOUR, MINUTE, Instant
from app.domain.span import Span

STEP = 5 * MINUTE
"""Times that are dragged snap to these."""

_AT_LEAST = 8 * HOUR
_USUAL_MORNING = 8
_AIR = 15 * MINUTE


class Mark(NamedTuple):
    """A full hour by the zone's clocks, as an instant and as these clocks show it."""

    at: Instant
    label: str


class Scale(msgspec.Struct, frozen=True):
    """``span`` drawn from ``left`` over ``width`` pixels; ``mirrored`` where time flows from right to left, as
    one reads there. Places, stretches and what a step to the right means all come from here."""

    span: Span
    zone: str
    left: float
    width: float
    mirrored: bool = False

    def x(self, at: Instant) -> float:
        """The pixel of an instant; outside the span, the nearer end."""
        inside = min(max(at, self.span.start), self.span.end)
        return self._turned(self.left + self.width * (inside - self.span.start) / max(self.span.length, 1))

    def at(self, x: float) -> Instant:
        """The instant at a pixel, inside the span."""
        share = (self._turned(x) - self.left) / self.width if self.width > 0 else 0.0
        return self.span.start + round(min(max(share, 0.0), 1.0) * self.span.length)

    def stretch(self, span: Span, least: float = 0.0) -> tuple[float, float]:
        """The left pixel of a span and its width, at least ``least``, which is added at its end."""
        x, width = self.x(span.start), max(abs(self.x(span.end) - self.x(span.start)), least)
        return (x - width if self.mirrored else x), width

    def later(self, to_the_right: int) -> int:
        """Steps to the right as steps in time."""
        return -to_the_right if self.mirrored else to_the_right

    def _turned(self, x: float) -> float:
        return 2 * self.left + self.width - x if self.mirrored else x

    def marks(self, apart: float) -> tuple[Mark, ...]:
        """The full hours that are shown, at least ``apart`` pixels from one to the next: all, or every 2nd, 3rd..."""
        every = 1
        while every < 12 and self.width * HOUR * every / max(self.span.length, 1) < apart:
            every += 1 if every < 4 else 2
        shown = [(at, local(at, self.zone)) for at in full_hours(self.span, self.zone)]
        last = self.span.end
        return tuple(
            Mark(at, "24:00" if at == last and clock.hour == 0 else f"{clock:%H:%M}")
            for at, clock in shown
            if clock.hour % every == 0
        )


def full_hours(span: Span, zone: str) -> Iterable[Instant]:
    """The instants in the closed span at which the zone's clocks show a full hour: 23 to 26 of them in a whole day."""
    at = _up(span.start, zone)
    while at <= span.end:
        yield at
        at = _up(at + 1, zone)


def shown_span(whole: Span, zone: str, parts: Iterable[Span]) -> Span:
    """The part of a day that is drawn: from the hour before the first part to the hour after the last.

    At least eight hours where the day has them; without parts the usual working day.
    """
    found = [part for part in parts if part.overlaps(whole) or whole.start <= part.start < whole.end]
    if found:
        start = _down(max(min(part.start for part in found) - _AIR, whole.start), zone)
        end = _up(min(max(part.end for part in found) + _AIR, whole.end), zone)
    else:
        morning = [at for at in full_hours(whole, zone) if local(at, zone).hour == _USUAL_MORNING]
        start = morning[0] if morning else whole.start
        end = start + _AT_LEAST + 2 * HOUR
    start, end = max(start, whole.start), min(end, whole.end)
    missing = max(_AT_LEAST - (end - start), 0)
    end = min(end + missing, whole.end)
    start = max(start - max(_AT_LEAST - (end - start), 0), whole.start)
    return Span(start, max(end, start))


def snapped(at: Instant, step: int = STEP) -> Instant:
    """The nearest multiple of ``step``. Every zone in use is whole quarters of an hour from UTC, so that five minutes
    by the clocks are five minutes of the time line."""
    return (at + step // 2) // step * step


def _up(at: Instant, zone: str) -> Instant:
    missing = -_past_the_hour(at, zone) % HOUR
    # The clocks may have changed meanwhile, in a few places by half an hour.
    return _up(at + missing, zone) if missing else at


def _down(at: Instant, zone: str) -> Instant:
    return at - _past_the_hour(at, zone)


def _past_the_hour(at: Instant, zone: str) -> int:
    shown = local(at, zone)
    return (shown.minute * 60 + shown.second) * 1_000 + shown.microsecond // 1_000
