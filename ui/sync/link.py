"""The desktop program's end of sync: runs it once a server is joined, and takes what people ask of it.

Nothing here waits: what needs the network or the keyring runs aside, what needs the ledger alone is a gesture on the
desk, and the thread of sync reports through the runner.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from app.bootstrap import Services
from app.domain.errors import Refusal
from app.settings import CA_FILE, TOKEN_FILE
from app.store.changes import ChangeSet
from app.sync.loop import SyncLoop
from app.sync.namesakes import Offered
from app.sync.report import Report
from app.sync.service import Sync
from app.sync.status import SyncStatus
from app.tracking.subject import Named, Subject
from app.wire.records import Fields
from ui.desk import Desk
from ui.glance import Glance
from ui.runner import Runner
from ui.sync.refusals import Shown, read_refusals

Failed = Callable[[Exception], None]


class Joining(msgspec.Struct, frozen=True, kw_only=True):
    """What a person gives to join a server. ``ca_file`` is empty where the system's certificates are enough;
    ``token_file`` keeps the access in a file instead of the keyring."""

    url: str
    code: str
    ca_file: str = ""
    token_file: bool = False
    moved: bool = False


class Link(QObject):
    """Sync for the windows. Lives in the main thread.

    How it stands is part of every glance. ``running`` says whether a sync that a person asked for is under way;
    ``refused`` carries what the ledger or the keyring refused the last run, or ``None`` when it went through.
    """

    running = Signal(bool)
    refused = Signal(object)

    def __init__(self, desk: Desk, runner: Runner, sync: Sync, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._runner = runner
        self._sync = sync
        self._loop: SyncLoop | None = None
        self._busy = False
        self._wish = 0
        self._closed = False
        self._ran = runner.inlet(self._took_its_turn, self)
        self.refusal: Refusal | None = None
        desk.glanced.connect(self._glanced)

    @property
    def busy(self) -> bool:
        """Whether a sync that a person asked for is under way."""
        return self._busy

    def begin(self) -> None:
        """Syncs from now on, if a server is joined or as soon as one is."""
        self._glanced(self._desk.glance)

    def close(self) -> None:
        """Ends the thread. What it has not sent is sent next time."""
        self._closed = True
        if self._loop is None:
            self._sync.close()
        else:
            self._loop.close()

    def sync_now(self) -> None:
        """A person asked for it, whatever failed before."""
        if self._loop is not None:
            self._wish = self._loop.now()
            self._set_busy(True)

    def network_up(self) -> None:
        """The network is back, or the machine woke up."""
        if self._loop is not None:
            self._loop.network_up()

    def join(self, wanted: Joining, then: Callable[[SyncStatus], None], failed: Failed, owner: QObject) -> None:
        """Joins a server, and sends what was recorded before."""
        sync = self._sync

        def joined(status: SyncStatus) -> None:
            self._start()
            self.sync_now()
            self._desk.refresh()
            then(status)

        def join(_kept: ChangeSet) -> None:
            self._runner.aside(lambda: sync.join(wanted.url, wanted.code, moved=wanted.moved), joined, failed, owner)

        self._desk.do(partial(prepare, wanted=wanted), join, failed, owner)

    def sign_out(self, export_to: Path | None, then: Callable[[], None], failed: Failed, owner: QObject) -> None:
        """Signs out; refuses while something is unsent, unless it is exported first."""
        sync = self._sync

        def done(_status: SyncStatus) -> None:
            self._desk.refresh()
            then()

        self._runner.aside(lambda: sync.sign_out(export_to), done, failed, owner)

    def export(self, path: Path, then: Callable[[int], None], failed: Failed, owner: QObject) -> None:
        """Writes what the server does not have to a file; ``then`` gets how many changes that are."""
        sync = self._sync
        self._runner.aside(lambda: sync.export(path), then, failed, owner)

    def list_refused(self, then: Callable[[list[Shown]], None], owner: QObject) -> None:
        """What the server refused and nobody has decided on."""
        self._desk.ask(lambda services: read_refusals(services, self._sync.attention), then, owner=owner)

    def list_alike(self, then: Callable[[list[Offered]], None], owner: QObject) -> None:
        """The customers made here that may be there twice."""
        self._desk.ask(lambda _services: self._sync.namesakes.list(), then, owner=owner)

    def join_customers(self, mine_id: str, failed: Failed, owner: QObject) -> None:
        """A customer made here is one with the company's."""
        self._decide(lambda: self._sync.namesakes.join(mine_id), failed, owner)

    def keep_customers_apart(self, mine_id: str, failed: Failed, owner: QObject) -> None:
        """They are two customers."""
        self._decide(lambda: self._sync.namesakes.keep_apart(mine_id), failed, owner)

    def resend(self, mid: str, changes: Fields, failed: Failed, owner: QObject) -> None:
        """Sends a refused change again, with other values for some fields."""
        self._decide(lambda: self._sync.attention.resend(mid, changes), failed, owner)

    def reassign(self, mid: str, subject: Subject | Named, failed: Failed, owner: QObject) -> None:
        """Sends a refused entry again, for another task or customer."""
        self._decide(lambda: self._sync.attention.reassign(mid, subject), failed, owner)

    def replace(self, mid: str, work_type_id: str, failed: Failed, owner: QObject) -> None:
        """Has a work type of the company stand for those that this ledger brought along."""
        self._decide(lambda: self._sync.attention.replace(mid, work_type_id), failed, owner)

    def keep(self, mid: str, failed: Failed, owner: QObject) -> None:
        """Keeps a refused change on this machine only."""
        self._decide(lambda: self._sync.attention.keep(mid), failed, owner)

    def drop(self, mid: str, failed: Failed, owner: QObject) -> None:
        """Lets a refused change go; the ledger shows what the server has."""
        self._decide(lambda: self._sync.attention.drop(mid), failed, owner)

    def _decide(self, decision: Callable[[], ChangeSet], failed: Failed, owner: QObject) -> None:
        self._desk.do(lambda _services: decision(), failed=failed, owner=owner)

    @Slot(object)
    def _glanced(self, glance: Glance) -> None:
        if self._closed:
            return
        if not glance.sync.joined:
            self._set_busy(False)
            return
        self._start()
        if self._loop is not None and glance.sync.to_send:
            self._loop.changed()

    def _start(self) -> None:
        # Every poll would be in vain before a server is joined, so the thread begins with it.
        if self._loop is not None or self._closed:
            return
        self._loop = SyncLoop(self._sync, ran=self._ran)
        self._loop.start()

    def _took_its_turn(self, told: Report | Refusal) -> None:
        self.refusal = told if isinstance(told, Refusal) else None
        if self._loop is not None and self._loop.fulfilled >= self._wish:
            self._set_busy(False)
        self._desk.refresh()
        self.refused.emit(self.refusal)

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.running.emit(busy)


def prepare(services: Services, wanted: Joining) -> ChangeSet:
    """Stores how the server is reached and where the access is kept; no sample data is taken to a company's server."""
    settings, changes = services.settings, ChangeSet()
    if services.samples.present():
        changes = services.samples.remove()
    if settings.get(CA_FILE) != wanted.ca_file:
        changes = settings.set(CA_FILE, wanted.ca_file)
    if settings.get(TOKEN_FILE) != wanted.token_file:
        changes = settings.set(TOKEN_FILE, wanted.token_file)
    return changes
