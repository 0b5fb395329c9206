"""What there is to know at a glance: what runs, what is parked, what waits for an answer, the day so far."""

from __future__ import annotations

from datetime import date

import msgspec

from app.domain.clock import Clock, Reading
from app.domain.days import date_of, day_span
from app.domain.daysheet import day_sheet
from app.domain.instant import Instant
from app.domain.records import Absence
from app.store import entries, timers
from app.store.described import Described, describe
from app.store.ledger import Ledger
from app.tracking.ending import clocked_end


class Running(msgspec.Struct, frozen=True):
    """A running entry; ``elapsed`` milliseconds of it had passed by true time when it was read."""

    described: Described
    elapsed: int


class ParkedWork(msgspec.Struct, frozen=True):
    """Work set aside, and since when."""

    described: Described
    at: Instant


class Question(msgspec.Struct, frozen=True):
    """An absence that waits for a decision, with its entry."""

    absence: Absence
    described: Described


class Overview(msgspec.Struct, frozen=True, kw_only=True):
    """The state of things at ``reading``. ``today`` is the day's attended time so far, in milliseconds."""

    reading: Reading
    day: date
    running: tuple[Running, ...]
    parked: tuple[ParkedWork, ...]
    questions: tuple[Question, ...]
    today: int

    @property
    def attended(self) -> Running | None:
        """The timer that has the technician's attention."""
        return next((item for item in self.running if item.described.entry.attended), None)


class Overviews:
    """Reads the overview of one ledger."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def read(self) -> Overview:
        """Everything at a glance, from one snapshot."""
        reading = self._clock.read()
        today = date_of(reading.wall, reading.zone)
        with self._ledger.read() as db:
            runs = entries.running(db)
            stack = timers.parked(db)
            absences = timers.undecided(db)
            of_absences = {absence.entry_id: entries.get(db, absence.entry_id) for absence in absences}
            known = [
                *runs,
                *(item.entry for item in stack),
                *(entry for entry in of_absences.values() if entry),
            ]
            described = {item.entry.id: item for item in describe(db, known)}
            passed = {
                entry.id: clocked_end(entry, timers.events(db, entry.id), reading)[0] - entry.start for entry in runs
            }
            on_day = entries.overlapping(db, day_span(today, reading.zone))
        return Overview(
            reading=reading,
            day=today,
            running=tuple(Running(described[entry.id], passed[entry.id]) for entry in runs),
            parked=tuple(ParkedWork(described[item.entry.id], item.at) for item in stack),
            questions=tuple(Question(absence, described[absence.entry_id]) for absence in absences),
            today=day_sheet(today, reading.zone, on_day, reading.wall).attended,
        )
