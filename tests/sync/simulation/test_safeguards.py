"""Each safeguard of sync taken out in turn is missed by the oracle, so it is not blind."""

from collections.abc import Callable, Iterator

import pytest

from tests.sync.simulation.safeguards import SAFEGUARDS, without
from tests.sync.simulation.schedule import Templates, run, templates

_ENOUGH = 60
"""Schedules to look at when the known one does not show it any more."""


@pytest.fixture(scope="module")
def made() -> Iterator[Templates]:
    with templates() as made:
        yield made


@pytest.mark.timeout(240)
@pytest.mark.parametrize("name", SAFEGUARDS)
def test_the_oracle_misses_the_safeguard_that_is_taken_out(
    name: str, made: Templates, print_at_end: Callable[[str], None]
) -> None:
    safeguard = SAFEGUARDS[name]
    with without(safeguard):
        for tried, seed in enumerate([safeguard.seed, *map(str, range(_ENOUGH))], start=1):
            objections = [said for said in run(made, seed).objections if any(word in said for word in safeguard.shows)]
            if objections:
                print_at_end(f"without “{name}”: caught by schedule {tried} ({seed}): {objections[0][:110]}")
                return
    pytest.fail(f"{_ENOUGH} schedules without it, and the oracle objects to none")
