"""Customers made on this machine that somebody else had made already, under the same name.

It happens to a ledger that worked alone or was offline. Where both have the same number, too, the customer made here is
joined into the other one by itself; else it is one question for a person: join it, or they are two. Joining gives the
tasks, contacts, entries and favourites the customer that was there first, and archives the other one; entries that are
submitted or approved keep what they were. All of it is journaled as any other change.

Which one was there first the server's order says, not a clock: a customer is joined into another one of which this
device has a row from before its own was taken. So of two devices never both are asked, and two customers are never
joined crosswise. Where somebody else's task or contact stands at the customer already, a manager decides on the server.
"""

from __future__ import annotations

from collections import defaultdict

import msgspec

from app.domain.errors import NotFound, Refusal
from app.domain.gestures import Gesture
from app.domain.namesakes import is_surely_one, may_be_one, plain_name
from app.domain.problems import LOCKED
from app.domain.records import Contact, Customer, Entry, Task
from app.store import catalogue, favourites, journal, mirror, sync_state
from app.store.changes import ChangeSet
from app.store.db import Db
from app.store.ledger import Ledger
from app.store.rows import TABLES, T, columns, from_row
from app.store.sync_state import Pair, Pairs
from app.store.work import Work
from app.wire.records import Kind


class Offered(msgspec.Struct, frozen=True, kw_only=True):
    """A customer made here that may be one of the company's, and how much would move; ``locked`` entries would not."""

    mine: Customer
    theirs: Customer
    tasks: int
    entries: int
    locked: int


class Namesakes:
    """The questions of one ledger, and their answers."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def list(self) -> list[Offered]:
        """All that are not answered, the longest known first."""
        with self._ledger.read() as db:
            return [_told(db, mine, theirs) for mine, theirs in _open(db)]

    def named(self, tail: str) -> Offered:
        """The one whose customer's id ends so; refuses none and several."""
        found = [offered for offered in self.list() if offered.mine.id.endswith(tail)]
        if not found:
            raise NotFound("Nothing of that name", f"No customer to decide on ends in “{tail}”.")
        if len(found) > 1:
            raise Refusal("Several fit", f"{len(found)} customers end in “{tail}”. Give more of the name.")
        return found[0]

    def join(self, mine_id: str) -> ChangeSet:
        """Joins the customer into the one that was there first; refuses when that is no question (any more)."""

        def work(work: Work) -> None:
            mine, theirs = _asked(work.db, mine_id)
            join(work, mine, theirs)

        return self._ledger.write(work, Gesture.CHANGE_CATALOGUE)

    def keep_apart(self, mine_id: str) -> ChangeSet:
        """They are two: asks no more."""

        def work(work: Work) -> None:
            _asked(work.db, mine_id)
            known = sync_state.pairs(work.db)
            kept = [msgspec.structs.replace(one, apart=one.apart or one.mine == mine_id) for one in known.found]
            sync_state.set_pairs(work.db, msgspec.structs.replace(known, found=tuple(kept)))
            work.prefer()

        return self._ledger.write(work)


def count(db: Db) -> int:
    """How many questions wait."""
    return len({mine.id for mine, _ in _open(db)})


def notice(ledger: Ledger) -> ChangeSet | None:
    """Looks for customers that are there twice since the last look, and joins those that surely are one; ``None`` where
    nothing is new. The look is remembered, so that it costs nothing while no customer changes."""
    with ledger.read() as db:
        newest = mirror.newest(db, Kind.CUSTOMER)
        if newest == sync_state.pairs(db).looked:
            return None
        found = _pairs(db)

    def work(work: Work) -> None:
        known = {(one.mine, one.theirs): one for one in sync_state.pairs(work.db).found}
        pairs = {(mine.id, theirs.id): Pair(mine.id, theirs.id) for mine, theirs in found}
        sync_state.set_pairs(work.db, Pairs(looked=newest, found=tuple({**pairs, **known}.values())))
        for mine, theirs in _open(work.db):
            if is_surely_one(mine.name, mine.code, theirs.name, theirs.code):
                join(work, mine, theirs)
        if pairs.keys() - known.keys():
            work.prefer()

    return ledger.write(work)


