"""Whatever fails on the way between real ledgers and the real server, the oracle has nothing to object to."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import chain, islice
from pathlib import Path

import pytest

from tests.sync.simulation.many import in_this_process, numbered
from tests.sync.simulation.schedule import Templates, run, templates
from tests.sync.simulation.seeds import PINNED

_SECONDS = float(os.environ.get("SIMULATION_SECONDS", "45"))
"""How long each half goes on; one process runs each."""


@pytest.fixture(scope="module")
def made() -> Iterator[Templates]:
    with templates() as made:
        yield made


@pytest.mark.timeout(600)
@pytest.mark.parametrize("half", [0, 1])
def test_no_schedule_violates_an_invariant(half: int, print_at_end: Callable[[str], None]) -> None:
    end = time.monotonic() + _SECONDS
    seeds = islice(chain(PINNED, numbered(1_000)), half, None, 2)
    report = in_this_process(seeds, lambda: time.monotonic() >= end)
    faults = sum(times for name, times in report.tally.items() if name not in {"requests", "changes on devices"})
    print_at_end(
        f"simulation, half {half + 1}: {report.schedules} schedules in {report.seconds:.0f} s with {faults:,} faults "
        f"and interventions: {len(report.violating)} violated an invariant"
    )
    assert not report.violating, "\n".join(report.lines())
    assert report.schedules >= len(PINNED) // 2


def test_a_seed_decides_everything_that_happens(made: Templates) -> None:
    here = run(made, "7").tally
    code = (
        "from tests.sync.simulation.schedule import run, templates\n"
        "with templates() as made:\n"
        "    print(sorted((str(name), times) for name, times in run(made, '7').tally.items()))"
    )
    other = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[3], env={**os.environ, "PYTHONHASHSEED": "4711"}, capture_output=True, text=True,
        check=True, timeout=50,
    )  # fmt: skip
    assert other.stdout.strip() == str(sorted((str(name), times) for name, times in here.items()))


@pytest.mark.parametrize("seed", ["2", "11"])
def test_clocks_set_wrong_change_no_outcome(made: Templates, seed: str) -> None:
    """I8: with closed periods left out, what machines' clocks show decides nothing."""
    right = run(made, seed, skewed=False, closings=False)
    wrong = run(made, seed, skewed=True, closings=False)
    assert (right.objections, wrong.objections) == ((), ())
    assert right.outcomes == wrong.outcomes
    assert len(right.outcomes) > 5
