"""The product without one of its safeguards: what the oracle must object to.

Each is taken out from here, by putting something less careful in its place; the product has no switch for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

import msgspec
from sqlalchemy import Connection

from app.store import journal, mirror, sync_state
from app.store.journal import ACKED, ATTENTION, Outcome, Posted
from app.sync import engine, pulling
from app.wire.protocol import ChangesAnswer, PushAnswer, Row, SentMutation, Witness
from server import problems
from server.store.records import Stored
from server.sync import outcomes, pushing, queries, service, submitting
from server.sync.cursor import Cursor, cursor_of
from server.sync.merge import group_of, merge
from server.sync.pushing import Push
from server.sync.rules import Verdict
from server.timesheets.days import Days


class Safeguard(msgspec.Struct, frozen=True):
    """``shows`` are words of the objections to its absence, ``seed`` a schedule that is known to bring them about."""

    name: str
    without: Callable[[ExitStack], None]
    shows: tuple[str, ...]
    seed: str


@contextmanager
def without(safeguard: Safeguard) -> Iterator[None]:
    """The product as if somebody had not thought of it."""
    with ExitStack() as stack:
        safeguard.without(stack)
        yield


def _instead(stack: ExitStack, module: Any, name: str, other: Any) -> None:
    stack.enter_context(patch.object(module, name, other))


# What the server remembers and checks.


class _Forgetful(Push):
    """Takes every mutation for a new one."""

    def run(self) -> PushAnswer:
        mutations, run = self._request.mutations, self._connection.exec_driver_sql
        device = (self._org, self._device.device_id)
        known = run("SELECT last_seq FROM device WHERE org_id = ? AND id = ?", device).scalar() or 0
        if mutations and mutations[0].seq <= known:
            first, last = mutations[0].seq, mutations[-1].seq
            run("UPDATE device SET last_seq = ? WHERE org_id = ? AND id = ?", (first - 1, *device))
            run(
                "DELETE FROM mutation WHERE org_id = ? AND device_id = ? AND seq BETWEEN ? AND ?",
                (*device, first, last),
            )
        answer = super().run()
        run("UPDATE device SET last_seq = max(last_seq, ?) WHERE org_id = ? AND id = ?", (known, *device))
        return answer


def _dedupe(stack: ExitStack) -> None:
    _instead(stack, service, "Push", _Forgetful)


def _lock_check(stack: ExitStack) -> None:
    _instead(stack, outcomes, "lock_of", lambda *_: None)


def _tombstone_guard(stack: ExitStack) -> None:
    put = outcomes._put

    def resurrecting(mutation: SentMutation, row: Stored | None, rules: Any, *, purged: bool) -> Any:
        if row is not None and row.deleted:
            row = msgspec.structs.replace(row, deleted=False)
        return put(mutation, row, rules, purged=False)

    _instead(stack, outcomes, "_put", resurrecting)


def _base_values(stack: ExitStack) -> None:
    def last_writer_wins(kind: Any, current: Any, managed: Any, base: Any, new: Any, **by: bool) -> Any:
        return merge(kind, current, managed, {**base, **current}, new, **by)

    _instead(stack, outcomes, "merge", last_writer_wins)


def _no_witness(place: queries.Place, tip: Witness | None) -> queries.Order:
    del tip
    return place.order


def _tip_witness(stack: ExitStack) -> None:
    _instead(stack, service, "check_witness", _no_witness)
    _instead(stack, pushing, "check_witness", _no_witness)


def _commit_ids(stack: ExitStack) -> None:
    def only_purges(place: queries.Place, cursor: Cursor) -> queries.Order:
        if cursor.s < place.order.purged_before:
            raise problems.resync_required()
        return place.order

    _tip_witness(stack)
    _instead(stack, service, "check_cursor", only_purges)


def _acknowledged(stack: ExitStack) -> None:
    _instead(stack, service, "check_acknowledged", lambda *_: None)
    _instead(stack, pushing, "check_acknowledged", lambda *_: None)


def _purged_before(stack: ExitStack) -> None:
    def only_commits(place: queries.Place, cursor: Cursor) -> queries.Order:
        if cursor.s >= place.order.purged_before and cursor.s and place.commit != cursor.c:
            raise problems.history_diverged()
        return place.order

    _instead(stack, service, "check_cursor", only_commits)


def _head_as_witness(stack: ExitStack) -> None:
    changes = service.SyncService._changes

    def last_row(connection: Connection, asked: Any, place: Cursor, limit: int) -> ChangesAnswer:
        answer = changes(connection, asked, place, limit)
        reached = cursor_of(answer.cursor)
        return msgspec.structs.replace(answer, tip=Witness(reached.s, reached.c) if reached.s else None)

    _instead(stack, service.SyncService, "_changes", staticmethod(last_row))


# What the device keeps.


def _refused_kept(stack: ExitStack) -> None:
    conclude = journal.conclude

    def dropping(db: Any, posted: Posted, state: str, outcome: Outcome) -> None:
        conclude(db, posted, ACKED if state == ATTENTION else state, outcome)

    _instead(stack, journal, "conclude", dropping)


def _cursor_with_page(stack: ExitStack) -> None:
    apply = pulling.Puller._apply

    def cursor_first(self: Any, rows: tuple[Row, ...], tip: Any, after: Any, **options: bool) -> None:
        self._ledger.write(lambda work: sync_state.set_place(work.db, after(sync_state.place(work.db))))
        apply(self, rows, tip, lambda place: place, **options)

    _instead(stack, pulling.Puller, "_apply", cursor_first)


# What the simulation added to the list.


def _lost_histories(stack: ExitStack) -> None:
    put = mirror.put

    def by_place_alone(db: Any, rows: Iterable[Row], seen: int, *, always: bool = False) -> list[mirror.Key]:
        stored = []
        for row in rows:
            known = mirror.get(db, row.type, row.id)
            if always or known is None or row.row_seq >= known.row_seq:
                put(db, [row], seen, always=True)
            stored.append((row.type, row.id))
        return stored

    _instead(stack, mirror, "put", by_place_alone)


def _snapshots_number(stack: ExitStack) -> None:
    _instead(stack, pulling.Puller, "_count_anew", lambda _, progress: progress)


def _asking_again(stack: ExitStack) -> None:
    read_anew = engine.Engine._read_anew
    _instead(stack, engine.Engine, "_read_anew", lambda self, **_: read_anew(self))


def _sent_lately(stack: ExitStack) -> None:
    renumber = journal.renumber
    _instead(stack, journal, "renumber", lambda db, device_id, **_: renumber(db, device_id))


def _names(stack: ExitStack) -> None:
    _instead(stack, queries, "taken_of", lambda *_: {})


def _field_by_field(stack: ExitStack) -> None:
    def group_by_group(kind: Any, current: Any, managed: Any, base: Any, new: Any, *, by_manager: bool) -> Any:
        merged = merge(kind, current, managed, base, new, by_manager=by_manager)
        if by_manager:
            return merged
        released = {group_of(kind, name) for name in new if merged.values[name] != current[name]}
        kept = frozenset(name for name in merged.managed if group_of(kind, name) not in released)
        return msgspec.structs.replace(merged, managed=kept)

    _instead(stack, outcomes, "merge", group_by_group)


def _late_for_a_day(stack: ExitStack) -> None:
    _instead(stack, Days, "is_shut", lambda *_: False)


def _approved_days(stack: ExitStack) -> None:
    refused = submitting.refused

    def unless_approved(*said: Any) -> Verdict | None:
        verdict = refused(*said)
        approved = verdict is not None and verdict.problem is not None and verdict.problem.lock == "approved"
        return None if approved else verdict

    _instead(stack, submitting, "refused", unless_approved)


def _entries_follow(stack: ExitStack) -> None:
    _instead(stack, submitting, "effects", lambda *_: ())


SAFEGUARDS: Mapping[str, Safeguard] = {
    one.name: one
    for one in (
        Safeguard("what was taken is known by device and number", _dedupe, ("I2",), "0"),
        Safeguard("what was refused is kept", _refused_kept, ("I1",), "0"),
        Safeguard("locks are checked in the transaction", _lock_check, ("I6",), "17"),
        Safeguard("what was deleted stays deleted", _tombstone_guard, ("I7",), "17"),
        Safeguard("base values are compared", _base_values, ("I13",), "4"),
        Safeguard("the cursor is saved with the page", _cursor_with_page, ("I3", "I4"), "61"),
        Safeguard("commit ids are compared", _commit_ids, ("I3", "I4"), "0"),
        Safeguard("the newest witness is compared", _tip_witness, ("I1", "I3", "I4"), "28"),
        Safeguard("lost outcomes are asked for", _acknowledged, ("I1",), "64"),
        Safeguard("a cursor from before a purge is refused", _purged_before, ("I4",), "5"),
        Safeguard("rows of a lost history give way", _lost_histories, ("I3", "I4"), "481"),
        Safeguard("what a push brings is no snapshot's", _snapshots_number, ("I4",), "95"),
        Safeguard("after a restore outcomes are asked for again", _asking_again, ("I1",), "58"),
        Safeguard("a moved ledger sends again what it sent lately", _sent_lately, ("I1",), "310"),
        Safeguard("a mutation of two copies of a ledger is known by its name", _names, ("I2",), "2"),
        Safeguard("who wrote last is kept field by field", _field_by_field, ("I13",), "42"),
        Safeguard("entries for a day that is handed in are late", _late_for_a_day, ("is new and", "was moved"), "4"),
        Safeguard("an approved day is locked", _approved_days, ("I6",), "15"),
        Safeguard("entries go along with their day", _entries_follow, ("is handed in and",), "4"),
        Safeguard("the witness is the head, not the page's last row", _head_as_witness, ("I3", "I4", "I5"), "0"),
    )
}
