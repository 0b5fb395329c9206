"""Recording after the fact and changing what was recorded."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from msgspec import UNSET, UnsetType

from app.domain.clock import Clock
from app.domain.errors import NotFound, Refusal
from app.domain.gestures import Gesture
from app.domain.ids import new_id
from app.domain.instant import MINUTE, SECOND, Instant
from app.domain.records import Entry, Giveaway, Outcome, Part, Source, WorkType
from app.domain.span import Span
from app.store import catalogue, entries
from app.store.changes import ChangeSet
from app.store.ledger import Ledger
from app.store.work import Work
from app.tracking.making import charged
from app.tracking.subject import UNASSIGNED, Named, Subject
from app.tracking.timers import refuse_locked


class Details(msgspec.Struct, frozen=True, kw_only=True):
    """New values for some fields of an entry; what is not named stays as it is.

    ``end`` ends a running entry or moves an ended one; ``None`` is not a value for it.
    """

    subject: Subject | Named | UnsetType = UNSET
    contact_id: str | UnsetType | None = UNSET
    work_type_id: str | UnsetType | None = UNSET
    start: Instant | UnsetType = UNSET
    end: Instant | UnsetType = UNSET
    break_seconds: int | UnsetType = UNSET
    attended: bool | UnsetType = UNSET
    billable: bool | UnsetType = UNSET
    giveaway: Giveaway | UnsetType | None = UNSET
    note: str | UnsetType = UNSET
    internal_note: str | UnsetType = UNSET
    outcome: Outcome | UnsetType | None = UNSET
    follow_up: bool | UnsetType = UNSET
    parts: tuple[Part, ...] | UnsetType = UNSET
    distance_m: int | UnsetType | None = UNSET


class Edits:
    """Use cases that write or rewrite entries, on one ledger."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def log(
        self,
        subject: Subject | Named,
        span: Span,
        *,
        work_type_id: str | None = None,
        billable: bool | None = None,
        attended: bool = True,
        note: str = "",
        zone: str | None = None,
    ) -> ChangeSet:
        """Records work after the fact ("10 minutes just now for ...")."""
        reading = self._clock.read()
        refuse_future(span.end, reading.wall)
        if not span.length:
            raise Refusal("Nothing to record", "The entry would start and end at the same time. Give it a length.")

        def work(work: Work) -> None:
            wanted = subject.settled(work)
            work.add(
                Entry(
                    id=new_id(),
                    task_id=wanted.task_id,
                    customer_id=wanted.customer_id,
                    work_type_id=work_type_id,
                    start=span.start,
                    end=span.end,
                    zone=zone or reading.zone,
                    attended=attended,
                    billable=charged(work, work_type_id, attended=attended) if billable is None else billable,
                    note=note,
                    source=Source.LOGGED,
                )
            )

        return self._ledger.write(work, Gesture.LOG)

    def change(self, entry_id: str, details: Details) -> ChangeSet:
        """Changes fields of an entry, running or ended.

        A work type that is not billable by default takes the entry with it unless ``billable`` is named too, and so
        does a change between attended and unattended.
        """
        return self.change_all((entry_id,), details)

    def change_all(self, entry_ids: Iterable[str], details: Details) -> ChangeSet:
        """Changes the same fields of several entries, as :meth:`change` does; all of them or, refused, none."""
        now, wanted = self._clock.read().wall, tuple(entry_ids)

        def work(work: Work) -> None:
            for entry_id in wanted:
                entry = found(work, entry_id)
                refuse_locked(entry)
                changed = _with(work, entry, details)
                refuse_impossible(changed, now)
                _refuse_second_attended(work, changed)
                work.change(entry, changed)

        return self._ledger.write(work, Gesture.CHANGE)

    def add_note(self, entry_id: str, text: str) -> ChangeSet:
        """Adds a line to the note for the customer."""

        def work(work: Work) -> None:
            entry = found(work, entry_id)
            refuse_locked(entry)
            note = f"{entry.note}\n{text}" if entry.note else text
            work.change(entry, msgspec.structs.replace(entry, note=note))

        return self._ledger.write(work, Gesture.NOTE)


def found(work: Work, entry_id: str) -> Entry:
    """The entry, inside a transaction; refuses one that is not there (any more)."""
    entry = entries.get(work.db, entry_id)
    if entry is None:
        raise NotFound("No such entry", "That entry is not in the ledger; it may have been discarded.")
    return entry


def _with(work: Work, entry: Entry, details: Details) -> Entry:
    values = {
        name: value
        for name in details.__struct_fields__
        if name != "subject" and (value := getattr(details, name)) is not UNSET
    }
    if not isinstance(details.subject, UnsetType):
        subject = details.subject.settled(work)
        values |= {"task_id": subject.task_id, "customer_id": subject.customer_id}
        if subject == UNASSIGNED or subject.customer_id != entry.customer_id:
            values.setdefault("contact_id", None)
    if details.work_type_id and catalogue.get(work.db, WorkType, str(details.work_type_id)) is None:
        raise NotFound("No such work type", "That work type is not in the ledger any more. Choose another one.")
    changed: Entry = msgspec.structs.replace(entry, **values)
    if "billable" not in values and (details.work_type_id or changed.attended is not entry.attended):
        billable = charged(work, changed.work_type_id, attended=changed.attended)
        changed = msgspec.structs.replace(changed, billable=billable)
    return changed


def refuse_impossible(entry: Entry, now: Instant) -> None:
    """Refuses an entry that ends before it starts, lies in the future, or has more breaks than time."""
    refuse_future(entry.start, now)
    if entry.end is not None:
        refuse_future(entry.end, now)
        if entry.end < entry.start:
            raise Refusal("Ends before it starts", "The end lies before the start. Change one of the two.")
    if entry.break_seconds < 0:
        raise Refusal("A negative break", "Breaks are lengths of time and cannot be less than nothing.")
    if entry.end is not None and entry.break_seconds * SECOND > entry.end - entry.start:
        raise Refusal("More break than time", "The breaks are longer than the entry itself. Shorten them.")


def refuse_future(instant: Instant, now: Instant) -> None:
    """Refuses an instant that has not come yet, giving a minute for clocks read a moment apart."""
    if instant > now + MINUTE:
        raise Refusal("In the future", "That time has not come yet. Give a time up to now.")


def _refuse_second_attended(work: Work, entry: Entry) -> None:
    if not (entry.running and entry.attended):
        return
    if any(other.attended and other.id != entry.id for other in entries.running(work.db)):
        raise Refusal("Already attending something", "Another attended timer is running. Stop or park it first.")
