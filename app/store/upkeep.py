"""Looking after the ledger: a verified backup a day, a quick check at the start, a full check a week.

None of it is on the way of a start or a stop: the command line does it after its output, the desktop program in the
background. It uses connections of its own.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

from app.domain.days import date_of
from app.domain.errors import Refusal
from app.domain.instant import DAY, Instant
from app.store import backup, files, gestures
from app.store.backup import Backup
from app.store.db import LedgerBusy, LedgerDamaged, explained
from app.store.driver import Driver
from app.store.gate import Gate
from app.store.ledger import Ledger
from app.store.profile import Profile

LIGHT = 64 * 1024 * 1024
"""Up to this size in bytes a command may look after the ledger before it ends; it takes a second at most."""

FULL_CHECK_EVERY = 7 * DAY

_LAST_FULL_CHECK = "upkeep.checked"

Check = Literal["quick", "full"]


class UpkeepReport(msgspec.Struct, frozen=True, kw_only=True):
    """What was done: the check made, whether it led to a repair, the backup made, and what kept one from being made."""

    check: Check | None = None
    repaired: bool = False
    backup: Backup | None = None
    problem: Refusal | None = None


def due(ledger: Ledger) -> bool:
    """Whether today has no backup yet. Costs one look into a folder."""
    return backup.latest_day(ledger.profile) != _today(ledger)


def is_light(profile: Profile) -> bool:
    """Whether the ledger is small enough to be looked after by a command that ends in a moment."""
    return files.size(profile.ledger) + files.size(profile.wal) < LIGHT


def run(ledger: Ledger) -> UpkeepReport:
    """Makes the backup of the day if it is due, after the weekly full check if that is; restores the reserve.

    Does nothing when another program is at it. What a person should know is in the report, never raised.
    """
    with_others = Gate(ledger.profile.folder / "upkeep")
    try:
        with with_others.alone(wait=0):
            return _run(ledger)
    except LedgerBusy:
        return UpkeepReport()
    except Refusal as problem:
        return UpkeepReport(problem=problem)
    finally:
        with_others.close()


def quick_check(ledger: Ledger) -> UpkeepReport:
    """Reads the ledger through once, for the start of a program that runs all day; repairs what is not whole."""
    return _check(ledger, "quick")


def full_check(ledger: Ledger) -> UpkeepReport:
    """Compares everything in the ledger with everything else, for whoever asks; repairs what is not whole."""
    return _check(ledger, "full")


def _run(ledger: Ledger) -> UpkeepReport:
    ledger.restore_reserve()
    if not due(ledger):
        return UpkeepReport()
    _forget_gestures(ledger)
    report = UpkeepReport()
    if _full_check_due(ledger):
        report = _check(ledger, "full")
        _note_full_check(ledger)
    try:
        made = backup.daily(ledger.profile, ledger.driver, _today(ledger))
    except LedgerDamaged as found:
        ledger.repair(found)
        made = backup.daily(ledger.profile, ledger.driver, _today(ledger))
        return UpkeepReport(check=report.check, repaired=True, backup=made)
    return UpkeepReport(check=report.check, repaired=report.repaired, backup=made)


def _check(ledger: Ledger, check: Check) -> UpkeepReport:
    try:
        _require_whole(ledger.driver, str(ledger.profile.ledger), check)
    except LedgerDamaged as found:
        ledger.repair(found)
        return UpkeepReport(check=check, repaired=True)
    return UpkeepReport(check=check)


def _require_whole(driver: Driver, path: str, check: Check) -> None:
    """Raises :class:`LedgerDamaged` with what SQLite's check found first."""
    try:
        connection = driver.connect(path, read_only=True)
        try:
            connection.execute("PRAGMA cell_size_check=ON")
            (verdict,) = connection.execute(
                f"PRAGMA {'quick' if check == 'quick' else 'integrity'}_check(1)"
            ).fetchone()
            loose = connection.execute("PRAGMA foreign_key_check").fetchall() if check == "full" else []
        finally:
            connection.close()
    except driver.module.Error as error:
        known = explained(error, path)
        if known is None:
            raise
        raise known from error
    if verdict != "ok":
        raise LedgerDamaged("The ledger is damaged", f"{path} failed its check ({' '.join(verdict.split())}).")
    if loose:
        raise LedgerDamaged("The ledger is damaged", f"{path} has {len(loose)} rows that refer to nothing.")


def _forget_gestures(ledger: Ledger) -> None:
    """What was done before yesterday is not undone any more, in no zone."""
    before = ledger.clock.read().wall - 2 * DAY
    with ledger.read() as db:
        kept = gestures.any_before(db, before)
    if kept:
        ledger.write(lambda work: gestures.forget_before(work.db, before))


def _full_check_due(ledger: Ledger) -> bool:
    with ledger.read() as db:
        last: Instant = int(db.value("SELECT value FROM setting WHERE key = ?", (_LAST_FULL_CHECK,)) or 0)
    return not 0 <= ledger.clock.read().wall - last < FULL_CHECK_EVERY


def _note_full_check(ledger: Ledger) -> None:
    ledger.write(
        lambda work: work.db.run(
            "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (_LAST_FULL_CHECK, str(work.at)),
        )
    )


def _today(ledger: Ledger) -> date:
    now = ledger.clock.read()
    return date_of(now.wall, now.zone)
