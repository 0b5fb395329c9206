"""Whether what a device believes about this server's history is so (SYNC 3.1: a restored backup must be noticed)."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

from app.wire.protocol import Witness
from server import problems
from server.store.together import Together
from server.sync import queries
from server.sync.cursor import Cursor
from server.sync.device import DeviceIdentity
from server.sync.queries import DeviceState, Order, Place, Standing


def known_device(
    connection: Connection, device: DeviceIdentity, tip: Witness | None, cursor: Cursor | None = None, *, lock: bool
) -> Standing:
    """The device's row, and the places in the order that its ``tip`` and its ``cursor`` name.

    Raises when the device is unknown, holds another token now or was shut out, or its person or organisation is.
    """
    together = Together(connection)
    known = ask_for_device(together, device, tip, cursor, lock=lock)
    together.ask()
    return known()


def ask_for_device(
    together: Together, device: DeviceIdentity, tip: Witness | None, cursor: Cursor | None = None, *, lock: bool
) -> Callable[[], Standing]:
    """The same as :func:`known_device`, together with other questions."""
    seen = [0 if tip is None else max(tip.head, 0)] + ([] if cursor is None else [cursor.s])
    found = queries.standing(together, device.org_id, device.device_id, seen, lock=lock)
    return lambda: _admitted(device, found())


def _admitted(device: DeviceIdentity, found: Standing | None) -> Standing:
    if found is None or (device.token_hash and device.token_hash not in found.device.tokens):
        raise problems.auth_required()
    if found.device.disabled:
        raise problems.organisation_disabled()
    if found.device.revoked or not found.device.active:
        raise problems.device_revoked()
    return found


def check_witness(place: Place, tip: Witness | None) -> Order:
    """The organisation's order; raises history-diverged when the newest head that the device saw is not one of it."""
    # Commits below are not kept; a device from so long ago is told by its cursor to start over.
    if tip is not None and 0 < tip.head >= place.order.purged_before and place.commit != tip.commit:
        raise problems.history_diverged()
    return place.order


def check_cursor(place: Place, cursor: Cursor) -> Order:
    """The organisation's order; ``place`` is where the cursor stands in it.

    Raises resync-required for a cursor from before the last purge, history-diverged for one of another history.
    """
    if cursor.s < place.order.purged_before:
        raise problems.resync_required()
    if cursor.s and place.commit != cursor.c:
        raise problems.history_diverged()
    return place.order


def check_acknowledged(state: DeviceState, acked_seq: int) -> None:
    """Raises seq-gap when the device has outcomes of which nothing is known here: they are to be sent again."""
    if acked_seq > state.last_seq:
        raise problems.seq_gap(state.last_seq + 1)
