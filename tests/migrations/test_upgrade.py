"""Old ledgers become new ones, whole, or stay what they were."""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
from alembic.operations import Operations

from app.bootstrap import build
from app.clock import SystemClock
from app.domain.errors import LedgerUnusable
from app.store import backup, files, findable, migrations, schema
from app.store.driver import Driver, load_driver
from app.store.ledger import Ledger
from app.store.profile import Profile
from tests.support.ledgers import (
    OLD_LEDGERS,
    contents,
    contents_as_in,
    is_whole,
    looking_at,
    make_old,
    structure,
)

ROOT = Path(__file__).resolve().parents[2]
OLD_VERSIONS = sorted(path.stem for path in OLD_LEDGERS.glob("*.sql"))
TODAY = date(2026, 11, 21)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path / "profile")


def open_and_close(profile: Profile) -> None:
    Ledger.open(profile, SystemClock()).close()


def test_every_released_schema_but_the_newest_is_kept_as_a_ledger() -> None:
    released = {"0001", *(step.version for step in migrations.STEPS)}
    assert set(OLD_VERSIONS) == released - {schema.HEAD}
    assert migrations.STEPS[-1].version == schema.HEAD


@pytest.mark.parametrize("version", OLD_VERSIONS)
def test_an_old_ledger_gets_exactly_the_schema_of_a_new_one(version: str, profile: Profile, tmp_path: Path) -> None:
    make_old(profile.ledger, version)
    open_and_close(profile)
    fresh = Profile(tmp_path / "fresh")
    open_and_close(fresh)
    assert structure(profile.ledger) == structure(fresh.ledger)
    assert is_whole(profile.ledger)


@pytest.mark.parametrize("version", OLD_VERSIONS)
def test_an_old_ledger_keeps_every_row(version: str, profile: Profile, tmp_path: Path) -> None:
    make_old(profile.ledger, version)
    make_old(old := tmp_path / "old.db", version)
    before = contents(old)
    open_and_close(profile)
    after = contents_as_in(profile.ledger, old)
    assert after.pop("alembic_version") == [(schema.HEAD,)]
    before.pop("alembic_version")
    assert after == before
    assert sum(map(len, before.values())) > 25, "the old ledger is too empty to prove anything"


@pytest.mark.parametrize("version", OLD_VERSIONS)
def test_search_over_an_upgraded_ledger_knows_what_a_new_one_would_know(version: str, profile: Profile) -> None:
    make_old(profile.ledger, version)
    services = build(profile)
    try:
        with services.ledger.read() as db:
            upgraded = db.rows("SELECT kind, id, text, round(rank, 9), last_used FROM findable ORDER BY id")
        services.ledger.write(lambda work: findable.rebuild(work.db))
        with services.ledger.read() as db:
            anew = db.rows("SELECT kind, id, text, round(rank, 9), last_used FROM findable ORDER BY id")
            db.run("SELECT 1 FROM findable_text WHERE findable_text MATCH 'firewall'")
        assert upgraded == anew
        assert len(upgraded) == 3
    finally:
        services.close()


@pytest.mark.parametrize("version", OLD_VERSIONS)
def test_the_day_goes_on_in_an_upgraded_ledger(version: str, profile: Profile) -> None:
    make_old(profile.ledger, version)
    services = build(profile)
    try:
        found = services.finder.search("firewall acme")
        assert [hit.title for hit in found] == ["Replace firewall"]
        assert services.timers.start(found[0].subject)
        assert services.timers.stop()
    finally:
        services.close()
    assert is_whole(profile.ledger)


def test_a_verified_copy_is_made_first(profile: Profile) -> None:
    make_old(profile.ledger, "0001")
    before = contents(profile.ledger)
    open_and_close(profile)
    [copy] = backup.found(profile)
    assert copy.name.startswith("upgrade-from-0001-")
    assert copy.path.stat().st_mode & 0o777 == 0o600
    assert is_whole(copy.path)
    assert contents(copy.path) == before


