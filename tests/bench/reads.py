"""How long a look into a large ledger takes: a key in the search box, a day, a month."""

from __future__ import annotations

import random
import sys
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from time import perf_counter

import msgspec

from app.bootstrap import build
from app.domain.days import day_span, days_span
from app.domain.search import fold
from app.store.db import Db, Row
from app.store.driver import load_driver
from tests.bench.figures import Figures, Subject, at_most, times
from tests.bench.generator import ZONE
from tests.bench.gestures import Gestures, Took
from tests.bench.ledger import BigLedger
from tests.bench.programs import Screen

_FRAME = 16.0  # milliseconds

_OPENED = {"at once": 0.0, "beside the check": 3.0, "8 s after the start": 8.0}
"""When after the start of the program the day window is opened, in seconds; the check of the ledger begins at 2."""


def key_in_search(ledger: BigLedger, screen: Screen, count: int) -> Subject:
    """Every key of realistic queries, up to the painted results; beside it the search alone, and a bare scan."""
    services = build(ledger.profile)
    db = Db(load_driver(), str(ledger.profile.ledger), read_only=True)
    try:
        texts = [text for (text,) in db.rows("SELECT text FROM findable")]
        queries = list(realistic_queries(db, count))
        keys = [query[:length] for query in queries for length in range(1, len(query) + 1)]
        scans = [_scan(texts, typed) for typed in keys[::5]]
        searches, none_found = [], 0
        for typed in keys:
            began = perf_counter()
            none_found += not services.finder.search(typed)
            searches.append((perf_counter() - began) * 1000)
    finally:
        db.close()
        services.close()
    took = _in_windows(ledger, screen, Gestures(queries=tuple(queries)))
    scan = Figures(who="all texts scanned in Python", unit="ms", values=tuple(scans))
    search = Figures(who="finder.search alone", unit="ms", values=tuple(searches))
    panel = Figures(who="key to painted results", unit="ms", values=took.keys)
    return Subject(
        what=f"a key in the search box of the panel, {ledger.tasks:,} tasks and {ledger.customers:,} customers",
        figures=(scan, search, panel),
        checks=(at_most(panel, 0.95, _FRAME),),
        notes=(
            times(panel, scan),
            f"{len(queries)} queries key by key; {none_found} of the {len(keys)} keys found nothing",
        ),
    )


def _in_windows(ledger: BigLedger, screen: Screen, gestures: Gestures) -> Took:
    """What the real windows take for gestures, in a process of their own."""
    program = (sys.executable, "-m", "tests.bench.windows")
    said = screen.run(program, {"WRENCHTIME_DIR": ledger.data}, msgspec.json.encode(gestures).decode())
    return msgspec.json.decode(said, type=Took)


def realistic_queries(db: Db, count: int) -> Iterator[str]:
    """What people type who look for a task.

    Customers, words of a title in any order, ticket numbers, telephone numbers; every eighth is of something that
    is not there, and ends in nothing found.
    """
    chance = random.Random(22)
    least, most = db.row("SELECT min(rowid), max(rowid) FROM task") or (0, 0)
    for number in range(count):
        row = None
        while row is None:
            row = db.row(
                "SELECT t.title, t.reference, c.name, c.phone FROM task t JOIN customer c ON c.id = t.customer_id"
                " WHERE t.rowid = ?",
                (chance.randint(least, most),),
            )
        yield _query(number % 8, row, chance)


def _query(kind: int, task: Row, chance: random.Random) -> str:
    title, reference, customer, phone = map(str, task)
    first, second, *_ = customer.split()
    words = title.replace(",", "").split()
    match kind:
        case 0:
            return f"{first} {second}"
        case 1:
            return f"{first} {words[0]}"
        case 2:
            return f"{words[0]} {chance.choice(words[1:])} {first}"
        case 3:
            return chance.choice((reference, reference.removeprefix("TCK-")))
        case 4:
            return phone.replace(" ", "")[-7:]
        case 5:
            return f"{words[0][:4]} {second[:4]} {first[:3]}"
        case 6:
            return f"{second} {words[-1]}".lower()
        case _:
            return chance.choice(("glbx rtr", f"{first} zebra", f"submarine {words[0]}", "TCK-999999"))


def _scan(texts: list[str], typed: str) -> float:
    began = perf_counter()
    found = texts
    for word in fold(typed).split():
        found = [text for text in found if word in text]
    return (perf_counter() - began) * 1000


