"""What commands of one call share: the database that was asked for."""

from __future__ import annotations

import click
import msgspec
from sqlalchemy import select

from app.domain.errors import Refusal
from server.accounts.identity import Identity, Role
from server.cli.folder import data_folder, embedded_url, make_folder
from server.clock import ServerClock
from server.store import schema
from server.store.connect import file_of, open_database
from server.store.engine import Database
from server.store.tables import organisation, person


class Organisation(msgspec.Struct, frozen=True):
    """An organisation and the name it goes by."""

    id: str
    name: str


class Office:
    """The database of this call, opened when it is first needed."""

    def __init__(self, url: str | None) -> None:
        self._given = url
        self._database: Database | None = None
        self.clock = ServerClock()

    @property
    def url(self) -> str:
        """The database's URL."""
        return self._given or embedded_url(data_folder())

    @property
    def is_embedded(self) -> bool:
        """Whether it is SQLite."""
        return self.url.startswith("sqlite")

    def open(self) -> Database:
        """The database, whatever its schema; the embedded one is made where there is none."""
        if self._database is None:
            if self._given is None:
                make_folder(data_folder())
            self._database = open_database(self.url)
        return self._database

    def ready(self) -> Database:
        """The database with its schema at head; raises :class:`Refusal` with what to do otherwise."""
        file = file_of(self.url)
        if file is not None and not file.exists():
            raise Refusal("There is no database yet", f"“wrenchtime-server init” makes it: {file}.")
        database = self.open()
        schema.require_head(database)
        return database

    def close(self) -> None:
        """Closes what was opened."""
        if self._database is not None:
            self._database.close()

    def organisations(self) -> list[Organisation]:
        """All organisations, the oldest first."""
        query = select(organisation.c.org_id, organisation.c.name).order_by(organisation.c.created_at)
        rows = self.ready().read(lambda connection: list(connection.execute(query)))
        return [Organisation(row.org_id, row.name) for row in rows]

    def organisation(self, name: str | None) -> Organisation:
        """The organisation of that name, or the only one. Raises :class:`Refusal`."""
        found = self.organisations()
        chosen = [one for one in found if name is None or name.casefold() in {one.name.casefold(), one.id}]
        if len(chosen) == 1:
            return chosen[0]
        if not found:
            raise Refusal("There is no organisation yet", "“wrenchtime-server init” makes the first one.")
        names = ", ".join(f"“{one.name}”" for one in found)
        if chosen:
            raise Refusal("Which organisation?", f"Name it with --organisation: {names}.")
        raise Refusal("No such organisation", f"There are {names}.")

    def owner(self, of: Organisation) -> Identity:
        """The organisation's first owner, in whose name the command line acts."""
        query = (
            select(person.c.id, person.c.name)
            .where(person.c.org_id == of.id, person.c.role == Role.OWNER.value, person.c.active == 1)
            .order_by(person.c.created_at)
            .limit(1)
        )
        row = self.ready().read(lambda connection: connection.execute(query).one())
        return Identity(org_id=of.id, person_id=row.id, role=Role.OWNER, name=row.name)


pass_office = click.make_pass_decorator(Office)
organisation_option = click.option(
    "--organisation", "organisation_name", metavar="NAME", help="Which organisation, where there are several."
)
