"""The tour of `make run` where there is no display: a technician's morning, through the real services and windows.

It runs on a scratch ledger in a folder that is removed afterwards, with a clock that is moved by hand, so that the
morning takes seconds. The ledger joins a sample company's server, a process of its own on this machine. The tour tells
what happened, prints the day sheet and what the server knows of the day, and keeps pictures of the windows.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QRect, Qt, QTimer, Slot, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap import Services, build, build_sync
from app.clock import SystemClock
from app.domain import wording
from app.domain.clock import Reading
from app.domain.days import date_of, day_start
from app.domain.instant import HOUR, MINUTE
from app.store.changes import ChangeSet
from app.store.profile import Profile
from ui.day.rows import rows_of
from ui.day.totals.figures import figures_of
from ui.day.window import DayWindow
from ui.desk import Desk
from ui.glance import read_glance
from ui.icons import Icons
from ui.panel.window import QuickPanel
from ui.runner import Runner
from ui.sample import known
from ui.settings.window import SettingsWindow
from ui.sync.link import Joining, Link
from ui.sync.told import entries_known
from ui.sync.trial import LocalServer, Offer
from ui.sync.window import ServerWindow
from ui.theme import Choice, Theme
from ui.tray_words import tooltip

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "build" / "tour"
_PATIENCE = 60_000  # ms


class HandClock:
    """Today's clock, set to eight in the morning and moved by the tour alone."""

    def __init__(self) -> None:
        real = SystemClock().read()
        self._real = real
        self._wall = day_start(date_of(real.wall, real.zone), real.zone) + 8 * HOUR
        self._passed = 0

    def read(self) -> Reading:
        return Reading(
            wall=self._wall,
            zone=self._real.zone,
            offset_seconds=self._real.offset_seconds,
            boot_id=self._real.boot_id,
            boottime_ns=self._passed * 1_000_000,
            monotonic_ns=self._passed * 1_000_000,
        )

    def pass_minutes(self, minutes: int) -> None:
        self._wall += minutes * MINUTE
        self._passed += minutes * MINUTE


class _Wait(QObject):
    """Waits for something that is told from the background."""

    def __init__(self) -> None:
        super().__init__()
        self._loop = QEventLoop()
        self._over = False
        self._error: Exception | None = None

    def wait(self) -> None:
        if not self._over:
            QTimer.singleShot(_PATIENCE, self, self._give_up)
            self._loop.exec()
        if self._error is not None:
            raise self._error

    def end(self) -> None:
        self._over = True
        self._loop.quit()

    def fail(self, error: Exception) -> None:
        self._error = error
        self.end()

    @Slot()
    def _give_up(self) -> None:
        self.fail(TimeoutError("the server did not answer in time"))

    @Slot(bool)
    def end_unless(self, running: bool) -> None:
        if not running:
            self.end()


