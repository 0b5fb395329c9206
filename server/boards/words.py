"""The words in which pages name what records hold."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.records import EntryState, Giveaway, Outcome, Source, SubmissionState

OUTCOMES: Mapping[str, str] = {
    Outcome.RESOLVED: "resolved",
    Outcome.PARTLY: "partly",
    Outcome.NOT_YET: "not yet",
    Outcome.MADE_WORSE: "made worse",
}
GIVEAWAYS: Mapping[str, str] = {
    Giveaway.GOODWILL: "goodwill",
    Giveaway.EXTRA_MILE: "extra mile",
    Giveaway.REWORK: "rework",
    Giveaway.RELATIONSHIP: "relationship",
}
ENTRY_STATES: Mapping[str, str] = {
    EntryState.OPEN: "open",
    EntryState.LATE: "came late",
    EntryState.SUBMITTED: "submitted",
    EntryState.APPROVED: "approved",
    EntryState.RETURNED: "returned",
    EntryState.INVOICED: "invoiced",
}
DAY_STATES: Mapping[str, str] = {
    SubmissionState.SUBMITTED: "waiting for approval",
    SubmissionState.RETURNED: "returned",
    SubmissionState.APPROVED: "approved",
    SubmissionState.OPEN: "open",
}
SOURCES: Mapping[str, str] = {Source.TIMER: "timer", Source.LOGGED: "logged afterwards", Source.IMPORTED: "imported"}

FIELDS: Mapping[str, str] = {
    "task_id": "task",
    "customer_id": "customer",
    "contact_id": "contact",
    "work_type_id": "work type",
    "start": "start",
    "end": "end",
    "zone": "time zone",
    "break_seconds": "break",
    "attended": "attended",
    "billable": "billable",
    "giveaway": "giveaway",
    "note": "note",
    "internal_note": "internal note",
    "outcome": "outcome",
    "follow_up": "follow-up",
    "source": "recorded by",
    "state": "state",
    "estimated": "length estimated",
    "origin": "imported from",
    "parts": "parts",
    "distance_m": "distance",
}
"""An entry's fields as a person calls them."""
VALUES: Mapping[str, Mapping[str, str]] = {
    "outcome": OUTCOMES,
    "giveaway": GIVEAWAYS,
    "state": ENTRY_STATES,
    "source": SOURCES,
}
"""The words for the values of those fields that have a few only."""
OPS: Mapping[str, str] = {"put": "changed", "delete": "deleted", "restore": "brought back"}


def distance(metres: int) -> str:
    """A distance as it is shown: ``12.5 km``."""
    return f"{metres / 1000:.1f}".removesuffix(".0") + " km"


def waiting(milliseconds: int) -> str:
    """How long something waits, in its largest unit: ``3 days``."""
    minutes = max(milliseconds, 0) // 60_000
    for unit, size in (("day", 24 * 60), ("hour", 60)):
        if minutes >= size:
            count = minutes // size
            return f"{count} {unit}" if count == 1 else f"{count} {unit}s"
    return "less than an hour"
