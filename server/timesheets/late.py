"""Whether an entry comes late: its period is closed, or its day was handed in."""

from __future__ import annotations

from sqlalchemy import Connection

from app.domain.instant import Instant
from server.sync import queries
from server.timesheets.days import NOBODYS, Days
from server.timesheets.locks import is_closed
from server.unfit import is_id

_FIRST, _LAST = "0000-00-00", "9999-99-99"


class Lateness:
    """What is closed and handed in, person by person, as one transaction sees it."""

    def __init__(self, connection: Connection, org_id: str, closed_until: Instant | None) -> None:
        self._connection = connection
        self._org_id = org_id
        self.closed_until = closed_until
        self._days: dict[str, Days] = {}

    def hold(self, *person_ids: str) -> None:
        """Reads what these persons have handed in; they hand in nothing more before the transaction ends.

        To be called before records are locked, as a push does.
        """
        for person_id in sorted(filter(is_id, set(person_ids))):
            found = queries.submissions(self._connection, self._org_id, person_id, _FIRST, _LAST, lock=True)
            self._days[person_id] = Days(found, lambda _: [])

    def days(self, person_id: str) -> Days:
        """What a person has handed in."""
        if person_id not in self._days:
            self.hold(person_id)
        return self._days.get(person_id, NOBODYS)

    def of(self, person_id: str, start: Instant) -> bool:
        """Whether a new entry of the person that starts then comes late."""
        return is_closed(start, self.closed_until) or self.days(person_id).is_shut(start)
