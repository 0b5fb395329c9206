"""``import``: records of other programs into an organisation."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click
import msgspec

from app.domain.errors import Refusal
from app.files.mapped import MappedReader
from app.files.mapping import Mapping, names_of
from app.files.mapping_file import read_mapping
from server.cli.context import Office, organisation_option, pass_office
from server.cli.folder import data_folder
from server.transfer.importing import Imported, Importer, Progress
from server.transfer.people import PLACEHOLDER_DOMAIN

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("import", short_help="Take in the records of a CSV file.")
@click.argument("path", metavar="FILE", type=_FILE)
@click.option("--mapping", "mapping_path", type=_FILE, required=True, metavar="FILE",
              help="A TOML file that says what the columns mean, as for “wrenchtime import”.")  # fmt: skip
@click.option("--person", default="", metavar="ADDRESS", help="Whose all rows are, where the file names nobody.")
@click.option("--where", multiple=True, metavar="COLUMN=VALUE", help="Only rows with this value; may be repeated.")
@click.option("--email-domain", default=PLACEHOLDER_DOMAIN, show_default=True, metavar="DOMAIN",
              help="Of the addresses of people whom the file names without one.")  # fmt: skip
@click.option("--refused", type=_FILE, metavar="FILE", help="Where to keep refused rows.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@organisation_option
@pass_office
def import_command(
    office: Office, *, path: Path, mapping_path: Path, person: str, where: tuple[str, ...], email_domain: str,
    refused: Path | None, as_json: bool, organisation_name: str | None,
) -> None:  # fmt: skip
    """Import the records of a CSV FILE, gzip too. Who is not there yet is added as a technician.

    What is there already is not imported again. Rows that cannot be imported are kept in a file, with the reason.
    """
    mapping = read_mapping(mapping_path)
    for text in where:
        column, equals, value = text.partition("=")
        if not equals:
            raise Refusal("Not a condition", f"“{text}” is not COLUMN=VALUE.")
        mapping = mapping.where(column, value)
    _require_person(mapping, person)
    by = office.owner(office.organisation(organisation_name))
    importer = Importer(office.ready(), office.clock, by, domain=email_domain)
    with _bar(quiet=as_json) as progress:
        report = importer.run(
            path, MappedReader(mapping), refused_path=refused or _refused_path(path), everybody=person,
            progress=progress,
        )  # fmt: skip
    click.echo(msgspec.json.encode(report) if as_json else _told(report))


def _require_person(mapping: Mapping, person: str) -> None:
    if not person and not names_of(mapping.columns.person):
        raise Refusal(
            "Whose time is it?",
            "The mapping has no column “person”. Add it under [columns], or say --person ADDRESS for all rows.",
        )


def _refused_path(path: Path) -> Path:
    stem = path.name.removesuffix(".gz").removesuffix(".csv")
    return data_folder() / "imports" / f"{stem}-refused-{datetime.now(UTC):%Y%m%d-%H%M%S}.csv"


@contextmanager
def _bar(*, quiet: bool) -> Iterator[Progress | None]:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    if quiet or not console.is_terminal:
        yield None
        return
    columns = TextColumn("Importing"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn()
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("import", total=None)
        yield lambda done, size: bar.update(task, completed=done, total=size)


def _told(report: Imported) -> str:
    hours, minutes = divmod(report.seconds // 60, 60)
    lines = [f"{report.added:,} entries imported, {hours:,} h {minutes:02} min."]
    if report.known:
        lines.append(f"{report.known:,} were there already.")
    if report.left_out:
        lines.append(f"{report.left_out:,} left out by a filter.")
    made = [
        f"{count:,} {word}" for count, word in (
            (report.people, "people"), (report.customers, "customers"), (report.tasks, "tasks"),
            (report.work_types, "work types"),
        ) if count
    ]  # fmt: skip
    if made:
        lines.append(f"New: {', '.join(made)}.")
    if report.refused:
        lines.append(f"{report.refused:,} refused; they are in {report.refused_path} with the reasons.")
    return "\n".join(lines)
