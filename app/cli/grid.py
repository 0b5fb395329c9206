"""Tables for people. Rich is imported here and only when a table is shown."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from typing import NamedTuple

_UNLIMITED = 400
"""Columns where the output is not a terminal: a table in a file or a pipe is not cut."""


class Column(NamedTuple):
    """A column: its heading, whether its texts are flush right, and whether they may be broken into lines."""

    heading: str
    right: bool = False
    breaks: bool = False


def show(columns: Sequence[Column], rows: Iterable[Sequence[str]], *, faint: frozenset[int] = frozenset()) -> None:
    """Prints a table; ``faint`` are the numbers of rows that step back. Columns without any text are left out."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    body = [list(row) for row in rows]
    kept = [number for number in range(len(columns)) if any(row[number] for row in body)]
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="bold")
    for number in kept:
        column = columns[number]
        table.add_column(
            column.heading, justify="right" if column.right else "left", no_wrap=not column.breaks, overflow="ellipsis"
        )
    for number, row in enumerate(body):
        # Text, because what people write may look like markup.
        table.add_row(*(Text(row[at]) for at in kept), style="dim" if number in faint else None)
    Console(file=sys.stdout, width=_width(), highlight=False, soft_wrap=False).print(table)


def _width() -> int:
    if os.environ.get("COLUMNS", "").isdigit() or sys.stdout.isatty():
        return shutil.get_terminal_size().columns
    return _UNLIMITED
