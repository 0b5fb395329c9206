"""The day sheet: a technician's local day laid out, with its totals, gaps and overlaps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import islice

import msgspec

from app.domain.days import day_span
from app.domain.instant import Instant
from app.domain.records import Entry
from app.domain.span import Span, covered, gaps


class Piece(msgspec.Struct, frozen=True):
    """The part of an entry that lies on the day.

    ``net`` is in milliseconds, breaks taken off; the pieces of an entry over all its days add up to the entry.
    """

    entry: Entry
    span: Span
    net: int
    from_before: bool
    into_after: bool


class Overlap(msgspec.Struct, frozen=True):
    """Time of the day that two attended entries both claim."""

    first: Entry
    second: Entry
    span: Span


class DaySheet(msgspec.Struct, frozen=True):
    """A local day: its pieces by start, and what follows from them.

    All lengths are milliseconds. ``attended`` and ``unattended`` add up the pieces; ``covered`` counts the time
    that at least one attended entry covers, breaks included, and so never exceeds the day; ``gaps`` lie between the
    first and the last attended piece.
    """

    day: date
    zone: str
    span: Span
    pieces: tuple[Piece, ...]
    gaps: tuple[Span, ...]
    overlaps: tuple[Overlap, ...]
    attended: int
    unattended: int
    billable: int
    covered: int


def day_sheet(day: date, zone: str, entries: Iterable[Entry], now: Instant) -> DaySheet:
    """Lays out the entries that touch a local day; others are left aside."""
    span = day_span(day, zone)
    pieces = tuple(
        piece
        for entry in sorted(entries, key=lambda entry: (entry.start, entry.id))
        if (piece := piece_of(entry, span, now)) is not None
    )
    attended = [piece for piece in pieces if piece.entry.attended]
    worked = [piece.span for piece in attended]
    at_work = Span(min(part.start for part in worked), max(part.end for part in worked)) if worked else None
    return DaySheet(
        day=day,
        zone=zone,
        span=span,
        pieces=pieces,
        gaps=tuple(gaps(at_work, worked)) if at_work else (),
        overlaps=tuple(_overlaps(attended)),
        attended=sum(piece.net for piece in attended),
        unattended=sum(piece.net for piece in pieces if not piece.entry.attended),
        billable=sum(piece.net for piece in pieces if piece.entry.billable),
        covered=covered(worked),
    )


def piece_of(entry: Entry, within: Span, now: Instant) -> Piece | None:
    """The part of an entry inside ``within``, or ``None``; an entry of no length belongs where it starts."""
    if entry.start >= within.end or (entry.end is not None and entry.end < within.start):
        return None  # a week is laid out from all its entries seven times
    whole = entry.span(now)
    part = whole.common(within)
    if part is None:
        if whole.length or not within.start <= whole.start < within.end:
            return None
        part = whole
    net = _net_until(entry, whole, part.end) - _net_until(entry, whole, part.start)
    return Piece(entry, part, net, from_before=whole.start < part.start, into_after=whole.end > part.end)


def _net_until(entry: Entry, whole: Span, until: Instant) -> int:
    """Net milliseconds from the start of an entry to an instant inside it.

    When in the span the breaks were is not known, so they are spread evenly; differences of this function are
    whole milliseconds that add up exactly, however the entry is cut.
    """
    if not whole.length:
        return 0
    net = entry.net(whole.end)
    return net * (until - whole.start) // whole.length


def _overlaps(pieces: Sequence[Piece]) -> Iterable[Overlap]:
    # They come by start, so what follows one that begins later than this one ends cannot meet it either.
    for number, first in enumerate(pieces):
        for second in islice(pieces, number + 1, None):
            if second.span.start >= first.span.end:
                break
            common = first.span.common(second.span)
            if common is not None:
                yield Overlap(first.entry, second.entry, common)
