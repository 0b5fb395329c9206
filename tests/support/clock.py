"""A clock that a test sets: wall time, zone, boot, sleep, and people who change the time."""

from __future__ import annotations

from datetime import datetime

from app.domain.clock import Reading
from app.domain.days import local, resolve
from app.domain.instant import Instant


class FakeClock:
    """Starts at a local time in a zone; moves only when told to."""

    def __init__(self, at: str = "2026-11-20 09:00", zone: str = "Europe/Berlin") -> None:
        self.zone = zone
        self.wall: Instant = resolve(datetime.fromisoformat(at), zone, "first")
        self._boot = 1
        self._boottime_ns = 1_000_000_000_000
        self._monotonic_ns = 1_000_000_000_000

    def read(self) -> Reading:
        offset = local(self.wall, self.zone).utcoffset()
        assert offset is not None
        return Reading(
            wall=self.wall,
            zone=self.zone,
            offset_seconds=int(offset.total_seconds()),
            boot_id=f"boot-{self._boot}",
            boottime_ns=self._boottime_ns,
            monotonic_ns=self._monotonic_ns,
        )

    def pass_time(self, *, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Time passes with the machine awake."""
        passed = self._milliseconds(hours, minutes, seconds)
        self.wall += passed
        self._boottime_ns += passed * 1_000_000
        self._monotonic_ns += passed * 1_000_000

    def sleep(self, *, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """The machine is suspended meanwhile."""
        passed = self._milliseconds(hours, minutes, seconds)
        self.wall += passed
        self._boottime_ns += passed * 1_000_000

    def restart(self, *, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """The machine is off meanwhile and boots anew."""
        self.wall += self._milliseconds(hours, minutes, seconds)
        self._boot += 1
        self._boottime_ns = self._monotonic_ns = 20_000_000_000

    def set_wall(self, *, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Somebody, or a time server, sets the wall clock by this much; no time passes."""
        self.wall += self._milliseconds(hours, minutes, seconds)

    def at(self, text: str) -> Instant:
        """The instant of a local time in the clock's zone."""
        return resolve(datetime.fromisoformat(text), self.zone, "first")

    @staticmethod
    def _milliseconds(hours: float, minutes: float, seconds: float) -> int:
        return round((hours * 3600 + minutes * 60 + seconds) * 1000)
