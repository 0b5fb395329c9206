"""Notifications of the desktop: with buttons where its service has them, by the tray icon's balloon elsewhere."""

from __future__ import annotations

import logging
import sys
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from ui.desktop.activation import may_come_forward
from ui.desktop.bus import Address, Bus
from ui.desktop.idle.port import Verdict
from ui.language import mark

SERVICE = Address("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications")
CLICKED = "default"
"""The action of a click on the notification itself."""

_BY_THE_PERSON = 2  # the reason in NotificationClosed; 1 is that its time was up, 3 that we took it back

log = logging.getLogger(__name__)


class Note(NamedTuple):
    """What is shown. ``key`` names it; a new one of the same key takes the place of the old. ``actions`` are keys with
    what their buttons say."""

    key: str
    title: str
    text: str
    actions: tuple[tuple[str, str], ...] = ()


class Notifier(QObject):
    """Shows notes, and tells what a person did with them. ``name`` is told to people.

    ``chosen`` carries a note's key and an action, ``waved_away`` the key of one that a person closed. ``balloon``
    carries the title and text of a note for the tray icon, where the desktop has no service.
    """

    chosen = Signal(str, str)
    waved_away = Signal(str)
    balloon = Signal(str, str)
    settled = Signal()

    name = mark("the desktop's notification service")

    def __init__(self, bus: Bus | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._abilities: frozenset[str] = frozenset()
        self._shown: dict[int, str] = {}
        self._wanted: dict[str, Note] = {}
        self._asked_for: set[str] = set()
        self.verdict: Verdict | None = None

    @property
    def works(self) -> bool:
        return self.verdict is not None and self.verdict.works

    @property
    def has_buttons(self) -> bool:
        """Whether a person can answer in the notification."""
        return "actions" in self._abilities

    def begin(self) -> None:
        """Finds out what the desktop offers, and listens to its service."""
        if self._bus is None:
            # The balloon becomes a notification of their own on these systems.
            own = sys.platform in {"win32", "darwin"}
            self._settle(Verdict(False, mark("shown by the tray icon") if own else mark("there is no session bus")))
            return
        self._bus.listen(SERVICE, "ActivationToken", lambda _path, body: self._allowed(*body[:2]))
        self._bus.listen(SERVICE, "ActionInvoked", lambda _path, body: self._invoked(*body[:2]))
        self._bus.listen(SERVICE, "NotificationClosed", lambda _path, body: self._closed(*body[:2]))
        self._bus.appeared.connect(self._appeared)
        self._ask_abilities()

    def show(self, note: Note) -> None:
        """Shows a note."""
        if self._bus is None or not self.works:
            self.balloon.emit(note.title, note.text)
            return
        self._wanted[note.key] = note
        if note.key in self._asked_for:
            return  # it is on its way; what is wanted then is shown in its place
        self._send(self._bus, note)

    def withdraw(self, key: str) -> None:
        """Takes a note back, if it is still shown."""
        self._wanted.pop(key, None)
        for number, shown in tuple(self._shown.items()):
            if shown == key and self._bus is not None:
                del self._shown[number]
                self._bus.call(SERVICE, "CloseNotification", "u", (number,))

    def withdraw_all(self) -> None:
        """Takes all notes back."""
        for key in {*self._shown.values(), *self._wanted}:
            self.withdraw(key)

    def _send(self, bus: Bus, note: Note) -> None:
        replaces = next((number for number, key in self._shown.items() if key == note.key), 0)
        text = _without_markup(note.text) if "body-markup" in self._abilities else note.text
        actions = [CLICKED, "", *(word for action in note.actions for word in action)] if self.has_buttons else []
        hints = {"desktop-entry": ("s", "wrenchtime"), "urgency": ("y", 1)}
        self._asked_for.add(note.key)

        def shown(answer: tuple[Any, ...]) -> None:
            self._asked_for.discard(note.key)
            if replaces:
                self._shown.pop(replaces, None)
            self._shown[answer[0]] = note.key
            wanted = self._wanted.get(note.key)
            if wanted is None:
                self.withdraw(note.key)  # taken back while it was on its way
            elif wanted != note:
                self._send(bus, wanted)

        def failed(why: str) -> None:
            log.info("the notification was not shown: %s", why)
            self._asked_for.discard(note.key)
            if self._wanted.pop(note.key, None) is not None:
                self.balloon.emit(note.title, note.text)

        values = ("Wrenchtime", replaces, "", note.title, text, actions, hints, -1)
        bus.call(SERVICE, "Notify", "susssasa{sv}i", values, then=shown, failed=failed)

    def _allowed(self, number: int, token: str) -> None:
        if number in self._shown:
            may_come_forward(token)

    def _invoked(self, number: int, action: str) -> None:
        key = self._shown.get(number)
        if key is not None:
            self.chosen.emit(key, action)
            self.withdraw(key)

    def _closed(self, number: int, reason: int) -> None:
        key = self._shown.pop(number, None)
        if key is not None:
            self._wanted.pop(key, None)
            if reason == _BY_THE_PERSON:
                self.waved_away.emit(key)

    def _ask_abilities(self) -> None:
        if self._bus is not None:
            self._bus.call(
                SERVICE,
                "GetCapabilities",
                then=self._able,
                failed=lambda _why: self._settle(Verdict(False, mark("this desktop runs no notification service"))),
            )

    def _able(self, answer: tuple[Any, ...]) -> None:
        self._abilities = frozenset(answer[0])
        self._settle(Verdict(True))

    def _appeared(self, service: str) -> None:
        if service == SERVICE.service:
            self._shown.clear()  # a new one knows nothing of the old one's
            self._ask_abilities()

    def _settle(self, verdict: Verdict) -> None:
        self.verdict = verdict
        self.settled.emit()


def _without_markup(text: str) -> str:
    """A text that a service which knows markup shows as it is written."""
    from html import escape  # it brings every name of a character that there is, half a megabyte, to escape three

    return escape(text, quote=False)
