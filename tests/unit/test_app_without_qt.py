"""The core runs headless: no module of app may need Qt, directly or through another library."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

IMPORT_ALL = """
import importlib, importlib.abc, pkgutil, sys

class NoQt(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "PyQt6", "PyQt5"}:
            raise ImportError(f"{name} is blocked")
        return None

sys.meta_path.insert(0, NoQt())
import app
for module in pkgutil.walk_packages(app.__path__, "app."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
        print(module.name)
for extra in sys.argv[1:]:
    importlib.import_module(extra)
"""


def import_all_of_app(*extra: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", IMPORT_ALL, *extra],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_every_module_of_app_can_be_imported_where_qt_is_blocked() -> None:
    done = import_all_of_app()
    assert done.returncode == 0, done.stderr
    files = {path for path in (ROOT / "app").rglob("*.py") if path.stem != "__main__"}
    packages = {path for path in files if path.stem == "__init__"}
    assert len(done.stdout.splitlines()) == len(files) - len(packages & {ROOT / "app" / "__init__.py"})


def test_the_block_is_real() -> None:
    done = import_all_of_app("PySide6.QtCore")
    assert done.returncode != 0
    assert "PySide6 is blocked" in done.stderr
