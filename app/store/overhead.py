"""How long the technician was occupied with Wrenchtime itself, by local day. It is in no journal and leaves the machine
in no way."""

from __future__ import annotations

from datetime import date

from app.store.db import Db


def add(db: Db, day: date, seconds: int) -> None:
    """Adds to a day."""
    db.run(
        "INSERT INTO overhead (day, seconds) VALUES (?, ?)"
        " ON CONFLICT (day) DO UPDATE SET seconds = seconds + excluded.seconds",
        (day.isoformat(), seconds),
    )


def of_days(db: Db, first: date, last: date) -> int:
    """The seconds of days, both included."""
    found: int = db.value(
        "SELECT coalesce(sum(seconds), 0) FROM overhead WHERE day BETWEEN ? AND ?",
        (first.isoformat(), last.isoformat()),
    )
    return found
