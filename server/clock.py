"""The server's clock behind the :class:`~app.domain.clock.Clock` port: wall time in UTC, for facts and expiries."""

from __future__ import annotations

import time

from app.domain.clock import Clock, Reading
from app.domain.instant import Instant


class ServerClock:
    """The machine's wall clock. A server measures no spans across sleep, so both running times are the same one."""

    def read(self) -> Reading:
        running = time.monotonic_ns()
        return Reading(
            wall=time.time_ns() // 1_000_000,
            zone="UTC",
            offset_seconds=0,
            boot_id="",
            boottime_ns=running,
            monotonic_ns=running,
        )


def now(clock: Clock) -> Instant:
    """The wall time that a clock shows."""
    return clock.read().wall
