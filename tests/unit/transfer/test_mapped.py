"""How a mapping reads a file: its signs, its columns, its words."""

import gzip

import pytest

from app.bootstrap import Services
from app.domain.errors import Refusal
from app.files.source import SourceFile
from app.files.table import open_table
from tests.unit.transfer.files import MAPPING, Files, held, load, reasons, times

ROW = "2026-11-19 08:00,2026-11-19 09:30,Müller"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("packed", [False, True])
def test_signs_and_packing_are_told_from_the_file(files: Files, encoding: str, delimiter: str, packed: bool) -> None:
    content = f"from,to,client\r\n{ROW}\r\n".replace(",", delimiter).encode(encoding)
    with SourceFile(files.write("jobs.csv", gzip.compress(content) if packed else content)) as source:
        table = open_table(source, wanted=("from", "to", "client"))
        assert table.columns == ("from", "to", "client")
        assert list(table.rows) == [(2, ["2026-11-19 08:00", "2026-11-19 09:30", "Müller"])]


def test_signs_that_the_mapping_names_are_taken(core: Services, files: Files) -> None:
    text = MAPPING.replace("[time]", '[file]\ndelimiter = ":"\nencoding = "cp850"\n[time]').replace("HH:mm", "HH.mm")
    content = "from:to:client\n2026-11-19 08.00:2026-11-19 09.30:Müller\n".encode("cp850")
    load(core, files.write("jobs.csv", content), text)
    assert held(core)[0].customer == "Müller"


def test_a_file_without_a_header_has_its_columns_named_by_the_mapping(core: Services, files: Files) -> None:
    text = MAPPING.replace("[time]", '[file]\ncolumns = ["from", "to", "client"]\n[time]')
    report = load(core, files.write("jobs.csv", f"{ROW}\nnever,ever,Acme\n"), text)
    assert held(core)[0].customer == "Müller"
    assert report.refused_path is not None
    assert report.refused_path.read_text().startswith("2,start “never”")


