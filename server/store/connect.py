"""Opening the database that a URL names: ``sqlite:///folder/file.db`` or ``postgresql://user:password@host/name``."""

from __future__ import annotations

import logging
import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import Engine, create_engine, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import QueuePool

from app.domain.errors import Refusal
from server.store.engine import Database
from server.store.failures import UNREPLICATED

SAFE_WAL_VERSION = (3, 51, 3)
"""Older SQLite can lose committed data when two connections checkpoint one write-ahead log."""

_WRITER_CACHE, _READER_CACHE = 32_768, 4_096
"""KiB of pages that a connection to SQLite keeps; there are four readers, and a worker has 140 MB in all."""

_SESSION = "-c lock_timeout=5s -c idle_in_transaction_session_timeout=60s -c timezone=UTC"


def open_database(url: str, *, connections: int = 8) -> Database:
    """The database of ``url``, with up to ``connections`` at once to PostgreSQL; raises :class:`Refusal` for others.

    Nothing is connected to before the first use, and no table is made: see :mod:`server.store.schema`.
    """
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise Refusal("Not a database", "Its address is written like “postgresql://user@host/name”.") from error
    match parsed.get_backend_name():
        case "sqlite" if parsed.database:
            return _sqlite(Path(parsed.database))
        case "postgresql":
            return _postgresql(parsed.set(drivername="postgresql+psycopg"), connections)
    raise Refusal(
        "Unknown kind of database",
        f"“{parsed.render_as_string()}” is neither “sqlite:///folder/file.db” nor “postgresql://user@host/name”.",
    )


def file_of(url: str) -> Path | None:
    """The file of an embedded database; ``None`` for every other address."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        return None
    return Path(parsed.database) if parsed.get_backend_name() == "sqlite" and parsed.database else None


def _sqlite(path: Path) -> Database:
    module = _sqlite_module()
    # One writer: its lock is the queue in which pushes wait, instead of SQLite's busy polling.
    writer = _sqlite_engine(module, path, size=1, begin="BEGIN IMMEDIATE", read_only=False)
    reader = _sqlite_engine(module, path, size=4, begin="BEGIN", read_only=True)
    return Database(writer, reader)


def _sqlite_module() -> ModuleType:
    try:
        from sqlcipher3 import dbapi2
    except ImportError:
        return sqlite3
    module: ModuleType = dbapi2
    return module


def _sqlite_engine(module: ModuleType, path: Path, *, size: int, begin: str, read_only: bool) -> Engine:
    safe = module.sqlite_version_info >= SAFE_WAL_VERSION
    cache = _READER_CACHE if read_only else _WRITER_CACHE
    pragmas = [
        "busy_timeout=5000", "synchronous=FULL", f"journal_mode={'WAL' if safe else 'TRUNCATE'}", "trusted_schema=OFF",
        "cell_size_check=ON", "mmap_size=0", "foreign_keys=ON", f"cache_size=-{cache}", "wal_autocheckpoint=4000",
        "temp_store=MEMORY", f"query_only={'ON' if read_only else 'OFF'}",
    ]  # fmt: skip

    def connect() -> Any:
        _make_private(path)
        connection = module.connect(
            str(path), timeout=5.0, isolation_level=None, check_same_thread=False, cached_statements=256
        )
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    engine = create_engine(
        "sqlite://", creator=connect, module=module, poolclass=QueuePool, pool_size=size, max_overflow=0,
        pool_timeout=30, hide_parameters=True,
    )  # fmt: skip
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


def _make_private(path: Path) -> None:
    """A database that is not there yet is made readable by its owner alone; what SQLite puts beside it follows it."""
    with suppress(OSError):  # that it cannot be made is told by SQLite
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def _postgresql(url: URL, connections: int) -> Database:
    options = " ".join(filter(None, [_SESSION, str(url.query.get("options", ""))]))
    writer = create_engine(
        url.update_query_dict({"options": options}), pool_size=connections, max_overflow=0, pool_timeout=30,
        # Errors are logged, and what people wrote is nothing for a log.
        hide_parameters=True, isolation_level="READ COMMITTED", connect_args={"connect_timeout": 10},
    )  # fmt: skip
    event.listen(writer, "connect", _prepare_postgresql)
    reader = writer.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    return Database(writer, reader)


# A connection that breaks is told by an exception, which we heed; the driver would log the same once more.
logging.getLogger("psycopg").setLevel(logging.ERROR)


def _prepare_postgresql(connection: Any, record: Any) -> None:
    from psycopg.types.array import ListBinaryDumper

    # Lists as text would be quoted in Python, element by element.
    connection.adapters.register_dumper(list, ListBinaryDumper)
    info = record.info

    def heed(notice: Any) -> None:
        # The commit is here but not on the standby that was to hold it too: nobody may be told that it is safe.
        if "synchronous replication" in (notice.message_primary or ""):
            info[UNREPLICATED] = True

    connection.add_notice_handler(heed)
