"""How it stands with the server, in the words of tray, panel and window. Pure."""

from __future__ import annotations

from app.domain import wording
from app.domain.clock import Reading
from app.domain.days import date_of
from app.domain.instant import Instant
from app.sync.status import State, SyncStatus
from ui.wording import count

ALONE = "No server: everything stays on this machine"


def short(status: SyncStatus, now: Reading) -> str:
    """The words of a tooltip: "All sent", "Offline since 14:05, 3 to send"; nothing where there is no server."""
    match status.state:
        case State.ALONE:
            return ""
        case State.SIGNED_OUT:
            return _joined("Signed out", _waiting(status))
        case State.OFFLINE:
            return _joined(f"Offline since {_moment(status.offline_since, now)}", _refused(status), _waiting(status))
        case State.READING:
            return _joined("Fetching from the server", _waiting(status))
        case _:
            return _joined(_refused(status), _waiting(status)) or "All sent"


def line(status: SyncStatus, now: Reading) -> str:
    """One line with the layer that fails: "The server cannot be reached (since 14:05), 3 to send"."""
    if status.state is State.ALONE:
        return ALONE
    if status.state is State.OFFLINE:
        told = f"{status.title} (since {_moment(status.offline_since, now)})"
        return _joined(told, _refused(status), _waiting(status))
    if status.state is State.ATTENTION:
        return _joined(f"{count(status.attention, 'change needs', 'changes need')} attention", _waiting(status))
    return short(status, now)


def last_exchange(status: SyncStatus, now: Reading) -> str:
    """When the server last answered."""
    return "not yet" if status.answered_at is None else _moment(status.answered_at, now)


def _moment(instant: Instant | None, now: Reading) -> str:
    return "" if instant is None else wording.moment(instant, now.zone, date_of(now.wall, now.zone))


def _refused(status: SyncStatus) -> str:
    if not status.attention:
        return ""
    return f"{status.attention} need{'s' if status.attention == 1 else ''} attention"


def _waiting(status: SyncStatus) -> str:
    return f"{status.to_send} to send" if status.to_send else ""


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
