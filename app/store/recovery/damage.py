"""A ledger that is not whole any more: set aside, recovered as far as possible, and told to the technician.

Nothing is ever deleted. The damaged file stays where it is until a recovered one is complete, so that a crash in
between only means to begin again; then the recovered one takes its place in one step.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

from app.domain.clock import Reading
from app.domain.days import date_of, local
from app.domain.errors import LedgerUnusable
from app.store import backup, files, notices, schema
from app.store.backup import Backup
from app.store.db import Db, LedgerDamaged, LedgerFull
from app.store.driver import Driver
from app.store.profile import Profile, create_private
from app.store.recovery.pages import Pages
from app.store.recovery.rebuild import Rebuilt, rebuild
from app.store.recovery.salvage import Salvaged, Shape, make_stage, salvage, shapes_of, stage_backup
from app.wire.records import Kind

NOTICE = "repaired"
"""The key of the notice; each repair adds its time."""

_PARTS = ("", "-wal", "-shm", "-journal")
_ROOM = 4
"""How many times the ledger's size must be free: the stage, the recovered ledger, and their logs."""


def recover(profile: Profile, driver: Driver, now: Reading, found: LedgerDamaged) -> None:
    """Replaces the ledger by what can be recovered of it. The caller holds the gate alone.

    Raises :class:`LedgerUnusable` when a newer program wrote it (it is left untouched) or there is no room.
    """
    _need_room(profile)
    work = _fresh_folder(profile)
    try:
        kept = _set_aside(profile, work, now)
        recovered = work / "ledger.db"
        create_private(recovered)
        db = Db(driver, str(recovered))
        try:
            schema.create(db)
            _fill(db, profile, driver, kept=kept, now=now, found=found)
            _require_whole(db)
        finally:
            db.close()
        files.flush(recovered)
        _swap_in(profile, recovered)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _need_room(profile: Profile) -> None:
    needed = _ROOM * (files.size(profile.ledger) + files.size(profile.wal))
    free = files.free_bytes(profile.folder)
    if free < needed:
        raise LedgerFull(
            "No room to repair the ledger",
            f"{profile.ledger} is damaged. Repairing it needs {needed // 1_000_000 + 1} MB, and there are "
            f"{free // 1_000_000} free. Nothing was changed. Free some space and start again.",
        )


def _fresh_folder(profile: Profile) -> Path:
    shutil.rmtree(profile.repair, ignore_errors=True)  # what a killed repair left
    return files.private_folder(profile.repair)


def _set_aside(profile: Profile, work: Path, now: Reading) -> Path:
    """The folder with the damaged files under second names; the same one again after a repair was cut short."""
    for earlier in sorted(profile.damaged.glob("*/ledger.db")):
        if profile.ledger.exists() and earlier.samefile(profile.ledger):
            return earlier.parent
    unfinished = files.private_folder(work / "damaged")
    for part in _PARTS:
        source = profile.folder / f"ledger.db{part}"
        if source.exists():
            _keep(source, unfinished / source.name)
    files.flush_folder(unfinished)
    folder = _free_name(files.private_folder(profile.damaged), now)
    unfinished.rename(folder)
    files.flush_folder(profile.damaged)
    files.flush_folder(profile.folder)
    return folder


def _free_name(parent: Path, now: Reading) -> Path:
    stamp = f"{local(now.wall, now.zone):%Y-%m-%dT%H-%M-%S}"
    folder, number = parent / stamp, 1
    while folder.exists():
        number += 1
        folder = parent / f"{stamp}-{number}"
    return folder


def _keep(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:  # a file system without second names
        shutil.copyfile(source, target)
        files.flush(target)


def _fill(db: Db, profile: Profile, driver: Driver, *, kept: Path, now: Reading, found: LedgerDamaged) -> None:
    """Fills a new ledger from the damaged files and the newest whole backup, and leaves a notice in it."""
    stage = Path(db.path).with_name("stage.db")
    create_private(stage)
    db.run("ATTACH ? AS stage", (str(stage),))
    db.run("PRAGMA stage.journal_mode=OFF")
    db.run("PRAGMA stage.synchronous=OFF")
    shapes = shapes_of(db)
    with db.transaction("BEGIN"):
        make_stage(db, shapes)
        salvaged = _stage_file(db, shapes, kept)
    if salvaged.version is not None:
        schema.refuse_newer(salvaged.version, str(profile.ledger))
    used = _stage_backup(db, shapes, profile, driver)
    with db.transaction("BEGIN IMMEDIATE"):
        rebuilt = rebuild(db, shapes, salvaged, now.wall)
        message = _told(found, rebuilt, used, kept, now)
        notices.post(db, f"{NOTICE}-{kept.name}", now.wall, "The ledger was damaged and has been repaired", message)
    db.run("DETACH stage")


def _stage_file(db: Db, shapes: list[Shape], kept: Path) -> Salvaged:
    pages = Pages(kept / "ledger.db", kept / "ledger.db-wal")
    try:
        return salvage(db, shapes, pages)
    finally:
        pages.close()


def _stage_backup(db: Db, shapes: list[Shape], profile: Profile, driver: Driver) -> Backup | None:
    newest = next((copy for copy in backup.found(profile) if backup.is_whole(driver, copy.path)), None)
    if newest is not None:
        db.run("ATTACH ? AS backup", (str(newest.path),))
        with db.transaction("BEGIN"):
            stage_backup(db, shapes)
        db.run("DETACH backup")
    return newest


def _require_whole(db: Db) -> None:
    verdict = db.value("PRAGMA integrity_check(1)")
    if verdict != "ok" or db.rows("PRAGMA foreign_key_check"):
        raise LedgerUnusable(
            "The ledger could not be repaired",
            f"What was recovered of {db.path} is not whole either ({verdict}). The damaged ledger is where it was. "
            "Please report this.",
        )


def _swap_in(profile: Profile, recovered: Path) -> None:
    """Puts the recovered ledger in the damaged one's place."""
    # Its log must be gone first: SQLite would take it for the recovered ledger's. It is kept with the damaged file.
    for part in _PARTS[1:]:
        with suppress(FileNotFoundError):
            (profile.folder / f"ledger.db{part}").unlink()
    files.flush_folder(profile.folder)
    recovered.replace(profile.ledger)
    files.flush_folder(profile.folder)


def _told(found: LedgerDamaged, rebuilt: Rebuilt, used: Backup | None, kept: Path, now: Reading) -> str:
    """The message of the notice, a line for each sentence, by which each is found in the user's language."""
    entries = rebuilt.from_file[Kind.ENTRY]
    parts = [
        found.message,
        f"Records recovered from it: {sum(rebuilt.from_file.values())}, entries among them: {entries}.",
    ]
    if used is not None:
        brought = sum(rebuilt.from_backup.values())
        parts.append(f"Records brought back from the backup of {used.day}: {brought}.")
    else:
        parts.append("There was no backup to fill what is missing.")
    if rebuilt.lost:
        parts.append(f"Of {rebuilt.lost} more records only traces were found.")
    if rebuilt.journal_is_whole:
        parts.append("Every change ever made was found, so nothing is missing.")
    else:
        today = date_of(now.wall, now.zone)
        parts.append(f"Look through your days up to {today}: some of the latest changes may be missing.")
    parts.append(f"The damaged file is kept in {kept}.")
    return "\n".join(parts)
