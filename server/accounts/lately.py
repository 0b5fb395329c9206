"""Devices that a process has looked up a moment ago: most of their requests come a few at a time."""

from __future__ import annotations

import time
from collections.abc import Callable

from server.sync.device import DeviceIdentity

LASTS = 300.0
"""Seconds; whoever sends one request after the other is looked up again then, and noted as seen."""
_MOST = 10_000


class SeenLately:
    """Devices by the hash of the token they came with. ``clock`` counts seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._devices: dict[str, tuple[DeviceIdentity, float]] = {}

    def __len__(self) -> int:
        return len(self._devices)

    def note(self, device: DeviceIdentity) -> None:
        """It was looked up just now."""
        if len(self._devices) >= _MOST:
            self._forget_old()
        self._devices[device.token_hash] = (device, self._clock() + LASTS)

    def get(self, token_hash: str) -> DeviceIdentity | None:
        """The device that was looked up by this token, as it was then."""
        device, until = self._devices.get(token_hash, (None, 0.0))
        return device if self._clock() < until else None

    def _forget_old(self) -> None:
        at = self._clock()
        fresh = {token: kept for token, kept in self._devices.items() if kept[1] > at}
        self._devices = fresh if len(fresh) < _MOST else {}
