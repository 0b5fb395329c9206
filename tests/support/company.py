"""A company with a real server on this machine, for programs that join it: it can go away and come back."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

from app.domain.clock import Clock
from app.domain.ids import new_id
from app.domain.records import Customer, EntryState, Task, WorkType
from app.wire.records import Kind, to_fields
from server.accounts.identity import Identity, Role
from server.accounts.queries import Person
from server.catalogue.service import Catalogue
from server.sample import fill
from server.store import schema
from server.store.connect import open_database
from server.timesheets.service import Timesheets
from tests.support.web import RunningServer, running


class Company:
    """“Acme Service” with its owner Olga and its technician Kim, served over HTTP while it is open."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._clock = clock
        self._database = open_database(f"sqlite:///{folder / 'server.db'}")
        schema.create(self._database)
        self._serving = ExitStack()
        self._port = 0
        self.web: RunningServer
        self.come_back()
        owner = self.web.found()
        self.owner = Identity(org_id=owner.org_id, person_id=owner.id, role=Role.OWNER, name=owner.name)
        self.kim: Person = self.web.accounts.add(self.owner, "Kim Weber", email="kim@example.com")

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.go_away()
        self._database.close()

    def go_away(self) -> None:
        """Nothing listens any more."""
        self._serving.close()

    def come_back(self) -> None:
        """Listens again, where it did before."""
        self.web = self._serving.enter_context(running(self._database, self._clock, port=self._port))
        self._port = urlsplit(self.web.url).port or 0

    def code(self) -> str:
        """A one-time code for a device of Kim's."""
        return self.web.joining.invite(self.kim.org_id, self.kim.id, by=self.owner.person_id).code

    def entries(self) -> list[dict[str, Any]]:
        """What the server knows of Kim's work: the values of the live entries, by id."""
        rows = Catalogue(self._database, self._clock).page(self.owner, Kind.ENTRY)
        return [row.values for row in rows]

    def fill(self) -> None:
        """The office adds all that the sample technician works on."""
        fill(Catalogue(self._database, self._clock), self.owner)

    def adds_task(self, title: str) -> None:
        """The office adds a task."""
        fields = to_fields(Task(id=new_id(), title=title))
        Catalogue(self._database, self._clock).put(self.owner, Kind.TASK, new_id(), fields)

    def has_work_type(self, name: str) -> None:
        """The office makes a work type."""
        made = WorkType(id=new_id(), name=name)
        Catalogue(self._database, self._clock).put(self.owner, Kind.WORK_TYPE, made.id, to_fields(made))

    def customers_of_tasks(self, name: str) -> list[str]:
        """The customers of that name that tasks name and that are in use, by id."""
        catalogue = Catalogue(self._database, self._clock)
        named = {task.values["customer_id"] for task in catalogue.page(self.owner, Kind.TASK)}
        found = catalogue.page(self.owner, Kind.CUSTOMER)
        return [
            one.id for one in found if one.values["name"] == name and not one.values["archived"] and one.id in named
        ]

    def has_customer(self, name: str, phone: str = "") -> None:
        """The office makes a customer."""
        made = Customer(id=new_id(), name=name, phone=phone)
        Catalogue(self._database, self._clock).put(self.owner, Kind.CUSTOMER, made.id, to_fields(made))

    def approve(self, entry_id: str) -> None:
        """The manager approves an entry, which locks it."""
        Timesheets(self._database, self._clock).lock(self.owner, [entry_id], EntryState.APPROVED)

    def open_again(self, entry_id: str) -> None:
        """The manager gives an entry back."""
        Timesheets(self._database, self._clock).unlock(self.owner, [entry_id])

    def shut_out(self) -> None:
        """The manager withdraws every device's access."""
        for device in self.web.joining.devices(self.kim.org_id):
            self.web.joining.revoke(self.kim.org_id, device.id)
