"""What the states and choices of an entry are called."""

from __future__ import annotations

from app.domain.gestures import Gesture
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


_GESTURES = {
    Gesture.START: mark("start"),
    Gesture.STOP: mark("stop"),
    Gesture.STOP_ALL: mark("stop of everything"),
    Gesture.PARK: mark("park"),
    Gesture.RESUME: mark("resume"),
    Gesture.LOG: mark("record"),
    Gesture.CHANGE: mark("change"),
    Gesture.NOTE: mark("note"),
    Gesture.DISCARD: mark("discard"),
    Gesture.BRING_BACK: mark("bring back"),
    Gesture.ANSWER: mark("answer"),
    Gesture.SPLIT: mark("split"),
    Gesture.MERGE: mark("merge"),
    Gesture.MOVE_EDGE: mark("move of an edge"),
    Gesture.MOVE: mark("move"),
    Gesture.FILL: mark("filled gap"),
    Gesture.TRIM: mark("trim"),
    Gesture.LEAVE: mark("left as it is"),
    Gesture.FIX: mark("correction"),
    Gesture.FIX_ALL: mark("safe proposals"),
    Gesture.SUBMIT: mark("submit"),
    Gesture.WITHDRAW: mark("withdraw"),
    Gesture.NEW_CUSTOMER: mark("new customer"),
    Gesture.NEW_CONTACT: mark("new contact"),
    Gesture.NEW_TASK: mark("new task"),
    Gesture.NEW_WORK_TYPE: mark("new work type"),
    Gesture.CHANGE_CATALOGUE: mark("change of names"),
}


def gesture_said(label: str) -> str:
    """What a gesture is called, as the core names it; one that is not known here by the core's own word."""
    return next((tr(text) for gesture, text in _GESTURES.items() if gesture == label), label)


def state_said(state: EntryState) -> str:
    """A state in words."""
    return tr(_STATES[state])


def outcome_said(outcome: Outcome | None) -> str:
    """An outcome in words, without its key."""
    return tr(OUTCOMES[outcome]).replace("&", "") if outcome is not None else ""


def giveaway_said(giveaway: Giveaway | None) -> str:
    """The reason of a giveaway in words, without its key."""
    return tr(GIVEAWAYS[giveaway]).replace("&", "") if giveaway is not None else ""
