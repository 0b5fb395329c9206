"""Time and ids of a simulation: both come from its seed, so that a schedule can be run again."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager

from app.domain import ids
from app.domain.clock import Reading
from app.domain.instant import Instant

START: Instant = 1_795_000_000_000
_DAY = 86_400_000


class WorldTime:
    """The true time, which no machine knows for certain."""

    def __init__(self) -> None:
        self.now: Instant = START

    def passes(self, milliseconds: int) -> None:
        self.now += milliseconds


class MachineClock:
    """A machine's clocks: the wall clock is off by ``skew`` milliseconds, the running time is right."""

    def __init__(self, time: WorldTime, skew: int = 0) -> None:
        self._time = time
        self.skew = skew
        self.boots = 1

    def read(self) -> Reading:
        running = (self._time.now - START + 1_000_000) * 1_000_000
        return Reading(
            wall=self._time.now + self.skew,
            zone="Europe/Berlin",
            offset_seconds=3_600,
            boot_id=f"boot-{self.boots}",
            boottime_ns=running,
            monotonic_ns=running,
        )


class SeededIds:
    """Ids in no order at all, as they come from many machines with clocks that disagree."""

    def __init__(self, seed: str) -> None:
        self._random = random.Random(f"{seed} ids")

    def next(self) -> tuple[int, int]:
        return START - self._random.randrange(10 * _DAY), self._random.getrandbits(74)


@contextmanager
def ids_from(seed: str) -> Iterator[None]:
    """Has all new ids come from the seed."""
    before = ids._sequence
    ids._sequence = SeededIds(seed)  # type: ignore[assignment]
    try:
        yield
    finally:
        ids._sequence = before
