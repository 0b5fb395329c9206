"""``agreements``: what was agreed with customers, from a file, and as it stands."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from app.domain.errors import Refusal
from app.wire.records import Kind
from server.catalogue.service import MAX_PAGE, Catalogue
from server.cli.context import Office, organisation_option, pass_office
from server.store.records import Stored
from server.transfer.agreements import put_in, read


@click.command("agreements", short_help="Put in agreements, or list them.")
@click.argument("path", metavar="[FILE]", type=click.Path(path_type=Path, dir_okay=False), required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@organisation_option
@pass_office
def agreements_command(office: Office, *, path: Path | None, as_json: bool, organisation_name: str | None) -> None:
    """Put in the agreements and shared favourites of a TOML FILE; without one, list the agreements there are.

    Those that are there already are brought to what the file says; what it does not name stays. When something in the
    file cannot be so, nothing is changed.
    """
    by = office.owner(office.organisation(organisation_name))
    catalogue = Catalogue(office.ready(), office.clock)
    if path is not None:
        done = put_in(catalogue, by, read(_text(path), str(path)))
        told = f"{done.made} made, {done.changed} changed, {done.unchanged} as they were."
        click.echo(msgspec.json.encode(done) if as_json else told)
        return
    found = catalogue.page(by, Kind.AGREEMENT, limit=MAX_PAGE)
    if as_json:
        click.echo(msgspec.json.encode([{"id": row.id, **row.values} for row in found]))
        return
    for row in found:
        click.echo(_line(row, str(catalogue.get(by, Kind.CUSTOMER, row.values["customer_id"]).values["name"])))
    if not found:
        click.echo("There are no agreements.")


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise Refusal("The file cannot be read", f"{path}: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise Refusal("The file cannot be read", f"{path} is not text in UTF-8.") from error


def _line(row: Stored, customer: str) -> str:
    values = row.values
    until = f" until {values['valid_until']}" if values["valid_until"] else ""
    kind = values["kind"].replace("_", " ")
    return f"{customer}: {values['name']}, {kind}, from {values['valid_from']}{until}, {values['currency']}"
