"""Import: a file's rows into an organisation, once each, a thousand a transaction.

Interrupted at any moment and started again, it goes on where it was: an entry's id is made of its origin, so that the
same row is the same entry in every import, and a row whose origin a device has pushed is known by that.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from uuid import UUID

import msgspec

from app.domain.clock import Clock
from app.domain.records import Customer, Entry, Record, Task, WorkType
from app.files.draft import Draft, Reader, Refused, Unfit
from app.files.identity import Identities
from app.files.plausible import refuse_implausible
from app.files.refusals import RefusalFile
from app.files.source import SourceFile
from app.wire.records import Kind, to_fields
from server.accounts.identity import Identity
from server.accounts.service import Accounts
from server.catalogue.service import MAX_PAGE, Addition, Catalogue, NewRecord
from server.clock import now
from server.store.engine import Database
from server.transfer import queries
from server.transfer.names import Names
from server.transfer.people import PLACEHOLDER_DOMAIN, People

Progress = Callable[[int, int], None]
"""Told how many bytes of the file are done, and of how many."""


class Imported(msgspec.Struct, kw_only=True):
    """What became of a file's rows.

    ``added``, ``known``, ``left_out`` (by a filter) and ``refused`` add up to the rows of the file. ``seconds`` is the
    added time, breaks taken off.
    """

    added: int = 0
    known: int = 0
    left_out: int = 0
    refused: int = 0
    seconds: int = 0
    people: int = 0
    customers: int = 0
    tasks: int = 0
    work_types: int = 0
    refused_path: str | None = None


class Importer:
    """Imports files into one organisation, in the name of one of its owners."""

    def __init__(self, database: Database, clock: Clock, by: Identity, *, domain: str = PLACEHOLDER_DOMAIN) -> None:
        self._catalogue = Catalogue(database, clock)
        self._by = by
        self._now = now(clock)
        self._people = People(Accounts(database, clock), by, domain)
        self._names = database.read(lambda connection: Names(connection, by.org_id))
        self._origins = database.read(lambda connection: queries.origins(connection, by.org_id))

    def run(
        self, path: Path, reader: Reader, *, refused_path: Path, everybody: str = "", progress: Progress | None = None
    ) -> Imported:
        """Imports a file; ``everybody`` is whose all rows are, where the file does not say.

        Refused rows are kept in ``refused_path``. Raises :class:`~app.domain.errors.Refusal` for a file that cannot be
        read; what was imported until then stays.
        """
        report = Imported()
        with SourceFile(path) as source:
            reading = reader.read(source)
            refusals = RefusalFile(refused_path, reading)
            identities = Identities(reader.name)
            try:
                for rows in _batches(reading.items):
                    refused: list[Refused] = []
                    fit = list(self._fit(rows, reader.longest_days, identities, everybody, refused, report))
                    self._store(fit, refused, report)
                    refusals.keep(refused)
                    report.refused += len(refused)
                    if progress is not None:
                        progress(source.done, source.size)
            finally:
                refusals.close()
        report.people = self._people.made
        report.refused_path = str(refusals.path) if refusals.made else None
        return report

    def _fit(  # noqa: PLR0917 - what a row is held against
        self,
        rows: Iterable[Draft | Refused | None],
        longest_days: float,
        identities: Identities,
        everybody: str,
        refused: list[Refused],
        report: Imported,
    ) -> Iterator[_Fit]:
        """The rows that are new and can be stored; the others are counted or added to ``refused``."""
        for row in rows:
            if row is None:
                report.left_out += 1
            elif isinstance(row, Refused):
                refused.append(row)
            else:
                try:
                    refuse_implausible(row.entry, self._now, longest_days)
                    origin = identities.of(row) or row.entry.id
                    if origin in self._origins:
                        report.known += 1
                    else:
                        yield _Fit(row, origin, self._people.of(row.person or everybody))
                except Unfit as unfit:
                    refused.append(Refused(row.row, str(unfit), row.cells))

    def _store(self, fit: list[_Fit], refused: list[Refused], report: Imported) -> None:
        entries = [self._entry(one) for one in fit]
        self._make(self._names.take_made(), report)
        rows = {entry.id: one for entry, one in zip(entries, fit, strict=True)}
        records = [
            NewRecord(id=entry.id, fields=_sendable(entry), person_id=rows[entry.id].person_id) for entry in entries
        ]
        made = {entry.id: entry for entry in entries}
        for added in self._catalogue.add_all(self._by, Kind.ENTRY, records):
            one = rows[added.id]
            match added.addition:
                case Addition.ADDED:
                    report.added += 1
                    report.seconds += made[added.id].net(self._now) // 1_000
                case Addition.KNOWN:
                    report.known += 1
                case Addition.REFUSED:
                    refused.append(Refused(one.draft.row, added.detail, one.draft.cells))
            self._origins.add(one.origin)

    def _entry(self, one: _Fit) -> Entry:
        named = self._names.of(one.draft)
        return msgspec.structs.replace(
            one.draft.entry,
            id=entry_id(self._by.org_id, one.origin),
            origin=one.origin,
            customer_id=named.customer_id,
            task_id=named.task_id,
            work_type_id=named.work_type_id,
            billable=named.billable if one.draft.billable is None else one.draft.billable,
        )

    def _make(self, made: list[Record], report: Imported) -> None:
        for kind, record_type in ((Kind.CUSTOMER, Customer), (Kind.TASK, Task), (Kind.WORK_TYPE, WorkType)):
            records = [record for record in made if isinstance(record, record_type)]
            for start in range(0, len(records), MAX_PAGE):
                some = records[start : start + MAX_PAGE]
                self._catalogue.add_all(self._by, kind, [NewRecord(id=one.id, fields=to_fields(one)) for one in some])
            match kind:
                case Kind.CUSTOMER:
                    report.customers += len(records)
                case Kind.TASK:
                    report.tasks += len(records)
                case _:
                    report.work_types += len(records)


class _Fit(msgspec.Struct, frozen=True):
    draft: Draft
    origin: str
    person_id: str


def entry_id(org_id: str, origin: str) -> str:
    """The id of the entry that was imported from this origin: a UUIDv8 of their digest, the same in every import."""
    bits = int.from_bytes(hashlib.sha256(f"{org_id}\0{origin}".encode()).digest()[:16])
    bits = bits & ~(0xF << 76) & ~(0x3 << 62) | (0x8 << 76) | (0x2 << 62)
    return str(UUID(int=bits))


def _sendable(entry: Entry) -> dict[str, object]:
    """The fields of a new entry; its state is the server's to set."""
    fields = to_fields(entry)
    del fields["state"]
    return fields


def _batches(items: Iterator[Draft | Refused | None]) -> Iterator[list[Draft | Refused | None]]:
    while batch := list(islice(items, MAX_PAGE)):
        yield batch
