"""Version 0002: favourites, and search over customers and tasks.

Adds ``favourite``, ``findable`` with its trigram index and triggers, and fills it from what is there. How texts were
folded and uses were ranked at this version is written out here, because a step must do tomorrow what it does today.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable

import sqlalchemy as sa
from alembic.operations import Operations

VERSION = "0002"

_HALF_LIFE = 14 * 24 * 60 * 60 * 1000


def upgrade(op: Operations) -> None:
    """Makes the tables, then the index with its triggers, then fills them."""
    _make_tables(op)
    for statement in (_INDEX, _TERMS, _ADDED, _REMOVED, _REWORDED):
        op.execute(statement)
    connection = op.get_bind()
    _fill_texts(connection)
    _fill_ranks(connection)


def _make_tables(op: Operations) -> None:
    op.create_table(
        "favourite",
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("kind", "id", name="pk_favourite"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "findable",
        sa.Column("n", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("rank", sa.REAL, nullable=False, server_default="0"),
        sa.Column("last_used", sa.BigInteger),
        sa.PrimaryKeyConstraint("n", name="pk_findable"),
        sa.UniqueConstraint("id", name="uq_findable_id"),
    )
    op.create_index("ix_findable_rank", "findable", [sa.text("rank DESC")])
    op.create_index(
        "ix_findable_last_used",
        "findable",
        [sa.text("last_used DESC")],
        sqlite_where=sa.text("last_used IS NOT NULL"),
    )


_INDEX = (
    "CREATE VIRTUAL TABLE findable_text USING fts5 (text, content='findable', content_rowid='n', tokenize='trigram')"
)
_TERMS = "CREATE VIRTUAL TABLE findable_terms USING fts5vocab ('findable_text', 'row')"
_ADDED = """CREATE TRIGGER findable_added AFTER INSERT ON findable BEGIN
 INSERT INTO findable_text (rowid, text) VALUES (new.n, new.text); END"""
_REMOVED = """CREATE TRIGGER findable_removed AFTER DELETE ON findable BEGIN
 INSERT INTO findable_text (findable_text, rowid, text) VALUES ('delete', old.n, old.text); END"""
_REWORDED = """CREATE TRIGGER findable_reworded AFTER UPDATE OF text ON findable BEGIN
 INSERT INTO findable_text (findable_text, rowid, text) VALUES ('delete', old.n, old.text);
 INSERT INTO findable_text (rowid, text) VALUES (new.n, new.text); END"""


def _fill_texts(connection: sa.Connection) -> None:
    people: dict[str, list[str]] = {}
    for customer_id, name, phone in connection.exec_driver_sql(
        "SELECT customer_id, name, phone FROM contact WHERE deleted = 0 ORDER BY name, id"
    ):
        people.setdefault(customer_id, []).extend((name, phone))
    customers = connection.exec_driver_sql(
        "SELECT 'customer', id, name, code, phone, email FROM customer WHERE deleted = 0 AND archived = 0 ORDER BY id"
    )
    tasks = connection.exec_driver_sql(
        "SELECT 'task', t.id, t.reference, t.title, coalesce(c.name, ''), coalesce(c.code, ''), coalesce(c.phone, ''),"
        " t.category FROM task t LEFT JOIN customer c ON c.id = t.customer_id AND c.deleted = 0"
        " WHERE t.deleted = 0 ORDER BY t.id"
    )
    for rows in (customers, tasks):
        for kind, record_id, *fields in rows.fetchall():
            text = _searchable([*fields, *(people.get(record_id, []) if kind == "customer" else [])])
            connection.exec_driver_sql(
                "INSERT INTO findable (kind, id, text) VALUES (?, ?, ?)", (kind, record_id, text)
            )


def _fill_ranks(connection: sa.Connection) -> None:
    ranks: dict[str, tuple[float, int]] = {}
    used = connection.exec_driver_sql(
        "SELECT coalesce(task_id, customer_id), start FROM entry"
        " WHERE deleted = 0 AND coalesce(task_id, customer_id) IS NOT NULL"
    )
    for record_id, start in used:
        rank, last = ranks.get(record_id, (0.0, start))
        ranks[record_id] = (_used(rank, start), max(last, start))
    for record_id, (rank, last) in ranks.items():
        connection.exec_driver_sql("UPDATE findable SET rank = ?, last_used = ? WHERE id = ?", (rank, last, record_id))


def _fold(text: str) -> str:
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(text.casefold().split())


def _searchable(fields: Iterable[str]) -> str:
    kept = [_fold(field) for field in fields if field]
    for field in list(kept):
        digits = "".join(letter for letter in field if letter.isdigit())
        if len(digits) >= 5 and digits not in field:
            kept.append(digits)
    return "".join(f"{field} " for field in kept)


def _used(rank: float, at: int) -> float:
    use = at / _HALF_LIFE
    if not rank:
        return use
    high, low = max(rank, use), min(rank, use)
    return high + math.log2(1.0 + 2.0 ** (low - high))
