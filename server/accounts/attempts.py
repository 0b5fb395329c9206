"""Limits on guessing: failed attempts are counted in the database, so that all workers count together."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select

from app.domain.clock import Clock
from app.domain.instant import MINUTE, SECOND, Instant
from server import problems
from server.accounts.secrets import hash_of_token
from server.clock import now
from server.store.engine import Database
from server.store.tables import attempt

WINDOW = 15 * MINUTE
PER_NAME = 10
"""Failures for one e-mail address within the window."""
PER_PLACE = 30
"""Failures from one network address within the window."""


class Attempts:
    """Counts failures by keys such as ``sign-in:kim@example.com`` or ``join@10.0.0.7``."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def require_room(self, limits: dict[str, int]) -> None:
        """Raises the too-many problem when one of the keys has failed as often as its limit."""
        at = now(self._clock)
        for key, limit in limits.items():
            failed, since = self._state(key)
            if failed >= limit and at < since + WINDOW:
                wait = (since + WINDOW - at) // SECOND + 1
                raise problems.too_many(f"Too many failed attempts. Try again in {wait // 60 + 1} minutes.", wait)

    def failed(self, keys: list[str]) -> None:
        """Counts a failure for each of the keys."""
        at = now(self._clock)

        def work(connection: Connection) -> None:
            connection.execute(delete(attempt).where(attempt.c.since < at - WINDOW))
            for key in sorted(map(hash_of_token, keys)):
                counted = connection.execute(
                    attempt.update().where(attempt.c.key == key).values(failed=attempt.c.failed + 1)
                )
                if not counted.rowcount:
                    connection.execute(attempt.insert().values(key=key, failed=1, since=at))

        self._database.write(work)

    def forget(self, keys: list[str]) -> None:
        """After a success the keys start anew."""
        hashes = [hash_of_token(key) for key in keys]
        self._database.write(lambda connection: connection.execute(delete(attempt).where(attempt.c.key.in_(hashes))))

    def _state(self, key: str) -> tuple[int, Instant]:
        query = select(attempt.c.failed, attempt.c.since).where(attempt.c.key == hash_of_token(key))
        row = self._database.read(lambda connection: connection.execute(query).one_or_none())
        return (0, 0) if row is None else (row.failed, row.since)
