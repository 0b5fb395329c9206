"""A verified backup a day, a quick check at the start, a full check a week."""

import os
import stat
from pathlib import Path

import pytest

from app.domain.ids import new_id
from app.domain.records import Customer, Entry
from app.store import backup, files, notices, upkeep
from app.store.db import LedgerFull
from app.store.gate import Gate
from app.store.ledger import Ledger
from app.store.profile import Profile
from tests.support.clock import FakeClock
from tests.support.ledgers import contents, is_whole


def add_customer(ledger: Ledger, name: str) -> None:
    ledger.write(lambda work: work.add(Customer(id=new_id(), name=name)))


def test_the_backup_of_the_day_is_whole_and_for_its_owner_alone(ledger: Ledger, profile: Profile) -> None:
    add_customer(ledger, "Acme")
    report = upkeep.run(ledger)
    assert report.backup is not None
    [copy] = backup.found(profile)
    assert copy == report.backup
    assert (copy.day.isoformat(), copy.seq) == ("2026-11-20", 1)
    assert is_whole(copy.path)
    assert [row[1] for row in contents(copy.path, "customer")["customer"]] == ["Acme"]
    if os.name == "posix":
        assert stat.S_IMODE(copy.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(profile.backups.stat().st_mode) == 0o700


def test_a_backup_has_what_is_still_in_the_log(ledger: Ledger, profile: Profile) -> None:
    for number in range(20):
        add_customer(ledger, f"Customer {number}")
    upkeep.run(ledger)
    assert len(contents(backup.found(profile)[0].path, "customer")["customer"]) == 20


def test_it_is_due_once_a_local_day(ledger: Ledger, clock: FakeClock) -> None:
    assert upkeep.due(ledger)
    upkeep.run(ledger)
    assert not upkeep.due(ledger)
    assert upkeep.run(ledger) == upkeep.UpkeepReport()
    clock.pass_time(hours=14, minutes=59)
    assert not upkeep.due(ledger)
    clock.pass_time(minutes=2)
    assert upkeep.due(ledger)


def test_seven_days_are_kept_and_those_before_an_upgrade_apart(
    ledger: Ledger, profile: Profile, clock: FakeClock
) -> None:
    first = backup.before_upgrade(profile, ledger.driver, "0001", upkeep._today(ledger))
    for _ in range(10):
        add_customer(ledger, "one more")
        upkeep.run(ledger)
        clock.pass_time(hours=24)
    kept = backup.found(profile)
    assert [copy.day.isoformat() for copy in kept if copy != first] == [f"2026-11-{day}" for day in range(29, 22, -1)]
    assert first in kept
    assert all(is_whole(copy.path) for copy in kept)


def test_a_backup_cut_short_leaves_nothing_that_counts(ledger: Ledger, profile: Profile) -> None:
    profile.backups.mkdir(mode=0o700)
    unfinished = profile.backups / "123.unfinished"
    unfinished.write_bytes(b"half")
    assert backup.found(profile) == []
    assert upkeep.due(ledger)
    os.utime(unfinished, (0, 0))
    upkeep.run(ledger)
    assert not unfinished.exists()


def test_other_peoples_files_among_the_backups_are_left_alone(ledger: Ledger, profile: Profile) -> None:
    profile.backups.mkdir(mode=0o700)
    (profile.backups / "daily-notes.db").write_text("mine")
    upkeep.run(ledger)
    assert (profile.backups / "daily-notes.db").read_text() == "mine"


def test_without_room_there_is_no_backup_but_a_sentence(
    ledger: Ledger, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "free_bytes", lambda _: 0)
    report = upkeep.run(ledger)
    assert report.backup is None
    assert isinstance(report.problem, LedgerFull)
    assert report.problem.title == "No room for a backup"
    assert list(profile.backups.glob("*")) == []


def test_two_programs_do_it_once(ledger: Ledger, profile: Profile) -> None:
    other = Gate(profile.folder / "upkeep")
    with other.alone():
        assert upkeep.run(ledger) == upkeep.UpkeepReport()
    other.close()
    assert upkeep.run(ledger).backup is not None


def test_the_full_check_comes_once_a_week(ledger: Ledger, clock: FakeClock) -> None:
    checks = []
    for _ in range(9):
        checks.append(upkeep.run(ledger).check)
        clock.pass_time(hours=24)
    assert checks == ["full", *[None] * 6, "full", None]


def test_a_quick_check_of_a_whole_ledger_finds_nothing(ledger: Ledger) -> None:
    add_customer(ledger, "Acme")
    assert upkeep.quick_check(ledger) == upkeep.UpkeepReport(check="quick")


def test_a_row_that_refers_to_nothing_is_found_by_the_full_check_and_mended(ledger: Ledger) -> None:
    kept = Entry(id=new_id(), start=1, end=2, zone="UTC")
    ledger.write(lambda work: work.add(kept))
    broken = ledger.driver.connect(str(ledger.profile.ledger))
    broken.execute("INSERT INTO parked VALUES (1, ?, 5)", (new_id(),))
    broken.close()
    report = upkeep.run(ledger)
    assert report.check == "full"
    assert report.repaired
    with ledger.read() as db:
        assert db.value("SELECT count(*) FROM parked") == 0
        assert db.value("SELECT id FROM entry") == kept.id
        [told] = notices.listed(db)
        assert "refer to nothing" in told.message


def test_a_command_looks_after_a_small_ledger_only(ledger: Ledger, profile: Profile) -> None:
    assert upkeep.is_light(profile)
    with profile.wal.open("ab") as log:
        log.truncate(65 * 1024 * 1024)
    assert not upkeep.is_light(profile)


def test_notices_are_told_once_and_stay_until_dismissed(ledger: Ledger) -> None:
    ledger.write(lambda work: notices.post(work.db, "a", 1, "First", "Something happened."))
    ledger.write(lambda work: notices.post(work.db, "b", 2, "Second", "Something else."))
    ledger.write(lambda work: notices.post(work.db, "a", 3, "First again", "It happened again."))
    with ledger.read() as db:
        assert [(notice.key, notice.title) for notice in notices.listed(db)] == [("a", "First again"), ("b", "Second")]
        assert notices.exists(db, "a")
    ledger.write(lambda work: notices.dismiss(work.db, "a"))
    with ledger.read() as db:
        assert [notice.key for notice in notices.listed(db)] == ["b"]
        assert not notices.exists(db, "a")


def test_no_file_function_copies_the_live_ledger(
    ledger: Ledger, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a live ledger is copied by SQLite alone")

    for name in ("copy", "copy2", "copyfile", "copyfileobj", "move"):
        monkeypatch.setattr(f"shutil.{name}", refuse)
    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert upkeep.run(ledger).backup is not None
