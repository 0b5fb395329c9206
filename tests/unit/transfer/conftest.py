"""A core on a ledger of its own, and files to import into it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bootstrap import Services, build
from app.store.profile import Profile
from tests.support.clock import FakeClock
from tests.unit.transfer.files import Files


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock("2026-11-20 09:00")


@pytest.fixture
def core(tmp_path: Path, clock: FakeClock) -> Iterator[Services]:
    services = build(Profile(tmp_path / "profile"), clock=clock)
    yield services
    services.close()


@pytest.fixture
def other_core(tmp_path: Path, clock: FakeClock) -> Iterator[Services]:
    services = build(Profile(tmp_path / "other"), clock=clock)
    yield services
    services.close()


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)
