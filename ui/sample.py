"""The sample technician's customers, tasks and work types: made in a scratch ledger, or known there from a server."""

from __future__ import annotations

import tomllib
from typing import Any, NamedTuple

from app.bootstrap import Services
from app.domain.records import Task, WorkType
from app.tracking.subject import Subject
from resources.files import read_bytes


class Sample(NamedTuple):
    """What there is to work on: subjects by the sample's own keys, ids of work types by name."""

    subjects: dict[str, Subject]
    work_types: dict[str, str]


def known(services: Services) -> Sample:
    """The sample's records in a ledger that has them from a server."""
    keys = {task["title"]: task["key"] for task in _data()["task"]}
    tasks = [found for title in keys for found in services.finder.search(title, limit=1)]
    subjects = {keys[found.title]: found.subject for found in tasks}
    return Sample(subjects, {one.name: one.id for one in services.catalogue.work_types()})


def fill(services: Services) -> Sample:
    """Makes the sample's records in an empty ledger."""
    data = _data()
    work_types = {}
    for work_type in data["work_type"]:
        made = services.catalogue.add_work_type(**work_type).made_or_changed(WorkType)[-1]
        work_types[made.name] = made.id
    for customer in data["customer"]:
        services.catalogue.add_customer(**customer)
    subjects = {}
    for task in data["task"]:
        key = task.pop("key")
        added = services.catalogue.add_task(**task).made_or_changed(Task)[-1]
        subjects[key] = Subject(added.id, added.customer_id)
    return Sample(subjects, work_types)


def _data() -> dict[str, list[dict[str, Any]]]:
    return tomllib.loads(read_bytes("sample/technician.toml").decode())
