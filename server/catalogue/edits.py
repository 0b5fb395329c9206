"""A change made on the server itself, as a write in the organisation's order."""

from __future__ import annotations

import msgspec

from server.accounts.identity import Identity, Role
from server.store.ordered import Author, Write
from server.store.records import SHAPES, Stored, Values, fields_of
from server.sync.merge import all_fields
from server.sync.outcomes import PENDING, tombstone_of


def author(by: Identity) -> Author:
    """The person as the audit names them; no device was involved."""
    return Author(org_id=by.org_id, person_id=by.person_id)


def outranks_technicians(by: Identity, owner: str) -> bool:
    """Whether what this person writes stays when a technician's device says otherwise; not on one's own entries."""
    return by.role is not Role.TECHNICIAN and by.person_id != owner


def making(record: Stored, by: Identity) -> Write:
    """A new record."""
    managed = all_fields(record.kind) if outranks_technicians(by, record.person_id) else frozenset[str]()
    record = msgspec.structs.replace(record, managed=managed, created_by=by.person_id)
    after = fields_of(SHAPES[record.kind], record.values)
    return Write(record=record, fresh=True, op="put", before={}, after=after)


def changing(row: Stored, new: Values, by: Identity) -> Write | None:
    """Some values of a record changed; ``None`` when it has them already."""
    changed = [name for name, value in new.items() if row.values[name] != value]
    if not changed:
        return None
    managed = row.managed.union(changed) if outranks_technicians(by, row.person_id) else row.managed.difference(changed)
    record = msgspec.structs.replace(row, values={**row.values, **new}, managed=managed, row_seq=PENDING, rev="")
    shape = SHAPES[row.kind]
    return Write(
        record=record,
        fresh=False,
        op="put",
        before=fields_of(shape, {name: row.values[name] for name in changed}),
        after=fields_of(shape, {name: new[name] for name in changed}),
    )


def deleting(row: Stored) -> Write:
    """A record made a tombstone."""
    before = fields_of(SHAPES[row.kind], row.values)
    return Write(record=tombstone_of(row), fresh=False, op="delete", before=before, after={})
