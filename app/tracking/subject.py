"""What an entry is for: a task, a customer, or nothing named yet."""

from __future__ import annotations

import msgspec

from app.domain.errors import NotFound
from app.domain.records import Customer, Entry, Task
from app.store import catalogue
from app.store.db import Db


class Subject(msgspec.Struct, frozen=True):
    """A task with its customer, a customer alone, or neither ("unassigned": details later)."""

    task_id: str | None = None
    customer_id: str | None = None

    @classmethod
    def of(cls, entry: Entry) -> Subject:
        """What an entry is for."""
        return cls(entry.task_id, entry.customer_id)

    def checked(self, db: Db) -> Subject:
        """The same with the customer of its task; refuses what is not in the ledger."""
        if self.task_id is not None:
            task = catalogue.get(db, Task, self.task_id)
            if task is None:
                raise NotFound("No such task", "That task is not in the ledger any more. Choose another one.")
            return Subject(task.id, task.customer_id or self.customer_id)
        if self.customer_id is not None and catalogue.get(db, Customer, self.customer_id) is None:
            raise NotFound("No such customer", "That customer is not in the ledger any more. Choose another one.")
        return self


UNASSIGNED = Subject()
