"""What becomes of the rows of a file."""

import csv
import gzip
from collections.abc import Callable

import msgspec
import pytest

from app.bootstrap import Services, build
from app.domain.errors import Refusal
from app.domain.gestures import Gesture
from app.domain.instant import DAY
from app.domain.records import Customer, Entry, Record, Source, Task, WorkType
from app.files.mapped import MappedReader
from app.files.mapping_file import parse_mapping
from app.store import catalogue
from app.store.changes import ChangeSet
from app.store.db import LedgerFull
from app.store.ledger import Ledger
from app.store.profile import Profile
from app.store.work import Work
from app.transfer import importing
from tests.support.clock import FakeClock
from tests.unit.transfer.files import MAPPING, Files, held, load, reasons, times


def jobs_reader() -> MappedReader:
    return MappedReader(parse_mapping(MAPPING, "mapping.toml"))


ROWS = ("2026-11-19 08:00,2026-11-19 09:30,Acme", "2026-11-19 10:00,2026-11-19 10:45,Globex")


def test_rows_become_entries_of_their_customers(core: Services, files: Files) -> None:
    report = load(core, files.jobs(*ROWS), MAPPING)
    assert (report.imported, report.already_there, report.refused) == (2, 0, 0)
    assert times(core) == ["2026-11-19 08:00 to 09:30", "2026-11-19 10:00 to 10:45"]
    assert [item.customer for item in held(core)] == ["Acme", "Globex"]
    assert all(item.entry.source is Source.IMPORTED for item in held(core))
    assert report.net == (90 + 45) * 60_000


def test_a_second_import_adds_nothing(core: Services, files: Files) -> None:
    path = files.jobs(*ROWS)
    load(core, path, MAPPING)
    again = load(core, path, MAPPING)
    assert (again.imported, again.already_there, again.customers_made) == (0, 2, 0)
    assert len(held(core)) == 2


def test_rows_that_say_exactly_the_same_are_all_imported_and_once(core: Services, files: Files) -> None:
    path = files.jobs(ROWS[0], ROWS[0], ROWS[0])
    assert load(core, path, MAPPING).imported == 3
    assert load(core, path, MAPPING).already_there == 3
    assert load(core, files.jobs(*[ROWS[0]] * 4), MAPPING).imported == 1


def test_rows_of_equal_times_are_told_apart_by_what_else_they_say(core: Services, files: Files) -> None:
    path = files.jobs("2026-11-19 08:00,2026-11-19 09:00,Acme", "2026-11-19 08:00,2026-11-19 09:00,Globex")
    assert load(core, path, MAPPING).imported == 2


def test_a_key_of_the_source_knows_a_row_whatever_else_changed(core: Services, files: Files) -> None:
    keyed = MAPPING + 'key = "id"\n'
    load(core, files.jobs("7,2026-11-19 08:00,2026-11-19 09:00,Acme", header="id,from,to,client"), keyed)
    again = load(core, files.jobs("7,2026-11-19 08:00,2026-11-19 09:15,Acme", header="id,from,to,client"), keyed)
    assert (again.imported, again.already_there) == (0, 1)
    assert held(core)[0].entry.origin == "jobs:7"
    assert times(core) == ["2026-11-19 08:00 to 09:00"]


def test_a_key_that_two_rows_share_is_refused_instead_of_losing_one(core: Services, files: Files) -> None:
    path = files.jobs(
        "7,2026-11-19 08:00,2026-11-19 09:00,Acme",
        "7,2026-11-19 10:00,2026-11-19 11:00,Acme",
        header="id,from,to,client",
    )
    report = load(core, path, MAPPING + 'key = "id"\n')
    assert report.imported == 1
    assert reasons(report) == {3: "has the key 7, as row 2 has; a key must be of one row alone"}


def test_a_discarded_import_does_not_come_back(core: Services, files: Files) -> None:
    path = files.jobs(*ROWS)
    load(core, path, MAPPING)
    core.timers.discard(held(core)[0].entry.id)
    assert load(core, path, MAPPING).already_there == 2
    assert len(held(core)) == 1


def test_an_import_broken_off_in_the_middle_goes_on_without_doubles(
    core: Services, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "_ROWS_A_TRANSACTION", 10)
    path = files.jobs(
        *(
            f"2026-11-{day:02} 08:{minute}0,2026-11-{day:02} 08:{minute}5,Acme {day}"
            for day in range(1, 19)
            for minute in range(5)
        )
    )

    class PlugPulled(Exception):
        pass

    def pull(done: int, size: int) -> None:
        if len(held(core)) == 40:
            raise PlugPulled

    with pytest.raises(PlugPulled):
        importing.import_file(core.ledger, core.clock, path, jobs_reader(), progress=pull)
    assert len(held(core)) == 40
    report = importing.import_file(core.ledger, core.clock, path, jobs_reader())
    assert (report.already_there, report.imported) == (40, 50)
    with core.ledger.read() as db:
        assert len(catalogue.customers(db)) == 18


