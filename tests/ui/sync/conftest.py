"""A stage, and a company whose server it can join over HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.company import Company
from tests.support.stage import Stage, stage, theme

__all__ = ["stage", "theme"]


@pytest.fixture
def company(tmp_path: Path, stage: Stage) -> Iterator[Company]:
    """A company with a server that runs."""
    with Company(tmp_path, stage.clock) as made:
        yield made


@pytest.fixture
def joined(stage: Stage, company: Company) -> Company:
    """The company, joined by the stage, with everything sent."""
    stage.join(company.url, company.code())
    return company
