"""What the driver writes down for the oracle while a schedule runs: plain values, kept apart from the product."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple


class Told(NamedTuple):
    """The program told its technician that this was saved: new values of a record's fields as tables hold them."""

    machine: str
    kind: str
    id: str
    gone: bool
    values: dict[str, Any]


class Sighting(NamedTuple):
    """What one answer of the server said of its order, and the rows in it as kind, id, row_seq and rev."""

    epoch: int
    head: int
    commit: str
    rows: tuple[tuple[str, str, int, str], ...]


class LedgerFile(NamedTuple):
    """A ledger at rest, whose it is, and what its program told. ``copy_of`` names the machine it was copied from."""

    machine: str
    path: Path
    person_id: str
    told: list[Told]