def test_customers_that_another_program_makes_meanwhile_are_not_made_twice(
    core: Services, files: Files, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "_ROWS_A_TRANSACTION", 1)
    days = ((17, "Acme"), (18, "Globex"), (19, "Acme"))
    path = files.jobs(*(f"2026-11-{day} 08:00,2026-11-{day} 09:00,{name}" for day, name in days))
    other = build(core.ledger.profile, clock=clock)

    def meanwhile(_done: int, _size: int) -> None:
        with core.ledger.read() as db:
            there = catalogue.customers(db)
        if len(there) == 1:
            (acme,) = there
            other.catalogue.change(acme, msgspec.structs.replace(acme, name="Acme, formerly"))
            other.catalogue.add_customer("Globex")

    importing.import_file(core.ledger, core.clock, path, jobs_reader(), progress=meanwhile)
    other.close()
    assert [item.customer for item in held(core)] == ["Acme, formerly", "Globex", "Acme"]
    with core.ledger.read() as db:
        assert [customer.name for customer in catalogue.customers(db)] == ["Acme", "Acme, formerly", "Globex"]


class FullOnce(Ledger):
    """A ledger whose disk is full when the first batch is to be committed, until the reserve is given up."""

    def _write(
        self,
        work: Callable[[Work], object],
        gesture: Gesture | None,
        and_then: Callable[[Work], object] | None = None,
    ) -> ChangeSet:
        if not self.profile.reserve.exists():
            return super()._write(work, gesture, and_then)

        def work_and_find_it_full(transaction: Work) -> None:
            work(transaction)
            raise LedgerFull("No room left", "The disk is full.")

        return super()._write(work_and_find_it_full, gesture)


def test_a_batch_that_found_the_disk_full_is_stored_whole_on_the_room_of_the_reserve(
    files: Files, clock: FakeClock
) -> None:
    ledger = FullOnce.open(Profile(files.folder / "full"), clock)
    report = importing.import_file(ledger, clock, files.jobs(*ROWS), jobs_reader())
    assert (report.imported, report.customers_made) == (2, 2)
    with ledger.read() as db:
        assert db.value("SELECT count(*) FROM entry") == 2
        assert db.value("SELECT count(*) FROM entry e JOIN customer c ON c.id = e.customer_id") == 2
    ledger.close()


def test_progress_counts_the_bytes_of_the_file_as_it_lies_there(core: Services, files: Files) -> None:
    path = files.jobs(*ROWS)
    packed = files.write("jobs.csv.gz", gzip.compress(path.read_bytes()))
    told: list[tuple[int, int]] = []
    importing.import_file(
        core.ledger, core.clock, packed, jobs_reader(), progress=lambda done, size: told.append((done, size))
    )
    assert told[-1] == (packed.stat().st_size, packed.stat().st_size)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_every_imported_record_has_its_journal_row(core: Services, files: Files) -> None:
    load(core, files.jobs(*ROWS), MAPPING)
    with core.ledger.read() as db:
        rows = db.rows("SELECT seq, kind, id FROM journal ORDER BY seq")
        customers = {customer.id for customer in catalogue.customers(db)}
    known = customers | {item.entry.id for item in held(core)}
    assert [seq for seq, _, _ in rows] == [1, 2, 3, 4]
    assert [kind for _, kind, _ in rows] == ["customer", "customer", "entry", "entry"]
    assert {record_id for _, _, record_id in rows} == known


def test_what_was_imported_is_found_by_search_the_most_used_first(core: Services, files: Files) -> None:
    load(core, files.jobs(*ROWS, "2026-11-19 12:00,2026-11-19 12:45,Globex"), MAPPING)
    assert [found.title for found in core.finder.search("")] == ["Globex", "Acme"]
    assert [found.title for found in core.finder.search("glob")] == ["Globex"]


def test_adding_many_records_leaves_the_same_ledger_as_adding_each(core: Services, other_core: Services) -> None:
    customers = [Customer(id=f"c{number}", name=f"Customer {number}") for number in range(3)]
    tasks = [Task(id=f"t{number}", customer_id=f"c{number % 3}", title=f"Task {number}") for number in range(5)]
    kinds = [WorkType(id="w", name="Remote")]
    entries = [
        Entry(id=f"e{n}", task_id=f"t{n % 4}", customer_id=f"c{n % 3}", start=n * DAY, end=n * DAY + 1, zone="UTC")
        for n in range(40)
    ]  # fmt: skip
    records: list[Record] = [*customers, *tasks, *kinds, *entries]
    together = core.ledger.write(lambda work: work.add_all(records))

    def add_each(work: Work) -> None:
        for record in records:
            work.add(record)

    one_by_one = other_core.ledger.write(add_each)
    assert together == one_by_one

    def kept(services: Services) -> list[object]:
        with services.ledger.read() as db:
            return [
                db.rows('SELECT seq, kind, id, op, base, "set", at FROM journal ORDER BY seq'),
                db.rows("SELECT kind, id, text, rank, last_used FROM findable ORDER BY n"),
                *(
                    db.rows(f"SELECT * FROM {table} ORDER BY id")
                    for table in ("customer", "task", "work_type", "entry")
                ),
                db.value("SELECT last_seq FROM device"),
            ]

    assert kept(core) == kept(other_core)


