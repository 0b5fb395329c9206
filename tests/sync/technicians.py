"""Technicians with ledgers of their own, in processes beside the test: they join, import, and push all at once."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec

from app.bootstrap import build, build_sync
from app.clock import SystemClock
from app.files.mapped import MappedReader
from app.files.mapping_file import read_mapping
from app.settings import TOKEN_FILE
from app.store import journal
from app.store.ledger import Ledger
from app.store.profile import Profile
from app.transfer.importing import import_file


class Joining(msgspec.Struct, frozen=True):
    """A technician: their records, the folder of their ledger, and the code of their device."""

    key: str
    records: Path
    folder: Path
    code: str


class Told(msgspec.Struct, frozen=True):
    """What a ledger holds: entries, journal rows, and how many of those wait for the server or were refused."""

    key: str
    entries: int
    journal: int
    waiting: int
    refused: int
    trouble: str = ""


def join_and_import(people: Sequence[Joining], mapping: Path, url: str) -> None:
    """A ledger for each of them, joined to the server, with its catalogue and the person's records in it, unsent."""
    for person in people:
        core = build(Profile(person.folder))
        try:
            core.settings.set(TOKEN_FILE, True)
            sync = build_sync(core)
            sync.join(url, person.code, device_name=f"laptop of {person.key}")
            sync.run()
            sync.close()
            import_file(core.ledger, SystemClock(), person.records, MappedReader(read_mapping(mapping)))
        finally:
            core.close()


def push_all(people: Sequence[Joining]) -> list[Told]:
    """Everything that these ledgers hold goes up, from all of them at once."""
    with ThreadPoolExecutor(len(people)) as threads:
        return list(threads.map(_push, people))


def _push(person: Joining) -> Told:
    core = build(Profile(person.folder))
    sync = build_sync(core)
    try:
        report = sync.run(down=False)
        return told(core.ledger, person.key, report.trouble.title if report.trouble else "")
    finally:
        sync.close()
        core.close()


def told(ledger: Ledger, key: str, trouble: str = "") -> Told:
    """What the ledger says of itself."""
    with ledger.read() as db:
        entries = db.value("SELECT count(*) FROM entry WHERE deleted = 0")
        waiting, refused = journal.counts(db)
        return Told(key, entries, db.value("SELECT count(*) FROM journal"), waiting, refused, trouble)
