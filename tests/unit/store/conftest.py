"""A ledger over each SQLite library that may open it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store.driver import Driver, load_driver, standard_driver
from app.store.ledger import Ledger
from app.store.profile import Profile
from tests.support.clock import FakeClock


@pytest.fixture(params=[load_driver(), standard_driver()], ids=["newest SQLite", "standard SQLite"])
def driver(request: pytest.FixtureRequest) -> Driver:
    chosen: Driver = request.param
    return chosen


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock("2026-11-20 09:00")


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path / "profile")


@pytest.fixture
def ledger(profile: Profile, clock: FakeClock, driver: Driver) -> Iterator[Ledger]:
    opened = Ledger.open(profile, clock, driver)
    yield opened
    opened.close()
