"""A ledger of a size that nobody will reach: 1,000,000 entries on 100,000 tasks of 20,000 customers.

Making it takes about a minute, so it is kept; its stamp says of which schema and which generator it is. Every run
first takes out again what the run before added.
"""

from __future__ import annotations

import hashlib
import json
import random
import shutil
from datetime import date, timedelta
from pathlib import Path

import msgspec

from app.clock import SystemClock
from app.domain.days import date_of
from app.store.db import Db
from app.store.ddl import statements
from app.store.driver import load_driver
from app.store.profile import Profile
from tests.bench.generator import Generator, Made

VERSION = 2
"""Counts up with every change of what is generated."""


_CHUNK = 1 << 22


class BigLedger(msgspec.Struct, frozen=True):
    """Where it is, and what it held when it was made."""

    data: str
    stamp: str
    entries: int
    tasks: int
    customers: int
    made: Made

    @property
    def profile(self) -> Profile:
        return Profile.named(data=Path(self.data))

    def days(self, count: int, chance: random.Random) -> list[date]:
        """Days at random over all its years."""
        length = (self.made.last - self.made.first).days
        return [self.made.first + timedelta(days=chance.randrange(length + 1)) for _ in range(count)]


def big_ledger(data: Path, *, entries: int = 1_000_000, tasks: int = 100_000, customers: int = 20_000) -> BigLedger:
    """The ledger in the data folder ``data``, as it was made; made now unless it is there and of today's schema."""
    stamp = _stamp(entries, tasks, customers)
    kept = data / "generated.json"
    known = _known(kept)
    if known is not None and known.stamp == stamp and known.profile.ledger.exists():
        _take_out_what_was_added(known)
        _settle(known.profile, known.made.last_seq)
        return known
    shutil.rmtree(data, ignore_errors=True)
    made = Generator(entries=entries, tasks=tasks, customers=customers).build(Profile.named(data=data))
    new = BigLedger(str(data), stamp, entries, tasks, customers, made)
    kept.write_bytes(msgspec.json.encode(new))
    _settle(new.profile, made.last_seq)
    return new


def _known(kept: Path) -> BigLedger | None:
    try:
        return msgspec.json.decode(kept.read_bytes(), type=BigLedger)
    except (FileNotFoundError, msgspec.MsgspecError):
        return None


def _stamp(*sizes: int) -> str:
    schema = hashlib.sha256("\n".join(statements()).encode()).hexdigest()[:16]
    return json.dumps([VERSION, schema, *sizes])


def _settle(profile: Profile, last_seq: int) -> None:
    """Brings the ledger to where it is at noon of a working day: its backup made, its file in the system's memory.

    The backup is only a name: a copy of this size takes a while, and nothing here reads it.
    """
    shutil.rmtree(profile.backups, ignore_errors=True)
    profile.backups.mkdir(mode=0o700)
    clock = SystemClock().read()
    db = Db(load_driver(), str(profile.ledger), read_only=True)
    device: str = db.value("SELECT id FROM device")
    db.close()
    (profile.backups / f"daily-{date_of(clock.wall, clock.zone)}-{last_seq}-{device[-12:]}.db").touch(mode=0o600)
    with profile.ledger.open("rb", buffering=0) as file:
        while file.read(_CHUNK):
            pass


def _take_out_what_was_added(ledger: BigLedger) -> None:
    db = Db(load_driver(), str(ledger.profile.ledger))
    with db.transaction("BEGIN IMMEDIATE"):
        for table in ("parked", "absence", "timer_event"):
            db.run(f"DELETE FROM {table} WHERE entry_id > ?", (ledger.made.last_entry_id,))
        db.run("DELETE FROM entry WHERE id > ?", (ledger.made.last_entry_id,))
        db.run("DELETE FROM journal WHERE seq > ?", (ledger.made.last_seq,))
        db.run("UPDATE device SET last_seq = ?", (ledger.made.last_seq,))
    db.run("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
