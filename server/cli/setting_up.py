"""``init``, ``invite`` and ``password``: an organisation, its owner, the people's devices and how they sign in."""

from __future__ import annotations

import secrets
import sys

import click
import msgspec

from app.domain.errors import Refusal
from app.domain.instant import to_iso
from server.accounts.identity import Identity, Role
from server.accounts.joining import CODE_LASTS_HOURS, Joining
from server.accounts.queries import Person
from server.accounts.service import Accounts
from server.cli.context import Office, organisation_option, pass_office
from server.store import schema


@click.command("init", short_help="Make the organisation and its owner.")
@click.option("--organisation", "name", metavar="NAME", prompt="Name of the organisation", help="The company's name.")
@click.option("--owner", metavar="NAME", prompt="Name of its owner", help="The first person, who may do everything.")
@click.option("--email", metavar="ADDRESS", prompt="E-mail address of the owner", help="What the owner signs in with.")
@click.option("--password-stdin", is_flag=True, help="Read the owner's password from standard input.")
@click.option("--generate-password", is_flag=True, help="Make up the owner's password and print it.")
@click.option("--another", is_flag=True, help="Make one more organisation beside those that are there.")
@pass_office
def init_command(
    office: Office, *, name: str, owner: str, email: str, password_stdin: bool, generate_password: bool, another: bool
) -> None:
    """Make the first organisation and its owner, and the database where there is none."""
    schema.create(office.open())
    there = office.organisations()
    if there and not another:
        raise Refusal(
            "There is an organisation already",
            f"It is “{there[0].name}”. To make one more beside it, add --another.",
        )
    password = _password(from_stdin=password_stdin, generated=generate_password, whose="the owner")
    made = Accounts(office.ready(), office.clock).found(name, owner=owner, email=email, password=password)
    click.echo(f"“{name}” is made; {made.name} owns it and signs in as {made.email}.")
    if generate_password:
        click.echo(f"Password: {password}")
    click.echo("Next: “wrenchtime-server run”, and “wrenchtime-server invite ADDRESS” for each device.")


def _password(*, from_stdin: bool, generated: bool, whose: str) -> str:
    if generated:
        return secrets.token_urlsafe(12)
    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        raise Refusal(
            "No password",
            f"Nobody can be asked for that of {whose} here. Give --password-stdin or --generate-password.",
        )
    return str(click.prompt(f"Password of {whose}", hide_input=True, confirmation_prompt=True))


class Invited(msgspec.Struct, frozen=True):
    """What ``invite --json`` prints."""

    person_id: str
    email: str
    code: str
    expires_at: str


@click.command("invite", short_help="A one-time code for one device.")
@click.argument("email", metavar="ADDRESS")
@click.option("--name", help="The person's name, where they are new.")
@click.option(
    "--role", type=click.Choice([role.value for role in Role]), default=Role.TECHNICIAN.value, show_default=True,
    help="What a new person is.",
)  # fmt: skip
@click.option("--hours", type=click.IntRange(1, 24 * 14), default=CODE_LASTS_HOURS, show_default=True,
              help="How long the code is good.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@organisation_option
@pass_office
def invite_command(
    office: Office, *, email: str, name: str | None, role: str, hours: int, as_json: bool, organisation_name: str | None
) -> None:
    """Print a one-time code with which one device joins for a person. Someone new is added."""
    by = office.owner(office.organisation(organisation_name))
    accounts = Accounts(office.ready(), office.clock)
    invited = known(accounts, by, email) or _added(accounts, by, email, name, Role(role))
    invitation = Joining(office.ready(), office.clock).invite(by.org_id, invited.id, by=by.person_id, hours=hours)
    if as_json:
        told = Invited(invited.id, invited.email, invitation.code, to_iso(invitation.expires_at))
        click.echo(msgspec.json.encode(told))
        return
    click.echo(f"{invited.name} joins within {hours} hours, on one device, with")
    click.echo(f"  wrenchtime join https://THIS-SERVER {invitation.code}")


@click.command("password", short_help="Give somebody a password for the pages.")
@click.argument("email", metavar="ADDRESS")
@click.option("--name", help="The person's name, where they are new.")
@click.option(
    "--role", type=click.Choice([role.value for role in Role]), default=Role.MANAGER.value, show_default=True,
    help="What a new person is.",
)  # fmt: skip
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")
@click.option("--generate-password", is_flag=True, help="Make up the password and print it.")
@organisation_option
@pass_office
def password_command(
    office: Office, *, email: str, name: str | None, role: str, password_stdin: bool, generate_password: bool,
    organisation_name: str | None,
) -> None:  # fmt: skip
    """Give a person a password for the pages, and end their sessions. Someone new is added."""
    by = office.owner(office.organisation(organisation_name))
    accounts = Accounts(office.ready(), office.clock)
    there = known(accounts, by, email)
    if there is None and name is None:
        raise _without_name(email)
    password = _password(from_stdin=password_stdin, generated=generate_password, whose=email)
    accounts.require_usable(password)
    person = there or _added(accounts, by, email, name, Role(role))
    accounts.set_password(person.org_id, person.id, password)
    click.echo(f"{person.name} ({person.role}) signs in as {person.email}.")
    if generate_password:
        click.echo(f"Password: {password}")


def known(accounts: Accounts, by: Identity, email: str) -> Person | None:
    """The person of that address."""
    wanted = email.strip().casefold()
    return next((one for one in accounts.people(by.org_id) if one.email == wanted), None)


def _added(accounts: Accounts, by: Identity, email: str, name: str | None, role: Role) -> Person:
    if name is None:
        raise _without_name(email)
    return accounts.add(by, name, email=email, role=role)


def nobody(email: str) -> Refusal:
    """Nobody has the address."""
    return Refusal("Nobody has this address", f"There is no “{email}”. “wrenchtime-server people” lists all.")


def _without_name(email: str) -> Refusal:
    return Refusal("Nobody has this address", f"To add “{email}” as a new person, say their name: --name “Kim Doe”.")
