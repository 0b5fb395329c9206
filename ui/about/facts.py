"""What can be said about the program that runs: its version, those of what it stands on, and its folders."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import msgspec
import PySide6
from PySide6.QtCore import QSysInfo, qVersion

from app.bootstrap import Services
from ui.language import mark

SYSTEM = mark("System")


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """Versions by what they are of, and the folder of the ledger and that of its backups."""

    versions: dict[str, str]
    ledger: Path
    backups: Path

    def report(self) -> str:
        """All of it as lines for a report. The user's name stays out of it, so the folders do too."""
        return "\n".join(f"{name} {number}" for name, number in self.versions.items())


def program_version() -> str:
    """The version of this Wrenchtime; "?" where it was never installed."""
    try:
        return version("wrenchtime")
    except PackageNotFoundError:
        return "?"


def read_facts(services: Services) -> Facts:
    """What there is to say. To be called where ledger work is done."""
    with services.ledger.read() as db:
        sqlite = str(db.value("SELECT sqlite_version()"))
    profile = services.ledger.profile
    return Facts(
        versions={
            "Wrenchtime": program_version(),
            "Python": platform.python_version(),
            "Qt": str(qVersion()),
            "PySide": PySide6.__version__,
            "SQLite": sqlite,
            SYSTEM: f"{QSysInfo.prettyProductName()}, {QSysInfo.kernelType()} {QSysInfo.kernelVersion()}",
        },
        ledger=profile.folder,
        backups=profile.backups,
    )
