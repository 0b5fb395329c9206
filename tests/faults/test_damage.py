"""Ledgers that were damaged come back as far as they can, and the damaged file is kept.

An outside list says what was committed. What must come back: every record that the backup knows, and every record of
which the damaged file still holds a readable copy.
"""

import os
import random
import re
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from app.domain.clock import Reading
from app.domain.errors import LedgerUnusable
from app.store import files, notices, upkeep
from app.store.db import LedgerDamaged
from app.store.driver import Driver, load_driver, standard_driver
from app.store.gate import Gate
from app.store.ledger import Ledger, LedgerRepaired
from app.store.profile import Profile
from app.store.recovery import damage
from tests.support import journal
from tests.support.clock import FakeClock
from tests.support.ledgers import contents, is_whole, looking_at, make_old, structure
from tests.support.workload import Committed, Workload, stored
from ui.sentences import recognise

ROOT = Path(__file__).resolve().parents[2]
PAGE = 4096


class Scene:
    """A ledger with a day's work in a backup and some more after it, closed or as a crash left it."""

    def __init__(self, folder: Path, seed: int = 1, *, backed_up: bool = True, crashed: bool = False) -> None:
        self.profile = Profile(folder / "profile")
        self.clock = FakeClock()
        ledger = Ledger.open(self.profile, self.clock)
        workload = Workload(ledger, self.clock, seed)
        workload.run(150, at_once=10)
        self.in_backup: Committed = {}
        if backed_up:
            upkeep.run(ledger)
            self.in_backup = dict(workload.committed)
        workload.run(150, at_once=10)
        self.committed = workload.committed
        with ledger.read() as db:
            self.device = db.value("SELECT id FROM device")
        left = {path: path.read_bytes() for path in self.files()} if crashed else {}
        ledger.close()
        for path, data in left.items():
            path.write_bytes(data)

    def files(self) -> list[Path]:
        return [path for path in (self.profile.ledger, self.profile.wal) if path.exists()]

    def open(self) -> Ledger:
        return Ledger.open(self.profile, self.clock)

    def recover(self) -> tuple[Committed, list[notices.Notice], str]:
        """Opens the ledger twice, and looks at it: the second time must find nothing to do."""
        with suppress(LedgerRepaired):
            ledger = self.open()
            try:
                upkeep.quick_check(ledger)
            finally:
                ledger.close()
        self.open().close()
        assert len(list(self.profile.damaged.glob("*"))) <= 1
        ledger = self.open()
        with ledger.read() as db:
            told, device = notices.listed(db), db.value("SELECT id FROM device")
        ledger.close()
        assert is_whole(self.profile.ledger)
        return stored(self.profile.ledger), told, device

    def lost(self, found: Committed) -> Committed:
        return {key: value for key, value in self.committed.items() if found.get(key) != value}


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return Scene(tmp_path)


def overwrite(path: Path, pages: list[int], seed: int) -> None:
    noise = random.Random(seed)
    with path.open("r+b") as file:
        for page in pages:
            file.seek((page - 1) * PAGE)
            file.write(noise.randbytes(PAGE))


KEPT_TO_ITSELF = ("journal", "timer_event", "absence", "parked", "setting", "favourite")


def expect_all_back(scene: Scene) -> None:
    found, told, device = scene.recover()
    assert scene.lost(found) == {}
    assert len(told) == 1
    assert device == scene.device
    journal.check(scene.profile.ledger)


def expect_backup_back(scene: Scene, found: Committed) -> None:
    """Each record is there, unless no copy of it was left anywhere, and none that never was."""
    assert scene.in_backup.keys() <= found.keys() <= scene.committed.keys()
    journal.check(scene.profile.ledger)


def prepared(profile: Profile) -> None:
    """Fills what the workload leaves empty."""
    ledger = Ledger.open(profile, FakeClock())
    ledger.write(lambda work: work.db.run("INSERT INTO setting VALUES ('theme', '\"dark\"')"))
    ledger.write(lambda work: work.db.run("INSERT INTO favourite SELECT 'task', id, 1 FROM task LIMIT 1"))
    ledger.write(lambda work: work.park(work.db.value("SELECT id FROM entry WHERE deleted = 0")))
    ledger.close()


