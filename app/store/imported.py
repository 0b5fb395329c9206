"""What of other programs' records the ledger holds already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from app.store.db import Db

_BATCH = 500


def known_origins(db: Db, origins: Iterable[str]) -> set[str]:
    """Those origins of which there is an entry, a discarded one too: what was thrown away does not come back."""
    return set(_known(db, "SELECT origin FROM entry WHERE origin IN", origins))


def known_ids(db: Db, ids: Iterable[str]) -> set[str]:
    """Those ids of which there is an entry, a discarded one too."""
    return set(_known(db, "SELECT id FROM entry WHERE id IN", ids))


def others_wrote(db: Db) -> int:
    """A number that changes when another connection has committed, asked inside a transaction."""
    version: int = db.value("PRAGMA data_version")
    return version


def _known(db: Db, select: str, wanted: Iterable[str]) -> Iterator[str]:
    rest = iter(wanted)
    while batch := list(islice(rest, _BATCH)):
        for (found,) in db.rows(f"{select} ({', '.join('?' * len(batch))})", batch):
            yield found
