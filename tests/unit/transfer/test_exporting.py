"""Entries written to files, and what comes back of them."""

import csv
import io
import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.bootstrap import Services
from app.domain.errors import Refusal
from app.domain.ids import new_id
from app.domain.instant import MINUTE
from app.domain.records import Customer, Entry, EntryState, Giveaway, Outcome, Part, Source, Task, WorkType
from app.store.described import Described
from app.transfer.exporting import FORMS, export_entries, form_of
from app.transfer.portable import FIELDS, NEEDED
from tests.unit.transfer.files import held, load, reasons

NASTY = [
    "=1+1",
    "+49 30",
    "-5",
    "@home",
    "'quoted",
    "''=x",
    "\ttab",
    "a;b,c",
    'say "so"',
    "line\nline\r\nend",
    "",
    " blank ",
    "ü“”☃",
    "－",
]


def text_of(services: Services, form: str) -> str:
    stream = io.BytesIO()
    export_entries(services.days.entries(), stream, form, services.clock.read().wall)
    return stream.getvalue().decode()


@pytest.fixture
def full(core: Services) -> Services:
    """A ledger with entries of all kinds."""
    customer = Customer(id=new_id(), name="Acme, Inc.")
    task = Task(id=new_id(), customer_id=customer.id, title="=cmd|' /C calc'!A0", reference="T-1")
    untold = Task(id=new_id(), title="Tidy up")
    kind = WorkType(id=new_id(), name="On-site; urgent")
    start = core.clock.read().wall - 20_000 * MINUTE
    told = Entry(
        id=new_id(), customer_id=customer.id, task_id=task.id, work_type_id=kind.id, zone="America/St_Johns",
        start=start, end=start + 90 * MINUTE + 7, break_seconds=300, billable=False, giveaway=Giveaway.EXTRA_MILE,
        note="-1 disk\nnew: €5", internal_note="'tis", outcome=Outcome.PARTLY, follow_up=True, source=Source.TIMER,
        state=EntryState.RETURNED, estimated=True, parts=(Part("=Switch, 8 ports", "2", 4900), Part("Cable", "0.5")),
        distance_m=12_400,
    )  # fmt: skip
    imported = Entry(
        id=new_id(), task_id=untold.id, start=start + 5000, end=start + 60_000, zone="Europe/Berlin", attended=False,
        source=Source.IMPORTED, origin="worklog:7",
    )  # fmt: skip
    entries = [
        told,
        imported,
        Entry(id=new_id(), customer_id=customer.id, start=start + 1, end=start + 1, zone="UTC", source=Source.LOGGED),
        Entry(id=new_id(), start=start + 9000, end=start + 9999, zone="Europe/Berlin"),
        *(
            Entry(id=new_id(), start=start + n * MINUTE, end=start + n * MINUTE + 999, zone="UTC", note=note)
            for n, note in enumerate(NASTY, 1)
        ),
    ]  # fmt: skip
    core.ledger.write(lambda work: work.add_all([customer, task, untold, kind, *entries]))
    return core


def said(services: Services) -> list[tuple[object, ...]]:
    """All that is known of the entries, with names in the place of ids of others."""
    known = []
    for item in held(services):
        entry = msgspec.structs.replace(item.entry, task_id=None, customer_id=None, work_type_id=None)
        known.append((*msgspec.structs.astuple(entry), item.customer, item.task, item.reference, item.work_type))
    return known


