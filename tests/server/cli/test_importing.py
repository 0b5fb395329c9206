"""``import``: a CSV of many people into an organisation."""

import csv
import gzip
import json
from pathlib import Path

import pytest

from tests.server.cli.conftest import ROOT, Run

WORKLOG = ROOT.parent / "shared" / "data" / "worklog.csv.gz"
MAPPING = """
name = "dispatch"
[time]
zone = "Europe/Berlin"
formats = ["YYYY-MM-DD HH:mm"]
[columns]
key = "Nr"
person = "Who"
start = "From"
end = "To"
customer = "Client"
reference = "Ticket"
work_type = "Kind"
"""
ROWS = """Nr,Who,From,To,Client,Ticket,Kind
1,Kim Vogel,2026-03-02 08:00,2026-03-02 09:30,Acme,T-1,On-site
2,lee@example.com,2026-03-02 09:00,2026-03-02 10:00,ACME,t-1,on-site
3,Kim  Vogel,2026-03-02 10:00,2026-03-02 09:00,Acme,T-2,On-site
4,,2026-03-02 10:00,2026-03-02 11:00,Acme,T-2,On-site
5,Kim Vogel,2026-03-02 11:00,2026-03-02 11:15,,,Travel
"""


@pytest.fixture
def mapping(tmp_path: Path) -> Path:
    path = tmp_path / "dispatch.toml"
    path.write_text(MAPPING)
    return path


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    path = tmp_path / "dispatch.csv"
    path.write_text(ROWS)
    return path


def exported(run: Run) -> list[dict[str, object]]:
    return [json.loads(line) for line in run("export", "-").stdout.splitlines()]


def test_people_customers_tasks_and_work_types_are_found_by_name_or_made(
    founded: Run, mapping: Path, rows: Path, tmp_path: Path
) -> None:
    refused = tmp_path / "refused.csv"
    done = founded("import", rows, "--mapping", mapping, "--json", "--refused", refused)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "added": 3, "known": 0, "left_out": 0, "refused": 2, "seconds": (90 + 60 + 15) * 60, "people": 2,
        "customers": 1, "tasks": 1, "work_types": 2, "refused_path": str(refused),
    }  # fmt: skip
    with refused.open(newline="") as file:
        told = {row[2]: row[1] for row in csv.reader(file)}
    assert told["3"] == "ends before it starts"
    assert told["4"] == "does not say whose time it is"
    found = exported(founded)
    people = {one["id"]: (one["name"], one["email"]) for one in found if one["kind"] == "person"}
    assert ("lee@example.com", "lee@example.com") in people.values()
    entries = [one for one in found if one["kind"] == "entry"]
    assert {(people[one["person_id"]][0], one["start"], one["origin"]) for one in entries} == {
        ("Kim Vogel", "2026-03-02T07:00:00.000Z", "dispatch:1"),
        ("lee@example.com", "2026-03-02T08:00:00.000Z", "dispatch:2"),
        ("Kim Vogel", "2026-03-02T10:00:00.000Z", "dispatch:5"),
    }


def test_a_second_import_adds_nothing_and_a_mended_file_what_was_mended(
    founded: Run, mapping: Path, rows: Path, tmp_path: Path
) -> None:
    founded("import", rows, "--mapping", mapping)
    again = json.loads(founded("import", rows, "--mapping", mapping, "--json").stdout)
    assert (again["added"], again["known"], again["people"], again["customers"], again["tasks"]) == (0, 3, 0, 0, 0)
    rows.write_text(ROWS.replace("4,,", "4,Kim Vogel,"))
    mended = json.loads(founded("import", rows, "--mapping", mapping, "--json").stdout)
    assert (mended["added"], mended["known"], mended["refused"], mended["people"]) == (1, 3, 1, 0)
    assert founded("check").stdout == "All of it agrees.\n"


def test_a_mapping_without_a_person_needs_one_for_all_rows(founded: Run, mapping: Path, rows: Path) -> None:
    mapping.write_text(MAPPING.replace('person = "Who"\n', ""))
    assert founded("import", rows, "--mapping", mapping).stderr.startswith("Whose time is it?")
    done = founded("import", rows, "--mapping", mapping, "--person", "olga@example.com", "--json")
    assert (json.loads(done.stdout)["added"], json.loads(done.stdout)["people"]) == (4, 0)


@pytest.mark.timeout(300)
@pytest.mark.xdist_group("the real worklog through devices")
def test_the_whole_worklog_becomes_an_organisation_of_122_technicians(founded: Run) -> None:
    if not WORKLOG.exists():
        pytest.skip(f"the real time records are not here: {WORKLOG.name} is missing beside the repository")
    with gzip.open(WORKLOG, "rt", newline="") as file:
        rows = list(csv.DictReader(file))
    done = founded("import", WORKLOG, "--mapping", ROOT / "docs/examples/worklog.toml", "--json")
    told = json.loads(done.stdout)
    assert (told["added"] + told["refused"], told["people"]) == (len(rows), len({row["person_key"] for row in rows}))
    assert (told["people"], told["refused"], told["seconds"] // 60) == (122, 1, 3_895_807)
    again = json.loads(founded("import", WORKLOG, "--mapping", ROOT / "docs/examples/worklog.toml", "--json").stdout)
    assert (again["added"], again["known"], again["people"], again["tasks"]) == (0, told["added"], 0, 0)
