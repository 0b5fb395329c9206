"""A progress bar on stderr for work that takes long, where somebody is there to see it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.cli.invocation import Invocation

Progress = Callable[[int, int], None]
"""Told how much is done, and of how much."""


@contextmanager
def bar(invocation: Invocation, what: str) -> Iterator[Progress | None]:
    """A bar for the length of the block; ``None`` for scripts, files and pipes."""
    if invocation.json or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
        task = bars.add_task(what, total=None)

        def update(done: int, whole: int) -> None:
            bars.update(task, completed=done, total=whole)

        yield update
