"""The rarest of the schedules, written out: why the witness must be the head of what a page was read from.

A row moves to the end of the order just before a page is read that ends below it. A restore takes it back to where it
was: behind the device, whose cursor is good in both histories.
"""

from collections.abc import Iterator
from contextlib import nullcontext

import msgspec
import pytest

from app.wire.records import Kind
from server.store.records import Stored
from tests.sync.simulation.faults import Fault
from tests.sync.simulation.oracle import judge
from tests.sync.simulation.oracle.seen import LedgerFile
from tests.sync.simulation.safeguards import SAFEGUARDS, without
from tests.sync.simulation.schedule import World, templates
from tests.sync.simulation.time_and_ids import ids_from

_SAFEGUARD = SAFEGUARDS["the witness is the head, not the page's last row"]


@pytest.fixture
def world() -> Iterator[World]:
    with ids_from("a row that moved"), templates() as made:
        world = World(made, "a row that moved", skewed=False)
        world.luck.calm = True
        world.machines = world.machines[:1]
        yield world
        world.close()


@pytest.mark.parametrize("careful", [True, False])
def test_a_row_that_moved_before_a_restore_comes_down(world: World, careful: bool) -> None:
    [desk], server = world.machines, world.headquarters
    with nullcontext() if careful else without(_SAFEGUARD):
        world.come_to_rest()
        for _ in range(6):
            server._make_customer()
        server.back_up()
        [first] = server.database.read(
            lambda connection: connection.exec_driver_sql("SELECT id FROM customer WHERE row_seq = 1").one()
        )
        server._write(_another_phone, (Kind.CUSTOMER, first))
        fates = iter([None, Fault.LOST_REQUEST])
        world.luck.of_request = lambda: next(fates)  # type: ignore[method-assign]
        assert not desk.sync(), "one page came, and then no more"
        server.restore()
        world.luck.of_request = lambda: None  # type: ignore[method-assign]
        world.come_to_rest()
        desk.die()
        server.close()
        file = LedgerFile(desk.name, desk.profile.ledger, desk.person_id, desk.told)
        objections = judge(server.path, [file], [], [])
    assert objections == [] if careful else any("never came down" in said for said in objections)


def _another_phone(row: Stored | None):  # type: ignore[no-untyped-def]
    assert row is not None
    new = {"phone": "+49 1"}
    return msgspec.structs.replace(row, values={**row.values, **new}), "put", {"phone": ""}, new, False
