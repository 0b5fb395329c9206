"""The SQL of sync. Every statement names its organisation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import Connection

from app.domain.instant import Instant
from app.domain.span import Span
from app.wire.protocol import Witness
from app.wire.records import Kind
from server.store import statements
from server.store.dialect import Dialect, dialect_of
from server.store.records import SHAPES, Stored, from_row
from server.store.together import Together

_BEYOND = 2**62
"""More than any place; devices may say numbers that no engine holds."""
_MANY = 4
"""Keys from which on a look-up gets a plan of its own. A plan that PostgreSQL kept from when the table was nearly empty
takes any of the organisation's indexes, and would read all its rows for each key, until statistics are next made."""

Key = tuple[Kind, str]
"""A record of the organisation: its kind and id."""


class DeviceState(msgspec.Struct, frozen=True):
    """What the server knows of a device, its person and its organisation, of what a request must respect."""

    last_seq: int
    backup_seq: int
    revoked: bool
    disabled: bool
    closed_until: Instant | None
    tokens: tuple[str | None, str | None]
    """The hashes of its token and of the one that is to follow it."""
    role: str
    active: bool


class Period(msgspec.Struct, frozen=True):
    """What of the organisation a change must respect."""

    disabled: bool
    closed_until: Instant | None


class Taken(msgspec.Struct, frozen=True):
    """A mutation that is here already, with its stored outcome."""

    mid: str
    outcome: str
    device_id: str


class Order(msgspec.Struct, frozen=True):
    """Where the organisation's order of changes stands, and up to where tombstones are gone."""

    head: int
    purged_before: int


class Place(msgspec.Struct, frozen=True):
    """Where the organisation's order stands, and the commit that a place in it belongs to, if it is there yet."""

    order: Order
    commit: str | None


class Standing(msgspec.Struct, frozen=True):
    """A device, and where its organisation's order stands: the witness of its head (``None`` before the first commit),
    and the places that the device says it has seen."""

    device: DeviceState
    order: Order
    tip: Witness | None
    seen: tuple[Place, ...]


def standing(
    together: Together, org_id: str, device_id: str, seen: Sequence[int], *, lock: bool
) -> Callable[[], Standing | None]:
    """The device, the organisation's order and places in it; ``None`` for a device that is not known.

    Locked, so that two pushes of a device follow one another, and with it the end of the closed period.
    """
    dialect = together.dialect
    rows = together.put(
        _standing_statement(dialect, len(seen), lock=lock),
        (*(value for row_seq in seen for value in (org_id, min(row_seq, _BEYOND))), org_id, device_id),
    )
    return lambda: _standing(rows()[0]) if rows() else None


@cache
def _standing_statement(dialect: Dialect, places: int, *, lock: bool) -> str:
    mark = dialect.mark
    place = (
        f", (SELECT commit_id FROM sync_commit WHERE sync_commit.org_id = {mark} AND sync_commit.head >= {mark}"
        " ORDER BY sync_commit.head LIMIT 1)"
    )
    locking = (
        f"{dialect.for_update} OF device{dialect.for_share} OF organisation" if lock and dialect.for_update else ""
    )
    return (
        "SELECT device.last_seq, device.backup_seq, device.revoked_at, organisation.disabled,"
        " organisation.closed_until, device.token_hash, device.next_token_hash, person.role, person.active,"
        " org_seq.head, org_seq.purged_before, (SELECT commit_id FROM sync_commit"
        f" WHERE sync_commit.org_id = org_seq.org_id AND sync_commit.head = org_seq.head){place * places}"
        " FROM device JOIN organisation ON organisation.org_id = device.org_id"
        " JOIN person ON person.org_id = device.org_id AND person.id = device.person_id"
        " JOIN org_seq ON org_seq.org_id = device.org_id"
        f" WHERE device.org_id = {mark} AND device.id = {mark}{locking}"
    )


def _standing(row: tuple[Any, ...]) -> Standing:
    last_seq, backup_seq, revoked_at, disabled, closed_until, token, next_token, role, active, head, purged = row[:11]
    commit, *commits = row[11:]
    order = Order(head, purged)
    return Standing(
        device=DeviceState(
            last_seq=last_seq, backup_seq=backup_seq, revoked=revoked_at is not None, disabled=bool(disabled),
            closed_until=closed_until, tokens=(token, next_token), role=role, active=bool(active),
        ),
        order=order,
        tip=None if commit is None else Witness(head, commit),
        seen=tuple(Place(order, one) for one in commits),
    )  # fmt: skip


def period(connection: Connection, org_id: str) -> Period | None:
    """The organisation's state, which must not change before the push is done."""
    dialect = dialect_of(connection)
    row = connection.exec_driver_sql(
        f"SELECT disabled, closed_until FROM organisation WHERE org_id = {dialect.mark}{dialect.for_share}", (org_id,)
    ).one_or_none()
    return None if row is None else Period(bool(row[0]), row[1])


