"""Personal access tokens: with them a person's other programs ask, within scopes."""

from __future__ import annotations

from collections.abc import Collection

import msgspec
from sqlalchemy import Connection

from app.domain.clock import Clock
from app.domain.ids import new_id
from app.domain.instant import HOUR, Instant
from server import problems
from server.accounts import queries
from server.accounts.identity import PERMISSIONS, Identity, Permission, Role
from server.accounts.queries import AccessToken
from server.accounts.secrets import hash_of_token, new_token
from server.clock import now
from server.store.engine import Database
from server.store.once import insert_once
from server.store.tables import access_token
from server.unfit import is_id

PREFIX = "wt_"
"""Begins every access token, so that one that leaked into a file can be found there."""
_USED_EVERY = HOUR


class IssuedToken(msgspec.Struct, frozen=True, kw_only=True):
    """A token just made; its secret is shown this once."""

    id: str
    secret: str


class AccessTokens:
    """The access tokens of people."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def issue(
        self, by: Identity, name: str, scopes: Collection[Permission], *, expires_at: Instant | None = None
    ) -> IssuedToken:
        """Makes a token for oneself; its scopes must lie within one's own permissions."""
        if by.scopes is not None:
            raise problems.not_allowed("A token cannot make tokens. Sign in for that.")
        beyond = sorted(set(scopes) - PERMISSIONS[by.role])
        if beyond or not scopes:
            raise problems.invalid(
                "The scopes cannot be given", f"Not yours to give: {', '.join(beyond) or 'nothing'}."
            )
        label = " ".join(name.split())[:100]
        if not label or not label.isprintable():
            raise problems.invalid("The name cannot be used", "Say what the token is for.")
        issued = IssuedToken(id=new_id(), secret=PREFIX + new_token())
        row = {
            "org_id": by.org_id, "id": issued.id, "person_id": by.person_id, "name": label,
            "scopes": " ".join(sorted(scopes)), "token_hash": hash_of_token(issued.secret),
            "created_at": now(self._clock), "expires_at": expires_at,
        }  # fmt: skip
        self._database.write(lambda connection: insert_once(connection, access_token, row))
        return issued

    def identity(self, secret: str) -> Identity:
        """Whom a token speaks for, and its scopes; raises auth-required."""
        row = self._database.read(
            lambda connection: connection.execute(queries.access_by_token(hash_of_token(secret))).one_or_none()
        )
        at = now(self._clock)
        if row is None or row.revoked_at is not None or (row.expires_at is not None and row.expires_at <= at):
            raise problems.auth_required("The access token is unknown, withdrawn or expired.")
        if row.used_at is None or at - row.used_at >= _USED_EVERY:
            self._change(row.org_id, row.token_id, used_at=at)
        known = {permission.value for permission in Permission}
        return Identity(
            org_id=row.org_id,
            person_id=row.id,
            role=Role(row.role),
            name=row.name,
            scopes=frozenset(Permission(scope) for scope in row.scopes.split() if scope in known),
        )

    def tokens(self, org_id: str, person_id: str | None = None) -> list[AccessToken]:
        """The tokens of the organisation, or of one person."""
        return self._database.read(lambda connection: queries.access_tokens(connection, org_id, person_id))

    def revoke(self, org_id: str, token_id: str, *, person_id: str | None = None) -> None:
        """Withdraws a token; with ``person_id`` only one of that person's. Raises not-found."""
        if not is_id(token_id) or not self._change(org_id, token_id, person_id, revoked_at=now(self._clock)):
            raise problems.not_found("There is no such token.")

    def _change(self, org_id: str, token_id: str, person_id: str | None = None, **values: Instant) -> int:
        where = (access_token.c.org_id == org_id) & (access_token.c.id == token_id)
        if person_id is not None:
            where &= access_token.c.person_id == person_id

        def work(connection: Connection) -> int:
            return connection.execute(access_token.update().where(where).values(**values)).rowcount

        return self._database.write(work)
