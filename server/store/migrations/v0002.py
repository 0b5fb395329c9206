"""Version 0002: agreements, submitted days and favourites of the organisation; parts and kilometres of entries;
indexes of entries that came late or last for long.

Only adds, so that programs of 0001 go on working with the result: they name the columns that they read and write, and
the new ones have defaults.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic.operations import Operations

VERSION = "0002"
WORKS_UNDER = "0001"
_PARTIAL = (
    ("ix_entry_late", "state = 'late' AND deleted = 0", ["org_id", "start"]),
    (
        "ix_entry_long", """("end" IS NULL OR "end" - start > 86400000) AND deleted = 0""",
        ["org_id", "person_id", "start"],
    ),
)  # fmt: skip


def upgrade(op: Operations) -> None:
    """Makes the tables with their indexes, and the columns."""
    op.add_column("entry", _array("parts"))
    op.add_column("entry", sa.Column("distance_m", sa.BigInteger))
    _make_agreements(op)
    _make_submissions(op)
    for name, where, columns in _PARTIAL:
        condition = sa.text(where)
        op.create_index(name, "entry", columns, sqlite_where=condition, postgresql_where=condition)
    _make(op, "favourite", _maybe("task_id"), _maybe("customer_id"), _number("position"))


def _make_agreements(op: Operations) -> None:
    _make(
        op, "agreement",
        _name("customer_id"), _name("name"), _name("kind"), _name("currency"), _name("valid_from"),
        _maybe("valid_until"), _name("zone"), sa.Column("hourly_rate", sa.BigInteger), _number("increment_seconds"),
        _number("minimum_seconds"), _name("scope"), _array("hours"), _number("after_hours_percent"),
        _number("weekend_percent"), _array("holidays"), sa.Column("included_seconds", sa.BigInteger), _name("period"),
        _flag("share_cost"),
    )  # fmt: skip
    op.create_index("ix_agreement_customer", "agreement", ["org_id", "customer_id"])


def _make_submissions(op: Operations) -> None:
    _make(
        op, "submission",
        _name("person_id"), _text("device_id"), _name("day"), _name("zone"), _name("state"), _text("note"),
        _text("comment"), _maybe("comment_entry_id"),
    )  # fmt: skip
    op.create_index("ux_submission_person_day", "submission", ["org_id", "person_id", "day"], unique=True)
    op.create_index("ix_submission_person_row_seq", "submission", ["org_id", "person_id", "row_seq"])
    op.create_index("ix_submission_state_day", "submission", ["org_id", "state", "day"])


def _make(op: Operations, table: str, *columns: sa.Column[str] | sa.Column[int]) -> None:
    """A synced table as they were at this version."""
    op.create_table(
        table,
        _name("org_id"), _name("id"), sa.Column("row_seq", sa.BigInteger, nullable=False), _name("rev"),
        _flag("deleted"), _text("writers"), _text("created_by"),
        *columns,
        sa.PrimaryKeyConstraint("org_id", "id", name=f"pk_{table}"),
    )  # fmt: skip
    op.create_index(f"ux_{table}_row_seq", table, ["org_id", "row_seq"], unique=True)


def _name(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default="")


def _array(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default="[]")


def _maybe(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text)


def _flag(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default="0")


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger, nullable=False, server_default="0")
