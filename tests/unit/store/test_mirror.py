"""What comes from the server in one page is the same as if it had come record by record."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from app.store import mirror
from app.store.changes import Change
from app.store.driver import load_driver
from app.store.ledger import Ledger
from app.store.profile import Profile
from app.store.work import Work
from app.wire.protocol import Row
from app.wire.records import Kind
from tests.support.clock import FakeClock

CUSTOMER, TASK, ENTRY, LATER = (f"01a2003c-0000-7000-8000-00000000000{n}" for n in range(1, 5))


def row(kind: Kind, record_id: str, row_seq: int, *, deleted: bool = False, **fields: object) -> Row:
    return Row(type=kind, id=record_id, row_seq=row_seq, rev=f"rev {row_seq}", deleted=deleted, data=dict(fields))


PAGE = (
    row(Kind.CUSTOMER, CUSTOMER, 1, name="Acme", phone="040 123"),
    row(Kind.TASK, TASK, 2, customer_id=CUSTOMER, title="Printer", reference="T-1"),
    row(Kind.ENTRY, ENTRY, 3, start="2026-11-20T08:00:00Z", end="2026-11-20T09:00:00Z", zone="UTC", task_id=TASK),
    row(Kind.TASK, LATER, 4, deleted=True),
)
EDITED = (row(Kind.TASK, TASK, 5, customer_id=CUSTOMER, title="Scanner"), row(Kind.ENTRY, ENTRY, 6, deleted=True))
TABLES = ("customer", "task", "entry", "findable", "mirror")


def came(
    folder: Path, clock: FakeClock, pages: Sequence[Sequence[Row]]
) -> tuple[dict[str, list[tuple[Any, ...]]], list[Change]]:
    """The tables after these pages, each in a transaction of its own, and all changes that were told."""
    ledger = Ledger.open(Profile(folder), clock, load_driver())
    told: list[Change] = []
    for page in pages:
        told += ledger.write(lambda work, page=page: mirror.project(work, mirror.put(work.db, page, 1))).changes  # type: ignore[misc]
    with ledger.read() as db:
        tables = {table: list(db.rows(f"SELECT * FROM {table} ORDER BY id")) for table in TABLES}
    ledger.close()
    return tables, told


@pytest.mark.parametrize("pages", [(PAGE,), (PAGE, EDITED)], ids=["new", "changed later"])
def test_a_page_leaves_what_its_records_one_by_one_leave(
    tmp_path: Path, clock: FakeClock, pages: tuple[tuple[Row, ...], ...]
) -> None:
    together = came(tmp_path / "together", clock, pages)
    one_by_one = came(tmp_path / "one", clock, [(each,) for page in pages for each in page])
    assert together == one_by_one
    assert [record[1:3] for record in together[0]["findable"]]


def test_a_record_with_changes_of_this_ledger_is_not_taken_for_a_new_one(ledger: Ledger) -> None:
    def work(work: Work) -> None:
        work.db.run(
            'INSERT INTO journal (seq, mid, kind, id, op, base, "set", at) VALUES (1, ?, ?, ?, ?, ?, ?, 0)',
            ("mid", Kind.TASK, TASK, "put", "{}", '{"title": "Mine"}'),
        )
        mirror.project(work, mirror.put(work.db, PAGE, 1))

    ledger.write(work)
    with ledger.read() as db:
        assert db.value("SELECT title FROM task WHERE id = ?", (TASK,)) == "Mine"
