"""Push requests read mutation by mutation, so that one that cannot be read does not take the others with it."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from app.wire.protocol import MAX_MUTATIONS, PushRequest, SentMutation, Witness
from server import problems


class Unreadable(msgspec.Struct, frozen=True):
    """A mutation of which the number could be read, and why the rest could not."""

    seq: int
    mid: str
    detail: str


class ReadPush(msgspec.Struct, frozen=True):
    """A push request with each mutation either read or found unreadable."""

    tip: Witness | None
    acked_seq: int
    mutations: tuple[SentMutation | Unreadable, ...]

    @classmethod
    def of(cls, request: PushRequest) -> ReadPush:
        """A request that was read whole."""
        return cls(request.tip, request.acked_seq, request.mutations)

    def require_order(self) -> None:
        """Raises when there are too many mutations, or their numbers do not follow one another."""
        if len(self.mutations) > MAX_MUTATIONS:
            raise problems.too_large(
                f"{len(self.mutations)} changes at once; {MAX_MUTATIONS} are taken.", max_items=MAX_MUTATIONS
            )
        if self.mutations and self.mutations[0].seq < 1:
            raise problems.malformed("Changes are numbered from 1.")
        if any(after.seq != before.seq + 1 for before, after in pairwise(self.mutations)):
            raise problems.malformed("The changes of a push must be numbered without a gap.")


class _Envelope(msgspec.Struct, kw_only=True):
    tip: Witness | None = None
    acked_seq: int = 0
    mutations: tuple[msgspec.Raw, ...] = ()
    end: bool


class _Label(msgspec.Struct):
    seq: int
    mid: str


_WHOLE = msgspec.json.Decoder(PushRequest)
_ENVELOPE = msgspec.json.Decoder(_Envelope)
_ONE = msgspec.json.Decoder(SentMutation)
_LABEL = msgspec.json.Decoder(_Label)


def read_push(body: bytes) -> ReadPush:
    """The push request in a JSON body; raises the malformed problem when not even its numbers can be read."""
    try:
        return ReadPush.of(_WHOLE.decode(body))
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return _read_one_by_one(body)


def _read_one_by_one(body: bytes) -> ReadPush:
    try:
        envelope = _ENVELOPE.decode(body)
        if not envelope.end:
            raise problems.malformed("The request carries no end mark.")
        return ReadPush(envelope.tip, envelope.acked_seq, tuple(map(_read_one, envelope.mutations)))
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise problems.malformed("The body is not a push request.", str(error)) from error


def _read_one(raw: msgspec.Raw) -> SentMutation | Unreadable:
    try:
        return _ONE.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        label = _LABEL.decode(raw)
        return Unreadable(label.seq, label.mid, f"{error}.")
