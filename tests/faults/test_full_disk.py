"""On a full disk: what was stored stays, the stop is stored out of the reserve, and the technician is told.

The disk is real: a small file system in memory, mounted for the test.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bootstrap import Services, build
from app.domain.errors import LedgerUnusable
from app.domain.records import Entry
from app.store import notices, reserve
from app.store.db import LedgerFull
from app.store.driver import Driver, load_driver, standard_driver
from app.store.profile import Profile
from tests.support import journal
from tests.support.clock import FakeClock
from tests.support.ledgers import contents, is_whole

MEGABYTES = 16
BLOCK = 4096


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("mounting a small disk needs Linux and root")
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={MEGABYTES}m", "tmpfs", disk], capture_output=True, text=True, check=False
    )
    if mounted.returncode:
        pytest.skip(f"no small disk can be mounted here: {mounted.stderr.strip()}")
    yield disk
    subprocess.run(["umount", "--lazy", disk], check=True)


def fill(disk: Path, *, leave: int = 0) -> Path:
    """Takes all room but ``leave`` bytes with one big file."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(BLOCK))
        except OSError:
            pass
        file.truncate(max(0, file.tell() // BLOCK * BLOCK - leave))
    return ballast


def write_until_full(core: Services, clock: FakeClock, note: str) -> tuple[set[str], LedgerFull]:
    """Starts timers until one is refused; the entries that were acknowledged, and the refusal."""
    stored: set[str] = set()
    while True:
        clock.pass_time(minutes=1)
        try:
            stored |= {entry.id for entry in core.timers.start(note=note).made_or_changed(Entry)}
        except LedgerFull as refused:
            return stored, refused
        assert len(stored) < 40_000, "the disk never was full"


@pytest.mark.parametrize("driver", [load_driver(), standard_driver()], ids=["newest SQLite", "standard SQLite"])
def test_a_stop_is_stored_out_of_the_reserve_when_the_disk_is_full(small_disk: Path, driver: Driver) -> None:
    profile, clock = Profile(small_disk / "profile"), FakeClock()
    core = build(profile, clock=clock, driver=driver)
    core.timers.start(note="what must be stopped")
    ballast = fill(small_disk)
    clock.pass_time(minutes=30)
    (stopped,) = core.timers.stop().made_or_changed(Entry)
    assert stopped.end == clock.wall
    assert core.ledger.low_on_room
    with core.ledger.read() as db:
        [told] = notices.listed(db)
    assert (told.title, told.message) == (reserve.TITLE, reserve.MESSAGE)
    assert "Free some space" in told.message

    ballast.unlink()
    assert core.ledger.restore_reserve()
    assert profile.reserve.stat().st_blocks * 512 >= reserve.SIZE
    with core.ledger.read() as db:
        assert notices.listed(db) == []
    core.close()
    assert is_whole(profile.ledger)
    journal.check(profile.ledger)


@pytest.mark.parametrize("driver", [load_driver(), standard_driver()], ids=["newest SQLite", "standard SQLite"])
@pytest.mark.parametrize("leave", [0, 3 * BLOCK, 40 * BLOCK])
def test_what_was_acknowledged_stays_when_even_the_reserve_is_used_up(
    small_disk: Path, driver: Driver, leave: int
) -> None:
    profile, clock = Profile(small_disk / "profile"), FakeClock()
    core = build(profile, clock=clock, driver=driver)
    fill(small_disk, leave=leave)
    stored, refused = write_until_full(core, clock, "x" * 3000)
    assert len(stored) > 50, "the reserve held room for these"
    assert refused.title == "No room left"
    assert "Free some space" in refused.message
    stored |= write_until_full(core, clock, "")[0]
    with core.ledger.read() as db:
        assert db.value("SELECT count(*) FROM entry") == len(stored)
    core.close()
    assert {row[0] for row in contents(profile.ledger, "entry")["entry"]} == stored
    assert is_whole(profile.ledger)
    journal.check(profile.ledger)


def test_a_ledger_can_be_opened_on_a_full_disk_and_the_reserve_comes_back_with_the_room(small_disk: Path) -> None:
    profile, clock = Profile(small_disk / "profile"), FakeClock()
    core = build(profile, clock=clock)
    core.timers.start(note="running")
    core.close()
    ballast = fill(small_disk)
    core = build(profile, clock=clock)
    assert len(core.overviews.read().running) == 1
    core.timers.stop()
    assert core.ledger.low_on_room
    with core.ledger.read() as db:
        assert notices.exists(db, reserve.NOTICE)
    core.close()
    ballast.unlink()
    core = build(profile, clock=clock)
    assert not core.ledger.low_on_room
    with core.ledger.read() as db:
        assert not notices.exists(db, reserve.NOTICE)
    core.close()
    assert is_whole(profile.ledger)


def test_a_reserve_is_not_made_of_the_last_room(small_disk: Path) -> None:
    fill(small_disk, leave=reserve.SIZE + 100 * BLOCK)
    assert not reserve.keep(small_disk / "reserve")
    assert not (small_disk / "reserve").exists()


def test_a_disk_that_became_read_only_is_told_in_a_sentence(small_disk: Path) -> None:
    profile, clock = Profile(small_disk / "profile"), FakeClock()
    core = build(profile, clock=clock)
    core.timers.start()
    core.close()
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    try:
        with pytest.raises(LedgerUnusable) as refused:
            build(profile, clock=clock)
        assert str(profile.folder) in refused.value.message
    finally:
        subprocess.run(["mount", "-o", "remount,rw", small_disk], check=True)
