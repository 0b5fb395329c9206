"""When to try again, and when to look by itself. Seconds throughout; the time is passed in."""

from __future__ import annotations

import random

FIRST = 2.0
LONGEST = 15 * 60.0
POLL = (60.0, 120.0)
SETTLE = 2.0
"""A change waits this long for the next one, so that a quick succession goes up in one request."""


class Backoff:
    """Full jitter: after the nth failure in a row, anything up to ``FIRST`` * 2**n seconds, at most ``LONGEST``."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._failures = 0
        self.not_before = 0.0

    def failed(self, now: float, *, at_least: float | None = None) -> None:
        """Notes a failure. What the server asks for is the least, with jitter on top."""
        most = min(LONGEST, FIRST * 2.0 ** min(self._failures, 16))
        self._failures += 1
        self.not_before = now + (at_least or 0.0) + self._chance.uniform(0, most)

    def lasting(self, now: float) -> None:
        """Notes one that only a person can mend: looked at again now and then all the same."""
        self.not_before = now + self._chance.uniform(LONGEST / 2, LONGEST)

    def reset(self) -> None:
        """Success, or a network that has come up."""
        self._failures = 0
        self.not_before = 0.0


class Schedule:
    """When each direction is due: soon after a change, at a random distance by itself, never before its backoff."""

    def __init__(self, now: float, chance: random.Random) -> None:
        self._chance = chance
        self.up = Backoff(chance)
        self.down = Backoff(chance)
        self._changed: float | None = now  # something may wait from before
        self._poll = now
        self._asked = False

    def changed(self, now: float) -> None:
        """Something was recorded."""
        if self._changed is None:
            self._changed = now

    def asked(self) -> None:
        """A person wants it now, whatever failed before."""
        self._asked = True
        self.up.reset()
        self.down.reset()

    def network_up(self) -> None:
        """The network is back: what failed without it counts no more."""
        self.asked()

    def due(self, now: float) -> tuple[bool, bool]:
        """Whether to push and to pull now."""
        if self._asked:
            return True, True
        polled = now >= self._poll
        settled = self._changed is not None and now >= self._changed + SETTLE
        up = (settled or polled) and now >= self.up.not_before
        down = polled and now >= self.down.not_before
        return up, down

    def next(self) -> float:
        """When to look again; not later than something may be due."""
        changed = float("inf") if self._changed is None else self._changed + SETTLE
        return min(max(min(changed, self._poll), self.up.not_before), max(self._poll, self.down.not_before))

    def ran(self, now: float, *, up: bool, down: bool) -> None:
        """Notes that these directions were tried."""
        self._asked = False
        if up:
            self._changed = None
        if down:
            self._poll = now + self._chance.uniform(*POLL)

    def try_again(self, now: float) -> None:
        """What waited was not sent: it is due as soon as its backoff allows."""
        self._changed = now - SETTLE
