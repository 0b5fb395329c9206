"""What an absence means: what is to be done at lock, sleep and shutdown, and for whose work the machine tells nothing.

On a customer's site a technician's own laptop sees nobody while the hands are on another machine. For such work no
absence is noted; every so often the program asks whether it still goes on instead. That is kept by task or by work
type, on this device only; travel is such work from the start.
"""

from __future__ import annotations

from typing import Literal

from app.domain.instant import MINUTE
from app.domain.records import AbsenceKind, Entry, WorkType
from app.settings import AWAY_MINUTES, ON_LOCK, ON_SHUTDOWN, ON_SLEEP, stored
from app.store import catalogue, kept
from app.store.db import Db
from app.store.work import Work

ASK_EVERY = 60
"""Minutes after which work that idleness tells nothing about is asked about, unless told otherwise."""

SILENCE = 5 * MINUTE
"""A sleep or a vanished program shorter than this is not worth a question; a restart always is."""

Holder = Literal["task", "work_type"]

_KEY = "absence_policies"
_ALWAYS = frozenset({AbsenceKind.RESTARTED, AbsenceKind.STOPPED})
"""What is asked about whoever was where: the program itself was away."""

_SETTINGS = {
    AbsenceKind.LOCKED: ON_LOCK,
    AbsenceKind.SWITCHED: ON_LOCK,
    AbsenceKind.ASLEEP: ON_SLEEP,
    AbsenceKind.RESTARTED: ON_SHUTDOWN,
}


def what_to_do(db: Db, kind: AbsenceKind) -> str:
    """ "ask", "stop" or "keep" for a kind of absence; idleness and crashes are always asked about."""
    setting = _SETTINGS.get(kind)
    return "ask" if setting is None else stored(db, setting)


def shortest(db: Db, kind: AbsenceKind) -> int:
    """Milliseconds from which on an absence of a kind is worth a question."""
    minutes = stored(db, AWAY_MINUTES)
    return SILENCE if kind is AbsenceKind.ASLEEP or not minutes else minutes * MINUTE


def asks_every(db: Db, entry: Entry) -> int | None:
    """Minutes between the questions whether an entry still goes on, where idleness means nothing; else ``None``.

    What is kept for the task goes before what is kept for the work type.
    """
    policies = kept.read(db, _KEY, dict[str, int], {})
    for holder, record_id in (("task", entry.task_id), ("work_type", entry.work_type_id)):
        if record_id is not None and (minutes := policies.get(f"{holder}:{record_id}")) is not None:
            return minutes or None
    work_type = catalogue.get(db, WorkType, entry.work_type_id) if entry.work_type_id else None
    return ASK_EVERY if work_type is not None and work_type.travel else None


def elsewhere(db: Db, holder: Holder, record_id: str) -> bool:
    """Whether idleness means nothing for a task or a work type by itself."""
    minutes = kept.read(db, _KEY, dict[str, int], {}).get(f"{holder}:{record_id}")
    if minutes is None and holder == "work_type":
        work_type = catalogue.get(db, WorkType, record_id)
        return work_type is not None and work_type.travel
    return bool(minutes)


def counts(db: Db, entry: Entry, kind: AbsenceKind) -> bool:
    """Whether an absence of that kind says anything about an entry."""
    return kind in _ALWAYS or asks_every(db, entry) is None


def set_policy(work: Work, holder: Holder, record_id: str, minutes: int | None) -> None:
    """Keeps that idleness means nothing for a task or work type and to ask every so many minutes (``None``: it does
    mean something)."""
    policies = kept.read(work.db, _KEY, dict[str, int], {})
    kept.keep(work, _KEY, policies | {f"{holder}:{record_id}": minutes or 0})