def test_without_room_for_a_copy_nothing_is_touched(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    make_old(profile.ledger, "0001")
    before = profile.ledger.read_bytes()
    monkeypatch.setattr(files, "free_bytes", lambda _: len(before))
    with pytest.raises(LedgerUnusable) as refused:
        open_and_close(profile)
    assert refused.value.title == "No room to upgrade the ledger"
    assert profile.ledger.read_bytes() == before
    assert not profile.backups.exists()


def test_a_step_that_fails_says_so_and_leaves_the_ledger_as_it_was(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_old(profile.ledger, "0001")
    before, structure_before = contents(profile.ledger), structure(profile.ledger)

    def fails_late(op: Operations) -> None:
        migrations.v0002.upgrade(op)
        op.execute("UPDATE entry SET note = 'lost'")
        op.execute("SELECT * FROM nowhere")

    monkeypatch.setattr(migrations, "STEPS", (migrations.Step("0002", fails_late),))
    with pytest.raises(LedgerUnusable) as failed:
        open_and_close(profile)
    assert failed.value.title == "The ledger could not be upgraded"
    assert str(profile.ledger) in failed.value.message
    assert contents(profile.ledger) == before
    assert structure(profile.ledger) == structure_before


def test_a_step_that_breaks_a_reference_is_undone(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    make_old(profile.ledger, "0001")
    before = contents(profile.ledger)

    def breaks_references(op: Operations) -> None:
        op.execute("DELETE FROM entry")

    monkeypatch.setattr(migrations, "STEPS", (migrations.Step("0002", breaks_references),))
    with pytest.raises(LedgerUnusable, match="refer to nothing"):
        open_and_close(profile)
    assert contents(profile.ledger) == before


class Watched(Driver, frozen=True):
    """A driver that calls ``on_statement`` with each statement before it runs."""

    on_statement: Callable[[str], None]

    def connect(self, path: str, *, read_only: bool = False) -> Any:
        connection = super().connect(path, read_only=read_only)
        connection.set_trace_callback(self.on_statement)
        return connection


def watched(on_statement: Callable[[str], None]) -> Watched:
    return Watched(**msgspec.structs.asdict(load_driver()), on_statement=on_statement)


def upgrade_and_die_at(profile: Profile, nth: int) -> bool:
    """Upgrades in a process of its own, killed at its nth statement; whether it came that far."""
    child = os.fork()
    if not child:
        seen = 0

        def count(statement: str) -> None:
            nonlocal seen
            seen += 1
            if seen == nth:
                os.kill(os.getpid(), signal.SIGKILL)

        try:
            migrations.upgrade(profile, watched(count), "0001", TODAY)
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


@pytest.mark.timeout(240)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked process, which this system does not have")
def test_killed_at_any_statement_the_ledger_is_the_old_one_or_the_new_one(profile: Profile, tmp_path: Path) -> None:
    make_old(profile.ledger, "0001")
    make_old(older := tmp_path / "older.db", "0001")
    old = contents(older)
    forms = []
    for version in OLD_VERSIONS:
        make_old(tmp_path / version / "ledger.db", version)
        forms.append(structure(tmp_path / version / "ledger.db"))
    open_and_close(done := Profile(tmp_path / "done"))
    forms.append(new_structure := structure(done.ledger))
    whole = profile.ledger.read_bytes()
    nth, outcomes = 1, []
    while True:
        for part in ("ledger.db-wal", "ledger.db-shm"):
            (profile.folder / part).unlink(missing_ok=True)
        profile.ledger.write_bytes(whole)
        killed = upgrade_and_die_at(profile, nth)
        found = structure(profile.ledger)
        assert found in forms, "a step was taken by halves"
        outcomes.append(forms.index(found))
        assert is_whole(profile.ledger)
        kept = contents_as_in(profile.ledger, older)
        assert kept | {"alembic_version": []} == old | {"alembic_version": []}
        open_and_close(profile)
        assert structure(profile.ledger) == new_structure
        if not killed:
            break
        nth += 1
    assert nth > 25, f"only {nth} statements were tried"
    assert outcomes == sorted(outcomes), "once a step was taken it stayed taken"
    assert set(outcomes) == set(range(len(forms)))


def test_two_programs_at_once_upgrade_once(profile: Profile) -> None:
    make_old(profile.ledger, "0001")
    opening = (
        "import sys; from pathlib import Path; from app.store.ledger import Ledger\n"
        "from app.store.profile import Profile; from app.clock import SystemClock\n"
        "import app.store.migrations as migrations\n"
        "sys.stdin.readline()\n"
        "take, taken = migrations._take, []\n"
        "migrations._take = lambda *a: (taken.append(1), take(*a))\n"
        "Ledger.open(Profile(Path(sys.argv[1])), SystemClock()).close()\n"
        "print(len(taken))\n"
    )
    programs = [
        subprocess.Popen(
            [sys.executable, "-W", "error", "-c", opening, str(profile.folder)],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for _ in range(3)
    ]  # fmt: skip
    for program in programs:
        assert program.stdin
        program.stdin.write("go\n")
        program.stdin.flush()
    answers = [program.communicate(timeout=50) for program in programs]
    assert [program.returncode for program in programs] == [0, 0, 0], answers
    assert sorted(out.strip() for out, _ in answers) == ["0", "0", str(len(migrations.STEPS))]
    assert is_whole(profile.ledger)


def test_a_program_that_was_running_meanwhile_writes_no_more(profile: Profile) -> None:
    ledger = Ledger.open(profile, SystemClock())
    try:
        ledger.write(lambda work: work.db.run("UPDATE alembic_version SET version_num = '9999'"))
        with pytest.raises(LedgerUnusable) as refused:
            ledger.write(lambda work: work.db.run("UPDATE device SET last_seq = 7"))
        assert refused.value.title == "The ledger is newer than this program"
    finally:
        ledger.close()
    assert contents(profile.ledger, "device")["device"][0][1] == 0


@pytest.mark.parametrize("log_left_behind", [False, True])
def test_a_newer_ledger_is_refused_and_stays_the_same_to_the_byte(profile: Profile, log_left_behind: bool) -> None:
    make_old(profile.ledger, "0001")
    with looking_at(profile.ledger) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0417'")
        connection.commit()
        main, log = profile.ledger.read_bytes(), profile.wal.read_bytes()
    assert len(log) > 4096
    if log_left_behind:  # as after a crash: closing the connection tidied it up
        profile.ledger.write_bytes(main)
        profile.wal.write_bytes(log)
    before = {path: path.read_bytes() for path in (profile.ledger, profile.wal) if path.exists()}
    for _ in range(2):
        with pytest.raises(LedgerUnusable) as refused:
            open_and_close(profile)
        assert refused.value.title == "The ledger is newer than this program"
        assert "0417" in refused.value.message
    assert {path: path.read_bytes() for path in before} == before
    assert not profile.backups.exists()


def test_a_ledger_at_the_head_is_opened_without_sqlalchemy_and_alembic(profile: Profile) -> None:
    open_and_close(profile)
    opening = (
        "import sys; from pathlib import Path; from app.bootstrap import build\n"
        "from app.store.profile import Profile\n"
        "services = build(Profile(Path(sys.argv[1]))); services.timers.start(); services.timers.stop()\n"
        "services.close()\n"
        "print([name for name in ('sqlalchemy', 'alembic') if name in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", opening, str(profile.folder)],
        cwd=ROOT, capture_output=True, text=True, timeout=50, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "[]\n"), done.stderr


def test_many_programs_may_make_the_ledger_at_the_same_moment(profile: Profile) -> None:
    failed: list[BaseException] = []
    start = threading.Barrier(8)

    def make() -> None:
        start.wait()
        try:
            open_and_close(profile)
        except BaseException as error:  # noqa: BLE001 - told below
            failed.append(error)

    threads = [threading.Thread(target=make) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    with sqlite3.connect(profile.ledger) as connection:
        assert connection.execute("SELECT count(*) FROM device").fetchone() == (1,)
    connection.close()
