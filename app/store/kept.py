"""Small things that this device keeps to itself, one JSON text a key, beside the settings and not listed with them."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from app.store.db import Db
from app.store.work import Work

T = TypeVar("T")

_PREFIX = "kept."  # no setting is called so


def read(db: Db, key: str, shape: type[T], default: T) -> T:
    """What is kept under a key; the default where there is nothing, or nothing of that shape."""
    text = db.value("SELECT value FROM setting WHERE key = ?", (_PREFIX + key,))
    if text is None:
        return default
    try:
        return msgspec.json.decode(text, type=shape)
    except msgspec.MsgspecError:
        return default


def keep(work: Work, key: str, value: Any) -> None:
    """Keeps a value under a key."""
    work.db.run(
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (_PREFIX + key, msgspec.json.encode(value).decode()),
    )
    work.prefer()
