"""The tray program beside the least that one can be and beside its peers: how soon, how large, how quiet."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

import msgspec
import psutil

from app.bootstrap import build
from tests.bench.figures import Check, Figures, Subject, at_most, at_most_times, below, mean_at_most, times
from tests.bench.ledger import BigLedger
from tests.bench.programs import Program, Screen

_REST_MAY_TAKE = 300.0  # seconds
_OTHERS_MAY_TAKE = 60.0  # seconds
_NOTHING = 0.02  # seconds of processor time
# The peers that the targets name; of the others the ratio is told.
_SOONER_THAN = ("fime", "gtimelog", "hamster")
_SMALLER_THAN = ("fime",)


class Rivals(msgspec.Struct, frozen=True, kw_only=True):
    """Who is held against whom; ``missing`` says which peers could not be had."""

    bare: Program
    ours: Program
    peers: tuple[Program, ...]
    missing: tuple[str, ...]

    def __iter__(self) -> Iterator[Program]:
        return iter((self.bare, self.ours, *self.peers))


def start_to_tray(screen: Screen, rivals: Rivals, rounds: int) -> Subject:
    """From spawn to the icon in the tray, in turns; the first turn fills the caches and does not count."""
    took: dict[str, list[float]] = {program.who: [] for program in rivals}
    for turn in range(rounds + 1):
        for program in rivals:
            with screen.started(program) as (_, milliseconds):
                if turn:
                    took[program.who].append(milliseconds)
    bare, ours, *peers = (_figures(program, "ms", took[program.who]) for program in rivals)
    return Subject(
        what="process start to tray icon shown (XEMBED, seen from outside; windows of programs without an icon)",
        figures=(bare, ours, *peers),
        checks=(at_most_times(ours, bare, 1.8), *(below(ours, peer) for peer in peers if peer.who in _SOONER_THAN)),
        notes=(*(times(ours, peer) for peer in peers if peer.who not in _SOONER_THAN), *rivals.missing),
    )


def memory_at_rest(screen: Screen, rivals: Rivals, ledger: BigLedger, *, settle: float, rounds: int) -> Subject:
    """Unique memory of each program alone, once it has done nothing for ``settle`` seconds."""
    taken: dict[str, list[float]] = {program.who: [] for program in rivals}
    shared = False
    for _ in range(rounds):
        for program in rivals:
            with screen.started(program) as (pid, _):
                _come_to_rest(pid, settle)
                shared = shared or not _alone_with_qt(pid)
                taken[program.who].append(_unique_memory(pid))
    bare, ours, *peers = (_figures(program, "MB", taken[program.who]) for program in rivals)
    notes = ("no verdict: another program had the same Qt loaded meanwhile, so the figures are too low",)
    return Subject(
        what=f"memory at rest (USS, one at a time, tray only, {ledger.tasks:,} tasks known)",
        figures=(bare, ours, *peers),
        checks=()
        if shared
        else (at_most(ours, None, 72.0), *(below(ours, peer) for peer in peers if peer.who in _SMALLER_THAN)),
        notes=notes if shared else (times(ours, bare), *(times(ours, peer) for peer in peers)),
    )


def wake_ups_at_rest(
    screen: Screen, rivals: Rivals, ledger: BigLedger, *, settle: float, windows: int, seconds: float
) -> Subject:
    """Voluntary context switches of all threads a second, a timer running, all programs at once.

    Counts do not depend on the machine's load. The mean counts: what happens once a minute is in one window and
    not in the next.
    """
    services = build(ledger.profile)
    services.timers.start(services.finder.recent(1)[0].subject)
    services.close()
    with ExitStack() as running:
        pids = {program.who: running.enter_context(screen.started(program))[0] for program in rivals}
        for pid in pids.values():
            _come_to_rest(pid, settle)
        rates: dict[str, list[float]] = {who: [] for who in pids}
        for _ in range(windows):
            before = {who: _switches(pid) for who, pid in pids.items()}
            time.sleep(seconds)
            for who, pid in pids.items():
                rates[who].append(_grown(before[who], _switches(pid)) / seconds)
    services = build(ledger.profile)
    services.timers.stop()
    services.close()
    figures = [_figures(program, "/s", rates[program.who]) for program in rivals]
    checks: list[Check] = [mean_at_most(figures[1], 0.1)]
    return Subject(
        what=f"wake-ups at rest, timer running, panel closed (windows of {seconds:g} s)",
        figures=tuple(figures),
        checks=tuple(checks),
    )


def _figures(program: Program, unit: str, values: Sequence[float]) -> Figures:
    return Figures(who=program.who, unit=unit, values=tuple(values))


def _come_to_rest(pid: int, settle: float) -> None:
    """Waits until a program has done nothing for ``settle`` seconds: what it looks after at its start is over."""
    process = psutil.Process(pid)
    until = time.monotonic() + _REST_MAY_TAKE
    while time.monotonic() < until:
        before = sum(process.cpu_times()[:2])
        time.sleep(settle)
        if sum(process.cpu_times()[:2]) - before <= _NOTHING:
            return
    raise RuntimeError(f"process {pid} did not come to rest within {_REST_MAY_TAKE:g} s")


def _unique_memory(pid: int) -> float:
    processes = [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]
    return sum(float(process.memory_full_info().uss) for process in processes) / 1_000_000


def _alone_with_qt(pid: int) -> bool:
    """Waits a while until no other process has the same Qt mapped, whose pages would count as shared."""
    mine = {file for file in _mapped_files(pid) if "libQt6Core" in file}
    until = time.monotonic() + _OTHERS_MAY_TAKE
    while any(mine & set(_mapped_files(other)) for other in psutil.pids() if other != pid):
        if time.monotonic() > until:
            return False
        time.sleep(0.5)
    return True


def _mapped_files(pid: int) -> list[str]:
    try:
        maps = Path(f"/proc/{pid}/maps").read_text()
    except OSError:  # it ended, or is not ours to look at
        return []
    return [line.split(maxsplit=5)[-1] for line in maps.splitlines()]


def _switches(pid: int) -> dict[int, int]:
    """Voluntary context switches so far, by thread."""
    counts = {}
    for process in [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]:
        for status in Path(f"/proc/{process.pid}/task").glob("*/status"):
            for line in status.read_text().splitlines():
                if line.startswith("voluntary_ctxt_switches:"):
                    counts[int(status.parent.name)] = int(line.split()[1])
    return counts


def _grown(before: dict[int, int], after: dict[int, int]) -> int:
    return sum(count - before.get(thread, 0) for thread, count in after.items())
