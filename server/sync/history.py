"""Whether what a device believes about this server's history is so (SYNC 3.1: a restored backup must be noticed)."""

from __future__ import annotations

from sqlalchemy import Connection

from app.wire.protocol import Witness
from server import problems
from server.sync import queries
from server.sync.cursor import Cursor
from server.sync.device import DeviceIdentity
from server.sync.queries import DeviceState


def known_device(connection: Connection, device: DeviceIdentity, *, lock: bool) -> DeviceState:
    """The device's row; raises when it is unknown or was shut out."""
    state = queries.device_state(connection, device.org_id, device.device_id, lock=lock)
    if state is None:
        raise problems.auth_required()
    if state.revoked:
        raise problems.device_revoked()
    return state


def check_witness(connection: Connection, org_id: str, tip: Witness | None) -> None:
    """Raises history-diverged when the newest head that the device saw is not one of this history."""
    if tip is None or tip.head <= 0:
        return
    order = queries.order(connection, org_id)
    if tip.head > order.head:
        raise problems.history_diverged()
    # Commits below are not kept; a device from so long ago is told by its cursor to start over.
    if tip.head >= order.purged_before and queries.commit_at(connection, org_id, tip.head) != tip.commit:
        raise problems.history_diverged()


def check_cursor(connection: Connection, org_id: str, place: Cursor) -> None:
    """Raises resync-required for a cursor from before the last purge, history-diverged for one of another history."""
    order = queries.order(connection, org_id)
    if place.s < order.purged_before:
        raise problems.resync_required()
    if place.s > order.head:
        raise problems.history_diverged()
    if place.s and queries.commit_at(connection, org_id, place.s) != place.c:
        raise problems.history_diverged()


def check_acknowledged(state: DeviceState, acked_seq: int) -> None:
    """Raises seq-gap when the device has outcomes of which nothing is known here: they are to be sent again."""
    if acked_seq > state.last_seq:
        raise problems.seq_gap(state.last_seq + 1)
