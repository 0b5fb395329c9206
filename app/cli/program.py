"""The command with its commands: found by name, imported when called, their errors told in one place."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn

import click

from app.cli import exits, say
from app.cli.invocation import Invocation, json_option

COMMANDS: dict[str, dict[str, str]] = {
    "The running day": {
        "start": "app.cli.timers",
        "stop": "app.cli.timers",
        "switch": "app.cli.timers",
        "park": "app.cli.timers",
        "resume": "app.cli.timers",
        "toggle": "app.cli.timers",
        "status": "app.cli.status",
        "answer": "app.cli.answer",
    },
    "What was recorded": {
        "log": "app.cli.records",
        "note": "app.cli.records",
        "change": "app.cli.records",
        "discard": "app.cli.records",
        "split": "app.cli.correcting",
        "merge": "app.cli.correcting",
        "undo": "app.cli.correcting",
        "redo": "app.cli.correcting",
        "day": "app.cli.day",
        "entries": "app.cli.entries",
        "totals": "app.cli.totals",
        "last-time": "app.cli.last_time",
        "overhead": "app.cli.overhead",
        "review": "app.cli.reviewing",
        "submit": "app.cli.reviewing",
        "withdraw": "app.cli.reviewing",
    },
    "Whom and what for": {
        "tasks": "app.cli.catalogue",
        "customers": "app.cli.catalogue",
        "worktypes": "app.cli.catalogue",
    },
    "The server": {
        "join": "app.cli.joining",
        "sync": "app.cli.joining",
        "attention": "app.cli.attention",
        "signout": "app.cli.joining",
    },
    "The program": {
        "tray": "app.cli.tray",
        "import": "app.cli.files",
        "export": "app.cli.files",
        "doctor": "app.cli.doctor",
        "settings": "app.cli.settings",
        "completion": "app.cli.completion",
    },
}
"""Where each command lives, under the headings of the help."""


class Program(click.Group):
    """A group that imports a command's module only when it is called or described."""

    def list_commands(self, _context: click.Context) -> list[str]:
        """The names of all commands, in the order of the help."""
        return [name for commands in COMMANDS.values() for name in commands]

    def get_command(self, _context: click.Context, name: str) -> click.Command | None:
        """The command of that name."""
        for commands in COMMANDS.values():
            if name in commands:
                found: click.Command = getattr(import_module(commands[name]), f"{name.replace('-', '_')}_command")
                return found
        return None

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands with a line each, under their headings."""
        for heading, commands in COMMANDS.items():
            found = [(name, self.get_command(context, name)) for name in commands]
            with formatter.section(heading):
                formatter.write_dl([(name, command.get_short_help_str(160)) for name, command in found if command])

    def format_epilog(self, _context: click.Context, formatter: click.HelpFormatter) -> None:
        """The exit codes."""
        with formatter.section("Exit codes"):
            formatter.write_dl([(str(code), meaning) for code, meaning in exits.MEANINGS.items()])

    def main(self, args: Sequence[str] | None = None, *rest: Any, **named: Any) -> NoReturn:
        """Runs the command and ends with its exit code; no error leaves as a traceback."""
        given = list(sys.argv[1:] if args is None else args)
        invocation = named.setdefault("obj", None) or Invocation()
        named |= {"obj": invocation, "standalone_mode": False, "color": say.colours()}
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                # A terminal that cannot show a letter gets a question mark, not an error.
                stream.reconfigure(errors="replace")
        try:
            code = super().main(args, *rest, **named)
            invocation.look_after()
        except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 -- whatever it is, a person gets a sentence
            code = exits.tell(error, invocation, given)
        finally:
            invocation.close()
        sys.exit(code or 0)


@click.command(cls=Program, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.option("--profile", metavar="NAME", help="Use the ledger of another profile than “default”.")
@json_option
@click.version_option(package_name="wrenchtime", message="%(prog)s %(version)s")
@click.pass_obj
def program(invocation: Invocation, profile: str | None) -> None:
    """Record your time per customer and task, in one gesture.

    Every change is on disk before it is shown, with or without the tray program running.

    \b
      wrenchtime start acme firewall      start on what these words find
      wrenchtime park                     the phone rings: set it aside
      wrenchtime resume                   and go on
      wrenchtime stop --note "rules set"
      wrenchtime day                      what the day came to
    """
    invocation.profile_name = profile
