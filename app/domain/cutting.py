"""Cutting an entry into parts and joining parts to one, to the millisecond.

Net time is what is kept: the parts of an entry have together exactly its net milliseconds, and one that is joined has
exactly those of its parts. Breaks are whole seconds, of which it is not known when they were.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

import msgspec

from app.domain.errors import Refusal
from app.domain.instant import SECOND, Instant
from app.domain.records import Entry, EntryState


def cut(entry: Entry, at: Sequence[Instant], new_ids: Sequence[str], now: Instant) -> list[Entry]:
    """The parts of an entry cut at instants inside it, in order.

    The part that goes on running keeps the id, else the first one; with it go material and metres. Breaks are spread
    evenly; how it went is said of the last part. Needs an id for each of the other parts.
    """
    edges = [entry.start, *at, entry.span(now).end]
    if any(later <= earlier for earlier, later in pairwise(edges)):
        raise Refusal(
            "Not inside the entry", "An entry is split at a time after its start and before its end. Choose another."
        )
    breaks = _spread(entry.break_seconds, edges)
    last = len(breaks) - 1
    keeper = last if entry.running else 0
    ids = iter(new_ids)
    return [
        msgspec.structs.replace(
            entry,
            id=entry.id if number == keeper else next(ids),
            start=edges[number],
            end=None if entry.running and number == last else edges[number + 1],
            break_seconds=breaks[number],
            outcome=entry.outcome if number == last else None,
            follow_up=entry.follow_up and number == last,
            state=entry.state if number == keeper else EntryState.OPEN,
            origin=entry.origin if number == keeper else None,
            parts=entry.parts if number == keeper else (),
            distance_m=entry.distance_m if number == keeper else None,
        )
        for number in range(len(breaks))
    ]


def for_another(parts: Sequence[Entry], number: int, task_id: str | None, customer_id: str | None) -> list[Entry]:
    """The parts of an entry, one of them for another task or customer.

    What was written about the former work stays with that: outcome, material and metres of the part go to a neighbour.
    """
    part, changed = parts[number], list(parts)
    if (part.task_id, part.customer_id) == (task_id, customer_id):
        return changed
    named = msgspec.structs.replace(part, task_id=task_id, customer_id=customer_id)
    if not part.assigned:
        changed[number] = named  # the note may be about any of the parts
        return changed
    changed[number] = msgspec.structs.replace(
        named,
        contact_id=part.contact_id if part.customer_id == customer_id else None,
        note="",
        internal_note="",
        outcome=None,
        follow_up=False,
        giveaway=None,
        parts=(),
        distance_m=None,
    )
    place = number % len(parts)
    heir = place - 1 if place else place + 1
    changed[heir] = msgspec.structs.replace(
        parts[heir],
        outcome=parts[heir].outcome or part.outcome,
        follow_up=parts[heir].follow_up or part.follow_up,
        parts=(*parts[heir].parts, *part.parts),
        distance_m=part.distance_m if parts[heir].distance_m is None else parts[heir].distance_m,
    )
    return changed


def evenly(entry: Entry, parts: int, now: Instant) -> list[Instant]:
    """Where to cut an entry into parts of the same length, on whole seconds where it is long enough."""
    span = entry.span(now)
    if parts < 2:
        raise Refusal("Nothing to split", "An entry is split into two parts or more.")
    if span.length < parts * SECOND:
        raise Refusal("Too short to split", f"The entry is too short for {parts} parts of a second.")
    return [span.start + span.length * number // parts // SECOND * SECOND for number in range(1, parts)]


def join(parts: Sequence[Entry]) -> Entry:
    """One entry for parts of the same work, given in order; time between them becomes a break.

    The running part gives the id, else the first one. A fraction of a second between two parts is taken off the start,
    so that the net time stays the same to the millisecond.
    """
    first, last = parts[0], parts[-1]
    for earlier, later in pairwise(parts):
        _refuse_unlike(earlier, later)
    between = sum(later.start - (earlier.end or 0) for earlier, later in pairwise(parts))
    seconds, rest = divmod(between, SECOND)
    metres = [part.distance_m for part in parts if part.distance_m is not None]
    return msgspec.structs.replace(
        last if last.running else first,
        start=first.start + rest,
        end=last.end,
        zone=first.zone,
        break_seconds=sum(part.break_seconds for part in parts) + seconds,
        contact_id=next((part.contact_id for part in parts if part.contact_id), None),
        note=_joined(part.note for part in parts),
        internal_note=_joined(part.internal_note for part in parts),
        outcome=next((part.outcome for part in reversed(parts) if part.outcome), None),
        follow_up=any(part.follow_up for part in parts),
        estimated=any(part.estimated for part in parts),
        origin=next((part.origin for part in parts if part.origin), None),
        parts=tuple(used for part in parts for used in part.parts),
        distance_m=None if not metres else sum(metres),
    )


def _refuse_unlike(earlier: Entry, later: Entry) -> None:
    if earlier.end is None:
        raise Refusal("Still running", "Only the last of the entries to merge may be running. Stop the others first.")
    if earlier.end > later.start:
        raise Refusal("They overlap", "Merging entries that overlap would lose time. Trim one of them first.")
    for entry in (earlier, later):
        if entry.end is not None and entry.break_seconds * SECOND > entry.end - entry.start:
            raise Refusal("More break than time", "The breaks of one entry are longer than itself. Shorten them first.")
    different = {
        "for different work": (earlier.task_id, earlier.customer_id) != (later.task_id, later.customer_id),
        "of different work types": earlier.work_type_id != later.work_type_id,
        "charged in different ways": (earlier.billable, earlier.giveaway) != (later.billable, later.giveaway),
        "attended and unattended": earlier.attended != later.attended,
        "with different contacts": bool(earlier.contact_id and later.contact_id)
        and earlier.contact_id != later.contact_id,
    }
    for what, differs in different.items():
        if differs:
            raise Refusal("They cannot be merged", f"The entries are {what}. Make that the same first, or leave them.")


def _spread(seconds: int, edges: Sequence[Instant]) -> list[int]:
    """Whole seconds spread over the spans between edges by their lengths, none getting more than it is long."""
    start, whole = edges[0], edges[-1] - edges[0]
    room = [(later - earlier) // SECOND for earlier, later in pairwise(edges)]
    if sum(room) < seconds:
        raise Refusal(
            "No room for the breaks",
            "The breaks fill the entry, so that they cannot be shared out. Shorten them first.",
        )
    until = [seconds * (edge - start) // whole for edge in edges]
    shares = [min(later - earlier, fits) for (earlier, later), fits in zip(pairwise(until), room, strict=True)]
    left = seconds - sum(shares)
    for number, fits in enumerate(room):
        more = min(left, fits - shares[number])
        shares[number] += more
        left -= more
    return shares


def _joined(notes: Iterable[str]) -> str:
    return "\n".join(dict.fromkeys(note for note in notes if note.strip()))
