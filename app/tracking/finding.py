"""Finding a task or a customer: by any words of any field, by use, among the favourites."""

from __future__ import annotations

import msgspec

from app.domain.instant import Instant
from app.domain.records import Customer, Task, TaskState
from app.store import catalogue, favourites, findable
from app.store.db import Db
from app.store.ledger import Ledger
from app.tracking.subject import Subject
from app.wire.records import Kind


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """A task or customer as shown in lists: ``title`` is the task's, or the customer's name."""

    subject: Subject
    title: str
    customer: str = ""
    reference: str = ""
    closed: bool = False
    favourite: bool = False
    last_used: Instant | None = None


class Finder:
    """Search, recents and favourites, on one ledger."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def search(self, query: str, limit: int = 20) -> list[Found]:
        """What fits all words of the query, in any order and any field, the most and latest used first."""
        with self._ledger.read() as db:
            return _described(db, findable.search(db, query, limit))

    def recent(self, limit: int = 8) -> list[Found]:
        """What was worked on last, the latest first."""
        with self._ledger.read() as db:
            return _described(db, findable.recent(db, limit))

    def favourites(self) -> list[Found]:
        """The favourites, in the order they were chosen."""
        with self._ledger.read() as db:
            return _described(db, favourites.all_of(db))


def _described(db: Db, found: list[tuple[Kind, str]]) -> list[Found]:
    kept = set(favourites.all_of(db))
    return [
        described
        for kind, record_id in found
        if (described := _describe(db, kind, record_id, (kind, record_id) in kept)) is not None
    ]


def _describe(db: Db, kind: Kind, record_id: str, favourite: bool) -> Found | None:
    last_used = findable.last_used(db, record_id)
    if kind is Kind.CUSTOMER:
        customer = catalogue.get(db, Customer, record_id)
        if customer is None:
            return None
        return Found(
            subject=Subject(None, customer.id), title=customer.name, reference=customer.code,
            favourite=favourite, last_used=last_used,
        )  # fmt: skip
    task = catalogue.get(db, Task, record_id)
    if task is None:
        return None
    owner = catalogue.get(db, Customer, task.customer_id) if task.customer_id else None
    return Found(
        subject=Subject(task.id, task.customer_id),
        title=task.title,
        customer=owner.name if owner else "",
        reference=task.reference,
        closed=task.state in (TaskState.DONE, TaskState.CANCELLED),
        favourite=favourite,
        last_used=last_used,
    )
