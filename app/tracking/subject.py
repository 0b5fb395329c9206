"""What an entry is for: a task, a customer, or nothing named yet."""

from __future__ import annotations

import msgspec

from app.domain.errors import NotFound
from app.domain.records import Customer, Entry, Task
from app.store import catalogue
from app.store.work import Work
from app.tracking.making import customer_called, task_called


class Subject(msgspec.Struct, frozen=True):
    """A task with its customer, a customer alone, or neither ("unassigned": details later)."""

    task_id: str | None = None
    customer_id: str | None = None

    @classmethod
    def of(cls, entry: Entry) -> Subject:
        """What an entry is for."""
        return cls(entry.task_id, entry.customer_id)

    def settled(self, work: Work) -> Subject:
        """The same with the customer of its task; refuses what is not in the ledger."""
        db = work.db
        if self.task_id is not None:
            task = catalogue.get(db, Task, self.task_id)
            if task is None:
                raise NotFound("No such task", "That task is not in the ledger any more. Choose another one.")
            return Subject(task.id, task.customer_id or self.customer_id)
        if self.customer_id is not None and catalogue.get(db, Customer, self.customer_id) is None:
            raise NotFound("No such customer", "That customer is not in the ledger any more. Choose another one.")
        return self


class Named(msgspec.Struct, frozen=True, kw_only=True):
    """A task, or a customer alone, by name: taken where it is there already, else made in the same transaction."""

    customer: str = ""
    title: str = ""
    reference: str = ""

    def settled(self, work: Work) -> Subject:
        """What is there now under these names."""
        if not self.title:
            return Subject(None, customer_called(work, self.customer).id)
        task = task_called(work, self.title, self.customer, self.reference)
        return Subject(task.id, task.customer_id)


UNASSIGNED = Subject()
