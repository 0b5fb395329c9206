"""overhead: what recording costs, for the technician alone."""

from __future__ import annotations

import click

from app.cli import say, shapes
from app.cli.invocation import Invocation, json_option
from app.cli.negative import TakesNegatives
from app.domain import dates, wording
from app.domain.instant import SECOND
from app.timesheet.overhead import Overhead


@click.command("overhead", cls=TakesNegatives)
@click.argument("words", metavar="[DAYS]", nargs=-1)
@json_option
@click.pass_obj
def overhead_command(invocation: Invocation, *, words: tuple[str, ...]) -> None:
    """Show how long Wrenchtime's own windows kept you for each hour recorded.

    Counted is the time in which a window of Wrenchtime was active and you had touched it within half a minute. The
    figure stays on this machine: nobody else ever sees it.

    \b
      wrenchtime overhead
      wrenchtime overhead this month
    """
    first, last = dates.days(" ".join(words) or "today", invocation.today)
    found = invocation.services.overhead.read(first, last)
    if invocation.json:
        say.json(shape(found))
    else:
        say.line(sentence(found))


def shape(found: Overhead) -> shapes.Shape:
    """The overhead for scripts."""
    return {
        "first": found.first.isoformat(),
        "last": found.last.isoformat(),
        "seconds": found.seconds,
        "recorded_seconds": found.recorded_seconds,
        "seconds_per_hour": None if found.per_hour is None else round(found.per_hour, 1),
    }


def sentence(found: Overhead) -> str:
    """The overhead for a person."""
    if found.per_hour is None:
        return f"{found.seconds} s in Wrenchtime’s windows; nothing was recorded."
    recorded = wording.length(found.recorded_seconds * SECOND)
    return f"{found.per_hour:.0f} s in Wrenchtime’s windows for each hour recorded ({found.seconds} s for {recorded})."
