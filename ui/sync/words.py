"""How it stands with the server, in the words of tray, panel and window. Pure."""

from __future__ import annotations

from app.domain.clock import Reading
from app.domain.days import date_of
from app.domain.instant import Instant
from app.sync.status import State, SyncStatus
from ui import wording
from ui.language import mark, tr
from ui.sentences import said

ALONE = mark("No server: everything stays on this machine")


def short(status: SyncStatus, now: Reading) -> str:
    """The words of a tooltip: "All sent", "Offline since 14:05, 3 to send"; nothing where there is no server."""
    match status.state:
        case State.ALONE:
            return ""
        case State.SIGNED_OUT:
            return _joined(tr("Signed out"), _waiting(status))
        case State.OFFLINE:
            return _joined(_offline(status, now), _refused(status), _waiting(status))
        case State.READING:
            return _joined(tr("Fetching from the server"), _waiting(status))
        case _:
            return _joined(_refused(status), _waiting(status)) or tr("All sent")


def line(status: SyncStatus, now: Reading) -> str:
    """One line with the layer that fails: "The server cannot be reached (since 14:05), 3 to send"."""
    if status.state is State.ALONE:
        return tr(ALONE)
    if status.state is State.OFFLINE:
        since = _moment(status.offline_since, now)
        told = tr("{what} (since {since})", what=said(status.title), since=since)
        return _joined(told, _refused(status), _waiting(status))
    if status.state is State.ATTENTION:
        return _joined(tr("%n changes need attention", n=status.attention), _alike(status), _waiting(status))
    return _joined(short(status, now), _alike(status))


def last_exchange(status: SyncStatus, now: Reading) -> str:
    """When the server last answered."""
    return tr("not yet") if status.answered_at is None else _moment(status.answered_at, now)


def _moment(instant: Instant | None, now: Reading) -> str:
    return "" if instant is None else wording.moment(instant, now.zone, date_of(now.wall, now.zone))


def _offline(status: SyncStatus, now: Reading) -> str:
    return tr("Offline since {since}", since=_moment(status.offline_since, now))


def _alike(status: SyncStatus) -> str:
    return tr("%n customers may be there twice", n=status.alike) if status.alike else ""


def _refused(status: SyncStatus) -> str:
    if not status.attention:
        return ""
    return tr("%n need attention", n=status.attention)


def _waiting(status: SyncStatus) -> str:
    return tr("%n to send", n=status.to_send) if status.to_send else ""


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
