"""Half-open spans: touching is not overlapping, and no time is lost or counted twice."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.span import Span, covered, gaps, union

instants = st.integers(min_value=-10_000, max_value=10_000)


@st.composite
def spans(draw: st.DrawFn) -> Span:
    start = draw(instants)
    return Span(start, start + draw(st.integers(min_value=0, max_value=5_000)))


def minutes_of(span: Span) -> set[int]:
    return set(range(span.start, span.end))


def test_entries_that_touch_do_not_overlap() -> None:
    assert not Span(0, 60).overlaps(Span(60, 90))
    assert Span(0, 60).overlaps(Span(59, 90))


def test_a_span_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="cannot end"):
        Span(10, 9)


@given(spans(), spans())
def test_what_two_spans_have_in_common_is_what_belongs_to_both(first: Span, second: Span) -> None:
    both = minutes_of(first) & minutes_of(second)
    common = first.common(second)
    assert (minutes_of(common) if common else set()) == both
    assert first.overlaps(second) == second.overlaps(first) == bool(both)


@given(st.lists(spans(), max_size=12))
def test_a_union_is_the_same_time_in_disjoint_pieces(many: list[Span]) -> None:
    merged = union(many)
    assert set().union(*map(minutes_of, merged)) == set().union(*map(minutes_of, many))
    assert all(left.end < right.start for left, right in pairwise(merged))
    assert covered(many) == sum(len(minutes_of(span)) for span in merged)


@given(spans(), st.lists(spans(), max_size=12))
def test_gaps_and_spans_together_fill_the_whole_and_share_nothing(within: Span, many: list[Span]) -> None:
    free = gaps(within, many)
    taken = set().union(*map(minutes_of, many))
    assert set().union(*map(minutes_of, free)) == minutes_of(within) - taken
    assert all(gap.length for gap in free)
