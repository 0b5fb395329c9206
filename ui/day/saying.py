"""What the states and choices of an entry are called."""

from __future__ import annotations

from app.domain.records import EntryState, Giveaway, Outcome
from ui.language import mark, tr

OUTCOMES = {
    Outcome.RESOLVED: mark("&Resolved"),
    Outcome.PARTLY: mark("&Partly"),
    Outcome.NOT_YET: mark("&Not yet"),
    Outcome.MADE_WORSE: mark("Made &worse"),
}
"""How it went, with the key of each."""

GIVEAWAYS = {
    Giveaway.GOODWILL: mark("&Goodwill"),
    Giveaway.EXTRA_MILE: mark("&Extra mile"),
    Giveaway.REWORK: mark("&Rework"),
    Giveaway.RELATIONSHIP: mark("Re&lationship"),
}
"""Why time is not charged, with the key of each."""

_STATES = {
    EntryState.OPEN: mark("open"),
    EntryState.LATE: mark("late: waits for your manager"),
    EntryState.SUBMITTED: mark("submitted"),
    EntryState.APPROVED: mark("approved"),
    EntryState.RETURNED: mark("returned"),
    EntryState.INVOICED: mark("invoiced"),
}


def state_said(state: EntryState) -> str:
    """A state in words."""
    return tr(_STATES[state])


def outcome_said(outcome: Outcome | None) -> str:
    """An outcome in words, without its key."""
    return tr(OUTCOMES[outcome]).replace("&", "") if outcome is not None else ""


def giveaway_said(giveaway: Giveaway | None) -> str:
    """The reason of a giveaway in words, without its key."""
    return tr(GIVEAWAYS[giveaway]).replace("&", "") if giveaway is not None else ""
