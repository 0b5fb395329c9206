"""Entries with the names a person knows them by."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from app.domain.records import Entry
from app.store.db import Db

_BATCH = 500


class Described(msgspec.Struct, frozen=True, kw_only=True):
    """An entry and the names of what it refers to; an empty name where it refers to nothing."""

    entry: Entry
    customer: str = ""
    task: str = ""
    reference: str = ""
    work_type: str = ""

    @property
    def title(self) -> str:
        """What to call it in one line: the task, else the customer, else nothing."""
        return self.task or self.customer


def describe(db: Db, found: Iterable[Entry]) -> list[Described]:
    """The same entries in the same order, with their names."""
    chosen = list(found)
    tasks = {
        task_id: (title, reference)
        for task_id, title, reference in _by_id(
            db, "SELECT id, title, reference FROM task", (entry.task_id for entry in chosen)
        )
    }
    customers = dict(_by_id(db, "SELECT id, name FROM customer", (entry.customer_id for entry in chosen)))
    work_types = dict(_by_id(db, "SELECT id, name FROM work_type", (entry.work_type_id for entry in chosen)))
    described = []
    for entry in chosen:
        title, reference = tasks.get(entry.task_id, ("", ""))
        described.append(
            Described(
                entry=entry,
                customer=customers.get(entry.customer_id, ""),
                task=title,
                reference=reference,
                work_type=work_types.get(entry.work_type_id, ""),
            )
        )
    return described


def _by_id(db: Db, select: str, ids: Iterable[str | None]) -> list[tuple[str, ...]]:
    wanted = sorted({found for found in ids if found is not None})
    rows: list[tuple[str, ...]] = []
    for first in range(0, len(wanted), _BATCH):
        batch = wanted[first : first + _BATCH]
        rows += db.rows(f"{select} WHERE id IN ({', '.join('?' * len(batch))})", batch)
    return rows
