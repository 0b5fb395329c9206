"""Export: everything an organisation has recorded, a JSON object a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from app.domain.instant import to_iso
from app.wire.records import Kind
from server.accounts.identity import Identity
from server.accounts.service import Accounts
from server.catalogue.service import MAX_PAGE, Catalogue
from server.store.records import SHAPES, fields_of

_ORDER = (
    Kind.WORK_TYPE,
    Kind.CUSTOMER,
    Kind.CONTACT,
    Kind.TASK,
    Kind.AGREEMENT,
    Kind.FAVOURITE,
    Kind.ENTRY,
    Kind.SUBMISSION,
)


def exported(accounts: Accounts, catalogue: Catalogue, by: Identity) -> Iterator[bytes]:
    """The lines: people first, then the records kind by kind, by id. Each names its ``kind`` and ``id``.

    A record that is changed meanwhile is there once, as it was or as it became.
    """
    for person in accounts.people(by.org_id):
        yield _line(
            kind="person", id=person.id, name=person.name, email=person.email, role=person.role, active=person.active,
            created_at=to_iso(person.created_at),
        )  # fmt: skip
    for kind in _ORDER:
        after = ""
        while page := catalogue.page(by, kind, after=after, limit=MAX_PAGE):
            for record in page:
                whose = {"person_id": record.person_id, "device_id": record.device_id} if SHAPES[kind].is_owned else {}
                yield _line(kind=kind, id=record.id, rev=record.rev, **whose, **fields_of(SHAPES[kind], record.values))
            after = page[-1].id


def _line(**fields: Any) -> bytes:
    return msgspec.json.encode(fields) + b"\n"