def head(connection: Connection, org_id: str) -> tuple[Order, Witness | None]:
    """The organisation's order, and the witness of its head; ``None`` before the first commit."""
    mark = dialect_of(connection).mark
    row = connection.exec_driver_sql(
        "SELECT org_seq.head, org_seq.purged_before, sync_commit.commit_id FROM org_seq"
        " LEFT JOIN sync_commit ON sync_commit.org_id = org_seq.org_id AND sync_commit.head = org_seq.head"
        f" WHERE org_seq.org_id = {mark}",
        (org_id,),
    ).one()
    return Order(row[0], row[1]), None if row[2] is None else Witness(row[0], row[2])


def commit_at(connection: Connection, org_id: str, row_seq: int) -> str | None:
    """The commit that this place of the order belongs to; ``None`` beyond the head."""
    mark = dialect_of(connection).mark
    found = connection.exec_driver_sql(
        f"SELECT commit_id FROM sync_commit WHERE org_id = {mark} AND head >= {mark} ORDER BY head LIMIT 1",
        (org_id, row_seq),
    ).scalar_one_or_none()
    return None if found is None else str(found)


def records(connection: Connection, org_id: str, keys: Collection[Key], *, lock: bool) -> dict[Key, Stored]:
    """The records of these keys that have a row; locked in the order of kinds and ids, which all writers share."""
    together = Together(connection)
    found = look_up(together, org_id, keys, lock=lock)
    together.ask()
    return found()


def look_up(together: Together, org_id: str, keys: Collection[Key], *, lock: bool) -> Callable[[], dict[Key, Stored]]:
    """The same as :func:`records`, together with other questions."""
    dialect = together.dialect
    ids = _by_kind(keys)
    rows = {
        kind: together.put(
            dialect.look_up(SHAPES[kind].columns, SHAPES[kind].table, "id", lock=lock),
            (dialect.keys(ids[kind]), org_id),
            planned_anew=len(ids[kind]) > _MANY,
        )
        for kind in sorted(ids)
    }
    return lambda: {(kind, row[0]): from_row(SHAPES[kind], row) for kind, of_kind in rows.items() for row in of_kind()}


def taken(together: Together, org_id: str, mids: Collection[str]) -> Callable[[], list[Taken]]:
    """What of the mutations with these ids is here already, sent by whichever device."""
    if not mids:
        return list
    dialect = together.dialect
    rows = together.put(
        dialect.look_up(("mid", "outcome", "device_id"), "mutation", "mid"),
        (dialect.keys(mids), org_id),
        planned_anew=len(mids) > _MANY,
    )
    return lambda: [Taken(*row) for row in rows()]


def lock_person(connection: Connection, org_id: str, person_id: str) -> None:
    """Holds up all that changes a person's entries, until a day of theirs is handed in: an entry that came meanwhile
    would not be seen as late."""
    together = Together(connection)
    _lock_person(together, together.dialect.for_update, org_id, person_id)
    together.ask()


def submissions(
    connection: Connection, org_id: str, person_id: str, first: str, last: str, *, lock: bool = False
) -> list[Stored]:
    """What a person has handed in of the days from the first to the last.

    Locked, none is handed in meanwhile, while entries of several devices may still come at once.
    """
    together = Together(connection)
    found = handed_in(together, org_id, person_id, first, last, lock=lock)
    together.ask()
    return found()


def handed_in(
    together: Together, org_id: str, person_id: str, first: str, last: str, *, lock: bool
) -> Callable[[], list[Stored]]:
    """The same as :func:`submissions`, together with other questions."""
    shape = SHAPES[Kind.SUBMISSION]
    mark = together.dialect.mark
    if lock:
        _lock_person(together, together.dialect.for_share, org_id, person_id)
    rows = together.put(
        f"{statements.select(shape)} WHERE org_id = {mark} AND person_id = {mark}"
        f" AND day >= {mark} AND day <= {mark} AND deleted = 0",
        (org_id, person_id, first, last),
    )
    return lambda: [from_row(shape, tuple(row)) for row in rows()]


def _lock_person(together: Together, how: str, org_id: str, person_id: str) -> None:
    if how:  # SQLite's one writer waits for nobody
        mark = together.dialect.mark
        together.put(f"SELECT id FROM person WHERE org_id = {mark} AND id = {mark}{how}", (org_id, person_id))


def entries_in(connection: Connection, org_id: str, person_id: str, span: Span) -> list[str]:
    """The ids of a person's live entries that start inside a stretch of time."""
    mark = dialect_of(connection).mark
    rows = connection.exec_driver_sql(
        f"SELECT id FROM entry WHERE org_id = {mark} AND person_id = {mark} AND start >= {mark} AND start < {mark}"
        " AND deleted = 0",
        (org_id, person_id, span.start, span.end),
    )
    return [record_id for (record_id,) in rows]


