"""The port: who can give this program keys of the whole desktop."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from app.domain.keys import Keys
from ui.desktop.idle.port import Verdict

TOGGLE, PANEL = "toggle", "panel"


class ShortcutSource(QObject):
    """One way. ``name`` is told to people.

    ``pressed`` carries what a key is for, TOGGLE or PANEL. ``bound`` carries, for each that was asked for, why it could
    not be had, or nothing.
    """

    name = ""
    given: Mapping[str, str] = {}
    """Where the desktop chooses the keys: by what they are for, which it gave, in its own words. Empty: none yet."""
    pressed = Signal(str)
    bound = Signal(object)

    def try_out(self, then: Callable[[Verdict], None]) -> None:
        """Finds out whether it works here; ``then`` is called once, at once or later."""
        raise NotImplementedError

    def bind(self, wanted: Mapping[str, Keys]) -> None:
        """Takes these keys, and gives back those it had."""
        raise NotImplementedError

    def stop(self) -> None:
        """Gives all keys back."""
        self.bind({})
