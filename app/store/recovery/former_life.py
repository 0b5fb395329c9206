"""What the backups know that a ledger should know too: that there was one, and how far it had come.

SQLite cannot tell that a ledger lost its log, or that an older file was put in its place: what is left is whole.
Nor can it tell an emptied ledger from a new one. The names of the backups can.
"""

from __future__ import annotations

from app.store.db import Db, LedgerDamaged
from app.store.profile import Profile


def refuse_a_new_ledger(profile: Profile) -> None:
    """Raises where a new ledger is to be made although there was one."""
    if profile.backups.is_dir():
        from app.store import backup

        if backup.found(profile):
            raise LedgerDamaged("The ledger is gone", f"{profile.ledger} was missing or empty.")


def refuse_an_older_ledger(profile: Profile, db: Db) -> None:
    """Raises where the newest backup has changes that the ledger lacks."""
    newest = None
    if profile.backups.is_dir():
        from app.store import backup

        newest = next(iter(backup.found(profile)), None)
    # Read after the backups were listed: another program may be writing and making one meanwhile.
    device = db.row("SELECT id, last_seq FROM device")
    if device is None:
        raise LedgerDamaged("The ledger is damaged", f"{profile.ledger} does not know its device any more.")
    if newest is not None and device[0].endswith(newest.device) and device[1] < newest.seq:
        raise LedgerDamaged("The ledger is damaged", f"{profile.ledger} was older than its own backup of {newest.day}.")
