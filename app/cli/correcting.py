"""split, merge, undo, redo: putting right what was recorded."""

from __future__ import annotations

import click

from app.cli import naming, told
from app.cli.choosing import Wanted, complete, exact_options
from app.cli.invocation import Invocation, json_option
from app.domain.days import date_of


@click.command("split")
@click.argument("entry")
@click.option("--at", "times", metavar="TIME", multiple=True, help="Where to cut; give it again for more parts.")
@click.option("--into", "parts", type=click.IntRange(2, 100), help="Into so many parts of the same length.")
@click.option("--for", "words", metavar="WORDS", multiple=True, shell_complete=complete, help="What one part was for.")
@exact_options
@click.option("--part", type=click.IntRange(1), help="Which part that is, counted from 1; else the last.")
@json_option
@click.pass_obj
def split_command(
    invocation: Invocation,
    *,
    entry: str,
    times: tuple[str, ...],
    parts: int | None,
    part: int | None,
    wanted: Wanted,
) -> None:
    """Split an entry at a time, or into parts of the same length.

    Together the parts are as long as the entry was. With --for, --new or --customer one of them is for something else.
    Times are read as by “change”: on the entry's own day, in the zone in which it was captured.

    \b
      wrenchtime split 3f9a1c --at 10:30
      wrenchtime split last --at 10:30 --for "globex mail"
      wrenchtime split 3f9a1c --into 3 --new "Initech: Toner" --part 2
    """
    if bool(times) == (parts is not None):
        raise click.UsageError("Say where to cut, for example --at 10:30, or --into 2.")
    if part is not None and wanted.nothing:
        raise click.UsageError("--part says which part is for something else: give --for, --new or --customer too.")
    chosen = naming.entry(invocation, entry).entry
    number = -1 if part is None else part - 1
    subject = None if wanted.nothing else wanted.subject(invocation)
    corrections = invocation.services.corrections
    if parts is not None:
        told.tell(invocation, [corrections.split_evenly(chosen.id, parts, subject=subject, part=number)])
        return
    on = date_of(chosen.start, chosen.zone)
    cuts = [invocation.instant(text, on=on, zone=chosen.zone) or 0 for text in times]
    if chosen.end is not None and date_of(chosen.end, chosen.zone) != on:
        # On an entry that crosses midnight a time without a day is the first such one after its start.
        cuts = [invocation.instant(text, after=chosen.start, zone=chosen.zone) or 0 for text in times]
    told.tell(invocation, [corrections.split(chosen.id, cuts, subject=subject, part=number)])


@click.command("merge")
@click.argument("names", metavar="ENTRY ENTRY...", nargs=-1, required=True)
@json_option
@click.pass_obj
def merge_command(invocation: Invocation, *, names: tuple[str, ...]) -> None:
    """Merge neighbouring entries of the same work into one; time between them becomes a break.

    \b
      wrenchtime merge 3f9a1c 77b0e2
    """
    if len(names) < 2:
        raise click.UsageError("Name the entries to merge, two or more.")
    chosen = [naming.entry(invocation, name).entry.id for name in names]
    told.tell(invocation, [invocation.services.corrections.merge(chosen)])


@click.command("undo")
@click.argument("entry", required=False)
@json_option
@click.pass_obj
def undo_command(invocation: Invocation, *, entry: str | None) -> None:
    """Undo what was done last today, or bring back the discarded ENTRY of a handle.

    Again undoes what was done before that; “redo” does it once more. What a server or a manager changed since is not
    undone: that is said once, and again then undoes what was done before it. A discarded entry that ran goes on
    running, unless another attended timer was started since.

    \b
      wrenchtime undo
      wrenchtime undo 3f9a1c
    """
    if entry is not None:
        found = naming.entry(invocation, entry, discarded=True).entry
        told.tell(invocation, [invocation.services.timers.undo_discard(found.id)], restored=True)
        return
    undone = invocation.services.undo.undo()
    told.tell(invocation, [undone.changes], restored=True, heading=f"Undone: {undone.label}")


@click.command("redo")
@json_option
@click.pass_obj
def redo_command(invocation: Invocation) -> None:
    """Do once more what was undone last.

    \b
      wrenchtime redo
    """
    undo = invocation.services.undo
    what = undo.next_redo
    told.tell(invocation, [undo.redo()], restored=True, heading=f"Done once more: {what}")
