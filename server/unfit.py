"""What keeps a value from being stored: the one error for it, and the judges of single values."""

from __future__ import annotations

import re
from datetime import date

from app.domain.days import zone_info
from app.domain.errors import Refusal

MAX_TEXT = 32_000
"""Characters in one field."""
MAX_NUMBER = 2**31 - 1

_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Unfit(Exception):
    """A record that cannot be so. ``field`` is what is wrong with it, where that is one thing."""

    def __init__(self, detail: str, field: str | None = None) -> None:
        super().__init__(detail)
        self.detail = detail
        self.field = field


def is_id(text: str) -> bool:
    """Whether it is a UUID in canonical form."""
    return _ID.fullmatch(text) is not None


def shown(value: object) -> str:
    """A value from outside, short and harmless enough for a sentence."""
    return _UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", str(value))[:60]


def judge_text(name: str, value: str | None) -> None:
    """Raises :class:`Unfit` for a text that is too long or that an engine would choke on."""
    if value:
        if len(value) > MAX_TEXT:
            raise Unfit(f"“{name}” is {len(value)} characters long; {MAX_TEXT} are taken.", name)
        if not value.isprintable() and _UNSTORABLE.search(value):
            raise Unfit(f"“{name}” holds a character that cannot be stored (U+0000 or half a character).", name)


def judge_number(name: str, value: int | None, least: int = 0, most: int = MAX_NUMBER) -> None:
    """Raises :class:`Unfit` for a number out of its bounds."""
    if value is not None and not least <= value <= most:
        raise Unfit(f"“{name}” must lie between {least} and {most}.", name)


def judge_zone(name: str, value: str) -> None:
    """Raises :class:`Unfit` for a zone that nobody knows."""
    try:
        zone_info(value)
    except Refusal as error:
        raise Unfit(error.message, name) from error


def judge_date(name: str, value: str | None) -> None:
    """Raises :class:`Unfit` for a text that is no date of the years 1900 to 9998."""
    if value is None:
        return
    if not (_DATE.fullmatch(value) and _is_date(value)):
        raise Unfit(f"“{name}” must be a date like “2026-11-21”, not “{shown(value)}”.", name)


def _is_date(text: str) -> bool:
    try:
        return 1900 <= date.fromisoformat(text).year < 9999
    except ValueError:
        return False
