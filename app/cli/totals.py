"""totals: what a month, or any days, came to."""

from __future__ import annotations

import click

from app.cli import grid, phrases, say, shapes
from app.cli.grid import Column
from app.cli.invocation import Invocation, json_option
from app.cli.negative import TakesNegatives
from app.domain import dates
from app.timesheet.totals import By, Totals

_BY = {"customer": By.CUSTOMER, "task": By.TASK, "worktype": By.WORK_TYPE}
_HEADINGS = {By.CUSTOMER: "Customer", By.TASK: "Task", By.WORK_TYPE: "Work type"}
_NONE = {By.CUSTOMER: phrases.UNASSIGNED, By.TASK: "no task", By.WORK_TYPE: "no work type"}


@click.command("totals", cls=TakesNegatives)
@click.argument("words", metavar="[DAYS]", nargs=-1)
@click.option(
    "--month", metavar="MONTH", is_flag=False, flag_value="this month", help="A month, such as 2026-10; this one alone."
)
@click.option("--by", type=click.Choice(list(_BY)), default="customer", help="What is summed by.")
@click.option("--zone", metavar="ZONE", help="The days by the clocks of another zone, such as Europe/Lisbon.")
@json_option
@click.pass_obj
def totals_command(
    invocation: Invocation, *, words: tuple[str, ...], month: str | None, by: str, zone: str | None
) -> None:
    """Sum up a month, or other DAYS, by customer, task or work type.

    DAYS is a day, a week, a month, a year or a range. Entries that cross midnight are cut there as on day sheets.

    \b
      wrenchtime totals
      wrenchtime totals --month 2026-10 --by task
      wrenchtime totals last week --by worktype
    """
    if words and month is not None:
        raise click.UsageError("Give either --month or days.")
    first, last = dates.days(month or " ".join(words) or "this month", invocation.today)
    found = invocation.services.totals.read(first, last, by=_BY[by], zone=zone)
    if invocation.json:
        say.json(shape(found))
    else:
        _show(found)


def shape(found: Totals) -> shapes.Shape:
    """The totals for scripts."""
    return {
        "first": found.first.isoformat(),
        "last": found.last.isoformat(),
        "zone": found.zone,
        "by": next(name for name, by in _BY.items() if by is found.by),
        "totals": [
            {
                "id": line.id,
                "name": line.name,
                "customer": line.name if found.by is By.CUSTOMER else line.customer,
                "attended_seconds": shapes.seconds(line.attended),
                "unattended_seconds": shapes.seconds(line.unattended),
                "billable_seconds": shapes.seconds(line.billable),
                "entries": line.entries,
            }
            for line in found.lines
        ],
        "attended_seconds": shapes.seconds(found.attended),
        "unattended_seconds": shapes.seconds(found.unattended),
        "billable_seconds": shapes.seconds(found.billable),
    }


def _show(found: Totals) -> None:
    say.line(say.strong(f"{found.first} to {found.last}") + say.faint(f"  {found.zone}"))
    if not found.lines:
        say.line("Nothing was recorded.")
        return
    columns = (
        Column(_HEADINGS[found.by], breaks=True), Column("Attended", right=True), Column("Unattended", right=True),
        Column("Billable", right=True), Column("Entries", right=True),
    )  # fmt: skip
    rows = [
        [
            " · ".join(name for name in (line.customer, line.name) if name) or _NONE[found.by],
            phrases.length(line.attended), phrases.length(line.unattended) if line.unattended else "",
            phrases.length(line.billable), f"{line.entries:,}",
        ]
        for line in found.lines
    ]  # fmt: skip
    grid.show(columns, rows)
    say.line()
    say.line(
        say.strong(f"{phrases.length(found.attended):>8}  attended")
        + f", {phrases.length(found.billable)} billable"
        + (f", {phrases.length(found.unattended)} unattended" if found.unattended else "")
    )
