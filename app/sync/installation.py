"""Noticing that a ledger was copied to another machine, or put back from a copy.

A random mark lies in the ledger and in a file beside it, bound to the machine. Where they do not belong together the
ledger is a copy: two of them counting under one device id would take each other's numbers.
"""

from __future__ import annotations

import hashlib
import secrets
import sys
from collections.abc import Callable
from pathlib import Path

from app.store import files, sync_state
from app.store.ledger import Ledger
from app.store.work import Work
from app.sync.engine import become_new_device

FILE = "installation"


def machine_id() -> str:
    """What names this machine for as long as its system is installed; empty where the system does not say."""
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        except OSError:
            return ""
    for path in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
        try:
            return Path(path).read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            continue
    return ""


def settle_in(ledger: Ledger, machine: Callable[[], str] = machine_id) -> bool:
    """Marks a ledger that has no mark yet. Makes a new device of one whose mark is not this installation's.

    Returns whether it became a new device.
    """
    path = ledger.profile.folder / FILE
    with ledger.read() as db:
        mark = sync_state.installation(db)
    if mark is not None and mark == _mark(_beside(path), machine()):
        return False
    nonce = secrets.token_hex(16)
    files.write_private(path, nonce.encode())

    def work(work: Work) -> None:
        if mark is not None:
            become_new_device(work)
        sync_state.set_installation(work.db, _mark(nonce, machine()))

    ledger.write(work)
    return mark is not None


def _beside(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii")
    except (OSError, ValueError):
        return ""


def _mark(nonce: str, machine: str) -> str:
    return hashlib.sha256(f"{nonce} {machine}".encode()).hexdigest()
