"""Sync: the use cases, one transaction each. Routes call them, and so do simulations."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from typing import TypeVar

import msgspec
from sqlalchemy import Connection

from app.domain.clock import Clock
from app.domain.instant import to_iso
from app.wire.digest import digest
from app.wire.protocol import (
    MAX_BODY,
    MAX_MUTATIONS,
    MAX_PAGE,
    PROTOCOL,
    Capabilities,
    ChangesAnswer,
    ProtocolRange,
    PushAnswer,
    PushRequest,
    Row,
    Scope,
    SnapshotAnswer,
    SyncLimits,
    VerifyAnswer,
    VerifyRequest,
    Witness,
)
from app.wire.records import Kind
from server import problems
from server.clock import now
from server.shared import seen
from server.store.engine import Database
from server.store.records import Stored, wire_row
from server.sync import queries
from server.sync.cursor import Cursor, cursor_of, kind_of_part, parts_of, visible_kinds
from server.sync.device import DeviceIdentity
from server.sync.history import check_acknowledged, check_cursor, check_witness, known_device
from server.sync.pushing import Push
from server.sync.queries import Standing
from server.sync.reading import ReadPush
from server.unfit import is_id

T = TypeVar("T")

ENCODINGS = ("gzip", "zstd")


class SyncService:
    """Push, changes, snapshot, verify. Every one of them first compares the device's witness with the history here."""

    def __init__(self, database: Database, clock: Clock, *, server_version: str | None = None) -> None:
        self._database = database
        self._clock = clock
        self._version = server_version or _installed_version()

    def capabilities(self) -> Capabilities:
        """What this server can do."""
        return Capabilities(
            protocol=ProtocolRange(PROTOCOL, PROTOCOL),
            limits=SyncLimits(MAX_MUTATIONS, MAX_BODY, MAX_PAGE),
            encodings=ENCODINGS,
            server_version=self._version,
            server_time=self._time(),
            end=True,
        )

    def push(self, device: DeviceIdentity, request: PushRequest | ReadPush) -> PushAnswer:
        """Takes a device's mutations in order, each to exactly one outcome; those seen before get theirs again.

        Raises the problems malformed, too-large, device-revoked, org-disabled, history-diverged, seq-gap,
        mutation-id-reused and busy; then nothing was taken.
        """
        if isinstance(request, PushRequest):
            request = ReadPush.of(request)
        request.require_order()
        sent = request

        def work(connection: Connection) -> PushAnswer:
            at = now(self._clock)
            return Push(connection, device, sent, at).run()

        return self._database.write(work)

    def changes(
        self, device: DeviceIdentity, tip: Witness | None, acked_seq: int, cursor: str | None, limit: int = 500
    ) -> ChangesAnswer:
        """Up to ``limit`` rows that changed after the cursor. Without a cursor a snapshot must come first.

        Raises resync-required, history-diverged, seq-gap, malformed, device-revoked.
        """
        if not cursor:
            raise problems.resync_required()
        place = cursor_of(cursor)
        limit = min(max(limit, 1), MAX_PAGE)

        def unless_nothing_is_new(connection: Connection) -> ChangesAnswer | None:
            asked = _checked(connection, device, tip, acked_seq, place)
            return self._changes(connection, asked, place, limit) if asked.standing.order.head == place.s else None

        # Most devices ask most of the time when nothing has changed; a single statement needs no transaction.
        unchanged = self._database.glance(unless_nothing_is_new)
        if unchanged is not None:
            return unchanged

        def work(connection: Connection) -> ChangesAnswer:
            return self._changes(connection, _checked(connection, device, tip, acked_seq, place), place, limit)

        return self._database.read(work)

    def snapshot(  # noqa: PLR0917 - a request's parts, in its order
        self,
        device: DeviceIdentity,
        tip: Witness | None,
        acked_seq: int,
        kind: Kind,
        after: str | None = None,
        limit: int = MAX_PAGE,
    ) -> SnapshotAnswer:
        """Up to ``limit`` live records of a kind whose id is greater than ``after``, by id.

        A device that starts over gives no tip; then there is nothing to compare. One that is in the middle of it gives
        the newest it got: were histories not compared here too, the pages of two could mix. Raises as :meth:`changes`.
        """
        if after and not is_id(after):
            raise problems.malformed("“after” must be a record's id.")
        limit = min(max(limit, 1), MAX_PAGE)

        def work(connection: Connection) -> SnapshotAnswer:
            asked = _checked(connection, device, tip, acked_seq)
            order, as_of = asked.standing.order, asked.standing.tip
            found = queries.live_after(connection, device.org_id, device.person_id, kind, after or "", limit + 1)
            return SnapshotAnswer(
                protocol=PROTOCOL,
                as_of=as_of,
                cursor=_cursor(asked.device, order.head, as_of.commit if as_of else "").text(),
                type=kind,
                rows=_rows(asked.device, found[:limit]),
                after=found[limit - 1].id if len(found) > limit else None,
                end=True,
            )

        return self._database.read(work)

    def verify(self, device: DeviceIdentity, request: VerifyRequest) -> VerifyAnswer:
        """Compares what the device holds with what is here, when nothing has changed since its cursor.

        Raises as :meth:`changes`.
        """
        place = cursor_of(request.cursor)

        def work(connection: Connection) -> VerifyAnswer:
            asked = _checked(connection, device, request.tip, request.acked_seq, place)
            comparable = asked.standing.order.head == place.s
            kinds = [kind for kind in visible_kinds(asked.device.role) if kind in request.parts]
            held = {
                kind: digest(queries.revisions(connection, device.org_id, device.person_id, kind)) for kind in kinds
            }
            different = tuple(kind for kind in kinds if held[kind] != request.parts[kind]) if comparable else ()
            return VerifyAnswer(protocol=PROTOCOL, comparable=comparable, parts=held, different=different, end=True)

        return self._database.read(work)

    @staticmethod
    def _changes(connection: Connection, asked: _Asked, place: Cursor, limit: int) -> ChangesAnswer:
        device, order, tip = asked.device, asked.standing.order, asked.standing.tip
        kinds = visible_kinds(device.role)
        found = (
            queries.changed_after(connection, device.org_id, device.person_id, kinds, place.s, limit + 1)
            if order.head > place.s
            else []
        )
        more = len(found) > limit
        reached = found[limit - 1].row_seq if more else order.head
        commit = queries.commit_at(connection, device.org_id, reached) if more else (tip.commit if tip else "")
        return ChangesAnswer(
            protocol=PROTOCOL,
            tip=tip,
            cursor=_cursor(device, reached, commit or "").text(),
            more=more,
            rows=_rows(device, found[:limit]),
            scope=_scope(place, device.role),
            end=True,
        )

    def _time(self) -> str:
        return to_iso(now(self._clock))


