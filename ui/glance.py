"""What the tray icon, its menu and the quick panel show, read from the ledger at one moment as plain values."""

from __future__ import annotations

import msgspec

from app.bootstrap import Services
from app.domain.clock import Reading, elapsed
from app.domain.days import date_of
from app.settings import (
    AUTOSTART,
    AWAY_MINUTES,
    CONFIRM_QUIT,
    FAVOURITES,
    KEY_PANEL,
    KEY_TOGGLE,
    LANGUAGE,
    LINKS,
    RECENTS,
    REMINDERS,
    RESULTS,
    THEME,
    WORK_HOURS,
)
from app.store import notices
from app.store.notices import Notice
from app.sync import status
from app.sync.status import SyncStatus
from app.timesheet.meter import Meter
from app.tracking.finding import Found
from app.tracking.overview import Overview, Running


class Preferences(msgspec.Struct, frozen=True, kw_only=True):
    """The settings that the desktop program goes by."""

    theme: str
    language: str
    ask_on_quit: bool
    results: int
    away_minutes: int
    key_toggle: str
    key_panel: str
    autostart: bool
    links: bool
    reminders: tuple[object, ...]
    """The settings on reminders, whose change is worth a look."""


class Glance(msgspec.Struct, frozen=True, kw_only=True):
    """The state of things at ``overview.reading``, and what may be started next.

    ``version`` is the ledger's data version, by which commits of other programs are noticed. ``meter`` is that of the
    agreement with the customer of what runs.
    """

    overview: Overview
    favourites: tuple[Found, ...]
    recents: tuple[Found, ...]
    notices: tuple[Notice, ...]
    preferences: Preferences
    sync: SyncStatus
    version: int
    meter: Meter | None = None

    @property
    def state(self) -> str:
        """What the tray icon tells, the most urgent first: "attention", "running", "parked" or "idle"."""
        if self.overview.questions or self.notices or self.sync.attention:
            return "attention"
        if self.overview.running:
            return "running"
        return "parked" if self.overview.parked else "idle"

    @property
    def foremost(self) -> Running | None:
        """The attended timer, else the one of the unattended that has run longest."""
        return self.overview.attended or next(iter(self.overview.running), None)

    def elapsed(self, running: Running, now: Reading) -> int:
        """Milliseconds that a timer has run, by clocks nobody can set."""
        return running.elapsed + elapsed(self.overview.reading, now).length

    def today(self, now: Reading) -> int:
        """The day's attended milliseconds; only the timer that runs has added to them since."""
        if date_of(now.wall, now.zone) != self.overview.day:
            return 0
        since = elapsed(self.overview.reading, now).length if self.overview.attended else 0
        return self.overview.today + since


def _preferences(services: Services) -> Preferences:
    get = services.settings.get
    return Preferences(
        theme=get(THEME),
        language=get(LANGUAGE),
        ask_on_quit=get(CONFIRM_QUIT),
        results=get(RESULTS),
        away_minutes=get(AWAY_MINUTES),
        key_toggle=get(KEY_TOGGLE),
        key_panel=get(KEY_PANEL),
        autostart=get(AUTOSTART),
        links=get(LINKS),
        reminders=tuple(get(setting) for setting in (*REMINDERS, WORK_HOURS)),
    )


def read_glance(services: Services) -> Glance:
    """Reads everything anew. To be called where ledger work is done."""
    get = services.settings.get
    favourites = services.finder.favourites()[: get(FAVOURITES)]
    kept = {found.subject for found in favourites}
    limit = get(RECENTS)
    recents = [found for found in services.finder.recent(limit + len(kept)) if found.subject not in kept]
    version = services.ledger.data_version()
    with services.ledger.read() as db:
        waiting = notices.listed(db)
        synced = status.read(db)
    overview = services.overviews.read()
    glance = Glance(
        overview=overview,
        favourites=tuple(favourites),
        recents=tuple(recents[:limit]),
        notices=tuple(waiting),
        preferences=_preferences(services),
        sync=synced,
        version=version,
    )
    running = glance.foremost
    if running is None:
        return glance
    meter = services.meters.read(running.described.entry.customer_id)
    return msgspec.structs.replace(glance, meter=meter)
