"""What several use cases do inside their own transaction: customers and tasks in place, what is charged."""

from __future__ import annotations

from app.domain.errors import Refusal
from app.domain.ids import new_id
from app.domain.records import Customer, Task, WorkType
from app.store import catalogue
from app.store.work import Work


def clean_name(text: str, what: str) -> str:
    """The name without doubled blanks; refuses an empty one."""
    name = " ".join(text.split())
    if not name:
        raise Refusal("A name is missing", f"Give the {what} a name.")
    return name


def customer_called(work: Work, name: str) -> Customer:
    """The customer of that name, capitals aside; made if there is none yet."""
    wanted = clean_name(name, "customer")
    known = catalogue.customer_named(work.db, wanted)
    if known is not None:
        return known
    made = Customer(id=new_id(), name=wanted)
    work.add(made)
    return made


def task_called(work: Work, title: str, customer: str, reference: str) -> Task:
    """The task of that customer with that title, or of that reference, capitals aside; made if there is none yet.

    A task of the same title under another reference is another task. Refuses a reference that other work has.
    """
    wanted, number = clean_name(title, "task"), " ".join(reference.split())
    owner = customer_called(work, customer).id if customer.strip() else None
    if number:
        for task in catalogue.task_referenced(work.db, number):
            if task.customer_id != owner or task.title.casefold() != wanted.casefold():
                raise Refusal(
                    "The reference is taken",
                    f"{number} is “{task.title}” already. Give another reference, or use that task.",
                )
            return task
    elif (known := catalogue.task_titled(work.db, owner, wanted)) is not None:
        return known
    made = Task(id=new_id(), customer_id=owner, title=wanted, reference=number)
    work.add(made)
    return made


def charged(work: Work, work_type_id: str | None, *, attended: bool) -> bool:
    """Whether an entry is billable where nobody said so: as its work type is, and never if it is unattended.

    A scan that runs beside other work, or all night, is charged only if the technician says so.
    """
    if not attended:
        return False
    work_type = catalogue.get(work.db, WorkType, work_type_id) if work_type_id else None
    return work_type.billable if work_type else True
