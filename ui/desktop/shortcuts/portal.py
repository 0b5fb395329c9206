"""The desktop portal's global shortcuts, for Wayland: the desktop asks the person, who may choose other keys."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from app.domain.keys import Keys, Modifier
from ui.desktop.activation import may_come_forward
from ui.desktop.bus import Address, Bus
from ui.desktop.idle.port import Verdict
from ui.desktop.registration.port import DESKTOP_NAME, Registration
from ui.desktop.shortcuts.port import PANEL, TOGGLE, ShortcutSource
from ui.language import mark, tr

SERVICE = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = Address(SERVICE, PATH, "org.freedesktop.portal.GlobalShortcuts")
REGISTRY = Address(SERVICE, PATH, "org.freedesktop.host.portal.Registry")
_REQUESTS = Address(SERVICE, "", "org.freedesktop.portal.Request")
_SESSIONS = "org.freedesktop.portal.Session"
_MODIFIERS = {Modifier.CTRL: "CTRL", Modifier.ALT: "ALT", Modifier.SHIFT: "SHIFT", Modifier.META: "LOGO"}
_ABOUT = {TOGGLE: mark("Stop the timer, or go on"), PANEL: mark("Open Wrenchtime’s panel")}

_SESSION_NAME = "wrenchtime"
"""Always the same: without a name of the program, KDE keeps what a person chose under this one."""

_NOTICING_MAY_TAKE = 1_000
"""Milliseconds until a portal has seen a desktop file that was written just now."""

log = logging.getLogger(__name__)


class PortalShortcuts(ShortcutSource):
    """One session of the portal for each set of keys.

    The portal must know who asks: it refuses whoever it cannot name, and remembers a person's answer by that name.
    """

    name = mark("the desktop portal")

    def __init__(self, bus: Bus | None, registration: Registration, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._registration = registration
        self._introduced = False
        self._portal_left = False
        self._session = ""
        self._tokens = (f"wrenchtime_{number}" for number in itertools.count(1))
        self._answers: dict[str, Callable[[int, dict[str, Any]], None]] = {}
        self._wanted: dict[str, Keys] = {}
        self._listening = False

    def try_out(self, then: Callable[[Verdict], None]) -> None:
        if self._bus is None:
            then(Verdict(False, mark("there is no session bus")))
            return
        self._bus.get(
            SHORTCUTS,
            "version",
            lambda _version: then(Verdict(True)),
            lambda _why: then(Verdict(False, mark("this desktop has no portal for global shortcuts"))),
        )

    def bind(self, wanted: Mapping[str, Keys]) -> None:
        if self._bus is None:
            return
        if not self._listening:
            self._listening = True
            self._bus.listen(_REQUESTS, "Response", self._responded)
            self._bus.listen(SHORTCUTS, "Activated", self._activated)
            self._bus.listen(SHORTCUTS, "ShortcutsChanged", self._changed)
            self._bus.vanished.connect(self._vanished)
            self._bus.appeared.connect(self._appeared)
        if self._session:
            self._bus.call(Address(SERVICE, self._session, _SESSIONS), "Close")
            self._session = ""
        self._wanted = dict(wanted)
        if wanted and self._introduced:
            self._create_session()
        elif wanted:
            self._introduced = True
            # A person who removes the file while the program runs is believed: it is written at the next start.
            QTimer.singleShot(_NOTICING_MAY_TAKE if self._be_known() else 0, self, self._introduce)

    def _be_known(self) -> bool:
        try:
            return self._registration.be_known()
        except OSError as error:
            log.info("no desktop file for the portal: %s", error)
            return False

    @Slot()
    def _introduce(self) -> None:
        if self._bus is not None:
            # Before any other request on this connection. Portals before 1.19.4 cannot be told, and do not insist.
            told: tuple[str, dict[str, Any]] = (DESKTOP_NAME, {})
            self._bus.call(
                REGISTRY, "Register", "sa{sv}", told, then=lambda _answer: self._create_session(), failed=self._unknown
            )

    def _unknown(self, why: str) -> None:
        log.info("the portal was not told who asks: %s", why)
        self._create_session()

    def _create_session(self) -> None:
        # The shortcuts belong to the next request; KDE's portal of Plasma 5 takes them here and nowhere else.
        options = {"session_handle_token": ("s", _SESSION_NAME), "shortcuts": ("a(sa{sv})", self._shortcuts())}
        self._request("CreateSession", "", (), options, self._created)

    def _shortcuts(self) -> list[tuple[str, dict[str, Any]]]:
        return [
            (what, {"description": ("s", tr(_ABOUT[what])), "preferred_trigger": ("s", trigger(keys))})
            for what, keys in self._wanted.items()
        ]

    @Slot(str)
    def _vanished(self, service: str) -> None:
        self._portal_left = self._portal_left or service == SERVICE

    @Slot(str)
    def _appeared(self, service: str) -> None:
        if service == SERVICE and self._portal_left:  # a new one, which knows neither us nor our keys
            self._portal_left, self._introduced, self._session = False, False, ""
            self.bind(self._wanted)

    def _request(
        self,
        method: str,
        signature: str,
        values: tuple[Any, ...],
        options: dict[str, Any],
        then: Callable[[int, dict[str, Any]], None],
    ) -> None:
        if self._bus is None:
            return
        token = next(self._tokens)
        self._answers[token] = then
        body = (*values, options | {"handle_token": ("s", token)})
        self._bus.call(SHORTCUTS, method, f"{signature}a{{sv}}", body, failed=self._failed)

    def _responded(self, path: str, body: tuple[Any, ...]) -> None:
        answer = self._answers.pop(path.rpartition("/")[2], None)
        if answer is not None:
            answer(body[0], {name: value for name, (_signature, value) in body[1].items()})

    def _created(self, response: int, results: dict[str, Any]) -> None:
        if response:
            self._failed(tr("the desktop refused"))
            return
        self._session = results["session_handle"]
        self._request("BindShortcuts", "oa(sa{sv})s", (self._session, self._shortcuts(), ""), {}, self._bound)

    def _bound(self, response: int, results: dict[str, Any]) -> None:
        # A person may grant some keys and not others. Who does not say which has granted all.
        granted = dict(results.get("shortcuts", [(what, {}) for what in self._wanted])) if response == 0 else {}
        self.given = {what: about["trigger_description"][1] for what, about in granted.items() if _told_keys(about)}
        refused = tr("the desktop refused")
        self.bound.emit({what: "" if what in granted else refused for what in self._wanted})

    def _changed(self, _path: str, body: tuple[Any, ...]) -> None:
        """A person gave other keys in the desktop's settings."""
        if body[0] == self._session:
            self._bound(0, {"shortcuts": body[1]})

    def _activated(self, _path: str, body: tuple[Any, ...]) -> None:
        if body[0] == self._session and body[1] in self._wanted:
            may_come_forward(body[3].get("activation_token", ("s", ""))[1])
            self.pressed.emit(body[1])

    def _failed(self, why: str) -> None:
        log.info("no global shortcuts: %s", why)
        self.bound.emit(dict.fromkeys(self._wanted, why))


def _told_keys(about: dict[str, Any]) -> bool:
    return "trigger_description" in about


def trigger(keys: Keys) -> str:
    """The keys as the portal's specification of shortcuts writes them: "CTRL+ALT+t"."""
    key = keys.key.lower() if len(keys.key) == 1 else {"Space": "space"}.get(keys.key, keys.key)
    return "+".join([*(_MODIFIERS[one] for one in Modifier if one in keys.modifiers), key])
