"""The tray and the command line hammer one ledger: no update is lost, nobody is turned away."""

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import msgspec
import pytest

from app.domain.ids import new_id
from app.domain.records import Entry, Task
from app.store import catalogue
from app.store.driver import load_driver, standard_driver
from app.store.ledger import Ledger
from app.store.profile import Profile
from tests.support import journal
from tests.support.clock import FakeClock
from tests.support.ledgers import is_whole, looking_at

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS, TURNS = 2, 200

HAMMER = """
import json, sys
from pathlib import Path
import msgspec
from app.clock import SystemClock
from app.domain.ids import new_id
from app.domain.records import Entry, Task
from app.store import catalogue
from app.store.driver import load_driver, standard_driver
from app.store.ledger import Ledger
from app.store.profile import Profile

folder, task_id, turns, library = sys.argv[1:]
driver = load_driver() if library == "newest" else standard_driver()
made = []
sys.stdin.readline()

def turn(work):
    task = catalogue.get(work.db, Task, task_id)
    work.change(task, msgspec.structs.replace(task, estimate_seconds=task.estimate_seconds + 1))
    entry = Entry(id=new_id(), start=work.at, end=work.at, zone="UTC")
    work.add(entry)
    made.append(entry.id)

ledger = Ledger.open(Profile(Path(folder)), SystemClock(), driver)
for n in range(int(turns)):
    ledger.write(turn)
    if n % 10 == 0:
        with ledger.read() as db:
            catalogue.get(db, Task, task_id)
    if n % 50 == 0:
        ledger.close()
        ledger = Ledger.open(Profile(Path(folder)), SystemClock(), driver)
ledger.close()
print(json.dumps(made))
"""


@pytest.mark.timeout(180)
@pytest.mark.parametrize("library", ["newest", "standard"])
def test_two_programs_lose_no_update_and_meet_no_error(tmp_path: Path, library: str) -> None:
    profile = Profile(tmp_path / "profile")
    driver = load_driver() if library == "newest" else standard_driver()
    task = Task(id=new_id(), title="Counted", estimate_seconds=0)
    ledger = Ledger.open(profile, FakeClock(), driver)
    ledger.write(lambda work: work.add(task))
    ledger.close()
    programs = [
        subprocess.Popen(
            [sys.executable, "-W", "error", "-c", HAMMER, str(profile.folder), task.id, str(TURNS), library],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for _ in range(PROGRAMS)
    ]  # fmt: skip
    for program in programs:
        assert program.stdin
        program.stdin.write("go\n")
        program.stdin.flush()
    answers = [program.communicate(timeout=150) for program in programs]
    assert [program.returncode for program in programs] == [0] * PROGRAMS, answers
    made = [entry_id for out, _ in answers for entry_id in json.loads(out)]
    with looking_at(profile.ledger) as connection:
        assert connection.execute("SELECT estimate_seconds FROM task").fetchone() == (PROGRAMS * TURNS,)
        stored = [entry_id for (entry_id,) in connection.execute("SELECT id FROM entry")]
    assert sorted(stored) == sorted(made)
    assert is_whole(profile.ledger)
    assert journal.check(profile.ledger) == 1 + 2 * PROGRAMS * TURNS


def test_a_program_that_writes_all_the_time_does_not_keep_another_from_a_single_change(tmp_path: Path) -> None:
    """It leaves 30 ms in 300; SQLite's own waiting, which looks again every 100 ms, would miss them all."""
    profile = Profile(tmp_path / "profile")
    ledger = Ledger.open(profile, FakeClock())
    busy, rounds, done = threading.Event(), 0, threading.Event()

    def import_much() -> None:
        nonlocal rounds
        connection = load_driver().connect(str(profile.ledger))
        for _ in range(20):
            connection.execute("BEGIN IMMEDIATE")
            busy.set()
            time.sleep(0.270)
            connection.execute("COMMIT")
            rounds += 1
            time.sleep(0.030)
            if done.is_set():
                break
        connection.close()

    importer = threading.Thread(target=import_much)
    importer.start()
    try:
        assert busy.wait(5)
        ledger.write(lambda work: work.add(Entry(id=new_id(), start=1, end=2, zone="UTC")))
        assert rounds <= 3
    finally:
        done.set()
        importer.join()
        ledger.close()


def test_one_program_sees_what_the_other_has_stored(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "profile")
    tray, shell = Ledger.open(profile, FakeClock()), Ledger.open(profile, FakeClock())
    try:
        before = tray.data_version()
        task = Task(id=new_id(), title="Made in the shell")
        shell.write(lambda work: work.add(task))
        assert tray.data_version() != before
        with tray.read() as db:
            assert catalogue.get(db, Task, task.id) == task
        changed = msgspec.structs.replace(task, title="Changed in the tray")
        tray.write(lambda work: work.change(task, changed))
        with shell.read() as db:
            assert catalogue.get(db, Task, task.id) == changed
    finally:
        tray.close()
        shell.close()


def test_a_reader_keeps_its_snapshot_while_another_writes(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "profile")
    reader, writer = Ledger.open(profile, FakeClock()), Ledger.open(profile, FakeClock())
    try:
        with reader.read() as db:
            assert db.value("SELECT count(*) FROM entry") == 0
            writer.write(lambda work: work.add(Entry(id=new_id(), start=1, end=2, zone="UTC")))
            assert db.value("SELECT count(*) FROM entry") == 0
        with reader.read() as db:
            assert db.value("SELECT count(*) FROM entry") == 1
    finally:
        reader.close()
        writer.close()
