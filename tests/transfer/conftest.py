"""The real records, read by the csv module alone, and one import of all of them for the whole module."""

from __future__ import annotations

import csv
import gzip
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from app.bootstrap import Services, build
from app.files.mapped import MappedReader
from app.files.mapping import Mapping
from app.files.mapping_file import read_mapping
from app.store.profile import Profile
from app.transfer.importing import ImportReport, import_file
from tests.support.clock import FakeClock

ROOT = Path(__file__).resolve().parents[2]
WORKLOG = ROOT.parent / "shared" / "data" / "worklog.csv.gz"
MAPPING = ROOT / "docs" / "examples" / "worklog.toml"


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A readable row of the file: lengths in minutes."""

    key: str
    person: str
    project: str
    start: datetime
    end: datetime
    net: int
    interrupted: int


class Imported(msgspec.Struct, frozen=True):
    """A ledger with the whole file in it."""

    core: Services
    report: ImportReport
    seconds: float


@pytest.fixture(scope="session")
def worklog() -> Path:
    if not WORKLOG.exists():
        pytest.skip(f"the real time records are not here: {WORKLOG.name} is missing beside the repository")
    return WORKLOG


@pytest.fixture(scope="session")
def rows(worklog: Path) -> list[Row]:
    with gzip.open(worklog, "rt", newline="") as file:
        return [
            Row(
                key=row["time_log_fact_key"],
                person=row["person_key"],
                project=row["project_key"],
                start=_moment(row["time_log_start_date"]),
                end=_moment(row["time_log_end_date"]),
                net=int(row["time_log_delta_minutes"]),
                interrupted=int(row["time_log_interrupt_minutes"]),
            )
            for row in csv.DictReader(file)
            if not row["time_log_start_date"].startswith("0016")
        ]


def _moment(text: str) -> datetime:
    return datetime.strptime(text, "%m/%d/%Y %H:%M").replace(tzinfo=UTC)


@pytest.fixture(scope="session")
def mapping() -> Mapping:
    return read_mapping(MAPPING)


@pytest.fixture(scope="session")
def everything(worklog: Path, mapping: Mapping, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Imported]:
    core = build(Profile(tmp_path_factory.mktemp("everything") / "profile"), clock=FakeClock("2026-11-20 09:00", "UTC"))
    began = datetime.now(UTC)
    report = import_file(core.ledger, core.clock, worklog, MappedReader(mapping))
    yield Imported(core, report, (datetime.now(UTC) - began).total_seconds())
    core.close()


@pytest.fixture(scope="session")
def somebody(rows: list[Row]) -> str:
    """The person with the most rows."""
    people = [row.person for row in rows]
    return max(set(people), key=lambda person: (people.count(person), person))


@pytest.fixture(scope="session")
def of_somebody(
    worklog: Path, mapping: Mapping, somebody: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Imported]:
    """A ledger with one person's records alone."""
    core = build(Profile(tmp_path_factory.mktemp("somebody") / "profile"), clock=FakeClock("2026-11-20 09:00", "UTC"))
    report = import_file(core.ledger, core.clock, worklog, MappedReader(mapping.where("person_key", somebody)))
    yield Imported(core, report, 0)
    core.close()
