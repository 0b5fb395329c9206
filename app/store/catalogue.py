"""Reading customers, contacts, tasks and work types."""

from __future__ import annotations

from app.domain.instant import Instant
from app.domain.records import Contact, Customer, Task, WorkType
from app.store.db import Db
from app.store.rows import TABLES, T, columns, from_row, one


def get(db: Db, value_type: type[T], record_id: str) -> T | None:
    """The record of that type and id, unless it was deleted or never was."""
    row = db.row(f"SELECT {columns(value_type)} FROM {TABLES[value_type]} WHERE id = ? AND deleted = 0", (record_id,))
    return one(value_type, row)


def customers(db: Db, *, archived: bool = False) -> list[Customer]:
    """Customers by name; archived ones only when asked for."""
    hidden = "" if archived else " AND archived = 0"
    rows = db.rows(
        f"SELECT {columns(Customer)} FROM customer WHERE deleted = 0{hidden} ORDER BY name COLLATE NOCASE, id"
    )
    return [from_row(Customer, row) for row in rows]


def customer_named(db: Db, name: str) -> Customer | None:
    """The customer of that name, capitals aside."""
    row = db.row(
        f"SELECT {columns(Customer)} FROM customer WHERE name = ? COLLATE NOCASE AND deleted = 0 ORDER BY archived, id",
        (name,),
    )
    return one(Customer, row)


def contacts(db: Db, customer_id: str) -> list[Contact]:
    """The people at a customer, by name."""
    rows = db.rows(
        f"SELECT {columns(Contact)} FROM contact WHERE customer_id = ? AND deleted = 0 ORDER BY name, id",
        (customer_id,),
    )
    return [from_row(Contact, row) for row in rows]


def tasks(db: Db, *, customer_id: str | None = None, closed: bool = False) -> list[Task]:
    """Tasks of one customer or all, the newest first; done and cancelled ones only when asked for."""
    where, parameters = ["deleted = 0"], []
    if customer_id is not None:
        where.append("customer_id = ?")
        parameters.append(customer_id)
    if not closed:
        where.append("state IN ('open', 'waiting')")
    rows = db.rows(f"SELECT {columns(Task)} FROM task WHERE {' AND '.join(where)} ORDER BY id DESC", parameters)
    return [from_row(Task, row) for row in rows]


def promised(db: Db, after: Instant, before: Instant, *, worked_on_since: Instant) -> list[tuple[Task, str]]:
    """Open tasks promised within ``(after, before)`` that this device has entries on since an instant, the next first;
    each with its customer's name."""
    rows = db.rows(
        f"SELECT coalesce(c.name, ''), {columns(Task, 't')} FROM task t"
        " LEFT JOIN customer c ON c.id = t.customer_id AND c.deleted = 0"
        " WHERE t.promise > ? AND t.promise < ? AND t.deleted = 0 AND t.state IN ('open', 'waiting')"
        " AND EXISTS (SELECT 1 FROM entry e WHERE e.task_id = t.id AND e.start > ? AND e.deleted = 0)"
        " ORDER BY t.promise LIMIT 20",
        (after, before, worked_on_since),
    )
    return [(from_row(Task, row[1:]), row[0]) for row in rows]


def task_referenced(db: Db, reference: str) -> list[Task]:
    """Tasks with that reference, capitals aside."""
    rows = db.rows(
        f"SELECT {columns(Task)} FROM task WHERE reference = ? COLLATE NOCASE AND reference <> '' AND deleted = 0",
        (reference,),
    )
    return [from_row(Task, row) for row in rows]


def task_titled(db: Db, customer_id: str | None, title: str) -> Task | None:
    """The task of a customer with that title, capitals aside; an open one before a closed one."""
    row = db.row(
        f"SELECT {columns(Task)} FROM task WHERE customer_id IS ? AND title = ? COLLATE NOCASE AND deleted = 0"
        " ORDER BY state IN ('done', 'cancelled'), id DESC",
        (customer_id, title),
    )
    return one(Task, row)


def work_types(db: Db) -> list[WorkType]:
    """Work types in use, by name."""
    rows = db.rows(
        f"SELECT {columns(WorkType)} FROM work_type WHERE deleted = 0 AND archived = 0 ORDER BY name COLLATE NOCASE"
    )
    return [from_row(WorkType, row) for row in rows]


def work_type_named(db: Db, name: str) -> WorkType | None:
    """The work type of that name, capitals aside."""
    row = db.row(f"SELECT {columns(WorkType)} FROM work_type WHERE name = ? COLLATE NOCASE AND deleted = 0", (name,))
    return one(WorkType, row)


def wanting_notes(db: Db) -> set[str]:
    """The ids of work types whose entries need a note, also of archived ones."""
    return {found for (found,) in db.rows("SELECT id FROM work_type WHERE needs_note = 1 AND deleted = 0")}
