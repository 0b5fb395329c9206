"""Backups: a verified copy of the whole database in one file, while the server runs.

SQLite copies itself into a database of its own; PostgreSQL's own program dumps it. A backup counts when it was read
again and is on disk; only then do devices hear how far it goes.
"""

from __future__ import annotations

import os
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import make_url
from sqlalchemy.engine import URL

from app.domain.errors import Refusal
from server.store.connect import open_database
from server.store.engine import Database
from server.sync.watermark import note_backup, reached

_UNFINISHED = ".unfinished"


def back_up(database: Database, url: str, target: Path) -> None:
    """Writes a backup of ``database``, which ``url`` names, to a new file. Raises :class:`Refusal`."""
    if target.exists():
        raise Refusal("The file is there already", f"{target} would be overwritten. Name another file.")
    unfinished = target.with_name(target.name + _UNFINISHED)
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
        # Only its owner may read it, from the first byte on.
        unfinished.touch(mode=0o600)
        copy = _copy_sqlite if database.name == "sqlite" else _dump_postgresql
        held = copy(database, url, unfinished)
        _to_disk(unfinished, target)
    except OSError as error:
        raise Refusal("The backup cannot be written", f"{target}: {error.strerror}.") from error
    finally:
        unfinished.unlink(missing_ok=True)
    note_backup(database, held)


def _copy_sqlite(database: Database, _url: str, target: Path) -> Any:
    # A statement that allows no transaction around it, so the driver's own connection.
    with closing(database.writer.raw_connection()) as raw:
        driver: Any = raw.driver_connection
        driver.execute("VACUUM INTO ?", (str(target),))
    copy = open_database(f"sqlite:///{target}")
    try:
        found = copy.read(lambda connection: connection.exec_driver_sql("PRAGMA integrity_check").scalars().all())
        if list(found) != ["ok"]:
            raise Refusal("The backup is not whole", f"SQLite says: {found[0]}. The database itself may be damaged.")
        held = reached(copy)
    finally:
        copy.close()
    for suffix in ("-wal", "-shm"):
        target.with_name(target.name + suffix).unlink(missing_ok=True)
    return held


def _dump_postgresql(database: Database, url: str, target: Path) -> Any:
    # Read before the dump begins: it holds at least that.
    held = reached(database)
    parsed = make_url(url)
    environment = dict(os.environ) | ({"PGPASSWORD": str(parsed.password)} if parsed.password else {})
    _run(["pg_dump", "--format=custom", f"--file={target}", f"--dbname={_without_password(parsed)}"], environment)
    _run(["pg_restore", "--list", str(target)], environment)
    return held


def _without_password(url: URL) -> str:
    return url.set(drivername="postgresql", password=None).render_as_string(hide_password=False)


def _run(command: list[str], environment: dict[str, str]) -> None:
    try:
        subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    except FileNotFoundError as error:
        raise Refusal(
            f"{command[0]} is not installed", "PostgreSQL's client programs make the backup: install them here."
        ) from error
    except subprocess.CalledProcessError as error:
        said = (error.stderr or "").strip().partition("\n")[0]
        raise Refusal("The backup failed", f"{command[0]} says: {said}") from error


def _to_disk(unfinished: Path, target: Path) -> None:
    with unfinished.open("rb") as file:
        os.fsync(file.fileno())
    unfinished.rename(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
