"""``people`` and ``devices``: who belongs to an organisation, and shutting somebody or something out."""

from __future__ import annotations

from collections.abc import Sequence

import click
import msgspec

from app.domain.errors import Refusal
from app.domain.instant import Instant, to_iso
from server.accounts.identity import Role
from server.accounts.joining import Joining
from server.accounts.queries import Device, Person
from server.accounts.service import Accounts
from server.cli.context import Office, organisation_option, pass_office
from server.cli.setting_up import known, nobody


class PersonLine(msgspec.Struct, frozen=True):
    """A person as ``people --json`` prints them; ``devices`` are those that may sync."""

    id: str
    email: str
    name: str
    role: str
    active: bool
    devices: int


class DeviceLine(msgspec.Struct, frozen=True):
    """A device as ``devices --json`` prints it."""

    id: str
    name: str
    email: str
    client: str
    joined_at: str
    seen_at: str | None
    shut_out_at: str | None


@click.command("people", short_help="List the people; change a role, shut somebody out.")
@click.argument("address", metavar="[ADDRESS]", required=False)
@click.option("--name", help="Another name.")
@click.option("--role", type=click.Choice([role.value for role in Role]), help="Another role.")
@click.option("--active/--inactive", default=None, help="Whether the person may sign in and sync.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@organisation_option
@pass_office
def people_command(
    office: Office, *, address: str | None, name: str | None, role: str | None, active: bool | None, as_json: bool,
    organisation_name: str | None,
) -> None:  # fmt: skip
    """List the people of an organisation, or change the one of this ADDRESS.

    Who is inactive is signed out everywhere; what they recorded stays.

    \b
      wrenchtime-server people
      wrenchtime-server people kim@example.com --inactive
      wrenchtime-server people lee@example.com --role manager
    """
    by = office.owner(office.organisation(organisation_name))
    accounts, joining = Accounts(office.ready(), office.clock), Joining(office.ready(), office.clock)
    listed = accounts.people(by.org_id)
    if address is not None:
        person = known(accounts, by, address)
        if person is None:
            raise nobody(address)
        changed = accounts.change(by, person.id, name=name, role=Role(role) if role else None, active=active)
        listed = [changed]
    elif name is not None or role is not None or active is not None:
        raise click.UsageError("Name whom to change by the address.")
    devices = [device.person_id for device in joining.devices(by.org_id) if device.revoked_at is None]
    _print([_person(one, devices.count(one.id)) for one in listed], as_json=as_json)


@click.command("devices", short_help="List the devices; shut one out that was lost.")
@click.option("--revoke", metavar="ID", help="Shut this one out; the end of its id is enough.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@organisation_option
@pass_office
def devices_command(office: Office, *, revoke: str | None, as_json: bool, organisation_name: str | None) -> None:
    """List the devices of an organisation, or shut one out, such as a laptop that was lost.

    What it sent stays. What it has not sent it keeps; to go on it joins with a new code.

    \b
      wrenchtime-server devices
      wrenchtime-server devices --revoke 3f9a1c
    """
    by = office.owner(office.organisation(organisation_name))
    joining = Joining(office.ready(), office.clock)
    if revoke is not None:
        joining.revoke(by.org_id, _chosen(joining.devices(by.org_id), revoke).id)
    addresses = {one.id: one.email for one in Accounts(office.ready(), office.clock).people(by.org_id)}
    found = joining.devices(by.org_id)
    _print([_device(one, addresses.get(one.person_id, "")) for one in found], as_json=as_json)


def _chosen(devices: Sequence[Device], tail: str) -> Device:
    found = [device for device in devices if tail and device.id.endswith(tail)]
    if len(found) != 1:
        raise Refusal("Which device?", f"{len(found)} devices have an id that ends in “{tail}”.")
    return found[0]


def _person(person: Person, devices: int) -> PersonLine:
    return PersonLine(person.id, person.email, person.name, person.role.value, person.active, devices)


def _device(device: Device, email: str) -> DeviceLine:
    return DeviceLine(
        device.id, device.name, email, device.client, to_iso(device.created_at), _at(device.seen_at),
        _at(device.revoked_at),
    )  # fmt: skip


def _at(instant: Instant | None) -> str | None:
    return None if instant is None else to_iso(instant)


def _print(lines: Sequence[PersonLine] | Sequence[DeviceLine], *, as_json: bool) -> None:
    if as_json:
        click.echo(msgspec.json.encode(lines))
        return
    if not lines:
        click.echo("There are none.")
    for line in lines:
        click.echo(_said(line))


def _said(line: PersonLine | DeviceLine) -> str:
    if isinstance(line, PersonLine):
        devices = f"{line.devices} {'device' if line.devices == 1 else 'devices'}"
        return f"{line.email}  {line.name}, {line.role}, {devices if line.active else 'inactive'}"
    seen = f"shut out {line.shut_out_at}" if line.shut_out_at else f"last seen {line.seen_at or 'never'}"
    return f"{line.id}  {line.name} of {line.email}, {seen}"
