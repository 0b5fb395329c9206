"""The language and the habits of the desktop the program starts on, each in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

SAY = """
from datetime import date, time
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
from ui import wording
from ui.language import SYSTEM, Language, tr
Language(application).speak(SYSTEM)
print(tr("Cancel"), wording.full_date(date(2026, 11, 20)), wording.written(time(14, 5)), sep="|")
"""


@pytest.mark.parametrize(
    ("desktop", "said"),
    [
        ("de_AT", "Abbrechen|Freitag, 20. November 2026|14:05"),
        ("en_US", "Cancel|Friday, November 20, 2026|2:05 PM"),
        ("pl_PL", "Cancel|Friday, 20 November 2026|14:05"),  # not translated: English, with Poland's habits
    ],
)
def test_it_speaks_as_the_desktop_does(desktop: str, said: str) -> None:
    env = {**os.environ, "LC_ALL": f"{desktop}.UTF-8", "LANG": f"{desktop}.UTF-8", "LANGUAGE": "", "PYTHONUTF8": "1"}
    ran = subprocess.run(
        [sys.executable, "-c", SAY], env=env, capture_output=True, text=True, encoding="utf-8", check=True, timeout=60
    )
    assert ran.stdout.strip().replace("\N{NARROW NO-BREAK SPACE}", " ") == said
