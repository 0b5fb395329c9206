"""Makes the large ledger: written in bulk, past the unit of work, but holding what the unit of work would have written.

Records, journal rows, clock events and the ranks of search: customers with many tasks and with few, work that moves on
through the tasks over the years, days of about 50 entries. The last tenth was timed, the rest imported.
"""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec

from app.clock import SystemClock
from app.domain.instant import DAY, MINUTE, Instant
from app.domain.records import Customer, Entry, Source, Task, WorkType
from app.domain.search import searchable, used
from app.domain.span import Span
from app.store.db import Db
from app.store.driver import load_driver
from app.store.ledger import Ledger
from app.store.profile import Profile
from app.store.rows import insert_sql, to_row
from app.wire.records import ARRAYS, Kind

ZONE = "Europe/Berlin"

Ranks = dict[str, tuple[float, Instant]]
"""Rank and last use of tasks, by id."""

_WORDS = Path(__file__).with_name("words.toml")


class Made(msgspec.Struct, frozen=True):
    """What was made: the local days from ``first`` to ``last`` are full; what comes later has greater numbers."""

    first: date
    last: date
    last_seq: int
    last_entry_id: str


class _Ids:
    """UUIDv7 in ascending order, a millisecond apart, the same in every run."""

    def __init__(self, at: Instant, chance: random.Random) -> None:
        self._at = at
        self._chance = chance

    def next(self) -> str:
        self._at += 1
        tail = self._chance.getrandbits(74)
        text = f"{(self._at << 16) | 0x7000 | tail >> 62:016x}{1 << 63 | tail & (1 << 62) - 1:016x}"
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


