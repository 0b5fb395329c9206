"""Renders the server's pages in a real browser, light and dark, wide and narrow: ``python -m tests.pictures.pages``."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.ids import submission_id
from app.domain.instant import from_iso
from app.wire.records import Kind
from server.accounts.identity import Role
from server.accounts.queries import Person
from server.catalogue.service import Catalogue
from server.store import schema
from server.store.connect import open_database
from server.timesheets.service import Timesheets
from server.timesheets.submissions import Submissions
from tests.server.boards.conftest import Devices, Office
from tests.support.browser import Browser, browser
from tests.support.clock import FakeClock
from tests.support.web import PASSWORD, RunningServer, running

PICTURES = Path(__file__).resolve().parents[2] / "build" / "pictures" / "pages"
WIDTHS = {"wide": 1280, "narrow": 390}
SCHEMES = ("light", "dark")
_LONG = "Vereinigte Krankenhausgesellschaft Donaudampfschifffahrtselektrizitätenhauptbetriebswerk Süd gGmbH & Co. KG"


class Scene:
    """An organisation with a day to review, one that is crowded with long names, and late entries."""

    def __init__(self, web: RunningServer, clock: FakeClock) -> None:
        self.owner = web.found("Acme Service")
        self.kim = web.add(self.owner, Role.TECHNICIAN, "Kim Weber")
        self.lee = web.add(self.owner, Role.TECHNICIAN, "Lee-Ann Abernathy-Featherstonehaugh")
        self.office = Office(Catalogue(web.database, clock), self.owner)
        self.timesheets = Timesheets(web.database, clock)
        self.devices = Devices(web.database, clock)
        self._ordinary(self.kim)
        self._crowded(self.lee)
        self._twice(self.kim)
        self._hand_in(clock)

    def _ordinary(self, kim: Person) -> None:
        make = self.office.make
        clinic, school = make(Kind.CUSTOMER, name="Harbour Clinic"), make(Kind.CUSTOMER, name="St. Mary's School")
        make(Kind.AGREEMENT, customer_id=clinic, name="Support", currency="EUR", valid_from="2026-01-01",
             zone="Europe/Berlin")  # fmt: skip
        psu = make(Kind.TASK, title="Server room: replace the power supply", reference="T-1017", customer_id=clinic)
        wifi = make(Kind.TASK, title="Wi-Fi drops in the gym", reference="T-1022", customer_id=school)
        ito = make(Kind.CONTACT, name="Dr. Ito", customer_id=clinic)
        site, phone, travel = (make(Kind.WORK_TYPE, name=name) for name in ("On-site", "Phone", "Travel"))
        day = "2026-11-20"
        add = self.office.entry
        self.asked_about = add(kim, "2026-11-18 08:00", "2026-11-18 11:30", task_id=psu, work_type_id=site)
        add(kim, "2026-11-18 12:00", "2026-11-18 16:30", task_id=wifi, work_type_id=site)
        add(kim, "2026-11-16 08:00", "2026-11-16 16:00", task_id=psu, work_type_id=site)
        add(kim, f"{day} 07:40", f"{day} 08:05", customer_id=clinic, work_type_id=travel, distance_m=18_400)
        self.first = add(
            kim, f"{day} 08:05", f"{day} 10:20", task_id=psu, contact_id=ito, work_type_id=site, break_seconds=900,
            note="Power supply A burnt out, replaced it. The UPS logs show two short failures last week.",
            internal_note="Second one this year; ask the vendor.", outcome="resolved",
            parts=[{"name": "PSU 750 W", "quantity": "1", "unit_cost": 18_900}, {"name": "Cable tie", "quantity": "4"}],
        )  # fmt: skip
        add(kim, f"{day} 10:05", f"{day} 10:30", task_id=wifi, work_type_id=phone, outcome="not_yet", follow_up=True,
            note="Caretaker called: only the gym, only in the afternoon.")  # fmt: skip
        add(kim, f"{day} 11:10", f"{day} 12:00", customer_id=school, work_type_id=phone, giveaway="goodwill")
        add(kim, f"{day} 13:00", f"{day} 16:15", task_id=psu, work_type_id=site, attended=False, note="Array rebuilds.")
        add(kim, f"{day} 13:00", f"{day} 15:30", task_id=wifi, work_type_id=site, outcome="made_worse")
        add(kim, f"{day} 15:30", f"{day} 15:45", billable=False)
        self.office.catalogue.put(self.office.by, Kind.ENTRY, self.first, {"note": "Power supply A replaced."})

    def _crowded(self, lee: Person) -> None:
        make = self.office.make
        customer = make(Kind.CUSTOMER, name=_LONG)
        task = make(Kind.TASK, title=f"Migration of {_LONG}", reference=f"INC-{10**20}", customer_id=customer)
        work = make(Kind.WORK_TYPE, name="Remote support out of hours, weekend")
        for number in range(24):
            at = 8 * 60 + number * 22
            self.office.entry(
                lee, f"2026-11-19 {at // 60:02}:{at % 60:02}", f"2026-11-19 {(at + 25) // 60:02}:{(at + 25) % 60:02}",
                task_id=task, work_type_id=work, note=f"Step {number + 1}. {_LONG}. " * 2, giveaway="relationship",
                outcome="made_worse", follow_up=True,
            )  # fmt: skip
        self.timesheets.close_until(self.office.by, from_iso("2026-11-01T00:00Z"))
        for number in range(12):
            self.office.entry(lee, f"2026-10-{number + 10} 08:00", f"2026-10-{number + 10} 09:30", task_id=task,
                              note="Forgot to sync my laptop on holiday.")  # fmt: skip

    def _twice(self, kim: Person) -> None:
        make = self.office.make
        for name, code in (("Harbour Clinic", ""), (_LONG, "10" * 8), (_LONG.upper(), "")):
            customer = make(Kind.CUSTOMER, name=name, code=code)
            self.office.entry(kim, "2026-11-12 08:00", "2026-11-12 09:00", customer_id=customer)

    def _hand_in(self, clock: FakeClock) -> None:
        self.devices.submit(self.lee, "2026-11-17", note=f"{_LONG}. " * 3)
        clock.pass_time(hours=30)
        self.devices.submit(self.lee, "2026-11-19")
        clock.pass_time(hours=3)
        self.devices.submit(self.kim, "2026-11-20", note="The gap before noon was the fire drill.")
        clock.pass_time(minutes=40)
        submissions, by = Submissions(self.devices.database, clock), self.office.by
        for day in ("2026-11-16", "2026-11-18"):
            self.devices.submit(self.kim, day)
        submissions.approve(by, [submission_id(self.kim.id, "2026-11-16")])
        submissions.give_back(
            by, [submission_id(self.kim.id, "2026-11-18")], "Which of the two servers was it? Please add its name.",
            self.asked_about,
        )  # fmt: skip


@contextmanager
def scene(folder: Path) -> Iterator[tuple[RunningServer, Scene]]:
    """The server over such an organisation."""
    database, clock = open_database(f"sqlite:///{folder}/server.db"), FakeClock()
    schema.create(database)
    with running(database, clock) as web:
        yield web, Scene(web, clock)
    database.close()


def shots(scene: Scene) -> dict[str, str]:
    """The pages by name, in the order in which they are visited once signed in."""
    kim, lee = f"/review/days/{scene.kim.id}", f"/review/days/{scene.lee.id}"
    return {
        "days": "/review",
        "days-all": "/review?state=any",
        "day": f"{kim}/2026-11-20",
        "day-history": f"{kim}/2026-11-20?entry={scene.first}",
        "day-returned": f"{kim}/2026-11-18",
        "day-approved": f"{kim}/2026-11-16",
        "day-crowded": f"{lee}/2026-11-19",
        "day-empty": f"{kim}/2026-11-22",
        "late": "/review/late",
        "customers": "/review/customers",
        "not-found": f"{kim}/2026-99-99",
    }


def sign_in(window: Browser, web: RunningServer, person: Person) -> None:
    window.visit(f"{web.url}/review/sign-in")
    window.write("#email", person.email)
    window.write("#password", PASSWORD)
    window.click("Sign in", "main")
    window.await_page("/review")


def each_look(window: Browser, take: Callable[[str], None]) -> None:
    """Calls ``take`` with the page light and dark, wide and narrow."""
    for scheme in SCHEMES:
        window.scheme(scheme)
        for name, width in WIDTHS.items():
            window.size(width)
            take(f"{scheme}-{name}")


def main(wanted: list[str]) -> int:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, scene(Path(folder)) as (web, stage), browser() as window:
        window.visit(f"{web.url}/review/sign-in")
        each_look(window, lambda look: window.picture(PICTURES / f"sign-in-{look}.png"))
        sign_in(window, web, stage.owner)
        for name, path in shots(stage).items():
            if wanted and name not in wanted:
                continue
            window.visit(web.url + path)
            each_look(window, lambda look, name=name: window.picture(PICTURES / f"{name}-{look}.png"))  # type: ignore[misc]
    print(f"{len(list(PICTURES.glob('*.png')))} pictures in build/pictures/pages")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
