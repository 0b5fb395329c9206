"""A person's submitted days: which stretch of time each takes in, and what that means for entries in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import lru_cache

import msgspec

from app.domain.days import day_span
from app.domain.instant import Instant, to_datetime
from app.domain.records import EntryState, SubmissionState
from app.domain.span import Span
from server.store.ordered import Write
from server.store.records import Stored

SHUT = frozenset({SubmissionState.SUBMITTED, SubmissionState.APPROVED})
"""The states of a day for which new entries come late."""
HANDED_IN = (EntryState.OPEN, EntryState.RETURNED)
"""The states of entries that a submission takes along."""
_A_DAY = timedelta(days=1)


def span_of(day: str, zone: str) -> Span:
    """The local day as a stretch of time."""
    return day_span(date.fromisoformat(day), zone)


def is_in(start: Instant, span: Span) -> bool:
    """Whether an entry that starts then belongs to the day."""
    return span.start <= start < span.end


def around(start: Instant) -> tuple[str, ...]:
    """The local dates that an instant can have anywhere on earth."""
    return _around(to_datetime(start).date())


@lru_cache(maxsize=1_024)
def _around(day: date) -> tuple[str, ...]:
    return tuple((day + step).isoformat() for step in (-_A_DAY, timedelta(), _A_DAY))


class Days:
    """The days that one person has handed in or taken back, as they are while a transaction goes on.

    ``entries_in`` tells the person's live entries that start inside a stretch of time.
    """

    def __init__(self, submissions: Iterable[Stored], entries_in: Callable[[Span], list[Stored]]) -> None:
        self._by_day = {str(found.values["day"]): found for found in submissions}
        self._entries_in = entries_in

    def of(self, day: str) -> Stored | None:
        """The submission of a day."""
        return self._by_day.get(day)

    def note(self, submission: Stored) -> None:
        """A submission was made or changed."""
        self._by_day[str(submission.values["day"])] = submission

    def is_shut(self, start: Instant) -> bool:
        """Whether an entry that starts then would come to a day that is submitted or approved."""
        return self.shut_by(start) is not None

    def shut_by(self, start: Instant) -> Stored | None:
        """The submitted or approved day in which an entry that starts then would lie."""
        for day in around(start) if self._by_day else ():
            found = self._by_day.get(day)
            if found is not None and found.values["state"] in SHUT and is_in(start, span_of(day, found.values["zone"])):
                return found
        return None

    def entries(self, submission: Stored) -> list[Stored]:
        """The live entries of a day, by start."""
        found = self._entries_in(span_of(submission.values["day"], submission.values["zone"]))
        return sorted(found, key=lambda entry: (entry.values["start"], entry.id))


NOBODYS = Days((), lambda _: [])
"""For where no entry and no day is spoken of."""


def in_state(entry: Stored, state: EntryState) -> Write:
    """The entry brought into a state because of its day."""
    record = msgspec.structs.replace(
        entry, values={**entry.values, "state": state.value}, managed=entry.managed - {"state"}, row_seq=0, rev=""
    )
    before = {"state": entry.values["state"]}
    return Write(record=record, fresh=False, op="put", before=before, after={"state": state.value})
