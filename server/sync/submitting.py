"""What becomes of a day that a technician hands in or takes back: pure rules (docs/sync.md, rules 22 to 27)."""

from __future__ import annotations

from app.domain.days import local
from app.domain.ids import is_made_of_a_day, submission_id
from app.domain.records import EntryState, SubmissionState
from app.wire.protocol import ProblemType, SentMutation
from app.wire.records import Fields, Kind
from server.reading import read_some
from server.store.ordered import Write
from server.store.records import Stored
from server.sync.rules import Rules, Verdict, rejected
from server.timesheets.days import HANDED_IN, in_state, span_of
from server.timesheets.locks import CLOSED, is_closed
from server.unfit import Unfit

_MINE = (SubmissionState.OPEN, SubmissionState.SUBMITTED)
"""The states that a technician brings a day into."""
_OF_MANAGERS = ("comment", "comment_entry_id")


def as_technicians_say(fields: Fields, row: Stored | None) -> Fields:
    """The values that a device has a say in. A day's zone stays what it was when it was made.

    Raises :class:`Unfit` for another day than the record's.
    """
    kept = {name: value for name, value in read_some(Kind.SUBMISSION, fields).items() if name not in _OF_MANAGERS}
    if row is None:
        return kept
    if kept.pop("day", row.values["day"]) != row.values["day"]:
        raise Unfit("The day of a submission stays what it is. Submit the other day as such.", "day")
    kept.pop("zone", None)
    return kept


def refused(mutation: SentMutation, row: Stored | None, made: Stored, rules: Rules) -> Verdict | None:
    """Why a day may not become ``made``; ``None`` where it may."""
    person, day = rules.device.person_id, str(made.values["day"])
    before = SubmissionState.OPEN if row is None else SubmissionState(row.values["state"])
    after = SubmissionState(made.values["state"])
    if row is None and is_made_of_a_day(mutation.id) and mutation.id != submission_id(person, day):
        return _rejected(
            "The id is of another day", "The id of a submission is made of its person and day.", None, field="id"
        )
    if row is None and (other := rules.days.of(day)) is not None and other.id != mutation.id:
        return _rejected(
            "The day is there already",
            f"{day} was handed in once already, as another record, and that one counts. Let this one go.",
            None,
            field="day",
        )
    if before is SubmissionState.APPROVED:
        return rejected(
            ProblemType.LOCKED, "The day is approved", "It stayed as it is. Ask a manager to return it.", row,
            lock=EntryState.APPROVED,
        )  # fmt: skip
    if after is not before and after not in _MINE:
        return rejected(
            ProblemType.NOT_ALLOWED, "Not allowed", "A day is approved and returned by managers.", row, field="state"
        )
    if after is before:
        return None
    start = span_of(day, made.values["zone"]).start
    if before is not SubmissionState.RETURNED and is_closed(start, rules.closed_until):
        return rejected(
            ProblemType.LOCKED, "The period is closed", "Days in it are handed in and taken back no more.", row,
            lock=CLOSED,
        )  # fmt: skip
    return _still_running(made, row, rules) if after is SubmissionState.SUBMITTED else None


def effects(row: Stored | None, made: Stored, rules: Rules) -> tuple[Write, ...]:
    """The entries that are locked with the day, or opened again with it."""
    before = SubmissionState.OPEN if row is None else SubmissionState(row.values["state"])
    after = SubmissionState(made.values["state"])
    if after is before:
        return ()
    entries = rules.days.entries(made)
    if after is SubmissionState.SUBMITTED:
        return tuple(in_state(one, EntryState.SUBMITTED) for one in entries if one.values["state"] in HANDED_IN)
    return tuple(in_state(one, EntryState.OPEN) for one in entries if one.values["state"] == EntryState.SUBMITTED)


def _still_running(made: Stored, row: Stored | None, rules: Rules) -> Verdict | None:
    for entry in rules.days.entries(made):
        if entry.values["end"] is None:
            at = local(entry.values["start"], entry.values["zone"])
            return _rejected(
                "Something still runs",
                f"What was started at {at:%H:%M} on that day still runs. Stop it, then submit the day again.",
                row,
                field="state",
            )
    return None


def _rejected(title: str, detail: str, row: Stored | None, *, field: str) -> Verdict:
    return rejected(ProblemType.INVALID, title, detail, row, field=field)
