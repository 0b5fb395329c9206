"""What a transaction changed, told to the views that care."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from app.domain.records import Absence, Record

V = TypeVar("V")


class Change(msgspec.Struct, frozen=True):
    """One record before and after; ``None`` before it was made, ``None`` after it was deleted."""

    before: Record | Absence | None
    after: Record | Absence | None


class ChangeSet(msgspec.Struct, frozen=True):
    """All changes of one committed transaction, in order.

    ``last_seq`` is the journal's last sequence number after it; ``parked`` and ``preferences`` say whether the
    stack of parked work, or favourites and settings, changed too.
    """

    changes: tuple[Change, ...] = ()
    last_seq: int = 0
    parked: bool = False
    preferences: bool = False

    def made_or_changed(self, value_type: type[V]) -> list[V]:
        """The values of one type as they are now, in the order of their changes, deleted ones left out."""
        return [change.after for change in self.changes if isinstance(change.after, value_type)]

    def __bool__(self) -> bool:
        return bool(self.changes) or self.parked or self.preferences
