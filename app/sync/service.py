"""The use cases of sync: join a server, sync now, sign out, look at what is in the way."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import msgspec

from app.domain.errors import Refusal
from app.domain.instant import DAY
from app.settings import CA_FILE, TOKEN_FILE, Settings
from app.store import files, journal, sync_state
from app.store.changes import ChangeSet
from app.store.db import LedgerBusy
from app.store.gate import Gate
from app.store.ledger import Ledger
from app.store.sync_state import Account
from app.store.work import Work
from app.sync import attention, figures, installation, membership, status, trouble
from app.sync.address import Address
from app.sync.attention import Attention
from app.sync.credentials import FileTokens, KeyringTokens, Tokens
from app.sync.engine import Engine
from app.sync.namesakes import Namesakes
from app.sync.report import Report, note_trouble
from app.sync.status import SyncStatus
from app.sync.transport import DeviceTransport, Layer, Transport, TransportFailure, TransportProblem
from app.sync.trouble import Trouble
from app.wire.protocol import EnrolRequest

VERIFY_EVERY = 7 * DAY
_WAIT = 45.0
"""Seconds that joining and signing out wait for a sync under way."""

ROTATE_EVERY = 30 * DAY

Connect = Callable[[Address, str], DeviceTransport]
"""Makes a transport to an address with a token."""


class NotJoined(Refusal):
    """The ledger belongs to no server, or was signed out."""


class SyncRunning(Refusal):
    """Another program of this profile syncs right now."""


class Sync:
    """Sync of one ledger. One thread at a time may call :meth:`run`; the rest may come from any.

    ``client`` tells which version of the program this is, asked when the server is to know. ``tell`` hears of each
    change set that came from the server. ``tokens``, ``connect`` and ``machine`` are replaced in tests.
    """

    def __init__(
        self,
        ledger: Ledger,
        settings: Settings,
        *,
        client: Callable[[], str] = lambda: "",
        tell: Callable[[ChangeSet], object] = lambda _: None,
        tokens: Tokens | None = None,
        connect: Connect | None = None,
        machine: Callable[[], str] = installation.machine_id,
    ) -> None:
        self._ledger = ledger
        self._settings = settings
        self._client = client
        self._tell = tell
        self._given_tokens = tokens
        self._connect: Connect = connect or self._connect_over_http
        self._machine = machine
        self._transport: DeviceTransport | None = None
        self._engine: Engine | None = None
        self._connected_as: Account | None = None
        self.attention = Attention(ledger)
        self.namesakes = Namesakes(ledger)

    def status(self) -> SyncStatus:
        """How it stands, from the ledger alone."""
        with self._ledger.read() as db:
            return status.read(db)

    def join(self, url: str, code: str, *, device_name: str = "", moved: bool = False) -> SyncStatus:
        """Trades an invitation's code for access; what was recorded before is sent with the next sync.

        ``moved`` says that the ledger's own server has a new address. Raises :class:`Refusal` with what is in the way.
        """
        address = Address.read(url)
        with self._alone(_WAIT):
            known = self._account()
            membership.refuse_other_server(known, address, moved=moved)
            installation.settle_in(self._ledger, self._machine)
            device = self._device()
            self._tokens().get(_token_name(address, device))  # a keyring that cannot be used is told before the code is
            answer = membership.enrol(
                self._connect(address, ""),
                address,
                EnrolRequest(
                    code=code.strip(),
                    device_id=device,
                    device_name=device_name or socket.gethostname(),
                    client=self._client(),
                ),
            )
            membership.refuse_other_organisation(known, answer)
            account = membership.account_of(answer, address, device)
            self._tokens().set(_token_name(address, device), answer.token)
            self._ledger.write(lambda work: membership.settle_account(work, account, first=known is None))
            self._disconnect()
        return self.status()

    def run(self, *, up: bool = True, down: bool = True, verify: bool = False) -> Report:
        """Syncs now. Raises :class:`NotJoined`, :class:`SyncRunning`, and what the ledger or the keyring refuses."""
        with self._alone():
            account = self._joined()
            if installation.settle_in(self._ledger, self._machine) or account.device != self._device():
                return self._not_possible(trouble.NEW_DEVICE)
            if self._engine is not None and account == self._connected_as:
                report = self._run(self._engine, up=up, down=down, verify=verify)
                if report.trouble is None or report.trouble.layer is not Layer.SIGN_IN:
                    return report
            # Another program may have joined anew: the keyring knows.
            self._disconnect()
            engine = self._connected(account)
            if engine is None:
                return self._not_possible(trouble.NO_TOKEN)
            return self._run(engine, up=up, down=down, verify=verify)

    def _run(self, engine: Engine, *, up: bool, down: bool, verify: bool) -> Report:
        report = engine.run(up=up, down=down)
        if report.trouble is None and (verify or self._verify_is_due()):
            report = engine.verify(report)
        if report.trouble is None:
            if (
                down
                and self._transport is not None
                and (changes := figures.fetch_if_due(self._ledger, self._transport))
            ):
                self._tell(changes)
            self._rotate_if_due()
        return report

    def _rotate_if_due(self) -> None:
        """Trades the token for a new one once a month. Whatever goes wrong on the way, the present one still holds."""
        account, transport = self._connected_as, self._transport
        with self._ledger.read() as db:
            last = sync_state.contact(db).token_at
        now = self._ledger.clock.read().wall
        if account is None or transport is None or (last is not None and 0 <= now - last < ROTATE_EVERY):
            return
        try:
            token = transport.rotate()
            self._tokens().set(_token_name(Address.read(account.server), account.device), token)
        except (TransportFailure, TransportProblem, Refusal):
            return  # with the next run

        def work(work: Work) -> None:
            contact = msgspec.structs.replace(sync_state.contact(work.db), token_at=work.at)
            sync_state.set_contact(work.db, contact)

        self._ledger.write(work)
        self._disconnect()

    def sign_out(self, export_to: Path | None = None) -> SyncStatus:
        """Forgets the token; the ledger stays as it is. Refuses while the server lacks something, unless that is
        exported first."""
        with self._alone(_WAIT):
            account = self._joined()
            with self._ledger.read() as db:
                left = journal.unsent(db)
            if left and export_to is None:
                raise Refusal(
                    "Not everything is sent",
                    f"The server does not have {_counted(len(left))} of yours. Sync first, or give them to a file with "
                    "“wrenchtime signout --export FILE”. They stay in the ledger either way.",
                )
            if export_to is not None:
                self._export(export_to)
            self._leave(account)
            self._tokens().delete(_token_name(Address.read(account.server), account.device))
            signed_out = msgspec.structs.replace(account, signed_out=True)
            self._ledger.write(lambda work: sync_state.set_account(work.db, signed_out))
            self._disconnect()
        return self.status()

    def export(self, path: Path) -> int:
        """Writes what the server does not have to a JSON file; how many changes that are."""
        return self._export(path)

    def account(self) -> Account:
        """Whom this ledger belongs to; raises :class:`NotJoined`."""
        return self._joined()

    def transport(self) -> Transport:
        """A connection of its own for whoever looks for what is wrong. Close it."""
        account = self._joined()
        return self._connect(Address.read(account.server), self._token(account) or "")

    def close(self) -> None:
        """Ends the connection; a request under way fails."""
        self._disconnect()

    @contextmanager
    def _alone(self, wait: float = 0) -> Iterator[None]:
        """Nobody else syncs this profile inside: neither the desktop program nor a command."""
        gate = Gate(self._ledger.profile.folder / "sync")
        with ExitStack() as held:
            held.callback(gate.close)
            try:
                held.enter_context(gate.alone(wait))
            except LedgerBusy as error:
                raise SyncRunning("Sync is running", "Another Wrenchtime of this profile syncs right now.") from error
            yield

    def _account(self) -> Account | None:
        with self._ledger.read() as db:
            return sync_state.account(db)

    def _joined(self) -> Account:
        account = self._account()
        if account is None:
            raise NotJoined("No server", "This ledger belongs to no server. Join one with “wrenchtime join URL CODE”.")
        if account.signed_out:
            raise NotJoined(
                "Signed out", f"Join {account.server} again with “wrenchtime join {account.server} CODE” to sync."
            )
        return account

    def _device(self) -> str:
        with self._ledger.read() as db:
            return str(db.value("SELECT id FROM device"))

    def _tokens(self) -> Tokens:
        if self._given_tokens is not None:
            return self._given_tokens
        if self._settings.get(TOKEN_FILE):
            return FileTokens(self._ledger.profile.folder / "token")
        return KeyringTokens()

    def _token(self, account: Account) -> str | None:
        return self._tokens().get(_token_name(Address.read(account.server), account.device))

    def _connected(self, account: Account) -> Engine | None:
        token = self._token(account)
        if token is None:
            return None
        self._transport = self._connect(Address.read(account.server), token)
        self._engine = Engine(self._ledger, self._transport, tell=self._tell)
        self._connected_as = account
        return self._engine

    def _disconnect(self) -> None:
        transport, self._transport, self._engine = self._transport, None, None
        if transport is not None:
            transport.close()

    def _connect_over_http(self, address: Address, token: str) -> DeviceTransport:
        from app.sync.http import HttpTransport

        return HttpTransport(
            address, token=token, device=self._device, client=self._client(), ca_file=self._settings.get(CA_FILE)
        )

    def _leave(self, account: Account) -> None:
        """Tells the server, if it can be reached; without its token the device has no access either way."""
        token = self._token(account)
        if token is None:
            return
        transport = self._connect(Address.read(account.server), token)
        with suppress(TransportFailure, TransportProblem):
            transport.leave()
        transport.close()

    def _verify_is_due(self) -> bool:
        with self._ledger.read() as db:
            last = sync_state.contact(db).verified_at
        return last is None or not 0 <= self._ledger.clock.read().wall - last < VERIFY_EVERY

    def _not_possible(self, stood: Trouble) -> Report:
        report = Report(up=stood, down=stood)
        self._ledger.write(lambda work: note_trouble(work, stood))
        return report

    def _export(self, path: Path) -> int:
        with self._ledger.read() as db:
            left = journal.unsent(db)
        document = {"wrenchtime": 1, "unsent": attention.export(left)}
        try:
            files.write_private(path.absolute(), msgspec.json.format(msgspec.json.encode(document), indent=2))
        except OSError as error:
            raise Refusal("The file cannot be written", f"{path}: {error.strerror}.") from error
        return len(left)


def _token_name(address: Address, device: str) -> str:
    return f"{address.shown} {device}"


def _counted(number: int) -> str:
    return "one change" if number == 1 else f"{number} changes"
