"""Entries with the names a person knows them by."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from app.domain.records import Entry
from app.store.db import Db, Row

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
    customers = _names(db, "customer", (entry.customer_id for entry in chosen))
    work_types = _names(db, "work_type", (entry.work_type_id for entry in chosen))
    described = []
    for entry in chosen:
        title, reference = tasks.get(entry.task_id or "", ("", ""))
        described.append(
            Described(
                entry=entry,
                customer=customers.get(entry.customer_id or "", ""),
                task=title,
                reference=reference,
                work_type=work_types.get(entry.work_type_id or "", ""),
            )
        )
    return described


def _names(db: Db, table: str, ids: Iterable[str | None]) -> dict[str, str]:
    return dict(_by_id(db, f"SELECT id, name FROM {table}", ids))


def _by_id(db: Db, select: str, ids: Iterable[str | None]) -> list[Row]:
    wanted = sorted({found for found in ids if found is not None})
    rows: list[Row] = []
    for first in range(0, len(wanted), _BATCH):
        batch = wanted[first : first + _BATCH]
        rows += db.rows(f"{select} WHERE id IN ({', '.join('?' * len(batch))})", batch)
    return rows
