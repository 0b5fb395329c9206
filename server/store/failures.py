"""Which failures of a database pass when the transaction is run once more."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError

_SQLSTATES = frozenset({
    "40001",  # serialisation failure
    "40P01",  # deadlock
    "40003",  # whether the statement was completed is unknown
    "55P03",  # lock not available within lock_timeout
    "23505",  # another transaction made a record of this id meanwhile: now it will be seen
    "42P07",  # another worker made the same table meanwhile
    "57P01", "57P02", "57P03",  # the server shuts down, crashed, or starts
})  # fmt: skip


UNREPLICATED = "unreplicated"
"""Set in a connection's ``info`` when its commit was not confirmed by the standby that is to hold it too."""


class OutcomeUnknown(Exception):
    """The commit was made but perhaps not everywhere it must be; only who asked may ask again."""


class Overtaken(Exception):
    """Another transaction changed what this one was decided on; it is to be run again."""


def is_worth_repeating(error: DBAPIError) -> bool:
    """Whether a transaction that failed so may succeed when it is run again."""
    if error.connection_invalidated:
        return True
    state = getattr(error.orig, "sqlstate", None)
    if state is not None:
        return state in _SQLSTATES or state.startswith("08")
    text = str(error.orig)
    return "database is locked" in text or "database table is locked" in text
