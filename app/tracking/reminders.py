"""Reminders on one ledger: what is due, what was told, put off or confirmed. It all stays on this device."""

from __future__ import annotations

import msgspec

from app.domain.clock import Clock
from app.domain.days import date_of, day_span
from app.domain.instant import DAY, MINUTE, Instant
from app.domain.workhours import read_hours
from app.settings import REMIND_END, REMIND_PROMISE, REMIND_QUIET, REMIND_START, REMIND_STILL, WORK_HOURS, stored
from app.store import catalogue, entries, kept
from app.store.changes import ChangeSet
from app.store.db import Db
from app.store.described import describe
from app.store.ledger import Ledger
from app.store.work import Work
from app.tracking import policies
from app.tracking.reminding import (
    Memory,
    OnIt,
    Promise,
    Reminder,
    ReminderKind,
    Rules,
    Situation,
    due,
    next_look,
)

_KEY = "reminders"
_REMEMBERED = 200  # keys of what was told; each is met only while its own work lasts
_WORKED_ON = 14 * DAY
"""Promises of tasks are this technician's concern when they have worked on them lately."""


class _Kept(msgspec.Struct):
    told: list[str] = []
    put_off: dict[str, Instant] = {}
    confirmed: dict[str, Instant] = {}


class Looked(msgspec.Struct, frozen=True):
    """What is due now, if anything, and when to look again."""

    reminder: Reminder | None
    again: Instant | None


class Reminders:
    """Use cases on reminders."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def look(self, here_since: Instant | None) -> Looked:
        """What to remind somebody of who is here since an instant, or away (``None``)."""
        reading = self._clock.read()
        with self._ledger.read() as db:
            known = kept.read(db, _KEY, _Kept, _Kept())
            situation = _situation(db, known, reading.wall, reading.zone, here_since)
            rules = Rules(
                start_minutes=stored(db, REMIND_START),
                still_hours=stored(db, REMIND_STILL),
                end_of_day=stored(db, REMIND_END),
                promise_minutes=stored(db, REMIND_PROMISE),
                quiet=read_hours(stored(db, REMIND_QUIET)),
            )
        memory = Memory(frozenset(known.told), known.put_off)
        return Looked(due(situation, rules, memory), next_look(situation, rules, memory))

    def told(self, reminder: Reminder) -> ChangeSet:
        """Remembers that a person has answered it, or waved it away: it does not come again."""
        return self._ledger.write(lambda work: _note(work, reminder))

    def put_off(self, reminder: Reminder, minutes: int) -> ChangeSet:
        """Reminds of nothing of this kind for so many minutes."""
        now = self._clock.read().wall

        def work(work: Work) -> None:
            known = kept.read(work.db, _KEY, _Kept, _Kept())
            known.put_off[reminder.kind] = now + minutes * MINUTE
            kept.keep(work, _KEY, known)

        return self._ledger.write(work)

    def put_off_today(self, reminder: Reminder) -> ChangeSet:
        """Reminds of nothing of this kind until tomorrow."""
        reading = self._clock.read()
        rest = day_span(date_of(reading.wall, reading.zone), reading.zone).end - reading.wall
        return self.put_off(reminder, -(-rest // MINUTE))

    def confirm(self, reminder: Reminder) -> ChangeSet:
        """The work still goes on: asked again only after the whole interval."""
        now = self._clock.read().wall

        def work(work: Work) -> None:
            known = kept.read(work.db, _KEY, _Kept, _Kept())
            if reminder.entry_id is not None:
                running = {entry.id for entry in entries.running(work.db)}
                confirmed = {key: at for key, at in known.confirmed.items() if key in running}
                known.confirmed = confirmed | {reminder.entry_id: now}
            kept.keep(work, _KEY, known)
            _note(work, reminder)

        return self._ledger.write(work)


def _note(work: Work, reminder: Reminder) -> None:
    known = kept.read(work.db, _KEY, _Kept, _Kept())
    if reminder.key not in known.told:
        known.told = [*known.told, reminder.key][-_REMEMBERED:]
        kept.keep(work, _KEY, known)


def _situation(db: Db, known: _Kept, now: Instant, zone: str, here_since: Instant | None) -> Situation:
    running = entries.running(db)
    attended = next((entry for entry in running if entry.attended), None)
    on = None
    if attended is not None:
        [described] = describe(db, [attended])
        on = OnIt(
            attended.id,
            " · ".join(name for name in (described.task, described.customer) if name),
            attended.start,
            known.confirmed.get(attended.id, 0),
            policies.asks_every(db, attended),
        )
    last = entries.latest(db, attended=True)
    horizon = now + stored(db, REMIND_PROMISE) * MINUTE + DAY
    promises = catalogue.promised(db, now - DAY, horizon, worked_on_since=now - _WORKED_ON)
    return Situation(
        now=now,
        zone=zone,
        hours=read_hours(stored(db, WORK_HOURS)),
        here_since=here_since,
        attended=on,
        anything_runs=bool(running),
        recorded_until=None if last is None else last.end,
        promises=tuple(
            Promise(task.id, " · ".join(name for name in (task.title, customer) if name), task.promise)
            for task, customer in promises
            if task.promise is not None
        ),
    )


__all__ = ["Looked", "Reminder", "ReminderKind", "Reminders"]
