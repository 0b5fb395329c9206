"""One schedule: everything that happens to one organisation, decided by a seed, and what the oracle says of it."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from app.sync import pulling
from server.problems import ServerProblem
from tests.sync.simulation import faults, headquarters, machine
from tests.sync.simulation.faults import Luck
from tests.sync.simulation.headquarters import BOSS, PEOPLE, Headquarters
from tests.sync.simulation.machine import Machine, MortalLedger
from tests.sync.simulation.oracle import judge
from tests.sync.simulation.oracle.seen import LedgerFile, Sighting
from tests.sync.simulation.time_and_ids import MachineClock, WorldTime, ids_from

_ROUNDS = 25
"""Rounds of syncing in which calm machines must come to agree."""

_MACHINES = (("desk", PEOPLE[0]), ("laptop", PEOPLE[0]), ("van", PEOPLE[1]), ("office", BOSS))
_MEMORY = Path("/dev/shm")
_CHUNK = 2
_WITH_DAYS = 0.6
"""The share of schedules in which days are handed in, approved and returned."""


class Verdict(msgspec.Struct, frozen=True):
    """What became of a schedule."""

    seed: str
    objections: tuple[str, ...]
    tally: Counter[str]
    outcomes: tuple[tuple[str, int, str], ...] = ()
    """How every mutation ended that the server knows: device, number, status."""


class Templates(msgspec.Struct, frozen=True):
    """Empty databases, made once and copied for each schedule."""

    folder: Path

    @property
    def server(self) -> Path:
        return self.folder / "template.db"

    @property
    def ledger(self) -> Path:
        return self.folder / "template"


@contextmanager
def templates() -> Iterator[Templates]:
    """Templates in a folder of their own, in memory where the system offers that."""
    folder = Path(tempfile.mkdtemp(prefix="wt-simulation-", dir=_MEMORY if _MEMORY.is_dir() else None))
    made = Templates(folder)
    try:
        headquarters.make_template(made.server)
        machine.make_template(made.ledger, MachineClock(WorldTime()))
        yield made
    finally:
        shutil.rmtree(folder)


class World:
    """Everything in a schedule."""

    def __init__(self, made: Templates, seed: str, *, skewed: bool) -> None:
        self.seed = seed
        self.random = random.Random(f"{seed} world")
        self.folder = Path(tempfile.mkdtemp(prefix="schedule-", dir=made.folder))
        self.time = WorldTime()
        self.luck = Luck(seed)
        self.headquarters = Headquarters(self.folder, made.server, MachineClock(self.time), seed, self.luck)
        self.machines = [
            Machine.new(self, name, person, made.ledger, _device_id(number), self._skew(skewed))
            for number, (name, person) in enumerate(_MACHINES)
        ]
        self.under_way: list[Callable[[], bytes]] = []
        self.sightings: list[Sighting] = []
        self.objections: list[str] = []
        self._depth = 0
        # Of their own, so that they come to a schedule without changing what else happens in it.
        self._days = random.Random(f"{seed} days")
        self._hands_in = self._days.random() < _WITH_DAYS
        self._joins = random.Random(f"{seed} customers").random() < _WITH_DAYS

    def close(self) -> None:
        for one in self.machines:
            one.die()
        self.headquarters.close()
        shutil.rmtree(self.folder)

    def _skew(self, skewed: bool) -> int:
        wrong = random.Random(f"{self.seed} clocks").choice((0, 3_600_000, -86_400_000, 9 * 86_400_000, -40_000))
        if skewed and wrong:
            self.luck.tally[faults.CLOCK] += 1
        return wrong if skewed else 0

    # What happens.

    def step(self) -> None:
        """One thing happens somewhere."""
        self.time.passes(self.random.randrange(1_000, 1_200_000))
        roll = self.random.random()
        one = self.random.choice(self.machines)
        if self._hands_in and self._days.random() < 0.2:
            self._of_days()
        elif roll < 0.45:
            one.act()
        elif roll < 0.76:
            if one.sync() and self._joins:
                one.join_customers()
        elif roll < 0.90:
            self.headquarters.manage()
        else:
            self._rare_thing(one)

    def _of_days(self) -> None:
        if self._days.random() < 0.5:
            self._days.choice(self.machines).hand_in()
        else:
            self.headquarters.review()

    def _rare_thing(self, one: Machine) -> None:
        roll = self.random.random()
        if roll < 0.25:
            self.headquarters.purge()
        elif roll < 0.55:
            self.headquarters.back_up()
        elif roll < 0.67:
            self.headquarters.restore()
        elif roll < 0.85:
            one.restart()
        elif roll < 0.88:
            self.luck.tally[faults.MOVE] += 1
            one.arrive()
        elif roll < 0.94 and len(self.machines) < 6:
            self._copy(one)
        elif self.under_way:
            self.deliver(self.under_way.pop(self.random.randrange(len(self.under_way))))

    def _copy(self, one: Machine) -> None:
        copy = one.copied(f"copy {len(self.machines)} of {one.name}")
        self.machines.append(copy)
        self.luck.tally[faults.CLONE] += 1
        if self.random.random() < 0.4:
            copy.arrive()

    def meanwhile(self, waiting: Machine) -> None:
        """What else happens while a machine waits for an answer."""
        if self._depth or not self.luck.strikes(0.12):
            return
        self._depth += 1
        try:
            roll = self.random.random()
            if roll < 0.35:
                waiting.act()
            elif roll < 0.70:
                self.headquarters.manage()
            elif roll < 0.90:
                other = self.random.choice([one for one in self.machines if one is not waiting])
                other.sync()
            elif roll < 0.94:
                self.headquarters.restore()
            elif roll < 0.97:
                self.headquarters.back_up()
            elif self.under_way:
                self.deliver(self.under_way.pop(0))
        finally:
            self._depth -= 1

    def deliver(self, request: Callable[[], bytes]) -> None:
        """A request arrives whose sender does not wait for it any more."""
        try:
            request()
        except ServerProblem:
            return

    def come_to_rest(self) -> None:
        """Nothing fails and nobody works any more; all machines sync until they agree."""
        self.luck.calm = True
        while self.under_way:
            self.deliver(self.under_way.pop())
        for _ in range(_ROUNDS):
            self.time.passes(60_000)
            at_rest = [one.sync() for one in self.machines]
            joined = [one.join_customers() for one in self.machines if self._joins]
            if any(joined):
                continue
            if all(at_rest):
                self.objections += [
                    f"{one.name}: device and server do not find that they agree"
                    for one in self.machines
                    if not one.agrees()
                ]
                return
        self.objections.append("I9 I11: the machines do not come to rest")


def run(made: Templates, seed: str, *, skewed: bool = True, closings: bool = True) -> Verdict:
    """Runs the schedule of a seed; with ``skewed`` clocks, and with ``closings`` of periods."""
    length = random.Random(f"{seed} length").choice((15, 30, 60, 90))
    with ids_from(seed):
        world = World(made, seed, skewed=skewed)
        world.headquarters.closes_periods = closings
        chunk, pulling.CHUNK = pulling.CHUNK, _CHUNK
        MortalLedger.fate = staticmethod(world.luck.of_commit)
        try:
            for _ in range(length):
                world.step()
            world.come_to_rest()
            for one in world.machines:
                one.die()
            world.headquarters.close()
            found = judge(
                world.headquarters.path,
                [LedgerFile(one.name, one.profile.ledger, one.person_id, one.told) for one in world.machines],
                world.sightings,
                world.headquarters.closings,
                {BOSS},
            )
            return Verdict(seed, tuple(world.objections + found), world.luck.tally, world.headquarters.outcomes())
        finally:
            MortalLedger.fate = staticmethod(lambda: None)
            pulling.CHUNK = chunk
            world.close()


def _device_id(number: int) -> str:
    return f"01a2003c-0000-7000-8000-0000000000d{number}"
