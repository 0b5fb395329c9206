"""When to remind of what. Pure: a situation in, at most one reminder out, and when to look again.

Reminders are for what is easily forgotten, come once, and stay silent while somebody is away, in quiet hours, for as
long as they were put off, and about what is recorded already, on whatever device.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from enum import StrEnum

import msgspec

from app.domain.days import date_of
from app.domain.instant import HOUR, MINUTE, Instant
from app.domain.span import Span
from app.domain.workhours import WorkHours

_DAYS_AHEAD = 8  # every weekday comes again within


class ReminderKind(StrEnum):
    STILL_ON = "still_on"
    """The same work has run for long."""
    DAY_IS_OVER = "day_is_over"
    """The working hours of the day are over and a timer runs on."""
    NOT_RECORDING = "not_recording"
    """Somebody is at the computer in working hours, and nothing runs."""
    PROMISE_DUE = "promise_due"
    """What was promised to a customer is due soon."""


class Reminder(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to remind of. ``key`` names it for good, ``at`` is the instant it speaks of: since when work has run or
    nothing was recorded, when working hours ended, until when it is promised. ``name`` is the work's."""

    key: str
    kind: ReminderKind
    at: Instant
    entry_id: str | None = None
    task_id: str | None = None
    name: str = ""


class OnIt(msgspec.Struct, frozen=True):
    """The attended timer: since when, when it was last said to go on, and minutes between questions where idleness
    means nothing."""

    entry_id: str
    name: str
    start: Instant
    confirmed: Instant
    every: int | None


class Promise(msgspec.Struct, frozen=True):
    """Work that was promised by an instant."""

    task_id: str
    name: str
    due: Instant


class Situation(msgspec.Struct, frozen=True, kw_only=True):
    """What is known now. ``here_since`` is ``None`` while nobody is there, ``recorded_until`` the end of the last
    attended entry."""

    now: Instant
    zone: str
    hours: WorkHours
    here_since: Instant | None
    attended: OnIt | None
    anything_runs: bool
    recorded_until: Instant | None
    promises: tuple[Promise, ...] = ()


class Rules(msgspec.Struct, frozen=True, kw_only=True):
    """From the settings; 0 switches a reminder off."""

    start_minutes: int
    still_hours: int
    end_of_day: bool
    promise_minutes: int
    quiet: WorkHours


class Memory(msgspec.Struct, frozen=True):
    """What was told already, and until when kinds of reminders are put off."""

    told: frozenset[str] = frozenset()
    put_off: dict[str, Instant] = {}


def due(situation: Situation, rules: Rules, memory: Memory) -> Reminder | None:
    """What to remind of now, the most urgent, if anything."""
    now = situation.now
    if _within(rules.quiet, situation.zone, now) is not None:
        return None
    for at, reminder in _candidates(situation, rules):
        if at <= now and reminder.key not in memory.told and memory.put_off.get(reminder.kind, 0) <= now:
            return reminder
    return None


def next_look(situation: Situation, rules: Rules, memory: Memory) -> Instant | None:
    """When a reminder could become due as things stand; ``None`` when only a change can make one."""
    moments = []
    for at, reminder in _candidates(situation, rules):
        if reminder.key in memory.told:
            continue
        wanted = max(at, memory.put_off.get(reminder.kind, 0))
        quiet = _within(rules.quiet, situation.zone, max(wanted, situation.now))
        moments.append(wanted if quiet is None else max(wanted, quiet.end))
    begins = _next_hours(situation)
    if rules.start_minutes and situation.here_since is not None and not situation.anything_runs and begins is not None:
        moments.append(begins + rules.start_minutes * MINUTE)
    later = [moment for moment in moments if moment > situation.now]
    return min(later, default=None)


def _candidates(situation: Situation, rules: Rules) -> Iterator[tuple[Instant, Reminder]]:
    """Everything that is or will become due as things stand, with its instant, the most urgent first."""
    here = situation.here_since is not None
    if rules.promise_minutes and here:
        yield from _promises(situation, rules)
    if situation.attended is not None:
        yield from _still_on(situation, situation.attended, rules)
        if rules.end_of_day and here:
            yield from _day_is_over(situation, situation.attended)
    if rules.start_minutes and here and not situation.anything_runs:
        yield from _not_recording(situation, rules)


def _promises(situation: Situation, rules: Rules) -> Iterator[tuple[Instant, Reminder]]:
    for promise in situation.promises:
        if promise.due > situation.now - HOUR:
            yield (
                promise.due - rules.promise_minutes * MINUTE,
                Reminder(
                    key=f"promise:{promise.task_id}:{promise.due}",
                    kind=ReminderKind.PROMISE_DUE,
                    at=promise.due,
                    task_id=promise.task_id,
                    name=promise.name,
                ),
            )


def _still_on(situation: Situation, on: OnIt, rules: Rules) -> Iterator[tuple[Instant, Reminder]]:
    # Where idleness means nothing the question is the only sign of life, so it comes whoever sits where.
    length = on.every * MINUTE if on.every is not None else rules.still_hours * HOUR
    if not length or (on.every is None and situation.here_since is None):
        return
    since = max(on.start, on.confirmed)
    yield (
        since + length,
        Reminder(
            key=f"still:{on.entry_id}:{since}",
            kind=ReminderKind.STILL_ON,
            at=on.start,
            entry_id=on.entry_id,
            name=on.name,
        ),
    )


def _day_is_over(situation: Situation, on: OnIt) -> Iterator[tuple[Instant, Reminder]]:
    today = date_of(situation.now, situation.zone)
    spans = situation.hours.spans(today, situation.zone)
    # Who starts after hours knows what they do.
    if spans and on.start < spans[-1].end:
        end = spans[-1].end
        yield (
            end + 5 * MINUTE,
            Reminder(key=f"over:{today}", kind=ReminderKind.DAY_IS_OVER, at=end, entry_id=on.entry_id, name=on.name),
        )


def _not_recording(situation: Situation, rules: Rules) -> Iterator[tuple[Instant, Reminder]]:
    hours = _within(situation.hours, situation.zone, situation.now)
    if hours is None or situation.here_since is None:
        return
    since = max(situation.here_since, hours.start, situation.recorded_until or 0)
    yield (
        since + rules.start_minutes * MINUTE,
        Reminder(key=f"nothing:{since}", kind=ReminderKind.NOT_RECORDING, at=since),
    )


def _within(hours: WorkHours, zone: str, at: Instant) -> Span | None:
    """The stretch of hours that an instant lies in; one past midnight is followed into the next day."""
    today = date_of(at, zone)
    found = next((span for span in hours.spans(today, zone) if span.start <= at < span.end), None)
    if found is None:
        return None
    for span in hours.spans(today + timedelta(days=1), zone):
        if span.start == found.end:
            return Span(found.start, span.end)
    return found


def _next_hours(situation: Situation) -> Instant | None:
    """When working hours begin next."""
    today = date_of(situation.now, situation.zone)
    for days in range(_DAYS_AHEAD):
        for span in situation.hours.spans(today + timedelta(days=days), situation.zone):
            if span.start > situation.now:
                return span.start
    return None
