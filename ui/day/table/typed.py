"""Times and breaks as typed into the table."""

from __future__ import annotations

import re
from datetime import date

from app.domain import wording
from app.domain.days import date_of, day_span
from app.domain.errors import Refusal
from app.domain.instant import HOUR, SECOND, Instant
from app.domain.records import Entry
from app.domain.when import duration, instant, lacks_day
from app.tracking.edits import Details
from ui.language import tr

_BETWEEN = re.compile(r"\s*[–—]\s*|\s+-\s+|\s+to\s+")
_LONGEST_GUESS = 16 * HOUR


def times_text(entry: Entry, day: date, zone: str) -> str:
    """An entry's times for editing: "09:00–10:15"; a time of another day with its date, no end for what runs."""
    start = _moment(entry.start, day, zone)
    if entry.end is None:
        return f"{start}–"
    end = _moment(entry.end, day, zone)
    return f"{start}–{'24:00' if entry.end == day_span(day, zone).end else end}"


def times_typed(text: str, entry: Entry, day: date, zone: str, now: Instant) -> Details | None:
    """The change that a typed text asks for, ``None`` if it asks for none.

    "9:00–10:15", "9-10.15", "9:00–" (the start alone) or "–10:15" (the end alone). What was not touched keeps its
    seconds. Refuses what cannot be read, and an end before its start.
    """
    shown_start, _, shown_end = times_text(entry, day, zone).partition("–")
    start_text, end_text = _halves(text)
    start = entry.start
    if start_text and start_text != shown_start:
        start = instant(start_text, now, zone, on=day)
    end = entry.end
    if end_text and end_text != shown_end and end_text.casefold() != "now":
        end = _end(end_text, start, day, zone, now)
    if (start, end) == (entry.start, entry.end):
        return None
    if end is not None and end <= start:
        raise Refusal(
            tr("Ends before it starts"), tr("“{text}” ends before it starts. Write the earlier time first.", text=text)
        )
    details = Details(start=start) if start != entry.start else Details()
    if end is not None and end != entry.end:
        details = Details(start=details.start, end=end)
    return details


def break_typed(text: str) -> int:
    """The seconds of a typed break; none for an empty text."""
    return duration(text) // SECOND if text.strip() else 0


def _moment(at: Instant, day: date, zone: str) -> str:
    shown = wording.time_of_day(at, zone)
    within = day_span(day, zone)
    if within.start <= at <= within.end:
        return shown
    return f"{date_of(at, zone)} {shown}"


def _halves(text: str) -> tuple[str, str]:
    line = " ".join(text.split())
    parts = _BETWEEN.split(line, maxsplit=1)
    if len(parts) == 1 and line.count("-") == 1:
        parts = line.split("-")
    if len(parts) == 1:
        raise Refusal(
            tr("Two times, please"), tr("“{text}” is not from a time to a time. Write them like 9:00–10:15.", text=text)
        )
    return parts[0].strip(), parts[1].strip()


def _end(text: str, start: Instant, day: date, zone: str, now: Instant) -> Instant:
    if text == "24:00":
        return day_span(day, zone).end
    if not lacks_day(text):
        return instant(text, now, zone, on=day)
    end = instant(text, now, zone, after=start)
    if end - start > _LONGEST_GUESS:
        raise Refusal(
            tr("Ends before it starts"), tr("{text} lies before the start. Write the earlier time first.", text=text)
        )
    return end