class Tour:
    """One run of the tour."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self._clock = HandClock()
        self._services: Services = build(Profile(folder), clock=self._clock)
        self._runner = Runner()
        self._runner.refused.connect(lambda title, message: self._tell(f"Refused. {title}: {message}"))
        self._runner.crashed.connect(self._tell)
        self._theme = Theme(application, Choice.LIGHT)
        icons = Icons()
        self._desk = Desk(self._services, read_glance(self._services), self._runner)
        self._panel = QuickPanel(self._desk, self._theme, icons)
        self._day = DayWindow(self._desk, self._theme, icons)
        self._settings = SettingsWindow(self._desk, self._theme, icons)
        self._link = Link(
            self._desk,
            self._runner,
            build_sync(self._services, tell=self._runner.inlet(lambda _: self._desk.refresh())),
        )
        self._server_window = ServerWindow(self._desk, self._link, self._theme, icons)
        self._server = LocalServer()
        self._server_log = folder / "server.log"
        self._offer: Offer | None = None
        self._kept: list[Path] = []

    def run(self) -> None:
        """The whole morning."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        self._panel.open_near(QRect())
        self._tell("The program starts. The quick panel says what to do on a first day.")
        self._keep(self._panel, "1-first-day")
        self._join_a_server()
        self._start_and_switch()
        self._be_interrupted()
        self._let_a_job_run_beside()
        self._stop()
        self._show_the_day()
        self._show_what_the_server_knows()
        self._show_the_rest()
        self._say("Pictures of the windows:")
        for path in self._kept:
            self._say(f"  {path.relative_to(ROOT) if path.is_relative_to(ROOT) else path}")

    def close(self) -> None:
        """Puts everything away."""
        for window in (self._panel, self._day, self._settings, self._server_window):
            window.hide()
        self._settle()
        self._link.close()
        self._runner.close()
        self._services.close()
        self._server.close()

    def _join_a_server(self) -> None:
        offer = self._offer = self._server.start(self._server_log)
        self._say(f"       A sample company's server listens at {offer.url} (process {self._server.pid}).")
        wanted = Joining(url=offer.url, code=offer.sample.code, token_file=True)
        over = _Wait()
        self._link.join(wanted, lambda _status: over.end(), over.fail, self._desk)
        over.wait()
        self._sync()
        sample = known(self._services)
        self._services.catalogue.toggle_favourite(sample.subjects["imaging"])
        self._tell(
            f"Joined {offer.sample.organisation} as {offer.sample.technician} with a one-time code: "
            f"{len(sample.subjects)} tasks came down; one of them is a favourite."
        )

    def _sync(self) -> None:
        over = _Wait()
        self._link.running.connect(over.end_unless)
        self._link.sync_now()
        over.wait()
        self._link.running.disconnect(over.end_unless)
        self._look()

    def _show_what_the_server_knows(self) -> None:
        waiting = self._desk.glance.sync.to_send
        self._sync()
        self._tell(f"Synced: {waiting} changes went up, {self._desk.glance.sync.to_send} wait.")
        self._server_window.open()
        self._keep(self._server_window, "5-server")
        assert self._offer is not None  # noqa: S101 -- the tour has joined it
        self._say(f"What the server knows of the day, asked as its owner over {self._offer.url}/api/v1/entries:")
        for line in entries_known(self._offer):
            self._say(f"  {line}")

    def _start_and_switch(self) -> None:
        self._enter("gym wi-fi")
        self._tell("Typed “gym wi-fi”, Enter: the timer runs.")
        self._pass(75)
        self._enter("Hartmann Dental Practice: label printer feeds two sheets")
        self._tell("Typed a customer and a new task: both timers touch, the first one ended at the same instant.")
        self._pass(35)
        self._do(lambda s: s.edits.add_note(self._attended(), "Feed roller cleaned, test labels clean."))
        self._look()
        self._keep(self._panel, "2-running")

    def _be_interrupted(self) -> None:
        self._panel.hands.interrupt()
        self._tell("The phone rings. Ctrl+I parks the work and starts a timer for whoever it is.")
        self._pass(12)
        self._panel.finding.box.setText("card terminal")
        self._settle()
        self._panel.finding.enter(Qt.KeyboardModifier.AltModifier)
        self._tell("It was the bakery about its card terminal: Alt+Enter says so, from the start of the call.")
        self._panel.hands.resume()
        self._tell("Hung up: Ctrl+R goes on with what was parked.")
        self._pass(28)

    def _let_a_job_run_beside(self) -> None:
        self._panel.finding.box.setText("virus scan")
        self._settle()
        self._panel.finding.enter(Qt.KeyboardModifier.ControlModifier)
        self._tell("A virus scan starts unattended with Ctrl+Enter; the timer in hand runs on beside it.")
        self._pass(40)
        self._panel.hands.park()
        self._enter("plotter stripes")
        self._pass(9)
        self._tell("Parked again for a plotter that prints stripes.")
        self._keep(self._panel, "3-crowded")
        self._theme.choose(Choice.DARK)
        self._keep(self._panel, "3-crowded-dark")
        self._theme.choose(Choice.LIGHT)

    def _stop(self) -> None:
        self._pass(41)
        self._do(lambda s: s.timers.stop_all())
        self._tell("Noon: everything is stopped. What was parked stays on the stack for the afternoon.")

    def _show_the_day(self) -> None:
        self._day.open()
        self._keep(self._day, "4-day")
        reading = self._clock.read()
        day = self._services.days.read(date_of(reading.wall, reading.zone))
        self._say(f"The day sheet of {wording.full_date(day.sheet.day)}:")
        for row in rows_of(day):
            remarks = f"  ({', '.join(row.remarks)})" if row.remarks else ""
            whom = f"{row.customer}: {row.task}" if row.customer else row.task
            self._say(f"  {row.times}  {row.length:>5}  {whom}{remarks}")
        figures = figures_of(day, billed=self._services.bills.day(day.sheet.day))
        self._say("  " + ", ".join(f"{name.lower()} {value}" for name, value in figures))

    def _show_the_rest(self) -> None:
        self._settings.open()
        self._keep(self._settings, "6-settings")

    def _enter(self, text: str) -> None:
        self._panel.finding.box.setText(text)
        self._panel.finding.enter(Qt.KeyboardModifier.NoModifier)
        self._settle()

    def _do(self, gesture: Callable[[Services], ChangeSet]) -> None:
        self._desk.do(gesture)
        self._settle()

    def _attended(self) -> str:
        attended = self._services.overviews.read().attended
        return attended.described.entry.id if attended else ""

    def _pass(self, minutes: int) -> None:
        for _ in range(minutes):
            self._clock.pass_minutes(1)
            self._services.watch.beat()

    def _look(self) -> None:
        self._desk.refresh()
        self._settle()

    def _settle(self) -> None:
        for _ in range(4):
            self._wait_for_the_ledger()
        QApplication.processEvents()

    def _wait_for_the_ledger(self) -> None:
        loop = QEventLoop()
        self._desk.ask(lambda _services: None, lambda _none: loop.quit())
        loop.exec()

    def _keep(self, window: QWidget, name: str) -> None:
        self._look()
        path = PICTURES / f"{name}.png"
        window.grab().save(str(path))
        self._kept.append(path)

    def _tell(self, sentence: str) -> None:
        self._look()
        now = self._desk.now()
        self._say(f"{wording.time_of_day(now.wall, now.zone)}  {sentence}")
        self._say("       Tray: " + " | ".join(tooltip(self._desk.glance, now).splitlines()))

    @staticmethod
    def _say(line: str) -> None:
        print(line)


def main() -> int:
    """Runs the tour on the platform that needs no display."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # The offscreen platform says what it cannot do, such as raising a window; a tour needs none of it.
    qInstallMessageHandler(_unless_offscreen)
    application = QApplication([sys.argv[0]])
    application.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory(prefix="wrenchtime-tour-") as folder:
        tour = Tour(application, Path(folder) / "profile")
        try:
            tour.run()
        finally:
            tour.close()
    return 0


def _unless_offscreen(_kind: object, _context: object, message: str) -> None:
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