def test_a_zeroed_header_costs_nothing(scene: Scene) -> None:
    prepared(scene.profile)
    before = contents(scene.profile.ledger, *KEPT_TO_ITSELF)
    with scene.profile.ledger.open("r+b") as file:
        file.write(bytes(100))
    expect_all_back(scene)
    after = contents(scene.profile.ledger, *KEPT_TO_ITSELF)
    after["setting"] = [row for row in after["setting"] if row in before["setting"]]  # the day's upkeep adds one
    assert after == before
    [kept] = scene.profile.damaged.glob("*/ledger.db")
    assert kept.read_bytes()[:100] == bytes(100)


def test_a_lost_first_page_costs_nothing(scene: Scene) -> None:
    overwrite(scene.profile.ledger, [1], 1)
    expect_all_back(scene)


def test_lost_roots_cost_nothing_because_the_pages_below_are_found(tmp_path: Path) -> None:
    scene = Scene(tmp_path, backed_up=False)
    with looking_at(scene.profile.ledger) as connection:
        roots = [
            root
            for (root,) in connection.execute(
                "SELECT rootpage FROM sqlite_master WHERE name IN ('entry', 'journal', 'task', 'timer_event')"
            )
        ]
    overwrite(scene.profile.ledger, roots, 1)
    found, _, _ = scene.recover()
    assert scene.lost(found).keys() <= {key for key in scene.committed if key[0] == "task"}, "tasks fill one page"
    journal.check(scene.profile.ledger)


def test_a_log_left_by_a_crash_is_not_taken_for_the_repaired_ledgers(tmp_path: Path) -> None:
    scene = Scene(tmp_path, backed_up=False)
    ledger = scene.open()
    last = Workload(ledger, scene.clock, 3)
    last.run(1)
    left = {path: path.read_bytes() for path in scene.files()}
    ledger.close()
    for path, data in left.items():
        path.write_bytes(data)
    with scene.profile.ledger.open("r+b") as file:
        file.write(bytes(100))
    found, _, _ = scene.recover()
    assert found == scene.committed | last.committed
    [kept] = scene.profile.damaged.glob("*/ledger.db-wal")
    assert kept.read_bytes() == left[scene.profile.wal]


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("backed_up", [True, False], ids=["with a backup", "without a backup"])
@pytest.mark.parametrize("crashed", [True, False], ids=["log left", "log tidied"])
def test_pages_full_of_garbage_cost_only_what_was_nowhere_else(
    tmp_path: Path, seed: int, backed_up: bool, crashed: bool
) -> None:
    scene = Scene(tmp_path, seed, backed_up=backed_up, crashed=crashed)
    chance = random.Random(seed)
    count = scene.profile.ledger.stat().st_size // PAGE
    overwrite(scene.profile.ledger, chance.sample(range(1, count + 1), 1 + seed % 6), seed)
    damaged = scene.profile.ledger.read_bytes()
    found, told, _ = scene.recover()
    expect_backup_back(scene, found)
    lost = scene.lost(found)
    print(f"{len(scene.committed)} committed, {len(lost)} not as they were")
    assert len(lost) <= 0.05 * len(scene.committed)
    if not crashed:
        readable = entries_on_whole_pages(damaged, scene.committed)
        assert len(readable) > 50
        assert not readable & lost.keys()
    if told:  # some garbage falls on a page that nothing uses
        [folder] = scene.profile.damaged.iterdir()
        assert str(folder) in told[0].message
        if not crashed:  # else a part of the log went into it before the damage was met
            assert (folder / "ledger.db").read_bytes() == damaged


