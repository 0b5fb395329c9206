"""The port: who can tell that nobody touches the machine, and that somebody is back."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

RETURN_LOOK_MS = 30_000
"""How often a source without signals looks whether somebody is back; rare enough to leave the machine at rest."""

_SOONEST_MS = 1_000


class Verdict(NamedTuple):
    """Whether a way works on this machine, and why not."""

    works: bool
    why_not: str = ""

    @classmethod
    def of(cls, works: bool, why_not: str) -> Verdict:
        """It works, or this is why it does not."""
        return cls(True) if works else cls(False, why_not)


class IdleSource(QObject):
    """One way of knowing. ``name`` is told to people.

    ``idled`` carries the milliseconds since the last input, once they are at least the threshold (an object, because
    a number of Qt's own ends after 24 days); ``returned`` follows when there is input again. Both come in turns.
    ``lost`` carries why it has stopped working for good, after ``returned`` where it was idle.
    """

    name = ""
    idled = Signal(object)
    returned = Signal()
    lost = Signal(str)

    @property
    def caveat(self) -> str:
        """A sentence for people on what this way cannot do where it works; mostly none."""
        return ""

    def try_out(self, then: Callable[[Verdict], None]) -> None:
        """Finds out whether it works here; ``then`` is called once, at once or later."""
        raise NotImplementedError

    def watch(self, threshold: int) -> None:
        """Tells from now on, with a threshold in milliseconds; called again, with another threshold."""
        raise NotImplementedError

    def stop(self) -> None:
        """Tells nothing any more, and gives back what it took."""
        raise NotImplementedError


class Polled(IdleSource):
    """A way that only answers questions: looks next when the threshold could be reached, not before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threshold = 0
        self._idle = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)

    def ask(self, then: Callable[[int | None], None]) -> None:
        """``then`` gets the milliseconds since the last input, ``None`` when they cannot be told any more."""
        raise NotImplementedError

    def watch(self, threshold: int) -> None:
        self._threshold = threshold
        self._look()

    def stop(self) -> None:
        self._threshold = 0
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        self.ask(self._answered)

    def _answered(self, idle: int | None) -> None:
        if not self._threshold:
            return
        if idle is None:  # no answer this time: perhaps the next
            self._timer.start(max(self._threshold, RETURN_LOOK_MS))
        elif idle >= self._threshold:
            self._timer.start(RETURN_LOOK_MS)
            if not self._idle:
                self._idle = True
                self.idled.emit(idle)
        else:
            self._timer.start(max(self._threshold - idle, _SOONEST_MS))
            if self._idle:
                self._idle = False
                self.returned.emit()
