"""Instants: points on the time line, as whole milliseconds since 1970-01-01T00:00Z.

Integers, because spans are added, compared and summed a million times a day sheet and must be exact.
Local time exists only where an instant is read by a person; see :mod:`app.domain.days`.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

Instant = int
"""Milliseconds since the epoch, UTC."""

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_DAY = _EPOCH.toordinal()
_MILLISECOND = timedelta(milliseconds=1)


def from_datetime(moment: datetime) -> Instant:
    """The instant of an aware datetime; anything below a millisecond is cut off."""
    return (moment - _EPOCH) // _MILLISECOND


def to_datetime(instant: Instant) -> datetime:
    """The instant as an aware datetime in UTC."""
    return _EPOCH + instant * _MILLISECOND


def to_iso(instant: Instant) -> str:
    """RFC 3339 in UTC with milliseconds, as sent to servers: ``2026-11-21T15:04:00.000Z``."""
    days, rest = divmod(instant, DAY)
    seconds, milliseconds = divmod(rest, SECOND)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{_date_of(days)}T{hours:02}:{minutes:02}:{seconds:02}.{milliseconds:03}Z"


@lru_cache(maxsize=1_024)
def _date_of(days: int) -> str:
    # Written a hundred thousand times in one sync, of a few hundred days.
    return date.fromordinal(_EPOCH_DAY + days).isoformat()


def from_iso(text: str) -> Instant:
    """The instant of an RFC 3339 text; raises ``ValueError`` when it has no offset."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"{text!r} has no offset from UTC")
    return from_datetime(moment)
