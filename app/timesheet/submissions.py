"""Handing in a day or a week, and taking a day back. It works with a server and without one.

A day takes its entries along: those that start on it become submitted and are locked. Only the day is journaled; the
server draws the same conclusion for the entries (docs/sync.md).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from app.domain.clock import Clock, Reading
from app.domain.days import date_of, day_span
from app.domain.errors import Refusal
from app.domain.gestures import Gesture
from app.domain.ids import new_id, submission_id
from app.domain.problems import Problem, ProblemKind
from app.domain.records import Entry, EntryState, Submission, SubmissionState
from app.store import entries, submissions, sync_state
from app.store.changes import ChangeSet
from app.store.db import Db
from app.store.ledger import Ledger
from app.store.work import Work
from app.timesheet.findings import problems_of

_TO_SUBMIT = (EntryState.OPEN, EntryState.RETURNED)

_IN_THE_WAY = {
    ProblemKind.RUNNING: ("a timer runs", "{n} timers run"),
    ProblemKind.UNASSIGNED: ("an entry is not assigned", "{n} entries are not assigned"),
    ProblemKind.ABSENCE: ("an absence is undecided", "{n} absences are undecided"),
}


class Submissions:
    """Use cases on days that are handed in for approval, on one ledger."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def of_day(self, day: date) -> Submission | None:
        """What is known of a day: its state, and a manager's comment where it was returned."""
        with self._ledger.read() as db:
            return submissions.of_day(db, day)

    def submit(self, day: date, *, note: str = "", zone: str | None = None) -> ChangeSet:
        """Hands in a local day. Refuses while a timer runs, an entry is not assigned or an absence undecided."""
        reading = self._clock.read()

        def work(work: Work) -> None:
            known = submissions.of_day(work.db, day)
            _refuse_handed_in(day, known)
            found = _to_submit(work.db, day, known.zone if known else zone or reading.zone)
            if not found:
                raise Refusal("Nothing to submit", f"Nothing that could be submitted was recorded on {day}.")
            _submit(work, day, note, zone or reading.zone, reading)

        return self._ledger.write(work, Gesture.SUBMIT)

    def submit_week(self, monday: date, *, note: str = "", zone: str | None = None) -> ChangeSet:
        """Hands in all days of the week in which ``monday`` lies that can be: all of them or none.

        Days without work, days that were handed in before, and days that have not come yet are left out.
        """
        reading = self._clock.read()
        monday -= timedelta(days=monday.weekday())

        def work(work: Work) -> None:
            days = [day for day in _week(monday) if _is_to_submit(work.db, day, zone or reading.zone, reading)]
            if not days:
                raise Refusal("Nothing to submit", f"No day of the week from {monday} is left to submit.")
            for day in days:
                _submit(work, day, note, zone or reading.zone, reading)

        return self._ledger.write(work, Gesture.SUBMIT)

    def withdraw(self, day: date) -> ChangeSet:
        """Takes a submitted day back, so that its entries can be changed again."""

        def work(work: Work) -> None:
            known = submissions.of_day(work.db, day)
            if known is not None and known.state is SubmissionState.APPROVED:
                raise Refusal("The day is approved", f"{day} was approved. Ask your manager to return it.")
            if known is None or known.state is not SubmissionState.SUBMITTED:
                raise Refusal("Nothing to withdraw", f"{day} is not submitted, so it can be changed as it is.")
            work.change(known, msgspec.structs.replace(known, state=SubmissionState.OPEN))
            for entry in _of_day(work.db, day, known.zone):
                if entry.state is EntryState.SUBMITTED:
                    work.set_state(entry, EntryState.OPEN)

        return self._ledger.write(work, Gesture.WITHDRAW)


def _submit(work: Work, day: date, note: str, zone: str, reading: Reading) -> None:
    known = submissions.of_day(work.db, day)
    zone = known.zone if known else zone
    if day > date_of(reading.wall, zone):
        raise Refusal("In the future", f"{day} has not come yet. Submit it when it is over.")
    found = _of_day(work.db, day, zone)
    _refuse_unsettled(day, _blocking(work.db, day, zone, reading, found))
    if known is None:
        # The id may be that of a day which was refused by the server and let go before.
        work.send_whole(
            Submission(id=_id(work.db, day), day=day.isoformat(), zone=zone, state=SubmissionState.SUBMITTED, note=note)
        )
    else:
        work.change(known, msgspec.structs.replace(known, state=SubmissionState.SUBMITTED, note=note or known.note))
    for entry in found:
        if entry.state in _TO_SUBMIT:
            work.set_state(entry, EntryState.SUBMITTED)


def _id(db: Db, day: date) -> str:
    """With a server, two devices of one person mean the same record of a day."""
    account = sync_state.account(db)
    return new_id() if account is None else submission_id(account.person_id, day.isoformat())


def _of_day(db: Db, day: date, zone: str) -> list[Entry]:
    """The entries that belong to a day: those that start on it."""
    return list(entries.stream(db, day_span(day, zone)))


def _to_submit(db: Db, day: date, zone: str) -> list[Entry]:
    return [entry for entry in _of_day(db, day, zone) if entry.state in _TO_SUBMIT]


def _week(monday: date) -> list[date]:
    return [monday + timedelta(days=number) for number in range(7)]


def _is_to_submit(db: Db, day: date, zone: str, reading: Reading) -> bool:
    known = submissions.of_day(db, day)
    if known is not None and known.state in (SubmissionState.SUBMITTED, SubmissionState.APPROVED):
        return False
    zone = known.zone if known else zone
    return day <= date_of(reading.wall, zone) and bool(_to_submit(db, day, zone))


def _blocking(db: Db, day: date, zone: str, reading: Reading, found: Sequence[Entry]) -> list[Problem]:
    """What stands in the way. What began the day before belongs to that day."""
    _, problems = problems_of(db, day, zone, reading.wall)
    ids = {entry.id for entry in found}
    return [problem for problem in problems if problem.blocks and problem.entry_id in ids]


def _refuse_unsettled(day: date, blocking: Sequence[Problem]) -> None:
    if not blocking:
        return
    counted = Counter(problem.kind for problem in blocking)
    told = [
        one if counted[kind] == 1 else many.format(n=counted[kind])
        for kind, (one, many) in _IN_THE_WAY.items()
        if kind in counted
    ]
    listed = " and ".join([", ".join(told[:-1]), told[-1]]) if len(told) > 1 else told[0]
    raise Refusal("Not ready to submit", f"On {day} {listed}. Settle that first, then submit the day.")


def _refuse_handed_in(day: date, known: Submission | None) -> None:
    if known is None:
        return
    if known.state is SubmissionState.APPROVED:
        raise Refusal("The day is approved", f"{day} was approved already. Ask your manager to return it.")
    if known.state is SubmissionState.SUBMITTED:
        raise Refusal("Submitted already", f"{day} was submitted already. Withdraw it first to submit it anew.")
