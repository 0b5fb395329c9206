"""Years of real records of 122 people: imported whole, and every figure as the file itself has it."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from pathlib import Path
from random import Random

import pytest

from app.domain.days import crosses_midnight, date_of, day_span
from app.domain.instant import DAY, MINUTE, from_datetime
from app.domain.records import Entry
from app.files.mapped import MappedReader
from app.files.mapping import Mapping
from app.store import entries
from app.transfer.importing import import_file
from tests.transfer.conftest import Imported, Row

pytestmark = [pytest.mark.xdist_group("the real worklog"), pytest.mark.timeout(180)]

NOW = from_datetime(datetime(2026, 11, 20, tzinfo=UTC))


@pytest.fixture(scope="module")
def stored(everything: Imported) -> list[Entry]:
    with everything.core.ledger.read() as db:
        return list(entries.stream(db))


@pytest.fixture(scope="module")
def people(rows: list[Row]) -> dict[str, str]:
    """Whose an entry is, by its origin: a ledger is one technician's and does not say it."""
    return {f"worklog:{row.key}": row.person for row in rows}


def test_all_rows_but_one_are_imported(everything: Imported, rows: list[Row], stored: list[Entry]) -> None:
    report = everything.report
    assert (report.rows, report.imported, report.already_there, report.left_out) == (98_477, 98_476, 0, 0)
    assert len(stored) == len(rows) == 98_476
    assert report.customers_made == len({row.project for row in rows}) == 39


def test_the_row_of_the_year_0016_is_refused_and_kept_word_for_word(everything: Imported) -> None:
    (refused,) = everything.report.refusals
    assert everything.report.refused == 1
    assert refused.reason == "start “0016-01-11 16:22:26” is not written as M/D/YYYY H:mm"
    assert everything.report.refused_path is not None
    with everything.report.refused_path.open(newline="") as file:
        (kept,) = csv.DictReader(file)
    assert (kept["refused_row"], kept["refused_reason"]) == (str(refused.row), refused.reason)
    assert (kept["time_log_fact_key"], kept["time_log_start_date"]) == ("640359", "0016-01-11 16:22:26")
    assert tuple(kept.values())[2:] == refused.cells


def test_minutes_net_of_breaks_are_those_of_the_file(
    everything: Imported, rows: list[Row], stored: list[Entry]
) -> None:
    net = sum(entry.net(NOW) for entry in stored)
    assert net == everything.report.net == sum(row.net for row in rows) * MINUTE == 3_895_807 * MINUTE
    assert sum(entry.break_seconds for entry in stored) == sum(row.interrupted for row in rows) * 60 == 199_892 * 60


def test_every_entry_has_the_span_and_the_length_of_its_row(rows: list[Row], stored: list[Entry]) -> None:
    by_origin = {entry.origin: entry for entry in stored}
    assert len(by_origin) == len(rows)
    for row in rows:
        entry = by_origin[f"worklog:{row.key}"]
        assert (entry.start, entry.end) == (from_datetime(row.start), from_datetime(row.end))
        assert entry.net(NOW) == row.net * MINUTE
    assert sum(not entry.net(NOW) for entry in stored) == 559
    assert sum(entry.span(NOW).length > DAY for entry in stored) == 11


def test_entries_over_midnight_are_one_entry_and_on_both_days(everything: Imported, stored: list[Entry]) -> None:
    ending_on_a_later_date = [
        entry for entry in stored if entry.end and date_of(entry.end, "UTC") > date_of(entry.start, "UTC")
    ]
    assert len(ending_on_a_later_date) == 555
    crossing = [entry for entry in ending_on_a_later_date if crosses_midnight(entry.span(NOW), "UTC")]
    until_midnight = [
        entry
        for entry in ending_on_a_later_date
        if entry.end and entry.end % DAY == 0 and entry.end - entry.start <= DAY
    ]
    assert len(crossing) == 555 - len(until_midnight) == 536
    with everything.core.ledger.read() as db:
        for entry in Random(14).sample(crossing, 60):
            assert entry.end is not None
            for day in (date_of(entry.start, "UTC"), date_of(entry.end - 1, "UTC")):
                assert entry in entries.overlapping(db, day_span(day, "UTC"))


