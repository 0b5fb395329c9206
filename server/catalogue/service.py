"""Records as managers, technicians in the browser, and other programs read and write them.

Everything written here goes the way of a push: judged, in the organisation's order, with its audit.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import msgspec
from sqlalchemy import Connection

from app.domain.clock import Clock
from app.domain.instant import Instant
from app.domain.records import EntryState
from app.wire.records import Fields, Kind
from server import problems
from server.accounts.identity import Identity, Permission
from server.accounts.queries import one_person
from server.catalogue import queries
from server.catalogue.edits import author, changing, deleting, making
from server.catalogue.queries import Filter, HistoryItem
from server.clock import now
from server.reading import judge_span, judged, read_new, read_some
from server.shared import seen
from server.store.engine import Database
from server.store.ordered import Write, write_in_order
from server.store.records import SHAPES, Stored, Values
from server.sync import queries as synced
from server.sync.outcomes import PENDING
from server.timesheets.days import HANDED_IN
from server.timesheets.late import Lateness
from server.timesheets.locks import lock_of
from server.unfit import Unfit, is_id

MAX_PAGE = 1_000


class NewRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A record to add, with the id that its source gives it; ``person_id`` is an entry's technician."""

    id: str
    fields: Fields
    person_id: str = ""


class Addition(StrEnum):
    """What became of a record to add."""

    ADDED = "added"
    KNOWN = "known"
    REFUSED = "refused"


