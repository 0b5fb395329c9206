"""How far each device's mutations are held by a backup; up to there a device may forget its own copy."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select

from server.store.engine import Database
from server.store.tables import device

Reached = Mapping[tuple[str, str], int]
"""The last mutation's number by organisation and device."""


def reached(backup: Database) -> Reached:
    """How far a backup goes, read from the backup itself once it was verified."""
    query = select(device.c.org_id, device.c.id, device.c.last_seq)
    return backup.read(lambda connection: {(row.org_id, row.id): row.last_seq for row in connection.execute(query)})


def note_backup(database: Database, held: Reached) -> None:
    """Notes that a verified backup goes that far; an older one noted late takes nothing back."""
    for (org_id, device_id), last_seq in sorted(held.items()):
        where = (device.c.org_id == org_id) & (device.c.id == device_id)
        # A number beyond the device's own would be of another history.
        known = where & (device.c.backup_seq < last_seq) & (device.c.last_seq >= last_seq)
        statement = device.update().where(known).values(backup_seq=last_seq)
        database.write(lambda connection, statement=statement: connection.execute(statement))  # type: ignore[misc]
