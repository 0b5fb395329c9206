"""Problems of days that a person said are right as they are. They stay on this machine."""

from __future__ import annotations

from app.store.db import Db


def marks(db: Db) -> set[str]:
    """The marks of all of them."""
    return {mark for (mark,) in db.rows("SELECT mark FROM accepted")}
