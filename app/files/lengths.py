"""Lengths of time as other programs write them: numbers in some unit, or hours and minutes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

from app.files.draft import Unfit

Unit = Literal["seconds", "minutes", "hours", "h:mm"]

_SECONDS: Mapping[Unit, int] = {"seconds": 1, "minutes": 60, "hours": 3600}
_CLOCK = re.compile(r"(-?)(\d+):([0-5]\d)(?::([0-5]\d))?")


def read_length(text: str, unit: Unit) -> int:
    """The length in whole seconds; raises :class:`Unfit` for a text that is none, or less than nothing.

    ``h:mm`` takes seconds too ("1:30", "01:30:00"); a number may have a point or a comma.
    """
    if unit == "h:mm":
        match = _CLOCK.fullmatch(text)
        if match is None:
            raise Unfit(f"“{text}” is not a length like 1:30")
        sign, hours, minutes, seconds = match.groups()
        length = int(hours) * 3600 + int(minutes) * 60 + int(seconds or 0)
        if sign and length:
            raise Unfit(f"{text} is less than nothing")
        return length
    try:
        number = float(text.replace(",", "."))
        length = round(number * _SECONDS[unit])
    except (ValueError, OverflowError):
        raise Unfit(f"“{text}” is not a number of {unit}") from None
    if length < 0:
        raise Unfit(f"{text} {unit} is less than nothing")
    return length
