"""How a row is known again in a second import: by the source's own key, or by all that it says."""

from __future__ import annotations

import hashlib
from collections import defaultdict

from app.files.draft import Draft, Unfit


class Identities:
    """Gives each row of one file its origin: the reader's name with the row's key, or with a digest of its facts.

    Of rows that say exactly the same, the second gets the same in each import too, and so on: they are counted.
    Never is a row known by its times alone.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        # Numbers instead of texts, because a file may have millions of rows.
        self._seen: dict[int, int] = {}
        self._alike: defaultdict[int, int] = defaultdict(int)

    def of(self, draft: Draft) -> str | None:
        """The row's origin; raises :class:`Unfit` for a key that another row of the file has.

        A row that Wrenchtime exported keeps the origin that it had, if any.
        """
        if draft.restores:
            self._refuse_second(draft, draft.entry.id)
            return draft.entry.origin
        if draft.key:
            self._refuse_second(draft, draft.key)
            return f"{self._name}:{draft.key}"
        digest = _digest("\x1f".join(draft.facts))
        number = int.from_bytes(digest[:8])
        self._alike[number] += 1
        times = self._alike[number]
        return f"{self._name}#{digest.hex()}" + (f".{times}" if times > 1 else "")

    def _refuse_second(self, draft: Draft, key: str) -> None:
        first = self._seen.setdefault(int.from_bytes(_digest(key)[:8]), draft.row)
        if first != draft.row:
            raise Unfit(f"has the key {key}, as row {first} has; a key must be of one row alone")


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=12).digest()
