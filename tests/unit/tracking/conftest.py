"""A core on a ledger of its own, with a clock that the test sets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bootstrap import Services, build
from app.domain.records import Task
from app.store.profile import Profile
from app.tracking.subject import Subject
from tests.support.clock import FakeClock


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock("2026-11-20 09:00")


@pytest.fixture
def core(tmp_path: Path, clock: FakeClock) -> Iterator[Services]:
    services = build(Profile(tmp_path / "profile"), clock=clock)
    yield services
    services.close()


@pytest.fixture
def firewall(core: Services) -> Subject:
    return task(core, "Replace firewall", "Acme", "T-1")


@pytest.fixture
def printer(core: Services) -> Subject:
    return task(core, "Printer jams", "Globex", "T-2")


def task(core: Services, title: str, customer: str | None = None, reference: str = "") -> Subject:
    """Makes a task and tells how to start on it."""
    (made,) = core.catalogue.add_task(title, customer=customer, reference=reference).made_or_changed(Task)
    return Subject(made.id, made.customer_id)
