"""day: a local day laid out, with its gaps, overlaps, open questions and totals."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import click

from app.cli import grid, phrases, say, shapes, status
from app.cli.grid import Column
from app.cli.invocation import Invocation, json_option
from app.cli.negative import TakesNegatives
from app.domain import dates
from app.domain.days import date_of, local
from app.domain.daysheet import Piece
from app.domain.instant import MINUTE
from app.domain.span import Span
from app.store.described import Described
from app.timesheet.days import Day
from app.tracking.overview import Question

_COLUMNS = (
    Column("From"), Column("To"), Column("h:mm", right=True), Column("What", breaks=True), Column("Work type"),
    Column("Marks", breaks=True), Column("Entry"),
)  # fmt: skip


@click.command("day", cls=TakesNegatives)
@click.argument("words", metavar="[DAY]", nargs=-1)
@click.option("--zone", metavar="ZONE", help="The day by the clocks of another zone, such as Europe/Lisbon.")
@click.option("--billed", is_flag=True, help="Each entry raw and billed, with the rule that applied.")
@json_option
@click.pass_obj
def day_command(invocation: Invocation, *, words: tuple[str, ...], zone: str | None, billed: bool) -> None:
    """Show a day: entries, gaps, overlaps, what is unassigned or undecided, and totals by customer.

    An entry that crosses midnight is on both days, each with its part.

    \b
      wrenchtime day
      wrenchtime day yesterday
      wrenchtime day -2
      wrenchtime day 20.11. --zone Europe/Lisbon
      wrenchtime day --billed
    """
    chosen = dates.day(
        " ".join(words) or "today", invocation.today if zone is None else date_of(invocation.reading.wall, zone)
    )
    if billed:
        _show_billed(invocation, chosen, zone)
        return
    found = invocation.services.days.read(chosen, zone)
    here = {piece.entry.id for piece in found.sheet.pieces}
    questions = [it for it in invocation.services.overviews.read().questions if it.absence.entry_id in here]
    if invocation.json:
        say.json(shape(found, questions, invocation.reading.wall))
    else:
        _show(invocation, found, questions)


def _show_billed(invocation: Invocation, day: date, zone: str | None) -> None:
    from app.cli import billed

    found = invocation.services.bills.day(day, zone)
    if invocation.json:
        say.json(billed.shape(found, invocation.reading.wall))
    else:
        billed.show(found)


def shape(day: Day, questions: Sequence[Question], now: int) -> shapes.Shape:
    """The day for scripts; times of the day itself are in its zone."""
    sheet = day.sheet
    return {
        "day": sheet.day.isoformat(),
        "zone": sheet.zone,
        **_span(sheet.span, sheet.zone),
        "entries": [
            shapes.entry(day.described[piece.entry.id], now)
            | {
                "on_day": {
                    **_span(piece.span, sheet.zone),
                    "seconds": shapes.seconds(piece.net),
                    "from_day_before": piece.from_before,
                    "into_day_after": piece.into_after,
                }
            }
            for piece in sheet.pieces
        ],
        "gaps": [_span(gap, sheet.zone) for gap in sheet.gaps],
        "overlaps": [{"entries": [it.first.id, it.second.id], **_span(it.span, sheet.zone)} for it in sheet.overlaps],
        "questions": [shapes.question(it.absence, it.described, now) for it in questions],
        "customers": [
            {
                "customer": total.customer,
                "attended_seconds": shapes.seconds(total.attended),
                "unattended_seconds": shapes.seconds(total.unattended),
            }
            for total in day.by_customer
        ],
        "attended_seconds": shapes.seconds(sheet.attended),
        "unattended_seconds": shapes.seconds(sheet.unattended),
        "billable_seconds": shapes.seconds(sheet.billable),
        "covered_seconds": shapes.seconds(sheet.covered),
    }


def _span(span: Span, zone: str) -> shapes.Shape:
    return {
        "start": shapes.instant(span.start, zone),
        "end": shapes.instant(span.end, zone),
        "seconds": shapes.seconds(span.length),
    }


def _show(invocation: Invocation, day: Day, questions: Sequence[Question]) -> None:
    sheet = day.sheet
    hours = phrases.length(sheet.span.length)
    unusual = "" if hours == "24:00" else f", a day of {hours} hours"
    say.line(say.strong(f"{sheet.day:%A %Y-%m-%d}") + say.faint(f"  {sheet.zone}{unusual}"))
    if not sheet.pieces:
        say.line("Nothing was recorded.")
        return
    rows = _rows(day, {it.absence.entry_id for it in questions})
    gaps = frozenset(number for number, row in enumerate(rows) if not row[-1])
    grid.show(_COLUMNS, rows, faint=gaps)
    say.line()
    for overlap in sheet.overlaps:
        say.line(say.warned(f"Overlap   {_overlap(overlap.first.id, overlap.second.id, overlap.span, day)}"))
    for question in questions:
        for line in status.question(question, invocation.reading):
            say.line(line)
    _totals(day)


def _rows(day: Day, undecided: set[str]) -> list[list[str]]:
    """Entries and the gaps of a minute and more between them, by start."""
    sheet = day.sheet
    overlapping = {entry.id for it in sheet.overlaps for entry in (it.first, it.second)}
    rows = [
        (
            piece.span.start,
            1,
            _row(piece, day.described[piece.entry.id], sheet.zone, _marks(piece, undecided, overlapping)),
        )
        for piece in sheet.pieces
    ]
    rows += [
        (gap.start, 0, [phrases.clock(gap.start, sheet.zone), phrases.clock(gap.end, sheet.zone),
                        phrases.length(gap.length), "gap", *[""] * (len(_COLUMNS) - 4)])
        for gap in sheet.gaps
        if gap.length >= MINUTE
    ]  # fmt: skip
    return [row for _, _, row in sorted(rows, key=lambda row: row[:2])]


def _row(piece: Piece, item: Described, zone: str, marks: Sequence[str]) -> list[str]:
    entry = piece.entry
    start = "…" if piece.from_before else phrases.clock(piece.span.start, zone)
    end = "…" if piece.into_after else "" if entry.running else phrases.clock(piece.span.end, zone)
    what = "\n  ".join([phrases.of_entry(item), *entry.note.splitlines()])
    there = phrases.clock(entry.start, entry.zone)
    captured = [] if _same_clocks(entry.zone, zone, entry.start) else [f"{there} {entry.zone}"]
    return [
        start, end, phrases.length(piece.net), what, item.work_type, ", ".join([*marks, *captured]),
        phrases.handle(entry.id),
    ]  # fmt: skip


def _marks(piece: Piece, undecided: set[str], overlapping: set[str]) -> list[str]:
    entry = piece.entry
    marks = {
        "running": entry.running,
        "unattended": not entry.attended,
        "undecided": entry.id in undecided,
        "overlaps": entry.id in overlapping,
        "from the day before": piece.from_before,
        "into the next day": piece.into_after,
        "not billable": not entry.billable,
        "estimated": entry.estimated,
        "follow-up": entry.follow_up,
    }
    outcome = [entry.outcome.replace("_", " ")] if entry.outcome else []
    return [mark for mark, holds in marks.items() if holds] + outcome


def _same_clocks(zone: str, other: str, at: int) -> bool:
    return zone == other or local(at, zone).utcoffset() == local(at, other).utcoffset()


def _overlap(first: str, second: str, span: Span, day: Day) -> str:
    names = " and ".join(f"{phrases.of_entry(day.described[it])} [{phrases.handle(it)}]" for it in (first, second))
    zone = day.sheet.zone
    return f"{phrases.clock(span.start, zone)}–{phrases.clock(span.end, zone)}  {phrases.length(span.length)}  {names}"


def _totals(day: Day) -> None:
    sheet = day.sheet
    for total in day.by_customer:
        beside = f"  and {phrases.length(total.unattended)} unattended" if total.unattended else ""
        say.line(f"{phrases.length(total.attended):>8}  {total.customer or phrases.UNASSIGNED}{beside}")
    say.line(
        say.strong(f"{phrases.length(sheet.attended):>8}  attended")
        + f", {phrases.length(sheet.billable)} billable"
        + (f", {phrases.length(sheet.unattended)} unattended" if sheet.unattended else "")
    )