def test_overlaps_of_one_person_are_those_of_the_file(stored: list[Entry], people: dict[str, str]) -> None:
    def overlapping() -> Iterator[Entry]:
        by_person = sorted(stored, key=lambda entry: (people[entry.origin or ""], entry.start, entry.end or 0))
        for _, own in groupby(by_person, key=lambda entry: people[entry.origin or ""]):
            latest = 0
            for entry in own:
                if entry.start < latest:
                    yield entry
                latest = max(latest, entry.end or 0)

    assert sum(1 for _ in overlapping()) == 8_053


def test_a_second_import_adds_nothing(
    everything: Imported, worklog: Path, mapping: Mapping, stored: list[Entry]
) -> None:
    core = everything.core
    with core.ledger.read() as db:
        seq = db.value("SELECT last_seq FROM device")
    again = import_file(core.ledger, core.clock, worklog, MappedReader(mapping))
    assert (again.imported, again.already_there, again.refused) == (0, 98_476, 1)
    assert (again.customers_made, again.tasks_made, again.work_types_made) == (0, 0, 0)
    with core.ledger.read() as db:
        assert entries.count(db) == len(stored)
        assert db.value("SELECT last_seq FROM device") == seq


def test_every_record_has_its_journal_row(everything: Imported) -> None:
    report = everything.report
    made = report.imported + report.customers_made + report.tasks_made + report.work_types_made
    with everything.core.ledger.read() as db:
        assert db.row("SELECT count(*), min(seq), max(seq), count(DISTINCT id) FROM journal") == (made, 1, made, made)


def test_the_whole_import_takes_well_under_a_minute(everything: Imported) -> None:
    # 8 s where this was written. The bound leaves room for a machine that is busy with other tests.
    assert everything.seconds < 60


def test_time_of_each_project_is_that_of_the_file(everything: Imported, rows: list[Row]) -> None:
    expected: dict[str, int] = defaultdict(int)
    for row in rows:
        expected[row.project] += row.net
    found: dict[str, int] = defaultdict(int)
    for item in everything.core.days.entries():
        found[item.customer] += item.entry.net(NOW) // MINUTE
    assert found == expected


def test_a_filter_on_one_person_gives_that_persons_ledger(
    of_somebody: Imported, rows: list[Row], somebody: str
) -> None:
    own = [row for row in rows if row.person == somebody]
    assert of_somebody.report.imported == len(own) > 6_000
    assert of_somebody.report.left_out == 98_477 - len(own)
    assert of_somebody.report.net == sum(row.net for row in own) * MINUTE
    assert {item.entry.origin for item in of_somebody.core.days.entries()} == {f"worklog:{row.key}" for row in own}


def test_day_sheets_of_one_person_agree_with_the_file(of_somebody: Imported, rows: list[Row], somebody: str) -> None:
    own = [row for row in rows if row.person == somebody]
    first, last = min(row.start for row in own).date(), max(row.end for row in own).date()
    random = Random(2)
    days = {first + timedelta(days=random.randrange((last - first).days + 1)) for _ in range(250)}
    days |= {row.end.date() for row in own if row.end.date() > row.start.date()}
    worked = 0
    for day in sorted(days):
        sheet = of_somebody.core.days.read(day, "UTC")
        expected = minutes_of(own, day)
        assert sum(expected.values()) == pytest.approx(sheet.sheet.attended / MINUTE, abs=0.01)
        totals = {total.customer: total.attended / MINUTE for total in sheet.by_customer}
        assert totals == pytest.approx(expected, abs=0.01)
        worked += bool(expected)
    assert worked > 100


def minutes_of(rows: list[Row], day: date) -> dict[str, float]:
    """Net minutes of each project on a date. A row over midnight counts on each date by its share of the row's span."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
    found: dict[str, float] = {}
    for row in rows:
        if row.start == row.end:
            if row.start.date() == day:
                found.setdefault(row.project, 0.0)
            continue
        share = min(row.end, midnight + timedelta(days=1)) - max(row.start, midnight)
        if share > timedelta():
            found[row.project] = found.get(row.project, 0.0) + row.net * (share / (row.end - row.start))
    return found
