"""Mutations: one change of one record, as journaled on the device and pushed to the server."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.domain.instant import Instant
from app.wire.records import Fields, Kind


class Op(StrEnum):
    """What a mutation does. ``put`` makes a record or changes some of its fields."""

    PUT = "put"
    DELETE = "delete"
    RESTORE = "restore"


class Mutation(msgspec.Struct, frozen=True, kw_only=True):
    """A row of the journal.

    ``seq`` counts this device's mutations without a gap, ``mid`` names the mutation for ever. ``base`` holds the
    values that the change was made on, ``set`` the new ones; a new record has an empty base. ``at`` is the
    device's wall clock, kept as a fact and never used for order.
    """

    seq: int
    mid: str
    kind: Kind
    id: str
    op: Op
    base: Fields
    set: Fields
    at: Instant
