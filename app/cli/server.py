"""How it stands with the server, as lines for a person and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli import phrases, say, shapes
from app.sync.status import State, SyncStatus, sentence

if TYPE_CHECKING:
    from app.domain.clock import Reading


def shape(status: SyncStatus, zone: str) -> shapes.Shape:
    """The state of sync for scripts."""
    account = status.account
    return {
        "state": status.state.value,
        "server": account.server if account else None,
        "organisation": account.organisation if account else None,
        "person": account.person if account else None,
        "to_send": status.to_send,
        "attention": status.attention,
        "alike": status.alike,
        "answered_at": shapes.instant(status.answered_at, zone),
        "offline_since": shapes.instant(status.offline_since, zone),
        "layer": status.layer or None,
        "title": status.title or None,
        "message": status.message or None,
    }


def line(status: SyncStatus, reading: Reading) -> str:
    """One line: “Server    All sent”, “Server    The server cannot be reached since 14:05, 3 to send”."""
    told = sentence(status)
    if status.state is State.OFFLINE and status.offline_since is not None:
        since = phrases.time(status.offline_since, reading)
        told = told.replace(status.title, f"{status.title} (since {since})", 1)
    text = f"Server    {told}"
    return say.warned(text) if status.state in {State.OFFLINE, State.ATTENTION} else text
