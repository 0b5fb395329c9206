"""What doctor finds on the way to the server."""

from __future__ import annotations

from typing import Any, NamedTuple

from app.cli.invocation import Invocation
from app.cli.joining import syncing
from app.sync.status import SyncStatus


class Found(NamedTuple):
    """One thing looked at: its JSON key and value, its name and text for a person, and what is wrong, if anything."""

    key: str
    value: Any
    name: str
    text: str
    problem: str = ""


def findings(invocation: Invocation) -> list[Found]:
    """Whether the server can be reached, which layer fails, and what waits; asks the server if there is one."""
    with syncing(invocation) as sync:
        status = sync.status()
        if not status.joined:
            return [Found("server", None, "Server", "none" if status.account is None else "signed out")]
        from app.sync.doctor import examine

        examined = examine(sync, invocation.services.ledger)
    failed = examined.failed
    assert status.account is not None  # noqa: S101 - joined
    reached = f"{status.account.server}, version {examined.server_version or 'unknown'}"
    if examined.answered_in_ms is not None:
        reached = f"{reached}, answered in {examined.answered_in_ms} ms"
    offset = examined.clock_offset_ms
    return [
        Found(
            "server",
            status.account.server,
            "Server",
            reached if failed is None else f"{status.account.server}: {failed.title}",
            "" if failed is None else f"{failed.title}. {failed.message}",
        ),
        Found("layer", failed.layer.value if failed else None, "Layer that fails", failed.layer if failed else "none"),
        Found(
            "clock_offset_ms", offset, "Clock", "unknown" if offset is None else f"{offset / 1000:+.1f} s to the server"
        ),
        _waiting(status),
    ]


def _waiting(status: SyncStatus) -> Found:
    problem = ""
    if status.attention:
        problem = f"The server refused {status.attention} of your changes. See “wrenchtime attention”."
    text = f"{status.to_send} to send, {status.attention} refused"
    return Found("unsent", status.to_send + status.attention, "Not on the server", text, problem)
