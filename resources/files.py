"""The one place that reads the files carried in this package, from source, a wheel or a frozen build."""

from __future__ import annotations

from importlib.resources import files

import resources


def read_bytes(name: str) -> bytes:
    """The content of a carried file; ``name`` is its path inside the package, "icons/app.svg".

    Raises FileNotFoundError for a name that is not carried.
    """
    # The package object, not its name: the name cannot be resolved in every frozen build.
    return files(resources).joinpath(*name.split("/")).read_bytes()


def names(folder: str) -> list[str]:
    """The names of the files directly inside a carried folder, sorted: ``names("icons/tray")``."""
    entries = files(resources).joinpath(*folder.split("/")).iterdir()
    return sorted(entry.name for entry in entries if entry.is_file())
