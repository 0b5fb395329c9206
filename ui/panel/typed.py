"""What typed text would make: a task, for a customer if one is named before a colon."""

from __future__ import annotations

import msgspec


class Typed(msgspec.Struct, frozen=True):
    """A task's title and its customer's name; one of the two may be missing, never both."""

    title: str
    customer: str = ""


def typed(text: str) -> Typed | None:
    """What the text names, word for word: "Customer: title", a title alone, or "Customer:".

    A colon inside a word or a time ("http://", "9:40") names no customer. ``None`` for text without words.
    """
    line = " ".join(text.split())
    if not line.strip(" :"):
        return None
    head, colon, tail = line.partition(": ")
    if colon and head.strip() and tail.strip():
        return Typed(tail.strip(), head.strip())
    if line.endswith(":") and line[:-1].strip():
        return Typed("", line[:-1].strip())
    return Typed(line.removeprefix(":").strip())
