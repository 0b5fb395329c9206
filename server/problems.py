"""What the server refuses as a whole, ready to be answered as RFC 9457 problem details."""

from __future__ import annotations

from app.wire.protocol import PROTOCOL, Problem, ProblemType


class ServerProblem(Exception):
    """A request that cannot be done. Nothing has been changed when it leaves a service.

    ``retry_after`` is in seconds, where trying again later may help.
    """

    def __init__(self, problem: Problem, retry_after: int | None = None) -> None:
        super().__init__(f"{problem.type}: {problem.title}")
        self.problem = problem
        self.retry_after = retry_after


def malformed(detail: str, *errors: str) -> ServerProblem:
    """The request cannot be read."""
    return _made(ProblemType.MALFORMED, 400, "The request cannot be read", detail, errors=errors)


def protocol_unsupported(spoken: str) -> ServerProblem:
    """The device speaks another version of the protocol."""
    return ServerProblem(
        Problem(
            type=ProblemType.PROTOCOL_UNSUPPORTED,
            title="This version of the protocol is not spoken here",
            status=400,
            detail=f"The request speaks version “{spoken}”; this server speaks {PROTOCOL}. Update the older side.",
            min=PROTOCOL,
            max=PROTOCOL,
        )
    )


def auth_required(detail: str = "Sign in, or join the server again.") -> ServerProblem:
    """Nobody known is asking."""
    return _made(ProblemType.AUTH_REQUIRED, 401, "Not signed in", detail)


def device_revoked() -> ServerProblem:
    """The device was shut out by a manager."""
    return _made(
        ProblemType.DEVICE_REVOKED, 403, "This device was signed out",
        "A manager has withdrawn this device's access. What it recorded stays on it; ask for a new invitation.",
    )  # fmt: skip


def organisation_disabled() -> ServerProblem:
    """The whole organisation is switched off."""
    return _made(
        ProblemType.ORG_DISABLED, 403, "The organisation is switched off",
        "Its server takes nothing at present. What was recorded stays on the device.",
    )  # fmt: skip


def not_allowed(detail: str) -> ServerProblem:
    """Known, but not entitled."""
    return _made(ProblemType.NOT_ALLOWED, 403, "Not allowed", detail)


def not_found(detail: str) -> ServerProblem:
    """There is no such thing, or none that the asker may see."""
    return _made(ProblemType.NOT_FOUND, 404, "Not found", detail)


def seq_gap(expected: int) -> ServerProblem:
    """The server's memory of this device ends before what it sent or believes to be sent."""
    return ServerProblem(
        Problem(
            type=ProblemType.SEQ_GAP,
            title="Earlier changes are missing here",
            status=409,
            detail=f"Send this device's changes again from number {expected}.",
            expected=expected,
        )
    )


def history_diverged() -> ServerProblem:
    """What the device saw last is not part of this server's history: it was restored from a backup."""
    return _made(
        ProblemType.HISTORY_DIVERGED, 409, "The server's history has changed",
        "The server was restored from a backup. Fetch everything once more, then go on.",
    )  # fmt: skip


def resync_required() -> ServerProblem:
    """The device's place in the order of changes is too old, or it has none."""
    return _made(
        ProblemType.RESYNC_REQUIRED, 410, "A fresh start is needed",
        "Changes from before are not kept any more. Fetch everything once more, then go on.",
    )  # fmt: skip


def changed_meanwhile(detail: str) -> ServerProblem:
    """Somebody else changed the record since it was read."""
    return _made(ProblemType.CHANGED_MEANWHILE, 412, "Changed meanwhile", detail)


def locked(detail: str) -> ServerProblem:
    """The record is closed to changes until somebody opens it."""
    return _made(ProblemType.LOCKED, 409, "Locked", detail)


def too_large(detail: str, *, max_bytes: int | None = None, max_items: int | None = None) -> ServerProblem:
    """More than is taken at once."""
    return ServerProblem(
        Problem(
            type=ProblemType.TOO_LARGE, title="Too large", status=413, detail=detail, max_bytes=max_bytes,
            max_items=max_items,
        )
    )  # fmt: skip


def mutation_id_reused(seq: int) -> ServerProblem:
    """Two different mutations came under one number: the ledger was copied."""
    return _made(
        ProblemType.MUTATION_ID_REUSED, 422, "Another change came under this number",
        f"Change {seq} of this device was a different one. The ledger was copied; join as a new device.",
    )  # fmt: skip


def invalid(title: str, detail: str, *errors: str) -> ServerProblem:
    """Readable, but it cannot be so."""
    return _made(ProblemType.INVALID, 422, title, detail, errors=errors)


def code_invalid() -> ServerProblem:
    """The invitation's code is unknown, used up or too old; which of them is not told."""
    return _made(
        ProblemType.CODE_INVALID, 403, "The code does not work",
        "It may be mistyped, used already or too old. Ask for a new invitation.",
    )  # fmt: skip


def too_many(detail: str, retry_after: int) -> ServerProblem:
    """Too often; ``retry_after`` seconds later it may work."""
    return ServerProblem(
        Problem(type=ProblemType.TOO_MANY, title="Too many attempts", status=429, detail=detail), retry_after
    )


def busy(retry_after: int = 5) -> ServerProblem:
    """The database gives no answer now; the outcome is unknown and the request safe to repeat."""
    return ServerProblem(
        Problem(
            type=ProblemType.BUSY, title="The server is busy", status=503,
            detail="Nothing is lost. The device tries again by itself.",
        ),
        retry_after,
    )  # fmt: skip


def _made(kind: ProblemType, status: int, title: str, detail: str, *, errors: tuple[str, ...] = ()) -> ServerProblem:
    return ServerProblem(Problem(type=kind, title=title, status=status, detail=detail, errors=errors))
