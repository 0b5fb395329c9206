"""Gestures of the panel that take more than one call of the core. They run where ledger work is done."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from app.bootstrap import Services
from app.domain.instant import HOUR, MINUTE
from app.domain.records import Entry
from app.store import notices
from app.store.changes import ChangeSet
from app.tracking import toggling
from app.tracking.edits import Details
from app.tracking.links import Wanted
from app.tracking.overview import Question
from app.tracking.subject import UNASSIGNED, Named, Subject
from ui.moments import nearest

if TYPE_CHECKING:
    from ui.panel.results import Row


def start(services: Services, row: Row, *, attended: bool) -> ChangeSet:
    """Starts what a row stands for, and makes it first if it is not there yet."""
    return services.timers.start(_subject(row), attended=attended)


def start_linked(services: Services, wanted: Wanted) -> ChangeSet:
    """Starts what a link wants, once a person has agreed."""
    return services.timers.start(wanted.named or UNASSIGNED, note=wanted.note)


def toggle(services: Services) -> ChangeSet:
    """Stops, or goes on with the last work."""
    return toggling.toggle(services.ledger, services.timers, services.overviews.read())


def correct(services: Services, entry_id: str, row: Row) -> ChangeSet:
    """Says that an entry is for what a row stands for, and was from its start."""
    return services.edits.change(entry_id, Details(subject=_subject(row)))


def begin_at(services: Services, entry: Entry, at: time) -> ChangeSet:
    """Moves the start of an entry to a time of day, the one nearest to where it is.

    At most half a day back, so that a time that has not come yet is refused and not taken for yesterday's.
    """
    latest = services.clock.read().wall if entry.end is None else entry.end
    begun = nearest(at, entry.zone, entry.start, entry.start - 12 * HOUR, latest)
    return services.edits.change(entry.id, Details(start=begun))


def begin_earlier(services: Services, entry: Entry, minutes: int) -> ChangeSet:
    """Moves the start of an entry back."""
    return services.edits.change(entry.id, Details(start=entry.start - minutes * MINUTE))


def ended_at(services: Services, question: Question, at: time) -> ChangeSet:
    """Answers a question by a time of day, the one nearest to the last sign of life."""
    reading = services.clock.read()
    entry = question.described.entry
    latest = reading.wall if entry.end is None else entry.end
    end = nearest(at, reading.zone, question.absence.start, entry.start, latest)
    return services.absences.end_at(question.absence.id, end)


def broke_off(services: Services, question: Question, at: time) -> ChangeSet:
    """Answers a question: the work went on until a time of day within the absence, and again after it."""
    absence, zone = question.absence, services.clock.read().zone
    return services.absences.split(absence.id, nearest(at, zone, absence.start, absence.start, absence.end))


def move_absence(services: Services, absence_id: str, row: Row) -> ChangeSet:
    """Answers a question: the absence was work for what a row stands for."""
    return services.absences.move(absence_id, _subject(row))


def dismiss(services: Services, key: str) -> ChangeSet:
    """Puts a notice away that was read."""
    return services.ledger.write(lambda work: notices.dismiss(work.db, key))


def _subject(row: Row) -> Subject | Named:
    if row.typed is not None:
        return Named(customer=row.typed.customer, title=row.typed.title)
    return row.subject or UNASSIGNED
