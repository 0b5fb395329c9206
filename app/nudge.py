"""Tells a running desktop program that something happened, without Qt and without waiting.

The ledger is the truth; a nudge only saves the program from looking. The socket's place is derived from the
profile folder, so that each profile has its own program. One line is one message: "wrenchtime 1 changed".
"""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

CHANGED = "changed"
RAISE_PANEL = "raise panel"
OPEN = "open "
"""Before a link, on the same line."""

_WINDOWS = os.name == "nt"
PROTOCOL = "wrenchtime 1"
_PATIENCE = 0.05  # seconds

# A Unix socket's path has 103 bytes on macOS and 107 on Linux, and Qt binds a longer one before it renames.
_LONGEST_PATH = 88


def socket_path(profile_dir: Path) -> Path:
    """Where the program of this profile listens: a socket's path, on Windows the name of a pipe.

    The same for every spelling of the folder. The file need not exist; making it is the listener's business.
    """
    # Case is folded only where the file system does it too.
    profile = os.path.normcase(profile_dir.expanduser().resolve())
    name = f"wrenchtime-{hashlib.blake2b(os.fsencode(profile), digest_size=8).hexdigest()}"
    if _WINDOWS:
        return Path(rf"\\.\pipe\{name}")
    return _runtime_folder(len(name) + len(".sock") + 1) / f"{name}.sock"


def nudge(profile_dir: Path, message: str = CHANGED) -> bool:
    """Sends one message to the program of this profile; True if one took it.

    Never raises, and gives up silently after 50 ms; where nothing listens it costs one look at the file
    system. True does not promise that the program has acted yet.
    """
    try:
        path = socket_path(profile_dir)
        line = f"{PROTOCOL} {message}\n".encode()
        return _to_pipe(path, line) if _WINDOWS else _to_socket(path, line)
    except (OSError, RuntimeError, ValueError):  # also a folder that cannot be resolved or named
        return False


def _to_pipe(path: Path, line: bytes) -> bool:
    # Written after Windows' documentation and not run there: opening a pipe that exists fails at once
    # when all its instances are busy, so there is nothing to wait for.
    with path.open("wb", buffering=0) as pipe:
        return pipe.write(line) == len(line)


def _to_socket(path: Path, line: bytes) -> bool:
    if not _is_our_socket(path):
        return False
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(_PATIENCE)
        connection.connect(str(path))
        connection.sendall(line)
    return True


def _is_our_socket(path: Path) -> bool:
    # In a folder that others can write to, a stranger may have put a socket of that name first.
    found = path.lstat()
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.getuid()


def _runtime_folder(name_length: int) -> Path:
    """The user's own runtime folder, or the temporary folder where there is none or its path is long."""
    # A shell of cron or ssh may lack the variable that the desktop session has.
    for candidate in (os.environ.get("XDG_RUNTIME_DIR", ""), f"/run/user/{os.getuid()}"):
        folder = Path(candidate)
        fits = len(os.fsencode(folder)) + name_length <= _LONGEST_PATH
        if folder.is_absolute() and fits and _is_ours(folder):
            return folder
    temporary = Path(os.environ.get("TMPDIR") or "/tmp")  # noqa: S108 -- the listener lets nobody else in
    fits = len(os.fsencode(temporary)) + name_length <= _LONGEST_PATH
    return temporary if fits and temporary.is_dir() else Path("/tmp")  # noqa: S108


def _is_ours(folder: Path) -> bool:
    try:
        found = folder.stat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()
