"""What the hands do to a day, as calls of the core. They run where ledger work is done."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from app.bootstrap import Services
from app.domain.errors import Refusal
from app.domain.span import Span
from app.store.changes import ChangeSet
from app.tracking.edits import Details
from app.tracking.subject import Named, Subject
from ui.day.dragging import Drag
from ui.day.geometry import Part


def let_go(services: Services, drag: Drag) -> ChangeSet:
    """Gives an entry the times it was dragged to, and its neighbour the rest."""
    if drag.part is Part.START:
        details = Details(start=drag.span.start)
    elif drag.part is Part.END:
        details = Details(end=drag.span.end)
    else:
        details = Details(start=drag.span.start, end=drag.span.end)
    changes = [services.edits.change(drag.key, details)]
    if drag.neighbour and drag.neighbour_span is not None:
        beside = drag.neighbour_span
        at = Details(end=beside.end) if drag.part is Part.START else Details(start=beside.start)
        changes.append(services.edits.change(drag.neighbour, at))
    return together(changes)


def fill(services: Services, span: Span, subject: Subject | Named) -> ChangeSet:
    """Records what was done in a gap."""
    return services.edits.log(subject, span)


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
