"""The SQL of imports and exports."""

from __future__ import annotations

from sqlalchemy import Connection, select

from server.store.tables import customer, entry, task, work_type


def origins(connection: Connection, org_id: str) -> set[str]:
    """The origins of all imported entries, deleted ones too."""
    query = select(entry.c.origin).where(entry.c.org_id == org_id, entry.c.origin.is_not(None))
    return set(connection.execute(query).scalars())


def customers(connection: Connection, org_id: str) -> list[tuple[str, str]]:
    """Name and id of each live customer; of one name the last is the one to take, in use before archived."""
    query = (
        select(customer.c.name, customer.c.id)
        .where(customer.c.org_id == org_id, customer.c.deleted == 0)
        .order_by(customer.c.archived.desc(), customer.c.id.desc())
    )
    return [(row.name, row.id) for row in connection.execute(query)]


def work_types(connection: Connection, org_id: str) -> list[tuple[str, str, bool]]:
    """Name, id and default of billing of each live work type; of one name the last is the one to take."""
    query = (
        select(work_type.c.name, work_type.c.id, work_type.c.billable)
        .where(work_type.c.org_id == org_id, work_type.c.deleted == 0)
        .order_by(work_type.c.archived.desc(), work_type.c.id.desc())
    )
    return [(row.name, row.id, bool(row.billable)) for row in connection.execute(query)]


def tasks(connection: Connection, org_id: str) -> list[tuple[str | None, str, str, str]]:
    """Customer, reference, title and id of each live task; of equal ones the last is the one to take."""
    query = (
        select(task.c.customer_id, task.c.reference, task.c.title, task.c.id)
        .where(task.c.org_id == org_id, task.c.deleted == 0)
        .order_by(task.c.id.desc())
    )
    return [(row.customer_id, row.reference, row.title, row.id) for row in connection.execute(query)]
