"""Moving an edge or a whole block, by mouse or by keys: what the times would be, before anything is changed."""

from __future__ import annotations

import msgspec

from app.domain.instant import MINUTE, Instant
from app.domain.span import Span
from ui import wording
from ui.day.timeline.geometry import Part
from ui.day.timeline.layout import Block, Layout
from ui.day.timeline.scale import STEP, snapped

SHORTEST = MINUTE
"""A block cannot be dragged shorter than this."""


class Drag(msgspec.Struct, frozen=True, kw_only=True):
    """A block taken hold of at ``grip``, by its start, its end or its body, and the times it would have now.

    ``neighbour`` touches the edge and goes with it. ``bounds`` is how far the block may go.
    """

    key: str
    part: Part
    grip: Instant
    before: Span
    span: Span
    bounds: Span
    neighbour: str = ""
    neighbour_before: Span | None = None

    @property
    def changed(self) -> bool:
        """Whether something would be changed by letting go now."""
        return self.span != self.before

    @property
    def neighbour_span(self) -> Span | None:
        """The neighbour's times as they would be."""
        if self.neighbour_before is None:
            return None
        if self.part is Part.START:
            return Span(self.neighbour_before.start, self.span.start)
        return Span(self.span.end, self.neighbour_before.end)

    def to(self, at: Instant, *, exact: bool = False) -> Drag:
        """Pulled to an instant: to full five minutes, or to a full minute."""
        return self._by(at - self.grip, MINUTE if exact else STEP)

    def stepped(self, by: int, *, exact: bool = False) -> Drag:
        """Pushed on by steps of five minutes to full ones, or of a minute."""
        step = MINUTE if exact else STEP
        edge = self.span.end if self.part is Part.END else self.span.start
        beyond = edge // step * step if by > 0 else -(-edge // step) * step
        return self._at(beyond + by * step)

    def _by(self, distance: int, step: int) -> Drag:
        if not distance:
            return self._with(self.before)
        edge = self.before.end if self.part is Part.END else self.before.start
        return self._at(snapped(edge + distance, step))

    def _at(self, edge: Instant) -> Drag:
        before, bounds = self.before, self.bounds
        if self.part is Part.START:
            return self._with(Span(min(max(edge, bounds.start), max(before.end - SHORTEST, bounds.start)), before.end))
        if self.part is Part.END:
            return self._with(Span(before.start, max(min(edge, bounds.end), min(before.start + SHORTEST, bounds.end))))
        start = min(max(edge, bounds.start), max(bounds.end - before.length, bounds.start))
        return self._with(Span(start, start + before.length))

    def _with(self, span: Span) -> Drag:
        return msgspec.structs.replace(self, span=span)


def take_hold(layout: Layout, block: Block, part: Part, grip: Instant, *, alone: bool = False) -> Drag | None:
    """Takes hold of a block, or not where that part cannot be moved.

    An edge that touches a neighbour takes it along, unless ``alone``. Nothing goes beyond the day or past now.
    """
    whole = part is Part.BODY
    if block.locked or (part in {Part.START, Part.BODY} and not block.starts) or (part is Part.END and not block.ends):
        return None
    if whole and not block.ends:
        return None
    bounds = Span(layout.day.start, max(min(layout.day.end, layout.now or layout.day.end), layout.day.start))
    drag = Drag(key=block.key, part=part, grip=grip, before=block.span, span=block.span, bounds=bounds)
    other = None if whole or alone else layout.neighbour(block, at_start=part is Part.START)
    if other is None:
        return drag
    kept = Span(other.span.start + SHORTEST, bounds.end) if part is Part.START else bounds
    if part is Part.END:
        kept = Span(bounds.start, min(max(other.span.end - SHORTEST, block.span.start), bounds.end))
    return msgspec.structs.replace(drag, neighbour=other.key, neighbour_before=other.span, bounds=kept)


def told(drag: Drag, zone: str) -> str:
    """The new times in words, for the label beside the mouse."""
    length = wording.length(drag.span.length)
    if drag.part is Part.BODY:
        return f"{wording.times(drag.span, zone)} · {length}"
    edge = drag.span.start if drag.part is Part.START else drag.span.end
    return f"{wording.time_of_day(edge, zone)} · {length}"
