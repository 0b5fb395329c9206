"""The meter against the plain truth: the figure of any moment, and whatever was done since, is the bill of it all."""

from __future__ import annotations

import random
from contextlib import suppress
from datetime import date
from typing import Any

import pytest

from app.bootstrap import Services
from app.domain.billing import Billable, PeriodSpan, bill, by_agreement
from app.domain.errors import Refusal
from app.domain.instant import HOUR, MINUTE
from app.domain.records import Agreement, Entry, RoundingScope
from app.domain.span import Span
from app.store import billables
from app.timesheet.used import Terms, by_colleagues, used
from app.tracking.edits import Details
from app.tracking.subject import Subject
from tests.support.clock import FakeClock
from tests.unit.timesheet.test_bills import agree, last_seq, told

NOVEMBER = PeriodSpan(date(2026, 11, 1), date(2026, 12, 1))
OFFICE = tuple((weekday, 8 * 60, 18 * 60) for weekday in range(5))


def lines(core: Services, agreement: Agreement, *, running: bool) -> list[Billable]:
    """All lines of the agreement in November, read the plain way."""
    found = [item.entry for item in core.days.entries() if running or not item.entry.running]
    now = core.clock.read().wall
    with core.ledger.read() as db:
        known = billables.agreements(db, agreement.customer_id)
    its = [Billable.of(entry, now) for entry in found if entry.customer_id == agreement.customer_id]
    return by_agreement(its, known, agreement.customer_id).get(agreement.id, [])


def plain(core: Services, agreement: Agreement, *, running: bool) -> tuple[int, int | None]:
    made = bill(lines(core, agreement, running=running), agreement)
    use = next((use for use in made.periods if use.first == NOVEMBER.first), None)
    return (0, 0) if use is None else (use.used_seconds, use.amount)


class Chance:
    """Does something to the ledger, whatever comes to mind."""

    def __init__(self, core: Services, clock: FakeClock, subjects: tuple[Subject, ...], seed: int) -> None:
        self.core, self.clock, self.subjects = core, clock, subjects
        self.random = random.Random(seed)

    def step(self) -> None:
        self.clock.pass_time(minutes=self.random.choice((1, 7, 15, 40)))
        do = self.random.choice(
            (self._log, self._log, self._start, self._stop, self._move, self._assign, self._charge, self._discard,
             self._undo)
        )  # fmt: skip
        with suppress(Refusal):  # such as a second attended timer, or no entry to change
            do()

    def _any(self) -> Entry:
        found = [item.entry for item in self.core.days.entries()]
        if not found:
            raise Refusal("Nothing", "There is nothing yet.")
        return self.random.choice(found)

    def _subject(self) -> Subject:
        return self.random.choice(self.subjects)

    def _log(self) -> None:
        start = self.clock.wall - self.random.randrange(20 * 24 * HOUR)
        length = self.random.choice((MINUTE, 15 * MINUTE, 50 * MINUTE, 5 * HOUR))
        self.core.edits.log(self._subject(), Span(start, min(start + length, self.clock.wall)))

    def _start(self) -> None:
        self.core.timers.start(self._subject(), attended=self.random.random() < 0.7)

    def _stop(self) -> None:
        self.core.timers.stop_all()

    def _move(self) -> None:
        entry = self._any()
        self.core.edits.change(entry.id, Details(start=entry.start - self.random.randrange(3 * HOUR)))

    def _assign(self) -> None:
        self.core.edits.change(self._any().id, Details(subject=self._subject()))

    def _charge(self) -> None:
        self.core.edits.change(self._any().id, Details(billable=self.random.random() < 0.7))

    def _discard(self) -> None:
        self.core.timers.discard(self._any().id)

    def _undo(self) -> None:
        with self.core.ledger.read() as db:
            gone = [row[0] for row in db.rows("SELECT id FROM entry WHERE deleted = 1")]
        if gone:
            self.core.timers.undo_discard(self.random.choice(gone))


TERMS: list[dict[str, Any]] = [
    {"increment_seconds": 900, "minimum_seconds": 1800},
    {"increment_seconds": 900, "scope": RoundingScope.TASK_DAY},
    {"hours": OFFICE, "after_hours_percent": 150, "weekend_percent": 200, "scope": RoundingScope.TASK_DAY,
     "increment_seconds": 360},
]  # fmt: skip


@pytest.mark.parametrize("seed", range(12))
def test_the_figure_of_any_moment_with_all_that_was_done_since_is_the_bill_of_it_all(
    core: Services, clock: FakeClock, firewall: Subject, printer: Subject, seed: int
) -> None:
    terms = TERMS[seed % len(TERMS)]
    agreement = agree(core, firewall, included_seconds=1_000 * 3600, **terms)
    second = core.catalogue.add_task("Server room", customer="Acme").changes[-1].after
    assert second is not None
    subjects = (firewall, Subject(second.id, firewall.customer_id), Subject(None, firewall.customer_id), printer)
    chance = Chance(core, clock, subjects, seed)
    held = Terms(agreement, NOVEMBER, [agreement])
    colleagues = 3_600 * seed
    for _ in range(4):
        for _ in range(15):
            chance.step()
        counted, _ = plain(core, agreement, running=False)
        told(core, agreement, counted + colleagues, last_seq(core), amount=0)
        for _ in range(6):
            chance.step()
            expected, _ = plain(core, agreement, running=True)
            with core.ledger.read() as db:
                assert used(db, held, clock.wall).seconds == expected + colleagues
                assert by_colleagues(db, held, clock.wall) == colleagues
