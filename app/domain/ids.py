"""Identifiers of records: UUIDs (RFC 9562), made on the device and final; of version 7, and 8 for submitted days."""

from __future__ import annotations

import hashlib
import os
import threading
import time

_RANDOM_BITS = 74
_RANDOM_MASK = (1 << _RANDOM_BITS) - 1


class _Sequence:
    """Keeps the ids of one process in ascending order, also within a millisecond."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last_ms = 0
        self._last_random = 0

    def next(self) -> tuple[int, int]:
        ms = time.time_ns() // 1_000_000
        fresh = int.from_bytes(os.urandom(10)) & _RANDOM_MASK
        with self._lock:
            if ms <= self._last_ms:
                # The clock stood still or went back: count on from the last id.
                ms = self._last_ms
                fresh = self._last_random + 1 + (fresh >> 42)
                if fresh > _RANDOM_MASK:
                    ms, fresh = ms + 1, fresh & _RANDOM_MASK
            self._last_ms, self._last_random = ms, fresh
        return ms, fresh


_sequence = _Sequence()


def new_id() -> str:
    """A new UUIDv7 in its canonical 36-character form; ascending within this process."""
    ms, random = _sequence.next()
    high = (ms & 0xFFFF_FFFF_FFFF) << 16 | 0x7000 | random >> 62
    low = 0x8000_0000_0000_0000 | random & 0x3FFF_FFFF_FFFF_FFFF
    return _canonical(f"{high:016x}{low:016x}")


def submission_id(person_id: str, day: str) -> str:
    """The id of a person's submission of a day ("YYYY-MM-DD"): a UUIDv8 made of both, the same on every device.

    It is the first 122 bits of SHA-256 over ``submission``, the person's id and the day, with a line break between
    them, around version and variant as RFC 9562, section 5.8 has them.
    """
    digest = hashlib.sha256(f"submission\n{person_id}\n{day}".encode()).digest()
    bits = int.from_bytes(digest[:16])
    high, low = bits >> 64, bits & 0xFFFF_FFFF_FFFF_FFFF
    high = (high & 0xFFFF_FFFF_FFFF_0FFF) | 0x8000
    low = (low & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000
    return _canonical(f"{high:016x}{low:016x}")


def is_made_of_a_day(record_id: str) -> bool:
    """Whether an id says of itself that it was made as :func:`submission_id` makes them: its version is 8."""
    return record_id[14:15] == "8"


def _canonical(text: str) -> str:
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
