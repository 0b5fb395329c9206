"""The port: who can start this program at log-in, and hand links to it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Protocol

DESKTOP_NAME = "wrenchtime"
"""What desktops know the program by: the name of its desktop file, and its id for their portals."""


class Registration(Protocol):
    """Writes and removes what the system reads. Raises :class:`OSError` where it may not."""

    name: str
    links_why_not: str
    """Why links cannot be registered here, or nothing."""

    def start_at_login(self, wanted: bool) -> None:
        """Starts the program with the desktop, or no longer."""
        ...

    def starts_at_login(self) -> bool:
        """Whether it does, whoever arranged it."""
        ...

    def take_links(self, wanted: bool) -> None:
        """Opens ``wrenchtime://`` links, or no longer."""
        ...

    def takes_links(self) -> bool:
        """Whether it does, whoever arranged it."""
        ...

    def be_known(self) -> bool:
        """Sees to it that the desktop knows a program of this name; whether it did not until now."""
        ...


def command_of(profile: str) -> list[str]:
    """The command that starts this very program for a profile."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--profile", profile]
    # -P: a folder named “ui” where it happens to be started must not be taken for ours.
    return [sys.executable, "-P", "-m", "ui.main", "--profile", profile]


def registration_of_this_system(profile: str) -> Registration:
    """What registers here."""
    command: Sequence[str] = command_of(profile)
    if sys.platform == "win32":
        from ui.desktop.registration.windows import WindowsRegistration

        return WindowsRegistration(profile, command)
    if sys.platform == "darwin":
        from ui.desktop.registration.macos import MacRegistration

        return MacRegistration(profile, command)
    from ui.desktop.registration.freedesktop import DesktopFiles

    return DesktopFiles(profile, command)
