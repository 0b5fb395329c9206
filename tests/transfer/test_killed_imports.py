"""An import that is killed at any moment goes on where it was: no row is lost, none is doubled."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from app.clock import SystemClock
from app.store.ledger import Ledger
from app.store.profile import Profile

ROOT = Path(__file__).resolve().parents[2]
ROWS = 9_000

IMPORT = """
import sys
from pathlib import Path
from app.clock import SystemClock
from app.store.ledger import Ledger
from app.store.profile import Profile
from app.transfer import importing
from app.files.mapped import MappedReader
from app.files.mapping_file import read_mapping

importing._ROWS_A_TRANSACTION = 250
folder = Path(sys.argv[1])
clock = SystemClock()
ledger = Ledger.open(Profile(folder / "profile"), clock)
reader = MappedReader(read_mapping(folder / "mapping.toml"))
tell = lambda done, size: print(done, flush=True)
report = importing.import_file(ledger, clock, folder / "jobs.csv", reader, progress=tell)
print("whole", report.imported, report.already_there)
ledger.close()
"""

MAPPING = """
name = "jobs"
[time]
zone = "UTC"
formats = ["unix"]
[columns]
start = "from"
duration = "minutes"
customer = "client"
task = "job"
"""


@pytest.mark.timeout(180)
def test_killed_again_and_again_an_import_still_ends_with_every_row_once(tmp_path: Path) -> None:
    random = Random(7)
    rows = [f"{1_500_000_000 + n // 2 * 600},{n % 7},Client {n % 40},Job {n % 300}" for n in range(ROWS)]
    # Every row of these is there twice, so that only counting tells them apart.
    rows[1::2] = rows[0::2]
    (tmp_path / "jobs.csv").write_text("\n".join(["from,minutes,client,job", *rows]) + "\n")
    (tmp_path / "mapping.toml").write_text(MAPPING)
    kills = 0
    for _ in range(6):
        with start(tmp_path) as process:
            assert process.stdout is not None
            for _ in range(random.randrange(1, 12)):
                process.stdout.readline()
            process.kill()
            said = process.stdout.read()
        kills += "whole" not in said
    assert kills >= 3
    with start(tmp_path) as process:
        out, _ = process.communicate(timeout=120)
    _, imported, already_there = out.splitlines()[-1].split()
    assert int(imported) + int(already_there) == ROWS
    assert int(already_there) > 0
    told = stored(tmp_path)
    assert sorted(told) == sorted(rows)


def start(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", IMPORT, folder], cwd=ROOT, stdout=subprocess.PIPE, text=True)


def stored(folder: Path) -> list[str]:
    """What the ledger holds, as the rows of the file; each with its journal row."""
    ledger = Ledger.open(Profile(folder / "profile"), SystemClock())
    with ledger.read() as db:
        found = db.rows(
            'SELECT e.start / 1000, (e."end" - e.start) / 60000, c.name, t.title FROM entry e'
            " JOIN customer c ON c.id = e.customer_id JOIN task t ON t.id = e.task_id JOIN journal j ON j.id = e.id"
        )
        assert db.value("SELECT count(*) FROM customer") == len({name for _, _, name, _ in found})
        assert db.value("SELECT count(*) FROM task") == len({(name, title) for _, _, name, title in found})
    ledger.close()
    return [",".join(map(str, row)) for row in found]