class TestComingBack:
    @pytest.mark.parametrize("form", ["csv", "json", "jsonl"])
    def test_an_export_restores_the_same_entries_in_an_empty_ledger(
        self, full: Services, other_core: Services, tmp_path: Path, form: str
    ) -> None:
        target = tmp_path / f"all.{form}"
        assert export_entries(full.days.entries(), target, form, full.clock.read().wall) == 18
        report = load(other_core, target)
        assert (report.imported, report.refused) == (18, 0)
        assert said(other_core) == said(full)

    @pytest.mark.parametrize("form", ["csv", "json", "jsonl"])
    def test_it_adds_nothing_where_it_came_from(self, full: Services, tmp_path: Path, form: str) -> None:
        target = tmp_path / f"all.{form}"
        export_entries(full.days.entries(), target, form, full.clock.read().wall)
        report = load(full, target)
        assert (report.imported, report.already_there, report.customers_made, report.tasks_made) == (0, 18, 0, 0)

    def test_the_source_of_an_imported_entry_is_still_known(
        self, full: Services, other_core: Services, tmp_path: Path
    ) -> None:
        target = tmp_path / "all.csv"
        export_entries(full.days.entries(), target, "csv", full.clock.read().wall)
        load(other_core, target)
        assert [item.entry.origin for item in held(other_core) if item.entry.origin] == ["worklog:7"]

    def test_a_running_entry_is_written_and_not_read_back(
        self, core: Services, other_core: Services, tmp_path: Path
    ) -> None:
        core.timers.start()
        target = tmp_path / "all.csv"
        assert export_entries(core.days.entries(), target, "csv", core.clock.read().wall) == 1
        assert list(reasons(load(other_core, target)).values()) == [
            "is still running; stop it there and import it then"
        ]

    @pytest.mark.parametrize(
        ("field", "value", "reason"),
        [
            ("id", "=HYPERLINK()", "has an id that is not one of Wrenchtime's"),
            ("start", "2026-11-01T08:00:00", "is not as it was exported"),
            ("state", "cooked", "is not as it was exported"),
            ("zone", "Mars", "“Mars” is not a time zone name"),
            ("break_seconds", "-1", "has breaks of less than nothing"),
            ("attended", "perhaps", "is not as it was exported"),
        ],
    )
    def test_what_was_tampered_with_is_refused(
        self, full: Services, tmp_path: Path, field: str, value: str, reason: str
    ) -> None:
        rows = list(csv.DictReader(io.StringIO(text_of(full, "csv"), newline="")))
        target = tmp_path / "all.csv"
        with target.open("w", newline="") as file:
            writer = csv.DictWriter(file, FIELDS)
            writer.writeheader()
            writer.writerow({**rows[0], field: value})
        assert reasons(load(full, target))[2].startswith(reason)

    @pytest.mark.parametrize("parts", ["[1]", "not JSON", '[{"name": 7}]', '{"name": "x"}'])
    def test_parts_that_are_none_are_refused(self, full: Services, tmp_path: Path, parts: str) -> None:
        rows = list(csv.DictReader(io.StringIO(text_of(full, "csv"), newline="")))
        target = tmp_path / "all.csv"
        with target.open("w", newline="") as file:
            writer = csv.DictWriter(file, FIELDS)
            writer.writeheader()
            writer.writerow({**rows[0], "parts": parts})
        assert reasons(load(full, target))[2].startswith("is not as it was exported")

    def test_a_file_of_an_older_program_lacks_parts_and_metres(
        self, full: Services, other_core: Services, tmp_path: Path
    ) -> None:
        rows = list(csv.DictReader(io.StringIO(text_of(full, "csv"), newline="")))
        target = tmp_path / "all.csv"
        with target.open("w", newline="") as file:
            writer = csv.DictWriter(file, NEEDED, extrasaction="ignore")
            writer.writeheader()
            writer.writerows(rows)
        assert not reasons(load(other_core, target))
        with other_core.ledger.read() as db:
            assert {tuple(row) for row in db.rows("SELECT parts, distance_m FROM entry")} == {("[]", None)}

    def test_the_same_id_twice_in_a_file_is_stored_once(
        self, full: Services, other_core: Services, tmp_path: Path
    ) -> None:
        target = tmp_path / "all.jsonl"
        target.write_text(text_of(full, "jsonl") * 2)
        report = load(other_core, target)
        assert (report.imported, report.refused) == (18, 18)

    @settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        note=st.text(st.characters(exclude_categories=["Cs"])),
        start=st.integers(0, 1_700_000_000_000),
        length=st.integers(0, 86_400_000),
        zone=st.sampled_from(["UTC", "Europe/Berlin", "Asia/Kathmandu", "America/St_Johns"]),
    )
    def test_any_note_at_any_time_survives_a_csv_file(
        self, tmp_path: Path, note: str, start: int, length: int, zone: str
    ) -> None:
        from app.files.source import SourceFile
        from app.transfer.own_csv import OwnCsvReader

        entry = Entry(id=new_id(), start=start, end=start + length, zone=zone, note=note)
        target = tmp_path / "one.csv"
        export_entries([Described(entry=entry, customer=note)], target, "csv", start)
        with SourceFile(target) as source:
            (draft,) = OwnCsvReader().read(source).items
        assert (draft.entry, draft.customer) == (entry, note)  # type: ignore[union-attr]


