"""What the kinds and fields of records are called where the server speaks of them."""

from __future__ import annotations

from app.wire.records import Kind
from ui.language import mark, tr

_KINDS = {
    "customer": mark("customer"),
    "contact": mark("contact"),
    "task": mark("task"),
    "work_type": mark("work type"),
    "entry": mark("entry"),
}
_FIELDS = {
    "archived": mark("Archived"),
    "attended": mark("Attended"),
    "billable": mark("Billable"),
    "break_seconds": mark("Break seconds"),
    "category": mark("Category"),
    "code": mark("Code"),
    "distance_m": mark("Distance m"),
    "email": mark("Email"),
    "end": mark("End"),
    "estimate_seconds": mark("Estimate seconds"),
    "estimated": mark("Estimated"),
    "follow_up": mark("Follow up"),
    "giveaway": mark("Giveaway"),
    "internal_note": mark("Internal note"),
    "name": mark("Name"),
    "needs_note": mark("Needs note"),
    "note": mark("Note"),
    "outcome": mark("Outcome"),
    "parts": mark("Parts"),
    "phone": mark("Phone"),
    "priority": mark("Priority"),
    "promise": mark("Promise"),
    "reference": mark("Reference"),
    "role": mark("Role"),
    "start": mark("Start"),
    "state": mark("State"),
    "title": mark("Title"),
    "travel": mark("Travel"),
    "zone": mark("Zone"),
}


def kind_name(kind: Kind) -> str:
    """A kind of record inside a sentence: "work type"."""
    known = _KINDS.get(kind.value)
    return kind.value.replace("_", " ") if known is None else tr(known)


def field_name(field: str) -> str:
    """A field at the start of a line: "Internal note". One that is new here is said as it is called."""
    known = _FIELDS.get(field)
    return field.replace("_", " ").capitalize() if known is None else tr(known)
