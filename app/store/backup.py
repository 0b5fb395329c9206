"""Verified copies of the ledger.

A copy is made by SQLite itself (VACUUM INTO): copying an open ledger with file functions can miss what is still in
its log. It counts only once it has been checked whole and is on disk under its final name.
"""

from __future__ import annotations

import os
import re
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

KEEP_BEFORE_RESYNC = 3

_DAILY = "daily"
_UPGRADE = "upgrade"
_RESYNC = "resync"
_NAME = re.compile(r"(?:daily|resync|upgrade-from-\d+)-(\d{4}-\d\d-\d\d)-(\d+)-([0-9a-f]{12})\.db")


class Backup(msgspec.Struct, frozen=True):
    """A verified copy: the local day it was made on, how far the journal had come, of which device, and its file.

    ``device`` is the last part of the device's id. All of it is in the file's name.
    """

    day: date
    seq: int
    device: str
    path: Path

    @property
    def name(self) -> str:
        return self.path.name


def daily(profile: Profile, driver: Driver, today: date) -> Backup:
    """Makes the copy of the day, replacing an earlier one of the same day, and keeps the last seven days."""
    made = _make(profile, driver, today, _DAILY)
    _prune(profile, _DAILY, KEEP_DAILY)
    return made


def before_upgrade(profile: Profile, driver: Driver, version: str, today: date) -> Backup:
    """Makes the copy to go back to when an upgrade from ``version`` was a mistake; the last three are kept."""
    made = _make(profile, driver, today, f"{_UPGRADE}-from-{version}")
    _prune(profile, _UPGRADE, KEEP_BEFORE_UPGRADE)
    return made


def before_resync(profile: Profile, driver: Driver, today: date) -> Backup:
    """Makes the copy to look things up in, should a server that was set back have lost something; three are kept."""
    made = _make(profile, driver, today, _RESYNC)
    _prune(profile, _RESYNC, KEEP_BEFORE_RESYNC)
    return made


def found(profile: Profile, prefix: str = "") -> list[Backup]:
    """All copies, or those whose name starts so, the newest first."""
    if not profile.backups.is_dir():
        return []
    copies = []
    for path in profile.backups.glob(f"{prefix}*.db"):
        if named := _NAME.fullmatch(path.name):
            copy = Backup(date.fromisoformat(named[1]), int(named[2]), named[3], path)
            copies.append((copy.day, path.stat().st_mtime_ns, copy))
    return [copy for _, _, copy in sorted(copies, key=lambda found: found[:2], reverse=True)]


def latest_day(profile: Profile) -> date | None:
    """The local day of the newest daily copy."""
    copies = found(profile, _DAILY)
    return copies[0].day if copies else None


def is_whole(driver: Driver, path: Path) -> bool:
    """Whether a copy passes SQLite's full check and holds a ledger."""
    return _checked_device(driver, path) is not None


def _checked_device(driver: Driver, path: Path) -> tuple[str, int] | None:
    """Device id and last sequence number in a copy; ``None`` when it is not whole."""
    try:
        connection = driver.connect(str(path), read_only=True)
        try:
            verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            device: tuple[str, int] | None = connection.execute("SELECT id, last_seq FROM device").fetchone()
        finally:
            connection.close()
    except driver.module.Error:
        return None
    return device if verdict == "ok" else None


def _make(profile: Profile, driver: Driver, today: date, prefix: str) -> Backup:
    _need_room(profile)
    unfinished = files.private_folder(profile.backups) / f"{os.getpid()}.unfinished"
    _sweep(profile)
    try:
        create_private(unfinished)  # SQLite would make it readable for everybody
        _copy(profile, driver, unfinished)
        device = _checked_device(driver, unfinished)
        if device is None:
            raise Refusal(
                "The copy is not whole", f"The backup in {profile.backups} failed its check, so it was not kept."
            )
        device_id, seq = device
        made = Backup(today, seq, device_id[-12:], profile.backups / f"{prefix}-{today}-{seq}-{device_id[-12:]}.db")
        files.flush(unfinished)
        unfinished.replace(made.path)
        files.flush_folder(profile.backups)
    finally:
        unfinished.unlink(missing_ok=True)
    return made


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
    """Keeps the newest copy of each of the last ``keep`` days that have one."""
    kept: set[date] = set()
    for copy in found(profile, prefix):
        if copy.day in kept or len(kept) == keep:
            copy.path.unlink(missing_ok=True)
        kept.add(copy.day)
