"""What fixed it last time: notes on the same task, and on tasks of the same customer that are like it."""

from __future__ import annotations

from heapq import nlargest

import msgspec

from app.domain.alike import likeness
from app.domain.records import Entry, Outcome, Task
from app.store import catalogue, past
from app.store.db import Db
from app.store.described import Described, describe
from app.store.ledger import Ledger

_ALIKE = 12
"""So many of the tasks most alike are looked at."""

_LEAST = 0.5
"""Less alike than this is not: a word that many tasks of the customer have in common."""

_SAME = 4.0
"""What a note on the task itself counts for, before any task alike."""

_RESOLVED = 0.5
"""What it counts for that the work ended well."""


class PastNote(msgspec.Struct, frozen=True):
    """A past entry and what was written then: for the customer, else internally."""

    described: Described
    same_task: bool

    @property
    def note(self) -> str:
        entry = self.described.entry
        return entry.note or entry.internal_note


class LastTime(msgspec.Struct, frozen=True):
    """Past notes on one task or customer, the most helpful first."""

    notes: tuple[PastNote, ...] = ()


class Past:
    """Looks into the past of one ledger. No index is kept for it: what is looked through is bounded."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def read(
        self, task_id: str | None, customer_id: str | None = None, *, before: str | None = None, limit: int = 3
    ) -> LastTime:
        """Past notes for work on a task, or on a customer where no task is named.

        ``before`` is the entry the question is about; its own note is left out.
        """
        with self._ledger.read() as db:
            task = catalogue.get(db, Task, task_id) if task_id else None
            found = _of_task(db, task) if task else _of_customer(db, customer_id)
            best = nlargest(
                limit,
                ((worth, entry) for worth, entry in found if entry.id != before),
                key=lambda item: (item[0], item[1].start, item[1].id),
            )
            described = describe(db, (entry for _, entry in best))
        return LastTime(tuple(PastNote(item, item.entry.task_id == task_id is not None) for item in described))


def _of_task(db: Db, task: Task) -> list[tuple[float, Entry]]:
    found = [(_SAME, entry) for entry in past.noted(db, "task_id", task.id, _ALIKE)]
    others = past.other_tasks(db, task)
    alike = likeness(task.title, task.category, [(title, category) for _, title, category in others])
    # Of tasks equally alike the newest, which come first.
    ranked = nlargest(_ALIKE, ((worth, -number) for number, worth in enumerate(alike) if worth >= _LEAST))
    for worth, number in ranked:
        found += [(worth + _well(entry), entry) for entry in past.noted(db, "task_id", others[-number][0], 2)]
    return found


def _of_customer(db: Db, customer_id: str | None) -> list[tuple[float, Entry]]:
    return (
        [(_well(entry), entry) for entry in past.noted(db, "customer_id", customer_id, _ALIKE)] if customer_id else []
    )


def _well(entry: Entry) -> float:
    return _RESOLVED if entry.outcome is Outcome.RESOLVED else 0.0