class _Asked(msgspec.Struct, frozen=True):
    """Who asks, their role read anew, and where the organisation stands."""

    device: DeviceIdentity
    standing: Standing


def _checked(
    connection: Connection, device: DeviceIdentity, tip: Witness | None, acked_seq: int, cursor: Cursor | None = None
) -> _Asked:
    """What every reading request begins with: the device may ask, and what it believes of this history is so."""
    standing = known_device(connection, device, tip, cursor, lock=False)
    check_witness(standing.seen[0], tip)
    check_acknowledged(standing.device, acked_seq)
    if cursor is not None:
        check_cursor(standing.seen[1], cursor)
    return _Asked(device.now(standing.device.role), standing)


def _cursor(device: DeviceIdentity, head: int, commit: str) -> Cursor:
    return Cursor(head, commit, parts_of(device.role))


def _rows(device: DeviceIdentity, found: Sequence[Stored]) -> tuple[Row, ...]:
    return tuple(wire_row(seen(record, manages=device.manages)) for record in found)


def _scope(place: Cursor, role: str) -> Scope | None:
    """What the device may see now and could not at its cursor, or the reverse.

    A kind of which it sees more, or less, than before is fetched anew.
    """
    before, now_seen = set(place.p), parts_of(role)
    if before == set(now_seen):
        return None
    kinds = {kind_of_part(part): part for part in now_seen}
    gone = {kind for part in before if (kind := kind_of_part(part)) is not None} - kinds.keys()
    return Scope(
        added=tuple(kind for kind, part in kinds.items() if kind is not None and part not in before),
        removed=tuple(sorted(gone)),
    )


def _installed_version() -> str:
    try:
        return version("wrenchtime")
    except PackageNotFoundError:
        return "unknown"
