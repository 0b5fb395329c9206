"""Timers: start, switch, stop, park and resume, discard.

Each use case is one transaction and returns what it changed. At most one attended timer runs; starting another
ends it at the same instant, so that the two touch. Unattended timers run beside it, as many as there are jobs.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from app.domain.clock import Clock, Reading
from app.domain.days import local
from app.domain.errors import Ambiguous, NotFound, Refusal
from app.domain.gestures import Gesture
from app.domain.ids import new_id
from app.domain.instant import MINUTE, Instant
from app.domain.records import Entry, Outcome
from app.store import entries, timers
from app.store.changes import ChangeSet
from app.store.ledger import Ledger
from app.store.work import Work
from app.tracking.ending import clocked_end
from app.tracking.making import charged
from app.tracking.subject import UNASSIGNED, Named, Subject


class Timers:
    """The technician's timers, on one ledger."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def start(
        self,
        subject: Subject | Named = UNASSIGNED,
        *,
        attended: bool = True,
        at: Instant | None = None,
        work_type_id: str | None = None,
        billable: bool | None = None,
        note: str = "",
    ) -> ChangeSet:
        """Starts a timer now, or ``at`` an earlier instant.

        An attended one ends the attended timer that runs. Starting what runs already changes nothing, so that a
        click too many does no harm; an unassigned start always begins anew.
        """
        reading = self._clock.read()

        def work(work: Work) -> None:
            wanted = subject.settled(work)
            running = entries.running(work.db)
            if at is None and wanted != UNASSIGNED and any(_same(entry, wanted, attended) for entry in running):
                return
            start = _past(at, reading)
            if attended:
                _end_attended(work, running, reading, at)
            entry = Entry(
                id=new_id(),
                task_id=wanted.task_id,
                customer_id=wanted.customer_id,
                work_type_id=work_type_id,
                start=start,
                zone=reading.zone,
                attended=attended,
                billable=charged(work, work_type_id, attended=attended) if billable is None else billable,
                note=note,
            )
            _begin(work, entry, reading)

        return self._ledger.write(work, Gesture.START)

    def stop(
        self,
        entry_id: str | None = None,
        *,
        at: Instant | None = None,
        outcome: Outcome | None = None,
    ) -> ChangeSet:
        """Stops a timer now, or ``at`` an earlier instant: the named one, else the attended one, else the only one."""
        reading = self._clock.read()

        def work(work: Work) -> None:
            entry = _to_stop(work, entry_id)
            _end(work, entry, reading, at, outcome=outcome)

        return self._ledger.write(work, Gesture.STOP)

    def stop_all(self, *, at: Instant | None = None) -> ChangeSet:
        """Stops everything that runs."""
        reading = self._clock.read()

        def work(work: Work) -> None:
            for entry in entries.running(work.db):
                _end(work, entry, reading, at)

        return self._ledger.write(work, Gesture.STOP_ALL)

    def park(self, then: Subject | Named | None = None, *, at: Instant | None = None) -> ChangeSet:
        """Sets the attended work aside on the stack; ``then`` starts what interrupted it at the same instant."""
        reading = self._clock.read()

        def work(work: Work) -> None:
            entry = _attended(entries.running(work.db))
            if entry is None:
                raise Refusal("Nothing to park", "No attended timer is running, so there is nothing to set aside.")
            _end(work, entry, reading, at)
            work.park(entry.id)
            if then is not None:
                wanted = then.settled(work)
                _begin(
                    work,
                    Entry(
                        id=new_id(),
                        task_id=wanted.task_id,
                        customer_id=wanted.customer_id,
                        start=_past(at, reading),
                        zone=reading.zone,
                    ),
                    reading,
                )

        return self._ledger.write(work, Gesture.PARK)

    def resume(self, entry_id: str | None = None, *, at: Instant | None = None) -> ChangeSet:
        """Goes on with parked work in a new entry: the named one, else what was parked last.

        The attended timer that runs meanwhile ends at the same instant.
        """
        reading = self._clock.read()

        def work(work: Work) -> None:
            stack = timers.parked(work.db)
            chosen = next((item.entry for item in stack if entry_id in (None, item.entry.id)), None)
            if chosen is None:
                raise Refusal("Nothing to resume", "No work is parked. Start a timer instead.")
            _end_attended(work, entries.running(work.db), reading, at)
            work.unpark(chosen.id)
            _begin(work, _again(chosen, _past(at, reading), reading), reading)

        return self._ledger.write(work, Gesture.RESUME)

    def continue_from(self, entry_id: str) -> ChangeSet:
        """Starts a new timer with all the details of an earlier entry."""
        reading = self._clock.read()

        def work(work: Work) -> None:
            like = _found(work, entry_id)
            if like.running:
                return
            if like.attended:
                _end_attended(work, entries.running(work.db), reading, None)
            _begin(work, _again(like, reading.wall, reading), reading)

        return self._ledger.write(work, Gesture.START)

    def discard(self, entry_id: str) -> ChangeSet:
        """Takes an entry out of the ledger; :meth:`undo_discard` brings it back as it was."""
        return self.discard_all((entry_id,))

    def discard_all(self, entry_ids: Iterable[str]) -> ChangeSet:
        """Takes several entries out of the ledger; all of them or, refused, none."""
        wanted = tuple(entry_ids)

        def work(work: Work) -> None:
            for entry_id in wanted:
                entry = _found(work, entry_id)
                refuse_locked(entry)
                work.unpark(entry.id)
                work.delete(entry)

        return self._ledger.write(work, Gesture.DISCARD)

    def undo_discard(self, entry_id: str) -> ChangeSet:
        """Brings a discarded entry back; one that ran goes on, unless another attended timer has started since."""
        reading = self._clock.read()

        def work(work: Work) -> None:
            entry = entries.deleted(work.db, entry_id)
            if entry is None:
                raise NotFound("Nothing to bring back", "That entry was not discarded.")
            successor = _attended(entries.running(work.db))
            work.restore(entry)
            if entry.running and entry.attended and successor is not None:
                _end(work, entry, reading, max(entry.start, successor.start))

        return self._ledger.write(work, Gesture.BRING_BACK)


