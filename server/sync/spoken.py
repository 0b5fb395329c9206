"""Which days of its person a push speaks of, read before anything is decided."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

import msgspec
from sqlalchemy import Connection

from app.domain.instant import Instant, from_iso
from app.domain.span import Span
from app.wire.mutations import Op
from app.wire.protocol import SentMutation
from app.wire.records import Kind
from server.store.records import Stored
from server.store.together import Together
from server.sync import queries
from server.sync.device import DeviceIdentity
from server.sync.queries import Key
from server.terms import judge_submission
from server.timesheets.days import Days, around, span_of
from server.unfit import Unfit


class Spoken(msgspec.Struct, frozen=True):
    """Local days (as "YYYY-MM-DD"): the first and the last to which entries could come, none without entries; and those
    of submissions, by day and zone, or known by id alone."""

    entries: tuple[str, ...]
    days: frozenset[tuple[str, str]]
    ids: frozenset[str]


def spoken_of(mutations: Iterable[object]) -> Spoken:
    """The days in which entries of these mutations could lie, and those that are handed in or taken back."""
    starts: list[Instant] = []
    days: set[tuple[str, str]] = set()
    ids: set[str] = set()
    for mutation in mutations:
        if not isinstance(mutation, SentMutation) or mutation.op is Op.DELETE:
            continue
        if mutation.type is Kind.ENTRY and "start" in mutation.set:
            starts += _instant(mutation.set["start"])
        elif mutation.type is Kind.SUBMISSION:
            ids.add(mutation.id)
            day, zone = mutation.set.get("day"), mutation.set.get("zone")
            if _is_day(day, zone):
                days.add((str(day), str(zone)))
    entries = (around(min(starts))[0], around(max(starts))[-1]) if starts else ()
    return Spoken(entries, frozenset(days), frozenset(ids))


def lock_and_look_up(connection: Connection, device: DeviceIdentity, spoken: Spoken) -> tuple[list[Stored], set[Key]]:
    """The person's submissions of those days, and the keys of all entries in the days that are handed in or taken back.

    No other device of the person changes any of them before this transaction ends.
    """
    org_id, person_id = device.org_id, device.person_id
    queries.lock_person(connection, org_id, person_id)
    keys = {(Kind.SUBMISSION, record_id) for record_id in spoken.ids}
    found = list(queries.records(connection, org_id, keys, lock=False).values())
    found = [one for one in found if one.person_id == person_id and not one.deleted]
    days = spoken.days | {(str(one.values["day"]), str(one.values["zone"])) for one in found}
    wanted = {*spoken.entries, *(day for day, _ in days)}
    if wanted:
        found = queries.submissions(connection, org_id, person_id, min(wanted), max(wanted))
    return found, {
        (Kind.ENTRY, entry_id)
        for day, zone in days
        for entry_id in queries.entries_in(connection, org_id, person_id, span_of(day, zone))
    }


def ask_for_days(together: Together, device: DeviceIdentity, spoken: Spoken) -> Callable[[], list[Stored]]:
    """The person's submissions of the days to which entries come; none is handed in meanwhile.

    For a push that speaks of no submissions: with them, :func:`lock_and_look_up` comes first.
    """
    if not spoken.entries:
        return list
    first, last = spoken.entries
    return queries.handed_in(together, device.org_id, device.person_id, first, last, lock=True)


def days_of(device: DeviceIdentity, submissions: list[Stored], records: Callable[[], Iterable[Stored]]) -> Days:
    """The person's days over the records that the transaction has read and made."""

    def entries_in(span: Span) -> list[Stored]:
        return [
            one
            for one in records()
            if one.kind is Kind.ENTRY
            and one.person_id == device.person_id
            and not one.deleted
            and span.start <= one.values["start"] < span.end
        ]

    return Days(submissions, entries_in)


def _instant(start: object) -> tuple[Instant, ...]:
    try:
        instant = from_iso(str(start))
        around(instant)
    except (ValueError, OverflowError):
        return ()  # refused when its turn comes
    return (instant,)


def _is_day(day: object, zone: object) -> bool:
    if not (isinstance(day, str) and isinstance(zone, str)):
        return False
    try:
        judge_submission({"day": day, "zone": zone})
        date.fromisoformat(day)
    except (Unfit, ValueError):
        return False
    return True
