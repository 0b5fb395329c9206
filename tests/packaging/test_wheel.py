"""What a wheel carries: all that the program reads at run time, and nothing that is only for work on it."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def carried(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    [wheel] = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as content:
        return set(content.namelist())


def test_it_has_every_translation_and_what_the_about_window_shows(carried: set[str]) -> None:
    translations = {f"resources/translations/wrenchtime_{language}.qm" for language in ("en", "de", "es", "fr")}
    assert carried >= {
        *translations,
        "resources/translations/sentences.json",
        "resources/CHANGELOG.md",
        "resources/LICENSE",
    }


def test_it_has_no_source_of_translations_and_no_tool_for_them(carried: set[str]) -> None:
    assert not [name for name in carried if name.endswith(".ts") or "linguist" in name or name.startswith("tests/")]
