"""Where an entry is about to be split."""

from __future__ import annotations

import msgspec

from app.domain.instant import MINUTE, Instant
from app.domain.span import Span
from ui.day.timeline.layout import Block
from ui.day.timeline.scale import STEP, snapped


class Cutting(msgspec.Struct, frozen=True):
    """An entry and the instant at which it would be split, at least a minute from both of its ends where it has two."""

    key: str
    span: Span
    at: Instant

    @classmethod
    def of(cls, block: Block, at: Instant) -> Cutting:
        """A cut of a block near an instant."""
        return cls(block.key, block.span, at).to(at)

    def to(self, at: Instant, *, exact: bool = False) -> Cutting:
        """Moved to an instant: to full five minutes, or to a full minute."""
        return self._at(snapped(at, MINUTE if exact else STEP))

    def stepped(self, by: int, *, exact: bool = False) -> Cutting:
        """Moved on by five minutes, or by one."""
        return self._at(self.at + by * (MINUTE if exact else STEP))

    def _at(self, at: Instant) -> Cutting:
        margin = min(MINUTE, self.span.length // 2)
        inside = min(max(at, self.span.start + margin), self.span.end - margin)
        return msgspec.structs.replace(self, at=inside)
