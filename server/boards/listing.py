"""The list of submitted days: what waits for a manager, or what a technician handed in."""

from __future__ import annotations

import re
from datetime import date, timedelta
from urllib.parse import urlencode

import msgspec
from sqlalchemy import Connection

from app.domain.clock import Clock
from app.domain.dates import YEARS
from app.domain.days import date_of, day_span
from app.domain.instant import Instant
from app.domain.records import SubmissionState
from app.domain.wording import elided, hours_minutes, short_date
from server import problems
from server.accounts import queries as accounts
from server.accounts.identity import Identity, Permission
from server.boards import queries
from server.boards.queries import Wanted
from server.boards.sheet import Sheet, sheet_of
from server.boards.words import waiting
from server.clock import now
from server.store.engine import Database
from server.store.records import Stored
from server.unfit import is_id

PAGE = 50
"""Days on a page of the list."""
_WEEK = re.compile(r"(\d{4})-W(\d{2})")
_PLACE = re.compile(r"(\d{4}-\d{2}-\d{2})\.([0-9a-f-]{36})")


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What the list was asked for, as it stands in the page's address. Without a state, those that wait;
    ``any`` is all of them."""

    state: str = SubmissionState.SUBMITTED.value
    person: str = ""
    week: str = ""
    after: str = ""

    def address(self, **changes: str) -> str:
        """The query of the same list, changed so."""
        fields = msgspec.structs.asdict(msgspec.structs.replace(self, **changes))
        plain = msgspec.structs.asdict(Asked())
        return urlencode({name: value for name, value in fields.items() if value != plain[name]})


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A submitted day in the list. ``waits`` is how long it has been waiting, empty where it does not."""

    id: str
    rev: str
    person_id: str
    person: str
    day: str
    weekday: str
    shown_day: str
    state: str
    waits: str
    entries: int
    net: str
    gaps: int
    overlaps: int
    running: bool
    note: str
    comment: str


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """A page of the list. ``submitted`` and ``returned`` count the days in these states, of the person asked for."""

    asked: Asked
    rows: tuple[Row, ...]
    submitted: int
    returned: int
    following: str


class Listing:
    """Lists submitted days: to a technician their own, to a manager everybody's."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def listed(self, by: Identity, asked: Asked) -> Listed:
        """A page of the list. Raises invalid for what it cannot be asked."""
        wanted = _wanted(by, asked)

        def work(connection: Connection) -> Listed:
            at = now(self._clock)
            found = queries.submissions(connection, by.org_id, wanted, PAGE + 1)
            shown = found[:PAGE]
            since = queries.became(connection, by.org_id, {one.id for one in shown}, SubmissionState.SUBMITTED)
            names = {person.id: person.name for person in accounts.people(connection, by.org_id)}
            rows = tuple(_row(connection, by.org_id, one, names, since.get(one.id), at) for one in shown)
            last = shown[-1] if len(found) > PAGE else None
            return Listed(
                asked=asked,
                rows=rows,
                submitted=queries.count_days(connection, by.org_id, SubmissionState.SUBMITTED, wanted.person_id),
                returned=queries.count_days(connection, by.org_id, SubmissionState.RETURNED, wanted.person_id),
                following="" if last is None else asked.address(after=f"{last.values['day']}.{last.id}"),
            )

        return self._database.read(work)


def _wanted(by: Identity, asked: Asked) -> Wanted:
    person = asked.person if by.may(Permission.ALL_ENTRIES_READ) else by.person_id
    if person and not is_id(person):
        raise problems.invalid("Not a person", "Choose somebody of the list.")
    try:
        state = None if asked.state == "any" else SubmissionState(asked.state)
    except ValueError as error:
        raise problems.invalid("Not a state", "Days are open, submitted, returned or approved.") from error
    monday = _monday(asked.week) if asked.week else None
    place = _PLACE.fullmatch(asked.after)
    if asked.after and place is None:
        raise problems.invalid("Not a place in the list", "Open the list from its beginning.")
    return Wanted(
        state=state,
        person_id=person or None,
        first=None if monday is None else monday.isoformat(),
        until=None if monday is None else (monday + timedelta(days=7)).isoformat(),
        after=None if place is None else (place[1], place[2]),
    )


def _monday(week: str) -> date:
    written = _WEEK.fullmatch(week.strip().upper())
    try:
        if written is not None and int(written[1]) in YEARS:
            return date.fromisocalendar(int(written[1]), int(written[2]), 1)
    except ValueError:
        pass
    raise problems.invalid("Not a week", f"“{week[:20]}” is not a week; write one like 2026-W47.")


def _row(  # noqa: PLR0917 - what a row is made of
    connection: Connection, org_id: str, stored: Stored, names: dict[str, str], since: Instant | None, at: Instant
) -> Row:
    values = stored.values
    day = date.fromisoformat(values["day"])
    sheet = _sheet(connection, org_id, stored, day, at)
    waits = values["state"] == SubmissionState.SUBMITTED and since is not None
    return Row(
        id=stored.id,
        rev=stored.rev,
        person_id=stored.person_id,
        person=names.get(stored.person_id, ""),
        day=values["day"],
        weekday=f"{day:%a}",
        shown_day=short_date(day, date_of(at, values["zone"])),
        state=values["state"],
        waits=waiting(at - (since or at)) if waits else "",
        entries=sheet.entries,
        net=hours_minutes(sheet.net),
        gaps=sheet.gaps,
        overlaps=sheet.overlaps,
        running=any(line.running for line in sheet.lines),
        note=elided(values["note"], 120),
        comment=elided(values["comment"], 120),
    )


def _sheet(connection: Connection, org_id: str, stored: Stored, day: date, at: Instant) -> Sheet:
    zone = str(stored.values["zone"])
    found = queries.entries_of_day(connection, org_id, stored.person_id, day_span(day, zone))
    return sheet_of(day, zone, found, {}, at)
