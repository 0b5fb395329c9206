"""What managers do with submitted days: look through them, approve them, or give them back with a comment."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from sqlalchemy import Connection

from app.domain.clock import Clock
from app.domain.records import EntryState, SubmissionState
from app.wire.records import Kind
from server import problems
from server.accounts.identity import Identity, Permission
from server.catalogue.edits import author, changing
from server.catalogue.queries import Filter, HistoryItem
from server.catalogue.service import Catalogue
from server.clock import now
from server.reading import judged
from server.store.engine import Database
from server.store.ordered import write_in_order
from server.store.records import Stored, Values
from server.sync import queries as synced
from server.sync.queries import Key
from server.timesheets.days import HANDED_IN, span_of
from server.unfit import Unfit, is_id, judge_date

MAX_DAYS = 200
"""Days that are approved or returned at once."""

_APPROVED_FROM = frozenset({*HANDED_IN, EntryState.SUBMITTED})
_RETURNED_FROM = frozenset({EntryState.SUBMITTED, EntryState.APPROVED})


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Which days are wanted; ``day_from`` to ``day_until`` ("YYYY-MM-DD", until exclusive)."""

    state: SubmissionState | None = None
    person_id: str | None = None
    day_from: str | None = None
    day_until: str | None = None


class Submissions:
    """Submitted days of an organisation; to technicians their own, to read."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._catalogue = Catalogue(database, clock)

    def page(self, by: Identity, wanted: Wanted, after: str = "", limit: int = 100) -> list[Stored]:
        """Up to ``limit`` days whose id is greater than ``after``, by id. Raises invalid, not-allowed."""
        try:
            judge_date("day_from", wanted.day_from)
            judge_date("day_until", wanted.day_until)
        except Unfit as unfit:
            raise problems.invalid("Not a date", unfit.detail) from unfit
        chosen = Filter(
            state=None if wanted.state is None else wanted.state.value,
            person_id=wanted.person_id,
            day_from=wanted.day_from,
            day_until=wanted.day_until,
        )
        return self._catalogue.page(by, Kind.SUBMISSION, wanted=chosen, after=after, limit=limit)

    def get(self, by: Identity, submission_id: str) -> Stored:
        """One day; raises not-found."""
        return self._catalogue.get(by, Kind.SUBMISSION, submission_id)

    def history(self, by: Identity, submission_id: str) -> list[HistoryItem]:
        """All changes of a day, the first one first; raises not-found."""
        return self._catalogue.history(by, Kind.SUBMISSION, submission_id)

    def entries(self, by: Identity, submission_id: str) -> list[Stored]:
        """The live entries that start in the day, by start, late ones too; raises not-found."""
        found = self.get(by, submission_id)

        def work(connection: Connection) -> list[Stored]:
            keys = _entry_keys(connection, by.org_id, found)
            return list(synced.records(connection, by.org_id, keys, lock=False).values())

        return sorted(self._database.read(work), key=lambda entry: (entry.values["start"], entry.id))

    def approve(self, by: Identity, ids: Sequence[str]) -> int:
        """Approves submitted days with their entries, all or none; how many were not approved already.

        Late entries stay late. Raises invalid for a day that is not submitted, not-found.
        """

        def change(row: Stored) -> Values:
            state = row.values["state"]
            if state not in {SubmissionState.SUBMITTED, SubmissionState.APPROVED}:
                raise _not_so(row, f"is {state}. Only a submitted day is approved")
            return {"state": SubmissionState.APPROVED.value}

        return self._set(by, ids, change, _APPROVED_FROM, EntryState.APPROVED)

    def give_back(self, by: Identity, ids: Sequence[str], comment: str, comment_entry_id: str | None = None) -> int:
        """Returns submitted or approved days with their entries to their technicians, all or none; how many changed.

        The comment says why, ``comment_entry_id`` names the entry it is about. Invoiced entries stay locked. Raises
        invalid for a day that is open, or without a comment, not-found.
        """
        if not comment.strip():
            raise problems.invalid("Say why", "A day is returned with a comment that says what is wrong with it.")

        def change(row: Stored) -> Values:
            if row.values["state"] == SubmissionState.OPEN:
                raise _not_so(row, "is open. It is its technician's already")
            return {
                "state": SubmissionState.RETURNED.value, "comment": comment.strip(),
                "comment_entry_id": comment_entry_id,
            }  # fmt: skip

        return self._set(by, ids, change, _RETURNED_FROM, EntryState.RETURNED)

    def _set(self, by: Identity, ids: Sequence[str], change: _Change, moved: frozenset[str], state: EntryState) -> int:
        """Changes the days, and brings their ended entries from one of the ``moved`` states into another."""
        by.require(Permission.ALL_ENTRIES_WRITE)
        if len(ids) > MAX_DAYS:
            raise problems.too_large(f"{MAX_DAYS} days are taken at once.", max_items=MAX_DAYS)
        if not all(map(is_id, ids)):
            raise problems.not_found("One of the days does not exist.")

        def work(connection: Connection) -> int:
            days, entries = _locked(connection, by.org_id, {(Kind.SUBMISSION, submission_id) for submission_id in ids})
            of_days = [changing(day, _judged(day, change(day)), by) for day in days]
            of_entries = [
                changing(entry, {"state": state.value}, by)
                for entry in entries
                if entry.values["state"] in moved and entry.values["end"] is not None
            ]
            writes = [write for write in (*of_days, *of_entries) if write is not None]
            if writes:
                write_in_order(connection, author(by), writes, now(self._clock))
            return sum(write is not None for write in of_days)

        return self._database.write(work)


_Change = Callable[[Stored], Values]
"""What becomes of a day; raises where it may not."""


def _locked(connection: Connection, org_id: str, keys: set[Key]) -> tuple[list[Stored], list[Stored]]:
    """The days and the live entries that start in them, each by key; raises not-found.

    Day and zone of a submission never change, so what is in it can be told before it is locked. Entries that come
    meanwhile are late, and late ones are left alone.
    """
    known = synced.records(connection, org_id, keys, lock=False)
    if keys - known.keys() or any(day.deleted for day in known.values()):
        raise problems.not_found("One of the days does not exist.")
    in_days = {key for day in known.values() for key in _entry_keys(connection, org_id, day)}
    rows = synced.records(connection, org_id, keys | in_days, lock=True)
    entries = [rows[key] for key in sorted(in_days & rows.keys()) if not rows[key].deleted]
    return [rows[key] for key in sorted(keys)], entries


def _entry_keys(connection: Connection, org_id: str, day: Stored) -> set[Key]:
    span = span_of(day.values["day"], day.values["zone"])
    return {(Kind.ENTRY, entry_id) for entry_id in synced.entries_in(connection, org_id, day.person_id, span)}


def _judged(day: Stored, new: Values) -> Values:
    try:
        judged(Kind.SUBMISSION, {**day.values, **new})
    except Unfit as unfit:
        raise problems.invalid("It cannot be so", unfit.detail, *filter(None, [unfit.field])) from unfit
    return new


def _not_so(day: Stored, why: str) -> problems.ServerProblem:
    return problems.invalid("The day cannot be changed so", f"{day.values['day']} {why}.")
