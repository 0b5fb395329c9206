"""The sync protocol, version 1: what devices and server say to each other, as JSON.

Every answer carries ``protocol`` and, last, ``end``: an answer that lacks either was cut short or came from somebody
else, and is not an answer.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Literal

import msgspec

from app.domain.instant import from_iso, to_iso
from app.wire.mutations import Mutation, Op
from app.wire.records import Fields, Kind

PROTOCOL = 1

HEADER_PROTOCOL = "Wrenchtime-Protocol"
HEADER_CLIENT = "Wrenchtime-Client"
HEADER_DEVICE = "Wrenchtime-Device"
HEADER_REQUEST = "X-Request-Id"

MAX_MUTATIONS = 200
MAX_BODY = 262_144
"""Bytes of a request after decompression."""
MAX_PAGE = 1_000
MAX_FIGURES = 200
"""Figures of the meter on a page: each may have to be counted."""
MAX_ANSWER = 4 * 1024 * 1024
"""Bytes of an answer after decompression that a device is willing to read."""


class Witness(msgspec.Struct, frozen=True, array_like=True, order=True):
    """The head of an organisation's order of rows, and the commit that made it: ``[81226, "b1d0..."]``.

    It names not only a place but the history it belongs to, so that a server restored from a backup is noticed.
    """

    head: int
    commit: str


class ClockNote(msgspec.Struct, frozen=True):
    """How far the device's wall clock was from the server's, and how sure that is; a fact, never used for order."""

    offset_ms: int
    unc_ms: int


class SentMutation(msgspec.Struct, frozen=True, kw_only=True):
    """A row of a device's journal as sent; see :class:`app.wire.mutations.Mutation`."""

    seq: int
    mid: str
    type: Kind
    id: str
    op: Op
    base: Fields = {}
    set: Fields = {}
    device_time: str
    clock: ClockNote | None = None

    @classmethod
    def of(cls, mutation: Mutation, clock: ClockNote | None = None) -> SentMutation:
        """The form in which a journal row is sent."""
        return cls(
            seq=mutation.seq,
            mid=mutation.mid,
            type=mutation.kind,
            id=mutation.id,
            op=mutation.op,
            base=mutation.base,
            set=mutation.set,
            device_time=to_iso(mutation.at),
            clock=clock,
        )

    def mutation(self) -> Mutation:
        """The journal row that was sent; raises ``ValueError`` when its time cannot be read."""
        return Mutation(
            seq=self.seq,
            mid=self.mid,
            kind=self.type,
            id=self.id,
            op=self.op,
            base=self.base,
            set=self.set,
            at=from_iso(self.device_time),
        )


class PushRequest(msgspec.Struct, frozen=True, kw_only=True):
    """Mutations in the order of their sequence numbers, at most :data:`MAX_MUTATIONS`.

    ``tip`` is the newest witness this device ever got, ``acked_seq`` the highest of its mutations that has an outcome.
    """

    tip: Witness | None = None
    acked_seq: int = 0
    mutations: tuple[SentMutation, ...] = ()
    end: Literal[True]


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A record as the server has it. A deleted one has no data left."""

    type: Kind
    id: str
    row_seq: int
    rev: str
    deleted: bool = False
    data: Fields = {}


class Status(StrEnum):
    """How a mutation ended; each ends in exactly one of them."""

    APPLIED = "applied"
    MERGED = "merged"
    CONFLICT = "conflict"
    REJECTED = "rejected"
    DUPLICATE = "duplicate"
    """Seen before, and its outcome is not kept any more."""


class Overridden(msgspec.Struct, frozen=True):
    """A value of the device that did not stay, and the one that did."""

    field: str
    yours: Any
    kept: Any
    by: str


class RecordProblem(msgspec.Struct, frozen=True, kw_only=True):
    """Why one mutation was refused, in words for a person. ``field`` names what is wrong where that is known."""

    type: str
    title: str
    detail: str
    field: str | None = None
    lock: str | None = None


class Result(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The outcome of one mutation, with the record as it is now."""

    seq: int
    status: Status
    rev: str | None = None
    row_seq: int | None = None
    row: Row | None = None
    overridden: tuple[Overridden, ...] = ()
    problem: RecordProblem | None = None


class PushAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """An outcome for each mutation.

    ``backup_through`` is up to where the server's backups hold this device's mutations.
    """

    protocol: int
    tip: Witness | None
    last_seq: int
    server_time: str
    backup_through: int
    results: tuple[Result, ...]
    end: Literal[True]


class Scope(msgspec.Struct, frozen=True):
    """Kinds of record that this device may see now and could not before, or the reverse."""

    added: tuple[Kind, ...] = ()
    removed: tuple[Kind, ...] = ()


class ChangesAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Rows that changed after the cursor, in the order of their changes. The cursor is opaque to devices."""

    protocol: int
    tip: Witness | None
    cursor: str
    more: bool
    rows: tuple[Row, ...]
    scope: Scope | None = None
    end: Literal[True]


class SnapshotAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """A page of all rows of one kind, by id. ``after`` is where the next page begins, ``None`` on the last.

    ``as_of`` and ``cursor`` are those of the moment the page was read; a device keeps the ones of its first page and
    reads the changes from there once all kinds are read.
    """

    protocol: int
    as_of: Witness | None
    cursor: str
    type: Kind
    rows: tuple[Row, ...]
    after: str | None
    end: Literal[True]


class Digest(msgspec.Struct, frozen=True):
    """How many live rows of a kind there are, and a hash over their ids and revisions in the order of ids."""

    count: int
    hash: str


class VerifyRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What the device holds, to be compared with what the server holds."""

    tip: Witness | None = None
    acked_seq: int = 0
    cursor: str
    parts: dict[Kind, Digest]
    end: Literal[True]


class VerifyAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What the server holds at the device's cursor, and the kinds that differ. ``comparable`` is false when rows have
    changed since that cursor: pull first, then compare."""

    protocol: int
    comparable: bool
    parts: dict[Kind, Digest]
    different: tuple[Kind, ...]
    end: Literal[True]


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """What an agreement's period has used so far, of all technicians together, by the rules of
    :mod:`app.domain.billing` from finished entries that count (none that are late or deleted).

    The period is the one in which the answer's ``as_of`` lies: local days "YYYY-MM-DD" in the agreement's zone, the
    last one excluded, ``None`` where it has no end. ``used_seconds`` is what the billed time weighs against the
    included hours (an hour at 150 % weighs an hour and a half). ``amount`` is what was charged, in the currency's minor
    units; ``None`` unless the agreement shares its cost and has a rate.
    """

    agreement_id: str
    period_start: str
    period_end: str | None = None
    used_seconds: int
    amount: int | None = None


class FiguresAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """The figures of the live meter: one for each agreement that holds now and has included hours or shares its cost.

    By the agreement's id, a page at a time; ``after`` is where the next page begins, ``None`` on the last.
    ``as_of`` is the server's time (RFC 3339) at which the page was counted, and ``counted_seq`` the highest of the
    asking device's mutations that was in it then: what the device recorded later it adds by itself.
    """

    protocol: int
    as_of: str
    counted_seq: int
    figures: tuple[Figure, ...]
    after: str | None = None
    end: Literal[True]


class ProtocolRange(msgspec.Struct, frozen=True):
    min: int
    max: int


class SyncLimits(msgspec.Struct, frozen=True):
    mutations: int
    body: int
    page: int


class Capabilities(msgspec.Struct, frozen=True, kw_only=True):
    """What a server can do, told to anybody who asks."""

    protocol: ProtocolRange
    limits: SyncLimits
    encodings: tuple[str, ...]
    server_version: str
    server_time: str
    end: Literal[True]


class EnrolRequest(msgspec.Struct, frozen=True, kw_only=True):
    """Trades a one-time code for a device token. ``device_id`` is the ledger's own id."""

    code: str
    device_id: str
    device_name: str
    client: str = ""


class EnrolAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """The device's token, shown this once, and whom it belongs to."""

    protocol: int
    token: str
    organisation: str
    organisation_id: str
    person: str
    person_id: str
    end: Literal[True]


class Problem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """RFC 9457 problem details. ``type`` is the contract; title and detail are for a person."""

    type: str
    title: str
    status: int
    detail: str = ""
    instance: str = ""
    expected: int | None = None
    min: int | None = None
    max: int | None = None
    max_bytes: int | None = None
    max_items: int | None = None
    errors: tuple[str, ...] = ()


class ProblemType(StrEnum):
    """The types of problem a server answers with; what a device does about each stands in docs/sync.md."""

    MALFORMED = "/problems/malformed"
    PROTOCOL_UNSUPPORTED = "/problems/protocol-unsupported"
    AUTH_REQUIRED = "/problems/auth-required"
    DEVICE_REVOKED = "/problems/device-revoked"
    ORG_DISABLED = "/problems/org-disabled"
    NOT_ALLOWED = "/problems/not-allowed"
    NOT_FOUND = "/problems/not-found"
    METHOD_NOT_ALLOWED = "/problems/method-not-allowed"
    SEQ_GAP = "/problems/seq-gap"
    HISTORY_DIVERGED = "/problems/history-diverged"
    RESYNC_REQUIRED = "/problems/resync-required"
    CHANGED_MEANWHILE = "/problems/changed-meanwhile"
    TOO_LARGE = "/problems/too-large"
    ENCODING_UNSUPPORTED = "/problems/encoding-unsupported"
    MUTATION_ID_REUSED = "/problems/mutation-id-reused"
    INVALID = "/problems/invalid"
    CODE_INVALID = "/problems/code-invalid"
    TOO_MANY = "/problems/too-many"
    BUSY = "/problems/busy"
    INTERNAL = "/problems/internal"
    # Of single mutations, inside a 200.
    LOCKED = "/problems/locked"
    DELETED = "/problems/deleted"
    EDITED = "/problems/edited"
