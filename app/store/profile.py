"""Where a profile's ledger lives, and that only its owner can read it.

``WRENCHTIME_DIR`` names the data folder; otherwise it is the platform's own, such as
``~/.local/share/wrenchtime``. A profile is one ledger: one technician on one server, or alone.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from app.domain.errors import LedgerUnusable, Refusal

DEFAULT_PROFILE = "default"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


def data_folder() -> Path:
    """The folder that holds all profiles of this user on this machine."""
    chosen = os.environ.get("WRENCHTIME_DIR")
    if chosen:
        return Path(chosen).expanduser().absolute()
    import platformdirs

    return platformdirs.user_data_path("wrenchtime", appauthor=False)


class Profile:
    """The files of one ledger."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ledger = folder / "ledger.db"
        self.wal = folder / "ledger.db-wal"
        self.gate = folder / "gate"
        self.reserve = folder / "reserve"
        self.backups = folder / "backups"
        self.damaged = folder / "damaged"
        self.repair = folder / "repair"
        self.imports = folder / "imports"

    @classmethod
    def named(cls, name: str = DEFAULT_PROFILE, data: Path | None = None) -> Profile:
        """The profile of that name in the data folder."""
        if not _NAME.fullmatch(name):
            raise Refusal(
                "No such profile name",
                f"“{name}” cannot name a profile: use letters, digits, “.”, “_” and “-”, at most 64 of them.",
            )
        return cls((data or data_folder()) / "profiles" / name)

    def prepare(self) -> None:
        """Makes the folder, for its owner alone."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if os.name == "posix":
                self.folder.chmod(0o700)
        except OSError as error:
            raise LedgerUnusable(
                "No place for the ledger",
                f"The folder {self.folder} cannot be made or is not yours ({error.strerror}). "
                "Set WRENCHTIME_DIR to a folder you may write to.",
            ) from error


def create_private(path: Path) -> bool:
    """Makes an empty file that only its owner may read; ``False`` when it was there already."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        return False
    except OSError as error:
        raise LedgerUnusable(
            "No place for the ledger",
            f"{path} cannot be made ({error.strerror}). Check the folder's permissions.",
        ) from error
    return True