def one_day(ledger: BigLedger, screen: Screen, count: int, openings: int) -> Subject:
    """The day sheet of days at random over all years and the window that shows it, beside the bare rows of the day."""
    chance = random.Random(23)
    days = ledger.days(count, chance)
    services = build(ledger.profile)
    db = Db(load_driver(), str(ledger.profile.ledger), read_only=True)
    bare, sheets, pieces = [], [], 0
    try:
        for day in days:
            span = day_span(day, ZONE)
            began = perf_counter()
            db.rows("SELECT * FROM entry WHERE start >= ? AND start < ?", (span.start, span.end))
            bare.append((perf_counter() - began) * 1000)
            began = perf_counter()
            pieces += len(services.days.read(day, ZONE).sheet.pieces)
            sheets.append((perf_counter() - began) * 1000)
    finally:
        db.close()
        services.close()
    took = _in_windows(ledger, screen, Gestures(days=tuple(days)))
    first = _first_openings(ledger, screen, days[0], openings)
    limit = Figures(who="the day's bare rows", unit="ms", values=tuple(bare))
    sheet = Figures(who="days.read", unit="ms", values=tuple(sheets))
    window = Figures(who="another day shown in it", unit="ms", values=took.days)
    return Subject(
        what=f"one day of a ledger with {ledger.entries:,} entries, {pieces / count:.0f} entries a day on average",
        figures=(limit, sheet, *first, window),
        checks=(
            at_most(sheet, 0.95, 10.0),
            *(at_most(figures, None, 100.0) for figures in first[::2]),
            at_most(window, 0.95, 100.0),
        ),
        notes=(times(sheet, limit),),
    )


def _first_openings(ledger: BigLedger, screen: Screen, day: date, count: int) -> list[Figures]:
    """The day window opened in programs that were just started, in turns; for each moment the time until it is painted
    and what the main thread used of it.

    Python has compiled all that is loaded by then, as it has when a program is installed.
    """
    took: dict[str, list[Took]] = {when: [] for when in _OPENED}
    for _ in range(count):
        for when, after in _OPENED.items():
            took[when].append(_in_windows(ledger, screen, Gestures(days=(day,), after=after)))
    figures = []
    for when, each in took.items():
        passed, used = zip(*((one.first_day, one.first_day_used) for one in each), strict=True)
        figures += [
            Figures(who=f"first opening, {when}", unit="ms", values=passed),
            Figures(who="  processor time of it, main thread", unit="ms", values=used),
        ]
    return figures


def one_month(ledger: BigLedger, count: int) -> Subject:
    """Net time by customer of a month at random, against the same sum in bare SQL."""
    chance = random.Random(24)
    services = build(ledger.profile)
    db = Db(load_driver(), str(ledger.profile.ledger), read_only=True)
    bare, sums = [], []
    try:
        for day in ledger.days(count, chance):
            first, last = day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
            span = days_span(first, last, ZONE)
            began = perf_counter()
            db.rows(
                'SELECT customer_id, sum("end" - start - break_seconds * 1000) FROM entry'
                " WHERE start >= ? AND start < ? AND deleted = 0 GROUP BY customer_id",
                (span.start, span.end),
            )
            bare.append((perf_counter() - began) * 1000)
            began = perf_counter()
            services.totals.read(first, last, zone=ZONE)
            sums.append((perf_counter() - began) * 1000)
    finally:
        db.close()
        services.close()
    limit = Figures(who="bare SQL", unit="ms", values=tuple(bare))
    ours = Figures(who="totals.read", unit="ms", values=tuple(sums))
    return Subject(
        what=f"one month, net time by customer, {ledger.entries:,} entries in the ledger",
        figures=(limit, ours),
        checks=(at_most(ours, None, 15.0),),
        notes=(times(ours, limit),),
    )


def last_time(ledger: BigLedger, count: int) -> Subject:
    """The past notes on a task at random, as looked up when it starts, against the bare newest entries of the task."""
    chance = random.Random(25)
    services = build(ledger.profile)
    db = Db(load_driver(), str(ledger.profile.ledger), read_only=True)
    bare, found, notes = [], [], 0
    try:
        tasks = [task for (task,) in db.rows("SELECT task_id FROM entry WHERE task_id IS NOT NULL LIMIT 100000")]
        for task in chance.sample(tasks, count):
            began = perf_counter()
            db.rows("SELECT * FROM entry WHERE task_id = ? ORDER BY start DESC LIMIT 12", (task,))
            bare.append((perf_counter() - began) * 1000)
            began = perf_counter()
            notes += len(services.past.read(task).notes)
            found.append((perf_counter() - began) * 1000)
    finally:
        db.close()
        services.close()
    limit = Figures(who="the task's newest rows", unit="ms", values=tuple(bare))
    ours = Figures(who="past.read", unit="ms", values=tuple(found))
    return Subject(
        what=f"what fixed it last time, {ledger.entries:,} entries and {ledger.tasks:,} tasks in the ledger",
        figures=(limit, ours),
        checks=(at_most(ours, 0.95, _FRAME),),
        notes=(times(ours, limit), f"{notes / count:.1f} notes found on average"),
    )
