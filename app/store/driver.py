"""Which SQLite library opens the ledger.

SQLite before 3.51.3 can lose committed data when two connections checkpoint a write-ahead log at the same time.
The ``sqlcipher3`` wheel brings a newer one. Where it cannot be loaded the standard library's is used on a single
connection without a write-ahead log, and the user is told.
"""

from __future__ import annotations

from types import ModuleType
from typing import Any

import msgspec

SAFE_WAL_VERSION = (3, 51, 3)

BUSY_SECONDS = 5.0
"""How long a statement waits for another program."""


class Driver(msgspec.Struct, frozen=True):
    """A DB-API module with its SQLite version, and whether its write-ahead log may be shared."""

    module: ModuleType
    version: tuple[int, ...]

    @property
    def wal_is_safe(self) -> bool:
        return self.version >= SAFE_WAL_VERSION

    @property
    def notice(self) -> str | None:
        """What to tell the user about a library too old for the fast mode."""
        if self.wal_is_safe:
            return None
        shown = ".".join(map(str, self.version))
        return (
            f"SQLite {shown} is older than 3.51.3, so the ledger runs in a slower safe mode. "
            "Install the “sqlcipher3” package to get the newer one."
        )

    def connect(self, path: str, *, read_only: bool = False) -> Any:
        """A connection that leaves transactions to us; it waits up to :data:`BUSY_SECONDS` for another writer."""
        target = f"file:{_quoted(path)}?mode={'ro' if read_only else 'rw'}"
        return self.module.connect(
            target,
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            cached_statements=256,
            check_same_thread=False,
        )


def _quoted(path: str) -> str:
    """The path as SQLite's URI form wants it; a Windows drive gets its leading slash."""
    text = path.replace("\\", "/").replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    return f"/{text}" if text[1:2] == ":" else text


def load_driver() -> Driver:
    """The newest SQLite at hand."""
    try:
        from sqlcipher3 import dbapi2
    except ImportError:
        return standard_driver()
    return Driver(dbapi2, dbapi2.sqlite_version_info)


def standard_driver() -> Driver:
    """The standard library's SQLite."""
    import sqlite3

    return Driver(sqlite3, sqlite3.sqlite_version_info)
