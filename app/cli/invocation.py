"""One run of the command: the options that hold for all of it, and the services once they are needed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import ExitStack
from datetime import date
from typing import TYPE_CHECKING

import click

from app.cli import say
from app.domain.instant import Instant

if TYPE_CHECKING:
    from app.bootstrap import Services
    from app.domain.clock import Clock, Reading
    from app.store.changes import ChangeSet
    from app.store.notices import Notice
    from app.store.profile import Profile


class Invocation:
    """What every command is given. ``clock`` and ``interactive`` are replaced in tests."""

    def __init__(self, *, clock: Clock | None = None, interactive: bool | None = None) -> None:
        self.json = False
        self.profile_name: str | None = None
        self.noticed = False
        """Whether this run was the first to see that a question is to be asked."""
        self._clock = clock
        self._interactive = interactive
        self._services: Services | None = None
        self._closing = ExitStack()
        self._reading: Reading | None = None

    @property
    def profile(self) -> Profile:
        """The profile that was asked for."""
        from app.store.profile import DEFAULT_PROFILE, Profile

        return Profile.named(self.profile_name or DEFAULT_PROFILE)

    @property
    def services(self) -> Services:
        """The services on the profile's ledger, opened at the first use."""
        if self._services is None:
            from app.bootstrap import build

            self._services = build(self.profile, clock=self._clock)
            # A restart or a long sleep is noticed by whichever program looks first.
            self.noticed = bool(self.wrote(self._services.watch.look()))
            # Whatever a command does is undone as one.
            self._closing.enter_context(self._services.ledger.together())
        return self._services

    @property
    def reading(self) -> Reading:
        """What the clocks showed when this run first looked."""
        if self._reading is None:
            self._reading = self.services.clock.read()
        return self._reading

    @property
    def today(self) -> date:
        """The local date here and now."""
        from app.domain.days import date_of

        return date_of(self.reading.wall, self.reading.zone)

    def instant(
        self, text: str | None, *, after: Instant | None = None, on: date | None = None, zone: str | None = None
    ) -> Instant | None:
        """The instant of a time as written, here or in ``zone``; ``None`` where none was."""
        if text is None:
            return None
        from app.domain.when import instant

        return instant(text, self.reading.wall, zone or self.reading.zone, after=after, on=on)

    @property
    def interactive(self) -> bool:
        """Whether somebody is there to answer a question."""
        if self._interactive is not None:
            return self._interactive and not self.json
        return not self.json and sys.stdin.isatty() and sys.stderr.isatty()

    def wrote(self, changes: ChangeSet) -> ChangeSet:
        """Tells a running desktop program about changes that are on disk now."""
        if changes:
            self.nudge()
        return changes

    def notices(self) -> list[Notice]:
        """What the ledger has to tell a person: that it was repaired, or that the disk was full."""
        from app.store import notices

        with self.services.ledger.read() as db:
            return notices.listed(db)

    def nudge(self) -> None:
        """Tells a running desktop program that the ledger has changed."""
        from app.nudge import nudge

        nudge(self.profile.folder)

    def look_after(self) -> None:
        """After everything was said: the backup of the day and the weekly check, where they are due and quick."""
        if self._services is None:
            return
        from app.store import upkeep

        ledger = self._services.ledger
        if not upkeep.due(ledger) or not upkeep.is_light(self.profile):
            return
        sys.stdout.flush()
        report = upkeep.run(ledger)
        if report.problem is not None and not self.json:
            say.aside(f"{report.problem.title}: {report.problem.message}")
        if report.repaired and not self.json:
            say.aside("The ledger was damaged and has been repaired: see “wrenchtime doctor”.")

    def close(self) -> None:
        """Closes the ledger, if it was opened."""
        self._closing.close()
        if self._services is not None:
            self._services.close()
            self._services = None


def _ask_for_json(context: click.Context, _parameter: click.Parameter, asked: bool) -> None:
    if asked:
        context.ensure_object(Invocation).json = True


def json_option(command: Callable[..., None]) -> Callable[..., None]:
    """``--json``, taken before and after the command's name."""
    return click.option(
        "--json", is_flag=True, expose_value=False, callback=_ask_for_json, help="Print JSON for scripts."
    )(command)
