"""What the windows are asked to do, and what it took; between the benchmark and the program that uses the windows."""

from __future__ import annotations

from datetime import date

import msgspec


class Gestures(msgspec.Struct, frozen=True):
    """Queries to type into the quick panel, and days to go to in the day window."""

    queries: tuple[str, ...] = ()
    days: tuple[date, ...] = ()


class Took(msgspec.Struct, frozen=True):
    """Milliseconds of every key, of opening the day window for the first time, and of every other day."""

    keys: tuple[float, ...] = ()
    first_day: tuple[float, ...] = ()
    days: tuple[float, ...] = ()
