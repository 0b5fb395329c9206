"""What the windows are asked to do, and what it took; between the benchmark and the program that uses the windows."""

from __future__ import annotations

from datetime import date

import msgspec


class Gestures(msgspec.Struct, frozen=True):
    """Queries to type into the quick panel, and days to go to in the day window; ``after`` seconds in the tray."""

    queries: tuple[str, ...] = ()
    days: tuple[date, ...] = ()
    after: float = 0.0


class Took(msgspec.Struct, frozen=True):
    """Milliseconds of every key, of opening the day window for the first time, and of every other day.

    ``first_day_used`` is the processor time in milliseconds that the main thread used for that opening.
    """

    keys: tuple[float, ...] = ()
    first_day: float = 0.0
    first_day_used: float = 0.0
    days: tuple[float, ...] = ()
