"""Naming a customer or a task exactly, and making it where there is none yet."""

from __future__ import annotations

from app.cli import phrases
from app.cli.invocation import Invocation
from app.domain.errors import Refusal
from app.domain.records import Customer, Task
from app.store import catalogue
from app.store.db import Db
from app.tracking.subject import Subject


def made(invocation: Invocation, *, customer: str | None, title: str | None, reference: str = "") -> Subject:
    """The customer, or the task of that customer, with this name (capitals aside).

    A task of the same title under another reference is another task. Refuses a reference that is taken.
    """
    name, wanted, number = (" ".join((text or "").split()) for text in (customer, title, reference))
    services = invocation.services
    if title is None:
        with services.ledger.read() as db:
            known = catalogue.customer_named(db, name)
        if known is not None:
            return Subject(None, known.id)
        changes = invocation.wrote(services.catalogue.add_customer(name))
        return Subject(None, changes.made_or_changed(Customer)[0].id)
    with services.ledger.read() as db:
        there = _there(db, name, wanted, number)
    if there is not None:
        return Subject(there.id, there.customer_id)
    changes = invocation.wrote(services.catalogue.add_task(wanted, customer=name or None, reference=number))
    task = changes.made_or_changed(Task)[0]
    return Subject(task.id, task.customer_id)


def _there(db: Db, customer: str, title: str, reference: str) -> Task | None:
    owner = catalogue.customer_named(db, customer) if customer else None
    if reference:
        for task in catalogue.task_referenced(db, reference):
            theirs = task.customer_id == (owner.id if owner else None)
            if not theirs or task.title.casefold() != title.casefold():
                raise Refusal(
                    "The reference is taken",
                    f"{reference} is {phrases.subject('', task.title)} already. Give another --ref, or use that task.",
                )
            return task
        return None
    if customer and owner is None:
        return None
    return catalogue.task_titled(db, owner.id if owner else None, title)
