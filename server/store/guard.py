"""An optional guard in PostgreSQL itself: whoever changes a synced row past the ordered write is refused.

Such a change, typed into psql or made by another program, would reach no device and no audit. The guard is a trigger on
each synced table. It refuses an update that does not move ``row_seq`` forward, and the deletion of a row that is no
tombstone. The product's own writes do neither, so nothing in them knows of it; only a step of a migration, which may
give all rows a new column's value, suspends it inside its own transaction.
"""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import Connection

from app.domain.errors import Refusal
from server.store.dialect import POSTGRESQL, dialect_of
from server.store.tables import SYNCED

NAME = "wrenchtime_guard"
_SETTING = "wrenchtime.guard"
"""A setting of the session; ``off`` lets a transaction through."""

_FUNCTION = f"""CREATE OR REPLACE FUNCTION {NAME}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF coalesce(current_setting('{_SETTING}', true), '') <> 'off' THEN
        RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation',
            MESSAGE = TG_TABLE_NAME || ': a synced row is changed past the order of changes',
            HINT = 'No device would see it. Use the API, or the commands of wrenchtime-server.';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$"""


class Guard(StrEnum):
    """Whether the guard stands."""

    ON = "on"
    OFF = "off"
    PARTLY = "partly on"
    """Some of the synced tables lack it."""


def state(connection: Connection) -> Guard:
    """Whether it stands; raises :class:`Refusal` on SQLite."""
    _require_postgresql(connection)
    guarded = _guarded(connection)
    if not guarded:
        return Guard.OFF
    return Guard.ON if guarded >= SYNCED.keys() else Guard.PARTLY


def put_up(connection: Connection) -> None:
    """Puts the guard on every synced table; again, it renews it. Raises :class:`Refusal` on SQLite."""
    _require_postgresql(connection)
    connection.exec_driver_sql(_FUNCTION)
    for table in SYNCED:
        for event, condition in (("UPDATE", "NEW.row_seq <= OLD.row_seq"), ("DELETE", "OLD.deleted = 0")):
            connection.exec_driver_sql(
                f"CREATE OR REPLACE TRIGGER {_trigger(event)} BEFORE {event} ON {table} FOR EACH ROW"
                f" WHEN ({condition}) EXECUTE FUNCTION {NAME}()"
            )


def take_down(connection: Connection) -> None:
    """Takes the guard away. Raises :class:`Refusal` on SQLite."""
    _require_postgresql(connection)
    connection.exec_driver_sql(f"DROP FUNCTION IF EXISTS {NAME}() CASCADE")


def suspend(connection: Connection) -> None:
    """Lets this transaction through, whether there is a guard or not."""
    if dialect_of(connection) is POSTGRESQL:
        connection.exec_driver_sql(f"SET LOCAL {_SETTING} = 'off'")


def keep_up(connection: Connection) -> None:
    """After tables were added: where the guard stands, it stands on all of them."""
    if dialect_of(connection) is POSTGRESQL and _guarded(connection):
        put_up(connection)


def _guarded(connection: Connection) -> set[str]:
    """The tables that have the guard of each kind, and a guard that is not disabled."""
    rows = connection.exec_driver_sql(
        "SELECT relname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid"
        " WHERE tgname IN (%s, %s) AND tgenabled <> 'D' AND pg_table_is_visible(tgrelid)"
        " GROUP BY relname HAVING count(*) = 2",
        (_trigger("UPDATE"), _trigger("DELETE")),
    )
    return {table for (table,) in rows}


def _trigger(event: str) -> str:
    return f"{NAME}_{event.casefold()}"


def _require_postgresql(connection: Connection) -> None:
    if dialect_of(connection) is not POSTGRESQL:
        raise Refusal(
            "The guard is PostgreSQL's",
            "The embedded database is written by this program alone; “wrenchtime-server check” finds what was changed "
            "past it.",
        )
