"""Organisations and people: founding, adding, changing, signing in and out."""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection, delete

from app.domain.clock import Clock
from app.domain.ids import new_id
from app.domain.instant import HOUR, Instant
from server import problems
from server.accounts import queries
from server.accounts.attempts import PER_NAME, PER_PLACE, Attempts
from server.accounts.identity import Identity, Role
from server.accounts.queries import Person
from server.accounts.secrets import Passwords, hash_of_token, new_token
from server.clock import now
from server.store.engine import Database
from server.store.once import insert_once
from server.store.tables import access_token, device, org_seq, organisation, person, session

SESSION_LASTS = 12 * HOUR
MAX_NAME = 200


class SignedIn(msgspec.Struct, frozen=True, kw_only=True):
    """A session just begun: the cookie's token, and the token that its forms must carry."""

    token: str
    csrf: str
    expires_at: Instant
    identity: Identity


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """A session that goes on."""

    identity: Identity
    csrf: str
    expires_at: Instant


class Accounts:
    """The people of organisations and their sessions."""

    def __init__(self, database: Database, clock: Clock, passwords: Passwords | None = None) -> None:
        self._database = database
        self._clock = clock
        self._passwords = passwords or Passwords()
        self._attempts = Attempts(database, clock)

    def found(self, name: str, *, owner: str, email: str, password: str) -> Person:
        """Makes an organisation with its first owner, and returns the owner."""
        org_id, at = new_id(), now(self._clock)
        name = _name(name)
        first = self._person(org_id, owner, email, Role.OWNER, at)
        hashed = self._passwords.hash(password)

        def work(connection: Connection) -> None:
            insert_once(connection, organisation, {"org_id": org_id, "name": name, "created_at": at})
            insert_once(connection, org_seq, {"org_id": org_id})
            insert_once(connection, person, {**_columns(first), "password_hash": hashed})

        self._database.write(work)
        return first

    def add(self, by: Identity, name: str, *, email: str, role: Role = Role.TECHNICIAN) -> Person:
        """Adds a person, who has no password yet. Managers are added by owners only."""
        _may_give(by, role)
        added = self._person(by.org_id, name, email, role, now(self._clock))

        def work(connection: Connection) -> None:
            taken = connection.execute(
                person.select().where(person.c.org_id == by.org_id, person.c.email == added.email)
            ).first()
            if taken is not None and taken.id != added.id:
                raise problems.invalid("The address is taken", f"There is a person with the address “{added.email}”.")
            insert_once(connection, person, _columns(added))

        self._database.write(work)
        return added

    def people(self, org_id: str) -> list[Person]:
        """Everybody of the organisation."""
        return self._database.read(lambda connection: queries.people(connection, org_id))

    def person(self, org_id: str, person_id: str) -> Person:
        """A person of the organisation; raises not-found."""
        found = self._database.read(lambda connection: queries.one_person(connection, org_id, person_id))
        if found is None:
            raise problems.not_found("There is no such person.")
        return found

    def change(
        self,
        by: Identity,
        person_id: str,
        *,
        name: str | None = None,
        role: Role | None = None,
        active: bool | None = None,
    ) -> Person:
        """Changes a person. One who is not active any more is signed out everywhere; the last owner stays one."""
        before = self.person(by.org_id, person_id)
        _may_give(by, before.role)
        if role is not None:
            _may_give(by, role)
        after = msgspec.structs.replace(
            before,
            name=before.name if name is None else _name(name),
            role=before.role if role is None else role,
            active=before.active if active is None else active,
        )

        def work(connection: Connection) -> None:
            if before.role is Role.OWNER and not (after.active and after.role is Role.OWNER):
                _require_another_owner(connection, before)
            where = (person.c.org_id == by.org_id) & (person.c.id == person_id)
            connection.execute(
                person.update().where(where).values(name=after.name, role=after.role.value, active=int(after.active))
            )
            if not after.active:
                _sign_out_everywhere(connection, after, now(self._clock))

        self._database.write(work)
        return after

    def require_usable(self, password: str) -> None:
        """Raises invalid for a password that is too short or absurdly long."""
        self._passwords.require_usable(password)

    def set_password(self, org_id: str, person_id: str, password: str) -> None:
        """Gives a person a password and ends their sessions."""
        hashed = self._passwords.hash(password)

        def work(connection: Connection) -> None:
            if queries.one_person(connection, org_id, person_id) is None:
                raise problems.not_found("There is no such person.")
            where = (person.c.org_id == org_id) & (person.c.id == person_id)
            connection.execute(person.update().where(where).values(password_hash=hashed))
            connection.execute(delete(session).where(session.c.org_id == org_id, session.c.person_id == person_id))

        self._database.write(work)

    def require_may_change(self, by: Identity, person_id: str) -> None:
        """Raises not-allowed for a manager or an owner, unless an owner asks; not-found for a person of nowhere."""
        _may_give(by, self.person(by.org_id, person_id).role)

    def give_password(self, by: Identity, person_id: str, password: str) -> None:
        """Gives somebody a password and ends their sessions. Raises as :meth:`require_may_change`."""
        self.require_may_change(by, person_id)
        self.set_password(by.org_id, person_id, password)

    def now(self) -> Instant:
        """The time by which sessions end."""
        return now(self._clock)

    def sign_in(self, email: str, password: str, *, place: str = "") -> SignedIn:
        """Begins a session. ``place`` is the network address it is asked from.

        Raises auth-required when address and password do not fit, too-many after too many failures.
        """
        email = _email(email)
        keys = [f"sign-in:{email}", f"sign-in@{place}"]
        self._attempts.require_room(dict(zip(keys, (PER_NAME, PER_PLACE), strict=True)))
        known = self._database.read(lambda connection: queries.by_email(connection, email))
        if not known:
            # Nobody of this address: takes as long as a wrong password.
            self._passwords.fits("", password)
        for found, kept in known:
            if self._passwords.fits(kept, password):
                self._attempts.forget(keys[:1])
                if self._passwords.is_outdated(kept):
                    self._rehash(found, kept, password)
                return self._begin(found)
        self._attempts.failed(keys)
        raise problems.auth_required("The address and the password do not fit.")

    def session(self, token: str) -> Session:
        """The session of a cookie's token; raises auth-required when there is none, or not any more."""
        found = self._database.read(
            lambda connection: connection.execute(queries.session_by_token(hash_of_token(token))).one_or_none()
        )
        if found is None or found.expires_at <= now(self._clock):
            raise problems.auth_required()
        identity = Identity(org_id=found.org_id, person_id=found.id, role=Role(found.role), name=found.name)
        return Session(identity=identity, csrf=found.csrf, expires_at=found.expires_at)

    def sign_out(self, token: str) -> None:
        """Ends a session, if there is one."""
        self._database.write(
            lambda connection: connection.execute(delete(session).where(session.c.id == hash_of_token(token)))
        )

    def _begin(self, found: Person) -> SignedIn:
        token, csrf, at = new_token(), new_token(), now(self._clock)
        row = {
            "org_id": found.org_id, "id": hash_of_token(token), "person_id": found.id, "csrf": csrf, "created_at": at,
            "expires_at": at + SESSION_LASTS,
        }  # fmt: skip

        def work(connection: Connection) -> None:
            connection.execute(delete(session).where(session.c.org_id == found.org_id, session.c.expires_at <= at))
            insert_once(connection, session, row)

        self._database.write(work)
        identity = Identity(org_id=found.org_id, person_id=found.id, role=found.role, name=found.name)
        return SignedIn(token=token, csrf=csrf, expires_at=at + SESSION_LASTS, identity=identity)

    def _rehash(self, found: Person, kept: str, password: str) -> None:
        hashed = self._passwords.hash(password)
        where = (person.c.org_id == found.org_id) & (person.c.id == found.id) & (person.c.password_hash == kept)
        self._database.write(
            lambda connection: connection.execute(person.update().where(where).values(password_hash=hashed))
        )

    @staticmethod
    def _person(org_id: str, name: str, email: str, role: Role, at: Instant) -> Person:
        return Person(
            org_id=org_id, id=new_id(), email=_email(email), name=_name(name), role=role, active=True, created_at=at
        )


