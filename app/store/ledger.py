"""The ledger of one profile: opened once, read in snapshots, written one transaction at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import NamedTuple

from app.domain.clock import Clock
from app.domain.errors import LedgerUnusable, Refusal
from app.domain.gestures import Gesture
from app.store import files, notices, reserve, schema
from app.store.changes import ChangeSet
from app.store.db import Db, LedgerBusy, LedgerDamaged, LedgerFull
from app.store.driver import Driver, load_driver
from app.store.gate import Gate
from app.store.profile import Profile, create_private
from app.store.recovery import former_life
from app.store.work import Work


class LedgerRepaired(Refusal):
    """The ledger was found damaged while it was read, and has been repaired: ask once more."""


class _Connections(NamedTuple):
    """One to write, one that only reads, to the same file."""

    writer: Db
    reader: Db
    file: files.Identity | None

    def close(self) -> None:
        if self.reader is not self.writer:
            self.reader.close()
        self.writer.close()


class _Together:
    """A block whose gestures are one: of which thread, and the number of the latest of them."""

    def __init__(self, thread: int) -> None:
        self.thread = thread
        self.latest: int | None = None


class Ledger:
    """A technician's records on this machine.

    Writes go through one connection and take the write lock at once (BEGIN IMMEDIATE); reads go through another
    that cannot write and never takes that lock. Safe to use from several threads, one at a time.

    Another program may put a repaired file in the ledger's place at any time. Reads and writes notice that and
    follow; a write cannot fall between, because it passes through the gate.
    """

    def __init__(self, profile: Profile, clock: Clock, driver: Driver) -> None:
        self.profile = profile
        self.clock = clock
        self.driver = driver
        self._lock = threading.RLock()
        self._gate = Gate(profile.gate)
        self._seen: files.Identity | None = None
        self._connections: _Connections | None = None
        self._together: _Together | None = None

    @classmethod
    def open(cls, profile: Profile, clock: Clock, driver: Driver | None = None) -> Ledger:
        """Opens the ledger of a profile, makes it when there is none, upgrades an older one, repairs a damaged one.

        Raises :class:`LedgerUnusable` when it is newer than this program, beyond repair, or cannot be written.
        """
        profile.prepare()
        ledger = cls(profile, clock, driver or load_driver())
        try:
            ledger._begin()
        except BaseException:
            ledger.close()
            raise
        return ledger

    @contextmanager
    def read(self) -> Iterator[Db]:
        """One consistent snapshot for the length of the block."""
        with self._lock:
            reader = self._current().reader
            try:
                with reader.transaction("BEGIN"):
                    yield reader
            except LedgerDamaged as found:
                self.repair(found)
                raise LedgerRepaired(
                    "The ledger was repaired",
                    "It was found damaged just now and has been repaired. Do that once more, and read the notice "
                    "on what was recovered.",
                ) from found

    def write(self, work: Callable[[Work], object], gesture: Gesture | None = None) -> ChangeSet:
        """Runs ``work`` in one transaction and returns what it changed, once that is on disk.

        What a technician does to records is a ``gesture``, and can be undone; what the program or a server does is not.

        Whatever ``work`` raises rolls everything back. On a full disk the reserve is given up, a damaged ledger is
        repaired, and ``work`` runs once more, so it must have no effect of its own.
        """
        with self._lock:
            try:
                return self._write(work, gesture)
            except LedgerFull:
                if not reserve.give_up(self.profile.reserve):
                    raise
                return self._write(work, gesture, and_then=_note_full_disk)
            except LedgerDamaged as found:
                self.repair(found)
                return self._write(work, gesture)

    def _write(
        self,
        work: Callable[[Work], object],
        gesture: Gesture | None,
        and_then: Callable[[Work], object] | None = None,
    ) -> ChangeSet:
        with self._gate.shared():
            writer = self._current().writer
            with writer.transaction("BEGIN IMMEDIATE"):
                schema.require_head(writer)
                transaction = Work(writer, self.clock.read().wall)
                work(transaction)
                number = None
                together = self._together if self._together and self._together.thread == threading.get_ident() else None
                if gesture is not None:
                    number = transaction.remember(gesture, after=together.latest if together else None)
                if and_then:
                    and_then(transaction)
                changes = transaction.finish()
            if together is not None and number is not None:
                together.latest = number
            return changes

    @contextmanager
    def together(self) -> Iterator[None]:
        """Makes all gestures that this thread writes inside the block one, which is undone as a whole.

        Each write is a transaction of its own all the same, on disk when it returns.
        """
        outer, self._together = self._together, self._together or _Together(threading.get_ident())
        try:
            yield
        finally:
            self._together = outer

    @property
    def low_on_room(self) -> bool:
        """Whether the disk was full and the reserve is used up: every change may be the last that fits."""
        return not reserve.is_there(self.profile.reserve)

    def restore_reserve(self) -> bool:
        """Makes the reserve again if the disk has room for it, and takes the notice back; whether it is there."""
        there = reserve.keep(self.profile.reserve)
        if there:
            with self.read() as db:
                noticed = notices.exists(db, reserve.NOTICE)
            if noticed:
                self.write(lambda work: notices.dismiss(work.db, reserve.NOTICE))
        return there

    def data_version(self) -> int:
        """A number that changes when another program has committed, and not with what is written here."""
        with self._lock:
            version: int = self._current().writer.value("PRAGMA data_version")
            return version

    def repair(self, found: LedgerDamaged) -> None:
        """Sets the damaged file aside, recovers what can be, and goes on with the result.

        Where another program was quicker, this one goes on with what that recovered. A second damage right after
        is raised: nothing is tried in a loop.
        """
        with self._lock:
            if self._connections is not None and self._connections.writer.in_transaction:
                raise found  # met by a read inside a write: the write will see to it
            self._disconnect()
            with self._gate.alone():
                if files.identity(self.profile.ledger) == self._seen:
                    from app.store.recovery import damage

                    damage.recover(self.profile, self.driver, self.clock.read(), found)
            self._connections = self._connect()

    def close(self) -> None:
        """Closes both connections; the log is checkpointed by the last one."""
        with self._lock:
            self._disconnect()
            self._gate.close()

    def _begin(self) -> None:
        """Connects, if need be after a repair, or with the room of the reserve."""
        try:
            self._connections = self._connect()
        except LedgerDamaged as found:
            self.repair(found)
        except LedgerFull:
            if not reserve.give_up(self.profile.reserve):
                raise
            self._connections = self._connect()
            self.write(_note_full_disk)
        if self.profile.repair.exists():
            self._clear_away()
        if not reserve.is_there(self.profile.reserve):
            self.restore_reserve()

    def _clear_away(self) -> None:
        """Removes what a repair left that was killed when it was all but done; one under way is left alone."""
        import shutil

        with suppress(LedgerBusy), self._gate.alone(wait=0):
            shutil.rmtree(self.profile.repair, ignore_errors=True)

    def _connect(self) -> _Connections:
        profile, path = self.profile, str(self.profile.ledger)
        # Which file it is comes first: should it prove damaged, this is the one to be set aside.
        self._seen = files.identity(profile.ledger)
        version = schema.version_in(self.driver, path) if self._seen else None
        if version is None:
            former_life.refuse_a_new_ledger(profile)
            create_private(profile.ledger)
            self._seen = files.identity(profile.ledger)
        elif version != schema.HEAD:
            self._upgrade()
        writer = Db(self.driver, path)
        try:
            if version is None:
                schema.create(writer)
            former_life.refuse_an_older_ledger(profile, writer)
            # Without a safe shared log a single connection does everything.
            reader = Db(self.driver, path, read_only=True) if self.driver.wal_is_safe else writer
        except BaseException:
            writer.close()
            raise
        return _Connections(writer, reader, self._seen)

    def _upgrade(self) -> None:
        with self._gate.alone():
            # Another program may have done it while this one waited.
            version = schema.version_in(self.driver, str(self.profile.ledger))
            if version is None or version == schema.HEAD:
                return
            schema.refuse_newer(version, str(self.profile.ledger))
            from app.domain.days import date_of
            from app.store.migrations import upgrade

            now = self.clock.read()
            upgrade(self.profile, self.driver, version, date_of(now.wall, now.zone))

    def _current(self) -> _Connections:
        """The connections; made anew when another program has put a repaired file in the ledger's place."""
        if self._connections is None or files.identity(self.profile.ledger) != self._connections.file:
            self._disconnect()
            self._connections = self._connect()
        return self._connections

    def _disconnect(self) -> None:
        if self._connections is not None:
            self._connections.close()
            self._connections = None


def _note_full_disk(work: Work) -> None:
    notices.post(work.db, reserve.NOTICE, work.at, reserve.TITLE, reserve.MESSAGE)
    work.prefer()


__all__ = ["Ledger", "LedgerRepaired", "LedgerUnusable"]
