"""Any gestures in any order: undoing them all leads back to the start, doing them all once more to the end."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from app.bootstrap import build
from app.domain.days import date_of
from app.domain.errors import Refusal
from app.domain.instant import MINUTE
from app.domain.records import Entry, Giveaway, Outcome
from app.domain.span import Span
from app.store.changes import ChangeSet
from app.store.profile import Profile
from app.tracking.edits import Details
from app.tracking.subject import Named, Subject
from tests.support.clock import FakeClock
from tests.unit.tracking.conftest import task

RECORDS = ("customer", "contact", "task", "work_type", "entry")
BESIDE = ("absence", "parked", "accepted")

Records = dict[str, list[tuple[object, ...]]]
numbers = st.integers(0, 1000)


class AnyGestures(RuleBasedStateMachine):
    """``states`` are the records after each gesture that counts, ``place`` where undo and redo stand in them."""

    @initialize(asleep=st.booleans())
    def open(self, asleep: bool) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="wt-undo-"))
        self.clock = FakeClock("2026-11-20 00:30")
        self.core = build(Profile(self.folder), clock=self.clock)
        self.subjects = [task(self.core, f"Task {n}", f"Customer {n % 2}") for n in range(2)] + [Subject()]
        for subject in self.subjects:
            self.core.timers.start(subject, attended=False)
        self.core.timers.start(self.subjects[0])
        self.core.watch.beat()
        self.clock.sleep(minutes=30)
        if asleep:
            self.core.watch.look()
        self.core.timers.stop()
        self.core.ledger.write(lambda work: work.db.run("DELETE FROM gesture"))
        self.states = [self.records()]
        self.place = 0

    def records(self) -> Records:
        with self.core.ledger.read() as db:
            live = {name: sorted(db.rows(f"SELECT * FROM {name} WHERE deleted = 0"), key=repr) for name in RECORDS}
            # A day that is open is as one that was never submitted.
            live["submission"] = db.rows("SELECT * FROM submission WHERE state <> 'open' ORDER BY day")
            return live | {name: sorted(db.rows(f"SELECT * FROM {name}"), key=repr) for name in BESIDE}

    def gestures(self) -> int:
        with self.core.ledger.read() as db:
            found: int = db.value("SELECT coalesce(max(n), 0) FROM gesture WHERE undone = 0")
            return found

    def do(self, gesture: Callable[[], ChangeSet]) -> None:
        before = self.gestures()
        try:
            gesture()
        except Refusal:
            assert self.records() == self.states[self.place]
            return
        after = self.records()
        if self.gestures() == before:
            assert after == self.states[self.place], "a change that cannot be undone"
            return
        self.states[self.place + 1 :] = [after]
        self.place += 1

    def entry(self, number: int) -> Entry:
        found = [described.entry for described in self.core.days.entries()]
        return found[number % len(found)] if found else Entry(id="none", start=0, end=1, zone="UTC")

    @rule(minutes=st.integers(1, 20))
    def time_passes(self, minutes: int) -> None:
        self.clock.pass_time(minutes=minutes)

    @rule(number=numbers, attended=st.booleans())
    def start(self, number: int, attended: bool) -> None:
        self.do(lambda: self.core.timers.start(self.subjects[number % 3], attended=attended))

    @rule(name=st.sampled_from(["Initech", "Customer 1", "Hooli"]))
    def start_on_somebody_new(self, name: str) -> None:
        self.do(lambda: self.core.timers.start(Named(customer=name, title="Call")))

    @rule()
    def stop(self) -> None:
        self.do(self.core.timers.stop)

    @rule()
    def stop_all(self) -> None:
        self.do(self.core.timers.stop_all)

    @rule(number=numbers)
    def park(self, number: int) -> None:
        self.do(lambda: self.core.timers.park(self.subjects[number % 3]))

    @rule()
    def resume(self) -> None:
        self.do(self.core.timers.resume)

    @rule(number=numbers)
    def discard(self, number: int) -> None:
        self.do(lambda: self.core.timers.discard(self.entry(number).id))

    @rule(minutes=st.integers(1, 20), number=numbers)
    def log(self, minutes: int, number: int) -> None:
        span = Span(self.clock.wall - minutes * MINUTE, self.clock.wall)
        self.do(lambda: self.core.edits.log(self.subjects[number % 3], span))

    @rule(number=numbers, other=numbers)
    def change(self, number: int, other: int) -> None:
        details = Details(
            subject=self.subjects[other % 3], note=f"note {other % 5}", outcome=[None, *Outcome][other % 5],
            giveaway=[None, *Giveaway][other % 5], follow_up=bool(other % 2), break_seconds=other % 7,
        )  # fmt: skip
        self.do(lambda: self.core.edits.change(self.entry(number).id, details))

    @rule(number=numbers, other=numbers)
    def log_and_change_as_one(self, number: int, other: int) -> None:
        def both() -> ChangeSet:
            with self.core.ledger.together():
                span = Span(self.clock.wall - MINUTE, self.clock.wall)
                (made,) = self.core.edits.log(self.subjects[number % 3], span).made_or_changed(Entry)
                return self.core.edits.change(made.id, Details(break_seconds=other % 60))

        self.do(both)

    @rule(number=numbers, seconds=st.integers(1, 3600), other=numbers)
    def split(self, number: int, seconds: int, other: int) -> None:
        entry = self.entry(number)
        subject = [None, *self.subjects][other % 4]
        self.do(lambda: self.core.corrections.split(entry.id, entry.start + seconds * 1000 + other, subject=subject))

    @rule(number=numbers, parts=st.integers(2, 5))
    def split_evenly(self, number: int, parts: int) -> None:
        self.do(lambda: self.core.corrections.split_evenly(self.entry(number).id, parts))

    @rule(number=numbers)
    def merge(self, number: int) -> None:
        found = [described.entry for described in self.core.days.entries()]
        same = [entry.id for entry in found if Subject.of(entry) == Subject.of(self.entry(number))]
        self.do(lambda: self.core.corrections.merge(same[:3]))

    @rule(number=numbers, seconds=st.integers(-1800, 1800), at_start=st.booleans(), along=st.booleans())
    def move_edge(self, number: int, seconds: int, at_start: bool, along: bool) -> None:
        entry = self.entry(number)
        edge = (entry.start if at_start else entry.end or 0) + seconds * 1000
        where = {"start": edge} if at_start else {"end": edge}
        self.do(lambda: self.core.corrections.move_edge(entry.id, **where, with_neighbour=along))

    @rule(number=numbers, seconds=st.integers(-1800, 1800))
    def move(self, number: int, seconds: int) -> None:
        entry = self.entry(number)
        self.do(lambda: self.core.corrections.move(entry.id, entry.start + seconds * 1000))

    @rule(number=numbers, which=st.booleans())
    def put_a_problem_right(self, number: int, which: bool) -> None:
        problems = self.core.review.day(date_of(self.clock.wall, self.clock.zone)).problems
        problem = problems[number % len(problems)] if problems else None
        if problem is None or not problem.fixes:
            return
        fix = problem.fixes[-1 if which else number % len(problem.fixes)]
        middle = (problem.span.start + problem.span.end) // 2
        self.do(lambda: self.core.corrections.fix(problem, fix, subject=self.subjects[0], note="so it was", at=middle))

    @rule(back=st.booleans())
    def submit_the_day_or_take_it_back(self, back: bool) -> None:
        day = date_of(self.clock.wall, self.clock.zone)
        self.do(lambda: (self.core.submissions.withdraw if back else self.core.submissions.submit)(day))

    @rule()
    def accept_what_is_safe(self) -> None:
        self.do(lambda: self.core.corrections.accept_safe(date_of(self.clock.wall, self.clock.zone)))

    @rule()
    def answer_a_question(self) -> None:
        questions = self.core.overviews.read().questions
        if questions:
            self.do(lambda: self.core.absences.discard(questions[-1].absence.id))

    @precondition(lambda self: self.place > 0)
    @rule()
    def undo(self) -> None:
        self.core.undo.undo()
        self.place -= 1
        assert self.records() == self.states[self.place]

    @precondition(lambda self: self.place < len(self.states) - 1)
    @rule()
    def redo(self) -> None:
        self.core.undo.redo()
        self.place += 1
        assert self.records() == self.states[self.place]

    @rule()
    def start_the_program_anew(self) -> None:
        self.core.close()
        self.core = build(Profile(self.folder), clock=self.clock)

    def teardown(self) -> None:
        if not hasattr(self, "core"):
            return
        while self.place < len(self.states) - 1:
            self.redo()
        while self.core.undo.next_undo is not None:
            self.undo()
        assert self.place == 0
        while self.core.undo.next_redo is not None:
            self.redo()
        assert self.place == len(self.states) - 1
        self.core.close()
        shutil.rmtree(self.folder)


TestAnyGestures = AnyGestures.TestCase
TestAnyGestures.settings = settings(max_examples=30, stateful_step_count=30, deadline=None)
