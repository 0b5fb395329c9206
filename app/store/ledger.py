"""The ledger of one profile: opened once, read in snapshots, written one transaction at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from app.domain.clock import Clock
from app.domain.errors import LedgerUnusable
from app.store import reserve, schema
from app.store.changes import ChangeSet
from app.store.db import Db, LedgerFull
from app.store.driver import Driver, load_driver
from app.store.profile import Profile, create_private
from app.store.work import Work

T = TypeVar("T")


class Ledger:
    """A technician's records on this machine.

    Writes go through one connection and take the write lock at once (BEGIN IMMEDIATE); reads go through another
    that cannot write and never takes that lock. Safe to use from several threads, one at a time.
    """

    def __init__(self, profile: Profile, clock: Clock, driver: Driver) -> None:
        self.profile = profile
        self.clock = clock
        self.driver = driver
        path = str(profile.ledger)
        self._lock = threading.RLock()
        self._writer = Db(driver, path)
        # Without a safe shared log a single connection does everything.
        self._reader = Db(driver, path, read_only=True) if driver.wal_is_safe else self._writer

    @classmethod
    def open(cls, profile: Profile, clock: Clock, driver: Driver | None = None) -> Ledger:
        """Opens the ledger of a profile, makes it when there is none, and upgrades an older one.

        Raises :class:`LedgerUnusable` when it is newer than this program, damaged, or cannot be written.
        """
        driver = driver or load_driver()
        profile.prepare()
        create_private(profile.ledger)
        ledger = cls(profile, clock, driver)
        try:
            ledger._bring_to_head()
            reserve.keep(profile.reserve)
        except BaseException:
            ledger.close()
            raise
        return ledger

    def _bring_to_head(self) -> None:
        version = schema.version_of(self._writer)
        if version is None:
            schema.create(self._writer)
        elif version != schema.HEAD:
            schema.refuse_newer(version, self._writer.path)
            from app.store.migrations import upgrade

            upgrade(self._writer, self.profile, self.driver)

    @contextmanager
    def read(self) -> Iterator[Db]:
        """One consistent snapshot for the length of the block."""
        with self._lock, self._reader.transaction("BEGIN"):
            yield self._reader

    def write(self, work: Callable[[Work], object]) -> ChangeSet:
        """Runs ``work`` in one transaction and returns what it changed, once that is on disk.

        Whatever ``work`` raises rolls everything back. On a full disk the reserve is given up and ``work`` runs
        once more, so it must have no effect of its own.
        """
        with self._lock:
            try:
                return self._write(work)
            except LedgerFull:
                if not reserve.give_up(self.profile.reserve):
                    raise
                return self._write(work)

    def _write(self, work: Callable[[Work], object]) -> ChangeSet:
        with self._writer.transaction("BEGIN IMMEDIATE"):
            transaction = Work(self._writer, self.clock.read().wall)
            work(transaction)
            return transaction.finish()

    @property
    def low_on_room(self) -> bool:
        """Whether the disk was full and the reserve is used up: every change may be the last that fits."""
        return not self.profile.reserve.exists()

    def data_version(self) -> int:
        """A number that changes when another connection, also another program's, has committed."""
        with self._lock:
            version: int = self._reader.value("PRAGMA data_version")
            return version

    def close(self) -> None:
        """Closes both connections; the log is checkpointed by the last one."""
        with self._lock:
            if self._reader is not self._writer:
                self._reader.close()
            self._writer.close()


__all__ = ["Ledger", "LedgerUnusable"]
