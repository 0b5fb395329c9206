"""A record's history as it is answered."""

from __future__ import annotations

from typing import Any

import msgspec

from app.domain.instant import to_iso
from app.wire.protocol import Overridden
from server.catalogue.queries import HistoryItem


class HistoryLine(msgspec.Struct, frozen=True, kw_only=True):
    """One change of a record. ``overridden`` are values that lost against others."""

    row_seq: int
    op: str
    at: str
    person_id: str
    device_id: str
    device_time: str
    before: dict[str, Any]
    after: dict[str, Any]
    overridden: tuple[Overridden, ...]

    @classmethod
    def of(cls, item: HistoryItem) -> HistoryLine:
        """As it is answered."""
        return cls(
            row_seq=item.row_seq, op=item.op, at=to_iso(item.at), person_id=item.person_id, device_id=item.device_id,
            device_time=item.device_time, before=item.before, after=item.after, overridden=item.overridden,
        )  # fmt: skip


class HistoryAnswer(msgspec.Struct, frozen=True):
    """All changes of a record, the first one first."""

    items: tuple[HistoryLine, ...]
