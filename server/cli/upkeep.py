"""``backup``, ``check``, ``purge``, ``export`` and ``migrate``: what an operator does from time to time."""

from __future__ import annotations

import gzip
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, cast

import click

from app.domain.errors import Refusal
from server.accounts.service import Accounts
from server.catalogue.service import Catalogue
from server.cli.backing_up import back_up
from server.cli.context import Office, organisation_option, pass_office
from server.cli.folder import data_folder
from server.store import guard, integrity, schema
from server.store.engine import Database
from server.sync.purging import KEEP_DAYS, purge
from server.transfer.exporting import exported

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("backup", short_help="Write a verified backup.")
@click.argument("path", metavar="[FILE]", type=_FILE, required=False)
@pass_office
def backup_command(office: Office, path: Path | None) -> None:
    """Write a verified backup of the whole database to a new FILE, while the server runs.

    To restore one: stop the server; with the embedded database, put the file in place of server.db and remove
    server.db-wal and server.db-shm; with PostgreSQL, pg_restore it into an empty database. Devices notice, and send
    again what the backup lacks.
    """
    ending = "db" if office.is_embedded else "dump"
    target = path or data_folder() / "backups" / f"wrenchtime-{datetime.now(UTC):%Y%m%d-%H%M%S}.{ending}"
    back_up(office.ready(), office.url, target)
    click.echo(f"Backed up to {target} ({target.stat().st_size:,} bytes), and read again.")


@click.command("migrate", short_help="Bring the tables to this program.")
@pass_office
def migrate_command(office: Office) -> None:
    """Bring the database's tables to what this program needs: make them where there are none, upgrade older ones.

    Make a backup first. Servers of the release before may go on serving meanwhile, and until they are replaced.
    """
    database = office.open()
    schema.create(database)
    for version in _upgraded(database):
        click.echo(f"Upgraded to schema {version}.")
    schema.require_head(database)
    click.echo(f"The database is at schema {schema.HEAD}, which this program works with.")


def _upgraded(database: Database) -> list[str]:
    """The versions that were reached; Alembic is loaded only when there is something to do."""
    found = database.read(schema.version_of)
    if found is None or found[0] >= schema.HEAD:
        return []
    from server.store.migrations import upgrade

    return upgrade(database)


@click.command("check", short_help="Check that all of it agrees.")
@pass_office
def check_command(office: Office) -> None:
    """Check that every entry has exactly one outcome and one chain of changes, and that all of it agrees."""
    found = list(integrity.check(office.ready()))
    for finding in found:
        click.echo(finding.sentence if not finding.org_id else f"{finding.org_id}: {finding.sentence}")
    if found:
        raise Refusal("The database does not agree with itself", f"{len(found)} findings, told above.")
    click.echo("All of it agrees.")


@click.command("guard", short_help="Have PostgreSQL refuse foreign changes.")
@click.argument("wanted", metavar="[on|off|status]", type=click.Choice(["on", "off", "status"]), default="status")
@pass_office
def guard_command(office: Office, wanted: str) -> None:
    """Have PostgreSQL itself refuse changes of synced rows that are made past this program, such as in psql.

    They would reach no device. The guard is off unless it is turned on; turning it waits for the writes under way.
    """
    database = office.ready()
    if wanted == "on":
        database.write(guard.put_up)
    elif wanted == "off":
        database.write(guard.take_down)
    stands = database.read(guard.state)
    more = ". Turn it on again" if stands is guard.Guard.PARTLY else ""
    click.echo(f"The guard is {stands}{more}.")


@click.command("purge", short_help="Forget what no device needs any more.")
@click.option("--keep-days", type=click.IntRange(min=30), default=KEEP_DAYS, show_default=True,
              help="How long a device may stay away and still go on from where it was.")  # fmt: skip
@organisation_option
@pass_office
def purge_command(office: Office, *, keep_days: int, organisation_name: str | None) -> None:
    """Forget deleted records, outcomes and commits that no device needs any more."""
    of = office.organisation(organisation_name)
    done = purge(office.ready(), office.clock, of.id, keep_days=keep_days)
    click.echo(f"Forgotten: {done.tombstones:,} deleted records, {done.outcomes:,} outcomes, {done.commits:,} commits.")


@click.command("export", short_help="Write all people and records to a file.")
@click.argument("path", metavar="FILE", type=_FILE)
@organisation_option
@pass_office
def export_command(office: Office, path: Path, organisation_name: str | None) -> None:
    """Write all people and records of an organisation to FILE, a JSON object a line; “-” is standard output.

    A FILE whose name ends with .gz is compressed.
    """
    by = office.owner(office.organisation(organisation_name))
    database = office.ready()
    count = 0
    with _writing(path) as file:
        for line in exported(Accounts(database, office.clock), Catalogue(database, office.clock), by):
            file.write(line)
            count += 1
    click.echo(f"{count:,} lines written.", err=True)


@contextmanager
def _writing(path: Path) -> Iterator[BinaryIO]:
    if str(path) == "-":
        yield sys.stdout.buffer
        return
    try:
        with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as raw:
            if path.suffix == ".gz":
                with gzip.GzipFile(fileobj=raw, mode="wb") as packed:
                    yield cast("BinaryIO", packed)
            else:
                yield raw
    except FileExistsError as error:
        raise Refusal("The file is there already", f"{path} would be overwritten. Name another file.") from error
    except OSError as error:
        raise Refusal("The file cannot be written", f"{path}: {error.strerror}.") from error
