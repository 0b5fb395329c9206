"""Sync over HTTP: ``/sync/v1``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

from litestar import Router, get, post
from litestar.di import NamedDependency
from litestar.params import FromQuery, JSONBody, QueryParameter

from app.wire.addresses import CAPABILITIES, CHANGES, PUSH, SNAPSHOT, VERIFY, witness_of
from app.wire.protocol import (
    MAX_PAGE,
    Capabilities,
    ChangesAnswer,
    PushAnswer,
    PushRequest,
    SnapshotAnswer,
    VerifyAnswer,
    VerifyRequest,
    Witness,
)
from app.wire.records import Kind
from server import problems
from server.sync.device import DeviceIdentity
from server.sync.reading import read_push
from server.sync.service import SyncService
from server.web.document import PROBLEMS
from server.web.strict import Strict

Tip = Annotated[
    str | None,
    QueryParameter(
        description="The newest witness the device ever got, as `81226.b1d0…`.", pattern=r"^[0-9]{1,18}\.[^\x00]+$"
    ),
]
Acked = Annotated[int, QueryParameter(description="The highest of its mutations that has an outcome.", ge=0, le=2**62)]
Limit = Annotated[int, QueryParameter(description="Rows at most.", ge=1, le=MAX_PAGE)]


class PushBody(Strict[PushRequest]):
    """Read mutation by mutation, so that one that cannot be read does not take the others with it."""

    def decode_bytes(self, value: bytes) -> Any:
        return read_push(value)


def sync_router(sync: SyncService, note_pushed: Callable[[PushAnswer], None]) -> Router:
    """The routes of sync; ``note_pushed`` is told every answer to a push."""

    @get(CAPABILITIES, summary="What the server can do", sync_to_thread=False)
    def capabilities() -> Capabilities:
        """Told to anybody who asks, so that a device can see whom it speaks with before it joins."""
        return sync.capabilities()

    @post(
        PUSH,
        dto=PushBody,
        return_dto=None,
        status_code=200,
        summary="Send changes",
        sync_to_thread=True,
        opt={PROBLEMS: (409, 422)},
    )
    def push(data: JSONBody[PushRequest], device: NamedDependency[DeviceIdentity]) -> PushAnswer:
        """Takes a device's mutations in order. Each gets exactly one outcome; those sent before get theirs again."""
        answer = sync.push(device, data)
        note_pushed(answer)
        return answer

    @get(CHANGES, summary="What changed since", sync_to_thread=True, opt={PROBLEMS: (409, 410)})
    def changes(
        device: NamedDependency[DeviceIdentity],
        cursor: FromQuery[str] = "",
        tip: Tip = None,
        acked_seq: Acked = 0,
        limit: Limit = 500,
    ) -> ChangesAnswer:
        """Rows that changed after the cursor. Without a cursor a snapshot must come first."""
        return sync.changes(device, _witness(tip), acked_seq, cursor or None, limit)

    @get(SNAPSHOT, summary="All records of a kind", sync_to_thread=True, opt={PROBLEMS: (409, 410)})
    def snapshot(
        device: NamedDependency[DeviceIdentity],
        *,
        part: FromQuery[Kind],
        after: FromQuery[str] = "",
        tip: Tip = None,
        acked_seq: Acked = 0,
        limit: Limit = MAX_PAGE,
    ) -> SnapshotAnswer:
        """A page of the live records of a kind, by id."""
        return sync.snapshot(device, _witness(tip), acked_seq, part, after or None, limit)

    @post(
        VERIFY,
        dto=Strict[VerifyRequest],
        return_dto=None,
        status_code=200,
        summary="Compare",
        sync_to_thread=True,
        opt={PROBLEMS: (409, 410)},
    )
    def verify(data: JSONBody[VerifyRequest], device: NamedDependency[DeviceIdentity]) -> VerifyAnswer:
        """Compares what the device holds with what is here, when nothing has changed since its cursor."""
        return sync.verify(device, data)

    return Router("/", route_handlers=[capabilities, push, changes, snapshot, verify], tags=["Sync"])


def _witness(text: str | None) -> Witness | None:
    if not text:
        return None
    try:
        return witness_of(text)
    except ValueError as error:
        raise problems.malformed("“tip” is not a witness.") from error
