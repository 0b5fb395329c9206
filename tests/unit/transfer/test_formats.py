"""Files of other trackers, understood without a mapping."""

from pathlib import Path

import pytest

from app.bootstrap import Services
from app.domain.errors import Refusal
from app.transfer.readers import reader_for
from app.transfer.timewarrior import Tags, read_tags
from tests.unit.transfer.files import Files, held, load, reasons, times

SAMPLES = Path(__file__).parent / "samples"


class TestTimewarrior:
    def test_intervals_become_entries_by_their_tags(self, core: Services) -> None:
        report = load(core, SAMPLES / "timewarrior.json")
        assert (report.imported, report.refused) == (5, 1)
        found = [(item.customer, item.reference, item.task, item.work_type, item.entry.billable) for item in held(core)]
        assert found == [
            ("Acme", "T-1042", "Replace firewall", "On-site", True),
            ("Acme", "", "travel", "Travel", False),
            ("Globex GmbH", "", "Mail migration", "", True),
            ("", "", "", "", True),
            ("", "", "printer, workshop", "", True),
        ]
        assert times(core)[0] == "2026-11-16 08:00 to 09:30"
        assert held(core)[2].entry.note == "Mailboxes A–F, “final” run"
        assert held(core)[2].entry.internal_note == "Tags: night shift"

    def test_what_still_runs_is_left_for_the_next_import(self, core: Services, files: Files) -> None:
        report = load(core, SAMPLES / "timewarrior.json")
        assert reasons(report) == {6: "is still running; stop it there and import it then"}
        assert report.refused_path is not None
        assert "20261120T074500Z" in report.refused_path.read_text()
        stopped = (SAMPLES / "timewarrior.json").read_text().replace('074500Z"', '074500Z","end":"20261120T075900Z"')
        assert load(core, files.write("later.json", stopped)).imported == 1

    def test_new_intervals_renumber_the_old_and_double_none(self, core: Services, files: Files) -> None:
        first = '{"id":1,"start":"20261116T070000Z","end":"20261116T083000Z","tags":["b","a"]}'
        load(core, files.write("one.json", f"[{first}]"))
        second = '{"id":1,"start":"20261117T070000Z","end":"20261117T083000Z"}'
        both = files.write("two.json", f"[{first.replace('1,', '2,', 1)},{second}]")
        report = load(core, both)
        assert (report.imported, report.already_there) == (1, 1)

    @pytest.mark.parametrize(
        ("tags", "meant"),
        [
            ([], Tags()),
            (["Client:Acme", "Ticket:T-1"], Tags(customer="Acme", reference="T-1")),
            (["task:Firewall", "later", "b"], Tags(task="Firewall", others="later, b")),
            (["client:", "url:x"], Tags(task="client:, url:x")),
            (["NonBillable"], Tags(billable=False)),
        ],
    )
    def test_tags(self, tags: list[str], meant: Tags) -> None:
        assert read_tags(tags) == meant

    def test_times_of_another_kind_are_refused_one_by_one(self, core: Services, files: Files) -> None:
        report = load(
            core,
            files.write(
                "t.json", '[{"id":1,"start":"2026-11-16","end":"20261116T083000Z"},{"id":2,"start":7,"end":8}]'
            ),
            form="timewarrior",
        )
        assert list(reasons(report).values()) == [
            "start “2026-11-16” is not written as Timewarrior does", "start “7” is not written as Timewarrior does",
        ]  # fmt: skip


class TestToggl:
    def test_a_detailed_report_becomes_entries(self, core: Services) -> None:
        report = load(core, SAMPLES / "toggl.csv")
        assert (report.imported, report.refused) == (5, 1)
        found = [(item.customer, item.task, item.work_type, item.entry.billable) for item in held(core)]
        assert found == [
            ("Acme", "Firewall", "On-site", True),
            ("Acme", "Network renewal", "Travel", False),
            ("Globex GmbH", "", "", True),
            ("Initech", "Printers", "Remote", True),
            ("", "", "", False),
        ]
        assert held(core)[0].entry.note == "Swapped, then restored the rules"
        assert held(core)[0].entry.internal_note == "Tags: On-site, urgent"
        assert times(core)[:3] == [
            "2026-11-16 08:00 to 09:30", "2026-11-16 09:30 to 09:45", "2026-11-17 23:15 to 01:30",
        ]  # fmt: skip

    def test_dates_that_could_be_read_two_ways_are_refused(self, core: Services) -> None:
        (reason,) = reasons(load(core, SAMPLES / "toggl.csv")).values()
        assert reason.startswith("start “11/19/2026 12:00:00” is not written as 2026-11-21 15:04:00")

    def test_one_persons_rows_can_be_chosen(self, core: Services) -> None:
        report = load(core, SAMPLES / "toggl.csv", where=(("User", "Jo Brandt"),))
        assert (report.imported, report.left_out) == (1, 5)

    def test_a_second_import_adds_nothing_even_when_amounts_changed(self, core: Services, files: Files) -> None:
        load(core, SAMPLES / "toggl.csv")
        dearer = files.write("toggl.csv", (SAMPLES / "toggl.csv").read_text().replace("142.50", "150.00"))
        assert load(core, dearer).already_there == 5


