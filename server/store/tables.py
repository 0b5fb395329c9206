"""The schema of the server, the same on PostgreSQL and on embedded SQLite.

Every table of an organisation begins its key with ``org_id``; every query filters by it. No sequences, no identities,
nothing that only one engine has. Ids are TEXT UUIDs made by whoever made the record, instants BIGINT milliseconds UTC,
truth values 0 or 1, JSON is TEXT.

Synced tables carry, beside their record's own fields, ``row_seq`` (the place in the organisation's one order of
changes), ``rev`` (the commit that wrote the row), ``deleted``, ``writers`` (the fields that a manager wrote last, by
name with spaces between; all others are a technician's) and ``created_by``.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
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


def _org() -> Column[str]:
    return Column("org_id", Text, nullable=False)


def _name(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _maybe(name: str) -> Column[str]:
    return Column(name, Text)


def _flag(name: str, default: int = 0) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default=str(default))


def _number(name: str) -> Column[int]:
    return Column(name, BigInteger, nullable=False, server_default="0")


def _maybe_number(name: str) -> Column[int]:
    return Column(name, BigInteger)


def _array(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="[]")


def _instant(name: str) -> Column[int]:
    return Column(name, BigInteger, nullable=False)


def _maybe_instant(name: str) -> Column[int]:
    return Column(name, BigInteger)


def _partial(name: str, where: str, *columns: str) -> Index:
    """An index of the rows that fulfil a condition, which queries must repeat word by word."""
    return Index(name, *columns, sqlite_where=text(where), postgresql_where=text(where))


LONG = """("end" IS NULL OR "end" - start > 86400000) AND deleted = 0"""
"""The condition of the entries that run, or last for more than a day."""

# Organisations, people and what they sign in with.

organisation = Table(
    "organisation", metadata,
    Column("org_id", Text, primary_key=True), _name("name"), _flag("disabled"), _instant("created_at"),
    # Entries that start before this instant are in a closed period.
    _maybe_instant("closed_until"),
)  # fmt: skip

person = Table(
    "person", metadata,
    _org(), _name("id"), _name("email"), _name("name"), _name("role"), _text("password_hash"), _flag("active", 1),
    _instant("created_at"),
    PrimaryKeyConstraint("org_id", "id"),
    CheckConstraint("role IN ('technician', 'manager', 'owner')", name="known_role"),
    Index("ux_person_email", "org_id", "email", unique=True),
    Index("ix_person_login", "email"),
)  # fmt: skip

device = Table(
    "device", metadata,
    _org(), _name("id"), _name("person_id"), _name("name"), _text("client"), _name("token_hash"),
    # A token handed out in exchange for the present one, which stays good until the new one is first used.
    _maybe("next_token_hash"),
    _instant("created_at"), _maybe_instant("seen_at"), _maybe_instant("revoked_at"),
    # The last of its mutations that has an outcome here; kept for ever.
    _number("last_seq"),
    # Up to which of its mutations the newest verified backup reaches.
    _number("backup_seq"),
    # What it may see, as of its last cursor; a change makes it fetch or drop whole kinds.
    _text("scope"),
    PrimaryKeyConstraint("org_id", "id"),
    Index("ix_device_token", "token_hash", unique=True),
    Index("ix_device_next_token", "next_token_hash", unique=True),
    Index("ix_device_person", "org_id", "person_id"),
)  # fmt: skip

invitation = Table(
    "invitation", metadata,
    _org(), _name("id"), _name("person_id"), _name("code_hash"), _name("invited_by"), _instant("created_at"),
    _instant("expires_at"), _maybe_instant("used_at"),
    # The device that used it: it may ask again when it did not get the answer.
    _maybe("used_by"),
    PrimaryKeyConstraint("org_id", "id"),
    Index("ix_invitation_code", "code_hash", unique=True),
)  # fmt: skip

session = Table(
    "session", metadata,
    _org(), _name("id"), _name("person_id"), _name("csrf"), _instant("created_at"), _instant("expires_at"),
    PrimaryKeyConstraint("org_id", "id"),
    Index("ix_session_id", "id", unique=True),
)  # fmt: skip

access_token = Table(
    "access_token", metadata,
    _org(), _name("id"), _name("person_id"), _name("name"), _name("scopes"), _name("token_hash"),
    _instant("created_at"), _maybe_instant("expires_at"), _maybe_instant("used_at"), _maybe_instant("revoked_at"),
    PrimaryKeyConstraint("org_id", "id"),
    Index("ix_access_token_hash", "token_hash", unique=True),
)  # fmt: skip

# Failed attempts to sign in or to join, by a digest of who or where from; of no organisation, for none is known yet.
attempt = Table(
    "attempt", metadata,
    Column("key", Text, primary_key=True), _number("failed"), _instant("since"),
)  # fmt: skip

# The order of changes.

org_seq = Table(
    "org_seq", metadata,
    Column("org_id", Text, primary_key=True), _number("head"),
    # Tombstones up to here are gone; a cursor from before must start over.
    _number("purged_before"),
)  # fmt: skip

sync_commit = Table(
    "sync_commit", metadata,
    _org(), _instant("head"), _name("commit_id"), _instant("at"),
    PrimaryKeyConstraint("org_id", "head"),
)  # fmt: skip

mutation = Table(
    "mutation", metadata,
    _org(), _name("device_id"), Column("seq", BigInteger, nullable=False), _name("mid"), _name("outcome"),
    _instant("at"),
    PrimaryKeyConstraint("org_id", "device_id", "seq"),
    # A copied ledger sends what waited in it under the number of another device.
    Index("ix_mutation_mid", "org_id", "mid"),
)  # fmt: skip

purged = Table(
    "purged", metadata,
    _org(), _name("kind"), _name("id"), _instant("at"),
    PrimaryKeyConstraint("org_id", "kind", "id"),
)  # fmt: skip

audit = Table(
    "audit", metadata,
    _org(), _instant("row_seq"), _name("kind"), _name("id"), _name("op"), _instant("at"), _name("person_id"),
    _text("device_id"), _maybe_instant("device_seq"), _text("device_time"), _name("before"), _name("after"),
    # Values that lost a merge, so that nothing a person wrote is ever gone.
    _text("overridden"),
    PrimaryKeyConstraint("org_id", "row_seq"),
    Index("ix_audit_record", "org_id", "kind", "id", "row_seq"),
)  # fmt: skip


def _synced(name: str, *columns: Column[str] | Column[int] | Index | CheckConstraint) -> Table:
    return Table(
        name, metadata,
        _org(), _name("id"),
        _instant("row_seq"), _name("rev"), _flag("deleted"), _text("writers"), _text("created_by"),
        *columns,
        PrimaryKeyConstraint("org_id", "id"),
        Index(f"ux_{name}_row_seq", "org_id", "row_seq", unique=True),
    )  # fmt: skip


customer = _synced(
    "customer",
    _name("name"), _text("code"), _text("phone"), _text("email"), _text("note"), _flag("archived"),
    Index("ix_customer_name", "org_id", "name"),
)  # fmt: skip

contact = _synced(
    "contact",
    _name("customer_id"), _name("name"), _text("role"), _text("phone"), _text("email"),
    Index("ix_contact_customer", "org_id", "customer_id"),
)  # fmt: skip

task = _synced(
    "task",
    _maybe("customer_id"), _name("title"), _text("reference"), _text("category"), _name("priority"), _name("state"),
    _maybe_instant("estimate_seconds"), _maybe_instant("promise"),
    Index("ix_task_customer", "org_id", "customer_id"),
    Index("ix_task_reference", "org_id", "reference"),
)  # fmt: skip

work_type = _synced(
    "work_type",
    _name("name"), _flag("billable", 1), _flag("needs_note"), _flag("travel"), _flag("archived"),
)  # fmt: skip

entry = _synced(
    "entry",
    _name("person_id"), _text("device_id"),
    _maybe("task_id"), _maybe("customer_id"), _maybe("contact_id"), _maybe("work_type_id"),
    _instant("start"), _maybe_instant("end"), _name("zone"), _number("break_seconds"), _flag("attended", 1),
    _flag("billable", 1), _maybe("giveaway"), _text("note"), _text("internal_note"), _maybe("outcome"),
    _flag("follow_up"), _name("source"), _name("state"), _flag("estimated"), _maybe("origin"), _array("parts"),
    _maybe_number("distance_m"),
    Index("ix_entry_person_start", "org_id", "person_id", "start"),
    # What changed for one technician, without reading what changed for the others.
    Index("ix_entry_person_row_seq", "org_id", "person_id", "row_seq"),
    Index("ix_entry_customer_start", "org_id", "customer_id", "start"),
    Index("ix_entry_task", "org_id", "task_id"),
    # What waits to be admitted, and the few that a look one day back from a day would miss.
    _partial("ix_entry_late", "state = 'late' AND deleted = 0", "org_id", "start"),
    _partial("ix_entry_long", LONG, "org_id", "person_id", "start"),
    CheckConstraint('"end" IS NULL OR "end" >= start', name="ends_after_start"),
)  # fmt: skip

agreement = _synced(
    "agreement",
    _name("customer_id"), _name("name"), _name("kind"), _name("currency"), _name("valid_from"), _maybe("valid_until"),
    _name("zone"), _maybe_number("hourly_rate"), _number("increment_seconds"), _number("minimum_seconds"),
    _name("scope"), _array("hours"), _number("after_hours_percent"), _number("weekend_percent"), _array("holidays"),
    _maybe_number("included_seconds"), _name("period"), _flag("share_cost"),
    Index("ix_agreement_customer", "org_id", "customer_id"),
)  # fmt: skip

submission = _synced(
    "submission",
    _name("person_id"), _text("device_id"),
    _name("day"), _name("zone"), _name("state"), _text("note"), _text("comment"), _maybe("comment_entry_id"),
    # One a person and day, for ever: submissions are never deleted.
    Index("ux_submission_person_day", "org_id", "person_id", "day", unique=True),
    Index("ix_submission_person_row_seq", "org_id", "person_id", "row_seq"),
    Index("ix_submission_state_day", "org_id", "state", "day"),
)  # fmt: skip

favourite = _synced(
    "favourite",
    _maybe("task_id"), _maybe("customer_id"), _number("position"),
)  # fmt: skip

SYNCED = {
    "customer": customer,
    "contact": contact,
    "task": task,
    "work_type": work_type,
    "entry": entry,
    "agreement": agreement,
    "submission": submission,
    "favourite": favourite,
}
"""The synced tables by the kind of their records."""
