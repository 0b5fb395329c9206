"""The real server over a database of each engine."""

from collections.abc import Iterator

import pytest

from server.accounts.queries import Person
from server.store.engine import Database
from tests.support.clock import FakeClock
from tests.support.web import RunningServer, running


@pytest.fixture
def web(database: Database, clock: FakeClock) -> Iterator[RunningServer]:
    with running(database, clock) as server:
        yield server


@pytest.fixture
def owner(web: RunningServer) -> Person:
    """The owner of an organisation."""
    return web.found()
