"""What a clock tells, and the rules for measuring with clocks that people and networks set."""

from __future__ import annotations

from typing import Protocol

import msgspec

from app.domain.instant import SECOND, Instant

STEP_TOLERANCE = 2 * SECOND
"""Wall time and running time may drift apart this far before it counts as a step of the wall clock."""

SLEEP_TOLERANCE = 60 * SECOND
"""A machine asleep for less than this is not worth a question."""


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """All the clocks of the machine at one moment.

    ``boottime_ns`` runs on while the machine sleeps, ``monotonic_ns`` stands still; both begin anew with each
    ``boot_id``. ``wall`` may be set by anybody.
    """

    wall: Instant
    zone: str
    offset_seconds: int
    boot_id: str
    boottime_ns: int
    monotonic_ns: int


class Clock(Protocol):
    """The port through which everything learns the time."""

    def read(self) -> Reading:
        """All clocks, now."""
        ...


class Elapsed(msgspec.Struct, frozen=True):
    """What happened between two readings.

    ``length`` is in milliseconds and never negative. ``estimated`` means only the wall clock could tell, because
    the machine was started anew. ``stepped`` is by how many milliseconds the wall clock was set meanwhile (0 when
    within the tolerance), ``slept`` how many milliseconds the machine slept.
    """

    length: int
    estimated: bool
    stepped: int
    slept: int


def elapsed(earlier: Reading, later: Reading) -> Elapsed:
    """The time between two readings of this machine's clocks.

    Within one boot it is the difference of ``boottime``, which no one can set; across a restart the difference
    of wall time.
    """
    by_wall = later.wall - earlier.wall
    if later.boot_id != earlier.boot_id:
        return Elapsed(length=max(by_wall, 0), estimated=True, stepped=0, slept=0)
    by_boot = (later.boottime_ns - earlier.boottime_ns) // 1_000_000
    awake = (later.monotonic_ns - earlier.monotonic_ns) // 1_000_000
    stepped = by_wall - by_boot
    return Elapsed(
        length=max(by_boot, 0),
        estimated=False,
        stepped=stepped if abs(stepped) > STEP_TOLERANCE else 0,
        slept=max(by_boot - awake, 0),
    )
