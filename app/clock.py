"""The machine's own clocks behind the :class:`~app.domain.clock.Clock` port.

Linux was run; macOS and Windows follow their documentation and have not been run yet.
"""

from __future__ import annotations

import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from app.domain.clock import Reading
from app.domain.days import zone_info

_ZONE_LASTS_NS = 5_000_000_000


class SystemClock:
    """Wall clock, time zone, boot id, and the running times with and without sleep."""

    def __init__(self) -> None:
        self._boot_id = _boot_id()
        self._zone = ""
        self._zone_read_ns = -_ZONE_LASTS_NS

    def read(self) -> Reading:
        zone = self._zone_now()
        wall_ns = time.time_ns()
        offset = datetime.fromtimestamp(wall_ns // 1_000_000_000, UTC).astimezone(zone_info(zone)).utcoffset()
        boottime_ns, monotonic_ns = _running_times()
        return Reading(
            wall=wall_ns // 1_000_000,
            zone=zone,
            offset_seconds=int(offset.total_seconds()) if offset else 0,
            boot_id=self._boot_id,
            boottime_ns=boottime_ns,
            monotonic_ns=monotonic_ns,
        )

    def _zone_now(self) -> str:
        # Not once and for all: a technician crosses a border with the program running.
        now = time.monotonic_ns()
        if now - self._zone_read_ns >= _ZONE_LASTS_NS:
            self._zone, self._zone_read_ns = _zone_name(), now
        return self._zone


def _zone_name() -> str:
    if "TZ" not in os.environ:
        # The usual case on Linux and macOS, forty times cheaper than asking the library.
        target = os.path.realpath("/etc/localtime")
        _, found, name = target.partition("/zoneinfo/")
        if found:
            return name
    from tzlocal import reload_localzone

    return str(reload_localzone())


if sys.platform == "win32":

    def _running_times() -> tuple[int, int]:
        import ctypes

        awake = ctypes.c_ulonglong()
        # QueryUnbiasedInterruptTime leaves sleep out (100 ns units), GetTickCount64 counts it (ms).
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(awake))
        ctypes.windll.kernel32.GetTickCount64.restype = ctypes.c_ulonglong
        return ctypes.windll.kernel32.GetTickCount64() * 1_000_000, awake.value * 100

    def _boot_id() -> str:
        boottime_ns, _ = _running_times()
        started = (time.time_ns() - boottime_ns) // 1_000_000_000
        # Windows names no boot. Its time of start does, give or take the clock's small corrections.
        return f"windows-{started // 4 * 4}"

elif sys.platform == "darwin":

    def _running_times() -> tuple[int, int]:
        # Apple's CLOCK_MONOTONIC counts sleep, CLOCK_UPTIME_RAW does not.
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC), time.clock_gettime_ns(time.CLOCK_UPTIME_RAW)

    def _boot_id() -> str:
        import subprocess

        answer = subprocess.run(
            ["/usr/sbin/sysctl", "-n", "kern.bootsessionuuid"], capture_output=True, text=True, check=True
        )
        return answer.stdout.strip()

else:

    def _running_times() -> tuple[int, int]:
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME), time.clock_gettime_ns(time.CLOCK_MONOTONIC)

    def _boot_id() -> str:
        return Path("/proc/sys/kernel/random/boot_id").read_text().strip()