def refuse_locked(entry: Entry) -> None:
    """Refuses to change an entry that is not the technician's to change any more."""
    if entry.state in ("open", "late", "returned"):
        return
    if entry.state == "submitted":
        raise Refusal(
            "The entry is locked",
            "Its day was submitted already. Withdraw the day, or ask your manager to return it, if it must change.",
        )
    raise Refusal(
        "The entry is locked",
        f"It was {entry.state} already. Ask your manager to return it if it must change.",
    )


def _found(work: Work, entry_id: str) -> Entry:
    entry = entries.get(work.db, entry_id)
    if entry is None:
        raise NotFound("No such entry", "That entry is not in the ledger; it may have been discarded.")
    return entry


def _same(entry: Entry, subject: Subject, attended: bool) -> bool:
    return Subject.of(entry) == subject and entry.attended == attended


def _attended(running: list[Entry]) -> Entry | None:
    return next((entry for entry in running if entry.attended), None)


def _past(at: Instant | None, reading: Reading) -> Instant:
    """``at``, or now; refuses the future, giving a minute for clocks read a moment apart."""
    if at is None:
        return reading.wall
    if at > reading.wall + MINUTE:
        raise Refusal("In the future", f"{_shown(at, reading.zone)} has not come yet. Give a time up to now.")
    return at


def _to_stop(work: Work, entry_id: str | None) -> Entry:
    if entry_id is not None:
        entry = _found(work, entry_id)
        if entry.end is not None:
            # Perhaps stopped elsewhere a moment ago: the first stop counts.
            raise Refusal("Already stopped", f"That timer was stopped at {_shown(entry.end, entry.zone)}.")
        return entry
    running = entries.running(work.db)
    if not running:
        raise Refusal("Nothing is running", "There is no timer to stop.")
    if running[0].attended or len(running) == 1:
        return running[0]
    raise Ambiguous("Which timer", f"{len(running)} unattended timers are running. Name the one to stop, or stop all.")


def _end_attended(work: Work, running: list[Entry], reading: Reading, at: Instant | None) -> Entry | None:
    entry = _attended(running)
    return None if entry is None else _end(work, entry, reading, at)


def _end(work: Work, entry: Entry, reading: Reading, at: Instant | None, *, outcome: Outcome | None = None) -> Entry:
    """Ends a running entry and tells how it is now."""
    refuse_locked(entry)
    estimated = entry.estimated
    if at is None:
        end, stepped, guessed = clocked_end(entry, timers.events(work.db, entry.id), reading)
        estimated = estimated or guessed
        if stepped:
            work.note_event(entry.id, "clock_step", reading)
    else:
        end = _past(at, reading)
        if end < entry.start:
            raise Refusal(
                "Before it started",
                f"What is running started at {_shown(entry.start, entry.zone)}, after {_shown(end, entry.zone)}. "
                "Give a later time, or change when it started first.",
            )
    ended = msgspec.structs.replace(
        entry, end=end, estimated=estimated, outcome=entry.outcome if outcome is None else outcome
    )
    work.change(entry, ended)
    work.note_event(entry.id, "stop", reading)
    return ended


def _begin(work: Work, entry: Entry, reading: Reading) -> None:
    work.add(entry)
    work.note_event(entry.id, "start", reading)


def _again(like: Entry, start: Instant, reading: Reading) -> Entry:
    """A new running entry for the same work, by the same kind of work; what was written of the old one stays there."""
    return Entry(
        id=new_id(),
        task_id=like.task_id,
        customer_id=like.customer_id,
        contact_id=like.contact_id,
        work_type_id=like.work_type_id,
        start=start,
        zone=reading.zone,
        attended=like.attended,
        billable=like.billable,
    )


def _shown(instant: Instant, zone: str) -> str:
    return f"{local(instant, zone):%Y-%m-%d %H:%M}"
