"""The schema of the ledger, declared once.

A new ledger is made from it directly, and the last migration must arrive at the same. The running program speaks
SQL and does not import this module: SQLAlchemy alone would take most of the time a command may take.
Instants are INTEGER milliseconds UTC, lengths INTEGER seconds, ids TEXT UUIDs, truth values 0 or 1, arrays JSON.
New columns of a table stand at its end, where an upgrade puts them.
"""

from __future__ import annotations

from sqlalchemy import (
    REAL,
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[str]:
    return Column("id", Text, primary_key=True, nullable=False)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _flag(name: str, default: int = 0) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default=str(default))


def _array(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="[]")


def _instant(name: str, *, nullable: bool = False) -> Column[int]:
    return Column(name, BigInteger, nullable=nullable)


# Records. They carry no foreign keys among each other: a server may send a child before its parent.

customer = Table(
    "customer", metadata,
    _id(), Column("name", Text, nullable=False), _text("code"), _text("phone"), _text("email"), _text("note"),
    _flag("archived"), _flag("deleted"),
    Index("ix_customer_name", text("name COLLATE NOCASE")),
)  # fmt: skip

contact = Table(
    "contact", metadata,
    _id(), Column("customer_id", Text, nullable=False), Column("name", Text, nullable=False),
    _text("role"), _text("phone"), _text("email"), _flag("deleted"),
    Index("ix_contact_customer_id", "customer_id"),
)  # fmt: skip

task = Table(
    "task", metadata,
    _id(), Column("customer_id", Text), Column("title", Text, nullable=False), _text("reference"), _text("category"),
    Column("priority", Text, nullable=False, server_default="normal"),
    Column("state", Text, nullable=False, server_default="open"),
    Column("estimate_seconds", Integer), _instant("promise", nullable=True), _flag("deleted"),
    Index("ix_task_customer_id", "customer_id"),
    Index("ix_task_reference", text("reference COLLATE NOCASE"), sqlite_where=text("reference <> ''")),
    Index("ix_task_promise", "promise", sqlite_where=text("promise IS NOT NULL")),
)  # fmt: skip

work_type = Table(
    "work_type", metadata,
    _id(), Column("name", Text, nullable=False), _flag("billable", 1), _flag("needs_note"), _flag("travel"),
    _flag("archived"), _flag("deleted"),
)  # fmt: skip

entry = Table(
    "entry", metadata,
    _id(), Column("task_id", Text), Column("customer_id", Text), Column("contact_id", Text),
    Column("work_type_id", Text), _instant("start"), _instant("end", nullable=True),
    Column("zone", Text, nullable=False), Column("break_seconds", Integer, nullable=False, server_default="0"),
    _flag("attended", 1), _flag("billable", 1), Column("giveaway", Text), _text("note"), _text("internal_note"),
    Column("outcome", Text), _flag("follow_up"),
    Column("source", Text, nullable=False), Column("state", Text, nullable=False),
    _flag("estimated"), Column("origin", Text), _flag("deleted"), _array("parts"), Column("distance_m", Integer),
    CheckConstraint('"end" IS NULL OR "end" >= start', name="ends_after_start"),
    CheckConstraint("break_seconds >= 0", name="breaks_not_negative"),
    Index("ix_entry_start", "start"),
    # The few that the one-day look-back of a range query would miss.
    Index("ix_entry_long", "start", sqlite_where=text('"end" - start > 86400000')),
    Index("ix_entry_running", "start", sqlite_where=text('"end" IS NULL')),
    Index("ix_entry_task_id", "task_id", "start"),
    Index("ix_entry_customer_id", "customer_id", "start"),
    Index("ix_entry_origin", "origin", sqlite_where=text("origin IS NOT NULL")),
)  # fmt: skip

agreement = Table(
    "agreement", metadata,
    _id(), Column("customer_id", Text, nullable=False), Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False), Column("currency", Text, nullable=False),
    Column("valid_from", Text, nullable=False), Column("valid_until", Text), Column("zone", Text, nullable=False),
    Column("hourly_rate", BigInteger), Column("increment_seconds", Integer, nullable=False, server_default="1"),
    Column("minimum_seconds", Integer, nullable=False, server_default="0"), Column("scope", Text, nullable=False),
    _array("hours"), Column("after_hours_percent", Integer, nullable=False, server_default="100"),
    Column("weekend_percent", Integer, nullable=False, server_default="100"), _array("holidays"),
    Column("included_seconds", Integer), Column("period", Text, nullable=False), _flag("share_cost"), _flag("deleted"),
    Index("ix_agreement_customer_id", "customer_id", "valid_from"),
)  # fmt: skip

submission = Table(
    "submission", metadata,
    _id(), Column("day", Text, nullable=False), Column("zone", Text, nullable=False),
    Column("state", Text, nullable=False), _text("note"), _text("comment"), Column("comment_entry_id", Text),
    _flag("deleted"),
    Index("ix_submission_day", "day"),
)  # fmt: skip

shared_favourite = Table(
    "shared_favourite", metadata,
    _id(), Column("task_id", Text), Column("customer_id", Text),
    Column("position", Integer, nullable=False, server_default="0"), _flag("deleted"),
)  # fmt: skip

# What this device did, and what it keeps to itself.

device = Table(
    "device", metadata,
    _id(), Column("last_seq", Integer, nullable=False),
)  # fmt: skip

journal = Table(
    "journal", metadata,
    Column("seq", Integer, primary_key=True), Column("mid", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False), Column("id", Text, nullable=False), Column("op", Text, nullable=False),
    Column("base", Text, nullable=False), Column("set", Text, nullable=False), _instant("at"),
    Column("state", Text, nullable=False, server_default="pending"),
    Column("attempts", Integer, nullable=False, server_default="0"), _instant("not_before", nullable=True),
    Column("outcome", Text),
    Index("ix_journal_id", "id", "seq"),
    Index("ix_journal_seq", "seq", sqlite_where=text("state <> 'acked'")),
)  # fmt: skip

