"""Counts how long the technician is occupied with Wrenchtime's own windows: what recording costs (S3).

Counted is the time in which one of the windows is active and was touched, by key or mouse, within the last half minute.
No timer runs for it: each touch adds the time since the one before. The figure is kept on this machine alone.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from ui.desk import Desk

PATIENCE = 30.0
"""Seconds after a touch that still count as being occupied."""

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    }
)


class OwnTime(QObject):
    """Watches windows and hands the seconds over whenever one of them is left."""

    def __init__(
        self, desk: Desk, parent: QObject | None = None, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._monotonic = monotonic
        self._active: QWidget | None = None
        self._touched = 0.0
        self._seconds = 0.0

    def watch(self, window: QWidget) -> None:
        """Counts the time in a window from now on."""
        window.installEventFilter(self)
        if window.isActiveWindow():
            self._listen(window)
            self._enter(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(watched, QWidget):
            # Hidden and shown at once, a window may have been active all along for the window system.
            if kind == QEvent.Type.WindowActivate or (kind == QEvent.Type.Show and watched.isActiveWindow()):
                self._listen(watched)
                self._enter(watched)
            elif kind in {QEvent.Type.WindowDeactivate, QEvent.Type.Hide}:
                self._leave(watched)
        elif kind in _TOUCHES and self._active is not None:
            self._touch()
        return False

    def _listen(self, window: QWidget) -> None:
        """All input of a window comes through its handle first, and little else does."""
        handle: QWindow | None = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)  # once more changes nothing

    def _enter(self, window: QWidget) -> None:
        if self._active is not None:
            self._leave(self._active)
        self._active = window
        self._touched = self._monotonic()

    def _touch(self) -> None:
        now = self._monotonic()
        self._seconds += min(now - self._touched, PATIENCE)
        self._touched = now

    def _leave(self, window: QWidget) -> None:
        if window is not self._active:
            return
        self._touch()
        self._active = None
        whole = int(self._seconds)
        if whole:
            self._seconds -= whole
            self._desk.ask(lambda services: services.overhead.add(whole), lambda _changes: None, owner=self)
