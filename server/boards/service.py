"""What the pages show: a person's day, the history of an entry, the entries that came late."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

import msgspec
from sqlalchemy import Connection, select

from app.domain.clock import Clock
from app.domain.dates import YEARS
from app.domain.days import date_of, day_span
from app.domain.daysheet import piece_of
from app.domain.records import SubmissionState
from app.domain.wording import elided, full_date, hours_minutes, short_date, times
from app.wire.records import Kind
from server import problems
from server.accounts import queries as accounts
from server.accounts.identity import Identity, Permission
from server.accounts.queries import Person
from server.boards import queries
from server.boards.history import Event, events_of
from server.boards.history import references as named_in
from server.boards.sheet import Named, Sheet, as_entry, name_of, references, sheet_of, widest_day, zone_of
from server.catalogue.queries import history
from server.clock import now
from server.store.engine import Database
from server.store.records import Stored
from server.store.tables import organisation
from server.sync import queries as synced

MOST_LATE = 200
"""Late entries on the page at once."""


class Day(msgspec.Struct, frozen=True, kw_only=True):
    """A person's day as reviewed. ``day`` and the days beside it are “2026-11-20”."""

    person_id: str
    person: str
    day: str
    title: str
    zone: str
    before: str
    after: str
    sheet: Sheet
    submission_id: str
    """Empty where the day was never submitted."""
    rev: str
    """The revision of the submission, by which it is noticed that it changed after somebody looked at it."""
    state: str
    """Where the day stands (:class:`~app.domain.records.SubmissionState`); ``open`` where it was never submitted."""
    note: str
    comment: str
    comment_entry_id: str
    opened: str
    """The entry whose history is shown, if one is."""
    events: tuple[Event, ...]


class Late(msgspec.Struct, frozen=True, kw_only=True):
    """An entry that came after its period was closed."""

    id: str
    person_id: str
    person: str
    day: str
    shown_day: str
    times: str
    subject: str
    net: str
    note: str


class Overview(msgspec.Struct, frozen=True, kw_only=True):
    """What every page says at its top: whose pages these are, and what waits."""

    organisation: str
    late: int
    waiting: int


class Boards:
    """The read side of the pages. A technician sees their own days, a manager everybody's of the organisation."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def overview(self, by: Identity) -> Overview:
        """For the top of every page."""

        def work(connection: Connection) -> Overview:
            name = connection.execute(
                select(organisation.c.name).where(organisation.c.org_id == by.org_id)
            ).scalar_one()
            if not by.may(Permission.ALL_ENTRIES_READ):
                return Overview(organisation=name, late=0, waiting=0)
            return Overview(
                organisation=name,
                late=queries.count_late(connection, by.org_id),
                waiting=queries.count_days(connection, by.org_id, SubmissionState.SUBMITTED, None),
            )

        return self._database.read(work)

    def people(self, by: Identity) -> list[Person]:
        """Those whose days this person may see, by name."""

        def work(connection: Connection) -> list[Person]:
            return [one for one in accounts.people(connection, by.org_id) if _sees(by, one.id)]

        return self._database.read(work)

    def day(self, by: Identity, person_id: str, day: str, *, opened: str = "") -> Day:
        """A person's day; with ``opened`` also the history of that entry of it. Raises not-found."""
        wanted = _day(day)

        def work(connection: Connection) -> Day:
            person = accounts.one_person(connection, by.org_id, person_id)
            if person is None or not _sees(by, person_id):
                raise problems.not_found("There is no such day, or it is not for you to see.")
            submission = queries.submission(connection, by.org_id, person_id, day)
            values = {} if submission is None else submission.values
            around = queries.entries_of_day(connection, by.org_id, person_id, widest_day(wanted))
            zone = str(values.get("zone") or zone_of(around))
            inside = day_span(wanted, zone)
            found = [one for one in around if piece_of(as_entry(one), inside, now(self._clock)) is not None]
            named = self._named(connection, by, references(found))
            customers = [record_id for kind, record_id in named if kind is Kind.CUSTOMER]
            agreements = queries.agreements_with(connection, by.org_id, customers)
            return Day(
                person_id=person_id,
                person=person.name,
                day=day,
                title=full_date(wanted),
                zone=zone,
                before=(wanted - timedelta(days=1)).isoformat(),
                after=(wanted + timedelta(days=1)).isoformat(),
                sheet=sheet_of(wanted, zone, found, named, now(self._clock), agreements=agreements),
                submission_id="" if submission is None else submission.id,
                rev="" if submission is None else submission.rev,
                state=str(values.get("state", SubmissionState.OPEN)),
                note=str(values.get("note", "")),
                comment=str(values.get("comment", "")),
                comment_entry_id=str(values.get("comment_entry_id") or ""),
                opened=opened,
                events=self._events(connection, by, opened, zone) if opened in {one.id for one in found} else (),
            )

        return self._database.read(work)

    def late(self, by: Identity) -> list[Late]:
        """The first entries that came late, by start."""
        by.require(Permission.ALL_ENTRIES_READ)

        def work(connection: Connection) -> list[Late]:
            found = queries.late_entries(connection, by.org_id, MOST_LATE)
            named = self._named(connection, by, references(found))
            names = {person.id: person.name for person in accounts.people(connection, by.org_id)}
            return [self._late(one, named, names.get(one.person_id, "")) for one in found]

        return self._database.read(work)

    def _late(self, stored: Stored, named: Named, person: str) -> Late:
        entry = as_entry(stored)
        span = entry.span(now(self._clock))
        day = date_of(entry.start, entry.zone)
        task = named.get((Kind.TASK, entry.task_id or ""), {})
        customer = name_of(named, Kind.CUSTOMER, entry.customer_id or task.get("customer_id"))
        subject = " – ".join(filter(None, (customer, name_of(named, Kind.TASK, entry.task_id))))
        return Late(
            id=entry.id,
            person_id=stored.person_id,
            person=person,
            day=day.isoformat(),
            shown_day=f"{day:%a} {short_date(day, date_of(now(self._clock), entry.zone))}",
            times=times(span, entry.zone),
            subject=subject or "Not assigned",
            net=hours_minutes(entry.net(now(self._clock))),
            note=elided(entry.note, 160),
        )

    def _events(self, connection: Connection, by: Identity, entry_id: str, zone: str) -> tuple[Event, ...]:
        items = history(connection, by.org_id, Kind.ENTRY, entry_id)
        named = self._named(connection, by, named_in(items))
        names = {person.id: person.name for person in accounts.people(connection, by.org_id)}
        machines = {device.id: device.name for device in accounts.devices(connection, by.org_id, None)}
        return events_of(items, zone, named, names, machines)

    @staticmethod
    def _named(connection: Connection, by: Identity, keys: Collection[tuple[Kind, str]]) -> Named:
        """The records of these keys, and the customers of the tasks among them."""
        found = synced.records(connection, by.org_id, keys, lock=False)
        customers = {
            (Kind.CUSTOMER, str(row.values["customer_id"]))
            for (kind, _), row in found.items()
            if kind is Kind.TASK and row.values["customer_id"] is not None
        }
        found |= synced.records(connection, by.org_id, customers - found.keys(), lock=False)
        return {key: row.values for key, row in found.items()}


def _sees(by: Identity, person_id: str) -> bool:
    return person_id == by.person_id or by.may(Permission.ALL_ENTRIES_READ)


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text or day.year not in YEARS:
        raise problems.not_found("There is no such day.")
    return day
