"""Writing small files, importing them, and telling what the ledger holds then."""

from __future__ import annotations

from pathlib import Path

from app.bootstrap import Services
from app.domain.days import local
from app.store.described import Described
from app.transfer.importing import ImportReport, import_file
from app.transfer.readers import reader_for

MAPPING = """
name = "jobs"

[time]
zone = "Europe/Berlin"
formats = ["YYYY-MM-DD HH:mm"]

[columns]
start = "from"
end = "to"
customer = "client"
"""


class Files:
    """Files in a folder of the test's own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def jobs(self, *rows: str, header: str = "from,to,client", name: str = "jobs.csv") -> Path:
        return self.write(name, "\n".join([header, *rows]) + "\n")


def load(
    core: Services,
    path: Path,
    mapping: str | None = None,
    *,
    form: str | None = None,
    where: tuple[tuple[str, str], ...] = (),
    rehearse: bool = False,
    refused_path: Path | None = None,
) -> ImportReport:
    """Imports a file, by a mapping's text or as its format."""
    chosen = None
    if mapping is not None:
        chosen = path.with_name("mapping.toml")
        chosen.write_text(mapping)
    reader = reader_for(path, zone="Europe/Berlin", mapping=chosen, form=form, where=where)
    return import_file(core.ledger, core.clock, path, reader, rehearse=rehearse, refused_path=refused_path)


def held(core: Services) -> list[Described]:
    """All entries of the ledger, by start."""
    return list(core.days.entries())


def times(core: Services) -> list[str]:
    """Start and end of all entries, as their own clocks showed them."""
    return [
        f"{local(item.entry.start, item.entry.zone):%Y-%m-%d %H:%M} to {local(item.entry.end, item.entry.zone):%H:%M}"
        for item in held(core)
        if item.entry.end is not None
    ]


def reasons(report: ImportReport) -> dict[int, str]:
    """Why rows were refused, by their number."""
    return {refused.row: refused.reason for refused in report.refusals}
