"""Any day of gestures: the ledger agrees with a model that is nothing but a list and a stack."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.bootstrap import build
from app.domain.instant import MINUTE
from app.domain.records import Entry
from app.store.profile import Profile
from app.tracking.subject import Subject
from tests.support.clock import FakeClock
from tests.unit.tracking.conftest import task


@dataclass(eq=False)
class Timer:
    """What the model knows of an entry; each is itself, however alike two are.

    ``true_start`` is counted in minutes that really passed.
    """

    subject: Subject
    attended: bool
    true_start: int
    true_end: int | None = None
    gone: bool = False


@dataclass
class Model:
    now: int = 0
    timers: list[Timer] = field(default_factory=list)
    stack: list[Timer] = field(default_factory=list)

    @property
    def attended(self) -> Timer | None:
        return next((timer for timer in self.live if timer.attended and timer.true_end is None), None)

    @property
    def live(self) -> list[Timer]:
        return [timer for timer in self.timers if not timer.gone]

    def end_attended(self) -> Timer | None:
        timer = self.attended
        if timer:
            timer.true_end = self.now
        return timer


class ADayOfGestures(RuleBasedStateMachine):
    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="wt-model-"))
        self.clock = FakeClock("2026-10-25 00:30")
        self.core = build(Profile(self.folder), clock=self.clock)
        self.subjects = [task(self.core, f"Task {n}", f"Customer {n % 2}") for n in range(3)] + [Subject()]
        self.model = Model()

    @rule(minutes=st.integers(min_value=1, max_value=240))
    def time_passes(self, minutes: int) -> None:
        self.clock.pass_time(minutes=minutes)
        self.model.now += minutes

    @rule(hours=st.integers(min_value=-30, max_value=30))
    def somebody_sets_the_clock(self, hours: int) -> None:
        self.clock.set_wall(hours=hours)

    @rule()
    def the_program_shows_a_sign_of_life(self) -> None:
        self.core.watch.beat()

    @rule()
    def the_program_is_started_again(self) -> None:
        self.core.close()
        self.core = build(Profile(self.folder), clock=self.clock)

    @rule(which=st.integers(min_value=0, max_value=3), attended=st.booleans())
    def start(self, which: int, attended: bool) -> None:
        subject = self.subjects[which]
        self.core.timers.start(subject, attended=attended)
        runs_already = any(
            timer.subject == subject and timer.attended == attended and timer.true_end is None
            for timer in self.model.live
        )
        if runs_already and subject != Subject():
            return
        if attended:
            self.model.end_attended()
        self.model.timers.append(Timer(subject, attended, self.model.now))

    @precondition(lambda self: self.model.attended)
    @rule()
    def stop(self) -> None:
        self.core.timers.stop()
        self.model.end_attended()

    @precondition(lambda self: self.model.attended)
    @rule(which=st.integers(min_value=-1, max_value=3))
    def park(self, which: int) -> None:
        then = self.subjects[which] if which >= 0 else None
        self.core.timers.park(then)
        ended = self.model.end_attended()
        assert ended
        self.model.stack.append(ended)
        if then is not None:
            self.model.timers.append(Timer(then, True, self.model.now))

    @precondition(lambda self: self.model.stack)
    @rule()
    def resume(self) -> None:
        self.core.timers.resume()
        self.model.end_attended()
        parked = self.model.stack.pop()
        self.model.timers.append(Timer(parked.subject, True, self.model.now))

    @precondition(lambda self: self.model.live)
    @rule(which=st.integers(min_value=0), again=st.booleans())
    def discard_and_perhaps_bring_back(self, which: int, again: bool) -> None:
        number = which % len(self.model.live)
        timer = self.model.live[number]
        entry = self.entry_of(timer)
        self.core.timers.discard(entry.id)
        if timer in self.model.stack:
            self.model.stack.remove(timer)
        if again:
            self.core.timers.undo_discard(entry.id)
        else:
            timer.gone = True

    def entry_of(self, timer: Timer) -> Entry:
        return self.entries()[self.model.live.index(timer)]

    def entries(self) -> list[Entry]:
        """In the order they were made: ids ascend."""
        return sorted((described.entry for described in self.core.days.entries()), key=lambda entry: entry.id)

    @invariant()
    def the_ledger_agrees_with_the_model(self) -> None:
        entries = self.entries()
        assert [Subject.of(entry) for entry in entries] == [timer.subject for timer in self.model.live]
        overview = self.core.overviews.read()
        passed = {item.described.entry.id: item.elapsed for item in overview.running}
        for entry, timer in zip(entries, self.model.live, strict=True):
            assert entry.attended == timer.attended
            assert entry.running == (timer.true_end is None)
            minutes = (self.model.now if timer.true_end is None else timer.true_end) - timer.true_start
            length = passed[entry.id] if entry.end is None else entry.end - entry.start
            assert length == minutes * MINUTE, "the time that really passed, whatever the wall clock says"

    @invariant()
    def at_most_one_attended_timer_runs(self) -> None:
        assert sum(item.described.entry.attended for item in self.core.overviews.read().running) <= 1

    @invariant()
    def the_stack_is_the_models_stack(self) -> None:
        parked = [Subject.of(item.described.entry) for item in self.core.overviews.read().parked]
        assert parked == [timer.subject for timer in reversed(self.model.stack)]

    @invariant()
    def the_journal_counts_without_a_gap(self) -> None:
        with self.core.ledger.read() as db:
            assert db.row("SELECT count(*), max(seq) FROM journal") == db.row("SELECT last_seq, last_seq FROM device")

    def teardown(self) -> None:
        if hasattr(self, "core"):
            self.core.close()
            shutil.rmtree(self.folder)


TestADayOfGestures = ADayOfGestures.TestCase
TestADayOfGestures.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
