"""log, note, change, discard: what was recorded, and how it went."""

from __future__ import annotations

import re
from typing import Any

import click

from app.cli import naming, told
from app.cli.choosing import Wanted, complete, exact_options, subject_options
from app.cli.invocation import Invocation, json_option
from app.cli.timers import detail_options, note_option, outcome_of, outcome_option
from app.domain.days import date_of
from app.domain.errors import Refusal
from app.domain.instant import SECOND, Instant
from app.domain.records import Entry, Giveaway
from app.domain.span import Span
from app.domain.when import duration
from app.store.described import Described
from app.tracking.edits import Details
from app.tracking.subject import UNASSIGNED

_FROM_TO = re.compile(r"(\d{1,2}:\d{2})[-\u2013](\d{1,2}:\d{2})")

breaks_option = click.option("--breaks", metavar="LENGTH", help="Time inside the span that does not count: 15m.")


@click.command("log")
@subject_options
@click.option("--from", "--at", "start", metavar="TIME", help="When it started.")
@click.option("--to", "--end", "end", metavar="TIME", help="When it ended, instead of now.")
@breaks_option
@detail_options
@outcome_option
@note_option
@json_option
@click.pass_obj
def log_command(
    invocation: Invocation,
    *,
    wanted: Wanted,
    start: str | None,
    end: str | None,
    breaks: str | None,
    work_type: str | None,
    bill: bool | None,
    unattended: bool,
    outcome: str | None,
    note: str | None,
) -> None:
    """Record work after the fact: a length that ends now, or a span.

    The first word is the length or, as 9:00-10:30, the span, unless --from and --to are both given.

    \b
      wrenchtime log 10m acme printer --note "paper jam"
      wrenchtime log 9:00-10:30 acme printer
      wrenchtime log 1h30 T-1042 --from 9:00
      wrenchtime log acme --from "yesterday 22:00" --to 1:15
      wrenchtime log 20m --new "Initech: Toner"
    """
    length, taken = _length(wanted.words) if start is None or end is None else (None, 0)
    if not taken and start is None and end is None:
        start, end, taken = _from_to(wanted.words)
    span = _span(invocation, length, start, end)
    kind = naming.work_type(invocation, work_type)
    details = _not_in_log(breaks, outcome)
    subject = wanted.without_first(taken).subject(invocation)
    edits = invocation.services.edits
    done = [
        edits.log(
            subject,
            span,
            work_type_id=kind.id if kind else None,
            billable=bill,
            attended=not unattended,
            note=note or "",
        )
    ]
    if details:
        done += [edits.change(entry.id, Details(**details)) for entry in done[0].made_or_changed(Entry)]
    told.tell(invocation, done)


@click.command("note")
@click.argument("text", nargs=-1, required=True)
@click.option("--last", is_flag=True, help="On the entry that started last, running or not.")
@click.option("--entry", metavar="ENTRY", help="On the entry of this handle.")
@click.option("--internal", is_flag=True, help="For colleagues, not for the customer.")
@json_option
@click.pass_obj
def note_command(
    invocation: Invocation, *, text: tuple[str, ...], last: bool, entry: str | None, internal: bool
) -> None:
    """Add a line to the note of the attended timer.

    \b
      wrenchtime note replaced the toner
      wrenchtime note --last "called back, all well"
    """
    if last and entry:
        raise click.UsageError("Give --last or --entry, not both.")
    line = " ".join(text)
    chosen = naming.entry(invocation, entry or ("last" if last else "running")).entry
    edits = invocation.services.edits
    if internal:
        whole = f"{chosen.internal_note}\n{line}" if chosen.internal_note else line
        told.tell(invocation, [edits.change(chosen.id, Details(internal_note=whole))])
    else:
        told.tell(invocation, [edits.add_note(chosen.id, line)])


