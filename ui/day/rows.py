"""A day sheet as rows of text for a table: the pieces of its entries in order, and the gaps between them."""

from __future__ import annotations

import enum
from collections import defaultdict
from collections.abc import Iterator, Sequence

import msgspec

from app.domain.daysheet import DaySheet, Overlap, Piece
from app.domain.instant import SECOND
from app.domain.problems import LOCKED
from app.domain.records import Entry, EntryState
from app.domain.span import Span
from app.timesheet.billing import BilledDay
from app.timesheet.days import Day
from ui import wording
from ui.day.billed import billed_length, billed_told
from ui.day.gaps import Gap, gaps_of
from ui.day.saying import state_said
from ui.day.tints import NO_TINT, tints_of
from ui.language import tr


class Kind(enum.StrEnum):
    """What a row is."""

    ENTRY = "entry"
    RUNNING = "running"
    GAP = "gap"


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the day, all of it as shown. ``length`` is net of breaks, and only what lies on the day.

    ``key`` is the id of the entry, or names the gap; ``entry`` is the entry as it was read. ``tint`` numbers the colour
    of its customer. ``brief`` are the remarks in a word each, for where there is no room for all of them.
    """

    kind: Kind
    key: str = ""
    times: str
    length: str
    breaks: str = ""
    customer: str = ""
    task: str = ""
    work_type: str = ""
    remarks: tuple[str, ...] = ()
    brief: tuple[str, ...] = ()
    warned: bool = False
    note: str = ""
    billable: bool = False
    locked: bool = False
    tint: int = NO_TINT
    billed: str = ""
    rule: str = ""
    entry: Entry | None = None

    @property
    def is_entry(self) -> bool:
        """Whether it is an entry and not a gap."""
        return self.kind is not Kind.GAP

    @property
    def open_to_change(self) -> bool:
        """Whether its values can be changed here."""
        return self.is_entry and not self.locked


def rows_of(day: Day, asked: Sequence[Span] | None = None) -> tuple[Row, ...]:
    """The lines of a day by start; a gap stands where it begins. ``asked`` are the gaps that the review asks about."""
    sheet = day.sheet
    overlaps = _by_entry(sheet)
    tints = tints_of(piece.entry.customer_id for piece in sheet.pieces)
    lines: list[tuple[int, int, Row]] = [
        (
            piece.span.start,
            1,
            _row(piece, day, overlaps[piece.entry.id], tints),
        )
        for piece in sheet.pieces
    ]
    lines += [(gap.span.start, 0, _gap(gap, sheet.zone)) for gap in gaps_of(day, asked)]
    return tuple(row for _, _, row in sorted(lines, key=lambda line: line[:2]))


def with_bills(rows: Sequence[Row], billed: BilledDay | None) -> tuple[Row, ...]:
    """The same lines with their other side, where it is known."""
    if billed is None:
        return tuple(rows)
    lines, before = billed.by_entry(), frozenset(billed.from_before)

    def with_bill(row: Row) -> Row:
        line = lines.get(row.key)
        return msgspec.structs.replace(
            row, billed=billed_length(line), rule=billed_told(line, before=row.key in before)
        )

    return tuple(with_bill(row) if row.is_entry else row for row in rows)


def now_text(start: str) -> str:
    """The times of what runs since ``start``: "09:40–now"."""
    return tr("{start}–now", start=start)


def _row(piece: Piece, day: Day, overlaps: list[Overlap], tints: dict[str, int]) -> Row:
    entry, sheet = piece.entry, day.sheet
    described = day.described[entry.id]
    running = entry.running and not piece.into_after
    times = wording.times(piece.span, sheet.zone)
    remarks = tuple(_remarks(piece, sheet, overlaps))
    if running:
        times = now_text(wording.time_of_day(piece.span.start, sheet.zone))
    return Row(
        kind=Kind.RUNNING if running else Kind.ENTRY,
        key=entry.id,
        times=times,
        length=wording.hours_minutes(piece.net),
        breaks=wording.hours_minutes(entry.break_seconds * SECOND) if entry.break_seconds else "",
        customer=described.customer,
        task=" ".join(part for part in (described.reference, described.task) if part)
        or ("" if described.customer else tr("Not assigned yet")),
        work_type=described.work_type,
        remarks=tuple(long for long, _ in remarks),
        brief=tuple(dict.fromkeys(brief for _, brief in remarks)),
        warned=bool(overlaps) or not entry.assigned,
        note=entry.note,
        billable=entry.billable,
        locked=entry.state in LOCKED,
        tint=tints.get(entry.customer_id or "", NO_TINT),
        entry=entry,
    )


def _remarks(piece: Piece, sheet: DaySheet, overlaps: list[Overlap]) -> Iterator[tuple[str, str]]:
    """What is not as usual about a piece, in full and in a word."""
    entry = piece.entry
    if entry.state is not EntryState.OPEN:
        yield state_said(entry.state), state_said(entry.state)
    if piece.from_before:
        yield tr("since the day before"), tr("from before")
    if piece.into_after:
        yield tr("goes on the day after"), tr("goes on")
    if not entry.attended:
        yield tr("unattended"), tr("unattended")
    if entry.estimated:
        yield tr("end estimated"), tr("estimated")
    for overlap in overlaps:
        yield tr("overlaps {times}", times=wording.times(overlap.span, sheet.zone)), tr("overlaps")


def _gap(gap: Gap, zone: str) -> Row:
    return Row(
        kind=Kind.GAP,
        key=gap.key,
        times=wording.times(gap.span, zone),
        length=wording.hours_minutes(gap.span.length),
        task=tr("Nothing recorded") if gap.asked else tr("Free"),
    )


def _by_entry(sheet: DaySheet) -> dict[str, list[Overlap]]:
    found: dict[str, list[Overlap]] = defaultdict(list)
    for overlap in sheet.overlaps:
        found[overlap.first.id].append(overlap)
        found[overlap.second.id].append(overlap)
    return found
