"""How often one asker may ask: a bucket that fills evenly and pays for each request."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from server import problems

_FORGET_ABOVE = 10_000


class Rates:
    """Buckets of ``burst`` requests by asker, refilled with ``per_second``. Each process counts for itself."""

    def __init__(self, per_second: float, burst: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._per_second = per_second
        self._burst = burst
        self._clock = clock
        self._buckets: dict[str, tuple[float, float]] = {}

    def spend(self, asker: str) -> None:
        """Pays for one request; raises too-many when the asker's bucket is empty."""
        at = self._clock()
        level, since = self._buckets.get(asker, (float(self._burst), at))
        level = min(self._burst, level + (at - since) * self._per_second)
        if level < 1:
            self._buckets[asker] = (level, at)
            wait = math.ceil((1 - level) / self._per_second)
            raise problems.too_many(f"More than {self._per_second:.0f} requests a second for long.", wait)
        if len(self._buckets) > _FORGET_ABOVE:
            self._forget_full(at)
        self._buckets[asker] = (level - 1, at)

    def _forget_full(self, at: float) -> None:
        self._buckets = {
            asker: (level, since)
            for asker, (level, since) in self._buckets.items()
            if level + (at - since) * self._per_second < self._burst
        }
