"""A day in lanes: what lies where, which colour it has, and what lies under the mouse."""

from datetime import date

import pytest

from app.domain.instant import MINUTE
from app.domain.span import Span
from app.tracking.subject import UNASSIGNED
from tests.support.stage import DAY, Stage
from tests.ui.day.hand import log
from ui.day.timeline.geometry import Geometry, Hit, Part, Rect, Sizes
from ui.day.timeline.layout import Block, Layout, lay_out
from ui.day.tints import NO_TINT, NOT_ASSIGNED

SIZES = Sizes(axis=20, attended=40, unattended=20, side=16)


def laid_out(stage: Stage, day: str = DAY) -> Layout:
    travel = frozenset({stage.sample.work_types["Travel"]})
    return lay_out(stage.services.days.read(date.fromisoformat(day)), stage.clock.wall, travel)


def test_work_lies_in_one_lane_until_it_overlaps_and_unattended_work_below(stage: Stage) -> None:
    stage.until("17:00")
    log(stage, "fuser", "09:00", "10:00")
    log(stage, "plotter", "10:00", "11:00")
    log(stage, "wifi", "10:45", "11:30")
    log(stage, "scan", "09:00", "12:00", attended=False)
    log(stage, "backup", "11:00", "13:00", attended=False)
    found = laid_out(stage)
    assert (found.attended_lanes, found.unattended_lanes) == (2, 2)
    assert [block.lane for block in found.blocks if block.attended] == [0, 0, 1]
    assert [block.lane for block in found.blocks if not block.attended] == [2, 3]
    assert len(found.overlaps) == 1


def test_blocks_tell_what_can_be_moved(stage: Stage) -> None:
    stage.until("2026-11-21 08:00")
    log(stage, "fuser", "22:30", "2026-11-21 01:15", work_type_id=stage.sample.work_types["Travel"])
    stage.services.timers.start(stage.sample.subjects["stock"])
    stage.services.timers.start(UNASSIGNED, attended=False)
    [evening] = laid_out(stage).blocks
    assert (evening.starts, evening.ends, evening.travel, evening.running) == (True, False, True, False)
    morning, inside, unnamed = laid_out(stage, "2026-11-21").blocks
    assert (morning.starts, morning.ends) == (False, True)
    assert (inside.tint, inside.running, inside.ends) == (NO_TINT, True, False)
    assert unnamed.tint == NOT_ASSIGNED


def block(key: str, start: int, end: int, lane: int = 0, **other: bool) -> Block:
    return Block(key=key, span=Span(start * MINUTE, end * MINUTE), lane=lane, tint=0, title=key, customer="", **other)


def geometry(*blocks: Block, lanes: int = 1) -> Geometry:
    # Ten hours on a thousand pixels: a minute is 1.67 pixels wide.
    day = Span(0, 600 * MINUTE)
    layout = Layout(zone="UTC", span=day, day=day, blocks=blocks, attended_lanes=lanes)
    return Geometry.of(layout, SIZES, 1_032)


@pytest.mark.parametrize(
    ("minute", "expected"),
    [
        (60.5, Hit(Part.START, "a")),
        (90, Hit(Part.BODY, "a")),
        (119, Hit(Part.END, "a")),
        (121, Hit(Part.START, "b")),
        (300, Hit(Part.NOTHING)),
    ],
)
def test_an_edge_can_be_taken_hold_of_within_a_few_pixels(minute: float, expected: Hit) -> None:
    found = geometry(block("a", 60, 120), block("b", 120, 180))
    assert found.hit(16 + minute * 1_000 / 600, 30) == expected


def test_a_short_block_has_two_edges_and_a_middle_and_a_locked_one_no_edges() -> None:
    short = geometry(block("a", 60, 66))
    assert [short.hit(116 + x, 30).part for x in (0.5, 5, 9.5)] == [Part.START, Part.BODY, Part.END]
    locked = geometry(block("a", 60, 66, locked=True))
    assert [locked.hit(116 + x, 30).part for x in (0.5, 5, 9.5)] == [Part.BODY] * 3


def test_lanes_lie_one_below_the_other_and_shrink_when_there_are_many() -> None:
    two = geometry(block("a", 0, 60), block("b", 30, 90, lane=1), lanes=2)
    first, second = (two.rect(one) for one in two.layout.blocks)
    assert first.bottom < second.y
    assert second.height == SIZES.attended
    many = geometry(*(block(str(lane), 0, 60, lane=lane) for lane in range(6)), lanes=6)
    assert many.rect(many.layout.blocks[5]).height < SIZES.attended
    assert many.rect(many.layout.blocks[5]).bottom <= many.height
    assert Rect(0, 0, 10, 10).contains(9.9, 0)
