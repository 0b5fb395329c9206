"""From a time of day that a person gives to the instant they mean."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Literal

from app.domain.days import MissingTime, date_of, resolve
from app.domain.errors import Refusal
from app.domain.instant import Instant
from ui.language import tr
from ui.wording import time_of_day, written

_CHOICES: tuple[Literal["first", "second"], ...] = ("first", "second")


def nearest(at: time, zone: str, to: Instant, earliest: Instant, latest: Instant) -> Instant:
    """The instant nearest to ``to`` at which the clocks in ``zone`` show ``at``.

    It lies in ``[earliest, latest]``, widened to whole minutes because people give no seconds. Where the clocks
    went back, each of the two times counts. Refuses a time of day that does not occur in there.
    """
    found = set()
    for days in (-1, 0, 1):
        moment = datetime.combine(date_of(to, zone) + timedelta(days=days), at)
        for choice in _CHOICES:
            try:
                instant = resolve(moment, zone, choice)
            except MissingTime:
                continue
            if earliest - 60_000 < instant <= latest:
                found.add(max(instant, earliest))
    if not found:
        raise Refusal(
            tr("No such time here"),
            tr(
                "{time} does not lie between {earliest} and {latest}.",
                time=written(at),
                earliest=time_of_day(earliest, zone),
                latest=time_of_day(latest, zone),
            ),
        )
    return min(found, key=lambda instant: (abs(instant - to), instant))
