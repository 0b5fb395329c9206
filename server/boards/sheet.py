"""A day as the review page lays it out: the technician's day sheet, in plain values with the names of things."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import msgspec

from app.domain.billing import agreement_for
from app.domain.daysheet import DaySheet, Piece, day_sheet
from app.domain.instant import SECOND, Instant
from app.domain.records import Agreement, Entry, EntryState, Part
from app.domain.span import Span
from app.domain.wording import hours_minutes, length, money, times
from app.wire.records import Kind
from server.boards.words import ENTRY_STATES, GIVEAWAYS, OUTCOMES, SOURCES, distance
from server.store.records import Stored, Values

Named = Mapping[tuple[Kind, str], Values]
"""The values of the records that entries refer to."""
Agreements = Sequence[Agreement]
"""The agreements with the customers of a day."""


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """An entry on the page. Lengths are hours and minutes; ``overlaps`` says with what and for how long."""

    id: str
    times: str
    from_before: bool
    into_after: bool
    running: bool
    customer: str
    task: str
    reference: str
    work_type: str
    contact: str
    gross: str
    pause: str
    net: str
    attended: bool
    billable: bool
    giveaway: str
    outcome: str
    bad: bool
    follow_up: bool
    note: str
    internal_note: str
    parts: tuple[str, ...]
    distance: str
    state: str
    source: str
    estimated: bool
    zone: str
    overlaps: tuple[str, ...]

    @property
    def subject(self) -> str:
        """For whom and what, in one line."""
        return " – ".join(filter(None, (self.customer, self.task))) or "Not assigned"


class Gap(msgspec.Struct, frozen=True):
    """Time between entries that nothing covers."""

    times: str
    length: str


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """A day: its lines and gaps by time, the late entries, which count for nothing, and the totals."""

    rows: tuple[Line | Gap, ...]
    late: tuple[Line, ...]
    entries: int
    gaps: int
    overlaps: int
    attended: str
    unattended: str
    billable: str
    given_away: str
    distance: str
    parts: int
    covered: str
    net: int
    by_customer: tuple[tuple[str, str], ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        """The entries that count, by start."""
        return tuple(row for row in self.rows if isinstance(row, Line))


def sheet_of(
    day: date, zone: str, entries: Iterable[Stored], named: Named, now: Instant, *, agreements: Agreements = ()
) -> Sheet:
    """The day laid out in its zone."""
    known = [as_entry(stored) for stored in entries]
    counted = day_sheet(day, zone, [entry for entry in known if entry.state != EntryState.LATE], now)
    late = day_sheet(day, zone, [entry for entry in known if entry.state == EntryState.LATE], now)
    rows: list[tuple[Instant, int, Line | Gap]] = [
        (piece.span.start, 1, _line(piece, counted, named, agreements)) for piece in counted.pieces
    ]
    rows += [(gap.start, 0, Gap(times(gap, zone), length(gap.length))) for gap in counted.gaps]
    return Sheet(
        rows=tuple(row for _, _, row in sorted(rows, key=lambda row: row[:2])),
        late=tuple(_line(piece, late, named, agreements) for piece in late.pieces),
        entries=len(counted.pieces),
        gaps=len(counted.gaps),
        overlaps=len(counted.overlaps),
        attended=hours_minutes(counted.attended),
        unattended=hours_minutes(counted.unattended) if counted.unattended else "",
        billable=hours_minutes(counted.billable),
        given_away=_given_away(counted.pieces),
        distance=_distance(counted.pieces),
        parts=sum(len(piece.entry.parts) for piece in counted.pieces),
        covered=hours_minutes(counted.covered),
        net=counted.attended + counted.unattended,
        by_customer=_by_customer(counted.pieces, named),
    )


def as_entry(stored: Stored) -> Entry:
    """The stored entry as the domain's value."""
    return msgspec.convert({**stored.values, "id": stored.id}, Entry)


def references(entries: Iterable[Stored]) -> set[tuple[Kind, str]]:
    """The records that entries refer to."""
    kinds = {
        "customer_id": Kind.CUSTOMER, "task_id": Kind.TASK, "contact_id": Kind.CONTACT, "work_type_id": Kind.WORK_TYPE,
    }  # fmt: skip
    return {
        (kind, stored.values[name])
        for stored in entries
        for name, kind in kinds.items()
        if stored.values[name] is not None
    }