class TestNames:
    TASKED = MAPPING + 'task = "job"\nreference = "ticket"\nwork_type = "kind"\n'
    HEADER = "from,to,client,job,ticket,kind"

    def load(self, core: Services, files: Files, *subjects: str) -> list[tuple[str, str, str]]:
        rows = [f"2026-11-{n:02} 08:00,2026-11-{n:02} 09:00,{subject}" for n, subject in enumerate(subjects, 1)]
        load(core, files.jobs(*rows, header=self.HEADER), self.TASKED)
        return [(item.customer, item.task, item.reference) for item in held(core)]

    def test_tasks_and_customers_that_are_there_are_used(self, core: Services, files: Files) -> None:
        core.catalogue.add_task("Firewall", customer="Acme", reference="T-1")
        core.catalogue.add_work_type("Travel", billable=False)
        assert self.load(core, files, "ACME,,t-1,travel", "acme,firewall,,") == [("Acme", "Firewall", "T-1")] * 2
        assert held(core)[0].work_type == "Travel"
        with core.ledger.read() as db:
            assert [len(catalogue.customers(db)), len(catalogue.tasks(db)), len(catalogue.work_types(db))] == [1, 1, 1]

    def test_missing_ones_are_made_once(self, core: Services, files: Files) -> None:
        found = self.load(
            core, files, "Acme,Firewall,T-1,Phone", "Acme,,T-1,phone", "Acme,Printer,,", "acme, printer ,,"
        )
        assert found == [("Acme", "Firewall", "T-1")] * 2 + [("Acme", "Printer", "")] * 2

    def test_the_same_reference_of_two_customers_is_two_tasks(self, core: Services, files: Files) -> None:
        self.load(core, files, "Acme,,T-1,", "Globex,,T-1,")
        assert len({item.entry.task_id for item in held(core)}) == 2

    def test_a_reference_alone_finds_its_task_and_customer(self, core: Services, files: Files) -> None:
        core.catalogue.add_task("Firewall", customer="Acme", reference="T-1")
        assert self.load(core, files, ",,T-1,") == [("Acme", "Firewall", "T-1")]

    def test_a_reference_is_the_title_of_a_task_that_has_none(self, core: Services, files: Files) -> None:
        assert self.load(core, files, "Acme,,T-9,") == [("Acme", "T-9", "T-9")]

    def test_a_title_finds_the_open_task_before_a_closed_one(self, core: Services, files: Files) -> None:
        (closed,) = core.catalogue.add_task("Printer", customer="Acme").made_or_changed(Task)
        core.catalogue.change(closed, Task(id=closed.id, customer_id=closed.customer_id, title="Printer", state="done"))  # type: ignore[arg-type]
        (opened,) = core.catalogue.add_task("Printer", customer="Acme").made_or_changed(Task)
        self.load(core, files, "Acme,Printer,,")
        assert held(core)[0].entry.task_id == opened.id

    def test_a_row_for_nothing_is_unassigned(self, core: Services, files: Files) -> None:
        assert self.load(core, files, ",,,") == [("", "", "")]
        assert not held(core)[0].entry.assigned

    def test_a_work_type_says_whether_its_entries_are_billable(self, core: Services, files: Files) -> None:
        core.catalogue.add_work_type("Travel", billable=False)
        self.load(core, files, "Acme,,,Travel", "Acme,,,Phone")
        assert [item.entry.billable for item in held(core)] == [False, True]


