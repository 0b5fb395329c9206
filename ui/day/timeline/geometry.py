"""A layout in pixels: where each block is painted, and what lies under the mouse."""

from __future__ import annotations

import enum
from typing import NamedTuple

import msgspec

from app.domain.span import Span
from ui.day.gaps import Gap
from ui.day.timeline.layout import Block, Layout, Undecided
from ui.day.timeline.scale import Scale

_GRIP = 5.0  # pixels beside an edge that take hold of it
_LANE_GAP = 3.0
_SECTION_GAP = 6.0
_MOST_TALL_LANES = 2
_SHRUNK = 0.62  # lanes are lower when there are many
_SHORTEST = 3.0  # pixels that a block has at least, to be seen and clicked


class Part(enum.StrEnum):
    """What of the timeline is meant."""

    NOTHING = "nothing"
    BODY = "body"
    START = "start"
    END = "end"
    GAP = "gap"
    ABSENCE = "absence"


class Hit(NamedTuple):
    """What lies at a point; ``key`` names the entry, gap or absence."""

    part: Part
    key: str = ""


class Rect(NamedTuple):
    """A rectangle in pixels."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def contains(self, x: float, y: float) -> bool:
        return self.x <= x < self.right and self.y <= y < self.bottom


class Sizes(NamedTuple):
    """Heights in pixels, from the font in use; ``side`` is the room left and right of the scale."""

    axis: float
    attended: float
    unattended: float
    side: float


class Geometry(msgspec.Struct, frozen=True):
    """A layout on a widget of a width."""

    layout: Layout
    sizes: Sizes
    scale: Scale

    @classmethod
    def of(cls, layout: Layout, sizes: Sizes, width: float, *, mirrored: bool = False) -> Geometry:
        """The geometry on a widget that is ``width`` wide; ``mirrored`` where one reads from right to left."""
        inner = max(width - 2 * sizes.side, 1.0)
        return cls(layout, sizes, Scale(layout.span, layout.zone, sizes.side, inner, mirrored))

    @property
    def height(self) -> float:
        """What the widget needs for all lanes."""
        height = self._top(self.layout.attended_lanes + self.layout.unattended_lanes)
        return height - _LANE_GAP + _SECTION_GAP

    @property
    def attended(self) -> Rect:
        """The band of the attended lanes."""
        top = self._top(0)
        bottom = top + self.layout.attended_lanes * (self._tall + _LANE_GAP) - _LANE_GAP
        return Rect(self.scale.left, top, self.scale.width, bottom - top)

    def rect(self, block: Block, span: Span | None = None) -> Rect:
        """Where a block is painted, or would be with another span."""
        x, width = self.scale.stretch(block.span if span is None else span, _SHORTEST)
        return Rect(x, self._top(block.lane), width, self._tall if block.attended else self._low)

    def band(self, span: Span) -> Rect:
        """A span across all attended lanes: a gap or an overlap."""
        band = self.attended
        x, width = self.scale.stretch(span, 1.0)
        return Rect(x, band.y, width, band.height)

    def absence(self, absence: Undecided) -> Rect | None:
        """An absence on the block of its entry; ``None`` where that is not shown."""
        block = self.layout.block(absence.entry)
        return None if block is None else self.rect(block, absence.span)

    def place(self, key: str) -> Rect | None:
        """Where a block, gap or absence is painted."""
        block, gap, absence = self.layout.block(key), self.layout.gap(key), self.layout.absence(key)
        if block is not None:
            return self.rect(block)
        if gap is not None:
            return self.band(gap.span)
        return self.absence(absence) if absence is not None else None

    def hit(self, x: float, y: float) -> Hit:
        """What lies at a point: an edge before an absence, that before the body it lies on, a block before a gap."""
        edges = [
            (distance, part, block.key)
            for block in self.layout.blocks
            if (rect := self.rect(block)).y <= y < rect.bottom
            for distance, part, _ in self._edges(block, rect, x)
        ]
        if edges:
            _, part, key = min(edges)
            return Hit(part, key)
        for absence in self.layout.absences:
            if (held := self.absence(absence)) is not None and held.contains(x, y):
                return Hit(Part.ABSENCE, absence.key)
        for block in reversed(self.layout.blocks):
            if self.rect(block).contains(x, y):
                return Hit(Part.BODY, block.key)
        gap = self._gap_at(x, y)
        return Hit(Part.GAP, gap.key) if gap is not None else Hit(Part.NOTHING)

    def _edges(self, block: Block, rect: Rect, x: float) -> list[tuple[float, Part, str]]:
        if block.locked:
            return []
        # A third of a short block stays free for taking hold of the whole.
        inside = min(_GRIP, rect.width / 3)
        found: list[tuple[float, Part, str]] = []
        left, right = (Part.END, Part.START) if self.scale.mirrored else (Part.START, Part.END)
        movable = {Part.START: block.starts, Part.END: block.ends}
        for edge, part, inward in ((rect.x, left, x >= rect.x), (rect.right, right, x < rect.right)):
            if movable[part] and abs(x - edge) <= (inside if inward else _GRIP / 2):
                found.append((abs(x - edge) + (0 if inward else 0.5), part, block.key))
        return found

    def _gap_at(self, x: float, y: float) -> Gap | None:
        return next((gap for gap in self.layout.gaps if self.band(gap.span).contains(x, y)), None)

    @property
    def _tall(self) -> float:
        return self.sizes.attended * (1 if self.layout.attended_lanes <= _MOST_TALL_LANES else _SHRUNK)

    @property
    def _low(self) -> float:
        return self.sizes.unattended * (1 if self.layout.unattended_lanes <= _MOST_TALL_LANES else _SHRUNK)

    def _top(self, lane: int) -> float:
        above = min(lane, self.layout.attended_lanes)
        beside = lane - above
        top = self.sizes.axis + above * (self._tall + _LANE_GAP)
        if lane >= self.layout.attended_lanes:
            top += _SECTION_GAP - _LANE_GAP
        return top + beside * (self._low + _LANE_GAP)