timer_event = Table(
    "timer_event", metadata,
    Column("entry_id", Text, ForeignKey("entry.id"), primary_key=True), Column("n", Integer, primary_key=True),
    Column("kind", Text, nullable=False), _instant("wall"), Column("zone", Text, nullable=False),
    Column("offset_seconds", Integer, nullable=False), Column("boot_id", Text, nullable=False),
    Column("boottime_ns", BigInteger, nullable=False), Column("monotonic_ns", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)  # fmt: skip

absence = Table(
    "absence", metadata,
    _id(), Column("entry_id", Text, ForeignKey("entry.id"), nullable=False), Column("kind", Text, nullable=False),
    _instant("start"), _instant("end"), Column("decision", Text, nullable=False),
    Index("ix_absence_entry_id", "entry_id"),
    Index("ix_absence_undecided", "start", sqlite_where=text("decision = 'undecided'")),
)  # fmt: skip

parked = Table(
    "parked", metadata,
    Column("position", Integer, primary_key=True),
    Column("entry_id", Text, ForeignKey("entry.id"), nullable=False, unique=True), _instant("at"),
)  # fmt: skip

# What can be undone: a range of the journal each, and what it changed beside the journal (app/store/gestures.py).

gesture = Table(
    "gesture", metadata,
    Column("n", Integer, primary_key=True), Column("label", Text, nullable=False), _instant("at"),
    Column("first_seq", Integer, nullable=False), Column("last_seq", Integer, nullable=False), _text("mid"),
    _text("beside"), _flag("undone"), _flag("joined"),
)  # fmt: skip

accepted = Table(
    "accepted", metadata,
    Column("mark", Text, primary_key=True), _instant("at"),
)  # fmt: skip

setting = Table(
    "setting", metadata,
    Column("key", Text, primary_key=True), Column("value", Text, nullable=False),
)  # fmt: skip

favourite = Table(
    "favourite", metadata,
    Column("kind", Text, primary_key=True), Column("id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    sqlite_with_rowid=False,
)  # fmt: skip

# What search reads: a projection of customers and tasks, kept by the unit of work.
# ``text`` is folded, ``rank`` grows with every use and never has to be aged (app/store/findable.py).

findable = Table(
    "findable", metadata,
    Column("n", Integer, primary_key=True), Column("kind", Text, nullable=False), Column("id", Text, nullable=False),
    Column("text", Text, nullable=False), Column("rank", REAL, nullable=False, server_default="0"),
    _instant("last_used", nullable=True),
    UniqueConstraint("id"),
    Index("ix_findable_rank", text("rank DESC")),
    Index("ix_findable_last_used", text("last_used DESC"), sqlite_where=text("last_used IS NOT NULL")),
)  # fmt: skip

BESIDE_TABLES = (
    "CREATE VIRTUAL TABLE findable_text USING fts5 (text, content='findable', content_rowid='n', tokenize='trigram')",
    "CREATE VIRTUAL TABLE findable_terms USING fts5vocab ('findable_text', 'row')",
    """CREATE TRIGGER findable_added AFTER INSERT ON findable BEGIN
        INSERT INTO findable_text (rowid, text) VALUES (new.n, new.text);
    END""",
    """CREATE TRIGGER findable_removed AFTER DELETE ON findable BEGIN
        INSERT INTO findable_text (findable_text, rowid, text) VALUES ('delete', old.n, old.text);
    END""",
    """CREATE TRIGGER findable_reworded AFTER UPDATE OF text ON findable BEGIN
        INSERT INTO findable_text (findable_text, rowid, text) VALUES ('delete', old.n, old.text);
        INSERT INTO findable_text (rowid, text) VALUES (new.n, new.text);
    END""",
)
"""What SQLAlchemy's tables cannot say: the trigram index over ``findable``, its terms, and what keeps it in step."""

# What the server said last: its rows as they came, with fields this program may not know yet, and how far we read.
# ``seen`` is the number of the snapshot in which the row was met last.

mirror = Table(
    "mirror", metadata,
    Column("kind", Text, primary_key=True), Column("id", Text, primary_key=True),
    Column("row_seq", BigInteger, nullable=False), Column("rev", Text, nullable=False), _flag("deleted"),
    Column("data", Text, nullable=False), Column("seen", Integer, nullable=False, server_default="0"),
)  # fmt: skip

sync_state = Table(
    "sync_state", metadata,
    Column("key", Text, primary_key=True), Column("value", Text, nullable=False),
)  # fmt: skip

notice = Table(
    "notice", metadata,
    Column("key", Text, primary_key=True), _instant("at"), Column("title", Text, nullable=False),
    Column("message", Text, nullable=False),
)  # fmt: skip

# What agreements have used by all technicians together, as the server counted (app/store/figures.py).

figure = Table(
    "figure", metadata,
    Column("agreement_id", Text, primary_key=True, nullable=False), Column("period_start", Text, nullable=False),
    Column("period_end", Text), Column("used_seconds", BigInteger, nullable=False), Column("amount", BigInteger),
    _instant("as_of"), Column("counted_seq", Integer, nullable=False), Column("device", Text, nullable=False),
)  # fmt: skip

# Seconds in Wrenchtime's own windows, by local day: for the technician alone.

overhead = Table(
    "overhead", metadata,
    Column("day", Text, primary_key=True, nullable=False), Column("seconds", Integer, nullable=False),
)  # fmt: skip
