"""One push, as one transaction: SYNC 3.3 step by step, the same on both engines."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection

from app.domain.ids import new_id
from app.domain.instant import Instant, to_iso
from app.wire.mutations import Op
from app.wire.protocol import PROTOCOL, PushAnswer, Result, SentMutation, Status, Witness
from app.wire.records import Kind
from server import problems
from server.shared import seen
from server.store.numbered import Outcome, Outcomes
from server.store.ordered import Author, Write, store_outcomes, write_in_order
from server.store.records import SHAPES, Stored, wire_row
from server.store.together import Together
from server.sync import queries
from server.sync.device import DeviceIdentity
from server.sync.history import ask_for_device, check_acknowledged, check_witness, known_device
from server.sync.outcomes import PENDING, decide, unreadable
from server.sync.queries import DeviceState, Key, Order, Taken
from server.sync.reading import ReadPush, Unreadable
from server.sync.rules import Rules, Verdict
from server.sync.spoken import ask_for_days, days_of, lock_and_look_up, spoken_of
from server.timesheets.days import Days
from server.unfit import is_id


class _Kept(Result, frozen=True, kw_only=True, omit_defaults=True):
    """An outcome as it is kept. ``blank``: the mutation came without its contents, to fill its number."""

    blank: bool = False


_OUTCOMES = msgspec.json.Decoder(Result)
_KEPT = msgspec.json.Decoder(_Kept)
_ENCODER = msgspec.json.Encoder()
_UNKNOWN = 2**62
"""Stands for the number of a push's first write while that is not known; no order will ever reach it."""

Sent = SentMutation | Unreadable


class _Decided(msgspec.Struct, frozen=True):
    """A new mutation with its verdict; ``position`` is the place among the writes of the record's newest version.

    ``before`` is how it ended when another device sent it.
    """

    sent: Sent
    verdict: Verdict
    position: int | None
    before: Result | None = None


class _Found(msgspec.Struct, frozen=True):
    """What a push reads before it decides, beside the records."""

    state: DeviceState
    submissions: list[Stored]
    taken: list[Taken]


