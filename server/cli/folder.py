"""Where the server keeps its own files: the embedded database and its backups."""

from __future__ import annotations

import os
from pathlib import Path

from app.domain.errors import Refusal


def data_folder() -> Path:
    """``WRENCHTIME_SERVER_DIR``, or the platform's place for a program's data."""
    chosen = os.environ.get("WRENCHTIME_SERVER_DIR")
    if chosen:
        return Path(chosen).expanduser().absolute()
    import platformdirs

    return platformdirs.user_data_path("wrenchtime-server", appauthor=False)


def embedded_url(folder: Path) -> str:
    """The URL of the database in the folder."""
    return f"sqlite:///{folder / 'server.db'}"


def make_folder(folder: Path) -> None:
    """A folder that is not there yet, for its owner alone. Raises :class:`Refusal`."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal(
            "No place for the database",
            f"The folder {folder} cannot be made or used: {error.strerror}. WRENCHTIME_SERVER_DIR names another one.",
        ) from error
