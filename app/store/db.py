"""One connection to a ledger file, set up for durability, speaking SQL.

The driver's errors are told apart here, once: no room, busy, damaged, not allowed.
"""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

from app.domain.errors import LedgerUnusable, Refusal
from app.store.driver import BUSY_SECONDS, Driver

_LOG_INDEX = 64 * 1024
"""The index of the log grows by half of this many bytes at a time."""

_LOOK_AGAIN = 0.002

Row = tuple[Any, ...]
Parameters = Sequence[Any] | dict[str, Any]


class LedgerFull(LedgerUnusable):
    """The disk has no room for a change."""


class LedgerDamaged(LedgerUnusable):
    """The file is not a whole SQLite database any more."""


class LedgerBusy(Refusal):
    """Another program kept the ledger locked for longer than we wait."""


class Db:
    """A connection with its pragmas set.

    ``synchronous`` is set before the journal mode, because the switch itself may unlink a journal. A small
    automatic checkpoint keeps the log short, so that a full disk is noticed late and a start stays quick.
    """

    def __init__(self, driver: Driver, path: str, *, read_only: bool = False) -> None:
        self._driver = driver
        self.path = path
        self._told_apart = _ToldApart(driver.module.Error, path)
        with self._told_apart:
            self._connection = driver.connect(path)
            try:
                for pragma in _pragmas(driver, read_only):
                    self._connection.execute(pragma)
            except driver.module.Error:
                self._connection.close()
                raise

    def run(self, sql: str, parameters: Parameters = ()) -> int:
        """Executes one statement; the number of rows it changed."""
        with self._told_apart:
            return int(self._connection.execute(sql, parameters).rowcount)

    def run_many(self, sql: str, parameters: Sequence[Parameters]) -> None:
        """Executes one statement for each set of parameters."""
        with self._told_apart:
            self._connection.executemany(sql, parameters)

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """All rows of a query."""
        with self._told_apart:
            return list(self._connection.execute(sql, parameters))

    def stream(self, sql: str, parameters: Parameters = ()) -> Iterator[Row]:
        """The rows of a query one after the other, for results that should not be held whole."""
        with self._told_apart:
            yield from self._connection.execute(sql, parameters)

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """The first row of a query, or ``None``."""
        with self._told_apart:
            found: Row | None = self._connection.execute(sql, parameters).fetchone()
            return found

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """The first column of the first row, or ``None``."""
        row = self.row(sql, parameters)
        return None if row is None else row[0]

    @property
    def in_transaction(self) -> bool:
        return bool(self._connection.in_transaction)

    def close(self) -> None:
        self._connection.close()

    @contextmanager
    def transaction(self, begin: str) -> Iterator[None]:
        """Runs the block between ``begin`` and COMMIT; any error rolls everything back."""
        if begin == "BEGIN IMMEDIATE":
            self._take_turn()
        else:
            self.run(begin)
        try:
            yield
            self.run("COMMIT")
        except BaseException:
            # A full disk has SQLite roll back by itself.
            if self.in_transaction:
                self.run("ROLLBACK")
            raise

    def _take_turn(self) -> None:
        """Takes the write lock, waiting for another program as long as ``BUSY_SECONDS``.

        SQLite itself looks again ever more seldom, up to ten times a second only, so that a program that writes much
        (an import) would turn away one that wants to store a single start.
        """
        deadline = time.monotonic() + BUSY_SECONDS
        self.run("PRAGMA busy_timeout=0")
        try:
            while True:
                try:
                    self.run("BEGIN IMMEDIATE")
                    return
                except LedgerBusy:
                    if time.monotonic() >= deadline:
                        raise
                time.sleep(_LOOK_AGAIN)
        finally:
            self.run(f"PRAGMA busy_timeout={BUSY_SECONDS * 1_000:.0f}")


class _ToldApart:
    """Turns the driver's errors into ours around a statement. One for all statements: a start runs a dozen of them."""

    __slots__ = ("_error", "_path")

    def __init__(self, error: type[Exception], path: str) -> None:
        self._error = error
        self._path = path

    def __enter__(self) -> None:
        """There is nothing to prepare."""

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if isinstance(error, self._error) and (known := explained(error, self._path)) is not None:
            raise known from error
        if isinstance(error, UnicodeEncodeError):
            raise Refusal(
                "A character that is none",
                "The text holds half a character, which no program can store. Type that part anew.",
            ) from error


def _pragmas(driver: Driver, read_only: bool) -> Iterator[str]:
    yield "PRAGMA synchronous=FULL"
    yield f"PRAGMA journal_mode={'WAL' if driver.wal_is_safe else 'TRUNCATE'}"
    yield "PRAGMA wal_autocheckpoint=200"
    yield "PRAGMA foreign_keys=ON"
    if driver.wal_is_safe:
        # An old library takes its own full-text index in our triggers for unsafe.
        yield "PRAGMA trusted_schema=OFF"
    yield "PRAGMA cell_size_check=ON"
    yield "PRAGMA mmap_size=0"
    if sys.platform == "darwin":
        yield "PRAGMA fullfsync=1"
        yield "PRAGMA checkpoint_fullfsync=1"
    if read_only:
        yield "PRAGMA query_only=ON"


def explained(error: BaseException | None, path: str) -> Refusal | None:
    """The driver's error in our words; ``None`` for one that points to a mistake of ours."""
    text = str(error)
    if "full" in text or ("disk I/O" in text and _no_room(path)):
        return LedgerFull(
            "No room left",
            f"The disk that holds {path} is full, so the change was not stored. Free some space.",
        )
    if "locked" in text or "busy" in text:
        return LedgerBusy("The ledger is busy", f"Another program is writing to {path}. Try again in a moment.")
    if "malformed" in text or "not a database" in text or "encrypted" in text:
        return LedgerDamaged("The ledger is damaged", f"{path} is not a whole database any more ({text}).")
    if "readonly" in text or "read-only" in text or "unable to open" in text or "disk I/O" in text:
        return LedgerUnusable(
            "The ledger cannot be written", f"{path}: {text}. Check that the folder exists and is yours."
        )
    return None


def _no_room(path: str) -> bool:
    """Whether the disk is too full for the log's index, about which SQLite only says that it failed."""
    try:
        return shutil.disk_usage(Path(path).parent).free < _LOG_INDEX
    except OSError:
        return False
