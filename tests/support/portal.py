"""The desktop's portal for global shortcuts, played on a bus of the test's own."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from tests.support.buses import Played
from ui.desktop.shortcuts.portal import PATH, REGISTRY, SERVICE, SHORTCUTS


class PlayedPortal(Played):
    """The portal of a desktop. Since 1.21 it must know who asks, before 1.19.4 it could not be told (``older``); KDE's
    of that age took shortcuts with the session alone."""

    SESSION = f"{PATH}/session/1_5/wrenchtime"

    def __init__(self, bus: str, *, older: bool = False) -> None:
        self.bound: list[Any] = []
        self.refuses = False
        self.grants = {"toggle", "panel"}
        self.given: dict[str, dict[str, Any]] = {}
        self.asked_by = "anybody" if older else ""
        self.sessions: list[str] = []
        self._older = older
        self._early: list[Any] = []
        super().__init__(bus, SERVICE)
        self.property(SHORTCUTS.interface, "version", lambda: ("u", 1))
        self.answer(SHORTCUTS.interface, "CreateSession", self._create)
        self.answer(SHORTCUTS.interface, "BindShortcuts", self._bind)
        if not older:
            self.answer(REGISTRY.interface, "Register", self._register)

    def press(self, what: str, token: str = "") -> None:
        """A key is pressed; with a ``token`` for coming to the front."""
        options = {"activation_token": ("s", token)} if token else {}
        self.emit(PATH, SHORTCUTS.interface, "Activated", "osta{sv}", (self.SESSION, what, 1, options))

    def _register(self, name: str, _options: dict[str, Any]) -> tuple[str, tuple[Any, ...]]:
        # It must be the name of a desktop file.
        if Path(os.environ["XDG_DATA_HOME"], "applications", f"{name}.desktop").exists():
            self.asked_by = name
        return "", ()

    def _create(self, options: dict[str, Any]) -> tuple[str, tuple[Any, ...]] | None:
        if not self.asked_by:
            return None
        self.sessions.append(options["session_handle_token"][1])
        self._early = options["shortcuts"][1]
        return self._later(options, {"session_handle": ("s", self.SESSION)})

    def _bind(self, session: str, wanted: Any, _window: str, options: dict[str, Any]) -> tuple[str, tuple[Any, ...]]:
        assert session == self.SESSION
        self.bound = wanted = self._early if self._older else wanted
        granted = [(what, self.given.get(what, {})) for what, _about in wanted if what in self.grants]
        return self._later(options, {"shortcuts": ("a(sa{sv})", granted)})

    def _later(self, options: dict[str, Any], results: dict[str, Any]) -> tuple[str, tuple[Any, ...]]:
        request = f"{PATH}/request/1_5/{options['handle_token'][1]}"
        self.emit(request, "org.freedesktop.portal.Request", "Response", "ua{sv}", (int(self.refuses), results))
        return "o", (request,)
