"""How texts are made comparable for search: no capitals, no accents, words in any order."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable

from app.domain.instant import DAY, Instant

HALF_LIFE = 14 * DAY
"""A use counts half as much after this long."""


def fold(text: str) -> str:
    """The text without capitals, accents and doubled blanks: ``Müller  AG`` becomes ``muller ag``."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(text.casefold().split())


def words(query: str) -> list[str]:
    """The folded words of a query, each once, the longest first."""
    return sorted(set(fold(query).split()), key=lambda word: (-len(word), word))


def searchable(fields: Iterable[str]) -> str:
    """One folded text of all fields. A number is found with and without its blanks and dashes.

    It ends with a blank, so that every two letters of it begin a group of three: search looks those up.
    """
    kept = [fold(field) for field in fields if field]
    for field in list(kept):
        digits = "".join(filter(str.isdigit, field))
        if len(digits) >= 5 and digits not in field:
            kept.append(digits)
    return "".join(f"{field} " for field in kept)


def used(rank: float, at: Instant) -> float:
    """The rank of something after one more use at ``at``; 0 for something never used before.

    The frecency sum of ``2 ** (t / half-life)`` over all uses, as its binary logarithm: it only grows with use,
    orders things as the decaying sum would at any later moment, and so never has to be recomputed as time passes.
    """
    use = at / HALF_LIFE
    if not rank:
        return use
    high, low = max(rank, use), min(rank, use)
    return high + math.log2(1.0 + 2.0 ** (low - high))
