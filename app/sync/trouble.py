"""What stands in the way, in words for a person."""

from __future__ import annotations

import msgspec

from app.sync.transport import Layer, TransportFailure, TransportProblem
from app.wire.protocol import Problem, ProblemType


class Trouble(msgspec.Struct, frozen=True, kw_only=True):
    """Why the last attempt did not end well.

    ``lasting`` means that waiting alone will not help: a person must sign in, or install a newer program.
    ``retry_after`` is in seconds, the least the server wants us to wait.
    """

    layer: Layer
    title: str
    message: str
    lasting: bool = False
    retry_after: float | None = None


_JOIN_AGAIN = "Ask your manager for a new code and join again with “wrenchtime join”. Everything you record is kept."
_NO_ACCESS = {
    ProblemType.AUTH_REQUIRED: ("The server does not know this device", _JOIN_AGAIN),
    ProblemType.DEVICE_REVOKED: ("This device was signed out by a manager", _JOIN_AGAIN),
    ProblemType.ORG_DISABLED: (
        "The organisation is closed on this server",
        "Ask your manager. Everything you record is kept here and can be exported.",
    ),
    ProblemType.NOT_ALLOWED: ("The server refuses this device", _JOIN_AGAIN),
}


def of_failure(failure: TransportFailure) -> Trouble:
    """The trouble of a request without an answer."""
    return Trouble(
        layer=failure.layer, title=_TITLES[failure.layer], message=failure.message, retry_after=failure.retry_after
    )


def of_problem(error: TransportProblem) -> Trouble:
    """The trouble of an answered problem."""
    problem = error.problem
    if problem.type in _NO_ACCESS:
        title, message = _NO_ACCESS[ProblemType(problem.type)]
        return Trouble(layer=Layer.SIGN_IN, title=title, message=message, lasting=True)
    if problem.type == ProblemType.PROTOCOL_UNSUPPORTED:
        return Trouble(layer=Layer.VERSION, title=_TITLES[Layer.VERSION], message=_which_is_old(problem), lasting=True)
    detail = problem.detail or problem.title or problem.type
    return Trouble(
        layer=Layer.SERVER,
        title=_TITLES[Layer.SERVER],
        message=f"It answered: {detail.rstrip('.')}. Nothing is lost; it is tried again by itself.",
        retry_after=error.retry_after,
    )


NO_TOKEN = Trouble(
    layer=Layer.SIGN_IN,
    title="This device's token is not in the keyring",
    message="It may have been removed there. Ask your manager for a new code and join again with “wrenchtime join”.",
    lasting=True,
)


NEW_DEVICE = Trouble(
    layer=Layer.SIGN_IN,
    title="This ledger counts as a new device",
    message="Its place in the server's count is taken, as happens to a copied or restored ledger. " + _JOIN_AGAIN,
    lasting=True,
)

_TITLES = {
    Layer.NAME: "The server's name is not found",
    Layer.PROXY: "The proxy does not let us through",
    Layer.PORTAL: "This network wants you to log in first",
    Layer.CERTIFICATE: "The server's certificate is not trusted",
    Layer.CLOCK: "This machine's clock is wrong",
    Layer.CONNECTION: "The server cannot be reached",
    Layer.TIMEOUT: "The server does not answer in time",
    Layer.SIGN_IN: "The server does not know this device",
    Layer.SERVER: "The server is in trouble",
    Layer.VERSION: "This program and the server do not understand each other",
    Layer.ANSWER: "The answer was not whole",
}


def _which_is_old(problem: Problem) -> str:
    from app.wire.protocol import PROTOCOL

    if problem.min is not None and problem.min > PROTOCOL:
        return "The server needs a newer Wrenchtime than this one. Install it; everything you record is kept meanwhile."
    return "The server is older than this program. Ask who runs it to update it; everything you record is kept."
