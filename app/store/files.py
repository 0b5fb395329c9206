"""What the ledger asks of the file system: that things are on disk, and which file a name means."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

Identity = tuple[int, int]
"""Which file it is, whatever its name: device and inode."""


def identity(path: Path) -> Identity | None:
    """Which file the name means now; ``None`` where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def size(path: Path) -> int:
    """Bytes in the file, 0 where there is none."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def free_bytes(folder: Path) -> int:
    """Bytes that may still be written to the folder's disk."""
    return shutil.disk_usage(folder).free


def flush(path: Path) -> None:
    """Returns once the file's contents are on disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def flush_folder(folder: Path) -> None:
    """Returns once the folder's names (made, renamed, removed) are on disk, where the system can do that."""
    if os.name == "nt":
        return  # NTFS journals names, and Windows opens no folder for this.
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def private_folder(folder: Path) -> Path:
    """Makes a folder that only its owner may enter, with its parents; the folder itself."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def write_private(path: Path, content: bytes) -> None:
    """Puts a file that only its owner may read in place of another, whole or not at all, and on disk."""
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.unfinished")
    handle = os.open(unfinished, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    try:
        os.write(handle, content)
        os.fsync(handle)
    finally:
        os.close(handle)
    unfinished.replace(path)
    flush_folder(path.parent)
