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
    """A task or customer as shown in lists: ``title`` is the task's, or the customer's name.

    ``favourite`` says that the technician keeps it at hand, ``shared`` that the organisation does.
    """

    subject: Subject
    title: str
    customer: str = ""
    reference: str = ""
    closed: bool = False
    favourite: bool = False
    shared: bool = False
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
        """The technician's own favourites in the order they were chosen, then the organisation's that are none of them.

        What the organisation keeps at hand is left out once it is closed; the technician's own stay until taken off.
        """
        with self._ledger.read() as db:
            found = _described(db, list(dict.fromkeys([*favourites.all_of(db), *favourites.shared(db)])))
        return [one for one in found if one.favourite or not one.closed]


def _described(db: Db, found: list[tuple[Kind, str]]) -> list[Found]:
    own, shared = set(favourites.all_of(db)), set(favourites.shared(db))
    return [
        msgspec.structs.replace(described, favourite=key in own, shared=key in shared)
        for key in found
        if (described := _describe(db, *key)) is not None
    ]


def _describe(db: Db, kind: Kind, record_id: str) -> Found | None:
    last_used = findable.last_used(db, record_id)
    if kind is Kind.CUSTOMER:
        customer = catalogue.get(db, Customer, record_id)
        if customer is None:
            return None
        return Found(
            subject=Subject(None, customer.id), title=customer.name, reference=customer.code,
            last_used=last_used,
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
        last_used=last_used,
    )
