"""A file that only takes up room, given up when the disk is full so that a stop can still be stored."""

from __future__ import annotations

import os
from pathlib import Path

SIZE = 4 * 1024 * 1024


def keep(path: Path) -> bool:
    """Makes the reserve if it is missing and the disk has room for it; tells whether it is there."""
    try:
        if path.exists() and path.stat().st_size >= SIZE:
            return True
        handle = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
        try:
            # Real bytes that no file system can leave out or compress: only those hold room.
            os.write(handle, os.urandom(SIZE))
            os.fsync(handle)
        finally:
            os.close(handle)
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
