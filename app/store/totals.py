"""Sums over entries, made by the database."""

from __future__ import annotations

from app.domain.instant import DAY, SECOND, Instant
from app.domain.span import Span
from app.store.db import Db, Row

# What counts of an entry up to an instant inside it, breaks spread evenly: the rule of app.domain.daysheet, so that a
# sum of days and the sum of their whole span are the same. With ``l`` the length, ``b`` the breaks and ``u`` the way to
# the instant it is (l - b) * u // l = u - ceil(b * u / l); the right side stays within 64 bits for an entry of years.
_UNTIL = "CASE WHEN b = 0 THEN {0} WHEN b >= l THEN 0 ELSE {0} - (b * {0} + l - 1) / l END"
_PART = (
    "CASE WHEN s >= :start AND e <= :end THEN max(l - b, 0)"
    f" ELSE ({_UNTIL.format('(min(e, :end) - s)')}) - ({_UNTIL.format('(max(s, :start) - s)')}) END"
)
_COLUMNS = (
    "customer_id, task_id, work_type_id, attended, billable,"
    f" start AS s, {{end}} AS e, {{end}} - start AS l, break_seconds * {SECOND} AS b"
)
# The same entries as in app.store.entries.overlapping, over the same indexes.
_AROUND = f'start >= :start - {DAY} AND start < :end AND ("end" > :start OR start >= :start) AND "end" IS NOT NULL'
_LONG = f'"end" - start > {DAY} AND start < :start - {DAY} AND "end" > :start'
_RUNNING = '"end" IS NULL AND start < :end AND (start >= :start OR :now > :start)'
_FOUND = " UNION ALL ".join(
    f"SELECT {_COLUMNS.format(end=end)} FROM entry WHERE deleted = 0 AND {condition}"
    for end, condition in (('"end"', _AROUND), ('"end"', _LONG), ("max(start, :now)", _RUNNING))
)
_NAMES = {
    "customer_id": ("coalesce(c.name, ''), ''", "LEFT JOIN customer c ON c.id = g.key"),
    "task_id": (
        "coalesce(t.title, ''), coalesce(c.name, '')",
        "LEFT JOIN task t ON t.id = g.key LEFT JOIN customer c ON c.id = t.customer_id",
    ),
    "work_type_id": ("coalesce(w.name, ''), ''", "LEFT JOIN work_type w ON w.id = g.key"),
}
BY = tuple(_NAMES)
"""The columns by which entries can be summed."""


def sums(db: Db, span: Span, now: Instant, by: str) -> list[Row]:
    """Net milliseconds inside the span by one column of :data:`BY`, in one query.

    Rows of id or ``None``, name, name of the customer (of tasks), attended, unattended, billable and the number of
    entries, the most attended time first. Running entries end ``now``.
    """
    names, joins = _NAMES[by]
    return db.rows(
        f"SELECT g.key, {names}, g.attended, g.unattended, g.billable, g.entries FROM ("
        f" SELECT {by} AS key, sum(iif(attended, part, 0)) AS attended, sum(iif(attended, 0, part)) AS unattended,"
        " sum(iif(billable, part, 0)) AS billable, count(*) AS entries"
        f" FROM (SELECT *, {_PART} AS part FROM ({_FOUND})) GROUP BY 1"
        f") g {joins} ORDER BY g.attended DESC, g.unattended DESC, 2, g.key",
        {"start": span.start, "end": span.end, "now": now},
    )
