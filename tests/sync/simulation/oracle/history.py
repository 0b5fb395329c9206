"""The server's history replayed from its audit, by rules written here a second time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from tests.sync.simulation.oracle.days import Days
from tests.sync.simulation.oracle.files import Audit, Journaled, Key, Server, Values

_LOCKED = frozenset({"submitted", "approved", "invoiced"})
_OWNED = frozenset({"entry", "submission"})


class Version(NamedTuple):
    """A record after one row of the audit; no values once it is deleted."""

    row_seq: int
    values: Values | None
    deleted_by: str
    managers: frozenset[str]
    """The fields that a manager wrote last."""


class Replay:
    """Every version of every record, and what was wrong on the way."""

    def __init__(
        self,
        server: Server,
        journaled: Mapping[str, Journaled],
        closings: Sequence[tuple[int, int]],
        managers: Collection[str],
    ) -> None:
        self.versions: defaultdict[Key, list[Version]] = defaultdict(list)
        self.objections: list[str] = []
        self._outcomes = server.outcomes
        self._journaled = journaled
        self._closings = closings
        self._managers = managers
        self._days = Days({key: held.person_id for key, held in server.records.items() if key[0] == "submission"})
        for audit in server.audit:
            before = self.versions[audit.key][-1] if self.versions[audit.key] else None
            self.objections += self._wrong(audit, before)
            after = _after(audit, before, by_manager=self._by_manager(audit))
            self.versions[audit.key].append(after)
            if audit.key[0] == "submission":
                self._days.note(audit, after.values)

    def left_open(self, server: Server) -> Iterator[str]:
        """Entries that did not go along with a day that is handed in, though no manager put them there."""
        for key, versions in self.versions.items():
            last = versions[-1] if versions else None
            if key[0] != "entry" or last is None or last.values is None or "start" in last.managers:
                continue
            person = server.records[key].person_id if key in server.records else ""
            if last.values.get("state") == "open" and self._days.is_shut(person, last.values["start"]):
                yield f"{key} lies in a day that is handed in and is open"

    def values_at(self, key: Key, row_seq: int) -> Values | None:
        """A record's values as of a place in the order; ``None`` when it was not there or deleted."""
        found = None
        for version in self.versions[key]:
            if version.row_seq <= row_seq:
                found = version.values
        return found

    def _wrong(self, audit: Audit, before: Version | None) -> Iterator[str]:
        where = f"{audit.key} at {audit.row_seq}"
        if before is not None and before.values is None:
            if audit.op == "put" and audit.device_id:
                yield f"I7: {where} was resurrected"
            if audit.op == "restore" and audit.device_id and before.deleted_by != audit.person_id:
                yield f"I7: {where} was restored by a technician after somebody else had deleted it"
            if audit.op == "delete":
                yield f"I2: {where} was deleted twice"
        elif before is not None and before.values is not None:
            for name, value in audit.before.items():
                if before.values.get(name) != value:
                    yield f"the audit of {where} says {name} was {value!r}, but it was {before.values.get(name)!r}"
            if audit.device_id and audit.device_seq is None:
                yield from self._days.wrong_consequence(audit, before.values)
            elif audit.device_id and not self._by_manager(audit):
                yield from self._wrong_by_technician(audit, before, before.values)
        if audit.device_id and (before is None or before.values is None) and audit.key[0] == "entry":
            yield from self._wrong_new_entry(audit)

    def _by_manager(self, audit: Audit) -> bool:
        """On their own entries and days managers are technicians like all others."""
        if audit.key[0] == "submission" and self._days.person_of(audit.key) == audit.person_id:
            return False
        return not audit.device_id or (audit.person_id in self._managers and audit.key[0] not in _OWNED)

    def _wrong_by_technician(self, audit: Audit, before: Version, values: Values) -> Iterator[str]:
        where = f"{audit.key} at {audit.row_seq}"
        if values.get("state") in (_LOCKED if audit.key[0] == "entry" else {"approved"}):
            yield f"I6: {where} was {values['state']} and was changed by a technician"
        if audit.key[0] == "submission" and audit.after.get("state", "open") not in {"open", "submitted"}:
            yield f"I6: {where} was made {audit.after['state']} by a technician"
        if audit.key[0] == "entry":
            yield from self._days.wrong_in_an_approved_day(audit, values, before.managers)
            yield from self._wrong_move(audit, values)
        until = self._closed_until(audit.row_seq)
        if (
            audit.key[0] == "entry"
            and values.get("state") == "open"
            and values.get("end") is not None
            and until is not None
            and values["start"] < until
        ):
            yield f"I6: {where} lay in a closed period and was changed by a technician"
        outcome = self._outcomes.get((audit.device_id, audit.device_seq or 0))
        made = self._journaled.get(outcome.mid) if outcome else None
        if made is None:
            return
        for name in before.managers & audit.after.keys() - ({"state"} if audit.key[0] == "entry" else set()):
            if audit.after[name] != values.get(name) and made.base.get(name, _ABSENT) != values.get(name):
                yield f"I13: {where}: the manager's {name} {values.get(name)!r} was silently overwritten"
        if audit.op == "delete":
            stale = [name for name, value in made.base.items() if name != "state" and values.get(name, value) != value]
            if stale:
                yield f"{where}: deleted although {stale} had changed since"

    def _wrong_new_entry(self, audit: Audit) -> Iterator[str]:
        until = self._closed_until(audit.row_seq)
        start: int = audit.after.get("start", 0)
        closed = until is not None and start < until
        late = closed or self._days.is_shut(audit.person_id, start)
        if audit.after.get("state", "open") != ("late" if late else "open"):
            yield f"{audit.key} at {audit.row_seq} is new and {audit.after.get('state')}; period or day closed: {late}"

    def _wrong_move(self, audit: Audit, values: Values) -> Iterator[str]:
        after = {**values, **audit.after}
        start, state = after["start"], after.get("state")
        if start != values["start"] and self._days.is_shut(audit.person_id, start) and state != "late":
            yield f"{audit.key} at {audit.row_seq} was moved into a day that is handed in and is {state}"

    def _closed_until(self, row_seq: int) -> int | None:
        known = [until for head, until in self._closings if head < row_seq]
        return known[-1] if known else None


def _after(audit: Audit, before: Version | None, *, by_manager: bool) -> Version:
    if audit.op == "delete":
        return Version(audit.row_seq, None, audit.person_id, frozenset())
    written = frozenset(audit.after)
    if before is None or before.values is None:
        return Version(audit.row_seq, dict(audit.after), "", written if by_manager else frozenset())
    managers = before.managers | written if by_manager else before.managers - written
    return Version(audit.row_seq, {**before.values, **audit.after}, "", managers)


_ABSENT = object()
