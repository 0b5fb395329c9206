"""A desktop program on a scratch ledger, without a desktop, with a clock that the test sets."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEventLoop, QLocale, QRect
from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap import Services, build, build_sync
from app.domain.instant import MINUTE
from app.domain.records import Entry
from app.store.profile import Profile
from app.sync.status import State
from tests.support.clock import FakeClock
from ui.about.window import AboutWindow
from ui.day.window import DayWindow
from ui.desk import Desk
from ui.glance import read_glance
from ui.icons import Icons
from ui.language import Language
from ui.panel.window import QuickPanel
from ui.runner import Runner
from ui.sample import Sample, fill, known
from ui.settings.window import SettingsWindow
from ui.sync.link import Joining, Link
from ui.sync.window import ServerWindow
from ui.theme import Choice, Theme
from ui.welcome.window import WelcomeWindow

W = TypeVar("W", bound=QWidget)

DAY = "2026-11-20"


class Stage:
    """The core, the desk and the windows; each window is made when it is first touched.

    ``refused`` and ``crashed`` collect what the runner told.
    """

    def __init__(self, folder: Path, theme: Theme) -> None:
        self.clock = FakeClock(f"{DAY} 08:00")
        self.profile = Profile(folder)
        self.services: Services = build(self.profile, clock=self.clock)
        self.runner = Runner()
        self.refused: list[str] = []
        self.crashed: list[str] = []
        self.runner.refused.connect(lambda title, message: self.refused.append(f"{title}: {message}"))
        self.runner.crashed.connect(self.crashed.append)
        self.theme = theme
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.language = Language(application)
        self.icons = Icons()
        self.desk = Desk(self.services, read_glance(self.services), self.runner)
        told = self.runner.inlet(lambda _changes: self.desk.refresh())
        self.link = Link(self.desk, self.runner, build_sync(self.services, tell=told))
        self._windows: list[QWidget] = []

    @cached_property
    def panel(self) -> QuickPanel:
        return self._kept(QuickPanel(self.desk, self.theme, self.icons))

    @cached_property
    def day(self) -> DayWindow:
        return self._kept(DayWindow(self.desk, self.theme, self.icons))

    @cached_property
    def settings(self) -> SettingsWindow:
        return self._kept(SettingsWindow(self.desk, self.theme, self.icons))

    @cached_property
    def about(self) -> AboutWindow:
        return self._kept(AboutWindow(self.desk, self.theme, self.icons))

    @cached_property
    def welcome(self) -> WelcomeWindow:
        return self._kept(WelcomeWindow(self.desk, self.theme, self.icons))

    @cached_property
    def server(self) -> ServerWindow:
        return self._kept(ServerWindow(self.desk, self.link, self.theme, self.icons))

    @cached_property
    def sample(self) -> Sample:
        found = known(self.services)
        return found if found.subjects else fill(self.services)

    def start(
        self, key: str, at: str = "", work_type: str = "On-site", *, attended: bool = True, note: str = ""
    ) -> None:
        """Starts a task of the sample, now or at a time of the day that is yet to come."""
        sample = self.sample
        if at:
            self.until(at)
        self.services.timers.start(
            sample.subjects[key], work_type_id=sample.work_types[work_type], attended=attended, note=note
        )

    def until(self, at: str) -> None:
        """Lets time pass up to a time of the day, with the signs of life of a program that runs."""
        target = self.clock.at(at if len(at) > 5 else f"{DAY} {at}")
        while self.clock.wall < target:
            self.clock.pass_time(seconds=min(4 * MINUTE, target - self.clock.wall) / 1_000)
            self.services.watch.beat()

    def running(self) -> list[Entry]:
        """What runs by the ledger."""
        return [item.described.entry for item in self.services.overviews.read().running]

    def attended(self) -> str:
        """The title of what is attended by the ledger, or nothing."""
        attended = self.services.overviews.read().attended
        return attended.described.title if attended else ""

    def open_panel(self) -> QuickPanel:
        """The panel, open and filled."""
        self.look()
        self.panel.open_near(QRect())
        self.settle()
        return self.panel

    def look(self) -> None:
        """Takes a new glance and shows it."""
        self.desk.refresh()
        self.settle()

    def settle(self) -> None:
        """Waits until all that was asked of the ledger has been answered and painted."""
        for _ in range(4):
            self._wait_for_the_ledger()
        for _ in range(3):
            QApplication.processEvents()

    def wait_for(self, so: Callable[[], bool]) -> None:
        """Lets the program go on until something is so; at most 20 seconds."""
        deadline = time.monotonic() + 20
        while not so():
            assert time.monotonic() < deadline, f"it did not come about: {self.desk.glance.sync}"
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.002)
        self.settle()

    def join(self, url: str, code: str) -> None:
        """Joins a server and waits until everything is sent. The access is kept in a file."""
        refused: list[Exception] = []
        wanted = Joining(url=url, code=code, token_file=True)
        self.link.join(wanted, lambda _status: None, refused.append, self.desk)
        self.wait_for(lambda: bool(refused) or self.desk.glance.sync.state is State.SENT)
        assert not refused

    def sync(self) -> None:
        """Syncs now, after all gestures, and waits until that is over."""
        self.settle()
        self.link.sync_now()
        self.wait_for(lambda: not self.link.busy)

    def close(self) -> None:
        for window in self._windows:
            window.hide()
        self.settle()
        self.desk.say_goodbye()
        self.link.close()
        self.runner.close()
        self.services.close()
        for window in self._windows:
            window.deleteLater()
        self.language.install(QLocale.c(), [])
        self.language.deleteLater()
        self.link.deleteLater()
        self.desk.deleteLater()
        QApplication.processEvents()

    def _kept(self, window: W) -> W:
        self._windows.append(window)
        return window

    def _wait_for_the_ledger(self) -> None:
        loop = QEventLoop()
        self.desk.ask(lambda _services: None, lambda _none: loop.quit())
        loop.exec()


@contextmanager
def open_stage(folder: Path, theme: Theme) -> Iterator[Stage]:
    """A stage that lives as long as the block."""
    made = Stage(folder, theme)
    try:
        yield made
    finally:
        made.close()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme, laid over the application for one test."""
    made = Theme(qapp, Choice.LIGHT)
    yield made
    made.deleteLater()


@pytest.fixture
def stage(tmp_path: Path, theme: Theme) -> Iterator[Stage]:
    """A stage on an empty ledger; fails the test if a background error was told."""
    with open_stage(tmp_path / "profile", theme) as made:
        yield made
    assert not made.crashed
