"""``make faults``: runs schedules of the simulation and reports what happened in them.

``--count 5000`` or ``--minutes 30``; ``--without "lost outcomes"`` takes a safeguard out; ``--seed 42`` runs one.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from itertools import islice

from tests.sync.simulation.many import Report, in_parallel, numbered
from tests.sync.simulation.safeguards import SAFEGUARDS


def main() -> int:
    """0 when no invariant was violated; without a safeguard, when one was."""
    options = _options()
    seeds = iter([options.seed]) if options.seed else numbered(options.first)
    if options.count and not options.seed:
        seeds = islice(seeds, options.count)
    end = time.monotonic() + options.minutes * 60 if options.minutes else float("inf")
    lacking = _safeguard(options.without) if options.without else None
    report = in_parallel(seeds, lambda: time.monotonic() >= end, options.jobs, lacking, _Progress().tell)
    if sys.stderr.isatty():
        print("\r" + " " * 60 + "\r", end="", file=sys.stderr)
    if lacking:
        print(f"without the safeguard: {lacking}")
    print("\n".join(report.lines()))
    return int(bool(report.violating) != bool(lacking))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.sync.simulation", description=__doc__)
    parser.add_argument("--count", type=int, default=None, help="schedules to run (400 unless --minutes is given)")
    parser.add_argument("--minutes", type=float, default=None, help="how long to go on")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--seed", help="run this one alone")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes")
    parser.add_argument("--without", help="part of the name of a safeguard to take out")
    options = parser.parse_args()
    if options.count is None and options.minutes is None:
        options.count = 400
    return options


def _safeguard(words: str) -> str:
    found = [name for name in SAFEGUARDS if words in name]
    if len(found) != 1:
        sys.exit(f"“{words}” is in the names of {len(found)} safeguards. There are:\n  " + "\n  ".join(SAFEGUARDS))
    return found[0]


_A_LINE_EVERY = 100
"""Schedules, where nobody watches: the run may take hours, and what it said so far is in a file."""


class _Progress:
    """Says how far it is: always on a terminal, now and then elsewhere."""

    def __init__(self) -> None:
        self._told = 0

    def tell(self, report: Report) -> None:
        said = f"{report.schedules:,} schedules in {report.seconds:.0f} s, {len(report.violating)} violations"
        if sys.stderr.isatty():
            print(f"\r{said}", end="", file=sys.stderr)
        elif report.schedules >= self._told + _A_LINE_EVERY:
            self._told = report.schedules
            seeds = ", ".join(verdict.seed for verdict in report.violating)
            print(f"{said}{f' (seeds {seeds})' if seeds else ''}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
