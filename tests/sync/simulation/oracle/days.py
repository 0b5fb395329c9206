"""Days that technicians handed in, as the audit tells them: what may still happen to entries in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from tests.sync.simulation.oracle.files import Audit, Key, Values

_SHUT = frozenset({"submitted", "approved"})


class _Day(NamedTuple):
    person: str
    start: int
    end: int
    state: str


class Days:
    """The days as they stand while the audit is replayed; ``person_of`` tells whose a submission is."""

    def __init__(self, person_of: Mapping[Key, str]) -> None:
        self._person_of = person_of
        self._days: dict[Key, _Day] = {}
        self._moved: tuple[str, _Day] | None = None
        """The person's device and the day that was handed in or taken back last."""

    def person_of(self, key: Key) -> str:
        """Whose day it is."""
        return self._person_of.get(key, "")

    def note(self, audit: Audit, values: Values | None) -> None:
        """A submission was made or changed."""
        if values is None:
            return
        start, end = _span(values["day"], values["zone"])
        before = self._days.get(audit.key)
        day = _Day(self.person_of(audit.key), start, end, values["state"])
        self._days[audit.key] = day
        if before is None or before.state != day.state:
            self._moved = audit.device_id, day

    def state_at(self, person: str, start: int) -> str | None:
        """The state of the day in which an entry of the person that starts then lies, if it was ever handed in."""
        return next((day.state for day in self._days.values() if day.person == person and _has(day, start)), None)

    def is_shut(self, person: str, start: int) -> bool:
        """Whether the day was submitted or approved."""
        return self.state_at(person, start) in _SHUT

    def wrong_consequence(self, audit: Audit, values: Values | None) -> Iterator[str]:
        """What came of a device's change without being one: the states of entries whose day it handed in."""
        where = f"{audit.key} at {audit.row_seq}"
        if values is None or audit.key[0] != "entry" or audit.op != "put" or set(audit.after) != {"state"}:
            yield f"{where} was written for a device that did not ask for it"
            return
        device, day = self._moved or ("", None)
        step = (values.get("state"), audit.after["state"])
        allowed = {("open", "submitted"), ("returned", "submitted")} if day and day.state == "submitted" else {
            ("submitted", "open")
        }  # fmt: skip
        if day is None or device != audit.device_id or day.person != audit.person_id:
            yield f"{where} changed its state with nobody's day"
        elif not _has(day, values["start"]) or values["end"] is None or step not in allowed:
            yield f"{where} went from {step[0]} to {step[1]} with a day that became {day.state}"

    def wrong_in_an_approved_day(self, audit: Audit, values: Values, managers: frozenset[str]) -> Iterator[str]:
        """No technician changes what counts in an approved day, unless a manager opened or put it there."""
        state = self.state_at(audit.person_id, values["start"])
        if state == "approved" and values.get("state") not in {"late", "returned"} and "start" not in managers:
            yield f"I6: {audit.key} at {audit.row_seq} lay in an approved day and was changed by a technician"


def _has(day: _Day, start: int) -> bool:
    return day.start <= start < day.end


def _span(day: str, zone: str) -> tuple[int, int]:
    first = datetime.fromisoformat(day)
    info = ZoneInfo(zone)
    start, end = (round(one.replace(tzinfo=info).timestamp() * 1_000) for one in (first, first + timedelta(days=1)))
    return start, end
