"""A server's database with an organisation in it, and devices that push to it, without HTTP between."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from app.domain.ids import new_id
from app.domain.instant import to_iso
from app.wire.mutations import Op
from app.wire.protocol import PushAnswer, PushRequest, Result, SentMutation, Witness
from app.wire.records import Kind
from server.catalogue.queries import HistoryItem, history
from server.store import tables
from server.store.engine import Database
from server.sync.device import DeviceIdentity
from server.sync.service import SyncService
from tests.support.clock import FakeClock

START = "2026-11-20T08:00:00.000Z"
END = "2026-11-20T09:00:00.000Z"


def make_organisation(database: Database, name: str = "Acme Service") -> str:
    """An organisation with nobody in it; its id."""
    org_id = new_id()

    def work(connection: Connection) -> None:
        connection.execute(tables.organisation.insert().values(org_id=org_id, name=name, created_at=0))
        connection.execute(tables.org_seq.insert().values(org_id=org_id))

    database.write(work)
    return org_id


def make_person(database: Database, org_id: str, role: str = "technician") -> str:
    """A person of the organisation; the id."""
    person_id = new_id()
    values = {
        "org_id": org_id, "id": person_id, "email": f"{person_id}@example.com", "name": "Kim", "role": role,
        "created_at": 0,
    }  # fmt: skip
    database.write(lambda connection: connection.execute(tables.person.insert().values(**values)))
    return person_id


def make_device(database: Database, org_id: str, person_id: str, role: str = "technician") -> DeviceIdentity:
    """A device of the person."""
    device_id = new_id()
    values = {
        "org_id": org_id, "id": device_id, "person_id": person_id, "name": "laptop", "token_hash": device_id,
        "created_at": 0,
    }  # fmt: skip
    database.write(lambda connection: connection.execute(tables.device.insert().values(**values)))
    return DeviceIdentity(org_id, device_id, person_id, role)


def entry_fields(**changes: Any) -> dict[str, Any]:
    """What a device sends of a new entry."""
    return {"start": START, "end": END, "zone": "Europe/Berlin", "note": "PSU", **changes}


class PushingDevice:
    """Numbers its mutations as a device does and remembers the newest witness."""

    def __init__(self, service: SyncService, identity: DeviceIdentity, clock: FakeClock) -> None:
        self.service = service
        self.identity = identity
        self.clock = clock
        self.last_seq = 0
        self.acked_seq = 0
        self.tip: Witness | None = None

    def mutation(
        self,
        record_id: str,
        op: Op = Op.PUT,
        *,
        kind: Kind = Kind.ENTRY,
        base: dict[str, Any] | None = None,
        **new: Any,
    ) -> SentMutation:
        """The device's next mutation, not yet sent."""
        self.last_seq += 1
        return SentMutation(
            seq=self.last_seq, mid=new_id(), type=kind, id=record_id, op=op, base=base or {}, set=new,
            device_time=to_iso(self.clock.wall),
        )  # fmt: skip

    def send(self, *mutations: SentMutation) -> PushAnswer:
        """Pushes them in one request and keeps the answer's witness."""
        request = PushRequest(tip=self.tip, acked_seq=self.acked_seq, mutations=mutations, end=True)
        answer = self.service.push(self.identity, request)
        self.tip = answer.tip
        self.acked_seq = answer.last_seq
        return answer

    def put(self, record_id: str, *, kind: Kind = Kind.ENTRY, base: dict[str, Any] | None = None, **new: Any) -> Result:
        """Pushes one put."""
        return self.send(self.mutation(record_id, kind=kind, base=base, **new)).results[0]

    def delete(self, record_id: str, *, kind: Kind = Kind.ENTRY, **base: Any) -> Result:
        """Pushes one delete, made on these values."""
        return self.send(self.mutation(record_id, Op.DELETE, kind=kind, base=base)).results[0]

    def restore(self, record_id: str, *, kind: Kind = Kind.ENTRY, **new: Any) -> Result:
        """Pushes one restore."""
        return self.send(self.mutation(record_id, Op.RESTORE, kind=kind, **new)).results[0]


def audit_of(database: Database, org_id: str, record_id: str, kind: Kind = Kind.ENTRY) -> list[HistoryItem]:
    """All changes of a record."""
    return database.read(lambda connection: history(connection, org_id, kind, record_id))
