"""One request up: mutations in the order of their numbers, and what became of each."""

from __future__ import annotations

import msgspec

from app.domain.instant import Instant, from_iso
from app.domain.records import EntryState
from app.store import journal, mirror, notices, sync_state
from app.store.changes import ChangeSet
from app.store.journal import ACKED, ATTENTION, PENDING, Outcome, Posted
from app.store.ledger import Ledger
from app.store.sync_state import Place
from app.store.work import Work
from app.sync.transport import Layer, Transport, TransportFailure
from app.wire.mutations import Op
from app.wire.protocol import (
    MAX_BODY,
    ClockNote,
    PushAnswer,
    PushRequest,
    RecordProblem,
    Result,
    Row,
    SentMutation,
    Status,
    Witness,
)
from app.wire.records import Kind

_ROOM = 2_048
"""Bytes of a request that are not mutations, at most."""


class Batch(msgspec.Struct, frozen=True):
    """Mutations chosen for one request, and what goes with them."""

    posted: tuple[Posted, ...]
    request: PushRequest


class Limits(msgspec.Struct, frozen=True):
    """The most mutations and bytes in one request."""

    mutations: int
    body: int = MAX_BODY


def choose(ledger: Ledger, limits: Limits, blank: Posted | None = None) -> Batch | None:
    """The next mutations to send, ``None`` where nothing waits.

    A ``blank`` one is sent alone and without its contents, to fill its number.
    """
    with ledger.read() as db:
        waiting = journal.waiting(db, 1 if blank else limits.mutations)
        place, acked, clock = sync_state.place(db), journal.acked_seq(db), sync_state.contact(db).clock
    chosen: list[Posted] = []
    sent: list[SentMutation] = []
    room = limits.body - _ROOM
    for posted in waiting:
        emptied = posted.only_its_number or (blank is not None and posted.mutation.mid == blank.mutation.mid)
        mutation = _sent(posted, clock, emptied=emptied)
        room -= len(msgspec.json.encode(mutation)) + 1
        if room < 0 and chosen:
            break
        chosen.append(posted)
        sent.append(mutation)
    if not chosen:
        return None
    return Batch(tuple(chosen), PushRequest(tip=place.tip, acked_seq=acked, mutations=tuple(sent), end=True))


def send(ledger: Ledger, transport: Transport, batch: Batch) -> PushAnswer:
    """Sends a batch; an answer to something else is no answer."""
    before = ledger.clock.read()
    answer = transport.push(batch.request)
    after = ledger.clock.read()
    wanted = [mutation.seq for mutation in batch.request.mutations]
    if [result.seq for result in answer.results] != wanted:
        raise TransportFailure(Layer.ANSWER, "The server answered about other changes than those that were sent.")
    _note_clock(ledger, answer.server_time, before.wall, after.wall)
    return answer


def conclude(ledger: Ledger, batch: Batch, answer: PushAnswer, withheld: RecordProblem | None = None) -> ChangeSet:
    """Stores what became of each mutation, with the records as they are now, in one transaction."""

    def work(work: Work) -> None:
        place = sync_state.place(work.db)
        keys = [
            key
            for posted, result in zip(batch.posted, answer.results, strict=True)
            for key in _conclude_one(work, place, posted, result, withheld)
        ]
        sync_state.set_place(work.db, msgspec.structs.replace(place, tip=newer(place.tip, answer.tip)))
        mirror.project(work, keys)

    return ledger.write(work)


def newer(known: Witness | None, told: Witness | None) -> Witness | None:
    """The witness that goes further."""
    if known is None or told is None:
        return told or known
    return told if told.head > known.head else known


