"""A day laid out in lanes: which block lies where, and which colour it has. Plain values, no pixels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from app.domain.daysheet import Piece
from app.domain.instant import Instant
from app.domain.problems import LOCKED
from app.domain.span import Span, union
from app.timesheet.days import Day
from ui.day.gaps import Gap, gaps_of
from ui.day.timeline.scale import shown_span
from ui.day.tints import NO_TINT, NOT_ASSIGNED, tints_of


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """An entry's part of the day. ``lane`` counts from the top; attended lanes come first.

    ``tint`` numbers the customer's colour, :data:`NO_TINT` for work without a customer and :data:`NOT_ASSIGNED` where
    it is not known yet what it was for. ``starts`` and ``ends`` say whether
    the edge lies on this day, so that it can be moved; what runs has no end to move.
    """

    key: str
    span: Span
    lane: int
    tint: int
    title: str
    customer: str
    attended: bool = True
    running: bool = False
    travel: bool = False
    locked: bool = False
    starts: bool = True
    ends: bool = True


class Undecided(msgspec.Struct, frozen=True):
    """An absence during an entry that nobody has decided about yet; ``span`` lies within the entry's block."""

    key: str
    entry: str
    span: Span


class Layout(msgspec.Struct, frozen=True, kw_only=True):
    """What a timeline draws. ``now`` is ``None`` on other days than today."""

    zone: str
    span: Span
    day: Span
    blocks: tuple[Block, ...] = ()
    gaps: tuple[Gap, ...] = ()
    absences: tuple[Undecided, ...] = ()
    overlaps: tuple[Span, ...] = ()
    attended_lanes: int = 1
    unattended_lanes: int = 0
    now: Instant | None = None

    def block(self, key: str) -> Block | None:
        """The block of an entry."""
        return next((block for block in self.blocks if block.key == key), None)

    def gap(self, key: str) -> Gap | None:
        """The gap of a key."""
        return next((gap for gap in self.gaps if gap.key == key), None)

    def absence(self, key: str) -> Undecided | None:
        """The absence of a key."""
        return next((absence for absence in self.absences if absence.key == key), None)

    def held(self, key: str) -> Block | None:
        """The block that is meant by a key: that of the entry, also where an absence on it is looked at."""
        absence = self.absence(key)
        return self.block(absence.entry if absence is not None else key)

    def keys(self) -> tuple[str, ...]:
        """All blocks, gaps and absences by time; blocks and gaps in the order of the table."""
        lines = [(gap.span.start, 0, gap.key) for gap in self.gaps]
        lines += [(block.span.start, 1, block.key) for block in self.blocks]
        lines += [(absence.span.start, 2, absence.key) for absence in self.absences]
        return tuple(key for _, _, key in sorted(lines, key=lambda line: line[:2]))

    def neighbour(self, block: Block, *, at_start: bool) -> Block | None:
        """The attended block that touches an edge of this one, so that both move together."""
        if not block.attended:
            return None
        for other in self.blocks:
            if other.key == block.key or not other.attended or other.locked:
                continue
            if at_start and other.span.end == block.span.start and other.ends and not other.running:
                return other
            if not at_start and other.span.start == block.span.end and other.starts:
                return other
        return None


def lay_out(
    day: Day,
    now: Instant,
    travel: frozenset[str] = frozenset(),
    asked: Sequence[Span] | None = None,
    absences: Sequence[Undecided] = (),
) -> Layout:
    """Lays a day out; ``travel`` are the ids of the work types that mark the way to and from a customer, ``asked`` the
    gaps that the review asks about, ``absences`` the absences it asks about, whole."""
    sheet = day.sheet
    tints = tints_of(piece.entry.customer_id for piece in sheet.pieces)
    attended = _lanes([piece for piece in sheet.pieces if piece.entry.attended])
    unattended = _lanes([piece for piece in sheet.pieces if not piece.entry.attended])
    attended_lanes = max(attended.values(), default=0) + 1
    lanes = attended | {key: attended_lanes + lane for key, lane in unattended.items()}
    blocks = []
    for piece in sheet.pieces:
        entry, described = piece.entry, day.described[piece.entry.id]
        blocks.append(
            Block(
                key=entry.id,
                span=piece.span,
                lane=lanes[entry.id],
                tint=tints.get(entry.customer_id or "", NO_TINT if entry.assigned else NOT_ASSIGNED),
                title=described.task or described.customer,
                customer=described.customer if described.task else "",
                attended=entry.attended,
                running=entry.running and not piece.into_after,
                travel=entry.work_type_id in travel,
                locked=entry.state in LOCKED,
                starts=not piece.from_before,
                ends=not piece.into_after and not entry.running,
            )
        )
    today = sheet.span.start <= now < sheet.span.end
    seen = [piece.span for piece in sheet.pieces] + ([Span(now, now)] if today else []) + list(asked or ())
    return Layout(
        zone=sheet.zone,
        span=shown_span(sheet.span, sheet.zone, seen),
        day=sheet.span,
        blocks=tuple(blocks),
        gaps=gaps_of(day, asked),
        absences=tuple(_seen(absences, sheet.pieces)),
        overlaps=tuple(union(overlap.span for overlap in sheet.overlaps)),
        attended_lanes=attended_lanes,
        unattended_lanes=max(unattended.values(), default=-1) + 1,
        now=now if today else None,
    )


def _lanes(pieces: Sequence[Piece]) -> dict[str, int]:
    """The first lane for each piece in which it lies beside no other, by the pieces' order of start."""
    ends: list[Instant] = []
    lanes: dict[str, int] = {}
    for piece in pieces:
        lane = next((lane for lane, end in enumerate(ends) if end <= piece.span.start), len(ends))
        ends[lane : lane + 1] = [piece.span.end]
        lanes[piece.entry.id] = lane
    return lanes


def _seen(absences: Sequence[Undecided], pieces: Sequence[Piece]) -> Iterator[Undecided]:
    """What of the absences lies within the parts of their entries that are of this day."""
    spans = {piece.entry.id: piece.span for piece in pieces}
    for absence in absences:
        seen = absence.span.common(spans[absence.entry]) if absence.entry in spans else None
        if seen is not None:
            yield msgspec.structs.replace(absence, span=seen)
