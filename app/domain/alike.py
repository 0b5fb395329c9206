"""Which tasks are like another one: the same category, or words of the title in common."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from app.domain.search import fold

_SHORTEST = 3
"""Shorter words are mostly articles and prepositions."""

CATEGORY = 1.0
"""What the same category counts for; a word that only these two tasks have counts for about as much."""


def likeness(title: str, category: str, others: Sequence[tuple[str, str]]) -> list[float]:
    """For each (title, category) how much it is like the given one; 0 for not at all.

    ``CATEGORY`` for the same category, the part of all words of both titles that they have in common (Jaccard's index)
    and, for each such word, its rarity among the others, ``log(n / n with the word) / log(n)``: 1 for a word that one
    of them has, 0 for one that all have.
    """
    wanted, wanted_category = _words(title), fold(category)
    found = [_words(other) for other, _ in others]
    shared = Counter(word for words in found for word in words & wanted)
    # One more than there are, so that a single other task can be alike too.
    most = math.log(len(others) + 1) or 1.0
    rarity = {word: math.log((len(others) + 1) / count) / most for word, count in shared.items()}
    return [
        (CATEGORY if wanted_category and fold(other_category) == wanted_category else 0.0)
        + len(words & wanted) / (len(words | wanted) or 1)
        + sum(rarity[word] for word in words & wanted)
        for words, (_, other_category) in zip(found, others, strict=True)
    ]


def _words(text: str) -> set[str]:
    bare = ("".join(filter(str.isalnum, word)) for word in fold(text).split())
    return {word for word in bare if len(word) >= _SHORTEST}
