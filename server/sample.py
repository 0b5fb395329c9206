"""A sample organisation for trying things out: an owner, a technician, and what the sample technician works on."""

from __future__ import annotations

import secrets
import tomllib
from typing import Any

import msgspec

from app.domain.clock import Clock
from app.domain.ids import new_id
from app.domain.records import Customer, Record, Task, WorkType
from app.wire.records import kind_of, to_fields
from resources.files import read_bytes
from server.accounts.identity import Identity, Role
from server.accounts.joining import Joining
from server.accounts.service import Accounts
from server.catalogue.service import Catalogue, NewRecord
from server.store.engine import Database
from server.transfer.agreements import put_in, read

ORGANISATION = "Sample Service Company"
OWNER, OWNER_EMAIL = "Olga Brandt", "olga@example.com"
TECHNICIAN, TECHNICIAN_EMAIL = "Kim Weber", "kim@example.com"


class Sample(msgspec.Struct, frozen=True, kw_only=True):
    """How to come in: the owner by address and password, the technician's device by a one-time code."""

    organisation: str
    owner_email: str
    owner_password: str
    technician: str
    code: str


def found_sample(database: Database, clock: Clock) -> Sample:
    """Makes the sample organisation in a database whose schema is at head."""
    accounts, password = Accounts(database, clock), secrets.token_urlsafe(12)
    owner = accounts.found(ORGANISATION, owner=OWNER, email=OWNER_EMAIL, password=password)
    by = Identity(org_id=owner.org_id, person_id=owner.id, role=Role.OWNER, name=owner.name)
    technician = accounts.add(by, TECHNICIAN, email=TECHNICIAN_EMAIL)
    fill(Catalogue(database, clock), by)
    invitation = Joining(database, clock).invite(by.org_id, technician.id, by=by.person_id)
    return Sample(
        organisation=ORGANISATION,
        owner_email=OWNER_EMAIL,
        owner_password=password,
        technician=TECHNICIAN,
        code=invitation.code,
    )


def fill(catalogue: Catalogue, by: Identity) -> None:
    """Adds the sample's work types, customers, tasks and agreements to an organisation that has none of them."""
    data: dict[str, list[dict[str, Any]]] = tomllib.loads(read_bytes("sample/technician.toml").decode())
    customers = [Customer(id=new_id(), **fields) for fields in data["customer"]]
    _add(catalogue, by, [WorkType(id=new_id(), **fields) for fields in data["work_type"]])
    _add(catalogue, by, customers)
    ids = {customer.name: customer.id for customer in customers}
    _add(catalogue, by, [_task(fields, ids) for fields in data["task"]])
    put_in(catalogue, by, read(read_bytes("sample/agreements.toml").decode(), "the sample"))


def _task(fields: dict[str, Any], customers: dict[str, str]) -> Task:
    # The key is the sample's own name for the task.
    kept = {name: value for name, value in fields.items() if name not in {"key", "customer"}}
    customer = fields.get("customer")
    return Task(id=new_id(), customer_id=None if customer is None else customers[customer], **kept)


def _add(catalogue: Catalogue, by: Identity, records: list[Any]) -> None:
    if records:
        first: Record = records[0]
        catalogue.add_all(by, kind_of(first), [NewRecord(id=one.id, fields=to_fields(one)) for one in records])