def entries_on_whole_pages(file: bytes, committed: Committed) -> set[tuple[str, str]]:
    """Entries whose row lies, by the look of its bytes, on a page of a table: id, and soon after the zone."""
    leaves = [file[at : at + PAGE] for at in range(0, len(file), PAGE) if file[at] == 13]
    return {
        (table, record_id)
        for (table, record_id), value in committed.items()
        if table == "entry"
        and len(value["note"]) < 500
        and any(re.search(record_id.encode() + b".{0,80}?Europe/Berlin", leaf, re.DOTALL) for leaf in leaves)
    }


@pytest.mark.parametrize("keep", [0, 50, PAGE, 20 * PAGE, 60 * PAGE + 100])
def test_a_truncated_ledger_has_what_is_left_and_what_was_backed_up(scene: Scene, keep: int) -> None:
    with scene.profile.ledger.open("r+b") as file:
        file.truncate(keep)
    found, told, device = scene.recover()
    expect_backup_back(scene, found)
    assert len(told) == 1
    assert "the backup of 2026-11-" in told[0].message
    assert device != scene.device, "nobody knows what the lost journal had"


def test_a_ledger_that_is_gone_comes_back_from_its_backup(scene: Scene) -> None:
    scene.profile.ledger.unlink()
    found, told, device = scene.recover()
    assert found.keys() == scene.in_backup.keys()
    assert len(told) == 1
    assert device != scene.device


def test_what_is_said_about_a_repair_is_known_in_every_language(scene: Scene) -> None:
    scene.profile.ledger.unlink()
    _, [notice], _ = scene.recover()
    lines = notice.message.split("\n")
    assert len(lines) == 5
    assert recognise(notice.title) is not None
    assert [line for line in lines if recognise(line) is None] == []


def test_a_file_of_garbage_comes_back_from_its_backup(scene: Scene) -> None:
    scene.profile.ledger.write_bytes(random.Random(1).randbytes(100_000))
    found, _, _ = scene.recover()
    assert found == scene.in_backup
    journal.check(scene.profile.ledger)


def test_a_backup_that_is_damaged_too_is_passed_over_for_an_older_one(scene: Scene) -> None:
    scene.clock.pass_time(hours=24)
    ledger = scene.open()
    newer = upkeep.run(ledger).backup
    ledger.close()
    assert newer is not None
    overwrite(newer.path, [5], 1)
    scene.profile.ledger.write_bytes(random.Random(1).randbytes(100_000))
    found, told, _ = scene.recover()
    assert found == scene.in_backup
    assert str(newer.day) not in told[0].message.partition("Brought back")[2].partition(":")[0]


def test_a_file_of_garbage_without_a_backup_is_kept_and_a_new_ledger_begun(tmp_path: Path) -> None:
    scene = Scene(tmp_path, backed_up=False)
    garbage = random.Random(1).randbytes(100_000)
    scene.profile.ledger.write_bytes(garbage)
    found, told, _ = scene.recover()
    assert found == {}
    assert "There was no backup" in told[0].message
    [kept] = scene.profile.damaged.glob("*/ledger.db")
    assert kept.read_bytes() == garbage


def test_a_lost_log_is_noticed_and_the_backup_fills_in(tmp_path: Path) -> None:
    profile, clock = Profile(tmp_path / "profile"), FakeClock()
    ledger = Ledger.open(profile, clock)
    workload = Workload(ledger, clock, 3)
    workload.run(60)
    assert profile.ledger.stat().st_size > 20 * PAGE, "nothing has gone from the log into the file yet"
    upkeep.run(ledger)
    in_file = profile.ledger.read_bytes()
    ledger.close()
    profile.ledger.write_bytes(in_file)  # as after a crash, but without the log that a crash leaves
    ledger = Ledger.open(profile, clock)
    with ledger.read() as db:
        [notice] = notices.listed(db)
    ledger.close()
    assert "older than its own backup" in notice.message
    assert stored(profile.ledger) == workload.committed
    journal.check(profile.ledger)


