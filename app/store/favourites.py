"""Tasks and customers kept at hand: the technician's own in the order they were chosen, and the organisation's."""

from __future__ import annotations

from app.store.db import Db
from app.store.work import Work
from app.wire.records import Kind


def all_of(db: Db) -> list[tuple[Kind, str]]:
    """Kind and id of every favourite of the technician's own."""
    return [(Kind(kind), found) for kind, found in db.rows("SELECT kind, id FROM favourite ORDER BY position")]


def shared(db: Db) -> list[tuple[Kind, str]]:
    """Kind and id of the organisation's favourites, each once, in its order; without archived customers."""
    rows = db.rows(
        "SELECT task_id, customer_id FROM shared_favourite AS shared WHERE deleted = 0 AND NOT EXISTS"
        " (SELECT 1 FROM customer WHERE customer.id = shared.customer_id AND archived = 1 AND task_id IS NULL)"
        " ORDER BY position, id"
    )
    found = [(Kind.TASK, task_id) if task_id else (Kind.CUSTOMER, customer_id) for task_id, customer_id in rows]
    return [(kind, record_id) for kind, record_id in dict.fromkeys(found) if record_id]


def replace(work: Work, kind: Kind, former: str, wanted: str) -> None:
    """Has another record stand for a favourite, which is none twice."""
    if work.db.row("SELECT 1 FROM favourite WHERE kind = ? AND id = ?", (kind, wanted)):
        changed = work.db.run("DELETE FROM favourite WHERE kind = ? AND id = ?", (kind, former))
    else:
        changed = work.db.run("UPDATE favourite SET id = ? WHERE kind = ? AND id = ?", (wanted, kind, former))
    if changed:
        work.prefer()


def toggle(work: Work, task_id: str | None, customer_id: str | None) -> None:
    """Adds the task, or the customer where there is no task; takes it off when it is a favourite already."""
    kind, chosen = (Kind.TASK, task_id) if task_id else (Kind.CUSTOMER, customer_id)
    if not work.db.run("DELETE FROM favourite WHERE kind = ? AND id = ?", (kind, chosen)):
        work.db.run(
            "INSERT INTO favourite (kind, id, position) SELECT ?, ?, coalesce(max(position), 0) + 1 FROM favourite",
            (kind, chosen),
        )
    work.prefer()
