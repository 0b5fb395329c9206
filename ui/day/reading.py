"""What the day window shows of a day, read in one go where ledger work is done."""

from __future__ import annotations

from datetime import date

import msgspec

from app.bootstrap import Services
from app.domain.instant import Instant
from app.domain.records import WorkType
from app.timesheet.days import Day
from ui.day.layout import Layout, lay_out


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """A day and what belongs to it. ``work_types`` are those to choose from, by name."""

    day: Day
    now: Instant
    today: date
    work_types: tuple[WorkType, ...] = ()

    @property
    def layout(self) -> Layout:
        """The day for the timeline."""
        return lay_out(self.day, self.now, frozenset(kind.id for kind in self.work_types if kind.travel))


def read_day(services: Services, day: date, today: date) -> Shown:
    """Reads a local day in the machine's zone."""
    return Shown(
        day=services.days.read(day),
        now=services.clock.read().wall,
        today=today,
        work_types=tuple(services.catalogue.work_types()),
    )
