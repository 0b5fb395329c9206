"""start, stop, switch, park, resume, toggle."""

from __future__ import annotations

from collections.abc import Callable

import click

from app.cli import naming, told
from app.cli.choosing import Wanted, subject_options
from app.cli.invocation import Invocation, json_option
from app.domain.errors import Refusal
from app.domain.records import Entry, Outcome
from app.tracking.toggling import toggle

_Command = Callable[..., None]

at_option = click.option("--at", metavar="TIME", help="An earlier time: 9:40, -15m, 'yesterday 14:00'.")
note_option = click.option("--note", metavar="TEXT", help="A note for the customer.")
outcome_option = click.option(
    "--outcome", type=click.Choice([outcome.replace("_", "-") for outcome in Outcome]), help="How it went."
)


def detail_options(command: _Command) -> _Command:
    """How it is to be recorded."""
    for add in (
        click.option("--bill/--no-bill", default=None, help="Billable or not; else as the work type has it."),
        click.option("--type", "work_type", metavar="NAME", help="The work type, such as remote or travel."),
        click.option("--unattended", "-u", is_flag=True, help="A job that runs by itself, beside what you attend to."),
    ):
        command = add(command)
    return command


def outcome_of(text: str | None) -> Outcome | None:
    """The outcome as chosen on the command line."""
    return None if text is None else Outcome(text.replace("-", "_"))


@click.command("start")
@subject_options
@at_option
@detail_options
@note_option
@json_option
@click.pass_obj
def start_command(
    invocation: Invocation,
    *,
    wanted: Wanted,
    at: str | None,
    note: str | None,
    work_type: str | None,
    bill: bool | None,
    unattended: bool,
) -> None:
    """Start a timer on what the WORDS find, or on nothing named yet.

    All words must fit, in any order: customer, title, reference, phone. An attended timer that runs is ended at the
    same moment; unattended ones (-u) run beside it.

    \b
      wrenchtime start acme firewall
      wrenchtime start T-1042 --at -15m
      wrenchtime start                         details later
      wrenchtime start --new "ACME: Printer jams" --ref T-1043
      wrenchtime start -u acme virus scan --type workshop
    """
    start(invocation, wanted, at=at, note=note, work_type=work_type, bill=bill, unattended=unattended)


@click.command("switch")
@subject_options
@at_option
@detail_options
@note_option
@json_option
@click.pass_obj
def switch_command(
    invocation: Invocation,
    *,
    wanted: Wanted,
    at: str | None,
    note: str | None,
    work_type: str | None,
    bill: bool | None,
    unattended: bool,
) -> None:
    """End the attended timer and start another at the same moment.

    Like start, but refuses when nothing attended is running.

    \b
      wrenchtime switch globex printer
      wrenchtime switch globex printer --at 10:30
    """
    if unattended:
        raise click.UsageError("An unattended timer replaces none. Use “wrenchtime start -u” for it.")
    if invocation.services.overviews.read().attended is None:
        raise Refusal("Nothing to switch from", "No attended timer is running. Use “wrenchtime start”.")
    start(invocation, wanted, at=at, note=note, work_type=work_type, bill=bill, unattended=False)


def start(
    invocation: Invocation,
    wanted: Wanted,
    *,
    at: str | None,
    note: str | None,
    work_type: str | None,
    bill: bool | None,
    unattended: bool,
) -> None:
    """Looks everything up first, so that a mistake in one option changes nothing."""
    begin = invocation.instant(at)
    kind = naming.work_type(invocation, work_type)
    subject = wanted.subject(invocation)
    changes = invocation.services.timers.start(
        subject,
        attended=not unattended,
        at=begin,
        work_type_id=kind.id if kind else None,
        billable=bill,
        note=note or "",
    )
    told.tell(invocation, [changes], "That is running already.")


@click.command("stop")
@click.argument("words", nargs=-1)
@at_option
@outcome_option
@note_option
@click.option("--all", "everything", is_flag=True, help="Stop all that runs, unattended timers too.")
@json_option
@click.pass_obj
def stop_command(
    invocation: Invocation,
    *,
    words: tuple[str, ...],
    at: str | None,
    outcome: str | None,
    note: str | None,
    everything: bool,
) -> None:
    """Stop the attended timer, or the running one that the WORDS (or a handle) name.

    \b
      wrenchtime stop
      wrenchtime stop --at 17:00 --outcome resolved --note "rules set"
      wrenchtime stop virus scan
      wrenchtime stop --all
    """
    if everything and (words or outcome or note):
        raise click.UsageError("--all takes no words, outcome or note: they belong to one timer.")
    timers, end = invocation.services.timers, invocation.instant(at)
    if everything:
        told.tell(invocation, [timers.stop_all(at=end)], "Nothing is running.")
        return
    chosen = naming.running(invocation, " ".join(words)).entry.id if words else None
    done = [timers.stop(chosen, at=end, outcome=outcome_of(outcome))]
    if note:
        done += [invocation.services.edits.add_note(entry.id, note) for entry in done[0].made_or_changed(Entry)]
    told.tell(invocation, done)


@click.command("park")
@subject_options
@click.option("--unassigned", is_flag=True, help="Start on nothing named yet: the phone rings, details later.")
@at_option
@json_option
@click.pass_obj
def park_command(invocation: Invocation, *, wanted: Wanted, unassigned: bool, at: str | None) -> None:
    """Set the attended work aside; with WORDS, start what interrupts it at the same moment.

    Parked work lies on a stack: resume goes on with what was parked last.

    \b
      wrenchtime park
      wrenchtime park --unassigned             a call: start at once, say later for whom
      wrenchtime park globex mail down
    """
    if unassigned and not wanted.nothing:
        raise click.UsageError("--unassigned says that nothing is named; leave it out.")
    at_instant = invocation.instant(at)
    if invocation.services.overviews.read().attended is None:
        raise Refusal("Nothing to park", "No attended timer is running, so there is nothing to set aside.")
    then = None if wanted.nothing and not unassigned else wanted.subject(invocation)
    told.tell(invocation, [invocation.services.timers.park(then, at=at_instant)])


@click.command("resume")
@click.argument("words", nargs=-1)
@at_option
@json_option
@click.pass_obj
def resume_command(invocation: Invocation, *, words: tuple[str, ...], at: str | None) -> None:
    """Go on with what was parked last, or with the parked work that the WORDS (or a handle) name.

    \b
      wrenchtime resume
      wrenchtime resume acme
    """
    chosen = naming.parked(invocation, " ".join(words)).entry.id if words else None
    told.tell(invocation, [invocation.services.timers.resume(chosen, at=invocation.instant(at))])


@click.command("toggle")
@json_option
@click.pass_obj
def toggle_command(invocation: Invocation) -> None:
    """Stop when an attended timer is running, else go on with the last work: for a key of your desktop.

    \b
      wrenchtime toggle
    """
    services = invocation.services
    told.tell(invocation, [toggle(services.ledger, services.timers, services.overviews.read())])
