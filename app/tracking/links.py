"""Links to Wrenchtime, as ticket systems and web pages write them.

``wrenchtime://start?customer=ACME&task=Printer+jams&ref=T-1042&note=...`` asks whether to start a timer on that work,
``wrenchtime://panel`` opens the quick panel. Anybody can write such a link, so none does anything by itself.
"""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

import msgspec

from app.domain.errors import Refusal
from app.tracking.subject import Named

SCHEME = "wrenchtime"
LONGEST = 1_500
"""Characters of a link."""

_LONGEST_VALUE = 300
_KNOWN = ("customer", "task", "ref", "note")
_EXAMPLE = "Links look like wrenchtime://start?customer=ACME&task=Printer&ref=T-1042."


class Wanted(msgspec.Struct, frozen=True):
    """What a link wants to start; no ``named`` where it only wants the panel."""

    named: Named | None = None
    note: str = ""


def read_link(text: str) -> Wanted:
    """What a link wants; refuses what is none of ours, in words."""
    if len(text) > LONGEST:
        raise Refusal("The link is too long", f"It has {len(text)} characters; {LONGEST} are the most.")
    try:
        parts = urlsplit(text.strip())
        pairs = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query), max_num_fields=20)
    except ValueError:
        raise Refusal("The link cannot be read", _EXAMPLE) from None
    if parts.scheme != SCHEME:
        raise Refusal("Not a link to Wrenchtime", _EXAMPLE)
    verb = (parts.netloc + parts.path).strip("/")
    if verb == "panel":
        return Wanted()
    if verb != "start":
        raise Refusal("The link wants what Wrenchtime cannot do", f"It can “start” and show the “panel”. {_EXAMPLE}")
    values = {name: _plain(value, name) for name, value in pairs if name in _KNOWN}
    if not values.get("task") and not values.get("customer"):
        raise Refusal("The link names no work", f"It needs a task or a customer. {_EXAMPLE}")
    if values.get("ref") and not values.get("task"):
        raise Refusal("The link names no task", f"A reference belongs to a task. {_EXAMPLE}")
    named = Named(customer=values.get("customer", ""), title=values.get("task", ""), reference=values.get("ref", ""))
    return Wanted(named, values.get("note", ""))


def _plain(value: str, name: str) -> str:
    """One line without invisible letters, which could make a name look like another."""
    plain = " ".join("".join(letter if letter.isprintable() else " " for letter in value).split())
    if len(plain) > _LONGEST_VALUE:
        raise Refusal("The link is too long", f"Its {name} has {len(plain)} letters; {_LONGEST_VALUE} are the most.")
    return plain
