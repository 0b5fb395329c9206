"""Reading the days that were handed in."""

from __future__ import annotations

from datetime import date

from app.domain.records import Submission, SubmissionState
from app.store.db import Db
from app.store.rows import columns, from_row

_WEIGHT = list(SubmissionState)


def of_day(db: Db, day: date) -> Submission | None:
    """What is known of a day; where two devices made a record each before they met, the one that went furthest."""
    return of_days(db, day, day).get(day.isoformat())


def of_days(db: Db, first: date, last: date) -> dict[str, Submission]:
    """What is known of the days from first to last, by day ("YYYY-MM-DD")."""
    rows = db.rows(
        f"SELECT {columns(Submission)} FROM submission WHERE day BETWEEN ? AND ? AND deleted = 0",
        (first.isoformat(), last.isoformat()),
    )
    found = sorted((from_row(Submission, row) for row in rows), key=lambda it: (_WEIGHT.index(it.state), it.id))
    return {submission.day: submission for submission in found}