class TestCsv:
    def test_no_cell_can_be_taken_for_a_formula(self, full: Services) -> None:
        for row in csv.DictReader(io.StringIO(text_of(full, "csv"), newline="")):
            for name, cell in row.items():
                assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "－")), (name, cell)

    def test_has_the_documented_columns_with_local_times(self, full: Services) -> None:
        row = next(csv.DictReader(io.StringIO(text_of(full, "csv"), newline="")))
        assert tuple(row) == FIELDS
        assert row["start"].endswith("-03:30")
        assert row["date"] == row["start"][:10]
        assert (row["net_minutes"], row["break_seconds"], row["billable"]) == ("85", "300", "false")

    def test_begins_with_a_byte_order_mark_in_a_file_and_with_none_in_a_stream(
        self, full: Services, tmp_path: Path
    ) -> None:
        target = tmp_path / "all.csv"
        export_entries(full.days.entries(), target, "csv", 0)
        assert target.read_bytes().startswith(b"\xef\xbb\xbfid,date,")
        assert text_of(full, "csv").startswith("id,date,")


class TestJson:
    def test_is_an_array_of_objects_in_utc(self, full: Services) -> None:
        entries = json.loads(text_of(full, "json"))
        assert len(entries) == 18
        assert tuple(entries[0]) == FIELDS
        assert entries[0]["start"].endswith("Z")
        assert (entries[0]["outcome"], entries[0]["follow_up"], entries[0]["origin"]) == ("partly", True, None)

    def test_an_empty_ledger_is_an_empty_array(self, core: Services) -> None:
        assert json.loads(text_of(core, "json")) == []
        assert text_of(core, "jsonl") == ""

    def test_lines_hold_one_entry_each(self, full: Services) -> None:
        assert [json.loads(line) for line in text_of(full, "jsonl").splitlines()] == json.loads(text_of(full, "json"))


class TestFiles:
    def test_only_the_owner_can_read_what_was_written(self, full: Services, tmp_path: Path) -> None:
        export_entries(full.days.entries(), tmp_path / "all.json", "json", 0)
        assert (tmp_path / "all.json").stat().st_mode & 0o077 == 0

    def test_a_file_is_replaced_once_the_new_one_is_whole_and_kept_otherwise(
        self, full: Services, tmp_path: Path
    ) -> None:
        target = tmp_path / "out" / "all.csv"
        target.parent.mkdir()
        target.write_text("the old one")

        def torn() -> object:
            yield from list(full.days.entries())[:3]
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            export_entries(torn(), target, "csv", 0)  # type: ignore[arg-type]
        assert target.read_text() == "the old one"
        export_entries(full.days.entries(), target, "csv", 0)
        assert target.read_text(encoding="utf-8-sig").startswith("id,")
        assert [path.name for path in target.parent.iterdir()] == ["all.csv"]

    def test_a_place_that_cannot_be_written_is_named(self, full: Services, tmp_path: Path) -> None:
        with pytest.raises(Refusal, match=r"nowhere/all\.csv: No such file"):
            export_entries(full.days.entries(), tmp_path / "nowhere" / "all.csv", "csv", 0)

    def test_the_ending_names_the_form(self) -> None:
        assert [form_of(Path(f"all.{form.upper()}")) for form in FORMS] == list(FORMS)
        with pytest.raises(Refusal, match=r"End it in .csv, .json, .jsonl, .ics"):
            form_of(Path("all.xlsx"))

    def test_a_stream_is_left_open_for_others(self, full: Services) -> None:
        stream = io.BytesIO()
        export_entries(full.days.entries(), stream, "ics", 0)
        assert not stream.closed
