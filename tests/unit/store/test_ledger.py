"""What any ledger does, whichever SQLite library opens it."""

import os
import stat
from pathlib import Path

import msgspec
import pytest

from app.domain.errors import LedgerUnusable
from app.domain.ids import new_id
from app.domain.records import Absence, AbsenceKind, Customer, Decision, Entry, Task
from app.store import catalogue, entries, timers
from app.store.db import LedgerBusy
from app.store.driver import Driver, load_driver, standard_driver
from app.store.ledger import Ledger
from app.store.profile import Profile
from app.store.work import Work
from tests.support import journal
from tests.support.clock import FakeClock
from tests.support.ledgers import is_whole


def entry(clock: FakeClock, minutes: int = 30) -> Entry:
    return Entry(id=new_id(), start=clock.wall, end=clock.wall + minutes * 60_000, zone="Europe/Berlin")


def test_a_record_reads_back_as_it_was_written(ledger: Ledger, clock: FakeClock) -> None:
    written = msgspec.structs.replace(entry(clock), note="Größe ’n’ “x”\n", billable=False, break_seconds=90)
    ledger.write(lambda work: work.add(written))
    with ledger.read() as db:
        assert entries.get(db, written.id) == written


def test_a_write_that_fails_changes_nothing(ledger: Ledger, clock: FakeClock) -> None:
    def half(work: Work) -> None:
        work.add(entry(clock))
        raise ValueError("halfway")

    with pytest.raises(ValueError, match="halfway"):
        ledger.write(half)
    with ledger.read() as db:
        assert entries.count(db) == 0
        assert db.value("SELECT count(*) FROM journal") == 0
        assert db.value("SELECT last_seq FROM device") == 0


def test_a_deleted_record_can_be_restored_as_it_was(ledger: Ledger, clock: FakeClock) -> None:
    kept = entry(clock)
    ledger.write(lambda work: work.add(kept))
    ledger.write(lambda work: work.delete(kept))
    with ledger.read() as db:
        assert entries.get(db, kept.id) is None
        assert entries.deleted(db, kept.id) == kept
    ledger.write(lambda work: work.restore(kept))
    with ledger.read() as db:
        assert entries.get(db, kept.id) == kept


def test_a_change_journals_only_what_changed_and_what_was_there(ledger: Ledger) -> None:
    before = Customer(id=new_id(), name="Acme", phone="1")
    after = msgspec.structs.replace(before, phone="2")
    ledger.write(lambda work: work.add(before))
    ledger.write(lambda work: work.change(before, after))
    with ledger.read() as db:
        assert db.rows('SELECT seq, op, base, "set" FROM journal WHERE seq = 2') == [
            (2, "put", '{"phone":"1"}', '{"phone":"2"}')
        ]


def test_a_change_that_changes_nothing_is_not_journaled(ledger: Ledger) -> None:
    same = Customer(id=new_id(), name="Acme")
    ledger.write(lambda work: work.add(same))
    assert not ledger.write(lambda work: work.change(same, same))
    with ledger.read() as db:
        assert db.value("SELECT last_seq FROM device") == 1


def test_what_stays_on_the_machine_is_not_journaled(ledger: Ledger, clock: FakeClock) -> None:
    running = msgspec.structs.replace(entry(clock), end=None)
    absence = Absence(
        id=new_id(), entry_id=running.id, kind=AbsenceKind.IDLE, start=clock.wall, end=clock.wall + 60_000
    )

    def work(work: Work) -> None:
        work.add(running)
        work.note_event(running.id, "start", clock.read())
        work.note_event(running.id, "beat", clock.read())
        work.note_absence(None, absence)
        work.note_absence(absence, msgspec.structs.replace(absence, decision=Decision.KEPT))
        work.park(running.id)

    ledger.write(work)
    with ledger.read() as db:
        assert db.value("SELECT count(*) FROM journal") == 1
        assert [event.kind for event in timers.events(db, running.id)] == ["start", "beat"]
        assert [parked.entry for parked in timers.parked(db)] == [running]
        found = timers.absence(db, absence.id)
        assert found is not None
        assert found.decision is Decision.KEPT


