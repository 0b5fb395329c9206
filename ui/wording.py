"""What things are called on the screens."""

from __future__ import annotations

from app.store.described import Described
from app.tracking.finding import Found

NOT_ASSIGNED = "Not assigned yet"


def name_of(thing: Described | Found) -> str:
    """A task with its customer in one line: "Replace the fuser · Hartmann Dental"; either may be missing."""
    title = thing.task if isinstance(thing, Described) else thing.title
    names = [name for name in (title, thing.customer) if name]
    return " · ".join(names) or NOT_ASSIGNED


def count(number: int, one: str, many: str) -> str:
    """A number of things: "1 question", "3 questions"."""
    return f"{number} {one if number == 1 else many}"
