"""``make bench``: measures the desktop program and the server against limits and peers, and prints the ratios.

``make bench QUICK=1`` measures less often and shorter. ``ARGS="--only search --only day"`` measures only those
subjects whose name holds one of the words.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
import textwrap
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import msgspec

from app.store.db import LedgerBusy
from app.store.gate import Gate
from tests.bench import command, commits, programs, pulls, pushes, reads, trays
from tests.bench.figures import Subject, table
from tests.bench.ledger import BigLedger, big_ledger
from tests.bench.machine import Others, machine_line
from tests.support import postgres
from tests.support.desktop import open_desktop

FOLDER = programs.ROOT / "build" / "bench"


class Measures(msgspec.Struct, frozen=True, kw_only=True):
    """How often and how long everything is measured."""

    clicks: int = 1000
    queries: int = 80
    days: int = 400
    openings: int = 8
    months: int = 60
    commands: int = 20
    starts: int = 12
    memory: int = 3
    settle: float = 6.0
    windows: int = 4
    window: float = 30.0
    pushes: int = 5
    singles: int = 300
    syncs: int = 3
    history: tuple[int, ...] = (10_000, 100_000, 1_000_000)


QUICK = Measures(
    clicks=200,
    queries=24,
    days=100,
    openings=3,
    months=10,
    commands=5,
    starts=3,
    memory=1,
    settle=3.0,
    windows=2,
    window=10.0,
    pushes=3,
    singles=60,
    syncs=1,
    history=(10_000, 100_000),
)


class Results(msgspec.Struct, frozen=True):
    """What ``build/bench/results.json`` holds."""

    machine: str
    measures: Measures
    subjects: tuple[Subject, ...]


def main() -> int:
    options = _options()
    # So that a run that is ended ends what it started.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended"))
    FOLDER.mkdir(parents=True, exist_ok=True)
    measures = QUICK if options.quick else Measures()
    with _alone():
        _measure_all(options, measures)
    return 0


def _measure_all(options: argparse.Namespace, measures: Measures) -> None:
    """Measures what was asked for, prints each subject when it is done, and keeps all results."""
    machine = machine_line(FOLDER)
    print(textwrap.fill(machine, 110, subsequent_indent="  "), flush=True)
    others = Others()
    began = time.monotonic()
    subjects: list[Subject] = []
    with ExitStack() as stack:
        for name, measure in (*_desktop(stack, measures, options.only), *_server(stack, measures)):
            if not options.only or any(word in name for word in options.only):
                subjects.append(_measured(name, measure))
                print(table(subjects[-1:]), flush=True)
    busy = f"other programs took {others.share():.0%} of the processors meanwhile"
    how = ", the quick way" if options.quick else ""
    print(f"\nmeasured in {time.monotonic() - began:.0f} s{how}; {busy}")
    results = Results(f"{machine}; {busy}", measures, tuple(subjects))
    (FOLDER / "results.json").write_bytes(msgspec.json.format(msgspec.json.encode(results)))


@contextmanager
def _alone() -> Iterator[None]:
    """Two runs at a time would write into each other's ledger and measure each other."""
    gate = Gate(FOLDER / "running")
    try:
        with gate.alone(wait=0):
            yield
    except LedgerBusy:
        sys.exit("Another make bench is running here. Wait for it to end.")
    finally:
        gate.close()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    asked = os.environ.get("QUICK", "") not in {"", "0"}
    parser.add_argument("--quick", action="store_true", default=asked, help="less often and shorter")
    parser.add_argument("--only", action="append", default=[], metavar="WORD", help="only subjects named so")
    return parser.parse_args()


def _desktop(stack: ExitStack, measures: Measures, only: Sequence[str]) -> Iterator[tuple[str, Callable[[], Subject]]]:
    """Every subject of the desktop program by name, in the order of the limits."""
    if only and all("server" in word for word in only):
        return
    _say("the ledger")
    ledger = big_ledger(FOLDER / "data")
    yield "start a timer", lambda: commits.start_a_timer(ledger, FOLDER, measures.clicks)
    place = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="wt")))
    screen: list[programs.Screen] = []

    def shown() -> programs.Screen:
        if not screen:
            screen.append(programs.Screen(stack.enter_context(open_desktop(place, panel="none")), place))
        return screen[0]

    rivals = _rivals(ledger)
    yield "process start to tray", lambda: trays.start_to_tray(shown(), rivals, measures.starts)
    settle = measures.settle
    yield (
        "memory at rest",
        lambda: trays.memory_at_rest(shown(), rivals, ledger, settle=settle, rounds=measures.memory),
    )
    yield (
        "wake-ups at rest",
        lambda: trays.wake_ups_at_rest(
            shown(), rivals, ledger, settle=settle, windows=measures.windows, seconds=measures.window
        ),
    )
    yield "a key in the search box", lambda: reads.key_in_search(ledger, shown(), measures.queries)
    # As it was made: with what was recorded above, today has six hundred entries.
    yield "one day", lambda: reads.one_day(big_ledger(FOLDER / "data"), shown(), measures.days, measures.openings)
    yield "one month", lambda: reads.one_month(ledger, measures.months)
    yield "last time", lambda: reads.last_time(ledger, measures.days)
    yield "wrenchtime start", lambda: command.start_from_a_shell(ledger, measures.commands)


def _server(stack: ExitStack, measures: Measures) -> Iterator[tuple[str, Callable[[], Subject]]]:
    """Every subject of the server by name, in the order of the limits."""
    started: list[postgres.Cluster] = []

    def cluster() -> postgres.Cluster:
        if not started:
            started.append(postgres.start())
            stack.callback(started[0].stop)
        return started[0]

    yield "server push", lambda: pushes.push_on_postgresql(cluster(), FOLDER, measures.pushes)
    yield "server push on SQLite", lambda: pushes.push_on_sqlite(FOLDER, measures.pushes)
    yield "server push of one entry", lambda: pushes.push_of_one_entry(cluster(), FOLDER, measures.singles)
    yield "server ordered commits", lambda: pushes.ordered_commits(cluster(), FOLDER, measures.pushes)
    yield "server pull", lambda: pulls.pull_of_nothing_new(cluster(), measures.singles)
    yield "server first sync", lambda: pulls.first_sync(cluster(), measures.syncs)
    yield "server growth", lambda: pulls.growth(cluster(), measures.history, measures.singles)


def _rivals(ledger: BigLedger) -> trays.Rivals:
    found = (programs.fime(FOLDER), *programs.installed_peers())
    return trays.Rivals(
        bare=programs.bare_script(),
        ours=programs.wrenchtime(ledger),
        peers=tuple(one for one in found if isinstance(one, programs.Program)),
        missing=tuple(one for one in found if isinstance(one, str)),
    )


def _measured(name: str, measure: Callable[[], Subject]) -> Subject:
    _say(name)
    try:
        return measure()
    except Exception as error:  # noqa: BLE001 -- one subject that fails must not cost the others their figures
        return Subject(what=name, notes=(f"not measured: {error}",))


def _say(what: str) -> None:
    print(f"measuring: {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
