"""The drill of docs/server.md, with its commands: a backup, more work, the backup put in place, and nothing is lost."""

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from app.bootstrap import Services, build, build_sync
from app.settings import TOKEN_FILE
from app.store.profile import Profile
from app.sync.service import Sync
from app.sync.status import State
from server.store.connect import open_database
from tests.server.cli.conftest import Run
from tests.server.cli.test_running import serving
from tests.support.postgres import Cluster

pytestmark = pytest.mark.timeout(240)

Restored = Callable[[Path], str]
"""Puts a backup in place; the address of the database as it is then."""


@pytest.fixture
def restored(database_url: str, request: pytest.FixtureRequest) -> Iterator[Restored]:
    if database_url.startswith("sqlite"):
        yield lambda backup: _in_place(backup, database_url)
        return
    cluster: Cluster = request.getfixturevalue("postgres")
    with cluster.database() as empty:
        yield lambda backup: _into_an_empty_database(backup, empty)


def _in_place(backup: Path, url: str) -> str:
    file = Path(urlsplit(url).path)
    shutil.copyfile(backup, file)
    for suffix in ("-wal", "-shm"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)
    return url


def _into_an_empty_database(backup: Path, url: str) -> str:
    command = ["pg_restore", "--no-owner", "--exit-on-error", f"--dbname={url}", str(backup)]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return url


@pytest.fixture
def device(tmp_path: Path) -> Iterator[tuple[Services, Sync]]:
    core = build(Profile(tmp_path / "ledger"))
    core.settings.set(TOKEN_FILE, True)
    sync = build_sync(core)
    yield core, sync
    sync.close()
    core.close()


def notes(url: str) -> set[str]:
    database = open_database(url)
    found = database.read(lambda connection: connection.exec_driver_sql("SELECT note FROM entry").scalars().all())
    database.close()
    return set(found)


def test_what_came_after_the_backup_comes_back_from_the_devices(
    command: Run, database_url: str, restored: Restored, device: tuple[Services, Sync], tmp_path: Path
) -> None:
    def run(url: str, *words: str | Path) -> str:
        done = command("--database", url, *words)
        assert done.returncode == 0, f"{words}: {done.stdout}{done.stderr}"
        return done.stdout

    def works(*written: str) -> None:
        for note in written:
            core.timers.start(note=note)
            core.timers.stop()
        assert sync.run().trouble is None
        assert sync.status().state is State.SENT

    core, sync = device
    run(database_url, "init", "--organisation", "Acme", "--owner", "Olga", "--email", "o@example.com",
        "--generate-password")  # fmt: skip
    guarded = not database_url.startswith("sqlite")
    if guarded:
        run(database_url, "guard", "on")
    backup = tmp_path / "nightly.backup"
    with serving(database=database_url) as (address, _):
        invited = run(database_url, "invite", "kim@example.com", "--name", "Kim")
        code = re.search(r"THIS-SERVER (\S+)", invited)
        assert code, invited
        sync.join(address, code[1], device_name="laptop")
        works("before the backup")
        run(database_url, "backup", backup)
        works("after it", "and more")
    url = restored(backup)
    assert notes(url) == {"before the backup"}
    assert run(url, "check") == "All of it agrees.\n"
    if guarded:
        assert run(url, "guard") == "The guard is on.\n"
    with serving("--port", str(urlsplit(address).port), database=url):
        assert sync.run().trouble is None
    assert notes(url) == {"before the backup", "after it", "and more"}
    assert run(url, "check") == "All of it agrees.\n"
