"""import and export: records of other programs in, records for other programs out."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from app.cli import exits, phrases, say, shapes
from app.cli.choosing import choose
from app.cli.entries import span_of
from app.cli.invocation import Invocation, json_option
from app.cli.negative import TakesNegatives
from app.cli.progress import Progress, bar
from app.store import entries
from app.store.described import Described
from app.transfer.exporting import FORMS, export_entries, form_of
from app.transfer.importing import ImportReport, import_file
from app.transfer.readers import FORMATS, reader_for
from app.wire.records import Kind

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("import")
@click.argument("path", metavar="FILE", type=_FILE)
@click.option("--mapping", type=_FILE, metavar="FILE", help="A TOML file that says what the columns mean.")
@click.option("--format", "form", type=click.Choice(FORMATS), help="The format, where the file does not tell.")
@click.option("--where", multiple=True, metavar="COLUMN=VALUE", help="Only rows with this value; may be repeated.")
@click.option("--zone", metavar="ZONE", help="Where times without a zone were kept, such as Europe/Berlin.")
@click.option("--refused", type=_FILE, metavar="FILE", help="Where to keep refused rows.")
@click.option("--dry-run", is_flag=True, help="Only tell what would be imported.")
@json_option
@click.pass_obj
def import_command(
    invocation: Invocation,
    *,
    path: Path,
    mapping: Path | None,
    form: str | None,
    where: tuple[str, ...],
    zone: str | None,
    refused: Path | None,
    dry_run: bool,
) -> None:
    """Import the records of a FILE: CSV with a mapping, Timewarrior, Toggl, or our own export; gzip too.

    What is there already is not imported again. Rows that cannot be imported are kept in a file, with the reason.

    \b
      wrenchtime import toggl.csv --dry-run
      wrenchtime import worklog.csv.gz --mapping worklog.toml
      wrenchtime import worklog.csv.gz --mapping worklog.toml --where person=17
      timew export > hours.json; wrenchtime import hours.json
    """
    chosen = [_equation(text) for text in where]
    services = invocation.services
    reader = reader_for(path, zone=zone or invocation.reading.zone, mapping=mapping, form=form, where=chosen)
    with bar(invocation, path.name) as progress:
        report = import_file(
            services.ledger, services.clock, path, reader, progress=progress, refused_path=refused, rehearse=dry_run
        )
    if report.imported and not dry_run:
        invocation.nudge()
    if invocation.json:
        say.json(shape(report))
    else:
        _tell(report)
    if report.refused:
        raise click.exceptions.Exit(exits.ATTENTION)


def shape(report: ImportReport) -> shapes.Shape:
    """The report for scripts."""
    return {
        "file": str(report.source),
        "dry_run": report.rehearsed,
        "rows": report.rows,
        "imported": report.imported,
        "already_there": report.already_there,
        "left_out": report.left_out,
        "refused": report.refused,
        "seconds": shapes.seconds(report.net),
        "customers_made": report.customers_made,
        "tasks_made": report.tasks_made,
        "work_types_made": report.work_types_made,
        "refusals": [{"row": it.row, "reason": it.reason} for it in report.refusals],
        "refused_file": None if report.refused_path is None else str(report.refused_path),
    }


def _tell(report: ImportReport) -> None:
    say.line(say.strong(f"{report.rows:,} rows of {report.source}{', only tried' if report.rehearsed else ''}"))
    counts = [
        ("to import" if report.rehearsed else "imported", report.imported),
        ("already there", report.already_there),
        ("left out by --where or a filter", report.left_out),
        ("refused", report.refused),
    ]
    for what, count in counts:
        if count or "import" in what:
            length = f", {phrases.length(report.net)} hours net of breaks" if "import" in what else ""
            say.line(f"{count:>10,}  {what}{length}")
    made = [
        (report.customers_made, "customers"), (report.tasks_made, "tasks"), (report.work_types_made, "work types")
    ]  # fmt: skip
    if any(count for count, _ in made):
        say.line(f"{'':>10}  new: {', '.join(f'{count:,} {what}' for count, what in made if count)}")
    for refusal in report.refusals:
        say.line(say.warned(f"  Row {refusal.row}: {refusal.reason}"))
    if report.refused > len(report.refusals):
        say.line(f"  and {report.refused - len(report.refusals):,} more")
    if report.refused_path is not None:
        say.line(f"The refused rows are in {report.refused_path}")


def _equation(text: str) -> tuple[str, str]:
    column, equals, value = text.partition("=")
    if not equals or not column.strip():
        raise click.BadParameter(f"“{text}” is not COLUMN=VALUE.", param_hint="--where")
    return column.strip(), value.strip()


@click.command("export", cls=TakesNegatives)
@click.argument("words", metavar="[DAYS]", nargs=-1)
@click.option("--to", "path", type=_FILE, metavar="FILE", help="The file to write, instead of the standard output.")
@click.option("--form", type=click.Choice(list(FORMS)), help="How to write it; else as the FILE's ending says, or csv.")
@click.option("--customer", metavar="WORDS", help="Only of this customer.")
@json_option
@click.pass_context
def export_command(
    context: click.Context, *, words: tuple[str, ...], path: Path | None, form: str | None, customer: str | None
) -> None:
    """Export entries of DAYS (or all) to CSV, JSON, JSON lines or a calendar (ics).

    A FILE appears once it is whole. Its entries can be imported again without being doubled. Without --to, --json is
    the same as --form json.

    \b
      wrenchtime export last month --to november.csv
      wrenchtime export 2026 --customer acme --to acme.ics
      wrenchtime export | head
    """
    invocation = context.ensure_object(Invocation)
    span = span_of(invocation, " ".join(words) or "all")
    wanted = None if customer is None else choose(invocation, customer, Kind.CUSTOMER).subject.customer_id
    found = invocation.services.days.entries(span, customer_id=wanted)
    now = invocation.reading.wall
    if path is None:
        chosen = form or ("json" if invocation.json else "csv")
        export_entries(found, sys.stdout.buffer, chosen, now)
        return
    chosen = form or form_of(path)
    with invocation.services.ledger.read() as db:
        expected = entries.count(db) if span is None and wanted is None else 0
    with bar(invocation, path.name) as progress:
        count = export_entries(_counted(found, expected, progress), path, chosen, now)
    if invocation.json:
        say.json({"file": str(path), "form": chosen, "exported": count})
    else:
        say.line(f"{count:,} {'entry' if count == 1 else 'entries'} written to {path}")


def _counted(items: Iterable[Described], expected: int, progress: Progress | None) -> Iterator[Described]:
    for number, item in enumerate(items, 1):
        if progress is not None and number % 500 == 0:
            progress(number, max(expected, number))
        yield item
