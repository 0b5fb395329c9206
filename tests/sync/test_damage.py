"""A ledger that had joined a server is damaged: it is repaired, and sync goes on without loss or doubling."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.bootstrap import build
from app.domain.records import Customer
from app.store import upkeep
from app.store.profile import Profile
from app.sync.engine import Engine
from app.tracking.edits import Details
from app.wire.records import Kind, to_fields
from tests.sync.office import Office, Technician


def lived(office: Office, tech: Technician) -> str:
    """A ledger with a server's customers, a merged entry and something that waits; the entry's id."""
    for number in range(40):
        customer = Customer(id=f"01a2003c-0000-7000-8000-0000000000{number:02x}", name=f"Customer {number} {'x' * 99}")
        office.boss_sends(Kind.CUSTOMER, customer.id, new=to_fields(customer))
    entry = tech.logs("first words")
    tech.join()
    assert tech.engine.run().trouble is None
    commit = "manager"

    def change(connection: object) -> None:
        run = connection.exec_driver_sql  # type: ignore[attr-defined]
        run("UPDATE org_seq SET head = head + 1")
        head, org = run("SELECT head, org_id FROM org_seq").one()
        run("UPDATE entry SET note = 'as the manager has it', row_seq = ?, rev = ?", (head, commit))
        run("INSERT INTO sync_commit (org_id, head, commit_id, at) VALUES (?, ?, ?, 0)", (org, head, commit))

    office.database.write(change)
    assert tech.engine.run().trouble is None
    tech.core.edits.change(entry.id, Details(note="edited offline"))
    return entry.id


def reopened(tech: Technician) -> None:
    tech.core = build(Profile(tech.core.ledger.profile.folder), clock=tech.clock)
    assert upkeep.quick_check(tech.core.ledger).repaired or tech.core.ledger.profile.damaged.exists()
    tech.transport.core = tech.core
    tech.engine = Engine(tech.core.ledger, tech.transport)


def spoil(tech: Technician, spot: Callable[[bytes], tuple[int, int]]) -> None:
    tech.core.close()
    path = tech.core.ledger.profile.ledger
    content = bytearray(path.read_bytes())
    start, length = spot(bytes(content))
    content[start : start + length] = b"\xff" * length
    path.write_bytes(content)


def a_page_with(text: bytes) -> Callable[[bytes], tuple[int, int]]:
    return lambda content: (content.index(text) // 4096 * 4096, 4096)


@pytest.mark.parametrize(
    "spot",
    [
        lambda _: (0, 60),
        a_page_with(b"Customer 7 "),
        a_page_with(b'"note":"as the manager has it"'),
        a_page_with(b'"note":"edited offline"'),
    ],
    ids=["the head", "a customer", "the mirror", "the journal"],
)
def test_after_a_repair_both_sides_agree_again(
    office: Office, tech: Technician, spot: Callable[[bytes], tuple[int, int]]
) -> None:
    lived(office, tech)
    spoil(tech, spot)
    reopened(tech)
    if tech.engine.run().trouble is not None:  # it may have to become a new device first
        assert tech.engine.run().trouble is None
    assert office.value("SELECT count(*) FROM entry") == 1
    assert office.value("SELECT count(*) FROM customer") == 40
    assert tech.notes() == [office.value("SELECT note FROM entry")]
    assert len(tech.mirror(Kind.CUSTOMER)) == 40
    sent = office.value("SELECT count(*) FROM audit WHERE kind = 'customer'")
    assert sent == 40, "no customer of the server's was sent back to it"
    assert tech.refused() == []
    with tech.core.ledger.read() as db:
        assert db.value("SELECT count(*) FROM customer WHERE deleted = 0") == 40
