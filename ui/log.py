"""The log of the desktop program: a small file in the profile's folder, for what should not have happened."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from app.store.profile import create_private
from ui.language import tr

NAME = "wrenchtime-desktop.log"
_LARGEST = 256 * 1024  # bytes, and one older file of that size

log = logging.getLogger(__name__)


class ProgramLog(QObject):
    """Keeps warnings, errors, and exceptions that nobody caught. ``crashed`` tells a person about the latter."""

    crashed = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        path = folder / NAME
        create_private(path)
        self._handler = RotatingFileHandler(path, maxBytes=_LARGEST, backupCount=1, encoding="utf-8", delay=True)
        self._handler.setLevel(logging.WARNING)
        self._handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        self._hook_before = sys.excepthook

    def open(self) -> None:
        """Takes the log and the uncaught exceptions over."""
        logging.getLogger().addHandler(self._handler)
        sys.excepthook = self._uncaught

    def close(self) -> None:
        """Gives both back."""
        sys.excepthook = self._hook_before
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        # Qt carries on after an exception in a slot; the person must hear that a gesture came to nothing.
        log.error("uncaught", exc_info=(kind, error, trace))
        name = kind.__name__
        self.crashed.emit(
            tr("Something went wrong inside the program ({name}: {error}). It is in the log.", name=name, error=error)
        )
