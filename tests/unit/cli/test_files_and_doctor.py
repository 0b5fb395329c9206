"""import, export, doctor: what goes in and out, and whether all is well."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from app.store import notices
from app.store.ledger import Ledger
from app.store.profile import Profile
from tests.unit.cli.conftest import Line

MAPPING = """
name = "visits"
[time]
zone = "Europe/Berlin"
[columns]
key = "no"
start = "from"
end = "to"
customer = "who"
task = "what"
"""

ROWS = """no,from,to,who,what,person
1,2026-11-02 09:00,2026-11-02 10:00,Acme,Firewall,7
2,2026-11-02 10:30,2026-11-02 11:00,Globex,Printer,8
3,2026-11-02 25:00,2026-11-02 11:00,Globex,Printer,8
"""


@pytest.fixture
def visits(tmp_path: Path) -> str:
    """The arguments that import three rows, one of which cannot be."""
    (tmp_path / "visits.csv").write_text(ROWS)
    (tmp_path / "visits.toml").write_text(MAPPING)
    return f"import {tmp_path}/visits.csv --mapping {tmp_path}/visits.toml"


def test_an_import_reports_what_became_of_every_row_and_exits_with_4_for_a_refused_one(
    wrenchtime: Line, visits: str
) -> None:
    done = wrenchtime.run(f"--json {visits}")
    report = json.loads(done.stdout)
    assert done.exit_code == 4
    assert (report["rows"], report["imported"], report["refused"], report["seconds"]) == (3, 2, 1, 5400)
    assert report["refusals"][0]["row"] == 4
    assert "25:00" in Path(report["refused_file"]).read_text()


def test_a_second_import_adds_nothing(wrenchtime: Line, visits: str) -> None:
    wrenchtime.run(visits)
    said = wrenchtime.run(visits).stdout
    assert "         0  imported" in said
    assert "         2  already there" in said
    assert len(wrenchtime.shape("entries all")) == 2


def test_a_dry_run_imports_nothing(wrenchtime: Line, visits: str) -> None:
    assert "2  to import" in wrenchtime.run(f"{visits} --dry-run").stdout
    assert wrenchtime.shape("entries all") == []


def test_only_rows_with_a_certain_value_are_imported(wrenchtime: Line, visits: str) -> None:
    wrenchtime.ok(f"{visits} --where person=7")
    assert [it["customer"] for it in wrenchtime.shape("entries all")] == ["Acme"]


def test_a_filter_that_is_no_equation_is_wrong_usage(wrenchtime: Line, visits: str) -> None:
    assert "COLUMN=VALUE" in wrenchtime.refused(f"{visits} --where person", 2)


def test_a_file_that_is_not_there_is_refused_with_its_name(wrenchtime: Line) -> None:
    assert "gone.csv" in wrenchtime.refused("import gone.csv --format toggl")


@pytest.mark.parametrize("form", ["csv", "json"])
def test_what_is_exported_can_be_imported_into_another_ledger(
    with_tasks: Line, tmp_path: Path, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_tasks.ok("log 10m T-1 --note x")
    before = with_tasks.shape("entries all")
    assert with_tasks.ok(f"export --to {tmp_path}/all.{form}") == f"1 entry written to {tmp_path}/all.{form}\n"
    monkeypatch.setenv("WRENCHTIME_DIR", str(tmp_path / "other"))
    with_tasks.ok(f"import {tmp_path}/all.{form}")
    after = with_tasks.shape("entries all")
    assert [(it["id"], it["start"], it["end"], it["reference"], it["note"]) for it in after] == [
        (it["id"], it["start"], it["end"], it["reference"], it["note"]) for it in before
    ]


def test_export_writes_to_the_standard_output_unless_told_otherwise(with_tasks: Line) -> None:
    with_tasks.ok("log 10m T-1")
    assert with_tasks.ok("export").startswith("id,")
    assert "BEGIN:VEVENT" in with_tasks.ok("export today --form ics")
    assert len(with_tasks.shape("export")) == 1
    assert with_tasks.ok("export 2020").count("\n") == 1


def test_only_one_customer_can_be_exported(with_tasks: Line, tmp_path: Path) -> None:
    with_tasks.ok("log 10m T-1")
    with_tasks.ok("log 10m T-3")
    report = with_tasks.shape(f"export --customer globex --to {tmp_path}/g.ics")
    assert report == {"file": f"{tmp_path}/g.ics", "form": "ics", "exported": 1}


def test_an_ending_that_says_nothing_is_refused_and_no_file_appears(with_tasks: Line, tmp_path: Path) -> None:
    assert "Which form" in with_tasks.refused(f"export --to {tmp_path}/all.xls")
    assert list(tmp_path.glob("all*")) == []


def test_doctor_finds_a_new_ledger_well(wrenchtime: Line) -> None:
    wrenchtime.ok("start")
    found = wrenchtime.shape("doctor --full")
    assert found["ledger"] == str(Profile.named().ledger)
    assert (found["check"], found["journal_mode"], found["entries"], found["problems"]) == ("ok", "wal", 1, [])
    assert (found["last_backup"], found["reserve"], found["tray"] in {"not running", "not installed"}) == (
        "2026-11-20", True, True,
    )  # fmt: skip
    assert "Quick check" in wrenchtime.ok("doctor")


def test_every_day_of_use_leaves_a_backup(wrenchtime: Line) -> None:
    for _ in range(3):
        wrenchtime.ok("log 1m")
        wrenchtime.clock.pass_time(hours=24)
    assert wrenchtime.shape("doctor")["backups"] == 3


def test_doctor_tells_of_a_ledger_that_others_can_read(wrenchtime: Line) -> None:
    wrenchtime.ok("start")
    Profile.named().ledger.chmod(0o644)
    done = wrenchtime.run("doctor")
    assert done.exit_code == 4
    assert "chmod 600" in done.stdout


def test_doctor_tells_of_an_old_backup_and_makes_a_new_one(wrenchtime: Line) -> None:
    wrenchtime.ok("log 1m")
    wrenchtime.clock.pass_time(hours=24 * 10)
    done = wrenchtime.run("doctor")
    assert done.exit_code == 4
    assert "The last backup is of 2026-11-20" in done.stdout
    assert wrenchtime.shape("doctor --backup")["last_backup"] == "2026-11-30"


def test_a_notice_is_told_until_it_is_dismissed(wrenchtime: Line) -> None:
    wrenchtime.ok("start")
    ledger = Ledger.open(Profile.named(), wrenchtime.clock)
    ledger.write(lambda work: notices.post(work.db, "x", work.at, "The disk is full", "Free some space."))
    ledger.close()
    assert "wrenchtime doctor" in wrenchtime.run("stop").stderr
    assert wrenchtime.shape("status")["notices"][0]["title"] == "The disk is full"
    assert "The disk is full, 09:00: Free some space." in wrenchtime.ok("status")
    assert wrenchtime.run("doctor").exit_code == 4
    wrenchtime.ok("doctor --dismiss")
    assert wrenchtime.shape("status")["notices"] == []


def test_a_damaged_ledger_is_repaired_and_told(with_tasks: Line) -> None:
    for number in range(40):
        with_tasks.ok(f"log 1m T-1 --note 'entry {number}'")
    ledger = Profile.named().ledger
    with ledger.open("r+b") as file:
        file.seek(ledger.stat().st_size // 2 // 4096 * 4096)
        file.write(os.urandom(4096))
    done = with_tasks.run("doctor --full")
    assert done.exit_code == 4, done.output
    assert "repaired" in done.stdout
    assert with_tasks.shape("status")["notices"] != []
