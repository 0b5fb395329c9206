"""Whether somebody is at the machine, worked out from what the desktop tells. Pure; nothing of it is stored.

Several things can say at once that nobody is there: no input, a locked screen, sleep, another person's session. An
absence lasts from the first sign of it until the last of them is over, and begins with the earliest of last input,
lock and suspend.
"""

from __future__ import annotations

import msgspec

from app.domain.instant import Instant
from app.domain.records import AbsenceKind

_OVER_WITH_A_HAND = frozenset({AbsenceKind.LOCKED, AbsenceKind.SWITCHED})
"""Only a person ends these, so no input is over with them too."""


class Presence(msgspec.Struct, frozen=True, kw_only=True):
    """``away_since`` is when the absence that goes on began (``None`` while somebody is there), ``kind`` how it began.

    ``here_since`` is when somebody came last. ``reasons`` are the signs that hold, each with who tells it.
    """

    here_since: Instant
    away_since: Instant | None = None
    kind: AbsenceKind = AbsenceKind.IDLE
    reasons: frozenset[tuple[str, AbsenceKind]] = frozenset()

    @property
    def here(self) -> bool:
        return self.away_since is None

    def left(self, teller: str, kind: AbsenceKind, since: Instant) -> Presence:
        """Somebody tells a sign of absence that began at ``since``; told twice it changes nothing."""
        if (teller, kind) in self.reasons:
            return self
        reasons = self.reasons | {(teller, kind)}
        # Nobody can have left before they came.
        start = max(since, self.here_since)
        if self.away_since is None:
            return msgspec.structs.replace(self, away_since=start, kind=kind, reasons=reasons)
        return msgspec.structs.replace(self, away_since=min(start, self.away_since), reasons=reasons)

    def returned(self, teller: str, kind: AbsenceKind, now: Instant) -> Presence:
        """A sign is over; with the last of them somebody is there again."""
        over = {(teller, kind)}
        if kind in _OVER_WITH_A_HAND and over & self.reasons:
            over |= {reason for reason in self.reasons if reason[1] is AbsenceKind.IDLE}
        reasons = self.reasons - over
        if reasons == self.reasons:
            return self
        if reasons:
            return msgspec.structs.replace(self, reasons=reasons)
        return Presence(here_since=max(now, self.here_since))

    def seen(self, now: Instant) -> Presence:
        """Somebody used the program itself, whatever the desktop tells."""
        return self if self.here else Presence(here_since=now)
