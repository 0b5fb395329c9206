"""A file that only takes up room, given up when the disk is full so that a stop can still be stored."""

from __future__ import annotations

import os
from pathlib import Path

from app.store import files

SIZE = 4 * 1024 * 1024

NOTICE = "full-disk"
"""The key of the notice that the reserve was given up."""

TITLE = "The disk is full"
MESSAGE = (
    "Your last change was stored only because Wrenchtime keeps a small reserve, and that is used up now. "
    "Free some space on this disk soon, or the next change may not be stored."
)


def is_there(path: Path) -> bool:
    """Whether the reserve holds all the room it should."""
    return files.size(path) >= SIZE


def keep(path: Path) -> bool:
    """Makes the reserve if it is missing and the disk has room for it; tells whether it is there."""
    if is_there(path):
        return True
    try:
        # Not the last room there is: what is left must still hold the log of the next changes.
        if files.free_bytes(path.parent) < 2 * SIZE:
            return False
        _fill(path)
    except OSError:
        path.unlink(missing_ok=True)
        return False
    return True


def give_up(path: Path) -> bool:
    """Frees the reserve's room; ``False`` when there was none."""
    try:
        path.unlink()
    except OSError:
        return False
    return True


def _fill(path: Path) -> None:
    handle = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    try:
        left = SIZE
        while left:
            # Real bytes that no file system can leave out or compress: only those hold room.
            left -= os.write(handle, os.urandom(min(left, 1 << 20)))
        os.fsync(handle)
    finally:
        os.close(handle)
