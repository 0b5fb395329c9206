"""Local times of a file to instants, where clocks that go back or forward leave a choice."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from app.domain.days import AmbiguousTime, MissingTime, resolve, zone_info
from app.domain.instant import Instant, from_datetime
from app.files.draft import Unfit

Policy = Literal["earlier", "later", "refuse"]


class LocalTimes(msgspec.Struct, frozen=True, kw_only=True):
    """What to make of local times that come twice (``ambiguous``) or never (``skipped``).

    A skipped time read ``later`` lies after the change by as much as it was skipped, ``earlier`` before it.
    """

    ambiguous: Policy = "earlier"
    skipped: Policy = "later"

    def span(self, start: datetime, end: datetime, zone: str) -> tuple[Instant, Instant]:
        """The instants of two moments, aware ones as they say, naive ones as the clocks in ``zone`` showed them.

        Where the choice would put the end before the start, but the clocks went back in between, the start is the
        earlier and the end the later of its two times: the only way both can be true.
        """
        begins, ends = self.instant(start, zone), self.instant(end, zone)
        if ends < begins:
            first = _with_ambiguous(self, "earlier").instant(start, zone)
            last = _with_ambiguous(self, "later").instant(end, zone)
            if first <= last:
                return first, last
        return begins, ends

    def instant(self, moment: datetime, zone: str) -> Instant:
        """The instant of one moment; raises :class:`Unfit` where the choice is to refuse."""
        if moment.tzinfo is not None:
            return from_datetime(moment)
        info = zone_info(zone)
        first = moment.replace(tzinfo=info)
        second = moment.replace(tzinfo=info, fold=1)
        if first.utcoffset() == second.utcoffset():
            return from_datetime(first)
        both = sorted((from_datetime(first), from_datetime(second)))
        policy = self.skipped if first.utcoffset() < second.utcoffset() else self.ambiguous  # type: ignore[operator]
        if policy == "refuse":
            raise Unfit(_reason(moment, zone))
        return both[0] if policy == "earlier" else both[1]


def _with_ambiguous(times: LocalTimes, policy: Policy) -> LocalTimes:
    return msgspec.structs.replace(times, ambiguous=policy)


def _reason(moment: datetime, zone: str) -> str:
    try:
        resolve(moment, zone)
    except (AmbiguousTime, MissingTime) as refusal:
        return refusal.message
    return f"{moment:%Y-%m-%d %H:%M} is not one time in {zone}"
