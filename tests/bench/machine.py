"""On what it was measured."""

from __future__ import annotations

import os
import platform
import subprocess
import time
from collections.abc import Iterator
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from time import perf_counter

import psutil

from app.store.driver import load_driver
from tests.bench.figures import Figures, shown


def machine_line(folder: Path) -> str:
    """Date, commit, processor, system, versions, and how fast the disk below ``folder`` makes 4 KiB durable."""
    return "; ".join(_facts(folder))


def _facts(folder: Path) -> Iterator[str]:
    yield f"{datetime.now().astimezone():%Y-%m-%d %H:%M}"
    yield f"commit {_commit()}"
    yield f"{os.cpu_count()} cores of {_processor()}"
    yield f"{platform.system()} {platform.release()}"
    yield f"Python {platform.python_version()}"
    yield f"SQLite {'.'.join(map(str, load_driver().version))}"
    yield f"PySide6 {version('PySide6_Essentials')}"
    disk = durable_writes(folder, 300)
    yield f"4 KiB write + fdatasync {shown(disk.median)} ms p50, {shown(disk.quantile(0.99))} ms p99"


class Others:
    """How much of the processors other programs take while we measure; children count as ours once they ended."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._used = _used_by_others()

    def share(self) -> float:
        """Their share of all processors since the beginning, 0 to 1."""
        passed = (time.monotonic() - self._began) * (os.cpu_count() or 1)
        return min(max((_used_by_others() - self._used) / passed, 0.0), 1.0)


def _used_by_others() -> float:
    """Processor seconds of the whole machine since its start, less those of this process and its ended children."""
    all_of_it = psutil.cpu_times()
    ours = os.times()
    return float(sum(all_of_it) - all_of_it.idle - getattr(all_of_it, "iowait", 0.0)) - sum(ours[:4])


def durable_writes(folder: Path, count: int) -> Figures:
    """The disk's own time for a small durable write."""
    path = folder / "disk"
    took = []
    handle = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    sync = getattr(os, "fdatasync", os.fsync)  # macOS has no fdatasync
    try:
        for _ in range(count):
            began = perf_counter()
            os.write(handle, b"x" * 4096)
            sync(handle)
            took.append((perf_counter() - began) * 1000)
    finally:
        os.close(handle)
        path.unlink()
    return Figures(who="4 KiB write + fdatasync", unit="ms", values=tuple(took))


def _commit() -> str:
    said = subprocess.run(
        ("git", "describe", "--always", "--dirty"),
        cwd=Path(__file__).parent,
        capture_output=True,
        text=True,
        check=False,
    )
    return said.stdout.strip() or "unknown"


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
