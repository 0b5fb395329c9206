"""The digest over the records of a kind by which device and server find out whether they hold the same."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from app.wire.protocol import Digest


def digest(revisions: Iterable[tuple[str, str]]) -> Digest:
    """The digest of live records, given as id and revision in any order.

    The hash is SHA-256 in hex over a line ``id rev`` for each record, in the order of ids.
    """
    lines = sorted(f"{record_id} {rev}\n" for record_id, rev in revisions)
    return Digest(len(lines), hashlib.sha256("".join(lines).encode()).hexdigest())
