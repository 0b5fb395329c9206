"""What a use case refuses, in words for a person."""

from __future__ import annotations


class Refusal(Exception):
    """Something that cannot be done as asked.

    ``title`` names it in a few words, ``message`` says what was wrong, where, and what to do.
    Nothing has been changed when it is raised.
    """

    def __init__(self, title: str, message: str) -> None:
        super().__init__(f"{title}: {message}")
        self.title = title
        self.message = message


class NotFound(Refusal):
    """What was asked for is not in the ledger."""


class Ambiguous(Refusal):
    """More than one thing fits; the message lists them."""


class LedgerUnusable(Refusal):
    """The ledger cannot be opened or written: newer version, damaged beyond use, no room, no permission."""
