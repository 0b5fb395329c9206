"""entries: the list of what was recorded, written as it is read, however long it is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import click

from app.cli import phrases, say, shapes
from app.cli.choosing import choose
from app.cli.invocation import Invocation, json_option
from app.cli.negative import TakesNegatives
from app.domain import dates
from app.domain.clock import Reading
from app.domain.days import date_of, days_span
from app.domain.span import Span
from app.store.described import Described
from app.tracking.subject import UNASSIGNED, Subject
from app.wire.records import Kind


@click.command("entries", cls=TakesNegatives)
@click.argument("words", metavar="[DAYS]", nargs=-1)
@click.option("--customer", metavar="WORDS", help="Only of this customer.")
@click.option("--task", metavar="WORDS", help="Only of this task.")
@json_option
@click.pass_obj
def entries_command(invocation: Invocation, *, words: tuple[str, ...], customer: str | None, task: str | None) -> None:
    """List entries by start: of this week, of other DAYS, or all.

    DAYS is a day, a week, a month, a year, a range, or all. With --json the entries are one array with an entry a
    line, written while they are read.

    \b
      wrenchtime entries
      wrenchtime entries last week --customer acme
      wrenchtime entries 2026-09-01..2026-09-30
      wrenchtime entries all --json > entries.json
    """
    reading = invocation.reading
    subject = _subject(invocation, customer, task)
    found = invocation.services.days.entries(
        span_of(invocation, " ".join(words) or "this week"), customer_id=subject.customer_id, task_id=subject.task_id
    )
    if invocation.json:
        _write_json(found, reading)
    else:
        _write_lines(found, reading)


def span_of(invocation: Invocation, days: str) -> Span | None:
    """The span of days as written; ``None`` for all."""
    if days.casefold() == "all":
        return None
    first, last = dates.days(days, invocation.today)
    return days_span(first, last, invocation.reading.zone)


def _subject(invocation: Invocation, customer: str | None, task: str | None) -> Subject:
    if customer is not None and task is not None:
        raise click.UsageError("Give --customer or --task; a task has one customer anyway.")
    if task is not None:
        return Subject(task_id=choose(invocation, task, kind=Kind.TASK).subject.task_id)
    if customer is not None:
        return choose(invocation, customer, kind=Kind.CUSTOMER).subject
    return UNASSIGNED


def _write_json(found: Iterable[Described], reading: Reading) -> None:
    import msgspec

    encode = msgspec.json.Encoder().encode
    opened = False
    for item in found:
        say.raw(b",\n" if opened else b"[\n")
        say.raw(encode(shapes.entry(item, reading.wall)))
        opened = True
    # Without this last line it is no JSON: what was cut off cannot pass for the whole.
    say.raw(b"\n]\n" if opened else b"[]\n")


def _write_lines(found: Iterable[Described], reading: Reading) -> None:
    count = total = 0
    day: date | None = None
    for item in found:
        on = date_of(item.entry.start, reading.zone)
        if on != day:
            say.line(say.strong(f"{on:%Y-%m-%d %a}"))
            day = on
        say.line(f"  {_line(item, reading)}")
        count += 1
        total += item.entry.net(reading.wall)
    if not count:
        say.line("Nothing was recorded.")
        return
    say.line(f"{phrases.length(total):>8}  in {count:,} {'entry' if count == 1 else 'entries'}")


def _line(item: Described, reading: Reading) -> str:
    entry = item.entry
    start = phrases.clock(entry.start, reading.zone)
    end = "" if entry.end is None else phrases.clock(entry.end, reading.zone)
    if entry.end is not None and (
        later := (date_of(entry.end, reading.zone) - date_of(entry.start, reading.zone)).days
    ):
        end = f"{end} +{later}"
    marks = [mark for mark, holds in (("unattended", not entry.attended), ("running", entry.running)) if holds]
    told = [
        f"{start}–{end:<8}", f"{phrases.length(entry.net(reading.wall)):>6}", phrases.of_entry(item), item.work_type,
        ", ".join(marks), entry.note.replace("\n", " / "), say.faint(f"[{phrases.handle(entry.id)}]"),
    ]  # fmt: skip
    return "  ".join(part for part in told if part)
