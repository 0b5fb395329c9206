"""What the review of days needs to know beside the entries, read from one snapshot."""

from __future__ import annotations

from datetime import date

import msgspec

from app.domain.days import day_span
from app.domain.daysheet import DaySheet, day_sheet
from app.domain.instant import HOUR, MINUTE, Instant
from app.domain.problems import Findings, Problem, Rules, problems
from app.domain.records import Submission, SubmissionState
from app.domain.workhours import WorkHours, read_hours, read_target
from app.settings import LONGEST_ENTRY, SHORTEST_GAP, WORK_HOURS, WORK_TARGET, stored
from app.store import accepted, catalogue, entries, journal, submissions, sync_state, timers
from app.store.db import Db
from app.wire.records import Kind


class Habits(msgspec.Struct, frozen=True):
    """How the technician works: hours, target in seconds by weekday (Monday first), and from when on to ask."""

    hours: WorkHours
    target: tuple[int, ...]
    rules: Rules

    def target_of(self, day: date) -> int:
        """The seconds to be worked on a day."""
        return self.target[day.weekday()]


def habits(db: Db) -> Habits:
    """The settings on working time."""
    hours = read_hours(stored(db, WORK_HOURS))
    return Habits(
        hours,
        read_target(stored(db, WORK_TARGET), hours),
        Rules(stored(db, SHORTEST_GAP) * MINUTE, stored(db, LONGEST_ENTRY) * HOUR),
    )


def problems_of(db: Db, day: date, zone: str, now: Instant) -> tuple[DaySheet, tuple[Problem, ...]]:
    """A local day laid out, and what is not right about it yet."""
    known = habits(db)
    sheet = day_sheet(day, zone, entries.overlapping(db, day_span(day, zone)), now)
    return sheet, sheet_problems(db, sheet, known, now, submissions.of_day(db, day))


def sheet_problems(
    db: Db, sheet: DaySheet, known: Habits, now: Instant, submission: Submission | None
) -> tuple[Problem, ...]:
    """What is not right yet about a day that is laid out already."""
    ids = {piece.entry.id for piece in sheet.pieces}
    # Where there is no server, everything waits and nothing is amiss.
    joined = sync_state.account(db) is not None
    unsettled = journal.unsettled(db, Kind.ENTRY, ids) if joined else []
    of_day = journal.unsettled(db, Kind.SUBMISSION, [submission.id]) if joined and submission is not None else []
    found = Findings(
        hours=known.hours.spans(sheet.day, sheet.zone),
        absences=[absence for absence in timers.undecided(db) if absence.entry_id in ids],
        wants_note=catalogue.wanting_notes(db),
        accepted=accepted.marks(db),
        handed_in=submission is not None and submission.state in (SubmissionState.SUBMITTED, SubmissionState.APPROVED),
        day_held=next((mid for _, mid, state in of_day if state == journal.ATTENTION), None),
        held={entry_id: mid for entry_id, mid, state in unsettled if state == journal.ATTENTION},
        unsent={entry_id for entry_id, _, state in unsettled if state == journal.PENDING},
    )
    return problems(sheet, found, known.rules, now)
