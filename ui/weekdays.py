"""Weekdays in working hours, in the user's language: "Mo-Th 8:00-17:00" is "Mo-Do 8:00-17:00" in German.

The ledger keeps the English names, which every command and every device reads. What a person types may be either.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

from app.domain.search import fold

ENGLISH = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_WORD = re.compile(r"[^\W\d_]{2,}")


def shown(text: str) -> str:
    """Stored working hours with the weekdays of the user's language."""
    names = dict(zip(ENGLISH, _short(), strict=True))
    return _WORD.sub(lambda found: names.get(found[0], found[0]), text)


def understood(text: str) -> str:
    """What was typed, with the weekdays that are the user's own as the ledger keeps them; all else as it is."""
    return _WORD.sub(lambda found: _english(found[0]), text)


def _english(word: str) -> str:
    typed = fold(word)
    meant = {
        day
        for day, (short, long) in enumerate(zip(_short(), _long(), strict=True))
        if typed == fold(short) or fold(long).startswith(typed)
    }
    return ENGLISH[meant.pop()] if len(meant) == 1 else word


def _short() -> tuple[str, ...]:
    """Two letters a day; the English ones where a language does not tell its days apart by two."""
    names = tuple(name[:2].capitalize() for name in _long())
    return names if len(set(names)) == len(ENGLISH) else ENGLISH


def _long() -> list[str]:
    return [QLocale().dayName(day) for day in range(1, 8)]
