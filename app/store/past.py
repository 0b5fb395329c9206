"""Reading what was noted in the past. Every query is bounded, however much was recorded."""

from __future__ import annotations

from app.domain.records import Entry, Task
from app.store.db import Db
from app.store.rows import columns, from_row

_LOOKED_THROUGH = 200
"""The newest entries of a task or customer that are looked through for one with a note."""

_TASKS = 400
"""The newest tasks of a customer among which the ones alike are sought."""


def noted(db: Db, column: str, record_id: str, limit: int) -> list[Entry]:
    """The newest finished entries with a note of one ``task_id`` or ``customer_id``."""
    rows = db.rows(
        f"SELECT {columns(Entry)} FROM (SELECT * FROM entry WHERE {column} = ? ORDER BY start DESC LIMIT ?)"
        " WHERE deleted = 0 AND \"end\" IS NOT NULL AND (note <> '' OR internal_note <> '') LIMIT ?",
        (record_id, _LOOKED_THROUGH, limit),
    )
    return [from_row(Entry, row) for row in rows]


def other_tasks(db: Db, task: Task) -> list[tuple[str, str, str]]:
    """Id, title and category of the other tasks of a task's customer, those that came here last first."""
    return db.rows(
        "SELECT id, title, category FROM task WHERE customer_id IS ? AND id <> ? AND deleted = 0"
        " ORDER BY rowid DESC LIMIT ?",
        (task.customer_id, task.id, _TASKS),
    )
