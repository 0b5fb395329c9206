"""What a person must still be told: kept in the ledger until it is dismissed, whichever program shows it."""

from __future__ import annotations

import msgspec

from app.domain.instant import Instant
from app.store.db import Db


class Notice(msgspec.Struct, frozen=True):
    """A title and a message for a person; ``key`` names it, so that the same thing is told once."""

    key: str
    at: Instant
    title: str
    message: str


def listed(db: Db) -> list[Notice]:
    """All notices, the latest first."""
    rows = db.rows("SELECT key, at, title, message FROM notice ORDER BY at DESC, key")
    return [Notice(*row) for row in rows]


def exists(db: Db, key: str) -> bool:
    """Whether a notice of that key waits to be read."""
    return db.row("SELECT 1 FROM notice WHERE key = ?", (key,)) is not None


def post(db: Db, key: str, at: Instant, title: str, message: str) -> None:
    """Stores a notice; one of the same key is replaced."""
    db.run(
        "INSERT INTO notice (key, at, title, message) VALUES (?, ?, ?, ?) ON CONFLICT (key)"
        " DO UPDATE SET at = excluded.at, title = excluded.title, message = excluded.message",
        (key, at, title, message),
    )


def dismiss(db: Db, key: str) -> bool:
    """Removes a notice; ``False`` when there was none."""
    return bool(db.run("DELETE FROM notice WHERE key = ?", (key,)))
