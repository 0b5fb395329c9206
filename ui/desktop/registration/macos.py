"""macOS: a launch agent of the user. Written after Apple's documentation; not yet run there."""

from __future__ import annotations

import plistlib
from collections.abc import Sequence
from pathlib import Path

from app.store.profile import DEFAULT_PROFILE
from ui.language import mark


class MacRegistration:
    """Links belong to an application's bundle there, which says in its Info.plist that it takes them."""

    name = mark("a launch agent")
    links_why_not = mark("macOS gives links to application bundles only")

    def __init__(self, profile: str, command: Sequence[str]) -> None:
        suffix = "" if profile == DEFAULT_PROFILE else f".{profile}"
        self.label = f"org.wrenchtime.desktop{suffix}"
        self.agent = Path.home() / "Library" / "LaunchAgents" / f"{self.label}.plist"
        self._command = list(command)

    def start_at_login(self, wanted: bool) -> None:
        if wanted:
            self.agent.parent.mkdir(parents=True, exist_ok=True)
            agent = {"Label": self.label, "ProgramArguments": self._command, "RunAtLoad": True}
            self.agent.write_bytes(plistlib.dumps(agent))
        else:
            self.agent.unlink(missing_ok=True)

    def starts_at_login(self) -> bool:
        return self.agent.exists()

    def take_links(self, wanted: bool) -> None:
        """Nothing that a program can do there."""

    def takes_links(self) -> bool:
        return False

    def be_known(self) -> bool:
        return False  # nothing there asks for it
