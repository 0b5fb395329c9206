"""``agreements``: from a file, once each, and nothing by halves."""

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import Refusal
from app.wire.records import Kind
from resources.files import read_bytes
from server.catalogue.service import Catalogue
from server.sample import fill
from server.transfer.agreements import put_in, read
from tests.server.cli.conftest import Run
from tests.server.conftest import Manager

ROOT = Path(__file__).resolve().parents[3]


def sample() -> dict[str, Any]:
    return tomllib.loads(read_bytes("sample/agreements.toml").decode())


def found(manager: Manager, kind: Kind) -> list[dict[str, Any]]:
    return [row.values for row in manager.catalogue.page(manager.identity, kind)]


@pytest.fixture
def filled(manager: Manager, catalogue: Catalogue) -> Manager:
    fill(catalogue, manager.identity)
    return manager


def test_the_samples_agreements_and_favourites_are_there(filled: Manager) -> None:
    agreements = {values["name"]: values for values in found(filled, Kind.AGREEMENT)}
    contract = agreements["Service contract"]
    assert (contract["kind"], contract["hourly_rate"], contract["valid_from"]) == ("block", 9200, "2026-01-01")
    assert contract["hours"] == [[day, 480, 1020] for day in range(5)]
    assert contract["holidays"][0] == "2026-12-25"
    assert [values["position"] for values in found(filled, Kind.FAVOURITE)] == [1, 2]


def test_a_file_read_again_doubles_nothing_and_changes_what_it_says(filled: Manager) -> None:
    again = put_in(filled.catalogue, filled.identity, sample())
    assert (again.made, again.changed, again.unchanged) == (0, 0, 5)
    tables = sample()
    tables["agreement"][1]["hourly_rate"] = 9000
    changed = put_in(filled.catalogue, filled.identity, tables)
    assert (changed.made, changed.changed, changed.unchanged) == (0, 1, 4)
    assert {values["hourly_rate"] for values in found(filled, Kind.AGREEMENT)} == {9200, 9000, 9900}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"customer": "Nobody"}, "agreement 4: there is no customer “Nobody”"),
        ({"customer": None}, "names no customer"),
        ({"hours": ["at night"]}, "is not hours like"),
        ({"hours": ["Mon-Fri 17:00-08:00"]}, "hours"),
        ({"currency": "euro"}, "“currency” must be a code"),
        ({"valid_from": "soon"}, "“valid_from” must be a date"),
        ({"valid_until": "2025-01-01"}, "end after it begins"),
        ({"hourly_rate": "cheap"}, "“hourly_rate”"),
        ({"hourly_rate": -1}, "“hourly_rate” must lie between"),
        ({"increment_seconds": 0}, "“increment_seconds” must lie between 1"),
        ({"zone": "Mars"}, "time zone"),
        ({"colour": "red"}, "has no field “colour”"),
    ],
)
def test_what_cannot_be_so_is_said_with_its_place_and_changes_nothing(
    filled: Manager, change: dict[str, Any], said: str
) -> None:
    tables = sample()
    fresh = {**tables["agreement"][1], "name": "New", **change}
    tables["agreement"][0]["hourly_rate"] = 1
    tables["agreement"].append({name: value for name, value in fresh.items() if value is not None})
    before = found(filled, Kind.AGREEMENT)
    with pytest.raises(Refusal) as refused:
        put_in(filled.catalogue, filled.identity, tables)
    assert said in refused.value.message
    assert found(filled, Kind.AGREEMENT) == before


def test_a_file_that_is_none_is_refused_in_words() -> None:
    with pytest.raises(Refusal, match="is not TOML"):
        read("[[agreement", "terms.toml")


def test_the_example_of_the_documentation_is_read() -> None:
    text = (ROOT / "docs/server.md").read_text(encoding="utf-8").split("```toml\n")[1].split("```")[0]
    assert [table["name"] for table in read(text, "docs")["agreement"]] == ["Service contract"]


def test_the_command_puts_in_and_lists(founded: Run, tmp_path: Path) -> None:
    assert founded("agreements").stdout == "There are no agreements.\n"
    path = tmp_path / "terms.toml"
    path.write_text('[[agreement]]\ncustomer = "Nobody"\n')
    assert "there is no customer “Nobody”" in founded("agreements", path).stderr
    assert founded("agreements", tmp_path / "missing.toml").stderr.startswith("The file cannot be read.")
    path.write_text("")
    assert json.loads(founded("agreements", path, "--json").stdout) == {"made": 0, "changed": 0, "unchanged": 0}
