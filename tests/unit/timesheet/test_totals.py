"""Totals of any days: what the database sums is what the day sheets say."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.bootstrap import Services
from app.domain.instant import DAY, HOUR, MINUTE
from app.domain.records import Entry, Source
from app.store.work import Work
from app.timesheet.totals import By
from app.tracking.subject import Subject
from tests.support.clock import FakeClock
from tests.unit.timesheet.conftest import worked

FIRST, LAST = date(2026, 10, 24), date(2026, 10, 26)
AROUND = FakeClock().at("2026-10-24 00:00")

Drawn = tuple[int, int | None, int, bool, bool]

spans = st.tuples(
    st.integers(-3 * DAY, 4 * DAY),
    st.one_of(st.integers(0, 3 * HOUR), st.integers(0, 40 * DAY), st.just(0), st.none()),
    st.sampled_from((0, 0, 1, 3_600, 200_000)),
    st.booleans(),
    st.booleans(),
)


@given(st.lists(spans, max_size=8), st.sampled_from(("Europe/Berlin", "America/St_Johns")))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_the_totals_of_days_are_the_sum_of_their_day_sheets(
    core: Services, firewall: Subject, printer: Subject, found: list[Drawn], zone: str
) -> None:
    def fill(work: Work) -> None:
        work.db.run("DELETE FROM entry")
        for number, (start, length, breaks, attended, billable) in enumerate(found):
            subject = (firewall, printer, Subject())[number % 3]
            end = None if length is None else AROUND + start + length
            work.add(
                Entry(
                    id=f"{work.db.value('SELECT last_seq FROM device')}-{number}", task_id=subject.task_id,
                    customer_id=subject.customer_id, start=AROUND + start, end=end, zone="Europe/Berlin",
                    break_seconds=breaks, attended=attended, billable=billable, source=Source.LOGGED,
                )
            )  # fmt: skip

    core.ledger.write(fill)
    expected: dict[str, Counter[str]] = {}
    for number in range((LAST - FIRST).days + 1):
        read = core.days.read(FIRST + timedelta(days=number), zone)
        for piece in read.sheet.pieces:
            sums = expected.setdefault(read.described[piece.entry.id].customer, Counter())
            sums["attended" if piece.entry.attended else "unattended"] += piece.net
            sums["billable"] += piece.net * piece.entry.billable
    totals = core.totals.read(FIRST, LAST, zone=zone)
    assert {line.name: (line.attended, line.unattended, line.billable) for line in totals.lines} == {
        name: (sums["attended"], sums["unattended"], sums["billable"]) for name, sums in expected.items()
    }


def test_totals_are_by_customer_task_or_work_type(
    core: Services, clock: FakeClock, firewall: Subject, printer: Subject
) -> None:
    remote = core.catalogue.add_work_type("Remote").changes[0].after
    assert remote is not None
    worked(core, clock, "08:00-08:30", firewall, work_type_id=remote.id)
    worked(core, clock, "08:30-08:45", printer)
    day = date(2026, 11, 20)

    def read(by: By) -> list[tuple[str, str, int, int]]:
        lines = core.totals.read(day, day, by=by).lines
        return [(line.name, line.customer, line.attended // MINUTE, line.entries) for line in lines]

    assert read(By.CUSTOMER) == [("Acme", "", 30, 1), ("Globex", "", 15, 1)]
    assert read(By.TASK) == [("Replace firewall", "Acme", 30, 1), ("Printer jams", "Globex", 15, 1)]
    assert read(By.WORK_TYPE) == [("Remote", "", 30, 1), ("", "", 15, 1)]


def test_what_was_discarded_does_not_count(core: Services, clock: FakeClock, firewall: Subject) -> None:
    entry = worked(core, clock, "08:00-08:30", firewall)
    core.timers.discard(entry.id)
    assert core.totals.read(date(2026, 11, 20), date(2026, 11, 20)).lines == ()
