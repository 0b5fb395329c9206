"""The composition root of the core: builds its services once, in order.

1. the profile's folder and ledger (made, checked against the schema, upgraded),
2. the use cases on it, each given the ledger and the clock and nothing more.

Every part can be replaced in a test: pass another clock, driver or profile.
"""

from __future__ import annotations

import msgspec

from app.clock import SystemClock
from app.domain.clock import Clock
from app.settings import Settings
from app.store.driver import Driver
from app.store.ledger import Ledger
from app.store.profile import Profile
from app.timesheet.days import Days
from app.tracking.catalogue import Catalogue
from app.tracking.edits import Edits
from app.tracking.finding import Finder
from app.tracking.overview import Overviews
from app.tracking.timers import Timers
from app.tracking.watch import Watch


class Services(msgspec.Struct, frozen=True, kw_only=True):
    """The core's services, ready to use. Close the ledger when done."""

    clock: Clock
    ledger: Ledger
    settings: Settings
    timers: Timers
    edits: Edits
    watch: Watch
    catalogue: Catalogue
    finder: Finder
    overviews: Overviews
    days: Days

    def close(self) -> None:
        self.ledger.close()


def build(profile: Profile, *, clock: Clock | None = None, driver: Driver | None = None) -> Services:
    """Opens the profile's ledger and builds the services on it."""
    clock = clock or SystemClock()
    ledger = Ledger.open(profile, clock, driver)
    return Services(
        clock=clock,
        ledger=ledger,
        settings=Settings(ledger),
        timers=Timers(ledger, clock),
        edits=Edits(ledger, clock),
        watch=Watch(ledger, clock),
        catalogue=Catalogue(ledger),
        finder=Finder(ledger),
        overviews=Overviews(ledger, clock),
        days=Days(ledger, clock),
    )
