"""Version 0003: what the server said last, for sync.

Adds ``mirror`` and ``sync_state``, and an index over the journal's rows that still have no outcome.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic.operations import Operations

VERSION = "0003"


def upgrade(op: Operations) -> None:
    """Makes the two tables and the index."""
    op.create_table(
        "mirror",
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("row_seq", sa.BigInteger, nullable=False),
        sa.Column("rev", sa.Text, nullable=False),
        sa.Column("deleted", sa.Integer, nullable=False, server_default="0"),
        sa.Column("data", sa.Text, nullable=False),
        sa.Column("seen", sa.Integer, nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("kind", "id", name="pk_mirror"),
    )
    op.create_table(
        "sync_state",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_sync_state"),
    )
    op.create_index("ix_journal_seq", "journal", ["seq"], sqlite_where=sa.text("state <> 'acked'"))