class Push:
    """The state of one push while its transaction runs."""

    def __init__(self, connection: Connection, device: DeviceIdentity, request: ReadPush, at: Instant) -> None:
        self._connection = connection
        self._device = device
        self._org = device.org_id
        self._request = request
        self._at = at
        self._records: dict[Key, Stored] = {}
        self._purged: set[Key] = set()
        self._order = Order(0, 0)
        self._taken: dict[str, str] = {}
        self._writes: list[Write] = []
        self._positions: dict[Key, int] = {}

    def run(self) -> PushAnswer:
        """All steps up to the commit, which is the caller's."""
        mutations = self._request.mutations
        found = self._look_up(mutations)
        state, device = found.state, self._device
        seen = [mutation for mutation in mutations if mutation.seq <= state.last_seq]
        fresh = mutations[len(seen) :]
        self._taken = self._sent_by_others(found.taken, fresh)
        days = days_of(device, found.submissions, self._records.values)
        rules = Rules(device, state.closed_until, self._deleted_by, days)
        repeated = self._repeat(seen)
        decided = [self._decide(mutation, rules) for mutation in fresh]
        tip = self._store(decided)
        results = [self._answered(one, _result(one, tip, len(self._writes)), tip) for one in decided]
        return PushAnswer(
            protocol=PROTOCOL,
            tip=tip,
            last_seq=max(state.last_seq, mutations[-1].seq if mutations else 0),
            server_time=to_iso(self._at),
            backup_through=state.backup_seq,
            results=(*repeated, *results),
            end=True,
        )

    def _look_up(self, mutations: Sequence[Sent]) -> _Found:
        """Locks and reads the device, its person's days and the records that are spoken of, and what of the mutations
        is here already. Raises what stands against the push as a whole."""
        device, tip, spoken = self._device, self._request.tip, spoken_of(mutations)
        keys = {(m.type, m.id) for m in mutations if isinstance(m, SentMutation) and is_id(m.id)}
        submissions: list[Stored] = []
        if spoken.ids:
            # Only the submissions can tell which entries go with them.
            known_device(self._connection, device, tip, lock=True)
            submissions, entries = lock_and_look_up(self._connection, device, spoken)
            keys |= entries
        together = Together(self._connection)
        known = ask_for_device(together, device, tip, lock=True)
        days = None if spoken.ids else ask_for_days(together, device, spoken)
        records = queries.look_up(together, self._org, keys, lock=True)
        taken = queries.taken(together, self._org, {_storable(mutation.mid) for mutation in mutations})
        together.ask()
        standing = known()
        state = standing.device
        self._order = check_witness(standing.seen[0], tip)
        check_acknowledged(state, self._request.acked_seq)
        if mutations and mutations[0].seq > state.last_seq + 1:
            raise problems.seq_gap(state.last_seq + 1)
        self._device, self._records = device.now(state.role), records()
        if self._order.purged_before:
            self._purged = queries.purged(self._connection, self._org, keys - self._records.keys())
        return _Found(state, submissions if days is None else days(), taken())

    def _sent_by_others(self, taken: Sequence[Taken], fresh: Sequence[Sent]) -> dict[str, str]:
        """The outcomes of those of the new mutations that another device of the person has sent before.

        What came without its contents was not sent: on one of two copies of a ledger somebody had decided against it,
        on the other nobody has.
        """
        mids = {_storable(mutation.mid) for mutation in fresh}
        found = [one for one in taken if one.mid in mids and not _KEPT.decode(one.outcome).blank]
        return queries.taken_of(self._connection, self._org, self._device.person_id, found)

    def _deleted_by(self, tombstone: Stored) -> str:
        if tombstone.row_seq == PENDING:
            return self._device.person_id
        return queries.author_at(self._connection, self._org, tombstone.row_seq)

    def _repeat(self, seen: list[Sent]) -> list[Result]:
        """The outcomes of mutations that were taken before, with the records as they are now."""
        if not seen:
            return []
        kept = queries.outcomes(self._connection, self._org, self._device.device_id, seen[0].seq, seen[-1].seq)
        results = []
        for mutation in seen:
            mid, outcome = kept.get(mutation.seq, (None, None))
            if mid is not None and mid != _storable(mutation.mid):
                raise problems.mutation_id_reused(mutation.seq)
            result = Result(seq=mutation.seq, status=Status.DUPLICATE) if outcome is None else _OUTCOMES.decode(outcome)
            record = None if isinstance(mutation, Unreadable) else self._records.get((mutation.type, mutation.id))
            results.append(self._with_row(result, record))
        return results

    def _decide(self, mutation: Sent, rules: Rules) -> _Decided:
        if isinstance(mutation, Unreadable):
            return _Decided(mutation, unreadable(mutation.detail), None)
        key = (mutation.type, mutation.id)
        if (outcome := self._taken.get(_storable(mutation.mid))) is not None:
            # Sent by another device before: the ledger was copied while it waited. It takes effect once.
            before = _OUTCOMES.decode(outcome)
            verdict = Verdict(status=before.status, record=self._records.get(key))
            return _Decided(mutation, verdict, None, msgspec.structs.replace(before, seq=mutation.seq))
        verdict = decide(mutation, self._records.get(key), rules, purged=key in self._purged)
        for write in (verdict.write, *verdict.also) if verdict.write is not None else ():
            self._note(write, rules.days)
        return _Decided(mutation, verdict, self._positions.get(key) if verdict.record is not None else None)

    def _note(self, write: Write, days: Days) -> None:
        key = (write.record.kind, write.record.id)
        self._positions[key] = len(self._writes)
        self._writes.append(write)
        self._records[key] = write.record
        if write.record.kind is Kind.SUBMISSION:
            days.note(write.record)

    def _store(self, decided: list[_Decided]) -> Witness | None:
        """Writes records and outcomes, which ends the transaction; the head of the order as it is then."""
        org_id, device, commit = self._org, self._device, new_id()
        made = [_outcome(one, commit, len(self._writes)) for one in decided]
        outcomes = Outcomes(org_id, device.device_id, self._at, made)
        if not self._writes:
            # Read last: it must not be older than any of the rows in the answer.
            _, tip = queries.head(self._connection, org_id)
            if made:
                store_outcomes(self._connection, outcomes)
            return tip
        author = Author(org_id=org_id, person_id=device.person_id, device_id=device.device_id)
        return write_in_order(
            self._connection, author, self._writes, self._at,
            commit=commit, ending=outcomes, purged_before=self._order.purged_before,
        )  # fmt: skip

    def _answered(self, one: _Decided, result: Result, tip: Witness | None) -> Result:
        if one.verdict.record is None or isinstance(one.sent, Unreadable):
            return result
        key = (one.sent.type, one.sent.id)
        record, position = self._records[key], self._positions.get(key)
        if position is not None and tip is not None:
            record = msgspec.structs.replace(record, row_seq=_place(tip, position, len(self._writes)), rev=tip.commit)
        return self._with_row(result, record)

    def _with_row(self, result: Result, record: Stored | None) -> Result:
        if record is None or (SHAPES[record.kind].is_owned and record.person_id != self._device.person_id):
            return result
        return msgspec.structs.replace(result, row=wire_row(seen(record, manages=self._device.manages)))


def _result(one: _Decided, tip: Witness | None, count: int) -> Result:
    """The outcome, without the record."""
    if one.before is not None:
        return one.before
    verdict = one.verdict
    row_seq, rev = None, None
    if one.position is not None and tip is not None:
        row_seq, rev = _place(tip, one.position, count), tip.commit
    elif verdict.record is not None:
        row_seq, rev = verdict.record.row_seq, verdict.record.rev
    return Result(
        seq=one.sent.seq,
        status=verdict.status,
        rev=rev,
        row_seq=row_seq,
        overridden=verdict.overridden,
        problem=verdict.problem,
    )


def _outcome(one: _Decided, commit: str, count: int) -> Outcome:
    """The outcome as it is stored, before the number of its write is known."""
    result = _result(one, Witness(_UNKNOWN + count - 1, commit), count)
    if _is_blank(one.sent) and one.before is None:
        result = _Kept(**msgspec.structs.asdict(result), blank=True)
    text, mid = _ENCODER.encode(result).decode(), _storable(one.sent.mid)
    if one.position is None or one.before is not None:
        return Outcome(one.sent.seq, mid, text)
    # Only the member itself is written so: inside of a text its quotes would have been escaped.
    before, _, rest = text.partition(f'"row_seq":{_UNKNOWN + one.position}')
    return Outcome(one.sent.seq, mid, f'{before}"row_seq":', one.position, rest)


def _is_blank(sent: Sent) -> bool:
    return isinstance(sent, SentMutation) and sent.op is Op.PUT and not (sent.base or sent.set)


def _place(tip: Witness, position: int, count: int) -> int:
    return tip.head - count + 1 + position


def _storable(mid: str) -> str:
    """A mutation's id as it is kept: any text that came, cut to what every engine stores."""
    if len(mid) <= 64 and mid.isascii() and "\0" not in mid:
        return mid
    return mid.encode("ascii", "replace").decode().replace("\0", "?")[:64]
