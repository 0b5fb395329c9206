"""Many schedules, over several processes."""

from __future__ import annotations

import multiprocessing
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from itertools import count, islice

import msgspec

from tests.sync.simulation.safeguards import SAFEGUARDS, without
from tests.sync.simulation.schedule import Templates, Verdict, run, templates

_AT_ONCE = 4
"""Schedules in one order to a process."""


class Report(msgspec.Struct):
    """What many schedules came to."""

    schedules: int = 0
    seconds: float = 0.0
    tally: Counter[str] = msgspec.field(default_factory=Counter)
    violating: list[Verdict] = msgspec.field(default_factory=list)

    def add(self, verdict: Verdict) -> None:
        """Counts one schedule."""
        self.schedules += 1
        self.tally.update({str(name): times for name, times in verdict.tally.items()})
        if verdict.objections:
            self.violating.append(verdict)

    def lines(self) -> Iterator[str]:
        """The report for a reader."""
        pace = self.seconds / self.schedules * 1_000 if self.schedules else 0
        yield f"{self.schedules:,} schedules in {self.seconds:.0f} s ({pace:.0f} ms each)"
        for name, times in self.tally.most_common():
            yield f"  {times:>9,} {name}"
        if not self.violating:
            yield f"with 95 % confidence fewer than 1 of {self.schedules // 3:,} schedules violates an invariant"
        for verdict in self.violating:
            yield f"seed {verdict.seed}:"
            yield from (f"    {objection}" for objection in verdict.objections[:8])
        yield f"{len(self.violating)} of {self.schedules:,} schedules violated an invariant"


def in_this_process(seeds: Iterator[str], until: Callable[[], bool]) -> Report:
    """Runs schedules one after the other until it is time to stop, or the seeds are used up."""
    report, begun = Report(), time.monotonic()
    with templates() as made:
        for seed in seeds:
            if until():
                break
            report.add(run(made, seed))
    report.seconds = time.monotonic() - begun
    return report


def in_parallel(
    seeds: Iterator[str], until: Callable[[], bool], jobs: int, lacking: str | None, tell: Callable[[Report], None]
) -> Report:
    """Runs schedules in ``jobs`` processes until it is time to stop or the seeds are used up; ``tell`` hears of the
    progress. ``lacking`` names a safeguard that is taken out."""
    report, begun = Report(), time.monotonic()
    context = multiprocessing.get_context("spawn")
    with templates() as made, ProcessPoolExecutor(jobs, mp_context=context) as pool:
        running: set[Future[list[Verdict]]] = set()
        while True:
            while len(running) < jobs + 1 and not until() and (some := list(islice(seeds, _AT_ONCE))):
                running.add(pool.submit(_run_some, made, some, lacking))
            if not running:
                break
            done, running = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                for verdict in future.result():
                    report.add(verdict)
            report.seconds = time.monotonic() - begun
            tell(report)
    return report


def numbered(first: int) -> Iterator[str]:
    """Seeds without end."""
    return (str(number) for number in count(first))


def _run_some(made: Templates, seeds: list[str], lacking: str | None) -> list[Verdict]:
    if lacking is None:
        return [run(made, seed) for seed in seeds]
    with without(SAFEGUARDS[lacking]):
        return [run(made, seed) for seed in seeds]
