"""Verified copies of the ledger.

A copy is made by SQLite itself (VACUUM INTO): copying an open ledger with file functions can miss what is still in
its log. It counts only once it has been checked whole and is on disk under its final name.
"""

from __future__ import annotations

import os
import time
from datetime import date
from pathlib import Path

import msgspec

from app.domain.errors import Refusal
from app.store import files
from app.store.db import LedgerFull, explained
from app.store.driver import Driver
from app.store.profile import Profile, create_private

KEEP_DAILY = 7
KEEP_BEFORE_UPGRADE = 3
"""Copies made before an upgrade are counted apart: the daily ones must not push them out within a week."""

_DAILY = "daily"
_UPGRADE = "upgrade"


class Backup(msgspec.Struct, frozen=True, order=True):
    """A verified copy: the local day it was made on, and its file."""

    day: date
    path: Path

    @property
    def name(self) -> str:
        return self.path.name


def daily(profile: Profile, driver: Driver, today: date) -> Backup:
    """Makes the copy of the day, replacing an earlier one of the same day, and keeps the last seven days."""
    made = _make(profile, driver, today, f"{_DAILY}-{today:%Y-%m-%d}.db")
    _prune(profile, _DAILY, KEEP_DAILY)
    return made


def before_upgrade(profile: Profile, driver: Driver, version: str, today: date) -> Backup:
    """Makes the copy to go back to when an upgrade from ``version`` was a mistake; the last three are kept."""
    made = _make(profile, driver, today, f"{_UPGRADE}-from-{version}-{today:%Y-%m-%d}.db")
    _prune(profile, _UPGRADE, KEEP_BEFORE_UPGRADE)
    return made


def found(profile: Profile, prefix: str = "") -> list[Backup]:
    """All copies, or those whose name starts so, the newest first."""
    if not profile.backups.is_dir():
        return []
    copies = []
    for path in profile.backups.glob(f"{prefix}*.db"):
        try:
            copies.append((date.fromisoformat(path.stem[-10:]), path.stat().st_mtime_ns, path))
        except ValueError:
            continue  # somebody else's file
    return [Backup(day, path) for day, _, path in sorted(copies, reverse=True)]


def latest_day(profile: Profile) -> date | None:
    """The local day of the newest daily copy."""
    copies = found(profile, _DAILY)
    return copies[0].day if copies else None


def is_whole(driver: Driver, path: Path) -> bool:
    """Whether a copy passes SQLite's full check and holds a ledger."""
    try:
        connection = driver.connect(str(path), read_only=True)
    except driver.module.Error:
        return False
    try:
        verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        connection.execute("SELECT last_seq FROM device").fetchone()
    except driver.module.Error:
        return False
    finally:
        connection.close()
    return bool(verdict == "ok")


def _make(profile: Profile, driver: Driver, today: date, name: str) -> Backup:
    _need_room(profile)
    final = files.private_folder(profile.backups) / name
    unfinished = profile.backups / f"{name}.{os.getpid()}.unfinished"
    _sweep(profile)
    try:
        create_private(unfinished)  # SQLite would make it readable for everybody
        _copy(profile, driver, unfinished)
        if not is_whole(driver, unfinished):
            raise Refusal(
                "The copy is not whole", f"The backup in {profile.backups} failed its check; it was not kept."
            )
        files.flush(unfinished)
        unfinished.replace(final)
        files.flush_folder(profile.backups)
    finally:
        unfinished.unlink(missing_ok=True)
    return Backup(today, final)


def _sweep(profile: Profile) -> None:
    """Removes what killed programs left unfinished; nobody takes an hour for a copy."""
    for left_over in profile.backups.glob("*.unfinished"):
        if time.time() - left_over.stat().st_mtime > 3600:
            left_over.unlink(missing_ok=True)


def _copy(profile: Profile, driver: Driver, target: Path) -> None:
    connection = None
    try:
        connection = driver.connect(str(profile.ledger), read_only=True)
        connection.execute("PRAGMA cell_size_check=ON")
        connection.execute("VACUUM INTO ?", (str(target),))
    except driver.module.Error as error:
        known = explained(error, str(profile.ledger))
        if known is None:
            raise
        raise known from error
    finally:
        if connection is not None:
            connection.close()


def _need_room(profile: Profile) -> None:
    needed = files.size(profile.ledger) + files.size(profile.wal)
    free = files.free_bytes(profile.folder)
    if free < needed:
        raise LedgerFull(
            "No room for a backup",
            f"A copy of {profile.ledger} needs {needed // 1_000_000 + 1} MB, and there are {free // 1_000_000} free.",
        )


def _prune(profile: Profile, prefix: str, keep: int) -> None:
    for old in found(profile, prefix)[keep:]:
        old.path.unlink(missing_ok=True)
