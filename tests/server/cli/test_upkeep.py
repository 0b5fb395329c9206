"""``backup``, ``check``, ``purge`` and ``export``."""

import gzip
import json
import shutil
import sqlite3
import stat
from pathlib import Path

from server.accounts.service import Accounts
from server.clock import ServerClock
from server.store.connect import open_database
from server.store.integrity import check
from server.store.schema import HEAD
from tests.server.cli.conftest import Run
from tests.support.databases import DATABASES


def test_a_backup_holds_everything_and_is_its_owners_alone(founded: Run, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    done = founded("backup", target)
    assert done.returncode == 0, done.stderr
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    copy = open_database(f"sqlite:///{target}")
    people = Accounts(copy, ServerClock()).people(_org(target))
    assert ([person.email for person in people], list(check(copy))) == (["olga@example.com"], [])
    copy.close()
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith("copy")) == ["copy.db"]


def test_a_backup_overwrites_nothing(founded: Run, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    target.write_text("precious")
    assert founded("backup", target).stderr.startswith("The file is there already.")
    assert target.read_text() == "precious"


def test_a_postgresql_database_is_backed_up_by_its_own_program(
    command: Run, postgresql_url: str, tmp_path: Path
) -> None:
    command("--database", postgresql_url, "init", "--organisation", "A", "--owner", "O", "--email", "o@example.com",
            "--generate-password")  # fmt: skip
    done = command("--database", postgresql_url, "backup", tmp_path / "copy.dump")
    if shutil.which("pg_dump"):
        assert done.returncode == 0, done.stderr
        assert (tmp_path / "copy.dump").read_bytes()[:5] == b"PGDMP"
    else:
        assert done.stderr.startswith("pg_dump is not installed.")


def test_the_guard_is_turned_on_and_off_by_a_command(command: Run, postgresql_url: str, founded: Run) -> None:
    command("--database", postgresql_url, "init", "--organisation", "A", "--owner", "O", "--email", "o@example.com",
            "--generate-password")  # fmt: skip
    said = [command("--database", postgresql_url, "guard", *wanted).stdout for wanted in ((), ("on",), ("off",))]
    assert said == ["The guard is off.\n", "The guard is on.\n", "The guard is off.\n"]
    embedded = founded("guard", "on")
    assert (embedded.returncode, embedded.stderr.startswith("The guard is PostgreSQL's.")) == (1, True)


def test_check_says_what_does_not_agree(founded: Run, folder: Path) -> None:
    assert founded("check").stdout == "All of it agrees.\n"
    with sqlite3.connect(folder / "server.db") as connection:
        connection.execute("UPDATE org_seq SET head = 17")
    connection.close()
    done = founded("check")
    assert done.returncode == 1
    assert "17" in done.stdout
    assert done.stderr.startswith("The database does not agree with itself.")


def test_migrate_makes_the_tables_once_and_refuses_a_newer_database(command: Run, folder: Path) -> None:
    first, second = command("migrate"), command("migrate")
    assert first.stdout == second.stdout == f"The database is at schema {HEAD}, which this program works with.\n"
    with sqlite3.connect(folder / "server.db") as connection:
        connection.execute("UPDATE schema_version SET version = '9999', works_under = '9998'")
    connection.close()
    assert command("migrate").stderr.startswith("The database is newer than this program.")


def test_migrate_upgrades_a_database_of_the_release_before(command: Run, folder: Path) -> None:
    folder.mkdir()
    with sqlite3.connect(folder / "server.db") as connection:
        connection.executescript((DATABASES / "0001.sql").read_text(encoding="utf-8"))
    connection.close()
    assert command("check").stderr.startswith("The database is older than this program.")
    done = command("migrate")
    assert done.stdout == (
        f"Upgraded to schema 0002.\nThe database is at schema {HEAD}, which this program works with.\n"
    ), done.stderr
    assert command("check").stdout == "All of it agrees.\n"


def test_purge_forgets_nothing_that_is_young(founded: Run) -> None:
    assert founded("purge").stdout == "Forgotten: 0 deleted records, 0 outcomes, 0 commits.\n"
    assert founded("purge", "--keep-days", "3").returncode == 2


def test_export_writes_a_line_a_record_and_overwrites_nothing(founded: Run, tmp_path: Path) -> None:
    target = tmp_path / "all.jsonl.gz"
    assert founded("export", target).returncode == 0
    with gzip.open(target, "rt") as file:
        (line,) = file.readlines()
    assert json.loads(line)["email"] == "olga@example.com"
    assert founded("export", target).stderr.startswith("The file is there already.")


def _org(database: Path) -> str:
    connection = sqlite3.connect(database)
    try:
        found: str = connection.execute("SELECT org_id FROM organisation").fetchone()[0]
    finally:
        connection.close()
    return found