class Generator:
    """Writes one ledger. Whatever is random comes from one seed."""

    def __init__(self, *, entries: int, tasks: int, customers: int) -> None:
        self._entries, self._tasks, self._customers = entries, tasks, customers
        self._chance = random.Random(20)
        now = datetime.now(UTC)
        self._last = now.date() - timedelta(days=1)
        texts: dict[str, str] = tomllib.loads(_WORDS.read_text())
        self._words = {name: text.replace("\n", "").split("|") for name, text in texts.items()}
        # Ids are of the time of making, as an import's are, and must lie before any that a run will make.
        made_at = int(now.timestamp() * 1000) - DAY
        self._ids = _Ids(made_at, self._chance)
        self._made_at = made_at

    def build(self, profile: Profile) -> Made:
        """Makes the ledger of a profile that has none yet."""
        Ledger.open(profile, SystemClock()).close()
        db = Db(load_driver(), str(profile.ledger))
        for pragma in ("synchronous=OFF", "journal_mode=MEMORY", "foreign_keys=OFF", "cache_size=-400000"):
            db.run(f"PRAGMA {pragma}")
        with db.transaction("BEGIN IMMEDIATE"):
            indexes = db.rows("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
            for name, _ in indexes:
                db.run(f"DROP INDEX {name}")
            first, last_id = self._fill(db)
            last_seq = self._journal(db)
            for _, sql in indexes:
                db.run(sql)
        for pragma in ("synchronous=FULL", "journal_mode=WAL", "wal_checkpoint(TRUNCATE)"):
            db.run(f"PRAGMA {pragma}")
        db.close()
        return Made(first, self._last, last_seq, last_id)

    def _fill(self, db: Db) -> tuple[date, str]:
        customers = [self._customer(number) for number in range(self._customers)]
        tasks = [self._task(number, customers) for number in range(self._tasks)]
        work_types = [
            WorkType(id=self._ids.next(), name=name, billable=name != "Internal") for name in self._words["work_types"]
        ]
        for values in (customers, tasks, work_types):
            db.run_many(insert_sql(type(values[0])), [to_row(value) for value in values])
        spans = list(self._spans())
        ranks: Ranks = {}
        entries = (self._entry(n, span, tasks, work_types, ranks) for n, span in enumerate(spans))
        last_id = ""
        for batch in _batches(entries, 20_000):
            db.run_many(insert_sql(Entry), [to_row(entry) for entry in batch])
            last_id = batch[-1].id
        self._findable(db, customers, tasks, ranks)
        return datetime.fromtimestamp(spans[0].start / 1000, UTC).date(), last_id

    def _customer(self, number: int) -> Customer:
        name = f"{self._word('names')} {self._word('trades')} {self._word('forms')}"
        digits = self._chance.randrange(10**7)
        mail = f"office{number}@example.net"
        return Customer(id=self._ids.next(), name=name, code=f"C{number:05}", phone=f"+49 40 {digits:07}", email=mail)

    def _task(self, number: int, customers: list[Customer]) -> Task:
        title = f"{self._word('devices')} {self._word('troubles')}, {self._word('places')}"
        # A few customers have most of the tasks.
        owner = customers[int(len(customers) * self._chance.random() ** 3)]
        return Task(id=self._ids.next(), customer_id=owner.id, title=title, reference=f"TCK-{number + 100_000}")

    def _word(self, kind: str) -> str:
        return self._chance.choice(self._words[kind])

    def _spans(self) -> Iterator[Span]:
        """About 50 entries a day, from early to late, touching or with gaps; the last day is yesterday."""
        days: list[int] = []
        left = self._entries
        while left:
            days.append(min(self._chance.randint(30, 70), left))
            left -= days[-1]
        first = self._last - timedelta(days=len(days) - 1)
        for day, count in enumerate(days):
            midnight = datetime.combine(first + timedelta(days=day), datetime.min.time(), UTC)
            at = int(midnight.timestamp() * 1000) + 6 * 60 * MINUTE + self._chance.randrange(30) * MINUTE
            for _ in range(count):
                end = at + self._chance.randint(1, 22) * MINUTE
                yield Span(at, end)
                at = end + self._chance.choice((0, 0, 0, 1, 2, 5)) * MINUTE

    def _entry(self, number: int, span: Span, tasks: list[Task], work_types: list[WorkType], ranks: Ranks) -> Entry:
        # Work moves on through the tasks over the years, mostly among the newest ones.
        reach = max(number * len(tasks) // self._entries, 1)
        task = tasks[max(reach - 1 - int(self._chance.expovariate(1 / 60)), 0)]
        ranks[task.id] = (used(ranks.get(task.id, (0.0, 0))[0], span.start), span.start)
        work_type = work_types[number % len(work_types)]
        timed = number >= self._entries - self._entries // 10
        return Entry(
            id=self._ids.next(),
            task_id=task.id,
            customer_id=task.customer_id,
            work_type_id=work_type.id,
            start=span.start,
            end=span.end,
            zone=ZONE,
            billable=work_type.billable,
            note=task.title if number % 3 == 0 else "",
            source=Source.TIMER if timed else Source.IMPORTED,
            origin=None if timed else f"old:{number}",
        )

    def _findable(self, db: Db, customers: list[Customer], tasks: list[Task], ranks: Ranks) -> None:
        by_id = {customer.id: customer for customer in customers}
        rows: list[tuple[str, str, str, float, Instant | None]] = [
            ("customer", one.id, searchable((one.name, one.code, one.phone, one.email)), 0.0, None) for one in customers
        ]
        for task in tasks:
            owner = by_id[task.customer_id or ""]
            fields = (task.reference, task.title, owner.name, owner.code, owner.phone, task.category)
            rank, last_used = ranks.get(task.id, (0.0, None))
            rows.append(("task", task.id, searchable(fields), rank, last_used))
        db.run_many("INSERT INTO findable (kind, id, text, rank, last_used) VALUES (?, ?, ?, ?, ?)", rows)

    def _journal(self, db: Db) -> int:
        """A journal row for every record, and the clock events of the entries that were timed; made in SQL."""
        for kind, value_type in (
            ("customer", Customer), ("task", Task), ("work_type", WorkType), ("entry", Entry),
        ):  # fmt: skip
            fields = ", ".join(_as_json(field) for field in msgspec.structs.fields(value_type) if field.name != "id")
            db.run(
                'INSERT INTO journal (mid, kind, id, op, base, "set", at)'
                f" SELECT {_MID}, '{kind}', id, 'put', '{{}}', json_object({fields}), {self._made_at}"
                f" FROM {kind} ORDER BY id"
            )
        for n, event, at in ((1, "start", "start"), (2, "stop", '"end"')):
            db.run(
                f"INSERT INTO timer_event SELECT id, {n}, '{event}', {at}, zone, 3600,"
                f" '5a5e4f0e-0000-4000-8000-000000000000', {at} * 1000000, {at} * 1000000"
                " FROM entry WHERE source = 'timer'"
            )
        last_seq = int(db.value("SELECT max(seq) FROM journal"))
        db.run("UPDATE device SET last_seq = ?", (last_seq,))
        return last_seq


def _as_json(field: msgspec.structs.FieldInfo) -> str:
    """The field's name and its value in the form in which records are journaled, as arguments of json_object."""
    if field.type is bool:
        return f"'{field.name}', json(iif(\"{field.name}\", 'true', 'false'))"
    if field.name in {"start", "end"}:
        return f"'{field.name}', {_ISO.format(field.name)}"
    if field.name in ARRAYS[Kind.ENTRY]:
        return f"'{field.name}', json(\"{field.name}\")"
    return f"'{field.name}', \"{field.name}\""


_ISO = "strftime('%Y-%m-%dT%H:%M:%fZ', \"{}\" / 1000.0, 'unixepoch')"
_MID = "substr(id, 1, 19) || 'a' || lower(substr(hex(randomblob(2)), 2)) || '-' || lower(hex(randomblob(6)))"


def _batches(values: Iterator[Entry], size: int) -> Iterator[list[Entry]]:
    batch: list[Entry] = []
    for value in values:
        batch.append(value)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch
