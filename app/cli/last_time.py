"""last-time: what was noted on the same or a similar task before."""

from __future__ import annotations

import click

from app.cli import phrases, say, shapes
from app.cli.choosing import choose, complete
from app.cli.invocation import Invocation, json_option
from app.domain import wording
from app.timesheet.last_time import PastNote


@click.command("last-time")
@click.argument("words", metavar="[TASK]", nargs=-1, shell_complete=complete)
@click.option("--limit", type=click.IntRange(1, 50), default=5, help="How many notes at most.")
@json_option
@click.pass_obj
def last_time_command(invocation: Invocation, *, words: tuple[str, ...], limit: int) -> None:
    """Show what fixed it last time: notes on a task, and on similar tasks of its customer.

    Without TASK it is about what runs. Similar is what has the same category or words of the title in common.

    \b
      wrenchtime last-time
      wrenchtime last-time acme printer
    """
    before = None
    if words:
        subject = choose(invocation, " ".join(words)).subject
        task_id, customer_id = subject.task_id, subject.customer_id
    else:
        running = invocation.services.overviews.read().running
        if not running:
            raise click.UsageError("Nothing is running: name a task.")
        entry = running[0].described.entry
        task_id, customer_id, before = entry.task_id, entry.customer_id, entry.id
    found = invocation.services.past.read(task_id, customer_id, before=before, limit=limit)
    if invocation.json:
        say.json([shape(note, invocation) for note in found.notes])
    elif not found.notes:
        say.line("Nothing was noted before.")
    for note in () if invocation.json else found.notes:
        _show(note, invocation)


def shape(note: PastNote, invocation: Invocation) -> shapes.Shape:
    """A past note for scripts."""
    return {
        "note": note.note,
        "same_task": note.same_task,
        "entry": shapes.entry(note.described, invocation.reading.wall),
    }


def _show(note: PastNote, invocation: Invocation) -> None:
    entry = note.described.entry
    outcome = f"  {entry.outcome.replace('_', ' ')}" if entry.outcome else ""
    when = wording.moment(entry.start, entry.zone, invocation.today)
    named = phrases.of_entry(note.described)
    say.line(say.strong(when) + f"  {named}{outcome}  " + say.faint(f"[{phrases.handle(entry.id)}]"))
    for line in note.note.splitlines():
        say.line(f"  {line}")