@click.command("change")
@click.argument("entry", default="running")
@click.option("--for", "words", metavar="WORDS", multiple=True, shell_complete=complete, help="What it was for.")
@exact_options
@click.option("--unassigned", is_flag=True, help="For nothing named yet.")
@click.option("--start", metavar="TIME", help="When it started.")
@click.option("--end", metavar="TIME", help="When it ended; stops a running one.")
@breaks_option
@click.option("--type", "work_type", metavar="NAME", help="The work type; an empty NAME takes it away.")
@click.option("--bill/--no-bill", default=None, help="Billable or not.")
@click.option("--attended/--unattended", default=None, help="Hands-on time, or a job that ran by itself.")
@outcome_option
@click.option("--follow-up/--no-follow-up", default=None, help="Whether something is left to do.")
@click.option(
    "--giveaway",
    type=click.Choice([*(reason.replace("_", "-") for reason in Giveaway), "none"]),
    help="Deliberately not charged, and why.",
)
@click.option("--note", metavar="TEXT", help="The whole note for the customer, in place of the old one.")
@json_option
@click.pass_obj
def change_command(invocation: Invocation, /, *, entry: str, wanted: Wanted, unassigned: bool, **given: Any) -> None:
    """Change the running timer, or the ENTRY of a handle.

    Times are read in the zone in which the entry was captured, those without a day on the entry's own day.

    \b
      wrenchtime change --for "globex mail"        the running timer is for somebody else
      wrenchtime change --start 8:50
      wrenchtime change 3f9a1c --end 10:15 --outcome resolved
      wrenchtime change last --type travel --no-bill
    """
    chosen = naming.entry(invocation, entry)
    details = _details(invocation, chosen, **given)
    if unassigned and not wanted.nothing:
        raise click.UsageError("--unassigned says that it is for nothing named; leave out the rest.")
    if unassigned:
        details["subject"] = UNASSIGNED
    elif not wanted.nothing:
        details["subject"] = wanted.subject(invocation)
    if not details:
        raise click.UsageError("Say what to change, for example --start 8:50 or --for “acme printer”.")
    told.tell(invocation, [invocation.services.edits.change(chosen.entry.id, Details(**details))], "It is so already.")


@click.command("discard")
@click.argument("names", metavar="ENTRY...", nargs=-1, required=True)
@json_option
@click.pass_obj
def discard_command(invocation: Invocation, *, names: tuple[str, ...]) -> None:
    """Take entries out of the ledger; undo brings them back.

    An ENTRY is the handle that the views show in brackets, or running, or last.

    \b
      wrenchtime discard 3f9a1c
      wrenchtime discard running
    """
    chosen = list(dict.fromkeys(naming.entry(invocation, name).entry.id for name in names))
    told.tell(invocation, [invocation.services.timers.discard(entry_id) for entry_id in chosen])


def _length(words: tuple[str, ...]) -> tuple[int | None, int]:
    """The length that the first words write, in milliseconds, and how many words that are."""
    for count in range(min(len(words), 4), 0, -1):
        try:
            return duration(" ".join(words[:count])), count
        except Refusal:
            continue
    return None, 0


def _from_to(words: tuple[str, ...]) -> tuple[str | None, str | None, int]:
    """The times that the first word writes as a span, and how many words that are."""
    found = _FROM_TO.fullmatch(words[0]) if words else None
    return (found[1], found[2], 1) if found else (None, None, 0)


def _span(invocation: Invocation, length: int | None, start: str | None, end: str | None) -> Span:
    begins = invocation.instant(start)
    if length is None and begins is None:
        raise click.UsageError(
            "Say how long it took, for example “wrenchtime log 10m acme”, or from when to when: "
            "“wrenchtime log 9:00-10:30 acme”."
        )
    if length is None:
        until = invocation.instant(end, after=begins)
        return _ordered(begins or 0, invocation.reading.wall if until is None else until)
    if begins is not None:
        return Span(begins, begins + length)
    until = invocation.instant(end) if end is not None else None
    ends = invocation.reading.wall if until is None else until
    return Span(ends - length, ends)


def _ordered(start: Instant, end: Instant) -> Span:
    if end < start:
        raise Refusal("Ends before it starts", "The end lies before the start. Change --from or --to.")
    return Span(start, end)


def _not_in_log(breaks: str | None, outcome: str | None) -> dict[str, Any]:
    details: dict[str, Any] = {}
    if breaks is not None:
        details["break_seconds"] = duration(breaks) // SECOND
    if outcome is not None:
        details["outcome"] = outcome_of(outcome)
    return details


def _details(
    invocation: Invocation,
    chosen: Described,
    *,
    start: str | None,
    end: str | None,
    breaks: str | None,
    work_type: str | None,
    outcome: str | None,
    giveaway: str | None,
    bill: bool | None,
    **as_they_are: Any,
) -> dict[str, Any]:
    """The options of ``change`` as new values of fields; only those that were given."""
    entry = chosen.entry
    details = {name: value for name, value in as_they_are.items() if value is not None} | _not_in_log(breaks, outcome)
    begins = invocation.instant(start, on=date_of(entry.start, entry.zone), zone=entry.zone)
    if begins is not None:
        details["start"] = begins
    ends = invocation.instant(end, after=entry.start if begins is None else begins, zone=entry.zone)
    if ends is not None:
        details["end"] = ends
    if work_type is not None:
        kind = naming.work_type(invocation, work_type or None)
        details["work_type_id"] = kind.id if kind else None
    if bill is not None:
        details["billable"] = bill
    if giveaway is not None:
        details["giveaway"] = None if giveaway == "none" else Giveaway(giveaway.replace("-", "_"))
    return details
