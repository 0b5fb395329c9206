"""doctor: whether the ledger and what belongs to it are well."""

from __future__ import annotations

import os
from importlib.util import find_spec
from typing import Any, NamedTuple

import click

from app.cli import exits, grid, phrases, reach, say, shapes
from app.cli.grid import Column
from app.cli.invocation import Invocation, json_option
from app.cli.reach import Found
from app.nudge import nudge
from app.store import backup, entries, files, notices, schema, upkeep

LITTLE_ROOM = 256 * 1024 * 1024
"""Less room than this on the disk, in bytes, is worth a word."""

OLD_BACKUP = 7
"""Days after which a backup is old."""


class Finding(NamedTuple):
    """One thing looked at: its JSON key and value, its name and text for a person, and what is wrong, if anything."""

    key: str
    value: Any
    name: str
    text: str
    problem: str = ""


@click.command("doctor")
@click.option("--full", is_flag=True, help="Check every page and reference; takes long on a big ledger.")
@click.option("--backup", "make_backup", is_flag=True, help="Make the backup of the day now, if it is due.")
@click.option("--dismiss", is_flag=True, help="Put the notices away, once they are read.")
@json_option
@click.pass_obj
def doctor_command(invocation: Invocation, *, full: bool, make_backup: bool, dismiss: bool) -> None:
    """Check the ledger, its backups, the program and the way to the server; exits with 4 when something needs a look.

    \b
      wrenchtime doctor
      wrenchtime doctor --full --json
    """
    ledger = invocation.services.ledger
    if make_backup:
        problem = upkeep.run(ledger).problem
        if problem is not None:
            raise problem
    told = invocation.notices()
    findings: list[Finding | Found] = [*_ledger(invocation), _check(invocation, full=full), *_safety(invocation)]
    findings += [*_program(invocation), *reach.findings(invocation)]
    if invocation.json:
        say.json(
            {it.key: it.value for it in findings}
            | {
                "notices": [shapes.notice(it, invocation.reading.zone) for it in told],
                "problems": [it.problem for it in findings if it.problem],
            }
        )
    else:
        grid.show((Column("Looked at"), Column("Found", breaks=True)), [[it.name, it.text] for it in findings])
        for notice in told:
            say.line(say.warned(phrases.notice(notice, invocation.reading)))
        for finding in findings:
            if finding.problem:
                say.line(say.warned(f"Problem: {finding.problem}"))
    if dismiss and told:
        invocation.wrote(ledger.write(lambda work: [notices.dismiss(work.db, it.key) for it in told]))
    if (told and not dismiss) or any(it.problem for it in findings):
        raise click.exceptions.Exit(exits.ATTENTION)


def _ledger(invocation: Invocation) -> list[Finding]:
    ledger = invocation.services.ledger
    profile, driver = ledger.profile, ledger.driver
    with ledger.read() as db:
        version, count, mode = schema.version_of(db), entries.count(db), db.value("PRAGMA journal_mode")
    size = files.size(profile.ledger) + files.size(profile.wal)
    sqlite = ".".join(map(str, driver.version))
    loose = os.name == "posix" and profile.ledger.stat().st_mode & 0o077
    return [
        Finding(
            "ledger", str(profile.ledger), "Ledger", str(profile.ledger),
            f"Others can read {profile.ledger}. Take their permission with chmod 600." if loose else "",
        ),
        Finding("bytes", size, "Size", _bytes(size)),
        Finding("entries", count, "Entries", f"{count:,}"),
        Finding("schema", version, "Schema", str(version)),
        Finding("sqlite", sqlite, "SQLite", sqlite, driver.notice or ""),
        Finding("journal_mode", mode, "Journal mode", str(mode)),
    ]  # fmt: skip


def _check(invocation: Invocation, *, full: bool) -> Finding:
    ledger = invocation.services.ledger
    report = upkeep.full_check(ledger) if full else upkeep.quick_check(ledger)
    what = "Full check" if full else "Quick check"
    if report.repaired:
        return Finding("check", "repaired", what, "damaged, and repaired", "The ledger was damaged; see the notice.")
    return Finding("check", "ok", what, "whole")


def _safety(invocation: Invocation) -> list[Finding]:
    ledger, today = invocation.services.ledger, invocation.today
    day, copies = backup.latest_day(ledger.profile), backup.found(ledger.profile)
    room = files.free_bytes(ledger.profile.folder)
    advice = "Make one with “wrenchtime doctor --backup”."
    stale = "" if day is None or (today - day).days <= OLD_BACKUP else f"The last backup is of {day}. {advice}"
    heavy = not upkeep.is_light(ledger.profile)
    missing = f"There is no backup of this ledger yet. {advice}" if day is None and heavy else ""
    reserve = not ledger.low_on_room
    return [
        Finding("last_backup", day and day.isoformat(), "Last backup", str(day or "none yet"), stale or missing),
        Finding("backups", len(copies), "Backups", f"{len(copies)} in {ledger.profile.backups}"),
        Finding(
            "free_bytes", room, "Room on the disk", _bytes(room),
            "The disk is nearly full. Free some space." if room < LITTLE_ROOM else "",
        ),
        Finding(
            "reserve", reserve, "Reserve", "there" if reserve else "used up",
            "" if reserve else "The disk was full, and the reserve is used up. Free some space.",
        ),
    ]  # fmt: skip


def _program(invocation: Invocation) -> list[Finding]:
    running = nudge(invocation.profile.folder)
    installed = find_spec("ui") is not None and find_spec("PySide6") is not None
    tray = "running" if running else "not running" if installed else "not installed"
    return [
        Finding("tray", tray, "Tray program", tray),
        Finding("zone", invocation.reading.zone, "Time zone", invocation.reading.zone),
    ]


def _bytes(count: int) -> str:
    for unit, size in (("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1_000)):
        if count >= size:
            return f"{count / size:,.1f} {unit}"
    return f"{count} bytes"
