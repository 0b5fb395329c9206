"""Looking for what is in the way to the server, layer by layer, from this machine outwards."""

from __future__ import annotations

import time

import msgspec

from app.domain.errors import Refusal
from app.domain.instant import SECOND, from_iso
from app.store.ledger import Ledger
from app.sync import trouble
from app.sync.service import Sync
from app.sync.transport import Layer, Transport, TransportFailure, TransportProblem
from app.sync.trouble import Trouble
from app.wire.protocol import PROTOCOL, Capabilities
from app.wire.records import Kind

CLOCK_TOLERANCE = 120 * SECOND
"""A clock that is off by more is worth a word; nothing is refused because of it."""


class Examined(msgspec.Struct, frozen=True, kw_only=True):
    """What was found. ``failed`` is the first layer that does not work, with what to do about it; ``None`` when all do.

    ``clock_offset_ms`` is how far this clock is before the server's, ``answered_in_ms`` how long a request took.
    """

    failed: Trouble | None = None
    server_version: str = ""
    answered_in_ms: int | None = None
    clock_offset_ms: int | None = None


def examine(sync: Sync, ledger: Ledger) -> Examined:
    """Asks the server what it can do, then something that needs a sign-in. Changes nothing on either side.

    Raises :class:`~app.sync.service.NotJoined`.
    """
    try:
        transport = sync.transport()
    except Refusal as refusal:
        sync.account()  # not joined is no layer
        stood = Trouble(layer=Layer.SIGN_IN, title=refusal.title, message=refusal.message, lasting=True)
        return Examined(failed=stood)
    try:
        return _examine(transport, ledger)
    finally:
        transport.close()


def _examine(transport: Transport, ledger: Ledger) -> Examined:
    before, started = ledger.clock.read().wall, time.monotonic()
    try:
        told = transport.capabilities()
    except TransportFailure as failure:
        return Examined(failed=trouble.of_failure(failure))
    except TransportProblem as error:
        return Examined(failed=trouble.of_problem(error))
    found = Examined(
        server_version=told.server_version,
        answered_in_ms=round((time.monotonic() - started) * 1000),
        clock_offset_ms=_offset(told, (before + ledger.clock.read().wall) // 2),
    )
    failed = _version(told) or _sign_in(transport) or _clock(found.clock_offset_ms)
    return msgspec.structs.replace(found, failed=failed)


def _offset(told: Capabilities, now: int) -> int | None:
    try:
        return now - from_iso(told.server_time)
    except ValueError:
        return None


def _version(told: Capabilities) -> Trouble | None:
    if told.protocol.min <= PROTOCOL <= told.protocol.max:
        return None
    return Trouble(
        layer=Layer.VERSION,
        title="This program and the server do not understand each other",
        message=f"The server speaks versions {told.protocol.min} to {told.protocol.max} of the protocol, "
        f"this program {PROTOCOL}. Update the older of the two.",
        lasting=True,
    )


def _sign_in(transport: Transport) -> Trouble | None:
    try:
        transport.snapshot(None, 0, Kind.WORK_TYPE, None, 1)  # as one that starts over: nothing to compare
    except TransportFailure as failure:
        return trouble.of_failure(failure)
    except TransportProblem as error:
        return trouble.of_problem(error)
    return None


def _clock(offset_ms: int | None) -> Trouble | None:
    if offset_ms is None or abs(offset_ms) <= CLOCK_TOLERANCE:
        return None
    minutes = abs(offset_ms) // 60_000
    way = "fast" if offset_ms > 0 else "slow"
    return Trouble(
        layer=Layer.CLOCK,
        title="This machine's clock is wrong",
        message=f"It is {minutes} minutes {way} of the server's. Entries carry its time: set it right.",
    )
