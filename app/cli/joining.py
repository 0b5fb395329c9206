"""join, sync, signout: the ledger's server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli import alike, exits, say, server
from app.cli.invocation import Invocation, json_option
from app.domain.errors import Refusal

if TYPE_CHECKING:
    from app.sync.service import Sync
    from app.sync.status import SyncStatus
    from app.wire.records import Kind


@contextmanager
def syncing(invocation: Invocation) -> Iterator[Sync]:
    """Sync of the profile's ledger, closed at the end."""
    from app.bootstrap import build_sync

    sync = build_sync(invocation.services, tell=invocation.wrote)
    try:
        yield sync
    finally:
        sync.close()


@click.command("join")
@click.argument("url")
@click.argument("code")
@click.option("--name", "device_name", metavar="NAME", default="", help="What the server should call this machine.")
@click.option("--moved", is_flag=True, help="It is the same server as before, at a new address.")
@json_option
@click.pass_obj
def join_command(invocation: Invocation, *, url: str, code: str, device_name: str, moved: bool) -> None:
    """Join a server at URL with the one-time CODE of an invitation, and sync.

    What you recorded before is sent. Use a profile for each server: wrenchtime --profile NAME join URL CODE.

    \b
      wrenchtime join https://time.example.com K7QF-2MXD
    """
    with syncing(invocation) as sync:
        joined = sync.join(url, code, device_name=device_name, moved=moved)
        if not invocation.json and joined.account is not None:
            say.line(f"Joined {joined.account.organisation} at {joined.account.server} as {joined.account.person}.")
        _run(invocation, sync)


@click.command("sync")
@click.option("--verify", is_flag=True, help="Also compare all records with the server's.")
@json_option
@click.pass_obj
def sync_command(invocation: Invocation, *, verify: bool) -> None:
    """Send what waits and fetch what is new, now; exits with 4 when the server refused something.

    \b
      wrenchtime sync
      wrenchtime sync --verify --json
    """
    with syncing(invocation) as sync:
        _run(invocation, sync, verify=verify)


@click.command("signout")
@click.option(
    "--export", "file", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False),
    help="First write what the server does not have to a JSON file.",
)  # fmt: skip
@json_option
@click.pass_obj
def signout_command(invocation: Invocation, *, file: Path | None) -> None:
    """Sign out of the server; the ledger stays on this machine.

    Refuses while something is not sent, unless it is exported.

    \b
      wrenchtime signout
      wrenchtime signout --export unsent.json
    """
    with syncing(invocation) as sync:
        status = sync.sign_out(file)
    if invocation.json:
        say.json(server.shape(status, invocation.reading.zone))
        return
    if file is not None:
        say.line(f"What the server does not have is in {file}.")
    say.line("Signed out. Everything you recorded stays here.")


def _run(invocation: Invocation, sync: Sync, *, verify: bool = False) -> None:
    report = sync.run(verify=verify)
    stood, status = report.trouble, sync.status()
    if invocation.json:
        say.json(server.shape(status, invocation.reading.zone) | {"sent": report.pushed, "received": report.pulled})
    elif stood is None:
        say.line(f"Sent {report.pushed}, received {report.pulled}.")
        if verify:
            say.line(_compared(report.different))
    if stood is not None:
        raise Refusal(stood.title, stood.message)
    alike.hint(invocation, status.alike)
    _tell_attention(invocation, status)


def _compared(different: tuple[Kind, ...] | None) -> str:
    if different is None:
        return "Nothing could be compared just now: something changed meanwhile. Try again."
    if different:
        return f"What differed was fetched anew: {', '.join(kind.replace('_', ' ') for kind in different)}."
    return "All records are the same here and on the server."


def _tell_attention(invocation: Invocation, status: SyncStatus) -> None:
    if not status.attention:
        return
    if not invocation.json:
        say.aside(f"{status.attention} refused by the server. See them with “wrenchtime attention”.")
    raise click.exceptions.Exit(exits.ATTENTION)