def test_an_older_copy_put_in_the_ledgers_place_is_noticed(tmp_path: Path) -> None:
    scene = Scene(tmp_path, backed_up=False)
    older = scene.profile.ledger.read_bytes()
    ledger = scene.open()
    more = Workload(ledger, scene.clock, 7)
    more.run(20)
    upkeep.run(ledger)
    ledger.close()
    scene.profile.ledger.write_bytes(older)
    found, told, device = scene.recover()
    assert found.keys() == scene.committed.keys() | more.committed.keys()
    assert "older than its own backup" in told[0].message
    assert device != scene.device
    journal.check(scene.profile.ledger)


OVERWRITE = """
import os, sys
with open(sys.argv[1], "r+b") as file:
    for page in range(1, os.path.getsize(sys.argv[1]) // 4096, 2):
        file.seek(page * 4096)
        file.write(bytes([0xA5]) * 4096)
"""


def overwrite_from_outside(path: Path) -> None:
    """By another process: one that holds the ledger open must not open and close it by other means."""
    subprocess.run([sys.executable, "-c", OVERWRITE, str(path)], check=True, timeout=50)


def test_damage_met_by_a_query_is_repaired_and_the_question_may_be_asked_again(scene: Scene) -> None:
    ledger = scene.open()
    try:
        overwrite_from_outside(scene.profile.ledger)
        with pytest.raises(LedgerRepaired) as told, ledger.read() as db:
            db.rows("SELECT * FROM entry")
        assert "has been repaired" in told.value.message
        with ledger.read() as db:
            assert db.value("SELECT count(*) FROM entry") > 50
            assert len(notices.listed(db)) == 1
    finally:
        ledger.close()


def test_damage_met_by_a_start_is_repaired_and_the_start_is_stored(scene: Scene) -> None:
    ledger = scene.open()
    try:
        overwrite_from_outside(scene.profile.ledger)
        Workload(ledger, scene.clock, 9).run(5)
        ledger.write(lambda work: notices.dismiss(work.db, notices.listed(work.db)[0].key))
        with ledger.read() as db:
            assert notices.listed(db) == []
    finally:
        ledger.close()
    assert is_whole(scene.profile.ledger)
    journal.check(scene.profile.ledger)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs programs that start at the same moment")
def test_of_several_programs_that_find_the_damage_one_repairs_it(scene: Scene, tmp_path: Path) -> None:
    overwrite(scene.profile.ledger, [1, 2, 3], 1)
    repairs = tmp_path / "repairs"
    starting, start = os.pipe()
    children = []
    for _ in range(4):
        child = os.fork()
        if not child:
            os.close(start)
            os.read(starting, 1)
            status = 1
            try:
                open_and_tell_of_repairs(scene, repairs)
                status = 0
            finally:
                os._exit(status)
        children.append(child)
    os.close(start)
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * 4
    os.close(starting)
    assert repairs.read_text() == "repair\n"
    assert len(list(scene.profile.damaged.iterdir())) == 1
    _, told, _ = scene.recover()
    assert len(told) == 1


def open_and_tell_of_repairs(scene: Scene, told: Path) -> None:
    recover = damage.recover

    def told_and_done(profile: Profile, driver: Driver, now: Reading, found: LedgerDamaged) -> None:
        with told.open("a") as file:
            file.write("repair\n")
        recover(profile, driver, now, found)

    damage.recover = told_and_done
    scene.open().close()


REPAIR = """
import sys
from pathlib import Path
from app.clock import SystemClock
from app.store.db import LedgerDamaged
from app.store.ledger import Ledger
from app.store.profile import Profile
ledger = Ledger.open(Profile(Path(sys.argv[1])), SystemClock())
if not list(ledger.profile.damaged.glob("*")):
    ledger.repair(LedgerDamaged("The ledger is damaged", "Found elsewhere."))
ledger.close()
"""