def test_empty_lines_are_passed_over(core: Services, files: Files) -> None:
    report = load(core, files.write("jobs.csv", f"from,to,client\n\n{ROW}\n\n"), MAPPING)
    assert (report.rows, report.imported) == (1, 1)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "has no rows"),
        (b"from,client\n", "has no column .to.. Its columns are: from, client"),
        (b"from,to,to,client\n", "2 columns named .to."),
        (b'from,to,client\n"' + b"x" * 200_000, "a quotation mark that is never closed"),
        (gzip.compress(b"from,to,client\n" + b"x,y,z\n" * 9999)[:-20], "not a whole gzip file"),
        (b"\x1f\x8bnot gzip", "not a whole gzip file"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_words(
    core: Services, files: Files, content: bytes, said: str
) -> None:
    with pytest.raises(Refusal, match=said):
        load(core, files.write("jobs.csv", content), MAPPING)
    assert held(core) == []


def test_a_file_that_is_not_there_is_named(core: Services, files: Files) -> None:
    with pytest.raises(Refusal, match=r"jobs.csv: No such file"):
        load(core, files.folder / "jobs.csv", MAPPING)


def test_a_wrong_encoding_is_said_so(core: Services, files: Files) -> None:
    text = MAPPING.replace("[time]", '[file]\nencoding = "utf-8"\n[time]')
    with pytest.raises(Refusal, match="not text in the encoding given"):
        load(core, files.write("jobs.csv", f"from,to,client\n{ROW}\n".encode("cp1252")), text)


def test_date_and_time_may_stand_in_two_columns(core: Services, files: Files) -> None:
    text = MAPPING.replace('"from"', '["day", "from"]').replace('"to"', '["day", "to"]')
    load(core, files.jobs("2026-11-19,08:00,09:30,Acme", header="day,from,to,client"), text)
    assert times(core) == ["2026-11-19 08:00 to 09:30"]


@pytest.mark.parametrize(
    ("unit", "said"), [("minutes", "90"), ("hours", "1.5"), ("hours", '"1,5"'), ("seconds", "5400"), ("h:mm", "1:30")]
)  # fmt: skip
def test_a_duration_stands_for_an_end(core: Services, files: Files, unit: str, said: str) -> None:
    text = MAPPING.replace('end = "to"', 'duration = "long"') + f'[units]\nduration = "{unit}"\n'
    load(core, files.jobs(f"2026-11-19 08:00,{said},Acme", header="from,long,client"), text)
    assert times(core) == ["2026-11-19 08:00 to 09:30"]


def test_the_first_column_that_says_something_is_taken(core: Services, files: Files) -> None:
    text = MAPPING.replace('customer = "client"', 'customer = { first = ["client", "site"] }')
    rows = ("2026-11-19 08:00,2026-11-19 09:00,,North", "2026-11-19 09:00,2026-11-19 10:00,Acme,North")
    load(core, files.jobs(*rows, header="from,to,client,site"), text)
    assert [item.customer for item in held(core)] == ["North", "Acme"]


def test_values_are_translated_and_missing_ones_have_defaults(core: Services, files: Files) -> None:
    text = MAPPING + (
        'work_type = "kind"\nbillable = "paid"\nnote = "what"\n[defaults]\nwork_type = "Workshop"\nbillable = false\n'
        '[values.work_type]\nT = "Travel"\n[values.billable]\nja = true\nnein = false\n'
    )
    rows = [
        f"2026-11-{n:02} 08:00,2026-11-{n:02} 09:00,Acme,{rest}"
        for n, rest in enumerate(["T,ja,way", "X,nein,", ",,", ",Yes,", ",perhaps,"], 1)
    ]
    report = load(core, files.jobs(*rows, header="from,to,client,kind,paid,what"), text)
    assert [(item.work_type, item.entry.billable, item.entry.note) for item in held(core)] == [
        ("Travel", True, "way"), ("X", False, ""), ("Workshop", False, ""), ("Workshop", True, ""),
    ]  # fmt: skip
    assert reasons(report) == {6: "billable “perhaps” is neither yes nor no; say so under [values.billable]"}


def test_unattended_work_can_be_told(core: Services, files: Files) -> None:
    path = files.jobs("2026-11-19 08:00,2026-11-19 09:00,Acme,no", header="from,to,client,hands on")
    load(core, path, MAPPING + 'attended = "hands on"\n')
    assert not held(core)[0].entry.attended


class TestFilters:
    ROWS = tuple(
        f"2026-11-{n:02} 08:00,2026-11-{n:02} 09:00,{name},{person}"
        for n, (name, person) in enumerate([("A", 7), ("B", 8), ("C", 9), ("D", 7)], 1)
    )

    @pytest.mark.parametrize(
        ("condition", "chosen"),
        [
            ('is = "7"', "AD"),
            ("is = 7", "AD"),
            ("in = [7, 9]", "ACD"),
            ("not = 7", "BC"),
            ("not = [7, 8]", "C"),
            ("in = [7, 8]\nnot = 8", "AD"),
        ],
    )
    def test_choose_rows(self, core: Services, files: Files, condition: str, chosen: str) -> None:
        path = files.jobs(*self.ROWS, header="from,to,client,person")
        report = load(core, path, MAPPING + f'[[filter]]\ncolumn = "person"\n{condition}\n')
        assert "".join(item.customer for item in held(core)) == chosen
        assert report.left_out == 4 - len(chosen)

    def test_several_must_all_let_a_row_pass(self, core: Services, files: Files) -> None:
        text = MAPPING + '[[filter]]\ncolumn = "person"\nis = 7\n[[filter]]\ncolumn = "client"\nnot = "A"\n'
        load(core, files.jobs(*self.ROWS, header="from,to,client,person"), text)
        assert [item.customer for item in held(core)] == ["D"]

    def test_one_can_be_given_beside_the_mapping(self, core: Services, files: Files) -> None:
        load(core, files.jobs(*self.ROWS, header="from,to,client,person"), MAPPING, where=(("person", "9"),))
        assert [item.customer for item in held(core)] == ["C"]

    def test_rows_left_out_now_can_be_imported_later(self, core: Services, files: Files) -> None:
        path = files.jobs(*self.ROWS, header="from,to,client,person")
        load(core, path, MAPPING, where=(("person", "9"),))
        assert load(core, path, MAPPING).imported == 3


class TestZones:
    def spans(self, core: Services, files: Files, row: str, policy: str = "") -> list[tuple[int, int]]:
        text = MAPPING.replace("[columns]", f"{policy}\n[columns]")
        load(core, files.jobs(f"{row},Acme"), text)
        return [(item.entry.start, item.entry.end or 0) for item in held(core)]

    def hours(self, core: Services, files: Files, row: str, policy: str = "") -> float | None:
        spans = self.spans(core, files, row, policy)
        return (spans[0][1] - spans[0][0]) / 3_600_000 if spans else None

    @pytest.mark.parametrize(
        ("policy", "length"), [("", 2.5), ("ambiguous = 'earlier'", 2.5), ("ambiguous = 'later'", 3.5)]
    )
    def test_a_time_that_came_twice_is_read_as_chosen(
        self, core: Services, files: Files, policy: str, length: float
    ) -> None:
        assert self.hours(core, files, "2026-10-25 00:00,2026-10-25 02:30", policy) == length

    @pytest.mark.parametrize(
        ("policy", "length"), [("", 2.5), ("skipped = 'later'", 2.5), ("skipped = 'earlier'", 1.5)]
    )
    def test_a_time_that_never_came_is_read_as_chosen(
        self, core: Services, files: Files, policy: str, length: float
    ) -> None:
        assert self.hours(core, files, "2026-03-29 00:00,2026-03-29 02:30", policy) == length

    @pytest.mark.parametrize("row", ["2026-10-25 00:00,2026-10-25 02:30", "2026-03-29 00:00,2026-03-29 02:30"])
    def test_both_can_be_refused(self, core: Services, files: Files, row: str) -> None:
        assert self.hours(core, files, row, "ambiguous = 'refuse'\nskipped = 'refuse'") is None

    @pytest.mark.parametrize("policy", ["", "ambiguous = 'later'"])
    def test_work_while_the_clocks_went_back_is_not_taken_for_backwards(
        self, core: Services, files: Files, policy: str
    ) -> None:
        assert self.hours(core, files, "2026-10-25 02:50,2026-10-25 02:10", policy) == pytest.approx(20 / 60)

    def test_a_night_over_the_change_lasts_as_long_as_it_did(self, core: Services, files: Files) -> None:
        assert self.hours(core, files, "2026-10-24 22:00,2026-10-25 06:00") == 9

    def test_each_row_may_name_its_own_zone(self, core: Services, files: Files) -> None:
        path = files.jobs(
            "2026-11-19 08:00,2026-11-19 09:00,Acme,America/New_York",
            "2026-11-19 08:00,2026-11-19 09:00,Acme,",
            "2026-11-19 08:00,2026-11-19 09:00,Acme,Mars",
            header="from,to,client,where",
        )
        report = load(core, path, MAPPING + 'zone = "where"\n')
        assert [item.entry.zone for item in held(core)] == ["Europe/Berlin", "America/New_York"]
        assert times(core) == ["2026-11-19 08:00 to 09:00"] * 2
        assert list(reasons(report)) == [4]

    def test_an_offset_in_the_time_itself_counts(self, core: Services, files: Files) -> None:
        path = files.jobs("2026-11-19T08:00:00+05:00,2026-11-19T04:00:00Z,Acme")
        load(core, path, MAPPING.replace("YYYY-MM-DD HH:mm", "iso"))
        assert times(core) == ["2026-11-19 04:00 to 05:00"]
