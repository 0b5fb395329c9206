"""Which colour a customer has on a day, the same in the timeline and in the table."""

from __future__ import annotations

from collections.abc import Iterable
from zlib import crc32

NO_TINT = -1
"""Work without a customer."""

NOT_ASSIGNED = -2
"""It is not known yet what it was for."""


def tints_of(customers: Iterable[str | None], number: int = 8) -> dict[str, int]:
    """A colour for each customer: its own as far as possible, so that it has the same on every day, and never the same
    for two customers of a day while there are colours left."""
    taken: dict[str, int] = {}
    for customer in sorted({customer for customer in customers if customer is not None}):
        own = crc32(customer.encode()) % number
        free = [(own + step) % number for step in range(number) if (own + step) % number not in taken.values()]
        taken[customer] = free[0] if free else own
    return taken
