"""Import: a file's rows into the ledger, once each, some thousand a transaction.

Interrupted at any moment and started again, it goes on where it was, because every row is known by its origin.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

import msgspec

from app.domain.clock import Clock
from app.domain.days import local
from app.domain.errors import Refusal
from app.domain.records import Customer, Entry, Task, WorkType
from app.files.draft import Draft, Reader, Reading, Refused, Unfit
from app.files.identity import Identities
from app.files.plausible import refuse_implausible
from app.files.refusals import RefusalFile
from app.files.source import SourceFile
from app.store.db import Db
from app.store.imported import known_ids, known_origins
from app.store.ledger import Ledger
from app.store.work import Work
from app.transfer.names import Names

Progress = Callable[[int, int], None]
"""Told how many bytes of the file are done, and of how many."""

_ROWS_A_TRANSACTION = 2_000
_SHOWN = 20


class ImportReport(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a file's rows.

    ``imported``, ``already_there``, ``left_out`` (by a filter) and ``refused`` add up to the rows of the file.
    ``net`` is the imported time in milliseconds, breaks taken off. ``refusals`` holds the first twenty,
    ``refused_path`` names the file with all of them. After a rehearsal ``imported`` and ``net`` say what would be
    imported; nothing was.
    """

    source: Path
    imported: int = 0
    already_there: int = 0
    left_out: int = 0
    refused: int = 0
    net: int = 0
    customers_made: int = 0
    tasks_made: int = 0
    work_types_made: int = 0
    refusals: tuple[Refused, ...] = ()
    refused_path: Path | None = None
    rehearsed: bool = False

    @property
    def rows(self) -> int:
        """All rows of the file."""
        return self.imported + self.already_there + self.left_out + self.refused


def import_file(
    ledger: Ledger,
    clock: Clock,
    path: Path,
    reader: Reader,
    *,
    progress: Progress | None = None,
    refused_path: Path | None = None,
    rehearse: bool = False,
) -> ImportReport:
    """Imports a file and says what became of its rows.

    ``refused_path`` is where refused rows are kept; without it, a file of the profile's ``imports`` folder named after
    the source and the moment. ``rehearse`` only tells what would happen. Raises
    :class:`~app.domain.errors.Refusal` for a file that cannot be read; what was imported until then stays, and is
    not doubled when the mended file is imported.
    """
    if refused_path is not None and refused_path.resolve() == path.resolve():
        raise Refusal("The same file twice", f"Refused rows would overwrite {path}. Name another file for them.")
    with SourceFile(path) as source:
        reading = reader.read(source)
        refusals = RefusalFile(refused_path or _refused_path(ledger, clock, path), reading)
        running = _Import(ledger, clock, reader, rehearse=rehearse)
        report = ImportReport(source=path, rehearsed=rehearse)
        try:
            for rows in _batches(reading):
                done = running.take(rows)
                if not rehearse:
                    refusals.keep(done.refusals)
                report = _sum(report, done)
                if progress is not None:
                    progress(source.done, source.size)
        finally:
            refusals.close()
        if progress is not None:
            progress(source.size, source.size)
    return msgspec.structs.replace(report, refused_path=refusals.path if refusals.made else None)


class _Import:
    """One import on its way: what it has to remember from batch to batch."""

    def __init__(self, ledger: Ledger, clock: Clock, reader: Reader, *, rehearse: bool) -> None:
        self._ledger = ledger
        self._now = clock.read().wall
        self._rehearse = rehearse
        self._longest_days = reader.longest_days
        self._identities = Identities(reader.name)
        self._names = Names()

    def take(self, rows: list[Draft | Refused | None]) -> ImportReport:
        """Stores what is new of some rows in one transaction, and reports on them alone."""
        refused: list[Refused] = []
        fit = list(self._fit(rows, refused))
        stored: list[Entry] = []
        if self._rehearse:
            with self._ledger.read() as db:
                stored = [draft.entry for draft, _ in _new(db, fit)]
        else:
            self._ledger.write(lambda work: self._store(work, fit, stored))
        made = self._names.made
        report = ImportReport(
            source=Path(),
            imported=len(stored),
            already_there=len(fit) - len(stored),
            left_out=sum(row is None for row in rows),
            refused=len(refused),
            net=sum(entry.net(self._now) for entry in stored),
            customers_made=sum(isinstance(record, Customer) for record in made),
            tasks_made=sum(isinstance(record, Task) for record in made),
            work_types_made=sum(isinstance(record, WorkType) for record in made),
            refusals=tuple(refused),
        )
        self._names.committed()
        return report

    def _fit(self, rows: Iterable[Draft | Refused | None], refused: list[Refused]) -> Iterator[_Known]:
        """The rows that can be stored, with their origins; the others are added to ``refused``."""
        for row in rows:
            if isinstance(row, Refused):
                refused.append(row)
            elif row is not None:
                try:
                    refuse_implausible(row.entry, self._now, self._longest_days)
                    yield row, self._identities.of(row)
                except Unfit as unfit:
                    refused.append(Refused(row.row, str(unfit), row.cells))

    def _store(self, work: Work, fit: list[_Known], stored: list[Entry]) -> None:
        # May run a second time on a full disk, so everything begins anew here.
        stored.clear()
        self._names.begin(work.db)
        for draft, origin in _new(work.db, fit):
            named = self._names.of(work.db, draft)
            stored.append(
                msgspec.structs.replace(
                    draft.entry,
                    origin=origin,
                    customer_id=named.customer_id,
                    task_id=named.task_id,
                    work_type_id=named.work_type_id,
                    billable=named.billable if draft.billable is None else draft.billable,
                )
            )
        work.add_all([*self._names.made, *stored])


_Known = tuple[Draft, str | None]
"""A row and its origin."""


def _new(db: Db, drafts: list[_Known]) -> list[_Known]:
    """Those that the ledger does not hold yet: by origin, and those that keep their id also by that."""
    origins = known_origins(db, [origin for _, origin in drafts if origin is not None])
    ids = known_ids(db, [draft.entry.id for draft, _ in drafts if draft.restores])
    return [known for known in drafts if known[1] not in origins and known[0].entry.id not in ids]


def _batches(reading: Reading) -> Iterator[list[Draft | Refused | None]]:
    while batch := list(islice(reading.items, _ROWS_A_TRANSACTION)):
        yield batch


def _sum(so_far: ImportReport, more: ImportReport) -> ImportReport:
    counted = {
        name: getattr(so_far, name) + getattr(more, name)
        for name in (
            "imported", "already_there", "left_out", "refused", "net", "customers_made", "tasks_made",
            "work_types_made",
        )
    }  # fmt: skip
    return msgspec.structs.replace(so_far, refusals=(so_far.refusals + more.refusals)[:_SHOWN], **counted)


def _refused_path(ledger: Ledger, clock: Clock, path: Path) -> Path:
    reading = clock.read()
    moment = f"{local(reading.wall, reading.zone):%Y%m%d-%H%M%S}"
    stem = path.name.removesuffix(".gz").removesuffix(".csv").removesuffix(".json")
    return ledger.profile.imports / f"{stem}-refused-{moment}.csv"
