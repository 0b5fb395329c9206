"""Customers that are there twice: made apart, by people who could not see each other's, under the same name."""

from __future__ import annotations

from app.domain.search import fold


def plain_name(name: str) -> str:
    """The name without capitals, accents, punctuation and doubled blanks: ``Müller-Lüdenscheid & Co.`` becomes
    ``muller ludenscheid co``."""
    folded = fold(name)
    bare = "".join(letter if letter.isalnum() else " " for letter in folded)
    return " ".join(bare.split()) or folded


def may_be_one(name: str, code: str, other_name: str, other_code: str) -> bool:
    """Whether two customers have the same name, and not each a number of its own that says otherwise."""
    return plain_name(name) == plain_name(other_name) and not (code and other_code and not _same(code, other_code))


def is_surely_one(name: str, code: str, other_name: str, other_code: str) -> bool:
    """Whether they have the same number, too: nobody has to be asked."""
    return bool(code) and _same(code, other_code) and plain_name(name) == plain_name(other_name)


def _same(code: str, other: str) -> bool:
    return fold(code) == fold(other)
