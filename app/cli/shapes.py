"""The JSON that scripts read. Its keys are documented and stay.

Instants are RFC 3339 texts with the offset of the zone of capture, lengths are seconds (with a fraction where
there are milliseconds), and what is not known is ``null`` or an empty text, never left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.domain.days import local
from app.domain.instant import SECOND, Instant

if TYPE_CHECKING:
    from app.domain.records import Absence, Customer, Submission, Task
    from app.store.described import Described
    from app.store.notices import Notice
    from app.tracking.finding import Found

Shape = dict[str, Any]


def seconds(milliseconds: int) -> int | float:
    """The same length in seconds, without rounding."""
    whole, rest = divmod(milliseconds, SECOND)
    return whole if not rest else milliseconds / SECOND


def instant(at: Instant | None, zone: str) -> str | None:
    """RFC 3339 with the offset that the zone had then."""
    return None if at is None else local(at, zone).isoformat(timespec="milliseconds")


def entry(described: Described, now: Instant, *, net: int | None = None) -> Shape:
    """An entry; ``seconds`` counts without breaks, and until now while it runs (``net``: by true time)."""
    its = described.entry
    return {
        "id": its.id,
        "start": instant(its.start, its.zone),
        "end": instant(its.end, its.zone),
        "zone": its.zone,
        "seconds": seconds(its.net(now) if net is None else net),
        "break_seconds": its.break_seconds,
        "running": its.running,
        "attended": its.attended,
        "customer": described.customer,
        "customer_id": its.customer_id,
        "task": described.task,
        "task_id": its.task_id,
        "reference": described.reference,
        "work_type": described.work_type,
        "billable": its.billable,
        "giveaway": its.giveaway,
        "note": its.note,
        "internal_note": its.internal_note,
        "outcome": its.outcome,
        "follow_up": its.follow_up,
        "source": its.source,
        "state": its.state,
        "estimated": its.estimated,
    }


def customer(it: Customer) -> Shape:
    """A customer's own fields."""
    return {
        "id": it.id,
        "name": it.name,
        "code": it.code,
        "phone": it.phone,
        "email": it.email,
        "note": it.note,
        "archived": it.archived,
    }


def task(it: Task, zone: str, customer_name: str = "") -> Shape:
    """A task's own fields and its customer's name."""
    return {
        "id": it.id,
        "customer_id": it.customer_id,
        "customer": customer_name,
        "title": it.title,
        "reference": it.reference,
        "category": it.category,
        "priority": it.priority,
        "state": it.state,
        "estimate_seconds": it.estimate_seconds,
        "promise": instant(it.promise, zone),
    }


def found(it: Found, zone: str) -> Shape:
    """A task or customer from a search."""
    return {
        "kind": "task" if it.subject.task_id else "customer",
        "id": it.subject.task_id or it.subject.customer_id,
        "title": it.title,
        "customer": it.customer,
        "reference": it.reference,
        "closed": it.closed,
        "favourite": it.favourite,
        "last_used": instant(it.last_used, zone),
    }


def absence(it: Absence, zone: str) -> Shape:
    """An absence and what was decided about it."""
    return {
        "kind": it.kind,
        "start": instant(it.start, zone),
        "end": instant(it.end, zone),
        "seconds": seconds(it.end - it.start),
        "decision": it.decision,
        "entry_id": it.entry_id,
    }


def question(it: Absence, described: Described, now: Instant) -> Shape:
    """An absence that waits for an answer, with its entry."""
    return absence(it, described.entry.zone) | {"entry": entry(described, now)}


def submission(it: Submission) -> Shape:
    """A day that was handed in, or taken back."""
    return {
        "day": it.day,
        "zone": it.zone,
        "state": it.state,
        "note": it.note,
        "comment": it.comment,
        "comment_entry_id": it.comment_entry_id,
    }


def notice(it: Notice, zone: str) -> Shape:
    """What the ledger has to tell a person."""
    return {"key": it.key, "at": instant(it.at, zone), "title": it.title, "message": it.message}
