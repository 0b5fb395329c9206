"""Sample customers, tasks and work types, to try things out with; they can be taken out again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from app.domain.ids import new_id
from app.domain.records import Customer, Task, WorkType
from app.settings import SAMPLE, store, stored
from app.store import catalogue
from app.store.changes import ChangeSet
from app.store.db import Db
from app.store.ledger import Ledger
from app.store.work import Work
from app.tracking.making import customer_called

Rows = Mapping[str, Sequence[Mapping[str, Any]]]
"""Fields of records by "work_type", "customer" and "task"; a task names its customer."""

_USED_BY: Mapping[type[Task | Customer | WorkType], tuple[str, tuple[str, ...]]] = {
    Task: ("task_id", ("entry",)),
    Customer: ("customer_id", ("entry", "task")),
    WorkType: ("work_type_id", ("entry",)),
}
"""By which column of which tables a record is used."""


class Samples:
    """Use cases of the sample data of one ledger."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def untouched(self) -> bool:
        """Whether nothing was ever recorded in this ledger."""
        with self._ledger.read() as db:
            return not any(db.value(f"SELECT EXISTS (SELECT 1 FROM {name})") for name in ("customer", "task", "entry"))  # noqa: S608

    def present(self) -> bool:
        """Whether some of the sample data is in the ledger."""
        with self._ledger.read() as db:
            return bool(_there(db))

    def fill(self, rows: Rows) -> ChangeSet:
        """Makes the records and remembers them; one whose name is taken already is left out."""

        def work(work: Work) -> None:
            made = [*_add_work_types(work, rows["work_type"]), *_add_customers(work, rows["customer"])]
            made += _add_tasks(work, rows["task"])
            store(work, SAMPLE, " ".join((*stored(work.db, SAMPLE).split(), *(record.id for record in made))))

        return self._ledger.write(work)

    def remove(self) -> ChangeSet:
        """Takes out what :meth:`fill` made. What time was recorded on stays: recorded time is never thrown away."""

        def work(work: Work) -> None:
            for record in _there(work.db):
                if not _used(work.db, record):
                    work.delete(record)
            store(work, SAMPLE, "")

        return self._ledger.write(work)


def _there(db: Db) -> list[Task | Customer | WorkType]:
    """What is left of the sample, in the order in which it can go: tasks before their customers."""
    ids = stored(db, SAMPLE).split()
    there: list[Task | Customer | WorkType | None] = []
    there += [catalogue.get(db, Task, id_) for id_ in ids]
    there += [catalogue.get(db, Customer, id_) for id_ in ids]
    there += [catalogue.get(db, WorkType, id_) for id_ in ids]
    return [record for record in there if record is not None]


def _used(db: Db, record: Task | Customer | WorkType) -> bool:
    column, tables = _USED_BY[type(record)]
    return any(
        db.value(f"SELECT EXISTS (SELECT 1 FROM {table} WHERE {column} = ? AND NOT deleted)", (record.id,))  # noqa: S608
        for table in tables
    )


def _add_work_types(work: Work, rows: Sequence[Mapping[str, Any]]) -> list[Task | Customer | WorkType]:
    made: list[Task | Customer | WorkType] = []
    for row in rows:
        if catalogue.work_type_named(work.db, row["name"]) is None:
            made.append(msgspec.convert({**row, "id": new_id()}, WorkType))
            work.add(made[-1])
    return made


def _add_customers(work: Work, rows: Sequence[Mapping[str, Any]]) -> list[Task | Customer | WorkType]:
    made: list[Task | Customer | WorkType] = []
    for row in rows:
        if catalogue.customer_named(work.db, row["name"]) is None:
            made.append(msgspec.convert({**row, "id": new_id()}, Customer))
            work.add(made[-1])
    return made


def _add_tasks(work: Work, rows: Sequence[Mapping[str, Any]]) -> list[Task | Customer | WorkType]:
    made: list[Task | Customer | WorkType] = []
    for row in rows:
        fields = {name: value for name, value in row.items() if name not in {"key", "customer"}}
        whose = customer_called(work, row["customer"]).id if row.get("customer") else None
        if catalogue.task_titled(work.db, whose, row["title"]) is None:
            made.append(msgspec.convert({**fields, "id": new_id(), "customer_id": whose}, Task))
            work.add(made[-1])
    return made
