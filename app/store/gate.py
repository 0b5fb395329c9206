"""Who may touch the ledger's file: many programs that write, or one that replaces it.

SQLite's own locks live inside the file. They cannot cover the moments in which the file itself is upgraded, set
aside or exchanged, so those take this gate alone, and every write passes through it.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import LedgerUnusable
from app.store.db import LedgerBusy

WRITER_WAITS = 5.0
"""Seconds that a write waits for an upgrade or a repair by another program."""

OPENER_WAITS = 120.0
"""Seconds that opening the ledger waits for one: upgrading years of records takes a while."""

_LOOK_AGAIN = 0.02


class Gate:
    """A lock between processes, held by a file that is otherwise empty. The system frees it when one dies."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise LedgerUnusable(
                "The ledger cannot be written",
                f"{path} cannot be made or opened ({error.strerror}). Check that the folder is yours and its disk "
                "is not read-only.",
            ) from error

    @contextmanager
    def shared(self) -> Iterator[None]:
        """Passes with all others who write; waits while somebody is in there alone."""
        self._wait(WRITER_WAITS, alone=False)
        try:
            yield
        finally:
            _unlock(self._handle)

    @contextmanager
    def alone(self, wait: float = OPENER_WAITS) -> Iterator[None]:
        """Passes with nobody else inside. Raises :class:`LedgerBusy` after ``wait`` seconds."""
        self._wait(wait, alone=True)
        try:
            yield
        finally:
            _unlock(self._handle)

    def close(self) -> None:
        os.close(self._handle)

    def _wait(self, seconds: float, *, alone: bool) -> None:
        deadline = time.monotonic() + seconds
        while not _try_lock(self._handle, alone=alone):
            if time.monotonic() >= deadline:
                raise LedgerBusy(
                    "The ledger is being looked after",
                    f"Another Wrenchtime is upgrading or repairing the ledger in {self._path.parent}. "
                    "Wait until it is done, then try again.",
                )
            time.sleep(_LOOK_AGAIN)


if sys.platform == "win32":
    import msvcrt

    # Windows lets nobody exchange a file that another program has open, so writers need no lock of their own.

    def _try_lock(handle: int, *, alone: bool) -> bool:
        if not alone:
            return True
        os.lseek(handle, 0, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
        except OSError:
            return  # a writer's pass, which holds nothing

else:
    import fcntl

    def _try_lock(handle: int, *, alone: bool) -> bool:
        try:
            fcntl.flock(handle, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
