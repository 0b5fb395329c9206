"""What a technician does to records, as it is called when it is undone or done once more."""

from __future__ import annotations

from enum import StrEnum


class Gesture(StrEnum):
    """One gesture: all that one transaction of a use case did. Its value is what to call it ("Undo split")."""

    START = "start"
    STOP = "stop"
    STOP_ALL = "stop of everything"
    PARK = "park"
    RESUME = "resume"
    LOG = "record"
    CHANGE = "change"
    NOTE = "note"
    DISCARD = "discard"
    BRING_BACK = "bring back"
    ANSWER = "answer"
    SPLIT = "split"
    MERGE = "merge"
    MOVE_EDGE = "move of an edge"
    MOVE = "move"
    FILL = "filled gap"
    TRIM = "trim"
    LEAVE = "left as it is"
    FIX = "correction"
    FIX_ALL = "safe fixes"
    SUBMIT = "submit"
    WITHDRAW = "withdraw"
    NEW_CUSTOMER = "new customer"
    NEW_CONTACT = "new contact"
    NEW_TASK = "new task"
    NEW_WORK_TYPE = "new work type"
    CHANGE_CATALOGUE = "change of names"
