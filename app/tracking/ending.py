"""When a timer that ends now ended, by clocks that nobody can set."""

from __future__ import annotations

from itertools import pairwise

from app.domain.clock import Reading, elapsed
from app.domain.instant import Instant
from app.domain.records import Entry
from app.store.timers import TimerEvent


def clocked_end(entry: Entry, events: list[TimerEvent], now: Reading) -> tuple[Instant, bool, bool]:
    """The end of a running entry, whether the wall clock was set meanwhile, and whether the end is an estimate.

    While the wall clock ran true the end is simply now. Where it was set, the time that really passed since the
    timer was started is added to what the wall clock showed then. Across a restart only the wall clock can tell,
    so the end is an estimate.
    """
    readings = [event.reading for event in events] + [now]
    steps = [elapsed(earlier, later) for earlier, later in pairwise(readings)]
    estimated = any(step.estimated for step in steps)
    if not any(step.stepped for step in steps) and now.wall >= entry.start:
        return now.wall, False, estimated
    passed = sum(step.length for step in steps)
    return max(readings[0].wall + passed, entry.start), True, estimated
