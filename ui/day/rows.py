"""A day sheet as rows of text for a table: the pieces of its entries in order, and the gaps between them."""

from __future__ import annotations

import enum
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

import msgspec

from app.domain import wording
from app.domain.daysheet import DaySheet, Overlap, Piece
from app.domain.span import Span
from app.store.described import Described
from app.timesheet.days import Day
from ui.day.layout import SHORTEST_GAP, gap_key
from ui.wording import NOT_ASSIGNED

FIGURES = ("Attended", "Unattended", "Billable", "Gaps", "Overlaps")
"""The day's totals that may be shown, in their order."""


class Kind(enum.StrEnum):
    """What a row is."""

    ENTRY = "entry"
    RUNNING = "running"
    GAP = "gap"


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the day, all of it as shown. ``length`` is net of breaks, and only what lies on the day.

    ``key`` is the id of the entry, or names the gap.
    """

    kind: Kind
    key: str = ""
    times: str
    length: str
    customer: str = ""
    task: str = ""
    work_type: str = ""
    remarks: tuple[str, ...] = ()
    warned: bool = False
    note: str = ""

    @property
    def is_entry(self) -> bool:
        """Whether it is an entry and not a gap."""
        return self.kind is not Kind.GAP


def rows_of(day: Day) -> tuple[Row, ...]:
    """The lines of a day by start; a gap stands where it begins."""
    sheet = day.sheet
    overlaps = _by_entry(sheet)
    lines: list[tuple[int, int, Row]] = [
        (piece.span.start, 1, _row(piece, day.described[piece.entry.id], sheet, overlaps[piece.entry.id]))
        for piece in sheet.pieces
    ]
    lines += [(gap.start, 0, _gap(gap, sheet.zone)) for gap in _gaps(sheet)]
    return tuple(row for _, _, row in sorted(lines, key=lambda line: line[:2]))


def figures_of(sheet: DaySheet) -> tuple[tuple[str, str], ...]:
    """The day's totals as names and values; those that are nothing are left out, but for the first."""
    values = (
        sheet.attended,
        sheet.unattended,
        sheet.billable,
        sum(gap.length for gap in _gaps(sheet)),
        sum(overlap.span.length for overlap in sheet.overlaps),
    )
    shown = zip(FIGURES, values, strict=True)
    return tuple((name, wording.length(value)) for name, value in shown if value or name == FIGURES[0])


def heading_of(day: date, today: date) -> str:
    """The date in words: "Today · Friday, 20 November 2026"."""
    name = wording.day_name(day, today)
    full = wording.full_date(day)
    return full if full.startswith(name) else f"{name.capitalize()} · {full}"


def _row(piece: Piece, described: Described, sheet: DaySheet, overlaps: list[Overlap]) -> Row:
    entry = piece.entry
    running = entry.running and not piece.into_after
    times = wording.times(piece.span, sheet.zone)
    if running:
        times = f"{wording.time_of_day(piece.span.start, sheet.zone)}–now"
    return Row(
        kind=Kind.RUNNING if running else Kind.ENTRY,
        key=entry.id,
        times=times,
        length=wording.hours_minutes(piece.net),
        customer=described.customer,
        task=" ".join(part for part in (described.reference, described.task) if part)
        or ("" if described.customer else NOT_ASSIGNED),
        work_type=described.work_type,
        remarks=tuple(_remarks(piece, sheet, overlaps)),
        warned=bool(overlaps) or not entry.assigned,
        note=entry.note,
    )


def _remarks(piece: Piece, sheet: DaySheet, overlaps: list[Overlap]) -> Iterator[str]:
    entry = piece.entry
    if piece.from_before:
        yield "since the day before"
    if piece.into_after:
        yield "goes on the day after"
    if not entry.attended:
        yield "unattended"
    if not entry.billable:
        yield "not billable"
    if entry.break_seconds:
        yield f"breaks {wording.length(entry.break_seconds * 1_000)}"
    if entry.estimated:
        yield "end estimated"
    for overlap in overlaps:
        yield f"overlaps {wording.times(overlap.span, sheet.zone)}"


def _gaps(sheet: DaySheet) -> list[Span]:
    return [gap for gap in sheet.gaps if gap.length >= SHORTEST_GAP]


def _gap(gap: Span, zone: str) -> Row:
    return Row(
        kind=Kind.GAP,
        key=gap_key(gap),
        times=wording.times(gap, zone),
        length=wording.hours_minutes(gap.length),
        task="Nothing recorded",
    )


def _by_entry(sheet: DaySheet) -> dict[str, list[Overlap]]:
    found: dict[str, list[Overlap]] = defaultdict(list)
    for overlap in sheet.overlaps:
        found[overlap.first.id].append(overlap)
        found[overlap.second.id].append(overlap)
    return found
