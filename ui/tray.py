"""The tray icon and its menu. Tells what a person chose by one signal, and knows no window and no ledger.

It is shown before anything else of the program is loaded, so it imports nothing of the core.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QRect, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ui.icons import Glyph, Icons, TrayState
from ui.language import tr


class Verb(enum.StrEnum):
    """What can be chosen in the menu."""

    PANEL = "panel"
    START = "start"
    STOP = "stop"
    PARK = "park"
    RESUME = "resume"
    NOTE = "note"
    DAY = "day"
    SERVER = "server"
    SETTINGS = "settings"
    QUIT = "quit"


class Line(NamedTuple):
    """One line of the menu; without a verb and lines of its own it only tells something.

    ``name`` is the action's object name, ``about`` what the verb is for.
    """

    name: str
    text: str
    verb: Verb | None = None
    about: Any = None
    glyph: Glyph | None = None
    lines: tuple[Line, ...] = ()


SEPARATOR = Line("", "")


def opening() -> tuple[Line, ...]:
    """The menu while the ledger is being opened."""
    return (Line("opening", tr("Opening the ledger…")), SEPARATOR, Line("quit", tr("Quit"), Verb.QUIT))


class Tray(QObject):
    """The icon in the tray.

    ``chosen`` carries a :class:`Verb` and what it is for; a click on the icon itself is the verb PANEL.
    ``menu_opening`` gives the chance to set the menu just before it is seen.
    """

    chosen = Signal(object, object)
    menu_opening = Signal()

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._state = TrayState.IDLE
        self._tooltip = "Wrenchtime"
        self._lines: Sequence[Line] = ()
        self._colour = ""
        self.menu = QMenu()
        self.menu.setObjectName("tray-menu")
        self.menu.aboutToShow.connect(self.menu_opening)
        self.icon = self._made()

    @property
    def state(self) -> TrayState:
        """What the icon tells."""
        return self._state

    def show(self) -> None:
        """Shows the icon where there is a tray; otherwise it waits for :meth:`remake`."""
        self.icon.show()

    def remake(self) -> None:
        """Makes the icon anew, for a tray that came after the first one was shown."""
        self.icon.hide()
        self.icon.deleteLater()
        self.icon = self._made()
        self.icon.show()

    def hide(self) -> None:
        """Takes the icon out of the tray."""
        self.icon.hide()

    def tell(self, state: TrayState, tooltip: str) -> None:
        """Shows a state; nothing is sent to the desktop unless something differs."""
        if state is not self._state:
            self._state = state
            self.icon.setIcon(self._icons.tray(state))
        if tooltip != self._tooltip:
            self._tooltip = tooltip
            self.icon.setToolTip(tooltip)

    def fill(self, lines: Sequence[Line], colour: str) -> None:
        """Sets the menu, its glyphs in ``colour``; nothing is made anew unless something differs.

        Where only words differ, such as a length that grew by a minute, they alone are set: a desktop that draws the
        menu itself is told of every action that comes or goes.
        """
        if lines == self._lines and colour == self._colour:
            return
        only_words = colour == self._colour and _without_words(lines) == _without_words(self._lines)
        self._lines = lines
        self._colour = colour
        if only_words:
            _reword(self.menu, lines)
            return
        self.menu.clear()
        for inner in self.menu.findChildren(QMenu):
            inner.setParent(None)
            inner.deleteLater()  # clearing a menu leaves the menus within it
        self._add(self.menu, lines)

    def say(self, title: str, message: str) -> None:
        """Shows a short message by the icon, where there is no window to show it in."""
        self.icon.showMessage(title, message, self._icons.app())

    def place(self) -> QRect:
        """Where the icon is on the screen; empty where the desktop does not tell."""
        return self.icon.geometry()

    def _made(self) -> QSystemTrayIcon:
        icon = QSystemTrayIcon(self._icons.tray(self._state), self)
        icon.setToolTip(self._tooltip)
        icon.setContextMenu(self.menu)
        icon.activated.connect(self._activated)
        return icon

    def _add(self, menu: QMenu, lines: Sequence[Line]) -> None:
        for line in lines:
            if line == SEPARATOR:
                menu.addSeparator()
            elif line.lines:
                inner = QMenu(_escaped(line.text), menu)
                inner.menuAction().setObjectName(line.name)
                self._dress(inner.menuAction(), line)
                self._add(inner, line.lines)
                menu.addMenu(inner)
            else:
                action = QAction(_escaped(line.text), menu)
                action.setObjectName(line.name)
                self._dress(action, line)
                action.setEnabled(line.verb is not None)
                action.triggered.connect(self._chooser(line))
                menu.addAction(action)

    def _dress(self, action: QAction, line: Line) -> None:
        if line.glyph is not None and self._colour:
            action.setIcon(self._icons.glyph(line.glyph, self._colour))
            action.setIconVisibleInMenu(True)

    def _chooser(self, line: Line) -> Callable[[], None]:
        return partial(self._choose, line.verb, line.about)

    def _choose(self, verb: Verb | None, about: Any, _checked: bool = False) -> None:
        if verb is not None:
            self.chosen.emit(verb, about)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.chosen.emit(Verb.PANEL, None)


def _without_words(lines: Sequence[Line]) -> list[Line]:
    return [line._replace(text="", lines=tuple(_without_words(line.lines))) for line in lines]


def _reword(menu: QMenu, lines: Sequence[Line]) -> None:
    for action, line in zip(menu.actions(), lines, strict=True):
        if line == SEPARATOR:
            continue
        if action.text() != _escaped(line.text):
            action.setText(_escaped(line.text))
        inner = action.menu()
        if isinstance(inner, QMenu):
            _reword(inner, line.lines)


def _escaped(text: str) -> str:
    return text.replace("&", "&&")
