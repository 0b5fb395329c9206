"""Which version of the program this is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version


def installed_version() -> str:
    """As installed; ``unknown`` in a checkout that is not."""
    try:
        return version("wrenchtime")
    except PackageNotFoundError:
        return "unknown"
