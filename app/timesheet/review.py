"""The review: a day with all that is not right about it yet, and a week at a glance."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec

from app.domain.clock import Clock
from app.domain.days import days_span
from app.domain.daysheet import day_sheet
from app.domain.problems import Problem
from app.domain.records import Submission
from app.store import entries, submissions
from app.store.ledger import Ledger
from app.timesheet.days import Day, laid_out
from app.timesheet.findings import habits, sheet_problems
from app.timesheet.undo import Undo


class ReviewedDay(msgspec.Struct, frozen=True, kw_only=True):
    """A day with its problems; ``target`` is what was to be worked, in seconds.

    ``submission`` is ``None`` for a day that was never handed in. ``next_undo`` and ``next_redo`` are what to call the
    gestures that would be undone and done once more.
    """

    day: Day
    problems: tuple[Problem, ...]
    target: int
    submission: Submission | None = None
    next_undo: str | None = None
    next_redo: str | None = None

    @property
    def blocking(self) -> tuple[Problem, ...]:
        """What must be settled before the day is submitted."""
        return tuple(problem for problem in self.problems if problem.blocks)


class WeekDay(msgspec.Struct, frozen=True, kw_only=True):
    """A day of a week. Lengths are milliseconds as in a day sheet, the target is in seconds.

    ``problems`` counts what somebody here can settle, ``blocking`` what must be before the day is submitted.
    """

    day: date
    attended: int
    unattended: int
    billable: int
    covered: int
    target: int
    entries: int
    problems: int
    blocking: int
    submission: Submission | None = None


class Week(msgspec.Struct, frozen=True):
    """Seven local days from a Monday on, and their sums."""

    monday: date
    zone: str
    days: tuple[WeekDay, ...]

    @property
    def attended(self) -> int:
        """Milliseconds of attended work: the sum of the days."""
        return sum(day.attended for day in self.days)

    @property
    def billable(self) -> int:
        """Billable milliseconds: the sum of the days."""
        return sum(day.billable for day in self.days)

    @property
    def target(self) -> int:
        """Seconds that were to be worked: the sum of the days."""
        return sum(day.target for day in self.days)


class Review:
    """Reads days and weeks for their review, on one ledger."""

    def __init__(self, ledger: Ledger, clock: Clock, undo: Undo) -> None:
        self._ledger = ledger
        self._clock = clock
        self._undo = undo

    def day(self, day: date, zone: str | None = None) -> ReviewedDay:
        """A local date in the given zone or the machine's, with its problems."""
        reading = self._clock.read()
        zone = zone or reading.zone
        with self._ledger.read() as db:
            laid = laid_out(db, day, zone, reading.wall)
            known = habits(db)
            submission = submissions.of_day(db, day)
            next_undo, next_redo = self._undo.labels(db)
            return ReviewedDay(
                day=laid,
                problems=sheet_problems(db, laid.sheet, known, reading.wall, submission),
                target=known.target_of(day),
                submission=submission,
                next_undo=next_undo,
                next_redo=next_redo,
            )

    def week(self, monday: date, zone: str | None = None) -> Week:
        """The seven days of the week in which ``monday`` lies."""
        reading = self._clock.read()
        zone = zone or reading.zone
        monday -= timedelta(days=monday.weekday())
        days = [monday + timedelta(days=number) for number in range(7)]
        with self._ledger.read() as db:
            known = habits(db)
            handed_in = submissions.of_days(db, days[0], days[-1])
            found = entries.overlapping(db, days_span(days[0], days[-1], zone))
            week = []
            for day in days:
                sheet = day_sheet(day, zone, found, reading.wall)
                submission = handed_in.get(day.isoformat())
                problems = sheet_problems(db, sheet, known, reading.wall, submission)
                week.append(
                    WeekDay(
                        day=day,
                        attended=sheet.attended,
                        unattended=sheet.unattended,
                        billable=sheet.billable,
                        covered=sheet.covered,
                        target=known.target_of(day),
                        entries=len(sheet.pieces),
                        problems=sum(not problem.waits for problem in problems),
                        blocking=sum(problem.blocks for problem in problems),
                        submission=submission,
                    )
                )
        return Week(monday, zone, tuple(week))