def test_an_event_of_no_entry_is_refused(ledger: Ledger, clock: FakeClock) -> None:
    with pytest.raises(ledger.driver.module.IntegrityError):
        ledger.write(lambda work: work.note_event(new_id(), "start", clock.read()))


def test_an_entry_that_ends_before_it_starts_is_refused(ledger: Ledger, clock: FakeClock) -> None:
    with pytest.raises(ledger.driver.module.IntegrityError):
        ledger.write(lambda work: work.add(entry(clock, minutes=-1)))


def test_reading_cannot_write(profile: Profile, clock: FakeClock) -> None:
    ledger = Ledger.open(profile, clock, load_driver())
    try:
        with pytest.raises(LedgerUnusable), ledger.read() as db:
            db.run("UPDATE device SET last_seq = 9")
    finally:
        ledger.close()


def test_a_closed_ledger_opens_again_with_everything_in_it(profile: Profile, clock: FakeClock, driver: Driver) -> None:
    task = Task(id=new_id(), title="Tidy the van")
    first = Ledger.open(profile, clock, driver)
    first.write(lambda work: work.add(task))
    first.close()
    second = Ledger.open(profile, clock, driver)
    with second.read() as db:
        assert catalogue.get(db, Task, task.id) == task
    second.close()
    assert is_whole(profile.ledger)
    assert journal.check(profile.ledger) == 1


@pytest.mark.parametrize("then", [load_driver(), standard_driver()], ids=["to newest", "to standard"])
def test_one_library_opens_what_the_other_has_written(
    profile: Profile, clock: FakeClock, driver: Driver, then: Driver
) -> None:
    kept = entry(clock)
    first = Ledger.open(profile, clock, driver)
    first.write(lambda work: work.add(kept))
    first.close()
    second = Ledger.open(profile, clock, then)
    with second.read() as db:
        assert entries.get(db, kept.id) == kept
    second.write(lambda work: work.delete(kept))
    second.close()
    assert is_whole(profile.ledger)


@pytest.mark.skipif(os.name != "posix", reason="other systems have other permissions")
def test_only_its_owner_can_read_anything_of_it(ledger: Ledger, profile: Profile, clock: FakeClock) -> None:
    ledger.write(lambda work: work.add(entry(clock)))
    assert stat.S_IMODE(profile.folder.stat().st_mode) == 0o700
    for path in profile.folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_is_not_ours_is_refused_with_a_sentence(tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / "locked").mkdir(mode=0o500)
    with pytest.raises(LedgerUnusable) as refused:
        Ledger.open(Profile(tmp_path / "locked" / "profile"), clock)
    assert "WRENCHTIME_DIR" in refused.value.message


def test_a_file_where_the_folder_should_be_is_refused_with_a_sentence(tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(LedgerUnusable) as refused:
        Ledger.open(Profile(tmp_path / "file" / "profile"), clock)
    assert "WRENCHTIME_DIR" in refused.value.message


def test_the_reserve_is_made_with_the_ledger(ledger: Ledger, profile: Profile) -> None:
    assert profile.reserve.stat().st_size == 4 * 1024 * 1024
    assert not ledger.low_on_room


def test_a_write_waits_no_longer_than_it_must_for_a_repair_elsewhere(
    ledger: Ledger, profile: Profile, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.store import gate

    monkeypatch.setattr(gate, "WRITER_WAITS", 0.05)
    other = gate.Gate(profile.gate)
    with other.alone(), pytest.raises(LedgerBusy) as busy:
        ledger.write(lambda work: work.add(entry(clock)))
    assert "upgrading or repairing" in busy.value.message
    other.close()
    ledger.write(lambda work: work.add(entry(clock)))