@pytest.mark.parametrize("seen_here_too", [True, False])
def test_a_running_program_goes_on_with_what_another_has_repaired(scene: Scene, seen_here_too: bool) -> None:
    ledger = scene.open()
    try:
        if seen_here_too:
            overwrite_from_outside(scene.profile.ledger)
        subprocess.run(
            [sys.executable, "-W", "error", "-c", REPAIR, str(scene.profile.folder)], cwd=ROOT, timeout=50, check=True
        )
        assert len(list(scene.profile.damaged.iterdir())) == 1
        with ledger.read() as db:
            assert len(notices.listed(db)) == 1
        workload = Workload(ledger, scene.clock, 5)
        workload.run(10)
    finally:
        ledger.close()
    assert workload.committed.items() <= stored(scene.profile.ledger).items()
    assert len(list(scene.profile.damaged.iterdir())) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked process, which this system does not have")
def test_a_repair_killed_at_any_moment_is_begun_again(scene: Scene) -> None:
    overwrite(scene.profile.ledger, [1], 1)
    damaged = scene.profile.ledger.read_bytes()
    killed, delay = 0, 0.002
    while delay < 2:
        child = os.fork()
        if not child:
            try:
                scene.open().close()
            finally:
                os._exit(0)
        time.sleep(delay)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        if not os.WIFSIGNALED(status):
            break
        killed += 1
        delay *= 1.15
    assert killed > 5
    expect_all_back(scene)
    [kept] = scene.profile.damaged.iterdir()
    assert (kept / "ledger.db").read_bytes() == damaged
    assert not (scene.profile.folder / "repair").exists()


def test_what_a_killed_repair_left_is_cleared_away_unless_one_is_under_way(scene: Scene) -> None:
    scene.open().close()
    left = scene.profile.folder / "repair" / "ledger.db"
    left.parent.mkdir()
    left.write_bytes(b"half done")
    gate = Gate(scene.profile.gate)
    with gate.alone():
        scene.open().close()
        assert left.exists()
    gate.close()
    scene.open().close()
    assert not left.parent.exists()


def test_a_damaged_ledger_of_a_newer_program_stays_as_it_is(scene: Scene) -> None:
    ledger = scene.open()
    ledger.write(lambda work: work.db.run("UPDATE alembic_version SET version_num = '0417'"))
    ledger.close()
    overwrite(scene.profile.ledger, [1], 1)
    before = scene.profile.ledger.read_bytes()
    for _ in range(2):
        with pytest.raises(LedgerUnusable) as refused:
            scene.open()
        assert refused.value.title == "The ledger is newer than this program"
    assert scene.profile.ledger.read_bytes() == before
    assert len(list(scene.profile.damaged.iterdir())) == 1


def test_a_damaged_ledger_of_an_older_program_is_recovered_into_a_new_one(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "profile")
    make_old(profile.ledger, "0001")
    make_old((upgraded := Profile(tmp_path / "upgraded")).ledger, "0001")
    Ledger.open(upgraded, FakeClock()).close()
    with profile.ledger.open("r+b") as file:
        file.write(bytes(100))
    Ledger.open(profile, FakeClock()).close()
    assert stored(profile.ledger) == stored(upgraded.ledger)
    fresh = Profile(tmp_path / "fresh")
    Ledger.open(fresh, FakeClock()).close()
    assert structure(profile.ledger) == structure(fresh.ledger)
    # What a record of an older program lacks is no change that the journal would have to explain.
    assert journal.check(profile.ledger) == journal.check(upgraded.ledger)


def test_without_room_to_repair_nothing_is_touched(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    overwrite(scene.profile.ledger, [1], 1)
    before = scene.profile.ledger.read_bytes()
    monkeypatch.setattr(files, "free_bytes", lambda _: 100_000)
    with pytest.raises(LedgerUnusable) as refused:
        scene.open()
    assert refused.value.title == "No room to repair the ledger"
    assert scene.profile.ledger.read_bytes() == before
    assert not scene.profile.damaged.exists()


@pytest.mark.parametrize("driver", [load_driver(), standard_driver()], ids=["newest SQLite", "standard SQLite"])
def test_either_sqlite_can_repair(scene: Scene, driver: Driver) -> None:
    overwrite(scene.profile.ledger, [1], 1)
    Ledger.open(scene.profile, scene.clock, driver).close()
    assert stored(scene.profile.ledger) == scene.committed
