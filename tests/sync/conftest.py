"""A server and technicians, each with a real ledger."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.clock import FakeClock
from tests.sync.office import Office, Technician


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock("2026-11-20 09:00")


@pytest.fixture
def office(tmp_path: Path, clock: FakeClock) -> Iterator[Office]:
    (tmp_path / "server").mkdir()
    office = Office(tmp_path / "server", clock)
    yield office
    office.close()


@pytest.fixture
def hire(office: Office, tmp_path: Path) -> Iterator[Callable[..., Technician]]:
    hired: list[Technician] = []

    def hire(**options: int) -> Technician:
        hired.append(Technician(office, tmp_path / f"technician-{len(hired)}", **options))
        return hired[-1]

    yield hire
    for technician in hired:
        technician.close()


@pytest.fixture
def tech(hire: Callable[..., Technician]) -> Technician:
    return hire()
