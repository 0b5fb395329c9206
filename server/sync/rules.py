"""What the outcome of a mutation depends on, and what it is."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from app.domain.instant import Instant
from app.wire.protocol import Overridden, ProblemType, RecordProblem, Status
from server.store.ordered import Write
from server.store.records import Stored
from server.sync.device import DeviceIdentity
from server.timesheets.days import NOBODYS, Days
from server.timesheets.locks import is_closed


class Rules(msgspec.Struct, frozen=True):
    """What the outcomes of a push depend on beside the records.

    ``deleted_by`` tells which person made a tombstone. ``days`` are those that the device's person has handed in.
    """

    device: DeviceIdentity
    closed_until: Instant | None
    deleted_by: Callable[[Stored], str]
    days: Days = NOBODYS

    def comes_late(self, start: Instant) -> bool:
        """Whether a new entry that starts then is outside all totals: its period is closed, or its day handed in."""
        return is_closed(start, self.closed_until) or self.days.is_shut(start)


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """How a mutation ends: what it writes, if anything, and the record afterwards, if it may be seen.

    ``also`` are changes of other records that come with it.
    """

    status: Status
    record: Stored | None
    write: Write | None = None
    also: tuple[Write, ...] = ()
    overridden: tuple[Overridden, ...] = ()
    problem: RecordProblem | None = None


def rejected(
    kind: ProblemType, title: str, detail: str, row: Stored | None, *, field: str | None = None, lock: str | None = None
) -> Verdict:
    """The mutation is refused, for this reason; the record stayed as it is."""
    problem = RecordProblem(type=kind, title=title, detail=detail, field=field, lock=lock)
    return Verdict(status=Status.REJECTED, record=row, problem=problem)
