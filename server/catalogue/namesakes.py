"""Customers that are there twice: who they are, and joining one into another.

Joining is many ordinary changes, each with its audit: tasks, contacts, favourites and open entries get the customer
that is kept, and the other one is archived, never deleted. Entries that are handed in or lie in a closed period keep
what they were, and with it the archived customer. What a device sends for it later stands there too; joining again
moves it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta
from functools import partial

import msgspec
from sqlalchemy import Connection

from app.domain.clock import Clock
from app.domain.days import date_of
from app.domain.instant import Instant
from app.domain.namesakes import may_be_one, plain_name
from app.wire.records import Kind
from server import problems
from server.accounts.identity import Identity, Permission
from server.catalogue import queries
from server.catalogue.edits import author, changing, deleting
from server.catalogue.queries import CustomerLine, Held
from server.clock import now
from server.store.engine import Database
from server.store.ordered import Write, write_in_order
from server.store.records import Stored
from server.sync import queries as synced
from server.timesheets.locks import lock_of
from server.unfit import is_id

BATCH = 500
"""Records that are moved in one transaction: nobody waits long for the organisation's counter."""
_FOLLOW = (Kind.TASK, Kind.CONTACT, Kind.FAVOURITE, Kind.ENTRY)


class Namesake(msgspec.Struct, frozen=True, kw_only=True):
    """One of several customers of a name. ``entries`` and ``tasks`` go with it when it is joined into another;
    ``locked`` entries stay."""

    id: str
    name: str
    code: str
    archived: bool
    made_by: str
    tasks: int
    entries: int
    locked: int
    has_agreement: bool


class Joined(msgspec.Struct, frozen=True, kw_only=True):
    """What became of joining: how many records moved, by kind, and how many entries stayed because they are locked."""

    customer_id: str
    tasks: int
    contacts: int
    entries: int
    locked: int


