"""What the hands do to a day, as calls of the core. They run where ledger work is done."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from app.bootstrap import Services
from app.domain.errors import Refusal
from app.store.changes import ChangeSet
from app.tracking.edits import Details
from ui.day.dragging import Drag
from ui.day.geometry import Part


def let_go(services: Services, drag: Drag) -> ChangeSet:
    """Gives an entry the times it was dragged to, and a neighbour that goes along the rest."""
    corrections, along = services.corrections, bool(drag.neighbour)
    match drag.part:
        case Part.START:
            return corrections.move_edge(drag.key, start=drag.span.start, with_neighbour=along)
        case Part.END:
            return corrections.move_edge(drag.key, end=drag.span.end, with_neighbour=along)
    return corrections.move(drag.key, drag.span.start)


def change(services: Services, entry_ids: Iterable[str], details: Details) -> ChangeSet:
    """Gives several entries the same values; one that cannot take them does not keep the others from it."""
    return each(entry_ids, lambda entry_id: services.edits.change(entry_id, details))


def discard(services: Services, entry_ids: Iterable[str]) -> ChangeSet:
    """Takes entries out of the ledger."""
    return each(entry_ids, services.timers.discard)


def each(entry_ids: Iterable[str], gesture: Callable[[str], ChangeSet]) -> ChangeSet:
    """The same gesture on several entries; raises the first refusal if none could be changed."""
    done: list[ChangeSet] = []
    refused: list[Refusal] = []
    for entry_id in entry_ids:
        try:
            done.append(gesture(entry_id))
        except Refusal as refusal:
            refused.append(refusal)
    if refused and not done:
        raise refused[0]
    return together(done)


def together(sets: Iterable[ChangeSet]) -> ChangeSet:
    """Several change sets as one."""
    found = tuple(sets)
    return ChangeSet(
        tuple(change for one in found for change in one.changes),
        max((one.last_seq for one in found), default=0),
        any(one.parked for one in found),
        any(one.preferences for one in found),
    )