def _conclude_one(
    work: Work, place: Place, posted: Posted, result: Result, withheld: RecordProblem | None
) -> list[mirror.Key]:
    mutation = posted.mutation
    now = journal.by_mid(work.db, mutation.mid)
    if now is None or now.state != PENDING:
        return []
    if withheld is not None and _holds(result.row, posted):
        withheld = None  # an earlier try had got through after all
    outcome = Outcome(
        status=result.status,
        problem=result.problem,
        withheld=withheld or posted.withheld,
        overridden=result.overridden,
        settled=now.outcome.settled if now.outcome else "",
        place=result.row_seq if mutation.kind is Kind.CUSTOMER and not mutation.base else None,
    )
    if now.outcome is not None and (result.status is Status.DUPLICATE or outcome.settled):
        outcome = msgspec.structs.replace(outcome, problem=now.outcome.problem)
    refused = result.status in {Status.CONFLICT, Status.REJECTED} or outcome.withheld or outcome.problem
    journal.conclude(work.db, posted, ATTENTION if refused and not outcome.settled else ACKED, outcome)
    if _came_late(work, posted, result):
        _tell_late(work, posted)
    if result.row is not None:
        mirror.put(work.db, [result.row], place.number)
    elif not refused:
        # It was taken, and since then somebody has deleted the record and the server has forgotten even that.
        mirror.forget(work.db, [(mutation.kind, mutation.id)])
    if result.overridden and (now.outcome is None or now.outcome.overridden != result.overridden):
        _tell_overridden(work, posted, result)
    return [(mutation.kind, mutation.id)]


def _holds(row: Row | None, posted: Posted) -> bool:
    mutation = posted.mutation
    if row is None or mutation.op is Op.DELETE:
        return row is not None and row.deleted
    return not row.deleted and all(row.data.get(name) == value for name, value in mutation.set.items())


def _came_late(work: Work, posted: Posted, result: Result) -> bool:
    """Whether an entry came when its day or period was closed already, and nobody knew of it so far."""
    if posted.mutation.kind is not Kind.ENTRY or result.row is None or result.row.data.get("state") != EntryState.LATE:
        return False
    known = mirror.get(work.db, Kind.ENTRY, posted.mutation.id)
    return known is None or known.data.get("state") != EntryState.LATE


def _tell_late(work: Work, posted: Posted) -> None:
    notices.post(
        work.db,
        f"late-{posted.mutation.id}",
        work.at,
        "An entry came late",
        "Its day was handed in, or its period closed, before the server had it. It is kept, and counts once a manager "
        "has admitted it.",
    )
    work.prefer()


def _tell_overridden(work: Work, posted: Posted, result: Result) -> None:
    lines = [
        f"{over.field.replace('_', ' ')}: yours was “{over.yours}”, it stays “{over.kept}” ({over.by})"
        for over in result.overridden
    ]
    kind = "An entry" if posted.mutation.kind is Kind.ENTRY else "A record"
    notices.post(
        work.db,
        f"merged-{posted.mutation.mid}",
        work.at,
        f"{kind} was changed by somebody else too",
        "; ".join(lines) + ". Change it again if yours should stand.",
    )
    work.prefer()


def _sent(posted: Posted, clock: ClockNote | None, *, emptied: bool) -> SentMutation:
    sent = SentMutation.of(posted.mutation, clock)
    return msgspec.structs.replace(sent, op=Op.PUT, base={}, set={}) if emptied else sent


def _note_clock(ledger: Ledger, server_time: str, sent: Instant, received: Instant) -> None:
    """Keeps how far this clock is off, where that is news."""
    try:
        told = from_iso(server_time)
    except ValueError:
        return
    note = ClockNote(offset_ms=(sent + received) // 2 - told, unc_ms=max(received - sent, 0) // 2)
    with ledger.read() as db:
        contact = sync_state.contact(db)
    known = contact.clock
    if known is not None and abs(known.offset_ms - note.offset_ms) <= known.unc_ms + note.unc_ms + 1_000:
        return
    ledger.write(lambda work: sync_state.set_contact(work.db, msgspec.structs.replace(contact, clock=note)))
