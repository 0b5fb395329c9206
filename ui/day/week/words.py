"""What the week says of a day."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QDate, QLocale

from app.domain.instant import SECOND
from app.domain.records import SubmissionState
from app.timesheet.review import WeekDay
from ui import wording
from ui.language import mark, tr


class DayTold(NamedTuple):
    """The texts of a day's column. ``warned`` says that something must be settled before the day is submitted."""

    name: str
    worked: str
    target: str
    state: str
    warned: bool


def day_told(day: WeekDay, today: date) -> DayTold:
    """A day in a few words: "Fri 20", "7:45", "of 8:00", "3 to settle"."""
    ahead = day.day > today
    name = QLocale().toString(QDate(day.day.year, day.day.month, day.day.day), "ddd d")
    return DayTold(
        name=name,
        worked="–" if ahead or not day.entries else wording.hours_minutes(day.attended),
        target=tr("of {length}", length=wording.hours_minutes(day.target * SECOND)) if day.target else "",
        state="" if ahead else _state(day),
        warned=bool(day.blocking) or _is_returned(day),
    )


def day_spoken(day: WeekDay, today: date) -> str:
    """A day in one line, for those who point at it or listen."""
    parts = [wording.full_date(day.day)]
    if day.day <= today:
        parts.append(tr("{length} attended", length=wording.length(day.attended)))
        if day.unattended:
            parts.append(tr("{length} unattended", length=wording.length(day.unattended)))
        parts.append(tr("{length} billable", length=wording.length(day.billable)))
    if day.target:
        parts.append(tr("target {length}", length=wording.length(day.target * SECOND)))
    if day.day <= today and _state(day):
        parts.append(_state(day))
    return ", ".join(parts)


def _is_returned(day: WeekDay) -> bool:
    return day.submission is not None and day.submission.state is SubmissionState.RETURNED


_STATES = {
    SubmissionState.SUBMITTED: mark("submitted"),
    SubmissionState.APPROVED: mark("approved"),
    SubmissionState.RETURNED: mark("returned"),
}


def _state(day: WeekDay) -> str:
    if day.submission is not None and day.submission.state in _STATES:
        return tr(_STATES[day.submission.state])
    if day.problems:
        return tr("%n to settle", n=day.problems)
    return tr("settled") if day.entries else ""
