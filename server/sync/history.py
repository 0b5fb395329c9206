"""Whether what a device believes about this server's history is so (SYNC 3.1: a restored backup must be noticed)."""

from __future__ import annotations

from sqlalchemy import Connection

from app.wire.protocol import Witness
from server import problems
from server.sync import queries
from server.sync.cursor import Cursor
from server.sync.device import DeviceIdentity
from server.sync.queries import DeviceState, Order, Place


def known_device(
    connection: Connection, device: DeviceIdentity, tip: Witness | None, *, lock: bool
) -> tuple[DeviceState, Place]:
    """The device's row, and the place in the order that its ``tip`` names.

    Raises when the device is unknown or was shut out, or its whole organisation is.
    """
    row_seq = 0 if tip is None else max(tip.head, 0)
    found = queries.standing(connection, device.org_id, device.device_id, row_seq, lock=lock)
    if found is None:
        raise problems.auth_required()
    if found.device.revoked:
        raise problems.device_revoked()
    if found.device.disabled:
        raise problems.organisation_disabled()
    return found.device, found.place


def check_witness(place: Place, tip: Witness | None) -> Order:
    """The organisation's order; raises history-diverged when the newest head that the device saw is not one of it."""
    # Commits below are not kept; a device from so long ago is told by its cursor to start over.
    if tip is not None and 0 < tip.head >= place.order.purged_before and place.commit != tip.commit:
        raise problems.history_diverged()
    return place.order


def check_cursor(connection: Connection, org_id: str, cursor: Cursor) -> Order:
    """The organisation's order.

    Raises resync-required for a cursor from before the last purge, history-diverged for one of another history.
    """
    place = queries.place(connection, org_id, cursor.s)
    if cursor.s < place.order.purged_before:
        raise problems.resync_required()
    if cursor.s and place.commit != cursor.c:
        raise problems.history_diverged()
    return place.order


def check_acknowledged(state: DeviceState, acked_seq: int) -> None:
    """Raises seq-gap when the device has outcomes of which nothing is known here: they are to be sent again."""
    if acked_seq > state.last_seq:
        raise problems.seq_gap(state.last_seq + 1)
