"""The plug is pulled at any moment: 300 times a program at work is killed, and nothing acknowledged is lost.

The program writes what it was told is stored to a list outside the ledger, flushed to disk, as a person would
remember it. The checker shares no code with the product: it reads a copy of the files as the kill left them.
"""

import json
import os
import random
import shutil
import signal
import time
from contextlib import suppress
from pathlib import Path

import msgspec
import pytest

from app.bootstrap import Services, build
from app.domain.errors import Refusal
from app.domain.records import Entry
from app.store.changes import ChangeSet
from app.store.profile import Profile
from app.tracking.edits import Details
from tests.support import journal
from tests.support.ledgers import is_whole, looking_at

KILLS = 300
LONGEST = 0.05
"""Seconds a program may live once it has opened the ledger. One in five is killed before or while it opens it."""

pytestmark = pytest.mark.skipif(
    not hasattr(os, "fork"), reason="kills forked processes, which this system does not have"
)


def work_until_killed(profile: Profile, remembered: Path, opened: int) -> None:
    """Starts, stops, parks, resumes and notes at random, and remembers each answer."""
    chance = random.Random(os.getpid() ^ time.time_ns())
    list_outside = os.open(remembered, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    services = build(profile)
    os.write(opened, b"!")
    while True:
        with suppress(Refusal):
            changes = do_something(services, chance)
            line = json.dumps(
                {
                    "seq": changes.last_seq,
                    "entries": [msgspec.to_builtins(entry) for entry in changes.made_or_changed(Entry)],
                }
            )
            os.write(list_outside, line.encode() + b"\n")
            os.fsync(list_outside)


def do_something(services: Services, chance: random.Random) -> ChangeSet:
    timers = services.timers
    match chance.randrange(6):
        case 0 | 1:
            return timers.start(attended=chance.random() < 0.7, note="é" * chance.randrange(300))
        case 2:
            return timers.stop()
        case 3:
            return timers.park()
        case 4:
            return timers.resume()
        case _:
            with services.ledger.read() as db:
                (running,) = db.rows('SELECT id FROM entry WHERE "end" IS NULL LIMIT 1') or [("",)]
            return services.edits.change(running[0], Details(note=f"seen {chance.random()}"))


def kill_one(profile: Profile, remembered: Path, chance: random.Random) -> None:
    wait_for, opened = os.pipe()
    child = os.fork()
    if not child:
        try:
            work_until_killed(profile, remembered, opened)
        finally:
            os._exit(70)
    os.close(opened)
    if chance.random() < 0.8:
        os.read(wait_for, 1)
        time.sleep(chance.uniform(0, LONGEST))
    else:
        time.sleep(chance.uniform(0, 0.01))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    os.close(wait_for)
    assert os.WIFSIGNALED(status), "the program ended by itself"


def as_the_kill_left_it(profile: Profile, folder: Path) -> Path:
    """A copy of the ledger with its log; looking at the ledger itself would tidy it up."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for path in (profile.ledger, profile.wal):
        if path.exists():
            shutil.copyfile(path, folder / path.name)
    return folder / profile.ledger.name


def remembered_changes(path: Path) -> list[tuple[int, list[dict[str, object]]]]:
    lines = path.read_bytes().split(b"\n")[:-1] if path.exists() else []
    return [(line["seq"], line["entries"]) for line in map(json.loads, lines)]


@pytest.mark.timeout(240)
def test_nothing_acknowledged_is_lost_and_nothing_is_half_when_the_plug_is_pulled(tmp_path: Path) -> None:
    profile, remembered = Profile(tmp_path / "profile"), tmp_path / "remembered"
    build(profile).close()
    chance = random.Random(2)
    for kill in range(1, KILLS + 1):
        kill_one(profile, remembered, chance)
        if kill % 20 == 0 or kill < 10:
            ledger = as_the_kill_left_it(profile, tmp_path / "copy")
            assert is_whole(ledger)
            journal.check(ledger, remembered_changes(remembered))
            with looking_at(ledger) as connection:
                assert connection.execute(
                    "SELECT count(*) FROM entry WHERE NOT EXISTS"
                    " (SELECT 1 FROM timer_event WHERE entry_id = entry.id AND kind = 'start')"
                ).fetchone() == (0,)
    acknowledged = len(remembered_changes(remembered))
    mutations = journal.check(as_the_kill_left_it(profile, tmp_path / "copy"))
    print(f"{KILLS} kills, {acknowledged} acknowledged changes, {mutations} mutations: 0 lost, 0 half")
    assert acknowledged > KILLS