class TestRefusals:
    @pytest.mark.parametrize(
        ("row", "reason"),
        [
            ("yesterday,2026-11-19 09:00,Acme", "start “yesterday” is not written as YYYY-MM-DD HH:mm"),
            ("0016-01-11 16:22:26,0016-01-11 18:14:26,Acme", "start “0016-01-11 16:22:26” is not written"),
            ("1969-06-01 08:00,1969-06-01 09:00,Acme", "starts before 1970"),
            ("2026-11-19 09:00,2026-11-19 08:00,Acme", "ends before it starts"),
            ("2026-11-22 09:00,2026-11-22 10:00,Acme", "lies in the future"),
            ("2026-09-01 09:00,2026-11-01 10:00,Acme", "is longer than 31 days"),
            ("2026-02-30 09:00,2026-02-30 10:00,Acme", "start “2026-02-30 09:00” is not written"),
            ("2026-11-19 09:00,,Acme", "has no end; perhaps it is still running"),
            ("2026-11-19 09:00,2026-11-19 10:00,Acme, Inc.", "the number of its cells is 4, not 3"),
            ("2026-11-19 09:00", "the number of its cells is 1, not 3"),
        ],
    )
    def test_a_row_that_cannot_be_is_refused_with_its_reason(
        self, core: Services, files: Files, row: str, reason: str
    ) -> None:
        report = load(core, files.jobs(ROWS[0], row, ROWS[1]), MAPPING)
        assert (report.imported, report.refused) == (2, 1)
        assert reasons(report)[3].startswith(reason)

    @pytest.mark.parametrize(
        ("breaks", "fits"), [("60", True), ("61", False), ("-1", False), ("a while", False), ("7,5", True)]
    )
    def test_breaks_must_fit_into_the_entry(self, core: Services, files: Files, breaks: str, fits: bool) -> None:
        path = files.jobs(f'2026-11-19 08:00,2026-11-19 09:00,Acme,"{breaks}"', header="from,to,client,pause")
        assert load(core, path, MAPPING + 'breaks = "pause"\n').imported == int(fits)

    def test_the_mapping_may_allow_longer_ones(self, core: Services, files: Files) -> None:
        row = "2026-09-01 09:00,2026-11-01 10:00,Acme"
        assert load(core, files.jobs(row), MAPPING.replace("[columns]", "longest_days = 90\n[columns]")).imported == 1

    def test_an_entry_of_no_length_is_one(self, core: Services, files: Files) -> None:
        assert load(core, files.jobs("2026-11-19 08:00,2026-11-19 08:00,Acme"), MAPPING).imported == 1

    def test_refused_rows_are_kept_word_for_word_in_a_private_file(self, core: Services, files: Files) -> None:
        path = files.jobs(ROWS[0], 'when?,2026-11-19 09:00,"Acme, ""Inc.""\nand  sons "', name="November jobs.csv")
        report = load(core, path, MAPPING)
        kept = report.refused_path
        assert kept is not None
        assert kept.parent == core.ledger.profile.imports
        assert kept.stat().st_mode & 0o077 == 0
        with kept.open(newline="") as file:
            header, row = csv.reader(file)
        assert header == ["refused_row", "refused_reason", "from", "to", "client"]
        assert row[0] == "3"
        assert row[1] == report.refusals[0].reason
        assert row[2:] == ["when?", "2026-11-19 09:00", 'Acme, "Inc."\nand  sons ']

    def test_the_file_of_refused_rows_can_be_mended_and_imported(self, core: Services, files: Files) -> None:
        report = load(core, files.jobs(ROWS[0], "when?;2026-11-19 11:30;Acmé".replace(";", ",")), MAPPING)
        assert report.refused_path is not None
        mended = files.write("mended.csv", report.refused_path.read_text().replace("when?", "2026-11-19 11:00"))
        assert load(core, mended, MAPPING).imported == 1
        assert held(core)[1].customer == "Acmé"
        still_wrong = files.write("wrong.csv", report.refused_path.read_text())
        again = load(core, still_wrong, MAPPING, refused_path=files.folder / "again.csv")
        assert again.refused_path is not None
        assert again.refused_path.read_text().splitlines()[0] == "refused_row,refused_reason,from,to,client"

    def test_where_nothing_was_refused_no_file_is_left(self, core: Services, files: Files) -> None:
        assert load(core, files.jobs(*ROWS), MAPPING).refused_path is None
        assert not core.ledger.profile.imports.exists()

    def test_refused_rows_never_overwrite_the_file_itself(self, core: Services, files: Files) -> None:
        path = files.jobs("never,ever,Acme")
        with pytest.raises(Refusal, match="would overwrite"):
            load(core, path, MAPPING, refused_path=path)
        assert "never,ever,Acme" in path.read_text()


def test_a_rehearsal_tells_what_would_happen_and_changes_nothing(core: Services, files: Files) -> None:
    path = files.jobs(*ROWS, "never,ever,Acme")
    report = load(core, path, MAPPING, rehearse=True)
    assert (report.imported, report.refused, report.rehearsed, report.refused_path) == (2, 1, True, None)
    assert held(core) == []
    load(core, path, MAPPING)
    assert load(core, path, MAPPING, rehearse=True).already_there == 2


def test_the_clocks_day_ahead_is_allowed_for_other_machines(core: Services, files: Files, clock: FakeClock) -> None:
    assert load(core, files.jobs("2026-11-20 20:00,2026-11-20 21:00,Acme"), MAPPING).imported == 1
