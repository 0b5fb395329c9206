"""What the hands do to a day, where it is more than one call of the core. It runs where ledger work is done."""

from __future__ import annotations

from app.bootstrap import Services
from app.store.changes import ChangeSet
from ui.day.timeline.dragging import Drag
from ui.day.timeline.geometry import Part


def let_go(services: Services, drag: Drag) -> ChangeSet:
    """Gives an entry the times it was dragged to, and a neighbour that goes along the rest."""
    corrections, along = services.corrections, bool(drag.neighbour)
    match drag.part:
        case Part.START:
            return corrections.move_edge(drag.key, start=drag.span.start, with_neighbour=along)
        case Part.END:
            return corrections.move_edge(drag.key, end=drag.span.end, with_neighbour=along)
    return corrections.move(drag.key, drag.span.start)
