"""What the day window shows of a day, read in one go where ledger work is done."""

from __future__ import annotations

from datetime import date

import msgspec

from app.bootstrap import Services
from app.domain.instant import Instant
from app.domain.problems import Problem, ProblemKind
from app.domain.records import Submission, WorkType
from app.domain.span import Span
from app.sync.status import SyncStatus
from app.timesheet.billing import BilledDay
from app.timesheet.days import Day
from app.timesheet.overhead import Overhead
from app.timesheet.review import Week
from ui.day.timeline.layout import Layout, Undecided, lay_out


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """A day and what belongs to it. ``work_types`` are those to choose from, by name; ``target`` is in seconds;
    ``undo`` and ``redo`` name the gestures that would be undone and done once more."""

    day: Day
    now: Instant
    today: date
    problems: tuple[Problem, ...] = ()
    target: int = 0
    work_types: tuple[WorkType, ...] = ()
    submission: Submission | None = None
    undo: str | None = None
    redo: str | None = None

    @property
    def layout(self) -> Layout:
        """The day for the timeline."""
        travel = frozenset(kind.id for kind in self.work_types if kind.travel)
        return lay_out(self.day, self.now, travel, self.gaps, self.absences)

    def beside(self, sync: SyncStatus) -> Shown:
        """The same beside a server that answers: what goes there in a moment is nothing to be told of."""
        if not sync.joined or sync.offline_since is not None:
            return self
        told = tuple(problem for problem in self.problems if problem.kind is not ProblemKind.NOT_SENT)
        return msgspec.structs.replace(self, problems=told)

    @property
    def to_settle(self) -> tuple[Problem, ...]:
        """The problems that somebody here can do something about; the others come right by themselves or by others."""
        return tuple(problem for problem in self.problems if not problem.waits)

    @property
    def absences(self) -> tuple[Undecided, ...]:
        """The absences that nobody has decided about, each known by its name."""
        return tuple(
            Undecided(problem.about or "", problem.entry_id or "", problem.span)
            for problem in self.problems
            if problem.kind is ProblemKind.ABSENCE
        )

    @property
    def gaps(self) -> tuple[Span, ...]:
        """The gaps that the review asks about."""
        return tuple(problem.span for problem in self.problems if problem.kind is ProblemKind.GAP)


class Beside(msgspec.Struct, frozen=True, kw_only=True):
    """What is told beside a day and may come a moment after it: its other side, its week, what recording it cost."""

    billed: BilledDay
    week: Week
    overhead: Overhead


def read_day(services: Services, day: date, today: date) -> Shown:
    """Reads a local day in the machine's zone."""
    reviewed = services.review.day(day)
    return Shown(
        day=reviewed.day,
        now=services.clock.read().wall,
        today=today,
        problems=reviewed.problems,
        target=reviewed.target,
        work_types=tuple(services.catalogue.work_types()),
        submission=reviewed.submission,
        undo=reviewed.next_undo,
        redo=reviewed.next_redo,
    )


def read_beside(services: Services, day: date) -> Beside:
    """Reads what stands beside a local day in the machine's zone."""
    return Beside(billed=services.bills.day(day), week=services.review.week(day), overhead=services.overhead.read(day))
