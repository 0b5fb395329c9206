"""The desktop portal's global shortcuts, for Wayland: the desktop asks the person, who may choose other keys."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject

from app.domain.keys import Keys, Modifier
from ui.desktop.bus import Address, Bus
from ui.desktop.idle.port import Verdict
from ui.desktop.shortcuts.port import PANEL, TOGGLE, ShortcutSource
from ui.language import mark, tr

SERVICE = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = Address(SERVICE, PATH, "org.freedesktop.portal.GlobalShortcuts")
_REQUESTS = Address(SERVICE, "", "org.freedesktop.portal.Request")
_SESSIONS = "org.freedesktop.portal.Session"
_MODIFIERS = {Modifier.CTRL: "CTRL", Modifier.ALT: "ALT", Modifier.SHIFT: "SHIFT", Modifier.META: "LOGO"}
_ABOUT = {TOGGLE: mark("Stop the timer, or go on"), PANEL: mark("Open Wrenchtime’s panel")}

log = logging.getLogger(__name__)


class PortalShortcuts(ShortcutSource):
    """One session of the portal for each set of keys."""

    name = mark("the desktop portal")

    def __init__(self, bus: Bus | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
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
        if self._session:
            self._bus.call(Address(SERVICE, self._session, _SESSIONS), "Close")
            self._session = ""
        self._wanted = dict(wanted)
        if wanted:
            options = {"session_handle_token": ("s", next(self._tokens))}
            self._request("CreateSession", "", (), options, self._created)

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
        shortcuts = [
            (what, {"description": ("s", tr(_ABOUT[what])), "preferred_trigger": ("s", trigger(keys))})
            for what, keys in self._wanted.items()
        ]
        self._request("BindShortcuts", "oa(sa{sv})s", (self._session, shortcuts, ""), {}, self._bound)

    def _bound(self, response: int, _results: dict[str, Any]) -> None:
        self.bound.emit(dict.fromkeys(self._wanted, "" if response == 0 else tr("the desktop refused")))

    def _activated(self, _path: str, body: tuple[Any, ...]) -> None:
        if body[0] == self._session and body[1] in self._wanted:
            self.pressed.emit(body[1])

    def _failed(self, why: str) -> None:
        log.info("no global shortcuts: %s", why)
        self.bound.emit(dict.fromkeys(self._wanted, why))


def trigger(keys: Keys) -> str:
    """The keys as the portal's specification of shortcuts writes them: "CTRL+ALT+t"."""
    key = keys.key.lower() if len(keys.key) == 1 else {"Space": "space"}.get(keys.key, keys.key)
    return "+".join([*(_MODIFIERS[one] for one in Modifier if one in keys.modifiers), key])
