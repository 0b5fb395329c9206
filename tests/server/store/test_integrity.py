"""The check finds each kind of disagreement, and nothing in a database that is whole."""

import random

import pytest
from sqlalchemy import Connection

from app.domain.ids import new_id
from app.wire.records import Kind
from server.store import guard
from server.store.engine import Database
from server.store.integrity import check
from server.sync.purging import purge
from tests.server.conftest import Manager
from tests.support.clock import FakeClock
from tests.support.servers import PushingDevice, entry_fields


def sentences(database: Database) -> list[str]:
    return [finding.sentence for finding in check(database)]


def damage(database: Database, statement: str) -> None:
    def work(connection: Connection) -> int:
        guard.suspend(connection)
        return connection.exec_driver_sql(statement).rowcount

    assert database.write(work) > 0


@pytest.fixture
def lived_in(laptop: PushingDevice, phone: PushingDevice, manager: Manager) -> PushingDevice:
    """An organisation in which a little of everything happened."""
    dice = random.Random(3)
    ids = [new_id() for _ in range(8)]
    for entry in ids:
        laptop.put(entry, **entry_fields())
    for step in range(60):
        entry, device = dice.choice(ids), dice.choice([laptop, phone])
        match dice.randrange(6):
            case 0:
                device.delete(entry)
            case 1:
                device.restore(entry, **entry_fields(note=f"back {step}"))
            case 2:
                manager.catalogue.put(manager.identity, Kind.TASK, new_id(), {"title": str(step)})
            case _:
                device.put(entry, base={"note": "PSU"}, note=str(step), end=None)
    return laptop


def test_a_database_that_was_worked_with_is_whole(
    database: Database, lived_in: PushingDevice, clock: FakeClock, org: str
) -> None:
    assert sentences(database) == []
    clock.pass_time(hours=24 * 401)
    assert purge(database, clock, org).outcomes > 0
    assert sentences(database) == []
    lived_in.put(new_id(), **entry_fields())
    assert sentences(database) == []


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE entry SET note = 'changed in silence' WHERE deleted = 0", "do not lead to its row"),
        ("UPDATE task SET row_seq = row_seq + 1000", "was written past the audit"),
        ("DELETE FROM task", "and no row"),
        ("DELETE FROM audit WHERE row_seq = 3", "there are"),
        ("UPDATE audit SET before = '{\"note\":\"never\"}' WHERE op = 'put' AND before <> '{}'", "was not made on"),
        ("UPDATE org_seq SET head = head + 1", "the newest commit's"),
        ("UPDATE device SET last_seq = last_seq + 1 WHERE last_seq > 0", "outcomes are kept"),
        ("DELETE FROM mutation WHERE seq = 5", "outcomes are kept"),
        ("UPDATE audit SET device_seq = 1 WHERE device_seq = 2", "more than once"),
        ('UPDATE mutation SET outcome = \'{"seq":1,"status":"rejected"}\' WHERE seq = 1', "its outcome says"),
    ],
)
def test_every_kind_of_disagreement_is_found(
    database: Database, lived_in: PushingDevice, statement: str, found: str
) -> None:
    damage(database, statement)
    assert any(found in sentence for sentence in sentences(database)), sentences(database)


def test_a_row_that_nobody_wrote_is_found(database: Database, lived_in: PushingDevice) -> None:
    damage(
        database,
        "INSERT INTO customer (org_id, id, name, row_seq, rev)"
        f" SELECT org_id, '{new_id()}', 'Smuggled', 999999, 'x' FROM organisation",
    )
    assert any("past the audit" in sentence for sentence in sentences(database))
