"""Forgetting what no device needs any more: old tombstones, outcomes and commits (SYNC 3.6)."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Connection, delete, func, select

from app.domain.clock import Clock
from app.domain.instant import DAY, Instant
from server.clock import now
from server.store.bulk import insert_rows
from server.store.engine import Database
from server.store.tables import SYNCED, mutation, org_seq, sync_commit

KEEP_DAYS = 400
"""How long a device may stay away and still go on from where it was."""


class Purged(msgspec.Struct, frozen=True):
    """How much was forgotten."""

    tombstones: int
    outcomes: int
    commits: int


def purge(database: Database, clock: Clock, org_id: str, *, keep_days: int = KEEP_DAYS) -> Purged:
    """Forgets what is older than ``keep_days``.

    A device that has not pulled since is told to fetch everything once more, and one that sends a mutation again whose
    outcome is gone that it was seen. The ids of tombstones and the last number of each device are kept for ever, so
    nothing comes back to life and nothing is applied twice.
    """
    at = now(clock)
    return database.write(lambda connection: _purge(connection, org_id, at, at - keep_days * DAY))


def _purge(connection: Connection, org_id: str, at: Instant, before: Instant) -> Purged:
    limit = _old_head(connection, org_id, before)
    tombstones = sum(_forget_tombstones(connection, kind, org_id, at, limit) for kind in SYNCED)
    # Taken last, as by every writer: from now on a cursor below is refused.
    connection.execute(
        org_seq.update().where(org_seq.c.org_id == org_id, org_seq.c.purged_before < limit).values(purged_before=limit)
    )
    commits = connection.execute(delete(sync_commit).where(sync_commit.c.org_id == org_id, sync_commit.c.head < limit))
    outcomes = connection.execute(delete(mutation).where(mutation.c.org_id == org_id, mutation.c.at < before))
    return Purged(tombstones, outcomes.rowcount, commits.rowcount)


def _old_head(connection: Connection, org_id: str, before: Instant) -> int:
    """The head before the first commit that is not old, whatever the clock said at later ones."""
    mine = sync_commit.c.org_id == org_id
    recent = select(func.min(sync_commit.c.head)).where(mine, sync_commit.c.at >= before).scalar_subquery()
    newest = select(func.max(sync_commit.c.head)).where(mine)
    first_recent = connection.execute(select(recent)).scalar()
    if first_recent is not None:
        newest = newest.where(sync_commit.c.head < first_recent)
    return connection.execute(newest).scalar() or 0


def _forget_tombstones(connection: Connection, kind: str, org_id: str, at: Instant, limit: int) -> int:
    table: Any = SYNCED[kind]
    gone = (table.c.org_id == org_id) & (table.c.deleted == 1) & (table.c.row_seq <= limit)
    ids = connection.execute(select(table.c.id).where(gone).order_by(table.c.id).with_for_update()).scalars().all()
    insert_rows(
        connection, "purged", ("org_id", "kind", "id", "at"), [(org_id, kind, record_id, at) for record_id in ids]
    )
    connection.execute(delete(table).where(gone))
    return len(ids)