class Namesakes:
    """Customers of the same name in an organisation."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def groups(self, by: Identity, limit: int = 50) -> list[tuple[Namesake, ...]]:
        """Up to ``limit`` names that several customers have, each with its customers: first the one to keep, because it
        has an agreement, is in use, or has the most work.

        Customers with numbers that differ are different ones. An archived one counts while anything could be moved.
        """
        _require(by)

        def work(connection: Connection) -> list[tuple[Namesake, ...]]:
            lines = queries.customer_lines(connection, by.org_id)
            named: defaultdict[str, list[CustomerLine]] = defaultdict(list)
            for line in lines:
                named[plain_name(line.name)].append(line)
            several = [found for found in named.values() if len(found) > 1]
            held = queries.held_by(
                connection, by.org_id, [line.id for found in several for line in found], self._today()
            )
            groups = [tuple(sorted((_told(line, held) for line in found), key=_first_kept)) for found in several]
            return sorted(filter(_is_question, groups), key=lambda group: plain_name(group[0].name))[:limit]

        return self._database.read(work)

    def join(self, by: Identity, customer_id: str, into: str) -> Joined:
        """Joins a customer into another one, which is in use afterwards. Repeated, it moves what came since.

        Raises not-allowed, not-found, and invalid: into itself, with another number, or where an agreement of the one
        that goes still holds, because then it is not said by whose terms its work is charged.
        """
        _require(by)
        if customer_id == into:
            raise problems.invalid("The same customer", "A customer is joined into another one.")
        if not (is_id(customer_id) and is_id(into)):
            raise problems.not_found("There is no such customer.")
        self._database.write(lambda connection: self._archive(connection, by, customer_id, into))
        moved = {kind: self._move(by, kind, customer_id, into) for kind in _FOLLOW}
        left = self._database.read(lambda connection: self._held(connection, by, customer_id))
        return Joined(
            customer_id=into,
            tasks=moved[Kind.TASK],
            contacts=moved[Kind.CONTACT],
            entries=moved[Kind.ENTRY],
            locked=left.locked,
        )

    def _archive(self, connection: Connection, by: Identity, customer_id: str, into: str) -> None:
        keys = [(Kind.CUSTOMER, customer_id), (Kind.CUSTOMER, into)]
        rows = synced.records(connection, by.org_id, keys, lock=True)
        gone, kept = (rows.get(key) for key in keys)
        if gone is None or kept is None or gone.deleted or kept.deleted:
            raise problems.not_found("There is no such customer.")
        if gone.values["code"] and kept.values["code"] and not _may_be_one(gone, kept):
            raise problems.invalid(
                "Different customers",
                f"Their numbers are {gone.values['code']} and {kept.values['code']}. Correct one if they are one.",
            )
        if self._held(connection, by, customer_id).agreements:
            raise problems.invalid(
                "It has an agreement",
                "An agreement of the customer that goes still holds. Keep that one, or end the agreement first.",
            )
        writes = [changing(gone, {"archived": True}, by), changing(kept, {"archived": False}, by)]
        self._write(connection, by, writes)

    def _move(self, by: Identity, kind: Kind, customer_id: str, into: str) -> int:
        """Gives all records of a kind the other customer, but for locked entries; how many."""
        moved, after = 0, ""
        while True:
            batch = partial(self._move_some, by=by, kind=kind, way=(customer_id, into), after=after)
            count, last = self._database.write(batch)
            moved += count
            if last is None:
                return moved
            after = last

    def _move_some(
        self, connection: Connection, by: Identity, kind: Kind, way: tuple[str, str], after: str
    ) -> tuple[int, str | None]:
        """A batch beyond an id: how many moved, and the last id, ``None`` where it was the last batch."""
        customer_id, into = way
        period = synced.period(connection, by.org_id)
        closed_until = period.closed_until if period is not None else None
        ids = queries.of_customer(connection, by.org_id, kind, customer_id, after, BATCH)
        rows = synced.records(connection, by.org_id, [(kind, one) for one in ids], lock=True)
        known = kind is Kind.FAVOURITE and queries.is_favourite(connection, by.org_id, into)
        writes = [
            deleting(row) if known and not row.values["task_id"] else changing(row, {"customer_id": into}, by)
            for _, row in sorted(rows.items())
            if not row.deleted and row.values["customer_id"] == customer_id and not _is_locked(row, closed_until)
        ]
        return self._write(connection, by, writes), ids[-1] if len(ids) == BATCH else None

    def _held(self, connection: Connection, by: Identity, customer_id: str) -> Held:
        return queries.held_by(connection, by.org_id, [customer_id], self._today())[customer_id]

    def _today(self) -> str:
        """A date that is over everywhere: an agreement that ended before it holds in no zone."""
        return (date_of(now(self._clock), "UTC") - timedelta(days=1)).isoformat()

    def _write(self, connection: Connection, by: Identity, changes: Sequence[Write | None]) -> int:
        writes = [change for change in changes if change is not None]
        if writes:
            write_in_order(connection, author(by), writes, now(self._clock))
        return len(writes)


def _require(by: Identity) -> None:
    by.require(Permission.CATALOGUE_WRITE)
    by.require(Permission.ALL_ENTRIES_WRITE)


def _may_be_one(gone: Stored, kept: Stored) -> bool:
    return may_be_one("", gone.values["code"], "", kept.values["code"])


def _is_locked(row: Stored, closed_until: Instant | None) -> bool:
    return row.kind is Kind.ENTRY and lock_of(row.values, closed_until) is not None


def _told(line: CustomerLine, held: dict[str, Held]) -> Namesake:
    its = held[line.id]
    return Namesake(
        id=line.id,
        name=line.name,
        code=line.code,
        archived=bool(line.archived),
        made_by=line.made_by,
        tasks=its.tasks,
        entries=its.entries,
        locked=its.locked,
        has_agreement=its.agreements > 0,
    )


def _first_kept(one: Namesake) -> tuple[bool, bool, int, str]:
    return (not one.has_agreement, one.archived, -(one.entries + one.locked), one.id)


def _is_question(group: tuple[Namesake, ...]) -> bool:
    """Whether two of them may be one: one that is in use, and another one of which something could be moved."""
    return any(
        not kept.archived
        and (not gone.archived or gone.entries or gone.tasks)
        and may_be_one(kept.name, kept.code, gone.name, gone.code)
        for kept in group
        for gone in group
        if gone is not kept
    )
