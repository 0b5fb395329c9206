"""The real server over HTTP: on SQLite, and on PostgreSQL where a test asks for both with ``BOTH``."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.accounts.queries import Person
from server.store import schema
from server.store.connect import open_database
from server.store.engine import Database
from tests.server.conftest import emptied
from tests.support.clock import FakeClock
from tests.support.web import RunningServer, running


@pytest.fixture
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database with the schema in it; on SQLite unless the test says ``BOTH``."""
    if getattr(request, "param", "sqlite") == "postgresql":
        shared: Database = request.getfixturevalue("shared_postgresql")
        yield shared
        shared.write(emptied)
        return
    database = open_database(f"sqlite:///{tmp_path}/server.db")
    schema.create(database)
    yield database
    database.close()


@pytest.fixture
def web(database: Database, clock: FakeClock) -> Iterator[RunningServer]:
    with running(database, clock) as server:
        yield server


@pytest.fixture
def owner(web: RunningServer) -> Person:
    """The owner of an organisation."""
    return web.found()
