"""The SQL of accounts. Only what is looked up by a secret or a sign-in name is looked up across organisations."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Connection, Select, select

from app.domain.instant import Instant
from server.accounts.identity import Role
from server.store.tables import access_token, device, invitation, organisation, person, session
from server.unfit import is_id


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """A person of an organisation."""

    org_id: str
    id: str
    email: str
    name: str
    role: Role
    active: bool
    created_at: Instant


class Device(msgspec.Struct, frozen=True, kw_only=True):
    """A device that joined, without its token."""

    org_id: str
    id: str
    person_id: str
    name: str
    client: str
    created_at: Instant
    seen_at: Instant | None
    revoked_at: Instant | None
    last_seq: int


class AccessToken(msgspec.Struct, frozen=True, kw_only=True):
    """A personal access token, without its secret."""

    org_id: str
    id: str
    person_id: str
    name: str
    scopes: tuple[str, ...]
    created_at: Instant
    expires_at: Instant | None
    used_at: Instant | None
    revoked_at: Instant | None


_PERSON = [person.c[name] for name in Person.__struct_fields__]
_DEVICE = [device.c[name] for name in Device.__struct_fields__]
_TOKEN = [access_token.c[name] for name in AccessToken.__struct_fields__]


def people(connection: Connection, org_id: str) -> list[Person]:
    """Everybody of the organisation, by name."""
    rows = connection.execute(select(*_PERSON).where(person.c.org_id == org_id).order_by(person.c.name, person.c.id))
    return list(map(_person, rows))


def one_person(connection: Connection, org_id: str, person_id: str) -> Person | None:
    """A person of the organisation."""
    if not is_id(person_id):
        return None
    row = connection.execute(select(*_PERSON).where(person.c.org_id == org_id, person.c.id == person_id)).one_or_none()
    return None if row is None else _person(row)


def by_email(connection: Connection, email: str) -> list[tuple[Person, str]]:
    """The active people with this address, with the hashes of their passwords: one in each organisation at most."""
    rows = connection.execute(
        select(*_PERSON, person.c.password_hash)
        .join(organisation, organisation.c.org_id == person.c.org_id)
        .where(person.c.email == email, person.c.active == 1, organisation.c.disabled == 0)
        .order_by(person.c.created_at)
    )
    return [(_person(row), row.password_hash) for row in rows]


def devices(connection: Connection, org_id: str, person_id: str | None) -> list[Device]:
    """The devices of the organisation, or of one person, the newest first."""
    query = select(*_DEVICE).where(device.c.org_id == org_id).order_by(device.c.created_at.desc(), device.c.id)
    if person_id is not None:
        query = query.where(device.c.person_id == person_id)
    return [Device(**dict(zip(Device.__struct_fields__, row, strict=True))) for row in connection.execute(query)]


def access_tokens(connection: Connection, org_id: str, person_id: str | None) -> list[AccessToken]:
    """The access tokens of the organisation, or of one person, the newest first."""
    query = select(*_TOKEN).where(access_token.c.org_id == org_id).order_by(access_token.c.created_at.desc())
    if person_id is not None:
        query = query.where(access_token.c.person_id == person_id)
    rows = connection.execute(query)
    named = [dict(zip(AccessToken.__struct_fields__, row, strict=True)) for row in rows]
    return [AccessToken(**{**one, "scopes": tuple(one["scopes"].split())}) for one in named]


def device_by_token(token_hash: str) -> Select[Any]:
    """The device that holds a token or is about to, with its person and organisation."""
    return (
        select(
            device.c.org_id, device.c.id, device.c.person_id, device.c.seen_at, device.c.revoked_at,
            device.c.next_token_hash, person.c.role, person.c.active, organisation.c.disabled,
        )
        .join(person, (person.c.org_id == device.c.org_id) & (person.c.id == device.c.person_id))
        .join(organisation, organisation.c.org_id == device.c.org_id)
        .where((device.c.token_hash == token_hash) | (device.c.next_token_hash == token_hash))
    )  # fmt: skip


def session_by_token(token_hash: str) -> Select[Any]:
    """The session of a cookie, with its person."""
    return (
        select(session.c.org_id, session.c.csrf, session.c.expires_at, person.c.id, person.c.role, person.c.name)
        .join(person, (person.c.org_id == session.c.org_id) & (person.c.id == session.c.person_id))
        .join(organisation, organisation.c.org_id == session.c.org_id)
        .where(session.c.id == token_hash, person.c.active == 1, organisation.c.disabled == 0)
    )


def access_by_token(token_hash: str) -> Select[Any]:
    """The access token of a secret, with its person."""
    return (
        select(
            access_token.c.org_id, access_token.c.id.label("token_id"), access_token.c.scopes,
            access_token.c.expires_at, access_token.c.used_at, access_token.c.revoked_at, person.c.id, person.c.role,
            person.c.name,
        )
        .join(person, (person.c.org_id == access_token.c.org_id) & (person.c.id == access_token.c.person_id))
        .join(organisation, organisation.c.org_id == access_token.c.org_id)
        .where(access_token.c.token_hash == token_hash, person.c.active == 1, organisation.c.disabled == 0)
    )  # fmt: skip


def invitation_by_code(code_hash: str) -> Select[Any]:
    """The invitation of a code, with whom and what it invites to."""
    return (
        select(
            invitation.c.org_id, invitation.c.id, invitation.c.person_id, invitation.c.expires_at,
            invitation.c.used_at, invitation.c.used_by, person.c.name.label("person"),
            organisation.c.name.label("organisation"),
        )
        .join(person, (person.c.org_id == invitation.c.org_id) & (person.c.id == invitation.c.person_id))
        .join(organisation, organisation.c.org_id == invitation.c.org_id)
        .where(invitation.c.code_hash == code_hash, person.c.active == 1, organisation.c.disabled == 0)
        # Two devices with one code follow one another (SQLite's writers do anyway).
        .with_for_update(of=invitation)
    )  # fmt: skip


def _person(row: Any) -> Person:
    return Person(
        org_id=row.org_id,
        id=row.id,
        email=row.email,
        name=row.name,
        role=Role(row.role),
        active=bool(row.active),
        created_at=row.created_at,
    )
