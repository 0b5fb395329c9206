"""Fetching the figures of the live meter: now and then, after a pull, and never in anybody's way."""

from __future__ import annotations

import msgspec

from app.domain.instant import MINUTE, from_iso
from app.store import figures, sync_state
from app.store.changes import ChangeSet
from app.store.figures import KnownFigure
from app.store.ledger import Ledger
from app.store.work import Work
from app.sync.transport import DeviceTransport, TransportFailure, TransportProblem
from app.wire.protocol import MAX_FIGURES, FiguresAnswer

EVERY = 15 * MINUTE
"""At most so often they are asked for, whatever becomes of it; in milliseconds."""

_MOST_PAGES = 100


def fetch_if_due(ledger: Ledger, transport: DeviceTransport) -> ChangeSet:
    """Asks the server what agreements have used, where there are any and the last time is long enough ago.

    What stands in the way is not told: the figures known stay, and the next time will do. An older server has none.
    """
    now = ledger.clock.read().wall
    with ledger.read() as db:
        asked = sync_state.figures_asked(db)
        device = str(db.value("SELECT id FROM device"))
        wanted = db.value("SELECT 1 FROM agreement WHERE deleted = 0 LIMIT 1") is not None
    if not wanted or (asked is not None and 0 <= now - asked < EVERY):
        return ChangeSet()
    try:
        known = _all(transport, device)
    except (TransportFailure, TransportProblem, ValueError):
        return ledger.write(lambda work: sync_state.set_figures_asked(work.db, now))

    def work(work: Work) -> None:
        sync_state.set_figures_asked(work.db, now)
        figures.replace(work.db, known)
        work.prefer()  # so that whoever shows them looks

    return ledger.write(work)


def _all(transport: DeviceTransport, device: str) -> list[KnownFigure]:
    known: list[KnownFigure] = []
    after: str | None = None
    for _ in range(_MOST_PAGES):
        answer = transport.figures(after, MAX_FIGURES)
        known += _known(answer, device)
        if answer.after is None:
            break
        after = answer.after
    # A server that gives one twice must not keep the others from being stored.
    return list({figure.agreement_id: figure for figure in known}.values())


def _known(answer: FiguresAnswer, device: str) -> list[KnownFigure]:
    as_of = from_iso(answer.as_of)
    return [
        KnownFigure(**msgspec.structs.asdict(figure), as_of=as_of, counted_seq=answer.counted_seq, device=device)
        for figure in answer.figures
    ]
