"""The tour of `make run` where there is no display."""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.support.desktop import ROOT


def test_the_tour_tells_a_morning_and_keeps_its_pictures() -> None:
    env = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [sys.executable, "-m", "ui.tour"],
        cwd=ROOT, env=env, capture_output=True, text=True, timeout=50, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert "Refused" not in done.stdout
    lines = done.stdout.splitlines()
    assert "08:00–09:15   1:15  St. Brigid’s Primary School: T-2044 Wi-Fi survey of the gym" in done.stdout
    assert (
        "  attended 4 h, unattended 1 h 30 min, billable 4 h, billed 4 h 17 min" in lines
    )  # by quarters of an hour at Hartmann
    pictures = [ROOT / found for found in re.findall(r"^  (build/tour/.*\.png)$", done.stdout, re.MULTILINE)]
    assert len(pictures) == 7
    assert all(picture.read_bytes().startswith(b"\x89PNG") for picture in pictures)


def test_the_tour_leaves_the_user_s_ledger_alone(own_home: Path) -> None:
    subprocess.run([sys.executable, "-m", "ui.tour"], cwd=ROOT, capture_output=True, timeout=50, check=True)
    assert not (own_home.parent / "wrenchtime").exists()
