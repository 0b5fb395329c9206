"""Customers, tasks and work types by the names that a file gives them, found or made."""

from __future__ import annotations

import string

import msgspec

from app.domain.ids import new_id
from app.domain.records import Customer, Record, Task, TaskState, WorkType
from app.files.draft import Draft
from app.store import catalogue
from app.store.db import Db
from app.store.imported import others_wrote

_LOWER = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)


class Named(msgspec.Struct, frozen=True):
    """What a row is for, by id; ``billable`` is the work type's own."""

    customer_id: str | None = None
    task_id: str | None = None
    work_type_id: str | None = None
    billable: bool = True


class Names:
    """The ids of names, remembered over a whole import.

    A customer and a work type are known by their name; a task by its reference among its customer's tasks, without a
    reference by its title there. A reference without a customer is looked for among all tasks. Capitals do not count.
    Only ids are kept in memory, and nothing of a transaction that did not come to its end.
    """

    def __init__(self) -> None:
        self._seen: tuple[Db, int] | None = None
        self._forget()

    def _forget(self) -> None:
        self._customers: dict[str, str] = {}
        self._work_types: dict[str, tuple[str, bool]] = {}
        self._tasks: dict[tuple[str | None, str, str], tuple[str, str | None]] = {}
        self._loaded: set[str | None] = set()
        self._fresh = True
        self.made: list[Record] = []

    def begin(self, db: Db) -> None:
        """To be called first in every transaction."""
        seen = db, others_wrote(db)
        if self.made or seen != self._seen:
            # The last transaction was rolled back, the ledger was opened anew, or another program wrote meanwhile.
            self._forget()
            self._seen = seen
        if self._fresh:
            for customer in reversed(catalogue.customers(db, archived=True)):
                # One in use wins over an archived one of the same name.
                if not customer.archived or _key(customer.name) not in self._customers:
                    self._customers[_key(customer.name)] = customer.id
            for work_type in reversed(catalogue.work_types(db)):
                self._work_types[_key(work_type.name)] = work_type.id, work_type.billable
            self._fresh = False

    def committed(self) -> None:
        """To be called once the transaction is on disk: what it made is there."""
        self.made = []

    def of(self, db: Db, draft: Draft) -> Named:
        """The ids for a row. What is not there yet is made, and added to ``made`` to be stored before the entry."""
        customer_id = self._customer(draft.customer) if draft.customer else None
        task_id = None
        if draft.reference or draft.task:
            task_id, customer_id = self._task(db, customer_id, draft)
        if not draft.work_type:
            return Named(customer_id, task_id)
        work_type_id, billable = self._work_type(draft.work_type)
        return Named(customer_id, task_id, work_type_id, billable)

    def _customer(self, name: str) -> str:
        key = _key(name)
        known = self._customers.get(key)
        if known is None:
            made = Customer(id=new_id(), name=_tidy(name))
            self.made.append(made)
            known = self._customers[key] = made.id
        return known

    def _work_type(self, name: str) -> tuple[str, bool]:
        key = _key(name)
        known = self._work_types.get(key)
        if known is None:
            made = WorkType(id=new_id(), name=_tidy(name))
            self.made.append(made)
            known = self._work_types[key] = made.id, made.billable
        return known

    def _task(self, db: Db, customer_id: str | None, draft: Draft) -> tuple[str, str | None]:
        key = (
            (customer_id, "reference", _key(draft.reference))
            if draft.reference
            else (customer_id, "title", _key(draft.task))
        )
        self._load_tasks(db, customer_id)
        known = self._tasks.get(key)
        if known is None and draft.reference and customer_id is None:
            known = self._elsewhere(db, draft.reference)
        if known is None:
            made = Task(
                id=new_id(),
                customer_id=customer_id,
                title=_tidy(draft.task or draft.reference),
                reference=_tidy(draft.reference),
            )
            self.made.append(made)
            known = made.id, customer_id
            if draft.reference:
                self._tasks.setdefault((customer_id, "title", _key(made.title)), known)
        self._tasks[key] = known
        return known

    def _load_tasks(self, db: Db, customer_id: str | None) -> None:
        if customer_id in self._loaded:
            return
        self._loaded.add(customer_id)
        for task in catalogue.tasks(db, customer_id=customer_id, closed=True):
            if task.customer_id != customer_id:
                continue
            known = task.id, customer_id
            self._tasks.setdefault((customer_id, "reference", _key(task.reference)), known)
            title = customer_id, "title", _key(task.title)
            if task.state in (TaskState.OPEN, TaskState.WAITING) or title not in self._tasks:
                self._tasks[title] = known

    @staticmethod
    def _elsewhere(db: Db, reference: str) -> tuple[str, str | None] | None:
        found = catalogue.task_referenced(db, _tidy(reference))
        return (found[0].id, found[0].customer_id) if found else None


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _key(text: str) -> str:
    # Letters beyond ASCII keep their capitals, as in the ledger's own comparison.
    return _tidy(text).translate(_LOWER)