def purged(connection: Connection, org_id: str, keys: Collection[Key]) -> set[Key]:
    """Those of the keys whose tombstones are gone."""
    dialect = dialect_of(connection)
    found: set[Key] = set()
    for kind, ids in _by_kind(keys).items():
        statement = dialect.look_up(("id",), "purged", "id", also=f" AND kind = '{kind.value}'")
        rows = connection.exec_driver_sql(statement, (dialect.keys(ids), org_id))
        found.update((kind, record_id) for (record_id,) in rows)
    return found


def outcomes(connection: Connection, org_id: str, device_id: str, first: int, last: int) -> dict[int, tuple[str, str]]:
    """The mutation ids and stored outcomes of a device's mutations from ``first`` to ``last``, where still kept."""
    mark = dialect_of(connection).mark
    rows = connection.exec_driver_sql(
        "SELECT seq, mid, outcome FROM mutation"
        f" WHERE org_id = {mark} AND device_id = {mark} AND seq BETWEEN {mark} AND {mark}",
        (org_id, device_id, first, last),
    )
    return {seq: (mid, outcome) for seq, mid, outcome in rows}


def taken_of(connection: Connection, org_id: str, person_id: str, taken: Collection[Taken]) -> dict[str, str]:
    """The outcomes of those that a device of the person has sent, by the mutations' ids."""
    senders = {one.device_id for one in taken}
    theirs = {device_id for device_id in senders if _person_of(connection, org_id, device_id) == person_id}
    return {one.mid: one.outcome for one in taken if one.device_id in theirs}


def author_at(connection: Connection, org_id: str, row_seq: int) -> str:
    """The person who made the change at this place of the order."""
    mark = dialect_of(connection).mark
    found = connection.exec_driver_sql(
        f"SELECT person_id FROM audit WHERE org_id = {mark} AND row_seq = {mark}", (org_id, row_seq)
    ).scalar_one_or_none()
    return str(found or "")


def changed_after(
    connection: Connection, org_id: str, person_id: str, kinds: Iterable[Kind], row_seq: int, limit: int
) -> list[Stored]:
    """The first ``limit`` rows of these kinds after a place of the order, in order; of entries the person's own."""
    mark = dialect_of(connection).mark
    found: list[Stored] = []
    for kind in kinds:
        where, values = _visible(kind, mark, org_id, person_id)
        rows = connection.exec_driver_sql(
            f"{statements.select(SHAPES[kind])} WHERE {where} AND row_seq > {mark} ORDER BY row_seq LIMIT {mark}",
            (*values, row_seq, limit),
        )
        found += [from_row(SHAPES[kind], tuple(row)) for row in rows]
    return sorted(found, key=lambda record: record.row_seq)[:limit]


def live_after(connection: Connection, org_id: str, person_id: str, kind: Kind, after: str, limit: int) -> list[Stored]:
    """The first ``limit`` records of a kind whose id is greater, by id; without tombstones."""
    mark = dialect_of(connection).mark
    where, values = _visible(kind, mark, org_id, person_id)
    rows = connection.exec_driver_sql(
        f"{statements.select(SHAPES[kind])} WHERE {where} AND id > {mark} AND deleted = 0 ORDER BY id LIMIT {mark}",
        (*values, after, limit),
    )
    return [from_row(SHAPES[kind], tuple(row)) for row in rows]


def revisions(connection: Connection, org_id: str, person_id: str, kind: Kind) -> list[tuple[str, str]]:
    """Id and revision of every live record of a kind that the person sees, in no order."""
    mark = dialect_of(connection).mark
    where, values = _visible(kind, mark, org_id, person_id)
    rows = connection.exec_driver_sql(f"SELECT id, rev FROM {SHAPES[kind].table} WHERE {where} AND deleted = 0", values)
    return [(record_id, rev) for record_id, rev in rows]


def _by_kind(keys: Collection[Key]) -> dict[Kind, list[str]]:
    ids: defaultdict[Kind, list[str]] = defaultdict(list)
    for kind, record_id in keys:
        ids[kind].append(record_id)
    return ids


def _person_of(connection: Connection, org_id: str, device_id: str) -> str | None:
    mark = dialect_of(connection).mark
    found: str | None = connection.exec_driver_sql(
        f"SELECT person_id FROM device WHERE org_id = {mark} AND id = {mark}", (org_id, device_id)
    ).scalar_one_or_none()
    return found


def _visible(kind: Kind, mark: str, org_id: str, person_id: str) -> tuple[str, tuple[Any, ...]]:
    if SHAPES[kind].is_owned:
        return f"org_id = {mark} AND person_id = {mark}", (org_id, person_id)
    return f"org_id = {mark}", (org_id,)