class Added(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a record to add, and why it was refused."""

    id: str
    addition: Addition
    detail: str = ""


class Catalogue:
    """All kinds of record of an organisation."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def get(self, by: Identity, kind: Kind, record_id: str) -> Stored:
        """A live record; raises not-found also for what the person may not see."""

        def work(connection: Connection) -> Stored | None:
            return _row(connection, by, kind, record_id, lock=False)

        return seen(_visible(by, kind, self._database.read(work)), manages=by.manages)

    def page(
        self, by: Identity, kind: Kind, *, wanted: Filter | None = None, after: str = "", limit: int = 100
    ) -> list[Stored]:
        """Up to ``limit`` live records whose id is greater than ``after``, by id; to a technician their own entries."""
        wanted = wanted or Filter()
        _require_read(by, kind)
        if SHAPES[kind].is_owned and not by.may(Permission.ALL_ENTRIES_READ):
            if wanted.person_id not in {None, by.person_id}:
                raise problems.not_allowed("These are somebody else's.")
            wanted = msgspec.structs.replace(wanted, person_id=by.person_id)
        _judge_filter(wanted, after)
        limit = min(max(limit, 1), MAX_PAGE)

        def work(connection: Connection) -> list[Stored]:
            return queries.listed(connection, by.org_id, kind, wanted, after, limit)

        return [seen(row, manages=by.manages) for row in self._database.read(work)]

    def history(self, by: Identity, kind: Kind, record_id: str) -> list[HistoryItem]:
        """All changes of a record, also of a deleted one; raises not-found."""

        def work(connection: Connection) -> tuple[Stored | None, list[HistoryItem]]:
            row = _row(connection, by, kind, record_id, lock=False)
            return row, [] if row is None else queries.history(connection, by.org_id, kind, record_id)

        row, items = self._database.read(work)
        _visible(by, kind, row, deleted=True)
        return [item.told(kind, manages=by.manages) for item in items]

    def put(
        self,
        by: Identity,
        kind: Kind,
        record_id: str,
        fields: Fields,
        *,
        if_rev: str | None = None,
        person_id: str | None = None,
    ) -> Stored:
        """Makes a record, or changes the given fields of one; ``if_rev`` is the revision the change was made on.

        ``person_id`` is the technician of a new entry, by default the person who asks. Raises invalid, not-allowed,
        not-found, locked, changed-meanwhile.
        """
        if not is_id(record_id):
            raise problems.invalid("Not an id", "A record's id is a UUID in lower case.")

        def work(connection: Connection) -> Stored:
            late = Lateness(connection, by.org_id, _closed_until(connection, by.org_id))
            if kind is Kind.ENTRY:
                late.hold(person_id or by.person_id)
            row = _row(connection, by, kind, record_id, lock=True)
            if row is None:
                owner = person_id or by.person_id
                _require_write(by, kind, owner)
                if if_rev is not None:
                    raise problems.not_found("There is no such record.")
                _require_new(connection, by, kind, record_id, owner)
                new = NewRecord(id=record_id, fields=fields, person_id=owner)
                return self._written(connection, by, _make(by, kind, new, late))
            _require_write(by, kind, row.person_id)
            _require_current(row, if_rev)
            _require_open(row, late.closed_until)
            write = changing(row, _moved(row, _new_values(row, fields), late), by)
            return row if write is None else self._written(connection, by, write)

        try:
            return self._database.write(work)
        except Unfit as unfit:
            raise problems.invalid("It cannot be so", unfit.detail, *filter(None, [unfit.field])) from unfit

    def delete(self, by: Identity, kind: Kind, record_id: str, *, if_rev: str | None = None) -> None:
        """Deletes a record; its tombstone reaches all devices. Raises not-found, locked, changed-meanwhile."""

        def work(connection: Connection) -> None:
            closed_until = _closed_until(connection, by.org_id)
            row = _visible(by, kind, _row(connection, by, kind, record_id, lock=True))
            _require_write(by, kind, row.person_id)
            _require_current(row, if_rev)
            _require_open(row, closed_until)
            write_in_order(connection, author(by), [deleting(row)], now(self._clock))

        self._database.write(work)

    def add_all(self, by: Identity, kind: Kind, records: Sequence[NewRecord]) -> list[Added]:
        """Adds those of up to 1,000 records that are new, in one transaction; what is there already stays as it is.

        Entries of a closed period are added as late. Records that cannot be so are refused one by one.
        """

        def work(connection: Connection) -> list[Added]:
            late = Lateness(connection, by.org_id, _closed_until(connection, by.org_id))
            if kind is Kind.ENTRY:
                late.hold(*{record.person_id for record in records})
            keys = {(kind, record.id) for record in records if is_id(record.id)}
            known = set(synced.records(connection, by.org_id, keys, lock=True))
            known |= synced.purged(connection, by.org_id, keys - known)
            for owner in {record.person_id for record in records}:
                _require_write(by, kind, owner)
            writes: list[Write] = []
            added = []
            for record in records:
                if (kind, record.id) in known:
                    added.append(Added(id=record.id, addition=Addition.KNOWN))
                    continue
                try:
                    writes.append(_make(by, kind, record, late))
                except Unfit as unfit:
                    added.append(Added(id=record.id, addition=Addition.REFUSED, detail=unfit.detail))
                    continue
                known.add((kind, record.id))
                added.append(Added(id=record.id, addition=Addition.ADDED))
            if writes:
                write_in_order(connection, author(by), writes, now(self._clock))
            return added

        if len(records) > MAX_PAGE:
            raise problems.too_large(f"{MAX_PAGE} records are added at once.", max_items=MAX_PAGE)
        return self._database.write(work)

    def _written(self, connection: Connection, by: Identity, write: Write) -> Stored:
        tip = write_in_order(connection, author(by), [write], now(self._clock))
        return msgspec.structs.replace(write.record, row_seq=tip.head, rev=tip.commit)


def _judge_filter(wanted: Filter, after: str) -> None:
    for name in ("person_id", "customer_id", "task_id"):
        value = getattr(wanted, name)
        if value is not None and not is_id(value):
            raise problems.invalid("Not an id", f"“{name}” must be a record's id.")
    if after and not is_id(after):
        raise problems.invalid("Not an id", "“after” must be a record's id.")
    if wanted.state is not None and not wanted.state.isalpha():
        raise problems.invalid("Not a state", "“state” must be one word.")


def _row(connection: Connection, by: Identity, kind: Kind, record_id: str, *, lock: bool) -> Stored | None:
    if not is_id(record_id):
        return None
    return synced.records(connection, by.org_id, [(kind, record_id)], lock=lock).get((kind, record_id))


def _closed_until(connection: Connection, org_id: str) -> Instant | None:
    period = synced.period(connection, org_id)
    if period is None or period.disabled:
        raise problems.organisation_disabled()
    return period.closed_until


def _visible(by: Identity, kind: Kind, row: Stored | None, *, deleted: bool = False) -> Stored:
    _require_read(by, kind)
    hidden = SHAPES[kind].is_owned and row is not None and not _sees(by, row)
    if row is None or hidden or (row.deleted and not deleted):
        raise problems.not_found("There is no such record.")
    return row


def _sees(by: Identity, row: Stored) -> bool:
    return row.person_id == by.person_id or by.may(Permission.ALL_ENTRIES_READ)


def _require_read(by: Identity, kind: Kind) -> None:
    if not SHAPES[kind].is_owned:
        by.require(Permission.CATALOGUE_READ)
    elif not by.may(Permission.ALL_ENTRIES_READ):
        by.require(Permission.ENTRIES_READ)


def _require_write(by: Identity, kind: Kind, owner: str) -> None:
    if kind is Kind.SUBMISSION:
        raise problems.not_allowed("A day is submitted by its technician, and approved or returned as such.")
    if kind is not Kind.ENTRY:
        by.require(Permission.CATALOGUE_WRITE)
    elif owner != by.person_id or not by.may(Permission.ENTRIES_WRITE):
        by.require(Permission.ALL_ENTRIES_WRITE)


def _require_new(connection: Connection, by: Identity, kind: Kind, record_id: str, owner: str) -> None:
    if synced.purged(connection, by.org_id, [(kind, record_id)]):
        raise problems.invalid("The id is used up", "A record of this id was deleted. Take a new id.")
    if kind is Kind.ENTRY and one_person(connection, by.org_id, owner) is None:
        raise problems.invalid("There is no such person", "An entry belongs to a person of the organisation.")


def _require_current(row: Stored, if_rev: str | None) -> None:
    if row.deleted:
        raise problems.not_found("It was deleted.")
    if if_rev is not None and if_rev != row.rev:
        raise problems.changed_meanwhile("Somebody changed it since it was read. Read it again.")


def _require_open(row: Stored, closed_until: Instant | None) -> None:
    lock = lock_of(row.values, closed_until) if row.kind is Kind.ENTRY else None
    if lock is not None:
        raise problems.locked(f"The entry is {lock}. Unlock it first, so that the change can be told from others.")


def _make(by: Identity, kind: Kind, new: NewRecord, late: Lateness) -> Write:
    if not is_id(new.id):
        raise Unfit("A record's id is a UUID in lower case.", "id")
    values = read_new(kind, new.fields)
    if kind is Kind.ENTRY:
        comes_late = late.of(new.person_id, values["start"])
        values["state"] = EntryState.LATE.value if comes_late else EntryState.OPEN.value
    owner = new.person_id if kind is Kind.ENTRY else ""
    return making(Stored(kind=kind, id=new.id, values=values, row_seq=PENDING, rev="", person_id=owner), by)


def _moved(row: Stored, new: Values, late: Lateness) -> Values:
    """An entry that is moved into a day that is handed in comes late to it, as a new one would."""
    if row.kind is not Kind.ENTRY or new.get("start", row.values["start"]) == row.values["start"]:
        return new
    if row.values["state"] not in HANDED_IN or late.days(row.person_id).shut_by(new["start"]) is None:
        return new
    return {**new, "state": EntryState.LATE.value}


def _new_values(row: Stored, fields: Fields) -> Values:
    new = read_some(row.kind, fields)
    if row.kind is Kind.ENTRY and new.get("state", row.values["state"]) != row.values["state"]:
        raise Unfit("The state of an entry is changed by submitting, approving and opening it.", "state")
    whole = judged(row.kind, {**row.values, **new})
    if row.kind is Kind.ENTRY:
        judge_span(whole)
    return {name: whole[name] for name in new}