class TestChoosing:
    @pytest.mark.parametrize(
        ("content", "said"),
        [
            ("from,to,client\n", "none of the formats known"),
            ('[{"some": "thing"}]', "none of the formats known"),
            ("[]", "none of the formats known"),
            ('{"broken', "is not the JSON expected"),
            ("[1, 2]", "is not the JSON expected"),
        ],
    )
    def test_what_cannot_be_told_is_asked_for(self, core: Services, files: Files, content: str, said: str) -> None:
        with pytest.raises(Refusal, match=said):
            load(core, files.write("some.file", content))

    def test_an_unknown_format_names_the_known(self, core: Services, files: Files) -> None:
        with pytest.raises(Refusal, match="There are: timewarrior, toggl, wrenchtime"):
            load(core, files.write("x.csv", "a,b\n"), form="excel")

    def test_a_mapping_and_a_format_are_one_too_many(self, files: Files) -> None:
        path = files.write("x.csv", "a,b\n")
        with pytest.raises(Refusal, match="either a mapping or a format"):
            reader_for(path, zone="UTC", mapping=path, form="toggl")

    def test_rows_of_a_file_without_columns_cannot_be_chosen(self, core: Services) -> None:
        with pytest.raises(Refusal, match="cannot be chosen by a column"):
            load(core, SAMPLES / "timewarrior.json", where=(("User", "Kim"),))

    def test_a_format_that_does_not_fit_says_what_is_missing(self, core: Services, files: Files) -> None:
        with pytest.raises(Refusal, match="has no column “Project”"):
            load(core, files.write("x.csv", "a,b\n"), form="toggl")

    def test_a_zone_that_is_none_is_refused_before_anything_is_read(self, files: Files) -> None:
        with pytest.raises(Refusal, match="not a time zone name"):
            reader_for(files.write("x.csv", "a,b\n"), zone="Mars")


class TestJsonFiles:
    ONE = '{"id":1,"start":"20261116T070000Z","end":"20261116T083000Z"}'
    TWO = '{"id":2,"start":"20261116T090000Z","end":"20261116T093000Z","tags":["[x]"]}'

    @pytest.mark.parametrize(
        "layout",
        ["[\n{},\n{}\n]\n", "[{},{}]", "[{},\n {}]", "  [\n  {}\n,\n  {}\n  ]", "{}\n{}\n", "\ufeff[\n{},\n{}\n]"],
    )
    def test_are_read_however_they_are_laid_out(self, core: Services, files: Files, layout: str) -> None:
        content = layout.replace("{}", self.ONE, 1).replace("{}", self.TWO, 1)
        assert load(core, files.write("t.json", content)).imported == 2

    def test_with_their_objects_over_several_lines_too(self, core: Services, files: Files) -> None:
        content = f"[{self.ONE},{self.TWO}]".replace(",", ",\n").replace("{", "{\n")
        assert load(core, files.write("t.json", content)).imported == 2

    @pytest.mark.parametrize("layout", ["[\n{},\n{}\n", "[\n{},\n", "[\n{},\n{}X]", "[{},{}", '[\n{},\n{"id":2,'])
    def test_that_are_cut_off_are_said_so_and_the_rest_follows_later(
        self, core: Services, files: Files, layout: str
    ) -> None:
        torn = layout.replace("{}", self.ONE, 1).replace("{}", self.TWO, 1)
        with pytest.raises(Refusal, match=r"cut off|not the JSON expected"):
            load(core, files.write("torn.json", torn), form="timewarrior")
        load(core, files.write("whole.json", f"[\n{self.ONE},\n{self.TWO}\n]"))
        assert len(held(core)) == 2
