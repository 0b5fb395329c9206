"""The port: who can tell that the session is locked, left, asleep or about to end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.domain.records import AbsenceKind
from ui.desktop.idle.port import Verdict


class SessionSource(QObject):
    """One way of knowing. ``name`` is told to people, ``tells`` says what of.

    ``away`` carries a kind of absence and whether it begins or is over; some begin or end twice, which means nothing.
    ``before_sleep`` and ``ending`` come while the system waits, until :meth:`ready` is called or its patience ends.
    """

    name = ""
    tells = ""
    away = Signal(object, bool)
    before_sleep = Signal()
    ending = Signal()

    def begin(self, then: Callable[[Verdict], None]) -> None:
        """Tells from now on, where it can; ``then`` is called once with whether it can."""
        raise NotImplementedError

    def ready(self) -> None:
        """Everything is written down: the machine may sleep or end."""

    def stop(self) -> None:
        """Tells nothing any more."""


__all__ = ["AbsenceKind", "SessionSource", "Verdict"]
