"""Devices: invited by a one-time code, known by a token of their own, listed, renamed, rotated and shut out."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Connection, Row

from app.domain.clock import Clock
from app.domain.ids import new_id
from app.domain.instant import HOUR, Instant
from app.wire.protocol import PROTOCOL, EnrolAnswer, EnrolRequest
from server import problems
from server.accounts import queries
from server.accounts.attempts import PER_PLACE, Attempts
from server.accounts.lately import SeenLately
from server.accounts.queries import Device
from server.accounts.secrets import hash_of_code, hash_of_token, new_code, new_token
from server.clock import now
from server.store.engine import Database
from server.store.once import insert_once
from server.store.tables import device, invitation
from server.sync.device import DeviceIdentity
from server.unfit import is_id

CODE_LASTS_HOURS = 24
_SEEN_EVERY = HOUR
_MAX_NAME = 100


class Invitation(msgspec.Struct, frozen=True, kw_only=True):
    """A one-time code, shown this once."""

    code: str
    expires_at: Instant


class Joining:
    """Invitations and the devices that came of them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._attempts = Attempts(database, clock)
        self._lately = SeenLately()

    def invite(self, org_id: str, person_id: str, *, by: str, hours: int = CODE_LASTS_HOURS) -> Invitation:
        """A code with which one device may join for this person; ``by`` is the person who invites."""
        code, at = new_code(), now(self._clock)
        row = {
            "org_id": org_id, "id": new_id(), "person_id": person_id, "code_hash": hash_of_code(code),
            "invited_by": by, "created_at": at, "expires_at": at + hours * HOUR,
        }  # fmt: skip

        def work(connection: Connection) -> None:
            found = queries.one_person(connection, org_id, person_id)
            if found is None or not found.active:
                raise problems.not_found("There is no such person, or they are not active.")
            insert_once(connection, invitation, row)

        self._database.write(work)
        return Invitation(code=code, expires_at=at + hours * HOUR)

    def enrol(self, request: EnrolRequest, *, place: str = "") -> EnrolAnswer:
        """Trades a code for the device's token. The same device may ask again with its code while it is fresh.

        Raises code-invalid, too-many, invalid.
        """
        if not is_id(request.device_id):
            raise problems.invalid("Not a device", "The device's id must be a UUID in lower case.")
        key = f"join@{place}"
        self._attempts.require_room({key: PER_PLACE})
        token = new_token()
        answer = self._database.write(lambda connection: self._enrol(connection, request, token))
        if answer is None:
            self._attempts.failed([key])
            raise problems.code_invalid()
        return answer

    def _enrol(self, connection: Connection, request: EnrolRequest, token: str) -> EnrolAnswer | None:
        at = now(self._clock)
        found = connection.execute(queries.invitation_by_code(hash_of_code(request.code))).one_or_none()
        if found is None or found.expires_at <= at or not _may_use(connection, found, request.device_id):
            return None
        where = (invitation.c.org_id == found.org_id) & (invitation.c.id == found.id)
        connection.execute(invitation.update().where(where).values(used_at=at, used_by=request.device_id))
        _store_device(connection, found, request, token, at)
        return EnrolAnswer(
            protocol=PROTOCOL,
            token=token,
            organisation=found.organisation,
            organisation_id=found.org_id,
            person=found.person,
            person_id=found.person_id,
            end=True,
        )

    def device(self, token: str, device_id: str | None = None) -> DeviceIdentity:
        """The device that holds a token; ``device_id`` is the one that it says it is.

        Raises auth-required, device-revoked, org-disabled.
        """
        hashed = hash_of_token(token)
        row = self._database.glance(
            lambda connection: connection.execute(queries.device_by_token(hashed)).one_or_none()
        )
        if row is None or device_id not in {None, row.id}:
            raise problems.auth_required()
        if row.disabled:
            raise problems.organisation_disabled()
        if row.revoked_at is not None or not row.active:
            raise problems.device_revoked()
        self._note_seen(row, hashed)
        identity = DeviceIdentity(row.org_id, row.id, row.person_id, row.role, hashed)
        self._lately.note(identity)
        return identity

    def device_seen_lately(self, token: str, device_id: str | None = None) -> DeviceIdentity | None:
        """The same without asking the database, of a device that this process has looked up in the last minutes.

        Only for what reads anew, in its own transaction, whether the device still may
        (:func:`server.sync.history.known_device`).
        """
        identity = self._lately.get(hash_of_token(token))
        return None if identity is None or device_id not in {None, identity.device_id} else identity

    def rotate(self, identity: DeviceIdentity) -> str:
        """A new token for the device. The present one is good until the new one is first used."""
        token = new_token()
        self._change(identity.org_id, identity.device_id, next_token_hash=hash_of_token(token))
        return token

    def devices(self, org_id: str, person_id: str | None = None) -> list[Device]:
        """The devices of the organisation, or of one person."""
        return self._database.read(lambda connection: queries.devices(connection, org_id, person_id))

    def rename(self, org_id: str, device_id: str, name: str) -> None:
        """Gives a device another name; raises not-found."""
        self._change(org_id, device_id, name=_device_name(name))

    def revoke(self, org_id: str, device_id: str) -> None:
        """Shuts a device out; what it pushed stays. Raises not-found."""
        self._change(org_id, device_id, revoked_at=now(self._clock))

    def _change(self, org_id: str, device_id: str, **values: Any) -> None:
        where = (device.c.org_id == org_id) & (device.c.id == device_id)

        def work(connection: Connection) -> int:
            return connection.execute(device.update().where(where).values(**values)).rowcount

        if not is_id(device_id) or not self._database.write(work):
            raise problems.not_found("There is no such device.")

    def _note_seen(self, row: Row[Any], hashed: str) -> None:
        """Notes the device's sign of life, once an hour, and that its new token has arrived."""
        at = now(self._clock)
        values: dict[str, Any] = {}
        if row.seen_at is None or at - row.seen_at >= _SEEN_EVERY:
            values["seen_at"] = at
        if row.next_token_hash == hashed:
            values |= {"token_hash": hashed, "next_token_hash": None}
        if values:
            self._change(row.org_id, row.id, **values)


def _may_use(connection: Connection, found: Row[Any], device_id: str) -> bool:
    """A code is good for one device: to join, and to ask again when the answer was lost, unless it was shut out."""
    if found.used_by is None:
        return True
    where = (device.c.org_id == found.org_id) & (device.c.id == device_id) & device.c.revoked_at.is_(None)
    return found.used_by == device_id and connection.execute(device.select().where(where)).first() is not None


def _store_device(connection: Connection, found: Row[Any], request: EnrolRequest, token: str, at: Instant) -> None:
    where = (device.c.org_id == found.org_id) & (device.c.id == request.device_id)
    known = connection.execute(device.select().where(where).with_for_update()).one_or_none()
    values = {
        "name": _device_name(request.device_name), "client": request.client[:_MAX_NAME].replace("\0", ""),
        "token_hash": hash_of_token(token), "next_token_hash": None, "revoked_at": None,
    }  # fmt: skip
    if known is None:
        connection.execute(
            device.insert().values(
                org_id=found.org_id, id=request.device_id, person_id=found.person_id, created_at=at, **values
            )
        )
    elif known.person_id == found.person_id:
        connection.execute(device.update().where(where).values(**values))
    else:
        raise problems.invalid(
            "The device is somebody else's",
            "This ledger joined for another person. Use a profile of its own for each person.",
        )


def _device_name(text: str) -> str:
    name = "".join(character for character in " ".join(text.split()) if character.isprintable())
    return name[:_MAX_NAME] or "device"
