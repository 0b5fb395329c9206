"""Customers, tasks and work types by the names that a file gives them, found in the organisation or made for it."""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection

from app.domain.ids import new_id
from app.domain.records import Customer, Record, Task, WorkType
from app.files.draft import Draft
from server.transfer import queries


class Named(msgspec.Struct, frozen=True):
    """What a row is for, by id; ``billable`` is the work type's own."""

    customer_id: str | None = None
    task_id: str | None = None
    work_type_id: str | None = None
    billable: bool = True


class Names:
    """The ids of names, over a whole import. Capitals do not count.

    A customer and a work type are known by their name; a task by its reference among its customer's tasks, without a
    reference by its title there. ``made`` are the records to be stored before the entries that name them.
    """

    def __init__(self, connection: Connection, org_id: str) -> None:
        self.made: list[Record] = []
        self._customers = {_key(name): found for name, found in queries.customers(connection, org_id)}
        self._work_types = {
            _key(name): (found, billable) for name, found, billable in queries.work_types(connection, org_id)
        }
        self._tasks: dict[tuple[str | None, str, str], str] = {}
        for customer_id, reference, title, found in queries.tasks(connection, org_id):
            if reference:
                self._tasks[customer_id, "reference", _key(reference)] = found
            self._tasks[customer_id, "title", _key(title)] = found

    def of(self, draft: Draft) -> Named:
        """The ids for a row."""
        customer_id = self._customer(draft.customer) if draft.customer else None
        task_id = self._task(customer_id, draft) if draft.reference or draft.task else None
        if not draft.work_type:
            return Named(customer_id, task_id)
        return Named(customer_id, task_id, *self._work_type(draft.work_type))

    def take_made(self) -> list[Record]:
        """What was made since it was last asked."""
        made, self.made = self.made, []
        return made

    def _customer(self, name: str) -> str:
        known = self._customers.get(_key(name))
        if known is None:
            known = self._customers[_key(name)] = self._make(Customer(id=new_id(), name=_tidy(name)))
        return known

    def _work_type(self, name: str) -> tuple[str, bool]:
        known = self._work_types.get(_key(name))
        if known is None:
            made = WorkType(id=new_id(), name=_tidy(name))
            known = self._work_types[_key(name)] = self._make(made), made.billable
        return known

    def _task(self, customer_id: str | None, draft: Draft) -> str:
        kind, said = ("reference", draft.reference) if draft.reference else ("title", draft.task)
        known = self._tasks.get((customer_id, kind, _key(said)))
        if known is None:
            title = _tidy(draft.task or draft.reference)
            made = Task(id=new_id(), customer_id=customer_id, title=title, reference=_tidy(draft.reference))
            known = self._tasks[customer_id, kind, _key(said)] = self._make(made)
        return known

    def _make(self, record: Record) -> str:
        self.made.append(record)
        return record.id


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _key(text: str) -> str:
    return _tidy(text).casefold()
