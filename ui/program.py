"""The running desktop program, from opening the ledger to putting everything away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from ui.language import tr
from ui.tray import Tray, Verb, opening

if TYPE_CHECKING:
    from app.bootstrap import Services
    from app.store.changes import ChangeSet
    from app.store.profile import Profile
    from app.sync.service import Sync
    from ui.caretaker import Caretaker
    from ui.desktop.end_signals import EndSignals
    from ui.desktop.machine import Machine
    from ui.desktop.single_instance import SingleInstance
    from ui.desktop.tray_host import TrayHost
    from ui.glance import Glance
    from ui.icons import Icons
    from ui.language import Language
    from ui.log import ProgramLog
    from ui.reminders import Reminding
    from ui.runner import Runner
    from ui.sync.link import Link
    from ui.sync.trial import Trial
    from ui.workplace import Workplace


class Opened(NamedTuple):
    """What opening the ledger brings."""

    services: Services
    sync: Sync
    glance: Glance
    first: bool


class Program(QObject):
    """One desktop program for one profile; ``tray`` is shown already, the rest comes once the event loop runs.

    With a ``trial`` it joins the trial's server, and ends it when it ends itself.
    """

    def __init__(
        self,
        application: QApplication,
        *,
        profile: Profile,
        instance: SingleInstance,
        language: Language,
        icons: Icons,
        tray: Tray,
        host: TrayHost,
        open_panel: bool = False,
        trial: Trial | None = None,
        profile_name: str = "default",
        link: str = "",
    ) -> None:
        super().__init__()
        self._application = application
        self._profile = profile
        self._instance = instance
        self._language = language
        self._icons = icons
        self._host = host
        self._panel_wanted = open_panel
        self._trial = trial
        self._profile_name = profile_name
        self._link_to_open = link
        self._closed = False
        self._question: QObject | None = None
        self._log: ProgramLog | None = None
        self._signals: EndSignals | None = None
        self._runner: Runner | None = None
        self._services: Services | None = None
        self._caretaker: Caretaker | None = None
        self._link: Link | None = None
        self._machine: Machine | None = None
        self._reminding: Reminding | None = None
        self.tray = tray
        self.workplace: Workplace | None = None
        tray.fill(opening(), "")
        tray.chosen.connect(self._chosen_early)
        application.aboutToQuit.connect(self.close)
        QTimer.singleShot(0, self, self.begin)

    @Slot()
    def begin(self) -> None:
        """Listens to the system and to other programs, and opens the ledger in the background."""
        from ui.desktop.end_signals import EndSignals
        from ui.log import ProgramLog
        from ui.runner import Runner

        self._log = ProgramLog(self._profile.folder, self)
        self._log.crashed.connect(partial(self._tell, tr("Something went wrong")))
        self._log.open()
        self._signals = EndSignals(self)
        self._signals.asked.connect(self.quit)
        self._signals.listen()
        self._runner = Runner(self)
        self._runner.refused.connect(self._tell)
        self._runner.crashed.connect(partial(self._tell, tr("Something went wrong")))
        self._instance.ledger_changed.connect(self._ledger_changed)
        self._instance.raise_asked.connect(self._want_panel)
        self._instance.link_opened.connect(self._open_link)
        self._instance.listen()
        self._host.watch()
        told = self._runner.inlet(self._synced, self)
        self._runner.ledger(partial(open_ledger, self._profile, told), self._opened, self._unusable, self)

    @Slot()
    def quit(self) -> None:
        """Ends the program without a question; timers run on."""
        self._application.exit()  # not quit(), which any window may refuse

    @Slot()
    def close(self) -> None:
        """Puts everything on disk and away. Further calls do nothing."""
        if self._closed:
            return
        self._closed = True
        self.tray.hide()
        self._host.stop()
        if self._caretaker is not None:
            self._caretaker.stop()
        if self.workplace is not None:
            self.workplace.hide()
            self.workplace.desk.say_goodbye()
        if self._reminding is not None:
            self._reminding.stop()
        if self._machine is not None:
            self._machine.close()
        if self._link is not None:
            self._link.close()
        if self._runner is not None:
            self._runner.close()
        if self._services is not None:
            self._services.close()
        if self._trial is not None:
            self._trial.close()
        self._instance.release()
        if self._signals is not None:
            self._signals.release()
        if self._log is not None:
            self._log.close()

    def _opened(self, opened: Opened) -> None:
        from ui.caretaker import Caretaker
        from ui.desk import Desk
        from ui.desktop.machine import Machine
        from ui.reminders import Reminding
        from ui.sync.link import Link
        from ui.theme import Choice, Theme
        from ui.workplace import Workplace

        self._services, sync, glance, first = opened
        if self._closed or self._runner is None:
            self._services.close()
            return
        self._application.setWindowIcon(self._icons.app())
        desk = Desk(self._services, glance, self._runner, self)
        self._link = Link(desk, self._runner, sync, self)
        self.workplace = Workplace(
            desk=desk,
            link=self._link,
            theme=Theme(self._application, Choice(glance.preferences.theme)),
            language=self._language,
            icons=self._icons,
            tray=self.tray,
            host=self._host,
            parent=self,
        )
        self.workplace.quit_wanted.connect(self._ask_to_quit)
        self._caretaker = Caretaker(self._services.ledger, self._runner, self)
        self._caretaker.tended.connect(self._ledger_changed)
        self._caretaker.begin()
        self._link.begin()
        self._machine = Machine(desk, self._profile_name, self)
        self._machine.refused.connect(self._tell)
        self._machine.attendance.woke.connect(self._link.network_up)
        self._machine.network.up.connect(self._link.network_up)
        self._reminding = Reminding(desk, self._machine.attendance, self._machine.notifier, self)
        self.workplace.equip(self._machine, self._reminding)
        desk.say_hello()
        self._machine.begin()
        self._reminding.begin()
        if self._link_to_open:
            self.workplace.open_link(self._link_to_open)
        if self._trial is not None:
            self._trial.begin(self._runner, self._link, self.workplace.tell)
        elif first:
            self.workplace.show_welcome()
        if self._panel_wanted:
            self.workplace.show_panel()

    def _unusable(self, error: Exception) -> None:
        from app.domain.errors import Refusal
        from ui.dialogs import tell_trouble
        from ui.sentences import said
        from ui.theme import Theme

        Theme(self._application)
        title = said(error.title) if isinstance(error, Refusal) else tr("The ledger cannot be opened")
        message = said(error.message) if isinstance(error, Refusal) else f"{type(error).__name__}: {error}"
        tell_trouble(title, message)
        self._application.exit(1)

    @Slot(object, object)
    def _chosen_early(self, verb: Verb, _about: Any) -> None:
        if self.workplace is not None:
            return
        if verb is Verb.QUIT:
            self.quit()
        else:
            self._panel_wanted = True

    @Slot()
    def _want_panel(self) -> None:
        if self.workplace is None:
            self._panel_wanted = True
        else:
            self.workplace.show_panel()

    @Slot(str)
    def _open_link(self, link: str) -> None:
        if self.workplace is None:
            self._link_to_open = link
        else:
            self.workplace.open_link(link)

    @Slot()
    def _ledger_changed(self) -> None:
        if self.workplace is not None:
            self.workplace.desk.refresh()

    def _synced(self, _changes: ChangeSet) -> None:
        self._ledger_changed()

    @Slot(str, str)
    def _tell(self, title: str, message: str) -> None:
        if self.workplace is None:
            self.tray.say(title, message)
        else:
            self.workplace.tell(title, message)

    @Slot()
    def _ask_to_quit(self) -> None:
        assert self.workplace is not None  # noqa: S101 -- it is the one that asks
        desk = self.workplace.desk
        if not desk.glance.overview.running or not desk.glance.preferences.ask_on_quit:
            self.quit()
            return
        from ui.dialogs import Quitting

        def stop_and_quit() -> None:
            desk.do(lambda services: services.timers.stop_all(), lambda _changes: self.quit())

        question = Quitting(desk.glance, stop_and_quit, self.quit)
        self._question = question  # nothing else holds on to it while it is open
        question.open()


def open_ledger(profile: Profile, synced: Callable[[ChangeSet], None]) -> Opened:
    """Opens the ledger, notices what happened to running timers meanwhile, and takes the first glance.

    ``synced`` will hear, on the thread of sync, of what comes from the server. Runs on the ledger thread, where all of
    the core is loaded too.
    """
    from app.bootstrap import build, build_sync
    from ui.glance import read_glance
    from ui.welcome.first import is_first_start

    services = build(profile)
    try:
        services.watch.look()
        return Opened(services, build_sync(services, tell=synced), read_glance(services), is_first_start(services))
    except BaseException:
        services.close()
        raise
