"""The composition root of the core: builds its services once, in order.

1. the profile's folder and ledger (made, checked against the schema, upgraded),
2. the use cases on it, each given the ledger and the clock and nothing more.

Every part can be replaced in a test: pass another clock, driver or profile.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from app.clock import SystemClock
from app.domain.clock import Clock
from app.settings import Settings
from app.store.changes import ChangeSet
from app.store.driver import Driver
from app.store.ledger import Ledger
from app.store.profile import Profile
from app.timesheet.billing import Bills
from app.timesheet.corrections import Corrections
from app.timesheet.days import Days
from app.timesheet.last_time import Past
from app.timesheet.meter import Meters
from app.timesheet.overhead import Overheads
from app.timesheet.review import Review
from app.timesheet.submissions import Submissions
from app.timesheet.totals import Summing
from app.timesheet.undo import Undo
from app.tracking.absences import Absences
from app.tracking.catalogue import Catalogue
from app.tracking.edits import Edits
from app.tracking.finding import Finder
from app.tracking.overview import Overviews
from app.tracking.reminders import Reminders
from app.tracking.samples import Samples
from app.tracking.timers import Timers
from app.tracking.watch import Watch

if TYPE_CHECKING:
    from app.sync.service import Sync


class Services(msgspec.Struct, frozen=True, kw_only=True):
    """The core's services, ready to use. Close the ledger when done."""

    clock: Clock
    ledger: Ledger
    settings: Settings
    timers: Timers
    edits: Edits
    watch: Watch
    absences: Absences
    reminders: Reminders
    catalogue: Catalogue
    finder: Finder
    overviews: Overviews
    days: Days
    totals: Summing
    past: Past
    bills: Bills
    meters: Meters
    overhead: Overheads
    review: Review
    samples: Samples
    corrections: Corrections
    undo: Undo
    submissions: Submissions

    def close(self) -> None:
        self.ledger.close()


def build(profile: Profile, *, clock: Clock | None = None, driver: Driver | None = None) -> Services:
    """Opens the profile's ledger and builds the services on it."""
    clock = clock or SystemClock()
    ledger = Ledger.open(profile, clock, driver)
    timers, edits, absences = Timers(ledger, clock), Edits(ledger, clock), Absences(ledger, clock)
    undo = Undo(ledger, clock)
    return Services(
        clock=clock,
        ledger=ledger,
        settings=Settings(ledger),
        timers=timers,
        edits=edits,
        watch=Watch(ledger, clock),
        absences=absences,
        reminders=Reminders(ledger, clock),
        catalogue=Catalogue(ledger),
        samples=Samples(ledger),
        finder=Finder(ledger),
        overviews=Overviews(ledger, clock),
        days=Days(ledger, clock),
        totals=Summing(ledger, clock),
        past=Past(ledger),
        bills=Bills(ledger, clock),
        meters=Meters(ledger, clock),
        overhead=Overheads(ledger, clock),
        review=Review(ledger, clock, undo),
        corrections=Corrections(ledger, clock, timers=timers, edits=edits, absences=absences),
        undo=undo,
        submissions=Submissions(ledger, clock),
    )


def build_sync(services: Services, tell: Callable[[ChangeSet], object] = lambda _: None) -> Sync:
    """Sync with the ledger's server; ``tell`` hears of each change set that comes from there. Close it when done.

    Built apart, because a click on “start” does not need it.
    """
    from importlib.metadata import PackageNotFoundError, version

    from app.sync.service import Sync

    try:
        client = version("wrenchtime")
    except PackageNotFoundError:  # run from a checkout that was never installed
        client = "unknown"
    return Sync(services.ledger, services.settings, client=client, tell=tell)
