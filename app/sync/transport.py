"""The port to the server, and the two ways in which a request can fail."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from app.wire.protocol import (
    Capabilities,
    ChangesAnswer,
    EnrolAnswer,
    EnrolRequest,
    FiguresAnswer,
    Problem,
    PushAnswer,
    PushRequest,
    SnapshotAnswer,
    VerifyAnswer,
    VerifyRequest,
    Witness,
)
from app.wire.records import Kind


class Layer(StrEnum):
    """Where it fails, from the machine outwards."""

    NAME = "name-resolution"
    PROXY = "proxy"
    PORTAL = "captive-portal"
    CERTIFICATE = "certificate"
    CLOCK = "clock"
    CONNECTION = "connection"
    TIMEOUT = "timeout"
    SIGN_IN = "sign-in"
    SERVER = "server"
    VERSION = "version"
    ANSWER = "answer"


class TransportProblem(Exception):
    """The server answered with a problem. ``retry_after`` is in seconds, the least it wants us to wait."""

    def __init__(self, problem: Problem, retry_after: float | None = None) -> None:
        super().__init__(f"{problem.type}: {problem.title}")
        self.problem = problem
        self.retry_after = retry_after


class TransportFailure(Exception):
    """No answer that can be trusted came; whether the request was carried out is not known.

    ``message`` is a sentence for a person.
    """

    def __init__(self, layer: Layer, message: str, retry_after: float | None = None) -> None:
        super().__init__(f"{layer}: {message}")
        self.layer = layer
        self.message = message
        self.retry_after = retry_after


class Transport(Protocol):
    """The requests of the sync protocol. Each raises :class:`TransportProblem` or :class:`TransportFailure`."""

    def capabilities(self) -> Capabilities:
        """What the server can do; asked without a token."""
        ...

    def enrol(self, request: EnrolRequest) -> EnrolAnswer:
        """Trades a code for a token; asked without one."""
        ...

    def push(self, request: PushRequest) -> PushAnswer:
        """Sends mutations."""
        ...

    def changes(self, tip: Witness | None, acked_seq: int, cursor: str, limit: int) -> ChangesAnswer:
        """Rows that changed after the cursor."""
        ...

    def snapshot(
        self, tip: Witness | None, acked_seq: int, kind: Kind, after: str | None, limit: int
    ) -> SnapshotAnswer:
        """A page of all rows of a kind, those with ids after the given one."""
        ...

    def verify(self, request: VerifyRequest) -> VerifyAnswer:
        """Compares what both sides hold."""
        ...

    def close(self) -> None:
        """Ends it; requests after this fail."""
        ...


class DeviceTransport(Transport, Protocol):
    """What a device can ask beside the requests of sync: for figures, and about its own access."""

    def figures(self, after: str | None, limit: int) -> FiguresAnswer:
        """A page of what agreements have used, those with ids after the given one."""
        ...

    def rotate(self) -> str:
        """A new token; the present one is good until the new one is first used."""
        ...

    def leave(self) -> None:
        """Gives the access back."""
        ...
