"""Work types that a ledger made while it worked alone: a company's are made by managers, so these are refused.

Where the company has one of the same name, the entries move over to it by themselves. The others are one matter for a
person to decide, however many they are: choose one of the company's for all of them, or keep them on this machine.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from app.domain.problems import LOCKED
from app.domain.records import Entry, WorkType
from app.store import catalogue, journal, mirror
from app.store.changes import ChangeSet
from app.store.db import Db
from app.store.ledger import Ledger
from app.store.rows import columns, from_row
from app.store.work import Work
from app.wire.protocol import ProblemType, RecordProblem
from app.wire.records import Kind


def held_types(db: Db) -> list[str]:
    """The ids of the work types that the server refused and nobody has decided on, the first made first."""
    found = dict.fromkeys(
        posted.mutation.id
        for posted in journal.refused(db)
        if posted.mutation.kind is Kind.WORK_TYPE and posted.reason and posted.reason.type == ProblemType.NOT_ALLOWED
    )
    return [type_id for type_id in found if mirror.get(db, Kind.WORK_TYPE, type_id) is None]


def reason_for(names: Sequence[str]) -> RecordProblem:
    """Why they are held, and what to do."""
    listed = ", ".join(f"“{name}”" for name in names)
    return RecordProblem(
        type=ProblemType.NOT_ALLOWED,
        title="The company has no work types of these names",
        detail=f"{listed}: made on this machine. Choose one of the company's instead, or keep them here only.",
    )


def company_types(db: Db) -> list[WorkType]:
    """The work types in use that came from the server, by name."""
    return [one for one in catalogue.work_types(db) if mirror.get(db, Kind.WORK_TYPE, one.id) is not None]


def match(ledger: Ledger) -> ChangeSet | None:
    """Moves entries from held work types to the company's of the same name; ``None`` where there are none such."""
    with ledger.read() as db:
        held = held_types(db)
        pairs = _pairs(db, held) if held else []
    if not pairs:
        return None

    def work(work: Work) -> None:
        for type_id, theirs in pairs:
            replace(work, [type_id], theirs.id)

    return ledger.write(work)


def replace(work: Work, held: Iterable[str], wanted: str) -> None:
    """Has another work type stand in all entries that have one of the held, and lets those go.

    Entries that are submitted or approved keep theirs, and with them it stays on this machine.
    """
    for type_id in held:
        entries = _entries_of(work.db, type_id)
        for entry in entries:
            if entry.state not in LOCKED:
                work.change(entry, msgspec.structs.replace(entry, work_type_id=wanted))
        settle(work, type_id, "kept" if any(entry.state in LOCKED for entry in entries) else "dropped")


def settle(work: Work, type_id: str, decision: str) -> None:
    """Decides on all changes of a work type that the server refused."""
    for posted in journal.refused_of(work.db, Kind.WORK_TYPE, type_id):
        journal.settle(work.db, posted, decision)
    mirror.project(work, [(Kind.WORK_TYPE, type_id)])
    work.prefer()


def _entries_of(db: Db, type_id: str) -> list[Entry]:
    asked = f"SELECT {columns(Entry)} FROM entry WHERE work_type_id = ? AND deleted = 0 ORDER BY start"  # noqa: S608
    return [from_row(Entry, row) for row in db.rows(asked, (type_id,))]


def _pairs(db: Db, held: Sequence[str]) -> list[tuple[str, WorkType]]:
    theirs = {_plain(one.name): one for one in company_types(db)}
    names = {type_id: name for type_id in held if (name := name_of(db, type_id))}
    return [(type_id, theirs[_plain(name)]) for type_id, name in names.items() if _plain(name) in theirs]


def name_of(db: Db, type_id: str) -> str:
    """The name of a work type, also of a deleted one; empty where there is none."""
    return str(db.value("SELECT name FROM work_type WHERE id = ?", (type_id,)) or "")


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
