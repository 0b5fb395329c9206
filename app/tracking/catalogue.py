"""Making and changing customers, tasks and work types in place, online or not; favourites."""

from __future__ import annotations

import msgspec

from app.domain.errors import NotFound, Refusal
from app.domain.gestures import Gesture
from app.domain.ids import new_id
from app.domain.records import Contact, Customer, Task, WorkType
from app.store import catalogue, favourites
from app.store.changes import ChangeSet
from app.store.ledger import Ledger
from app.store.work import Work
from app.tracking.making import clean_name, customer_called
from app.tracking.subject import Named, Subject


class Catalogue:
    """Use cases on whom we serve and what is to be done, on one ledger."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def add_customer(self, name: str, *, code: str = "", phone: str = "", email: str = "") -> ChangeSet:
        """Makes a customer; refuses an empty name and one that is taken."""

        def work(work: Work) -> None:
            wanted = clean_name(name, "customer")
            if catalogue.customer_named(work.db, wanted) is not None:
                raise Refusal("Already there", f"There is a customer named “{wanted}” already.")
            work.add(Customer(id=new_id(), name=wanted, code=code.strip(), phone=phone.strip(), email=email.strip()))

        return self._ledger.write(work, Gesture.NEW_CUSTOMER)

    def customer_named(self, name: str) -> Customer | None:
        """The customer of that name, capitals and blanks aside."""
        with self._ledger.read() as db:
            return catalogue.customer_named(db, " ".join(name.split()))

    def work_types(self) -> list[WorkType]:
        """The work types to choose from, by name."""
        with self._ledger.read() as db:
            return catalogue.work_types(db)

    def add_contact(self, customer: str, name: str, *, role: str = "", phone: str = "", email: str = "") -> ChangeSet:
        """Makes a person at the customer of that name, who is made too if there is none yet."""

        def work(work: Work) -> None:
            wanted = clean_name(name, "contact")
            work.add(
                Contact(
                    id=new_id(),
                    customer_id=customer_called(work, customer).id,
                    name=wanted,
                    role=role.strip(),
                    phone=phone.strip(),
                    email=email.strip(),
                )
            )

        return self._ledger.write(work, Gesture.NEW_CONTACT)

    def add_task(
        self, title: str, *, customer: str | None = None, reference: str = "", category: str = ""
    ) -> ChangeSet:
        """Makes a task for the customer of that name, who is made too if there is none yet."""

        def work(work: Work) -> None:
            wanted = clean_name(title, "task")
            owner = customer_called(work, customer).id if customer and customer.strip() else None
            work.add(
                Task(
                    id=new_id(),
                    customer_id=owner,
                    title=wanted,
                    reference=reference.strip(),
                    category=category.strip(),
                )
            )

        return self._ledger.write(work, Gesture.NEW_TASK)

    def ensure(self, named: Named) -> tuple[Subject, ChangeSet]:
        """The task or customer of these names, made where there is none yet, and what that changed."""
        settled: list[Subject] = []
        changes = self._ledger.write(lambda work: settled.append(named.settled(work)), Gesture.NEW_TASK)
        return settled[-1], changes

    def add_work_type(
        self, name: str, *, billable: bool = True, needs_note: bool = False, travel: bool = False
    ) -> ChangeSet:
        """Makes a work type; refuses an empty name and one that is taken."""

        def work(work: Work) -> None:
            wanted = clean_name(name, "work type")
            if catalogue.work_type_named(work.db, wanted) is not None:
                raise Refusal("Already there", f"There is a work type named “{wanted}” already.")
            work.add(WorkType(id=new_id(), name=wanted, billable=billable, needs_note=needs_note, travel=travel))

        return self._ledger.write(work, Gesture.NEW_WORK_TYPE)

    def change(self, before: Customer | Task | WorkType, after: Customer | Task | WorkType) -> ChangeSet:
        """Stores new values of a record; fields changed elsewhere since ``before`` was read are left as they are."""

        def work(work: Work) -> None:
            current = _current(work, before)
            if current is None:
                raise NotFound("Gone", "It is not in the ledger any more.")
            changed = {
                name: value
                for name in after.__struct_fields__
                if (value := getattr(after, name)) != getattr(before, name)
            }
            work.change(current, msgspec.structs.replace(current, **changed))

        return self._ledger.write(work, Gesture.CHANGE_CATALOGUE)

    def toggle_favourite(self, subject: Subject) -> ChangeSet:
        """Makes a task or customer a favourite, or no longer."""

        def work(work: Work) -> None:
            if subject.task_id is None and subject.customer_id is None:
                raise Refusal("Nothing to keep", "Choose a task or a customer to make it a favourite.")
            favourites.toggle(work, subject.settled(work).task_id, subject.customer_id)

        return self._ledger.write(work)


def _current(work: Work, record: Customer | Task | WorkType) -> Customer | Task | WorkType | None:
    match record:
        case Customer():
            return catalogue.get(work.db, Customer, record.id)
        case Task():
            return catalogue.get(work.db, Task, record.id)
        case WorkType():
            return catalogue.get(work.db, WorkType, record.id)
