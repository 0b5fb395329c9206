"""What is sent and answered about people, devices, sessions and access tokens. Times are RFC 3339 texts in UTC."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from app.domain.instant import Instant, to_iso
from server.accounts.identity import PERMISSIONS, Identity, Permission, Role
from server.accounts.joining import CODE_LASTS_HOURS
from server.accounts.queries import AccessToken, Device, Person


class SignIn(msgspec.Struct, frozen=True):
    """What a person signs in with."""

    email: str
    password: str


class SessionAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """A session: who it is, what they may do, and the token that changes must carry."""

    person_id: str
    organisation_id: str
    name: str
    role: Role
    permissions: tuple[Permission, ...]
    csrf: str
    expires_at: str

    @classmethod
    def of(cls, identity: Identity, csrf: str, expires_at: Instant) -> SessionAnswer:
        """The session of this person."""
        return cls(
            person_id=identity.person_id,
            organisation_id=identity.org_id,
            name=identity.name,
            role=identity.role,
            permissions=tuple(sorted(PERMISSIONS[identity.role])),
            csrf=csrf,
            expires_at=to_iso(expires_at),
        )


class OwnPassword(msgspec.Struct, frozen=True):
    """One's password, and the one to have from now on."""

    current: str
    new: str


class NewPassword(msgspec.Struct, frozen=True):
    """The password that a person is given."""

    password: str


class NewPerson(msgspec.Struct, frozen=True, kw_only=True):
    """A person to add."""

    name: str
    email: str
    role: Role = Role.TECHNICIAN


class PersonChange(msgspec.Struct, frozen=True, kw_only=True):
    """What to change of a person; what is left out stays."""

    name: str | None = None
    role: Role | None = None
    active: bool | None = None


class PersonAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """A person."""

    id: str
    name: str
    email: str
    role: Role
    active: bool
    created_at: str

    @classmethod
    def of(cls, person: Person) -> PersonAnswer:
        """As it is answered."""
        return cls(
            id=person.id, name=person.name, email=person.email, role=person.role, active=person.active,
            created_at=to_iso(person.created_at),
        )  # fmt: skip


class People(msgspec.Struct, frozen=True):
    """A page of people; ``next`` is the ``after`` of the next page, if there is one."""

    items: tuple[PersonAnswer, ...]
    next: str | None


class InvitationRequest(msgspec.Struct, frozen=True):
    """How long the code is good, in hours."""

    hours: Annotated[int, msgspec.Meta(ge=1, le=24 * 14)] = CODE_LASTS_HOURS


class Invitation(msgspec.Struct, frozen=True):
    """A one-time code."""

    code: str
    expires_at: str

    @classmethod
    def of(cls, code: str, expires_at: Instant) -> Invitation:
        """As it is answered."""
        return cls(code, to_iso(expires_at))


class DeviceToken(msgspec.Struct, frozen=True, kw_only=True):
    """A device's new token."""

    protocol: int
    token: str
    end: Literal[True]


class DeviceChange(msgspec.Struct, frozen=True):
    """The name that a device gets."""

    name: str


class DeviceAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """A device that joined. ``last_seq`` is how many changes it has sent."""

    id: str
    person_id: str
    name: str
    client: str
    created_at: str
    seen_at: str | None
    revoked_at: str | None
    last_seq: int

    @classmethod
    def of(cls, device: Device) -> DeviceAnswer:
        """As it is answered."""
        return cls(
            id=device.id, person_id=device.person_id, name=device.name, client=device.client,
            created_at=to_iso(device.created_at), seen_at=_text(device.seen_at), revoked_at=_text(device.revoked_at),
            last_seq=device.last_seq,
        )  # fmt: skip


class Devices(msgspec.Struct, frozen=True):
    """A page of devices."""

    items: tuple[DeviceAnswer, ...]
    next: str | None


class TokenRequest(msgspec.Struct, frozen=True, kw_only=True):
    """An access token to make: what for, what it may do and until when."""

    name: str
    scopes: tuple[Permission, ...]
    expires_at: str | None = None


class IssuedAnswer(msgspec.Struct, frozen=True):
    """An access token just made."""

    id: str
    secret: str


class TokenAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """An access token, without its secret."""

    id: str
    name: str
    scopes: tuple[str, ...]
    created_at: str
    expires_at: str | None
    used_at: str | None
    revoked_at: str | None

    @classmethod
    def of(cls, token: AccessToken) -> TokenAnswer:
        """As it is answered."""
        return cls(
            id=token.id, name=token.name, scopes=token.scopes, created_at=to_iso(token.created_at),
            expires_at=_text(token.expires_at), used_at=_text(token.used_at), revoked_at=_text(token.revoked_at),
        )  # fmt: skip


class Tokens(msgspec.Struct, frozen=True):
    """A page of access tokens."""

    items: tuple[TokenAnswer, ...]
    next: str | None


def _text(instant: Instant | None) -> str | None:
    return None if instant is None else to_iso(instant)
