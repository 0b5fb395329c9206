"""The tray and the windows once the ledger is open, and what leads from one to the other.

Windows are built when they are first wanted, so that a program that only sits in the tray stays small; what the first
ones need is loaded before, once the start is over.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QPixmapCache

from ui import gestures
from ui.cycles import spare_what_is_there
from ui.desk import Desk
from ui.desktop.notifier import Note
from ui.desktop.tray_host import TrayHost
from ui.glance import Glance
from ui.icons import Icons, TrayState
from ui.language import Language, tr
from ui.own_time import OwnTime
from ui.theme import Choice, Theme
from ui.tray import Tray, Verb
from ui.tray_words import menu, tooltip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.about.window import AboutWindow
    from ui.day.window import DayWindow
    from ui.desktop.machine import Machine
    from ui.dialogs import Linked
    from ui.panel.window import QuickPanel
    from ui.reminders import Reminding
    from ui.settings.window import SettingsWindow
    from ui.sync.link import Link
    from ui.sync.window import ServerWindow
    from ui.welcome.window import WelcomeWindow

TRAY_MAY_TAKE = 2_000
"""Milliseconds after the start in which a desktop panel that comes with the log-in gets its icon."""

BEGUN = 1_000
"""Milliseconds after the start in which all that begins with the program has begun, and it waits for a person."""


_TOLD = "told"  # the key of what is told by a notification
_SETTLED = 5_000  # ms after which the icon has been painted


class Workplace(QObject):
    """Shows the desk's glances in the tray, and turns what is chosen there into gestures and windows."""

    quit_wanted = Signal()
    used = Signal()
    """A person chose something in the tray or opened a window."""

    def __init__(
        self,
        *,
        desk: Desk,
        link: Link,
        theme: Theme,
        language: Language,
        icons: Icons,
        tray: Tray,
        host: TrayHost,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.theme = theme
        self.panel: QuickPanel | None = None
        self.day: DayWindow | None = None
        self.settings: SettingsWindow | None = None
        self.about: AboutWindow | None = None
        self.welcome: WelcomeWindow | None = None
        self.server: ServerWindow | None = None
        self._own_time = OwnTime(desk, self)
        self._reminding: Reminding | None = None
        self._machine: Machine | None = None
        self._linked: Linked | None = None
        self._link = link
        self._language = language
        self._icons = icons
        self._tray = tray
        self._host = host
        desk.glanced.connect(self._show_glance)
        tray.chosen.connect(self.choose)
        tray.menu_opening.connect(self._menu_opening)
        theme.changed.connect(self._fill_menu)
        host.appeared.connect(self._tray_appeared)
        self._show_glance(desk.glance)
        QTimer.singleShot(BEGUN, self, self._get_ready)
        QTimer.singleShot(_SETTLED, self, self._settle)
        if not host.available():
            QTimer.singleShot(TRAY_MAY_TAKE, self, self._do_without_tray)

    def equip(self, machine: Machine, reminding: Reminding) -> None:
        """Gives it what the operating system offers, once that is known."""
        self._machine = machine
        self._reminding = reminding
        self.used.connect(machine.attendance.seen)
        machine.notifier.balloon.connect(self._tray.say)
        machine.notifier.chosen.connect(self._note_clicked)
        machine.shortcuts.pressed.connect(self._key_pressed)
        reminding.panel_wanted.connect(self.show_panel)
        if self.panel is not None:
            self._connect_reminders(self.panel, reminding)

    def hide(self) -> None:
        """Closes all windows; a note that is being written is kept."""
        for window in (self.panel, self.day, self.settings, self.server, self.about, self.welcome):
            if window is not None:
                window.hide()

    def tell(self, title: str, message: str) -> None:
        """Tells something where it will be seen: in the panel if it is open, else by the icon."""
        if self._host.available() and (self.panel is None or not self.panel.isVisible()):
            if self._machine is not None and self._machine.notifier.works:
                self._machine.notifier.show(Note(_TOLD, title, message))
            else:
                self._tray.say(title, message)
        else:
            self.show_panel().tell(title, message)

    @Slot(str)
    def open_link(self, link: str) -> None:
        """Does what a link wants, after asking: anybody can write one."""
        from app.domain.errors import Refusal
        from app.tracking.links import read_link
        from ui.dialogs import Linked
        from ui.sentences import said

        try:
            wanted = read_link(link)
        except Refusal as refusal:
            self.tell(said(refusal.title), said(refusal.message))
            return
        if wanted.named is None:
            self.show_panel()
            return
        if self._linked is not None:
            self._linked.close()  # the newest link counts; never two dialogs
        start = partial(self.desk.do, partial(gestures.start_linked, wanted=wanted))
        self._linked = Linked(wanted, self.desk.glance, start)
        self._linked.box.destroyed.connect(self._link_answered)
        self._linked.open()

    @Slot()
    def _link_answered(self) -> None:
        self._linked = None

    @Slot(str, str)
    def _note_clicked(self, key: str, _action: str) -> None:
        if key == _TOLD:
            self.show_panel()

    @Slot(str)
    def _key_pressed(self, what: str) -> None:
        self.used.emit()
        if what == "toggle":
            self.desk.do(gestures.toggle)
        else:
            self._toggle_panel()

    @Slot(object, object)
    def choose(self, verb: Verb, about: Any = None) -> None:
        """Does what was chosen in the tray."""
        self.used.emit()
        match verb:
            case Verb.PANEL:
                self._toggle_panel()
            case Verb.NOTE:
                self.show_panel().write_note(about)
            case Verb.DAY:
                self.show_day()
            case Verb.SERVER:
                self.show_server()
            case Verb.SETTINGS:
                self.show_settings()
            case Verb.QUIT:
                self.quit_wanted.emit()
            case Verb.START:
                self.desk.do(lambda services: services.timers.start(about))
            case Verb.STOP:
                self.desk.do(lambda services: services.timers.stop(about))
            case Verb.PARK:
                self.desk.do(lambda services: services.timers.park())
            case Verb.RESUME:
                self.desk.do(lambda services: services.timers.resume(about))

    @Slot()
    def show_panel(self) -> QuickPanel:
        """Opens the quick panel by the icon; as a normal window where there is no tray."""
        self.desk.look()
        panel = self._quick_panel()
        if self._host.available():
            panel.open_near(self._tray.place())
        else:
            panel.open_as_window()
        return panel

    @Slot()
    def show_day(self) -> None:
        """Opens the day window."""
        if self.day is None:
            from ui.day.window import DayWindow

            self.day = DayWindow(self.desk, self.theme, self._icons)
            self._own_time.watch(self.day)
            self.day.server_wanted.connect(self.show_server)
        self.day.open()

    @Slot()
    def show_settings(self) -> None:
        """Opens the settings."""
        if self.settings is None:
            from ui.settings.window import SettingsWindow

            self.settings = SettingsWindow(self.desk, self.theme, self._icons)
            self.settings.about_wanted.connect(self.show_about)
            if self._machine is not None:
                self._show_abilities(self.settings, self._machine)
        self.settings.open()

    def _show_abilities(self, settings: SettingsWindow, machine: Machine) -> None:
        from ui.desktop.abilities import abilities
        from ui.desktop.abilities_view import AbilitiesView

        view = AbilitiesView(lambda: abilities(machine, tray_there=self._host.available()), self.theme)
        machine.changed.connect(view.refresh)
        settings.shown.connect(view.refresh)
        settings.add_section(tr("What works on this computer"), view)

    @Slot()
    def show_about(self) -> None:
        """Opens the window about the program."""
        if self.about is None:
            from ui.about.window import AboutWindow

            self.about = AboutWindow(self.desk, self.theme, self._icons)
        self.about.open()

    @Slot()
    def show_welcome(self) -> None:
        """Opens the questions of the first start."""
        if self.welcome is None:
            from ui.welcome.window import WelcomeWindow

            self.welcome = WelcomeWindow(self.desk, self.theme, self._icons)
            self.welcome.done.connect(self._welcomed)
        self.welcome.open()

    @Slot(bool)
    def _welcomed(self, join: bool) -> None:
        if join:
            self.show_server()
            if self.server is not None:
                self.server.join()
        else:
            self.show_panel()

    @Slot()
    def show_server(self) -> None:
        """Opens the window on the server."""
        if self.server is None:
            from ui.sync.window import ServerWindow

            self.server = ServerWindow(self.desk, self._link, self.theme, self._icons)
            self.server.trial_wanted.connect(self._try_local_server)
        self.server.open()

    @Slot()
    def _try_local_server(self) -> None:
        from ui.sync.trial import start_apart

        start_apart()
        if self.server is not None:
            self.server.tell(tr("The trial starts in a moment, with an icon and a panel of its own."))

    @Slot(object)
    def _show_glance(self, glance: Glance) -> None:
        if self._language.speak(glance.preferences.language):
            self._make_anew()
        self._tray.tell(TrayState(glance.state), tooltip(glance, self.desk.now()))
        self.theme.choose(Choice(glance.preferences.theme))
        self._fill_menu()

    @Slot()
    def _menu_opening(self) -> None:
        self._fill_menu()
        self.desk.look()

    @Slot()
    def _fill_menu(self) -> None:
        self._tray.fill(menu(self.desk.glance, self.desk.now()), self.theme.colours.muted)

    def _make_anew(self) -> None:
        """Closes the windows, which have the texts of another language, and opens again those that were open."""
        from ui.widgets import refocus

        openers = {
            "panel": self.show_panel,
            "day": self.show_day,
            "settings": self.show_settings,
            "server": self.show_server,
            "about": self.show_about,
            "welcome": self.show_welcome,
        }
        for name, reopen in openers.items():
            window: QWidget | None = getattr(self, name)
            if window is None:
                continue
            was_open, place = window.isVisible(), window.pos()
            focused: QWidget | None = window.focusWidget()
            window.hide()
            window.deleteLater()
            setattr(self, name, None)
            if was_open:
                reopen()
                made: QWidget = getattr(self, name)
                made.move(place)
                refocus(made, focused.objectName() if focused is not None else "")

    def _toggle_panel(self) -> None:
        # A click on the icon of an open panel is meant to close it.
        if self.panel is not None and self.panel.closes_by_click():
            self.panel.hide()
        else:
            self.show_panel()

    def _quick_panel(self) -> QuickPanel:
        if self.panel is None:
            from ui.panel.window import QuickPanel

            self.panel = QuickPanel(self.desk, self.theme, self._icons)
            self._own_time.watch(self.panel)
            self.panel.day_wanted.connect(self.show_day)
            self.panel.settings_wanted.connect(self.show_settings)
            self.panel.server_wanted.connect(self.show_server)
            self.panel.quit_wanted.connect(self.quit_wanted)
            if self._reminding is not None:
                self._connect_reminders(self.panel, self._reminding)
        return self.panel

    @staticmethod
    def _connect_reminders(panel: QuickPanel, reminding: Reminding) -> None:
        panel.opened.connect(reminding.panel_is_open)
        panel.reminder.answered.connect(reminding.answer)
        reminding.changed.connect(panel.show_reminder)
        reminding.panel_is_open(panel.isVisible())
        panel.show_reminder(reminding.current)

    @Slot()
    def _get_ready(self) -> None:
        from ui.ahead import load_windows

        load_windows()

    @Slot()
    def _settle(self) -> None:
        QPixmapCache.clear()  # it would wake up every few seconds until it is empty
        spare_what_is_there()

    @Slot()
    def _do_without_tray(self) -> None:
        if not self._host.available():
            self._quick_panel().open_as_window()

    @Slot()
    def _tray_appeared(self) -> None:
        self._tray.remake()
        if self.panel is not None:
            self.panel.tray_is_there()
