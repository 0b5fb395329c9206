"""On what it was measured."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from time import perf_counter

from app.store.driver import load_driver
from tests.bench.figures import Figures, shown


def machine_line(folder: Path) -> str:
    """Date, commit, processor, system, versions, load, and how fast the disk below ``folder`` makes 4 KiB durable."""
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
    if sys.platform != "win32":
        yield f"load {os.getloadavg()[0]:.1f} before"


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