def _columns(of: Person) -> dict[str, str | int]:
    return {**msgspec.structs.asdict(of), "role": of.role.value, "active": int(of.active)}


def _may_give(by: Identity, role: Role) -> None:
    if role is not Role.TECHNICIAN and by.role is not Role.OWNER:
        raise problems.not_allowed("Managers and owners are made and changed by owners.")


def _require_another_owner(connection: Connection, leaving: Person) -> None:
    others = connection.execute(
        person.select()
        .where(person.c.org_id == leaving.org_id, person.c.role == Role.OWNER.value, person.c.active == 1)
        .with_for_update()
    ).all()
    if all(other.id == leaving.id for other in others):
        raise problems.invalid("An owner is needed", "Make somebody else an owner first.")


def _sign_out_everywhere(connection: Connection, who: Person, at: Instant) -> None:
    for table in (device, access_token):
        connection.execute(
            table.update()
            .where(table.c.org_id == who.org_id, table.c.person_id == who.id, table.c.revoked_at.is_(None))
            .values(revoked_at=at)
        )
    connection.execute(delete(session).where(session.c.org_id == who.org_id, session.c.person_id == who.id))


def _name(text: str) -> str:
    name = " ".join(text.split())
    if not 0 < len(name) <= MAX_NAME or not name.isprintable():
        raise problems.invalid("The name cannot be used", f"A name has 1 to {MAX_NAME} printable characters.")
    return name


def _email(text: str) -> str:
    address = text.strip().casefold()
    before, at, after = address.partition("@")
    if not (before and at and after) or len(address) > MAX_NAME or not address.isprintable() or " " in address:
        raise problems.invalid("Not an e-mail address", "Write an address like “kim@example.com”.")
    return address
