"""Any day, put right in any way: no time gets lost that nobody said should go."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from app.bootstrap import Services, build
from app.domain.errors import Refusal
from app.domain.instant import DAY, HOUR, SECOND
from app.domain.problems import TOUCH_UP, ProblemKind, Remedy
from app.domain.records import Entry
from app.domain.span import Span, covered
from app.settings import WORK_HOURS
from app.store.profile import Profile
from app.tracking.edits import Details
from app.tracking.subject import Subject
from tests.support.clock import FakeClock
from tests.unit.tracking.conftest import task

THE_CLOCKS_GO_BACK = date(2026, 10, 25)

spans = st.lists(
    st.tuples(st.integers(0, 20 * HOUR), st.integers(1, 3 * HOUR), st.integers(0, 600)), min_size=1, max_size=5
)


@contextmanager
def a_day(worked: list[tuple[int, int, int]]) -> Iterator[Services]:
    """A ledger with entries at these offsets from midnight, of these lengths and breaks in seconds."""
    with tempfile.TemporaryDirectory(prefix="wt-day-") as folder:
        clock = FakeClock("2026-10-26 12:00")
        core = build(Profile(Path(folder)), clock=clock)
        try:
            core.settings.set(WORK_HOURS, "")
            midnight = clock.at("2026-10-25 00:00")
            subject = task(core, "Printer")
            for start, length, pause in worked:
                span = Span(midnight + start, midnight + start + length)
                (made,) = core.edits.log(subject, span).made_or_changed(Entry)
                core.edits.change(made.id, Details(break_seconds=min(pause, length // SECOND)))
            yield core
        finally:
            core.close()


def entries(core: Services) -> list[Entry]:
    return [described.entry for described in core.days.entries()]


def net(core: Services) -> int:
    return sum(entry.net(0) for entry in entries(core))


def taken(core: Services) -> int:
    return covered(entry.span(0) for entry in entries(core))


@settings(max_examples=20, deadline=None)
@given(spans, st.data())
def test_splitting_and_merging_keep_every_millisecond(worked: list[tuple[int, int, int]], data: st.DataObject) -> None:
    with a_day(worked) as core:
        before, whole = net(core), taken(core)
        for _ in range(4):
            found = entries(core)
            chosen = data.draw(st.sampled_from(found))
            try:
                if data.draw(st.booleans()):
                    cut = data.draw(st.integers(chosen.start, (chosen.end or 0) + 1))
                    core.corrections.split(chosen.id, cut, subject=data.draw(st.sampled_from([None, Subject()])))
                else:
                    core.corrections.merge([chosen.id, data.draw(st.sampled_from(found)).id])
            except Refusal:
                assert entries(core) == found
            assert net(core) == before
            # Less than a second at a time is taken off for a break of whole seconds, and gaps are taken in.
            assert taken(core) > whole - 4 * SECOND


@settings(max_examples=20, deadline=None)
@given(spans)
def test_trimming_takes_what_was_counted_twice_and_nothing_else(worked: list[tuple[int, int, int]]) -> None:
    with a_day([(start, length, 0) for start, length, _ in worked]) as core:
        whole = taken(core)
        while True:
            overlaps = [it for it in core.review.day(THE_CLOCKS_GO_BACK).problems if it.kind is ProblemKind.OVERLAP]
            trims = [
                (problem, fix)
                for problem in overlaps
                for fix in problem.fixes
                if fix.remedy in (Remedy.TRIM_EARLIER, Remedy.TRIM_LATER)
            ]
            if not trims:
                break
            before = net(core)
            problem, fix = trims[0]
            core.corrections.fix(problem, fix)
            assert before - net(core) == problem.span.length
            assert taken(core) == whole
        # Only what began together and lasted as long, or ended within the other, is left to be kept.
        assert len(overlaps) == 0 or net(core) > whole


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(st.integers(-3 * 60, 3 * 60), st.integers(300, 3600)), min_size=2, max_size=6))
def test_what_is_done_without_asking_moves_edges_by_less_than_two_minutes(steps: list[tuple[int, int]]) -> None:
    worked, at = [], HOUR
    for gap, length in steps:
        at = max(at + gap * SECOND, 0)
        worked.append((at, length * SECOND, 0))
        at += length * SECOND
    with a_day(worked) as core:
        before = {entry.id: entry for entry in entries(core)}
        whole = taken(core)
        core.corrections.accept_safe(THE_CLOCKS_GO_BACK)
        after = entries(core)
        assert {entry.id for entry in after} == set(before)
        for entry in after:
            assert entry.start == before[entry.id].start
            assert abs((entry.end or 0) - (before[entry.id].end or 0)) < TOUCH_UP
        assert taken(core) >= whole
        assert [it for it in core.review.day(THE_CLOCKS_GO_BACK).problems if it.safe_fix] == []
        assert not core.corrections.accept_safe(THE_CLOCKS_GO_BACK)
        if core.undo.next_undo == "safe fixes":
            core.undo.undo()
        assert {entry.id: entry for entry in entries(core)} == before


@settings(max_examples=20, deadline=None)
@given(spans, st.integers(-DAY, DAY), st.booleans())
def test_an_edge_moved_with_its_neighbour_leaves_neither_gap_nor_overlap(
    worked: list[tuple[int, int, int]], by: int, at_start: bool
) -> None:
    start, length, _ = worked[0]
    with a_day([(start, length, 0), (start + length, length, 0)]) as core:
        first, second = entries(core)
        total = net(core)
        try:
            if at_start:
                core.corrections.move_edge(second.id, start=second.start + by, with_neighbour=True)
            else:
                core.corrections.move_edge(first.id, end=second.start + by, with_neighbour=True)
        except Refusal:
            assert abs(by) >= length or by == 0
            assert entries(core) == [first, second]
            return
        first, second = entries(core)
        assert first.end == second.start
        assert net(core) == total
