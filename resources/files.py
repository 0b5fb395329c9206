"""The one place that reads the files carried in this package, from source, a wheel or a frozen build."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import resources


def read_bytes(name: str) -> bytes:
    """The content of a carried file; ``name`` is its path inside the package, "icons/app.svg".

    Raises FileNotFoundError for a name that is not carried.
    """
    # The package object, not its name: the name cannot be resolved in every frozen build.
    return files(resources).joinpath(*name.split("/")).read_bytes()


def folder(name: str) -> Path:
    """A carried folder on disk, for those who take nothing but paths. Its files are not to be written."""
    return Path(str(files(resources).joinpath(*name.split("/"))))


def read_document(name: str) -> str:
    """A document of the project, "CHANGELOG.md": carried in a wheel, and in a checkout where it is written."""
    carried = folder(name)
    return (carried if carried.exists() else carried.parents[1] / name).read_text(encoding="utf-8")
