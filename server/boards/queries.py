"""The SQL behind the pages: submitted days, a person's entries of a day, and entries that came late."""

from __future__ import annotations

from collections.abc import Collection

import msgspec
from sqlalchemy import Connection

from app.domain.instant import DAY, Instant
from app.domain.records import Agreement, SubmissionState
from app.domain.span import Span
from app.wire.records import Kind
from server.store import statements
from server.store.dialect import dialect_of
from server.store.records import SHAPES, Stored, from_row
from server.store.tables import LONG

_ENTRY, _SUBMISSION, _AGREEMENT = SHAPES[Kind.ENTRY], SHAPES[Kind.SUBMISSION], SHAPES[Kind.AGREEMENT]


def entries_of_day(connection: Connection, org_id: str, person_id: str, day: Span) -> list[Stored]:
    """The live entries of a person that have time inside the day, running ones included.

    Most entries last less than a day, so the index on the start is read from one day before; the few longer ones and
    the running ones have a small index of their own.
    """
    mark = dialect_of(connection).mark
    whose = f"{statements.select(_ENTRY)} WHERE org_id = {mark} AND person_id = {mark}"
    rows = connection.exec_driver_sql(
        f"{whose} AND deleted = 0 AND start >= {mark} AND start < {mark}"
        f' AND ("end" IS NULL OR "end" > {mark} OR start >= {mark})'
        f' UNION ALL {whose} AND {LONG} AND start < {mark} AND ("end" IS NULL OR "end" > {mark})',
        (
            org_id, person_id, day.start - DAY, day.end, day.start, day.start,
            org_id, person_id, day.start - DAY, day.start,
        ),
    )  # fmt: skip
    return [from_row(_ENTRY, tuple(row)) for row in rows]


def agreements_with(connection: Connection, org_id: str, customer_ids: Collection[str]) -> list[Agreement]:
    """All agreements with these customers."""
    dialect = dialect_of(connection)
    rows = connection.exec_driver_sql(
        dialect.look_up(_AGREEMENT.columns, "agreement", "customer_id", also=" AND agreement.deleted = 0"),
        (dialect.keys(customer_ids), org_id),
    )
    stored = [from_row(_AGREEMENT, tuple(row)) for row in rows]
    return [msgspec.convert({**one.values, "id": one.id}, Agreement) for one in stored]


def late_entries(connection: Connection, org_id: str, limit: int) -> list[Stored]:
    """The first ``limit`` entries that came after their period was closed, by start."""
    mark = dialect_of(connection).mark
    rows = connection.exec_driver_sql(
        f"{statements.select(_ENTRY)} WHERE org_id = {mark} AND state = 'late' AND deleted = 0"
        f' ORDER BY "start", id LIMIT {mark}',
        (org_id, limit),
    )
    return [from_row(_ENTRY, tuple(row)) for row in rows]


def count_late(connection: Connection, org_id: str) -> int:
    """How many entries came late and were not admitted yet."""
    mark = dialect_of(connection).mark
    found = connection.exec_driver_sql(
        f"SELECT count(*) FROM entry WHERE org_id = {mark} AND state = 'late' AND deleted = 0", (org_id,)
    )
    return int(found.scalar_one())


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Which submitted days are listed: of one state, one person, days from the first to before the last, after a place
    in the list. The days that wait come with the oldest first, all others with the newest."""

    state: SubmissionState | None = None
    person_id: str | None = None
    first: str | None = None
    until: str | None = None
    after: tuple[str, str] | None = None

    @property
    def oldest_first(self) -> bool:
        return self.state is SubmissionState.SUBMITTED


def submissions(connection: Connection, org_id: str, wanted: Wanted, limit: int) -> list[Stored]:
    """The first ``limit`` submitted days that are wanted, by day and id."""
    mark = dialect_of(connection).mark
    beyond, order = (">", "ASC") if wanted.oldest_first else ("<", "DESC")
    conditions: list[tuple[str, str | None]] = [
        ("state =", wanted.state), ("person_id =", wanted.person_id), ("day >=", wanted.first), ("day <", wanted.until),
    ]  # fmt: skip
    where = [f"org_id = {mark}", "deleted = 0", *(f"{name} {mark}" for name, value in conditions if value is not None)]
    values = [org_id, *(value for _, value in conditions if value is not None)]
    if wanted.after is not None:
        where.append(f"(day, id) {beyond} ({mark}, {mark})")
        values += wanted.after
    rows = connection.exec_driver_sql(
        f"{statements.select(_SUBMISSION)} WHERE {' AND '.join(where)} ORDER BY day {order}, id {order} LIMIT {mark}",
        (*values, limit),
    )
    return [from_row(_SUBMISSION, tuple(row)) for row in rows]


def submission(connection: Connection, org_id: str, person_id: str, day: str) -> Stored | None:
    """A person's submission of a day, if there is one."""
    mark = dialect_of(connection).mark
    row = connection.exec_driver_sql(
        f"{statements.select(_SUBMISSION)} WHERE org_id = {mark} AND person_id = {mark} AND day = {mark}"
        " AND deleted = 0",
        (org_id, person_id, day),
    ).one_or_none()
    return None if row is None else from_row(_SUBMISSION, tuple(row))


def count_days(connection: Connection, org_id: str, state: SubmissionState, person_id: str | None) -> int:
    """How many days are in a state; of one person where so asked."""
    mark = dialect_of(connection).mark
    whose, values = (f" AND person_id = {mark}", (person_id,)) if person_id is not None else ("", ())
    found = connection.exec_driver_sql(
        f"SELECT count(*) FROM submission WHERE org_id = {mark} AND state = {mark} AND deleted = 0{whose}",
        (org_id, state, *values),
    )
    return int(found.scalar_one())


def became(connection: Connection, org_id: str, ids: Collection[str], state: SubmissionState) -> dict[str, Instant]:
    """When each of these days last became so."""
    dialect = dialect_of(connection)
    # Doubled for PostgreSQL's driver; to LIKE two mean the same as one.
    also = f""" AND kind = '{Kind.SUBMISSION}' AND after LIKE '%%"state":"{state}"%%'"""
    rows = connection.exec_driver_sql(
        dialect.look_up(("id", "at"), "audit", "id", also=also), (dialect.keys(ids), org_id)
    )
    found: dict[str, Instant] = {}
    for record_id, at in rows:
        found[record_id] = max(found.get(record_id, 0), at)
    return found
