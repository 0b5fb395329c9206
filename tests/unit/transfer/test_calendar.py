"""Entries as iCalendar, held to the rules of RFC 5545 by a reader written after them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import new_id
from app.domain.instant import from_datetime
from app.domain.records import Entry
from app.store.described import Described
from app.transfer.calendar import write_calendar

START = from_datetime(datetime(2026, 11, 20, 23, 15, tzinfo=UTC))
NOW = from_datetime(datetime(2026, 11, 21, 8, 0, 30, tzinfo=UTC))


LATER = START + 5_400_000


def item(
    note: str = "",
    end: int | None = LATER,
    *,
    customer: str = "",
    task: str = "",
    reference: str = "",
    work_type: str = "",
) -> Described:
    entry = Entry(id=new_id(), start=START, end=end, zone="Europe/Berlin", note=note)
    return Described(entry=entry, customer=customer, task=task, reference=reference, work_type=work_type)


def written(*items: Described) -> bytes:
    text = io.StringIO(newline="")
    write_calendar(items, text, NOW)
    return text.getvalue().encode()


def properties(content: bytes) -> Iterator[tuple[str, str]]:
    """RFC 5545, 3.1: lines end in CRLF and have at most 75 octets; one that begins with a blank continues the last."""
    assert content.endswith(b"\r\n")
    lines: list[bytes] = []
    for line in content.removesuffix(b"\r\n").split(b"\r\n"):
        assert len(line) <= 75
        assert b"\n" not in line
        assert b"\r" not in line
        line.decode()  # no letter is cut in two
        if line.startswith(b" "):
            lines[-1] += line[1:]
        else:
            lines.append(line)
    for line in lines:
        name, colon, value = line.decode().partition(":")
        assert colon
        assert re.fullmatch(r"[A-Z-]+", name)
        yield name, value


def events(content: bytes) -> list[dict[str, str]]:
    """The events of a calendar, their texts unescaped; fails where one is nested or not closed."""
    said = list(properties(content))
    assert said[0] == ("BEGIN", "VCALENDAR")
    assert said[-1] == ("END", "VCALENDAR")
    assert {"PRODID", "VERSION"} <= {name for name, _ in said}
    found: list[dict[str, str]] = []
    inside: dict[str, str] | None = None
    for name, value in said[1:-1]:
        if (name, value) == ("BEGIN", "VEVENT"):
            assert inside is None
            inside = {}
        elif (name, value) == ("END", "VEVENT"):
            assert inside is not None
            assert {"UID", "DTSTAMP", "DTSTART"} <= inside.keys()
            found.append(inside)
            inside = None
        elif inside is not None:
            assert name not in inside
            inside[name] = unescaped(value) if name in {"SUMMARY", "DESCRIPTION", "CATEGORIES"} else value
    assert inside is None
    return found


def unescaped(value: str) -> str:
    """3.3.11: a text has no bare comma or semicolon, and a backslash only before one of four letters."""
    assert re.fullmatch(r"(?:[^\\,;]|\\[\\,;nN])*", value)
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], value)


def test_an_entry_is_an_event_in_utc_with_its_id() -> None:
    told = item(customer="Acme", task="Replace firewall", reference="T-1", work_type="On-site", note="swapped")
    assert events(written(told)) == [
        {
            "UID": told.entry.id, "DTSTAMP": "20261121T080030Z",
            "DTSTART": "20261120T231500Z", "DTEND": "20261121T004500Z",
            "SUMMARY": "Acme: T-1 Replace firewall", "DESCRIPTION": "swapped", "CATEGORIES": "On-site",
        }
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("names", "summary"),
    [
        ({"customer": "Acme", "task": "Firewall"}, "Acme: Firewall"),
        ({"customer": "Acme", "task": "T-1", "reference": "T-1"}, "Acme: T-1"),
        ({"customer": "Acme"}, "Acme"),
        ({"task": "Tidy up"}, "Tidy up"),
        ({}, "Not assigned yet"),
    ],
)
def test_the_summary_says_for_whom_and_what(names: dict[str, str], summary: str) -> None:
    told = msgspec.structs.replace(item(), **names)
    assert events(written(told))[0]["SUMMARY"] == summary


def test_an_event_never_ends_where_it_starts() -> None:
    for end in (START, START + 999):
        assert "DTEND" not in events(written(item(end=end)))[0]


def test_what_still_runs_is_left_out() -> None:
    assert len(events(written(item(end=None), item()))) == 1


def test_an_empty_calendar_is_whole() -> None:
    assert events(written()) == []


def test_a_note_cannot_smuggle_in_another_property() -> None:
    (event,) = events(written(item(note="x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:1")))
    assert event["DESCRIPTION"] == "x\nEND:VEVENT\nBEGIN:VEVENT\nUID:1"


@pytest.mark.parametrize("letter", ["x", "ü", "☃", "🔧", ","])
def test_long_texts_are_folded_within_their_limit(letter: str) -> None:
    (event,) = events(written(item(note=letter * 400)))
    assert event["DESCRIPTION"] == letter * 400


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t")),
    st.text("ü☃🔧a,;\\: ", max_size=200),
)
def test_any_text_is_folded_escaped_and_comes_back(note: str, name: str) -> None:
    (event,) = events(written(item(note=note, customer=name)))
    assert event.get("DESCRIPTION", "") == note
    assert event["SUMMARY"] == (name or "Not assigned yet")


@given(st.text())
def test_control_characters_are_left_out(note: str) -> None:
    (event,) = events(written(item(note=note.encode("utf-8", "ignore").decode())))
    assert not re.search(r"[\x00-\x08\x0b-\x1f]", event.get("DESCRIPTION", ""))
