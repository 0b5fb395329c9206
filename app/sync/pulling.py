"""One request down: a page of the snapshot, or of the changes since the cursor.

A page is applied in small transactions, so that a click never waits long for the ledger. The witness goes with the
first of them and the cursor with the last: whatever is learnt in between is known to belong to that history, and a
page that was cut short is simply read again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

import msgspec

from app.store import journal, mirror, sync_state
from app.store.changes import ChangeSet
from app.store.ledger import Ledger
from app.store.sync_state import Place, Progress
from app.store.work import Work
from app.sync.pushing import newer
from app.sync.transport import Layer, Transport, TransportFailure
from app.wire.protocol import Row, Scope, Witness
from app.wire.records import Kind

CHUNK = 200
"""Rows in one transaction: some 20 ms, which a click may have to wait. Fewer, and the search index costs more a row."""

BREATH = 0.001
"""Seconds between two transactions, in which a click that waits gets the ledger: its lock is not fair by itself."""

Told = Callable[[ChangeSet], object]


class Pulled(msgspec.Struct, frozen=True):
    """How many rows came, and whether there is more to read."""

    rows: int
    more: bool


def begin_snapshot(
    place: Place, kinds: Sequence[Kind], cursor: str | None = None, *, forget_tip: bool = False
) -> Place:
    """The place from which all rows of these kinds are read anew."""
    number = place.number + 1
    progress = Progress(number=number, kinds=tuple(kinds), left=tuple(kinds), cursor=cursor)
    return Place(tip=None if forget_tip else place.tip, cursor=None, progress=progress, number=number)


class Puller:
    """Makes requests for at most ``limit`` rows each and applies what comes; ``tell`` hears of it once committed."""

    def __init__(self, ledger: Ledger, transport: Transport, limit: int, tell: Told) -> None:
        self._ledger = ledger
        self._transport = transport
        self._limit = limit
        self._tell = tell

    def pull(self) -> Pulled:
        """Makes one request and applies its answer."""
        with self._ledger.read() as db:
            place, acked = sync_state.place(db), journal.acked_seq(db)
        if place.progress is None and place.cursor is None:
            place = begin_snapshot(place, tuple(Kind))
            self._ledger.write(lambda work: sync_state.set_place(work.db, place))
        if place.progress is not None and place.progress.left:
            return self._snapshot(place, place.progress, acked)
        pulled = self._changes(place, acked)
        if not pulled.more:
            self._sweep()
        return pulled

    def _snapshot(self, place: Place, progress: Progress, acked: int) -> Pulled:
        kind = progress.left[0]
        answer = self._transport.snapshot(place.tip, acked, kind, progress.after, self._limit)
        if answer.type is not kind or (answer.after is not None and not answer.rows):
            raise TransportFailure(Layer.ANSWER, "The server answered with another page than the one asked for.")
        if progress.cursor is None:
            progress = self._count_anew(progress)
        further = msgspec.structs.replace(
            progress,
            left=progress.left if answer.after is not None else progress.left[1:],
            after=answer.after,
            cursor=progress.cursor or answer.cursor,
        )
        self._apply(answer.rows, answer.as_of, lambda now: msgspec.structs.replace(now, progress=further), always=True)
        return Pulled(len(answer.rows), more=True)

    def _count_anew(self, progress: Progress) -> Progress:
        """Gives the snapshot its number with its first page. What a push brought before does not count as met: it may
        have been deleted since, and its tombstone purged before the changes are read."""

        def work(work: Work) -> None:
            nonlocal progress
            place = sync_state.place(work.db)
            progress = msgspec.structs.replace(progress, number=place.number + 1)
            sync_state.set_place(work.db, msgspec.structs.replace(place, progress=progress, number=progress.number))

        self._ledger.write(work)
        return progress

    def _changes(self, place: Place, acked: int) -> Pulled:
        cursor = (place.progress.cursor if place.progress is not None else place.cursor) or ""
        answer = self._transport.changes(place.tip, acked, cursor, self._limit)
        scope = answer.scope or Scope()

        def after(now: Place) -> Place:
            if scope.added:
                kinds = tuple(Kind) if now.progress is not None else scope.added
                return begin_snapshot(now, kinds, answer.cursor)
            progress = now.progress and msgspec.structs.replace(now.progress, cursor=answer.cursor)
            return msgspec.structs.replace(now, cursor=answer.cursor, progress=progress)

        if answer.rows or answer.cursor != cursor or answer.tip != place.tip or answer.scope:
            self._apply(answer.rows, answer.tip, after)
        if scope.removed:
            self._drop(scope.removed)
        stuck = answer.cursor == cursor and not answer.rows
        return Pulled(len(answer.rows), more=(answer.more and not stuck) or bool(scope.added))

    def _apply(
        self, rows: Sequence[Row], tip: Witness | None, after: Callable[[Place], Place], *, always: bool = False
    ) -> None:
        chunks = [tuple(rows[first : first + CHUNK]) for first in range(0, len(rows), CHUNK)] or [()]
        for number, chunk in enumerate(chunks, start=1):

            def work(work: Work, chunk: tuple[Row, ...] = chunk, *, last: bool = number == len(chunks)) -> None:
                place = sync_state.place(work.db)
                place = msgspec.structs.replace(place, tip=newer(place.tip, tip))
                keys = mirror.put(work.db, chunk, place.number, always=always)
                mirror.project(work, keys)
                sync_state.set_place(work.db, after(place) if last else place)

            self._tell(self._ledger.write(work))
            if len(chunks) > 2:
                time.sleep(BREATH)

    def _sweep(self) -> None:
        """Forgets what the snapshot did not meet.

        Only once the changes since it began have been read too: that request has the server compare histories, so
        that what it lost is sent again before anything is missed here.
        """
        with self._ledger.read() as db:
            progress = sync_state.place(db).progress
        if progress is None:
            return
        while self._forget(progress.kinds, progress.number):
            pass

        def work(work: Work) -> None:
            place = sync_state.place(work.db)
            sync_state.set_place(work.db, msgspec.structs.replace(place, cursor=progress.cursor, progress=None))

        self._ledger.write(work)

    def _drop(self, kinds: Sequence[Kind]) -> None:
        """Forgets kinds that this device may not see any more. What waits to be sent stays."""
        with self._ledger.read() as db:
            beyond = sync_state.place(db).number + 1
        while self._forget(kinds, beyond):
            pass

    def _forget(self, kinds: Sequence[Kind], number: int) -> bool:
        with self._ledger.read() as db:
            keys = mirror.unseen(db, kinds, number, CHUNK)
        if not keys:
            return False

        def work(work: Work) -> None:
            mirror.forget(work.db, keys)
            mirror.project(work, keys)

        self._tell(self._ledger.write(work))
        return True