def forget_questions(db: Db) -> None:
    """Another history may have another order: what was asked and not answered is looked for anew."""
    apart = tuple(one for one in sync_state.pairs(db).found if one.apart)
    sync_state.set_pairs(db, Pairs(found=apart))


def join(work: Work, mine: Customer, theirs: Customer) -> None:
    """Gives everything that may be changed the other customer, and archives this one."""
    for task in _of_customer(work.db, Task, mine.id):
        work.change(task, msgspec.structs.replace(task, customer_id=theirs.id))
    for contact in _of_customer(work.db, Contact, mine.id):
        work.change(contact, msgspec.structs.replace(contact, customer_id=theirs.id))
    for entry in _of_customer(work.db, Entry, mine.id):
        if entry.state not in LOCKED:
            work.change(entry, msgspec.structs.replace(entry, customer_id=theirs.id))
    favourites.replace(work, Kind.CUSTOMER, mine.id, theirs.id)
    work.change(mine, msgspec.structs.replace(mine, archived=True))


def _pairs(db: Db) -> list[tuple[Customer, Customer]]:
    """Customers made here, each with one of the same name that the server had first."""
    named: defaultdict[str, list[Customer]] = defaultdict(list)
    for customer in catalogue.customers(db):
        named[plain_name(customer.name)].append(customer)
    several = [found for found in named.values() if len(found) > 1]
    return [
        (mine, theirs)
        for found in several
        for mine in found
        for theirs in found
        if mine is not theirs
        and may_be_one(mine.name, mine.code, theirs.name, theirs.code)
        and _was_first(db, theirs, mine)
    ]


def _was_first(db: Db, theirs: Customer, mine: Customer) -> bool:
    place, row = journal.place_of_made(db, Kind.CUSTOMER, mine.id), mirror.get(db, Kind.CUSTOMER, theirs.id)
    return place is not None and row is not None and not row.deleted and row.row_seq < place


def _open(db: Db) -> list[tuple[Customer, Customer]]:
    found: dict[str, tuple[Customer, Customer]] = {}
    for pair in sync_state.pairs(db).found:
        mine, theirs = (catalogue.get(db, Customer, one) for one in (pair.mine, pair.theirs))
        if pair.apart or mine is None or theirs is None or mine.archived or theirs.archived:
            continue
        if may_be_one(mine.name, mine.code, theirs.name, theirs.code) and _is_mine_alone(db, mine.id):
            found.setdefault(mine.id, (mine, theirs))
    return list(found.values())


def _asked(db: Db, mine_id: str) -> tuple[Customer, Customer]:
    pair = next((pair for pair in _open(db) if pair[0].id == mine_id), None)
    if pair is None:
        raise NotFound("Nothing to decide", "That customer is not there twice (any more).")
    return pair


def _is_mine_alone(db: Db, customer_id: str) -> bool:
    tasks, contacts = _of_customer(db, Task, customer_id), _of_customer(db, Contact, customer_id)
    return all(journal.was_made(db, Kind.TASK, task.id) for task in tasks) and all(
        journal.was_made(db, Kind.CONTACT, contact.id) for contact in contacts
    )


def _of_customer(db: Db, value_type: type[T], customer_id: str) -> list[T]:
    table = TABLES[value_type]
    asked = f"SELECT {columns(value_type)} FROM {table} WHERE customer_id = ? AND deleted = 0 ORDER BY id"  # noqa: S608
    return [from_row(value_type, row) for row in db.rows(asked, (customer_id,))]


def _told(db: Db, mine: Customer, theirs: Customer) -> Offered:
    found = _of_customer(db, Entry, mine.id)
    locked = sum(entry.state in LOCKED for entry in found)
    tasks = len(_of_customer(db, Task, mine.id))
    return Offered(mine=mine, theirs=theirs, tasks=tasks, entries=len(found) - locked, locked=locked)
