"""Dragging edges and blocks, as plain values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.instant import MINUTE
from app.domain.span import Span
from ui.day.timeline.cutting import Cutting
from ui.day.timeline.dragging import Drag, take_hold, told
from ui.day.timeline.geometry import Part
from ui.day.timeline.layout import Block, Layout

DAY = Span(0, 600 * MINUTE)


def block(key: str, start: float, end: float, **other: bool) -> Block:
    span = Span(round(start * MINUTE), round(end * MINUTE))
    return Block(key=key, span=span, lane=0, tint=0, title=key, customer="", **other)


def layout(*blocks: Block, now: int | None = None) -> Layout:
    return Layout(zone="UTC", span=DAY, day=DAY, blocks=blocks, now=None if now is None else now * MINUTE)


def held(part: Part, grip: float, *blocks: Block, now: int | None = None, alone: bool = False) -> Drag:
    drag = take_hold(layout(*blocks, now=now), blocks[0], part, round(grip * MINUTE), alone=alone)
    assert drag is not None
    return drag


def minutes(span: Span | None) -> tuple[float, float]:
    assert span is not None
    return span.start / MINUTE, span.end / MINUTE


def test_an_edge_snaps_to_five_minutes_and_alt_to_one() -> None:
    drag = held(Part.END, 120.4, block("a", 60.3, 120.4))
    assert minutes(drag.to(round(133 * MINUTE)).span) == (60.3, 135)
    assert minutes(drag.to(round(133 * MINUTE), exact=True).span) == (60.3, 133)
    assert drag.to(round(133 * MINUTE)).to(round(120.4 * MINUTE)).changed is False


def test_a_whole_block_keeps_its_length_to_the_millisecond() -> None:
    drag = held(Part.BODY, 90, block("a", 60, 100.25)).to(111 * MINUTE)
    assert minutes(drag.span) == (80, 120.25)


def test_nothing_goes_past_now_or_out_of_the_day_or_turns_over() -> None:
    past = held(Part.END, 120, block("a", 60, 120), now=140)
    assert minutes(past.to(400 * MINUTE).span) == (60, 140)
    assert minutes(past.to(10 * MINUTE).span) == (60, 61)
    moved = held(Part.BODY, 60, block("a", 60, 120), now=140)
    assert minutes(moved.to(400 * MINUTE).span) == (80, 140)
    assert minutes(moved.to(0).to(-100 * MINUTE).span) == (0, 60)


def test_a_shared_edge_moves_both_unless_one_is_moved_alone() -> None:
    a, b = block("a", 60, 120), block("b", 120, 180)
    drag = held(Part.END, 120, a, b).to(150 * MINUTE)
    assert (drag.neighbour, minutes(drag.neighbour_span)) == ("b", (150, 180))
    assert minutes(drag.to(500 * MINUTE).span) == (60, 179)
    back = held(Part.START, 120, b, a).to(30 * MINUTE)
    assert (minutes(back.span), minutes(back.neighbour_span)) == ((61, 180), (60, 61))
    assert held(Part.END, 120, a, b, alone=True).neighbour == ""
    assert held(Part.END, 120, a, block("b", 120, 180, locked=True)).neighbour == ""


@pytest.mark.parametrize(
    ("part", "other"),
    [
        (Part.START, {"starts": False}),
        (Part.END, {"ends": False}),
        (Part.BODY, {"ends": False}),
        (Part.END, {"locked": True}),
    ],
)
def test_what_cannot_be_moved_is_not_taken_hold_of(part: Part, other: dict[str, bool]) -> None:
    fixed = block("a", 60, 120, **other)
    assert take_hold(layout(fixed), fixed, part, 0) is None


def test_keys_go_from_one_full_five_minutes_to_the_next() -> None:
    drag = held(Part.END, 0, block("a", 60, 122.5))
    assert minutes(drag.stepped(1).span)[1] == 125
    assert minutes(drag.stepped(-1).span)[1] == 120
    assert minutes(drag.stepped(1).stepped(1).span)[1] == 130
    assert minutes(drag.stepped(-1, exact=True).span)[1] == 122


@given(st.sampled_from([Part.START, Part.END, Part.BODY]), st.lists(st.integers(-100, 900), max_size=5), st.booleans())
def test_no_pull_makes_an_impossible_span(part: Part, pulls: list[int], exact: bool) -> None:
    drag = held(part, 90, block("a", 60, 120), block("b", 120, 180), block("c", 30, 60), now=500)
    for pull in pulls:
        drag = drag.to(pull * MINUTE, exact=exact)
        assert drag.span.length >= MINUTE
        assert drag.bounds.start <= drag.span.start
        assert drag.span.end <= drag.bounds.end
        assert drag.neighbour_span is None or drag.neighbour_span.length >= MINUTE
        assert part is not Part.BODY or drag.span.length == 60 * MINUTE


def test_the_label_tells_the_new_time_and_length() -> None:
    drag = held(Part.END, 120, block("a", 60, 120)).to(135 * MINUTE)
    assert told(drag, "UTC") == "02:15 · 1 h 15 min"
    assert told(held(Part.BODY, 60, block("a", 60, 120)).to(75 * MINUTE), "UTC") == "01:15–02:15 · 1 h"


def test_a_cut_stays_inside_the_entry() -> None:
    cut = Cutting.of(block("a", 60, 120), round(88 * MINUTE))
    assert cut.at == 90 * MINUTE
    assert cut.stepped(1).at == 95 * MINUTE
    assert cut.stepped(1, exact=True).at == 91 * MINUTE
    assert cut.to(500 * MINUTE).at == 119 * MINUTE
    assert cut.to(0).at == 61 * MINUTE
