"""What can go wrong, how often, and a count of how often it did."""

from __future__ import annotations

import random
from collections import Counter
from enum import StrEnum


class Fault(StrEnum):
    """What befalls one request. All but the last few leave the client without an answer."""

    LOST_REQUEST = "requests lost"
    DELAYED_REQUEST = "requests that came late, after others"
    WORKER_CRASH = "workers that crashed before the commit"
    LOST_ANSWER = "answers lost"
    CUT_ANSWER = "answers cut short"
    KILLED_WAITING = "clients killed before they stored the answer"
    BUSY = "requests refused as busy"
    DOUBLED = "requests that came twice"
    DOUBLED_LATER = "requests that came again later"


ODDS: dict[Fault, float] = {
    Fault.LOST_REQUEST: 0.05,
    Fault.DELAYED_REQUEST: 0.03,
    Fault.WORKER_CRASH: 0.04,
    Fault.LOST_ANSWER: 0.07,
    Fault.CUT_ANSWER: 0.02,
    Fault.KILLED_WAITING: 0.03,
    Fault.BUSY: 0.02,
    Fault.DOUBLED: 0.05,
    Fault.DOUBLED_LATER: 0.04,
}

KILL_BEFORE_COMMIT = "clients killed before a local commit"
KILL_AFTER_COMMIT = "clients killed after a local commit"
RESTORE = "servers restored from a backup"
PURGE = "purges"
CLONE = "ledgers copied to another machine"
MOVE = "ledgers moved to another machine"
DECISION = "decisions on what was refused"
JOINED = "customers joined into one that was there first"
CLOCK = "clocks set wrong"
MANAGER = "manager's changes"
LOCK = "manager's locks and unlocks"
REVIEW = "days approved or returned"
HAND_IN = "days handed in or taken back"
INVALID = "changes that no server takes"
EDIT = "changes on devices"
REQUEST = "requests"
LOSER = "transactions that lost against another"


class Luck:
    """Decides from a seed what goes wrong, until it is told to be calm."""

    def __init__(self, seed: str, *, kills: float = 0.02) -> None:
        self._random = random.Random(f"{seed} luck")
        self._kills = kills
        self.calm = False
        self.tally: Counter[str] = Counter()

    def of_request(self) -> Fault | None:
        """What befalls the next request."""
        self.tally[REQUEST] += 1
        if self.calm:
            return None
        roll = self._random.random()
        for fault, odds in ODDS.items():
            roll -= odds
            if roll < 0:
                self.tally[fault] += 1
                return fault
        return None

    def of_commit(self) -> str | None:
        """Whether the client is killed at its next commit, and on which side of it."""
        if self.calm or self._random.random() >= self._kills:
            return None
        fate = self._random.choice((KILL_BEFORE_COMMIT, KILL_AFTER_COMMIT))
        self.tally[fate] += 1
        return fate

    def loses(self) -> bool:
        """Whether the server's next transaction has to be run once more."""
        if self.calm or self._random.random() >= 0.03:
            return False
        self.tally[LOSER] += 1
        return True

    def strikes(self, odds: float) -> bool:
        """Whether something of these odds happens now."""
        return not self.calm and self._random.random() < odds
