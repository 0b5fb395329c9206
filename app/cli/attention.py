"""attention: what the server refused, and what to make of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli import phrases, say, shapes
from app.cli.choosing import Wanted, subject_options
from app.cli.invocation import Invocation, json_option
from app.cli.joining import syncing
from app.domain.errors import NotFound, Refusal
from app.domain.instant import to_iso
from app.domain.records import Customer, Entry, Favourite, Submission, Task

if TYPE_CHECKING:
    from app.sync.attention import Refused
    from app.sync.service import Sync


@click.group("attention", invoke_without_command=True)
@json_option
@click.pass_context
def attention_command(context: click.Context) -> None:
    """Show what the server refused and why, or decide on one of them by its NAME.

    \b
      wrenchtime attention
      wrenchtime attention resend 3f9a1c --note "rules set"
      wrenchtime attention reassign 3f9a1c acme firewall
      wrenchtime attention replace 3f9a1c "on site"
      wrenchtime attention keep 3f9a1c
      wrenchtime attention export refused.json
    """
    if context.invoked_subcommand is None:
        invocation = context.ensure_object(Invocation)
        with syncing(invocation) as sync:
            _show(invocation, sync.attention.list())


@attention_command.command("resend")
@click.argument("name")
@click.option("--note", help="With another note.")
@click.option("--start", metavar="TIME", help="With another start.")
@click.option("--end", metavar="TIME", help="With another end.")
@json_option
@click.pass_obj
def resend_command(invocation: Invocation, *, name: str, note: str | None, start: str | None, end: str | None) -> None:
    """Make a refused change once more, changed if you like; it goes up with the next sync."""
    changes: dict[str, Any] = {} if note is None else {"note": note}
    for field, text in (("start", start), ("end", end)):
        at = invocation.instant(text)
        if at is not None:
            changes[field] = to_iso(at)
    with syncing(invocation) as sync:
        refused = sync.attention.named(name)
        if changes and not isinstance(refused.record, Entry):
            raise Refusal("Not an entry", "Only an entry has a note, a start and an end to change.")
        invocation.wrote(sync.attention.resend(refused.mid, changes))
        _done(invocation, sync, "It goes up with the next sync.")


@attention_command.command("reassign")
@click.argument("name")
@subject_options
@json_option
@click.pass_obj
def reassign_command(invocation: Invocation, *, name: str, wanted: Wanted) -> None:
    """Send a refused entry again, for the task or customer that the WORDS find."""
    subject = wanted.subject(invocation)
    with syncing(invocation) as sync:
        invocation.wrote(sync.attention.reassign(sync.attention.named(name).mid, subject))
        _done(invocation, sync, "It goes up with the next sync.")


@attention_command.command("replace")
@click.argument("name")
@click.argument("work_type")
@json_option
@click.pass_obj
def replace_command(invocation: Invocation, *, name: str, work_type: str) -> None:
    """Have the company's WORK_TYPE stand for those that you brought along."""
    with syncing(invocation) as sync:
        theirs = {one.name.casefold(): one for one in sync.attention.company_types()}
        wanted = theirs.get(work_type.strip().casefold())
        if wanted is None:
            known = ", ".join(f"“{one.name}”" for one in theirs.values()) or "none yet"
            raise NotFound("No such work type", f"The company has {known}.")
        invocation.wrote(sync.attention.replace(sync.attention.named(name).mid, wanted.id))
        _done(invocation, sync, f"“{wanted.name}” stands for them; the entries go up with the next sync.")


@attention_command.command("keep")
@click.argument("name")
@json_option
@click.pass_obj
def keep_command(invocation: Invocation, *, name: str) -> None:
    """Keep it on this machine only, and ask no more."""
    with syncing(invocation) as sync:
        invocation.wrote(sync.attention.keep(sync.attention.named(name).mid))
        _done(invocation, sync, "It stays on this machine.")


@attention_command.command("drop")
@click.argument("name")
@json_option
@click.pass_obj
def drop_command(invocation: Invocation, *, name: str) -> None:
    """Let it go: the ledger shows what the server has."""
    with syncing(invocation) as sync:
        invocation.wrote(sync.attention.drop(sync.attention.named(name).mid))
        _done(invocation, sync, "It was let go.")


@attention_command.command("export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@json_option
@click.pass_obj
def export_command(invocation: Invocation, *, file: Path) -> None:
    """Write everything that the server does not have to a JSON FILE."""
    with syncing(invocation) as sync:
        count = sync.export(file)
    if invocation.json:
        say.json({"exported": count, "file": str(file)})
    else:
        say.line(f"{count} written to {file}.")


def _done(invocation: Invocation, sync: Sync, sentence: str) -> None:
    if invocation.json:
        _show(invocation, sync.attention.list())
    else:
        say.line(sentence)


def _show(invocation: Invocation, found: list[Refused]) -> None:
    zone = invocation.reading.zone
    if invocation.json:
        say.json([_shape(refused, zone) for refused in found])
        return
    if not found:
        say.line("The server refused nothing.")
    for refused in found:
        what = _asked(invocation, refused)
        say.line(f"{say.strong(what)}  {say.faint(f'[{phrases.handle(refused.mid)}]')}")
        say.line(say.warned(f"  {refused.reason.title}. {refused.reason.detail}"))
        if refused.on_server:
            for field, value in refused.wanted.items():
                say.line(f"  {field.replace('_', ' ')}: “{value}”, the server has “{refused.there.get(field)}”")
    if any(refused.names for refused in found):
        say.line(say.faint("wrenchtime attention replace NAME “WORK TYPE OF THE COMPANY”, or keep NAME"))
    if not all(refused.names for refused in found):
        say.line(say.faint("wrenchtime attention resend | reassign | keep | drop NAME, or export FILE"))


_WHAT = {"put": "Change of", "delete": "Discarding of", "restore": "Bringing back of"}


def _asked(invocation: Invocation, refused: Refused) -> str:
    if refused.names:
        return "Work types that you brought along"
    return f"{_WHAT[refused.op.value]} {_called(invocation, refused)}"


def _called(invocation: Invocation, refused: Refused) -> str:
    match refused.record:
        case Entry() as entry:
            return f"the entry of {phrases.time(entry.start, invocation.reading)} [{phrases.handle(entry.id)}]"
        case Task() as task:
            return f"the task “{task.title}”"
        case Customer() as customer:
            return f"the customer “{customer.name}”"
        case Submission() as submission:
            return f"the submission of {submission.day}"
        case None | Favourite():
            return f"a {refused.kind.replace('_', ' ')}"
        case other:
            return f"the {refused.kind.replace('_', ' ')} “{other.name}”"


def _shape(refused: Refused, zone: str) -> shapes.Shape:
    return {
        "name": refused.mid,
        "kind": refused.kind.value,
        "id": refused.id,
        "op": refused.op.value,
        "at": shapes.instant(refused.at, zone),
        "wanted": refused.wanted,
        "server_has": refused.there,
        "on_server": refused.on_server,
        "names": list(refused.names),
        "reason": {
            "type": refused.reason.type,
            "title": refused.reason.title,
            "detail": refused.reason.detail,
            "field": refused.reason.field,
            "lock": refused.reason.lock,
        },
    }
