"""How long a click takes to be on disk, against one raw commit on the same disk."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

from app.bootstrap import Services, build
from app.store.driver import Driver, load_driver
from app.tracking.subject import Subject
from tests.bench.figures import Figures, at_most, at_most_times, times
from tests.bench.figures import Subject as Row
from tests.bench.ledger import BigLedger

_RAW_ROW = "x" * 120
_FRAME = 16.0  # milliseconds


def start_a_timer(ledger: BigLedger, folder: Path, rounds: int) -> Row:
    """Start, switch and stop through the use cases, each between raw commits of one row."""
    driver = load_driver()
    raw = _RawCommits(driver, folder / "raw.db")
    services = build(ledger.profile)
    subjects = _subjects(services, rounds)
    took: dict[str, list[float]] = {"raw": [], "start": [], "switch": [], "stop": []}
    try:
        for subject, other in subjects:
            took["raw"].append(_timed(raw.commit))
            took["start"].append(_timed(partial(services.timers.start, subject)))
            took["raw"].append(_timed(raw.commit))
            took["switch"].append(_timed(partial(services.timers.start, other)))
            took["raw"].append(_timed(raw.commit))
            took["stop"].append(_timed(services.timers.stop))
    finally:
        services.close()
        raw.close()
    limit = Figures(who="raw commit", unit="ms", values=tuple(took["raw"]))
    start, switch, stop = (
        Figures(who=f"timers.{name}", unit="ms", values=tuple(took[key]))
        for key, name in (("start", "start"), ("switch", "start while another runs"), ("stop", "stop"))
    )
    return Row(
        what=f"start a timer: click to durable on disk, {ledger.entries:,} entries in the ledger",
        figures=(limit, start, switch, stop),
        checks=(at_most_times(start, limit, 4.0), at_most(start, 0.99, _FRAME)),
        notes=(times(switch, limit), times(stop, limit)),
    )


class _RawCommits:
    """One row a transaction, with the ledger's driver, WAL and synchronous FULL, and nothing else."""

    def __init__(self, driver: Driver, path: Path) -> None:
        path.unlink(missing_ok=True)
        path.touch()
        self._connection: Any = driver.connect(str(path))
        self._connection.execute("PRAGMA synchronous=FULL")
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("CREATE TABLE raw (n INTEGER PRIMARY KEY, text TEXT NOT NULL)")

    def commit(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("INSERT INTO raw (text) VALUES (?)", (_RAW_ROW,))
        self._connection.execute("COMMIT")

    def close(self) -> None:
        self._connection.close()


def _subjects(services: Services, rounds: int) -> list[tuple[Subject, Subject]]:
    """Pairs of different tasks as a technician would pick them: mostly of those used lately."""
    chance = random.Random(21)
    lately = [found.subject for found in services.finder.recent(300)]
    return [(one, two) for one, two in (chance.sample(lately, 2) for _ in range(rounds))]


def _timed(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return (perf_counter() - began) * 1000
