"""The command with its commands: imported when called, their errors told in one place."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, NoReturn

import click
from sqlalchemy.exc import SQLAlchemyError

from app.domain.errors import Refusal
from server.cli.context import Office
from server.problems import ServerProblem

COMMANDS: Mapping[str, str] = {
    "init": "server.cli.setting_up",
    "invite": "server.cli.setting_up",
    "password": "server.cli.setting_up",
    "people": "server.cli.people",
    "devices": "server.cli.people",
    "run": "server.cli.running",
    "import": "server.cli.importing",
    "agreements": "server.cli.agreeing",
    "export": "server.cli.upkeep",
    "backup": "server.cli.upkeep",
    "check": "server.cli.upkeep",
    "purge": "server.cli.upkeep",
    "migrate": "server.cli.upkeep",
    "guard": "server.cli.upkeep",
    "trial": "server.cli.trial",
}
"""In which module each command lives."""


class Program(click.Group):
    """Imports a command's module only when it is called or described."""

    def list_commands(self, _context: click.Context) -> list[str]:
        """The names of all commands."""
        return list(COMMANDS)

    def get_command(self, _context: click.Context, name: str) -> click.Command | None:
        """The command of that name."""
        if name not in COMMANDS:
            return None
        found: click.Command = getattr(import_module(COMMANDS[name]), f"{name}_command")
        return found

    def main(self, args: Sequence[str] | None = None, *rest: Any, **named: Any) -> NoReturn:
        """Runs the command and ends with its exit code; what goes wrong is told in a sentence."""
        named["standalone_mode"] = False
        try:
            code = super().main(args, *rest, **named)
        except click.ClickException as error:
            error.show()
            code = error.exit_code
        except (click.Abort, KeyboardInterrupt):
            click.echo("Stopped.", err=True)
            code = 130
        except Refusal as error:
            code = _told(error.title, error.message)
        except ServerProblem as error:
            code = _told(error.problem.title, error.problem.detail)
        except SQLAlchemyError as error:
            cause = str(getattr(error, "orig", None) or error).strip().partition("\n")[0]
            code = _told("The database cannot be used", cause)
        sys.exit(code or 0)


def _told(title: str, message: str) -> int:
    click.echo(f"{title if title.endswith('?') else title + '.'} {message}", err=True)
    return 1


@click.command(cls=Program, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.option(
    "--database", "url", metavar="URL", envvar="WRENCHTIME_SERVER_DATABASE",
    help="A PostgreSQL database, “postgresql://user@host/name”, in place of the embedded one.",
)  # fmt: skip
@click.version_option(package_name="wrenchtime", message="%(prog)s %(version)s")
@click.pass_context
def program(context: click.Context, url: str | None) -> None:
    """Wrenchtime's central server: every entry of every technician reaches it exactly once.

    \b
      wrenchtime-server init                    make the organisation and its owner
      wrenchtime-server run                     serve, on this machine only
      wrenchtime-server invite kim@example.com  a code for one device to join with

    The embedded database lives in the folder that WRENCHTIME_SERVER_DIR names, or in the platform's own place.
    """
    context.obj = office = Office(url)
    context.call_on_close(office.close)
