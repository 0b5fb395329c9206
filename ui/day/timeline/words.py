"""What the timeline says to those who point at it or listen."""

from __future__ import annotations

from app.domain.span import Span
from ui import wording
from ui.day.timeline.dragging import Drag, told
from ui.day.timeline.geometry import Hit, Part
from ui.day.timeline.layout import Block, Layout, Undecided
from ui.language import tr


def tooltip(layout: Layout, hit: Hit) -> str:
    """What lies under the mouse, and what can be done with it."""
    gap = layout.gap(hit.key)
    if gap is not None:
        return "\n".join((_gap(gap.span, layout.zone), tr("Double-click to fill it")))
    absence, block = layout.absence(hit.key), layout.block(hit.key)
    if absence is not None:
        return "\n".join((_absence(absence, layout), tr("Click to settle it")))
    if block is None:
        return ""
    lines = [_block(block, layout.zone)]
    if block.locked:
        lines.append(tr("Submitted: it cannot be changed"))
    elif hit.part in {Part.START, Part.END}:
        lines.append(tr("Drag to change the time; Alt for exact minutes"))
    return "\n".join(lines)


def spoken(layout: Layout, current: str, drag: Drag | None = None) -> str:
    """What the keys work on, in one line; while it is dragged, its new times."""
    held = layout.held(current)
    if drag is not None and held is not None and drag.key == held.key:
        return f"{told(drag, layout.zone)}, {held.title or tr('Not assigned yet')}"
    block, gap = layout.block(current), layout.gap(current)
    if block is not None:
        return _block(block, layout.zone)
    if gap is not None:
        return _gap(gap.span, layout.zone)
    absence = layout.absence(current)
    if absence is not None:
        return _absence(absence, layout)
    return tr("%n entries", n=len(layout.blocks))


def _gap(span: Span, zone: str) -> str:
    return tr(
        "{times}, nothing recorded, {length}", times=wording.times(span, zone), length=wording.length(span.length)
    )


def _absence(absence: Undecided, layout: Layout) -> str:
    block = layout.block(absence.entry)
    return tr(
        "{times}, nobody there, {length}, not decided yet, during {this}",
        times=wording.times(absence.span, layout.zone),
        length=wording.length(absence.span.length),
        this=(block.title if block is not None else "") or tr("Not assigned yet"),
    )


def _block(block: Block, zone: str) -> str:
    words = [
        wording.times(block.span, zone),
        block.title or tr("Not assigned yet"),
        block.customer,
        tr("unattended") if not block.attended else "",
        tr("travel") if block.travel else "",
        tr("running") if block.running else "",
        tr("locked") if block.locked else "",
        wording.length(block.span.length),
    ]
    return ", ".join(word for word in words if word)
