"""Weeks of twenty real people, reviewed through the real window by a hand that only presses keys.

Each week's records come from the file into an empty ledger that has joined a server. The hand goes through the days,
settles what the window lists one by one, each in a way drawn by chance among those offered, and submits. What the
totals were before and after is read from the ledger's file by SQL alone, and every second between them must be
explained by an overlap that was trimmed or a gap that was closed.
"""

from __future__ import annotations

import csv
import gzip
import os
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.domain.ids import new_id
from app.domain.problems import Fix, Problem, ProblemKind, Remedy
from app.domain.records import EntryState
from app.files.mapped import MappedReader
from app.files.mapping_file import read_mapping
from app.transfer.importing import import_file
from app.wire.records import Kind
from server.catalogue.service import Catalogue
from tests.support.company import Company
from tests.support.stage import Stage
from ui.day.choosing import SubjectChooser
from ui.day.window import DayWindow

pytestmark = [pytest.mark.xdist_group("reviewing the worklog"), pytest.mark.timeout(300)]

ROOT = Path(__file__).resolve().parents[3]
WORKLOG = ROOT.parent / "shared" / "data" / "worklog.csv.gz"
MAPPING = ROOT / "docs" / "examples" / "worklog.toml"
SEED = 20261122
PEOPLE = 20
WEEKS = int(os.environ.get("WEEKS", "1"))
"""How many weeks of each person are reviewed."""

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Row = dict[str, str]
Weeks = Mapping[str, list[tuple[date, list[Row]]]]

TRIMS = {Remedy.TRIM_EARLIER, Remedy.TRIM_LATER}
CLOSES = {Remedy.EXTEND_EARLIER, Remedy.EXTEND_LATER}
FILLS = {Remedy.FILL}
LEAVES = {Remedy.KEEP_BOTH, Remedy.LEAVE_FREE, Remedy.SO_LONG}


class Totals(msgspec.Struct, frozen=True):
    """Milliseconds of all live entries, breaks not taken off, and of their breaks."""

    gross: int
    breaks: int


@pytest.fixture(scope="module")
def weeks() -> Weeks:
    """Twenty people drawn by chance, each with as many weeks of at least three working days as are wanted."""
    if not WORKLOG.exists():
        pytest.skip(f"the real time records are not here: {WORKLOG.name} is missing beside the repository")
    found: dict[str, dict[date, list[Row]]] = defaultdict(lambda: defaultdict(list))
    with gzip.open(WORKLOG, "rt", newline="") as file:
        for row in csv.DictReader(file):
            if row["time_log_start_date"].startswith("0016"):
                continue  # the one row whose date is none
            month, day_of_month, year = map(int, row["time_log_start_date"].split()[0].split("/"))
            day = date(year, month, day_of_month)
            found[row["person_key"]][day - timedelta(days=day.weekday())].append(row)
    full = {person: [week for week, rows in own.items() if _days(rows) >= 3] for person, own in found.items()}
    chance = random.Random(SEED)
    people = chance.sample(sorted(person for person, own in full.items() if len(own) >= WEEKS), PEOPLE)
    return {
        person: [(week, found[person][week]) for week in chance.sample(sorted(full[person]), WEEKS)]
        for person in people
    }


def _days(rows: list[Row]) -> int:
    return len({row["time_log_start_date"].split()[0] for row in rows})


@pytest.mark.parametrize("number", range(PEOPLE))
def test_a_persons_weeks_are_put_right_submitted_and_sent(
    number: int, weeks: Weeks, stage: Stage, tmp_path: Path, print_at_end: Callable[[str], None]
) -> None:
    person = sorted(weeks)[number]
    with Company(tmp_path, stage.clock) as company:
        for _, rows in weeks[person]:
            _fill(company, rows)
        stage.join(company.url, company.code())
        file = tmp_path / "records.csv"
        for _, rows in weeks[person]:
            _write(file, rows)
            import_file(stage.services.ledger, stage.clock, file, MappedReader(read_mapping(MAPPING)))
        stage.sync()
        hand = Reviewer(stage, random.Random(f"{SEED} {person}"), weeks[person][0][1][0]["project_key"])
        before = totals(stage)
        days = sorted({day for week, _ in weeks[person] for day in (week + timedelta(days=n) for n in range(8))})
        for day in days:
            hand.review(day)
        for day in days:
            hand.submit(day)
        after = totals(stage)
        assert after == Totals(before.gross + hand.gross, before.breaks + hand.breaks)
        stage.sync()
        entries = company.entries()
        assert {entry["state"] for entry in entries} == {EntryState.SUBMITTED}
        assert sum(entry["end"] - entry["start"] for entry in entries) == after.gross
        assert sum(entry["break_seconds"] for entry in entries) * 1_000 == after.breaks
        print_at_end(hand.told(person, len(entries)))


