"""The composition root of the core: it opens the profile's ledger (made, checked against the schema, upgraded) and puts
the use cases on it, each given the ledger and the clock and nothing more.

A service is imported and built when it is first used, because a click on “start” needs few of them. Every part can be
replaced in a test: pass another clock, driver or profile.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from app.clock import SystemClock
from app.domain.clock import Clock
from app.store.changes import ChangeSet
from app.store.driver import Driver
from app.store.ledger import Ledger
from app.store.profile import Profile

if TYPE_CHECKING:
    from app.settings import Settings
    from app.sync.service import Sync
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


class Services:
    """The core's services on one ledger. Close it when done."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self.ledger = ledger
        self.clock = clock

    def close(self) -> None:
        self.ledger.close()

    @cached_property
    def settings(self) -> Settings:
        from app.settings import Settings

        return Settings(self.ledger)

    @cached_property
    def timers(self) -> Timers:
        from app.tracking.timers import Timers

        return Timers(self.ledger, self.clock)

    @cached_property
    def edits(self) -> Edits:
        from app.tracking.edits import Edits

        return Edits(self.ledger, self.clock)

    @cached_property
    def watch(self) -> Watch:
        from app.tracking.watch import Watch

        return Watch(self.ledger, self.clock)

    @cached_property
    def absences(self) -> Absences:
        from app.tracking.absences import Absences

        return Absences(self.ledger, self.clock)

    @cached_property
    def reminders(self) -> Reminders:
        from app.tracking.reminders import Reminders

        return Reminders(self.ledger, self.clock)

    @cached_property
    def catalogue(self) -> Catalogue:
        from app.tracking.catalogue import Catalogue

        return Catalogue(self.ledger)

    @cached_property
    def samples(self) -> Samples:
        from app.tracking.samples import Samples

        return Samples(self.ledger)

    @cached_property
    def finder(self) -> Finder:
        from app.tracking.finding import Finder

        return Finder(self.ledger)

    @cached_property
    def overviews(self) -> Overviews:
        from app.tracking.overview import Overviews

        return Overviews(self.ledger, self.clock)

    @cached_property
    def days(self) -> Days:
        from app.timesheet.days import Days

        return Days(self.ledger, self.clock)

    @cached_property
    def totals(self) -> Summing:
        from app.timesheet.totals import Summing

        return Summing(self.ledger, self.clock)

    @cached_property
    def past(self) -> Past:
        from app.timesheet.last_time import Past

        return Past(self.ledger)

    @cached_property
    def bills(self) -> Bills:
        from app.timesheet.billing import Bills

        return Bills(self.ledger, self.clock)

    @cached_property
    def meters(self) -> Meters:
        from app.timesheet.meter import Meters

        return Meters(self.ledger, self.clock)

    @cached_property
    def overhead(self) -> Overheads:
        from app.timesheet.overhead import Overheads

        return Overheads(self.ledger, self.clock)

    @cached_property
    def review(self) -> Review:
        from app.timesheet.review import Review

        return Review(self.ledger, self.clock, self.undo)

    @cached_property
    def corrections(self) -> Corrections:
        from app.timesheet.corrections import Corrections

        return Corrections(self.ledger, self.clock, timers=self.timers, edits=self.edits, absences=self.absences)

    @cached_property
    def undo(self) -> Undo:
        from app.timesheet.undo import Undo

        return Undo(self.ledger, self.clock)

    @cached_property
    def submissions(self) -> Submissions:
        from app.timesheet.submissions import Submissions

        return Submissions(self.ledger, self.clock)


def build(profile: Profile, *, clock: Clock | None = None, driver: Driver | None = None) -> Services:
    """Opens the profile's ledger, with the services on it."""
    clock = clock or SystemClock()
    return Services(Ledger.open(profile, clock, driver), clock)


def build_sync(services: Services, tell: Callable[[ChangeSet], object] = lambda _: None) -> Sync:
    """Sync with the ledger's server; ``tell`` hears of each change set that comes from there. Close it when done.

    Built apart, because a click on “start” does not need it.
    """
    from app.sync.service import Sync

    return Sync(services.ledger, services.settings, client=_version, tell=tell)


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("wrenchtime")
    except PackageNotFoundError:  # run from a checkout that was never installed
        return "unknown"
