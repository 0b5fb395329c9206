"""What the server last said of the use of agreements: one row each, replaced as a whole with every answer."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from app.domain.instant import Instant
from app.store.db import Db


class KnownFigure(msgspec.Struct, frozen=True, kw_only=True):
    """A figure (see :class:`app.wire.protocol.Figure`), when it was counted, and which of our mutations were in it.

    ``device`` is the device that asked: the number means nothing to another one.
    """

    agreement_id: str
    period_start: str
    period_end: str | None
    used_seconds: int
    amount: int | None
    as_of: Instant
    counted_seq: int
    device: str


_COLUMNS = ", ".join(KnownFigure.__struct_fields__)


def of_agreement(db: Db, agreement_id: str) -> KnownFigure | None:
    """The newest figure of an agreement."""
    row = db.row(f"SELECT {_COLUMNS} FROM figure WHERE agreement_id = ?", (agreement_id,))
    return None if row is None else KnownFigure(**dict(zip(KnownFigure.__struct_fields__, row, strict=True)))


def replace(db: Db, known: Iterable[KnownFigure]) -> None:
    """Stores what the server said in place of what it said before."""
    db.run("DELETE FROM figure")
    marks = ", ".join("?" * len(KnownFigure.__struct_fields__))
    db.run_many(
        f"INSERT INTO figure ({_COLUMNS}) VALUES ({marks})", [msgspec.structs.astuple(figure) for figure in known]
    )
