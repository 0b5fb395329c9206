"""A technician's records, made through the ledger, and the outside list of what was committed."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import msgspec

from app.domain.ids import new_id
from app.domain.records import (
    Agreement,
    Contact,
    Customer,
    Entry,
    Favourite,
    Part,
    Record,
    Submission,
    Task,
    WorkType,
)
from app.store.ledger import Ledger
from app.store.work import Work
from app.wire.records import kind_of
from tests.support.clock import FakeClock
from tests.support.journal import TABLES
from tests.support.ledgers import looking_at

Committed = dict[tuple[str, str], dict[str, Any]]
"""What the ledger said it had stored: column values by kind and id."""


class Workload:
    """Makes and changes records at random, from a seed; ``committed`` is the list kept outside the ledger."""

    def __init__(self, ledger: Ledger, clock: FakeClock, seed: int) -> None:
        self.ledger = ledger
        self.clock = clock
        self.random = random.Random(seed)
        self.committed: Committed = {}
        self._live: list[Record] = []

    def run(self, steps: int, *, at_once: int = 1) -> None:
        """Takes that many steps, ``at_once`` of them in each transaction."""
        for first in range(0, steps, at_once):
            chosen = self.random.getstate(), list(self._live)
            after: dict[str, tuple[Record, bool]] = {}

            def work(work: Work, count: int = min(at_once, steps - first)) -> None:
                after.clear()  # noqa: B023 - called within this turn, perhaps twice
                self.random.setstate(chosen[0])  # noqa: B023
                self._live = list(chosen[1])  # noqa: B023
                for _ in range(count):
                    record, deleted = self._step(work)
                    after[record.id] = record, deleted  # noqa: B023

            self.ledger.write(work)
            self.clock.pass_time(minutes=30)
            for record, deleted in after.values():
                self.committed[kind_of(record).value, record.id] = _as_stored(record, deleted)

    def _step(self, work: Work) -> tuple[Record, bool]:
        choice = self.random.random()
        if choice < 0.70 or not self._live:
            record = self._new()
            work.add(record)
            if isinstance(record, Entry):
                work.note_event(record.id, "start", self.clock.read())
            self._live.append(record)
            return record, False
        before = self.random.choice(self._live)
        self._live.remove(before)
        if choice < 0.95:
            record = self._changed(before)
            work.change(before, record)
            self._live.append(record)
            return record, False
        work.delete(before)
        return before, True

    def _new(self) -> Record:
        customers = [record.id for record in self._live if isinstance(record, Customer)]
        tasks = [record.id for record in self._live if isinstance(record, Task)]
        match self.random.random():
            case roll if roll < 0.06 or not customers:
                return Customer(id=new_id(), name=self._words(2), code=f"C-{self.random.randint(1, 9999)}")
            case roll if roll < 0.20:
                customer_id = self.random.choice(customers)
                return Task(id=new_id(), customer_id=customer_id, title=self._words(4), estimate_seconds=3600)
            case roll if roll < 0.23:
                return Contact(id=new_id(), customer_id=self.random.choice(customers), name=self._words(2))
            case roll if roll < 0.25:
                return WorkType(id=new_id(), name=self._words(1))
            case roll if roll < 0.27:
                return self._agreement(self.random.choice(customers))
            case roll if roll < 0.29:
                return Submission(id=new_id(), day="2026-11-20", zone="Europe/Berlin", note=self._words(3))
            case roll if roll < 0.30:
                return Favourite(id=new_id(), customer_id=self.random.choice(customers))
        start = self.clock.wall
        note = self._words(2000 if self.random.random() < 0.02 else 8)  # some are longer than a page
        return Entry(
            id=new_id(),
            start=start,
            end=start + self.random.randint(1, 90) * 60_000,
            zone="Europe/Berlin",
            task_id=self.random.choice(tasks) if tasks else None,
            note=note,
            parts=(Part(self._words(1), "2.5", 1250),) if self.random.random() < 0.1 else (),
            distance_m=self.random.randint(0, 90_000) if self.random.random() < 0.1 else None,
        )

    def _agreement(self, customer_id: str) -> Agreement:
        return Agreement(
            id=new_id(), customer_id=customer_id, name=self._words(2), currency="EUR", valid_from="2026-01-01",
            zone="Europe/Berlin", hourly_rate=9500, hours=((0, 480, 1020), (1, 480, 1020)), holidays=("2026-12-25",),
        )  # fmt: skip

    def _changed(self, record: Record) -> Record:
        match record:
            case Entry():
                return msgspec.structs.replace(record, note=self._words(9), follow_up=not record.follow_up)
            case Task():
                return msgspec.structs.replace(record, title=self._words(3))
            case Submission():
                return msgspec.structs.replace(record, note=self._words(4))
            case Favourite():
                return msgspec.structs.replace(record, position=record.position + 1)
            case Customer() | Contact() | WorkType() | Agreement():
                return msgspec.structs.replace(record, name=self._words(2))

    def _words(self, count: int) -> str:
        return " ".join(
            self.random.choice(("router", "Größe", "switch", "licence", "lost", "cable", "überall", "disk"))
            for _ in range(count)
        )


def _as_stored(record: Record, deleted: bool) -> dict[str, Any]:
    values = {**msgspec.to_builtins(record), "deleted": deleted}
    return {
        name: msgspec.json.encode(value).decode() if isinstance(value, tuple) else value
        for name, value in values.items()
    }


def stored(path: Path) -> Committed:
    """What a ledger file holds, read by the standard library."""
    found: Committed = {}
    with looking_at(path) as connection:
        for kind, table in TABLES.items():
            rows = connection.execute(f"SELECT * FROM {table}")
            names = [column[0] for column in rows.description]
            for row in rows:
                values = dict(zip(names, row, strict=True))
                found[kind, values["id"]] = values
    return found
