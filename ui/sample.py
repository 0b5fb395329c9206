"""The sample technician's customers, tasks and work types: made in a scratch ledger, or known there from a server."""

from __future__ import annotations

import tomllib
from typing import Any, NamedTuple

from app.bootstrap import Services
from app.domain.records import Task
from app.store.changes import ChangeSet
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
    return Sample({keys[found.title]: found.subject for found in tasks}, _work_types(services))


def fill(services: Services) -> Sample:
    """Makes the sample's records in an empty ledger."""
    keys = {task["title"]: task["key"] for task in _data()["task"]}
    tasks = put_in(services).made_or_changed(Task)
    return Sample({keys[task.title]: Subject(task.id, task.customer_id) for task in tasks}, _work_types(services))


def put_in(services: Services) -> ChangeSet:
    """Makes the sample's records beside what is there; the settings can take them out again."""
    return services.samples.fill(_data())


def _work_types(services: Services) -> dict[str, str]:
    return {one.name: one.id for one in services.catalogue.work_types()}


def _data() -> dict[str, list[dict[str, Any]]]:
    return tomllib.loads(read_bytes("sample/technician.toml").decode())
