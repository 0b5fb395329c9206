"""Version 0004: agreements, submitted days, favourites of the organisation; parts and kilometres of entries.

Adds ``agreement``, ``submission`` and ``shared_favourite``, two columns at the end of ``entry``, and what stays on this
machine: ``figure`` (what the server said of the use of agreements), ``overhead``, ``gesture`` (what can be undone) and
``accepted`` (problems of days that are right as they are).
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic.operations import Operations

VERSION = "0004"


def upgrade(op: Operations) -> None:
    """Makes the tables with their indexes, and the columns."""
    _extend_entries(op)
    op.create_index("ix_task_promise", "task", ["promise"], sqlite_where=sa.text("promise IS NOT NULL"))
    _make_agreements(op)
    _make_submissions(op)
    _make_favourites(op)
    _make_figures(op)
    _make_overhead(op)
    _make_gestures(op)


def _extend_entries(op: Operations) -> None:
    op.add_column("entry", sa.Column("parts", sa.Text, nullable=False, server_default="[]"))
    op.add_column("entry", sa.Column("distance_m", sa.Integer))


def _make_agreements(op: Operations) -> None:
    op.create_table(
        "agreement",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("customer_id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("currency", sa.Text, nullable=False),
        sa.Column("valid_from", sa.Text, nullable=False),
        sa.Column("valid_until", sa.Text),
        sa.Column("zone", sa.Text, nullable=False),
        sa.Column("hourly_rate", sa.BigInteger),
        sa.Column("increment_seconds", sa.Integer, nullable=False, server_default="1"),
        sa.Column("minimum_seconds", sa.Integer, nullable=False, server_default="0"),
        sa.Column("scope", sa.Text, nullable=False),
        sa.Column("hours", sa.Text, nullable=False, server_default="[]"),
        sa.Column("after_hours_percent", sa.Integer, nullable=False, server_default="100"),
        sa.Column("weekend_percent", sa.Integer, nullable=False, server_default="100"),
        sa.Column("holidays", sa.Text, nullable=False, server_default="[]"),
        sa.Column("included_seconds", sa.Integer),
        sa.Column("period", sa.Text, nullable=False),
        sa.Column("share_cost", sa.Integer, nullable=False, server_default="0"),
        sa.Column("deleted", sa.Integer, nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("id", name="pk_agreement"),
    )
    op.create_index("ix_agreement_customer_id", "agreement", ["customer_id", "valid_from"])


def _make_submissions(op: Operations) -> None:
    op.create_table(
        "submission",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("day", sa.Text, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False, server_default=""),
        sa.Column("comment", sa.Text, nullable=False, server_default=""),
        sa.Column("comment_entry_id", sa.Text),
        sa.Column("deleted", sa.Integer, nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("id", name="pk_submission"),
    )
    op.create_index("ix_submission_day", "submission", ["day"])


def _make_favourites(op: Operations) -> None:
    op.create_table(
        "shared_favourite",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("task_id", sa.Text),
        sa.Column("customer_id", sa.Text),
        sa.Column("position", sa.Integer, nullable=False, server_default="0"),
        sa.Column("deleted", sa.Integer, nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("id", name="pk_shared_favourite"),
    )


def _make_figures(op: Operations) -> None:
    op.create_table(
        "figure",
        sa.Column("agreement_id", sa.Text, nullable=False),
        sa.Column("period_start", sa.Text, nullable=False),
        sa.Column("period_end", sa.Text),
        sa.Column("used_seconds", sa.BigInteger, nullable=False),
        sa.Column("amount", sa.BigInteger),
        sa.Column("as_of", sa.BigInteger, nullable=False),
        sa.Column("counted_seq", sa.Integer, nullable=False),
        sa.Column("device", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("agreement_id", name="pk_figure"),
    )


def _make_overhead(op: Operations) -> None:
    op.create_table(
        "overhead",
        sa.Column("day", sa.Text, nullable=False),
        sa.Column("seconds", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("day", name="pk_overhead"),
    )


def _make_gestures(op: Operations) -> None:
    op.create_table(
        "gesture",
        sa.Column("n", sa.Integer, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("first_seq", sa.Integer, nullable=False),
        sa.Column("last_seq", sa.Integer, nullable=False),
        sa.Column("mid", sa.Text, nullable=False, server_default=""),
        sa.Column("beside", sa.Text, nullable=False, server_default=""),
        sa.Column("undone", sa.Integer, nullable=False, server_default="0"),
        sa.Column("joined", sa.Integer, nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("n", name="pk_gesture"),
    )
    op.create_table(
        "accepted",
        sa.Column("mark", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("mark", name="pk_accepted"),
    )