class Reviewer:
    """Presses the keys, and keeps count of what each of them must have done."""

    def __init__(self, stage: Stage, chance: random.Random, customer: str) -> None:
        self.stage = stage
        self.window: DayWindow = stage.day
        self.gross = 0
        self.breaks = 0
        self.days = 0
        self.done: Counter[str] = Counter()
        self._chance = chance
        self._customer = customer
        self.window.open()
        stage.settle()

    def review(self, day: date) -> None:
        """Settles everything about a day that can be settled by a key."""
        self.window.go_to(day)
        self.stage.settle()
        assert self.window.day == day
        refused: set[tuple[str, str]] = set()
        while (work := self._next(refused)) is not None:
            problem, fix = work
            before, entries = totals(self.stage), spans(self.stage)
            self._press(problem, fix)
            after = totals(self.stage)
            told = self.window.message.text()
            if after == before and fix.remedy not in LEAVES:
                assert told, f"{fix.title} did nothing and said nothing"
                refused.add((problem.mark, fix.key))
                continue
            self._account(problem, fix, entries, before, after)

    def submit(self, day: date) -> None:
        """Hands a day in, if anything began on it."""
        self.window.go_to(day)
        self.stage.settle()
        submit = self.window.findChild(QPushButton, "submit-day")
        assert submit is not None
        sheet = self.stage.services.days.read(day).sheet
        if all(piece.from_before for piece in sheet.pieces):
            return
        assert submit.isEnabled(), "nothing stands in the way any more"
        QTest.keyClick(self.window.timeline, Qt.Key.Key_Return, CTRL | SHIFT)
        self.stage.settle()
        assert self.window.message.text() == "Submitted."
        assert not submit.isVisible()
        self.days += 1

    def _next(self, refused: set[tuple[str, str]]) -> tuple[Problem, Fix] | None:
        for problem in self.window.problems.model.problems:
            open_to_it = [
                fix
                for fix in problem.fixes
                if fix.remedy in TRIMS | CLOSES | FILLS | LEAVES and (problem.mark, fix.key) not in refused
            ]
            if open_to_it:
                return problem, self._chance.choice(open_to_it)
        left = {problem.kind for problem in self.window.problems.model.problems}
        assert left <= {ProblemKind.NOT_SENT}, left
        return None

    def _press(self, problem: Problem, fix: Fix) -> None:
        place = self.window.problems.model.problems.index(problem)
        keys = self.window.problems.list
        keys.setFocus()
        QTest.keyClick(keys, Qt.Key.Key_Home)
        for _ in range(place):
            QTest.keyClick(keys, Qt.Key.Key_Down)
        assert self.window.problems.current == problem
        QTest.keyClicks(keys, fix.key)
        self.stage.settle()
        if fix.remedy in FILLS:
            [chooser] = [one for one in self.window.findChildren(SubjectChooser) if one.isVisible()]
            QTest.keyClicks(chooser.finding.box, self._customer)
            self.stage.settle()
            QTest.keyClick(chooser.finding.box, Qt.Key.Key_Return)
            self.stage.settle()

    def _account(
        self, problem: Problem, fix: Fix, entries: Mapping[str, tuple[int, int]], before: Totals, after: Totals
    ) -> None:
        """Checks a key's effect against what it must have been by the entries as they were."""
        grown = 0
        if fix.remedy in TRIMS:
            first, second = entries[problem.entry_id or ""], entries[problem.other_id or ""]
            grown = max(first[0], second[0]) - min(first[1], second[1])
        elif fix.remedy in CLOSES | FILLS:
            grown = problem.span.length
        assert after.gross - before.gross == grown, (problem, fix)
        dropped = before.breaks - after.breaks
        assert 0 <= dropped <= max(-grown, 0), "breaks go with the time that was cut out, and not otherwise"
        self.gross += grown
        self.breaks -= dropped
        self.done[fix.remedy] += 1

    def told(self, person: str, entries: int) -> str:
        """One line on what was done."""
        acts = ", ".join(f"{name} {number}" for name, number in sorted(self.done.items()))
        return (
            f"person {person}: {entries} entries of {self.days} days submitted,"
            f" {sum(self.done.values())} things settled ({acts});"
            f" {self.gross / 1_000:+,.0f} s and {self.breaks / 1_000:+,.0f} s of breaks, all explained"
        )


def totals(stage: Stage) -> Totals:
    """What the ledger's file holds now."""
    entries = _rows(
        stage,
        'SELECT coalesce(sum("end" - start), 0), coalesce(sum(break_seconds), 0) * 1000 FROM entry WHERE deleted = 0',
    )
    return Totals(*next(entries))


def spans(stage: Stage) -> dict[str, tuple[int, int]]:
    """Start and end of every live entry."""
    return {
        key: (start, end) for key, start, end in _rows(stage, 'SELECT id, start, "end" FROM entry WHERE deleted = 0')
    }


def _rows(stage: Stage, sql: str) -> Iterator[tuple[Any, ...]]:
    with stage.services.ledger.read() as db:
        return iter(db.rows(sql))


def _fill(company: Company, rows: list[Row]) -> None:
    """The office has made the customers and work types."""
    catalogue = Catalogue(company._database, company._clock)
    names = {(Kind.CUSTOMER, row["project_key"]) for row in rows}
    names |= {(Kind.WORK_TYPE, row["phase_short_name"]) for row in rows}
    for kind, name in sorted(names):
        catalogue.put(company.owner, kind, new_id(), {"name": name})


def _write(file: Path, rows: list[Row]) -> None:
    with file.open("w", newline="") as out:
        writer = csv.DictWriter(out, rows[0])
        writer.writeheader()
        writer.writerows(rows)
