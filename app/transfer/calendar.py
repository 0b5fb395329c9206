"""Entries as iCalendar (RFC 5545), for calendars."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TextIO

from app.domain.instant import SECOND, Instant, to_datetime
from app.store.described import Described

_FOLD = 75  # octets of a line, its end not counted
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def write_calendar(items: Iterable[Described], file: TextIO, now: Instant) -> int:
    """Writes an event for each entry that has ended; tells how many.

    An event's UID is the entry's id, so that a calendar that takes the file again changes events and doubles none.
    """
    count = 0
    _write(file, ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Wrenchtime//Wrenchtime//EN", "CALSCALE:GREGORIAN"))
    for described in items:
        if not described.entry.running:
            _write(file, _event(described, now))
            count += 1
    _write(file, ("END:VCALENDAR",))
    return count


def _event(described: Described, now: Instant) -> Iterator[str]:
    entry = described.entry
    yield "BEGIN:VEVENT"
    yield f"UID:{entry.id}"
    yield f"DTSTAMP:{_utc(now)}"
    yield f"DTSTART:{_utc(entry.start)}"
    # An event may not end where it starts; without an end it has no length.
    if entry.end is not None and entry.end // SECOND > entry.start // SECOND:
        yield f"DTEND:{_utc(entry.end)}"
    yield f"SUMMARY:{_text(_summary(described))}"
    if entry.note:
        yield f"DESCRIPTION:{_text(entry.note)}"
    if described.work_type:
        yield f"CATEGORIES:{_text(described.work_type)}"
    yield "END:VEVENT"


def _summary(described: Described) -> str:
    task = " ".join(part for part in (described.reference, described.task) if part)
    if described.reference == described.task:
        task = described.task
    return ": ".join(part for part in (described.customer, task) if part) or "Not assigned yet"


def _utc(instant: Instant) -> str:
    return f"{to_datetime(instant):%Y%m%dT%H%M%SZ}"


def _text(text: str) -> str:
    tidy = text.replace("\r\n", "\n").replace("\r", "\n")
    # A calendar may hold no control characters but the tab.
    return "".join(letter for letter in tidy if letter >= " " or letter in "\n\t").translate(_ESCAPES)


def _write(file: TextIO, lines: Iterable[str]) -> None:
    file.writelines("\r\n ".join(_folded(line)) + "\r\n" for line in lines)


def _folded(line: str) -> Iterator[str]:
    """The line in parts of at most 75 octets, the blank before each continuation counted; no letter is cut."""
    part: list[str] = []
    length = 0
    for letter in line:
        octets = len(letter.encode())
        if length + octets > _FOLD:
            yield "".join(part)
            part, length = [], 1
        part.append(letter)
        length += octets
    yield "".join(part)
