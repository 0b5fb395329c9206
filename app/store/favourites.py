"""The technician's favourites: tasks and customers kept at hand, in the order they were chosen."""

from __future__ import annotations

from app.store.db import Db
from app.store.work import Work
from app.wire.records import Kind


def all_of(db: Db) -> list[tuple[Kind, str]]:
    """Kind and id of every favourite."""
    return [(Kind(kind), found) for kind, found in db.rows("SELECT kind, id FROM favourite ORDER BY position")]


def toggle(work: Work, task_id: str | None, customer_id: str | None) -> None:
    """Adds the task, or the customer where there is no task; takes it off when it is a favourite already."""
    kind, chosen = (Kind.TASK, task_id) if task_id else (Kind.CUSTOMER, customer_id)
    if not work.db.run("DELETE FROM favourite WHERE kind = ? AND id = ?", (kind, chosen)):
        work.db.run(
            "INSERT INTO favourite (kind, id, position) SELECT ?, ?, coalesce(max(position), 0) + 1 FROM favourite",
            (kind, chosen),
        )
    work.prefer()