def name_of(named: Named, kind: Kind, record_id: str | None) -> str:
    """The name or title of a record; empty for none, and said so where it is not known here."""
    if record_id is None:
        return ""
    values = named.get((kind, record_id))
    if values is None:
        return f"unknown {kind.value.replace('_', ' ')}"
    return str(values["title"] if kind is Kind.TASK else values["name"])


def _line(piece: Piece, sheet: DaySheet, named: Named, agreements: Agreements) -> Line:
    entry = piece.entry
    task = named.get((Kind.TASK, entry.task_id or ""), {})
    held = agreement_for(agreements, entry.customer_id or task.get("customer_id"), entry.start)
    return Line(
        id=entry.id,
        times=times(piece.span, sheet.zone),
        from_before=piece.from_before,
        into_after=piece.into_after,
        running=entry.running,
        customer=name_of(named, Kind.CUSTOMER, entry.customer_id or task.get("customer_id")),
        task=name_of(named, Kind.TASK, entry.task_id),
        reference=str(task.get("reference", "")),
        work_type=name_of(named, Kind.WORK_TYPE, entry.work_type_id),
        contact=name_of(named, Kind.CONTACT, entry.contact_id),
        gross=hours_minutes(piece.span.length),
        pause=hours_minutes(entry.break_seconds * SECOND) if entry.break_seconds else "",
        net=hours_minutes(piece.net),
        attended=entry.attended,
        billable=entry.billable,
        giveaway=GIVEAWAYS.get(entry.giveaway or "", ""),
        outcome=OUTCOMES.get(entry.outcome or "", ""),
        bad=entry.outcome == "made_worse",
        follow_up=entry.follow_up,
        note=entry.note,
        internal_note=entry.internal_note,
        parts=tuple(f"{part.quantity} × {part.name}{_cost(part, held)}" for part in entry.parts),
        distance="" if entry.distance_m is None else distance(entry.distance_m),
        state=ENTRY_STATES[entry.state],
        source=SOURCES[entry.source],
        estimated=entry.estimated,
        zone="" if entry.zone == sheet.zone else entry.zone,
        overlaps=tuple(_overlaps(entry, sheet)),
    )


def _cost(part: Part, held: Agreement | None) -> str:
    """What one of a part costs, in the currency of the customer's agreement; nothing where one of them is unknown."""
    return "" if part.unit_cost is None or held is None else f" at {money(part.unit_cost, held.currency)}"


def _overlaps(entry: Entry, sheet: DaySheet) -> Iterable[str]:
    for overlap in sheet.overlaps:
        if entry.id in {overlap.first.id, overlap.second.id}:
            yield f"{times(overlap.span, sheet.zone)} ({length(overlap.span.length)})"


def _given_away(pieces: Sequence[Piece]) -> str:
    given = sum(piece.net for piece in pieces if piece.entry.giveaway is not None)
    return hours_minutes(given) if given else ""


def _distance(pieces: Sequence[Piece]) -> str:
    """The distance of the entries that began on the day."""
    metres = sum(piece.entry.distance_m or 0 for piece in pieces if not piece.from_before)
    return distance(metres) if metres else ""


def _by_customer(pieces: Sequence[Piece], named: Named) -> tuple[tuple[str, str], ...]:
    """Net time by customer, most first."""
    sums: dict[str, int] = {}
    for piece in pieces:
        task = named.get((Kind.TASK, piece.entry.task_id or ""), {})
        customer = name_of(named, Kind.CUSTOMER, piece.entry.customer_id or task.get("customer_id"))
        name = customer or "Without a customer"
        sums[name] = sums.get(name, 0) + piece.net
    return tuple((name, hours_minutes(net)) for name, net in sorted(sums.items(), key=lambda one: (-one[1], one[0])))


def zone_of(entries: Sequence[Stored]) -> str:
    """The zone in which most of the entries were captured, ``UTC`` without any."""
    zones = [str(stored.values["zone"]) for stored in entries]
    return max(sorted(set(zones)), key=zones.count, default="UTC")


def widest_day(day: date) -> Span:
    """The time that is this date anywhere on earth: from UTC+14 to UTC-12."""
    midnight = int((day - date(1970, 1, 1)).total_seconds()) * SECOND
    return Span(midnight - 14 * 3_600 * SECOND, midnight + 36 * 3_600 * SECOND)
