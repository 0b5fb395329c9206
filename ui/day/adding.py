"""Where a new entry goes on a day: an hour of what is free, at a place or after the work that is there."""

from __future__ import annotations

from datetime import datetime, time

from app.domain.days import date_of, zone_info
from app.domain.instant import HOUR, MINUTE, Instant, from_datetime
from app.domain.span import Span
from ui.day.timeline.layout import Block, Layout

QUARTER = 15 * MINUTE
_MORNING = time(8)


def free_at(layout: Layout, at: Instant) -> Span | None:
    """The free time round an instant: from the quarter of an hour before it on, an hour at most and never the future.

    ``None`` where attended work is recorded, and where less than a minute is free.
    """
    attended = [block.span for block in layout.blocks if block.attended]
    if any(span.start <= at < span.end for span in attended):
        return None
    quarter = layout.day.start + (at - layout.day.start) // QUARTER * QUARTER
    start = max([quarter, *(span.end for span in attended if span.end <= at)])
    ends = [start + HOUR, layout.day.end, *(span.start for span in attended if span.start > at)]
    end = min(ends if layout.now is None else [*ends, layout.now])
    return Span(start, end) if end - start >= MINUTE else None


def free_after(layout: Layout, current: Block | None) -> Span | None:
    """The first free time after an entry, or after the last one; on an empty day from the usual morning on.

    Where nothing is free there it is the last hour before the work that is, or before now.
    """
    attended = sorted(block.span for block in layout.blocks if block.attended)
    ends = sorted(span.end for span in attended)
    if current is not None:
        tried = [current.span.end, *(end for end in ends if end > current.span.end)]
    else:
        tried = ends[-1:] or [_morning(layout)]
    starts = {span.start for span in attended} | ({layout.now} if layout.now is not None else set())
    tried += [start - HOUR for start in sorted(starts, reverse=True)]
    found = (free_at(layout, at) for at in tried if layout.day.start <= at < layout.day.end)
    return next((span for span in found if span is not None), None)


def _morning(layout: Layout) -> Instant:
    day = date_of(layout.day.start, layout.zone)
    return from_datetime(datetime.combine(day, _MORNING, zone_info(layout.zone)))
